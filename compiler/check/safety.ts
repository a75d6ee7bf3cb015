import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import type { ConcreteStep } from "../expand/concrete.ts";
import type { LinkedPlan } from "../load/link.ts";
import type { MigrationDatabase } from "../model/migration.ts";
import { checkBackups, lintBackups } from "./backup.ts";
import { checkLasting } from "./lasting.ts";
import { checkPrivileges, privilegesOf } from "./privileges.ts";
import type { CheckInput } from "./proofs.ts";
import { checkClaims, checkRisk } from "./risk.ts";
import { type SqlStep, sqlStepsOf } from "./sql-steps.ts";
import { checkStartOrder } from "./start-order.ts";
import { checkWaysBack, type PlacedStep } from "./way-back.ts";

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
  const byDialect = head.dialects.map((dialect) => sqlStepsOf(steps, dialect));
  const sql = byDialect.flat();
  const placed: readonly PlacedStep[] = steps;
  return [
    ...byDialect.flatMap((own) => [...checkRisk(own), ...checkPrivileges(own)]),
    ...steps.flatMap(({ step }) => checkClaims(sql.filter((own) => own.step === step))),
    ...checkWaysBack(placed, sql),
    ...checkLasting(placed),
    ...lintBackups(placed, sql),
  ];
}
