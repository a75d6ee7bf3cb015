import type { DialectName } from "../../dialects/dialect.ts";
import { DIALECT_NAMES } from "../../dialects/dialect.ts";
import { dialects } from "../../dialects/registry.ts";
import { keptFrom } from "../load/conditions.ts";
import { itemsOf, type LinkedPlan, type LinkedStep } from "../load/link.ts";
import type { Migration } from "../model/migration.ts";
import type { ListItem } from "../model/plan.ts";
import { textIn } from "../model/scalars.ts";
import { isMigrationRun } from "../model/starts.ts";

/** What a route asks of the people who walk it. */
export interface RouteCost {
  /** Starts in which a tool of the vendor rewrites data: the part of an upgrade that takes hours and that only a restore takes back. */
  readonly migrationRuns: number;
  readonly hops: number;
  readonly steps: number;
  readonly serverStarts: number;
  readonly sqlStatements: number;
  /** Steps that only a restore takes back. */
  readonly irreversible: number;
}

/**
 * The cost of a chain of plans without a site: the most that a site can need, since conditions are not asked.
 * @param dialect absent: of the dialects that all plans serve, the one that needs most
 */
export function costOfPlans(plans: readonly LinkedPlan[], dialect?: DialectName): RouteCost {
  const counted = (dialect === undefined ? servedBy(plans) : [dialect]).map((name) => countSteps(plans, name));
  const most = (key: keyof RouteCost): number => Math.max(0, ...counted.map((cost) => cost[key]));
  return {
    migrationRuns: most("migrationRuns"),
    hops: plans.length,
    steps: most("steps"),
    serverStarts: most("serverStarts"),
    sqlStatements: most("sqlStatements"),
    irreversible: most("irreversible"),
  };
}

/** The first part of {@link costOfPlans}, which decides between routes; no SQL is read for it. */
export function migrationRunsOf(plans: readonly LinkedPlan[]): number {
  const counts = servedBy(plans).map((name) => startsIn(walked(plans, name)).filter(isMigrationRun).length);
  return Math.max(0, ...counts);
}

/** The cost of a compiled migration: exactly what its site needs. */
export function costOfMigration({ steps, route, dialect }: Migration): RouteCost {
  const starts = steps.flatMap(({ action }) => (action.kind === "start" ? [action.args] : []));
  const texts = steps.flatMap(({ action }) => (action.kind === "sql" ? [action.sql] : []));
  return {
    migrationRuns: starts.filter(isMigrationRun).length,
    hops: route.hops.length,
    steps: steps.length,
    serverStarts: starts.length,
    sqlStatements: texts.reduce((sum, text) => sum + dialects[dialect].split(text).length, 0),
    irreversible: steps.filter(({ irreversible }) => irreversible !== undefined).length,
  };
}

function countSteps(plans: readonly LinkedPlan[], dialect: DialectName): RouteCost {
  const steps = walked(plans, dialect);
  const starts = startsIn(steps);
  return {
    migrationRuns: starts.filter(isMigrationRun).length,
    hops: plans.length,
    steps: steps.length,
    serverStarts: starts.length,
    sqlStatements: steps.reduce((sum, linked) => sum + statementsOf(linked, dialect), 0),
    irreversible: steps.filter(({ step }) => step.irreversible !== undefined).length,
  };
}

/** The systems that every plan of a route serves. */
function servedBy(plans: readonly LinkedPlan[]): readonly DialectName[] {
  return DIALECT_NAMES.filter((name) => plans.every(({ head }) => head.dialects.includes(name)));
}

function walked(plans: readonly LinkedPlan[], dialect: DialectName): readonly LinkedStep[] {
  return plans.flatMap((plan, hop) => plan.steps.filter((linked) => isWalked(linked, hop, plans.length, dialect)));
}

function isWalked({ step, conditions }: LinkedStep, hop: number, hops: number, dialect: DialectName): boolean {
  if (step.once === "route" && hop > 0) return false;
  if (step.only === "final" && hop < hops - 1) return false;
  if (step.kind === "sql" && step.notFor?.[dialect] !== undefined) return false;
  return !keptFrom({ conditions }, dialect);
}

/** The arguments of each start of a server, as its recipe is given them. */
function startsIn(steps: readonly LinkedStep[]): readonly (readonly string[])[] {
  return steps.flatMap(({ step, bindings }) => {
    if (step.kind !== "server" || step.start === undefined) return [];
    const values = bindings.at(-1)?.values ?? {};
    const args = (step.start.args ?? []).flatMap((arg): readonly string[] => {
      const list = values[/^@with\.(\w+)$/.exec(arg)?.[1] ?? ""];
      return Array.isArray(list) ? itemsOf(list as readonly ListItem[]) : [arg];
    });
    return [args];
  });
}

function statementsOf({ step }: LinkedStep, dialect: DialectName): number {
  return step.kind === "sql" ? dialects[dialect].split(textIn(step.sql, dialect) ?? "").length : 0;
}
