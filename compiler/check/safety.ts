import type { DialectName } from "../../dialects/dialect.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import type { ConcreteStep } from "../expand/concrete.ts";
import { inDialect } from "../expand/in-dialect.ts";
import { keptFrom } from "../load/conditions.ts";
import type { LinkedPlan, LinkedStep } from "../load/link.ts";
import type { MigrationDatabase } from "../model/migration.ts";
import { checkBackups, lintBackups } from "./backup.ts";
import { checkLasting } from "./lasting.ts";
import { checkPrivileges, privilegesOf } from "./privileges.ts";
import type { CheckInput } from "./proofs.ts";
import { checkClaims, checkRisk } from "./risk.ts";
import { type SqlStep, sqlStepsOf } from "./sql-steps.ts";
import { checkStartOrder } from "./start-order.ts";
import { checkWaysBack, type PlainPlacedStep } from "./way-back.ts";

export interface SafetyInput extends CheckInput {
  /** Its SQL steps, read in the site's dialect. */
  readonly sql: readonly SqlStep[];
  readonly databases: readonly MigrationDatabase[];
  /** The steps before configuration steps became installs. */
  readonly planned: readonly ConcreteStep[];
}

export interface Safety {
  readonly diagnostics: readonly Diagnostic[];
  /** Id of a step → what its statements need beyond owning the schema. */
  readonly privileges: ReadonlyMap<string, readonly string[]>;
}

/** What may go wrong in a migration and how one gets back: MP58xx and MP5901, over its ordered steps. */
export function checkSafety(input: SafetyInput): Safety {
  const { sql } = input;
  const placed = input.planned.map(({ input: step, origin }) => ({ step, origin }));
  return {
    diagnostics: [
      ...checkRisk(sql),
      ...checkPrivileges(sql),
      ...checkWaysBack(placed, sql),
      ...checkLasting(placed),
      ...checkBackups(input),
      ...checkStartOrder(input, sql),
    ],
    privileges: new Map(sql.map((step) => [step.id, privilegesOf(step)])),
  };
}

/** The same for a plan without a site, in every dialect that it serves; what depends on the servers and databases of a site stays out. */
export function lintSafety({ head, steps }: LinkedPlan): readonly Diagnostic[] {
  const byDialect = head.dialects.map((dialect) => ({ dialect, sql: sqlStepsOf(steps, dialect) }));
  const spoken = byDialect.flatMap(({ sql }) => sql);
  return [
    ...byDialect.flatMap(({ sql }) => [...checkRisk(sql), ...checkPrivileges(sql)]),
    ...steps.flatMap(({ origin }) => checkClaims(spoken.filter((own) => own.origin === origin))),
    ...firstOfEach(byDialect.flatMap(({ dialect, sql }) => checkWaysBack(placedIn(steps, dialect), sql))),
    ...checkLasting(steps),
    ...lintBackups(steps, spoken),
  ];
}

/** A step without any way back lacks it in every dialect; it is told once. */
function firstOfEach(found: readonly Diagnostic[]): readonly Diagnostic[] {
  const first = new Map(found.toReversed().map((item) => [JSON.stringify([item.code, item.at, item.hint]), item]));
  return [...first.values()].toReversed();
}

/** The steps of a plan that are not kept away from a dialect. */
function placedIn(steps: readonly LinkedStep[], dialect: DialectName): readonly PlainPlacedStep[] {
  return steps
    .filter((linked) => !keptFrom(linked, dialect))
    .map(({ step, origin }) => ({
      step: inDialect(step, dialect),
      origin,
      ...(typeof step.undo === "object" ? { lacking: dialect } : {}),
    }));
}
