import { dialects } from "../../dialects/registry.ts";
import { factOf, sentenceOf } from "../expand/checks.ts";
import type { ConcreteStep } from "../expand/concrete.ts";
import type { ResolvedCheck } from "../model/migration.ts";
import type { DatabaseRole } from "../model/names.ts";
import type { StepInput } from "../model/plan.ts";
import type { Fact } from "../sql/facts.ts";
import { type Probe, probesOf } from "../sql/probes.ts";
import type { SqlStep } from "./sql-steps.ts";
import type { NamesOf } from "./step-needs.ts";

/**
 * Gives the SQL steps that declare no postcondition those that their SQL tells, marked `derived`: a resumed run asks them to
 * see whether the step is done. A step gets them only when they tell of everything that it does; with less, a half-done
 * step would look finished.
 */
export function withProbes(
  steps: readonly ConcreteStep[],
  sql: readonly SqlStep[],
  namesOf: NamesOf,
): readonly ConcreteStep[] {
  const read = new Map(sql.map((each) => [each.id, each]));
  return steps.map((step) => {
    const own = read.get(step.id);
    if (own === undefined || !own.known || step.postconditions.length > 0) return step;
    const { database } = own.step;
    const { probes, untold } = probesOf(own.effects, namesOf(own), dialects[own.dialect], askedBefore(own.step));
    return untold.length > 0 ? step : { ...step, postconditions: probes.map((probe) => derivedCheck(probe, database)) };
  });
}

/** What the conditions of a step ask the catalog before its SQL runs. */
export function askedBefore({ preconditions = [] }: Pick<StepInput, "preconditions">): readonly Fact[] {
  return preconditions.flatMap((check) => (check.otherwise === "warn" ? [] : (factOf(check) ?? [])));
}

/** A probe as a condition of the migration. */
export function derivedCheck(probe: Probe, database: DatabaseRole): ResolvedCheck {
  if (probe.kind === "fact") {
    const { question, holds } = probe.fact;
    return { kind: "catalog", database, question, exists: holds, sentence: sentenceOf(question, holds), derived: true };
  }
  const sentence = `no row of ${probe.table} is left that this step deletes`;
  return { kind: "query", database, sql: probe.sql, equals: "0", sentence, derived: true };
}
