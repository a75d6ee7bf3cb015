import { problem } from "../diagnostics/codes.ts";
import type { Diagnostic, Related, Span } from "../diagnostics/diagnostic.ts";
import type { ConcreteStep } from "../expand/concrete.ts";
import { callsOf, type Origin, type PlacedStep } from "../load/link.ts";
import type { MigrationDatabase } from "../model/migration.ts";
import type { DatabaseRole } from "../model/names.ts";
import type { StepInput } from "../model/plan.ts";
import { isMigrationRun, isValidation } from "../model/starts.ts";
import type { CheckInput } from "./proofs.ts";
import type { SqlStep } from "./sql-steps.ts";
import { migrates } from "./way-back.ts";

export interface BackupInput extends CheckInput {
  readonly databases: readonly MigrationDatabase[];
  readonly sql: readonly SqlStep[];
}

/** Databases that a start with migration arguments writes to, where the site has them. */
const PRODUCT_ROLES: readonly DatabaseRole[] = ["apim_db", "shared_db", "user", "config"];

/**
 * No schema and no row of a database changes before a backup step of that database (MP5807): a later backup does not
 * bring the old version back. A way back of the form `restore X` names a backup that covers what the step changes
 * (MP5808). Two roles with one URL are one database.
 */
export function checkBackups(input: BackupInput): Diagnostic[] {
  const saved = new Set<string>();
  const told = new Set<string>();
  const sql = new Map(input.sql.map((step) => [step.id, step]));
  return input.steps.flatMap((step) => {
    if (step.action.kind === "backupDatabase") saved.add(urlOf(step.action.database, input));
    const roles = rolesChanged(step, sql.get(step.id), input);
    const unsaved = roles.filter((role) => !saved.has(urlOf(role, input)) && !told.has(urlOf(role, input)));
    for (const role of unsaved) told.add(urlOf(role, input));
    return [
      ...unsaved.map((role) =>
        early(
          step,
          role,
          backupsOf(role, input).find(({ hop }) => hop === step.hop),
        ),
      ),
      ...roles.slice(0, 1).flatMap((role) => uncovered(step, role, input)),
    ];
  });
}

/**
 * MP5807 for a plan without a site, in its written order, which steps of one database keep. Each role is a database of its own
 * here. A start that migrates is held against the backups that the plan has: which databases there are, the site says.
 * @param sql the SQL steps, in every dialect that the plan serves
 */
export function lintBackups(steps: readonly PlacedStep[], sql: readonly SqlStep[]): Diagnostic[] {
  const content = new Set(sql.filter(isContent).map(({ origin }) => origin));
  const backups = new Map<DatabaseRole, { readonly index: number; readonly id: string; readonly origin: Origin }>();
  for (const [index, { step, origin }] of steps.entries())
    if (step.kind === "backup" && step.database !== undefined && !backups.has(step.database))
      backups.set(step.database, { index, id: step.id, origin });
  const told = new Set<DatabaseRole>();
  return steps.flatMap(({ step, origin }, index) => {
    const roles =
      step.kind === "sql"
        ? [step.database].filter(() => content.has(origin))
        : migrates(step) && !validates(step)
          ? PRODUCT_ROLES.filter((role) => backups.has(role))
          : [];
    const unsaved = roles.filter((role) => !told.has(role) && (backups.get(role)?.index ?? index) >= index);
    for (const role of unsaved) told.add(role);
    return unsaved.map((role) => early({ id: step.id, origin }, role, backups.get(role)));
  });
}

/** True for SQL that changes schema or rows. Rights of users and reorganisations are not content; unknown SQL may do anything. */
export function isContent(sql: SqlStep | undefined): boolean {
  if (sql === undefined || !sql.known) return true;
  return sql.effects.some(({ effect: { kind } }) => kind !== "changeUser" && kind !== "maintain");
}

/** Roles whose content a step changes. */
function rolesChanged(step: ConcreteStep, sql: SqlStep | undefined, { databases }: BackupInput): DatabaseRole[] {
  const { action } = step;
  if (action.kind === "sql") return isContent(sql) ? [action.database] : [];
  if (action.kind !== "start" || !isMigrationRun(action.args)) return [];
  return PRODUCT_ROLES.filter((role) => databases.some((database) => database.role === role));
}

function validates(step: StepInput): boolean {
  return step.kind === "server" && isValidation(step.start?.args ?? []);
}

interface Named {
  readonly id: string;
  readonly origin: Origin;
}

function early(step: Named, role: DatabaseRole, late: Named | undefined): Diagnostic {
  const related: Related[] = late === undefined ? [] : [{ at: idOf(late), message: `step "${late.id}" comes later` }];
  const hint =
    late === undefined ? `add a backup step with \`database: ${role}\` before it` : "move the backup before it";
  return problem(
    "MP5807",
    idOf(step),
    { id: step.id, database: role },
    { hint, related: [...related, ...callsOf(step.origin)] },
  );
}

/** `restore a and b` names at least one backup of the database; other sentences name none, and a person judges them. */
function uncovered(step: ConcreteStep, role: DatabaseRole, input: BackupInput): Diagnostic[] {
  const text = step.input.irreversible;
  if (text === undefined || !text.startsWith("restore ")) return [];
  const words: readonly string[] = text.match(/[a-z][a-z0-9]*(-[a-z0-9]+)+/g) ?? [];
  const backups = backupsOf(role, input);
  if (backups.some(({ id, planId }) => words.includes(id) || words.includes(planId))) return [];
  const [fit] = backups;
  const hint = fit === undefined ? undefined : `write \`irreversible: restore ${fit.planId}\``;
  const at = step.origin.source.locate([...step.origin.path, "irreversible"]);
  const params = { id: step.id, database: role, named: words.join(", ") || text };
  return [problem("MP5808", at, params, { hint, related: callsOf(step.origin) })];
}

function backupsOf(role: DatabaseRole, input: BackupInput): ConcreteStep[] {
  return input.steps.filter(
    ({ action }) => action.kind === "backupDatabase" && urlOf(action.database, input) === urlOf(role, input),
  );
}

function urlOf(role: DatabaseRole, { databases }: BackupInput): string {
  return databases.find((database) => database.role === role)?.target.url ?? role;
}

function idOf({ origin }: Named): Span {
  return origin.source.locate([...origin.path, "id"]);
}
