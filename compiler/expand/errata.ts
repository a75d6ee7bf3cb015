import type { DialectName } from "../../dialects/dialect.ts";
import type { Erratum } from "../model/migration.ts";
import type { PlanInput, StepInput } from "../model/plan.ts";

type ErratumInput = NonNullable<StepInput["errata"]>[number];

/** The guide that a step comes from: its own, or its plan's. */
export function guideOf(step: StepInput, { source }: PlanInput): string {
  return step.source?.guide ?? source.guide;
}

/** True when an erratum speaks of a dialect and of what a guide says. */
export function concerns(erratum: ErratumInput, dialect: DialectName, guide: string): boolean {
  if (typeof erratum === "string") return true;
  const { dialects, places } = erratum;
  return (dialects?.includes(dialect) ?? true) && (places?.some((place) => place.split(":")[0] === guide) ?? true);
}

/** An erratum as the migration holds it. */
export function toErratum(erratum: ErratumInput): Erratum {
  if (typeof erratum === "string") return { why: erratum };
  const { says, why, emits, checked, remains } = erratum;
  return {
    says,
    why,
    emits,
    ...(checked === undefined ? {} : { checked }),
    ...(remains === undefined ? {} : { remains }),
  };
}
