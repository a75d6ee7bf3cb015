import type { DialectName } from "../../dialects/dialect.ts";
import { problem } from "../diagnostics/codes.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { didYouMean, nearest } from "../diagnostics/nearest.ts";
import { FACT_TYPES, type FactType } from "../model/facts.ts";
import type { Condition, StepInput } from "../model/plan.ts";
import { SITE_FACTS } from "../model/site.ts";
import { describe } from "./shape.ts";
import type { Path, Source } from "./source.ts";

/** Checks that a `when:` asks known facts and compares them with values they can have (MP1210, MP1211). */
export function checkCondition(source: Source, path: Path, condition: Condition | undefined): Diagnostic[] {
  if (condition === undefined) return [];
  return Object.entries(condition).flatMap(([fact, wanted]) => {
    const place: Path = [...path, fact];
    if (fact === "not" && isCondition(wanted)) return checkCondition(source, place, wanted);
    if (fact === "any" && Array.isArray(wanted)) {
      return (wanted as Condition[]).flatMap((inner, index) => checkCondition(source, [...place, index], inner));
    }
    if (fact === "not" || fact === "any") {
      const expected = fact === "not" ? "a mapping of facts" : "a list of conditions";
      return [problem("MP1211", source.locate(place), { fact, got: describe(wanted), expected })];
    }
    const type = Object.hasOwn(FACT_TYPES, fact) ? FACT_TYPES[fact] : undefined;
    if (type === undefined) {
      return [
        problem(
          "MP1210",
          source.locateKey(place),
          { fact },
          { hint: didYouMean(fact, [...Object.keys(FACT_TYPES), "not", "any"]) },
        ),
      ];
    }
    const values: [Path, unknown][] = Array.isArray(wanted)
      ? wanted.map((value, index) => [[...place, index], value])
      : [[place, wanted]];
    return values
      .filter(([, value]) => !fits(type, value))
      .map(([at, value]) => {
        const near = type.type === "enum" ? nearest(String(value), type.values) : undefined;
        const hint = near === undefined ? undefined : `did you mean "${near}"?`;
        return problem(
          "MP1211",
          source.locate(at),
          { fact, got: describe(value), expected: describeType(type) },
          { hint },
        );
      });
  });
}

/** Checks that `outcome:` gives facts of the site values that they can have (MP1218, MP1219). */
export function checkOutcome(source: Source, path: Path, outcome: StepInput["outcome"]): Diagnostic[] {
  return Object.entries(outcome ?? {}).flatMap(([fact, value]) => {
    const place: Path = [...path, fact];
    const type = FACT_TYPES[fact];
    if (type === undefined || !SITE_FACTS.includes(fact))
      return [problem("MP1218", source.locateKey(place), { fact }, { hint: didYouMean(fact, SITE_FACTS) })];
    // A template is filled in for each site.
    if (fits(type, value) || (typeof value === "string" && value.includes("{{"))) return [];
    const params = { fact, got: describe(value), expected: describeType(type) };
    return [problem("MP1219", source.locate(place), params)];
  });
}

/** True when every key of a condition holds; list facts compare as "is not empty". */
export function holds(condition: Condition, facts: Readonly<Record<string, unknown>>): boolean {
  return Object.entries(condition).every(([fact, wanted]) => {
    if (fact === "not" && isCondition(wanted)) return !holds(wanted, facts);
    if (fact === "any" && Array.isArray(wanted)) return (wanted as Condition[]).some((inner) => holds(inner, facts));
    const value = Array.isArray(facts[fact]) ? (facts[fact] as unknown[]).length > 0 : facts[fact];
    return (Array.isArray(wanted) ? wanted : [wanted]).some((candidate) => candidate === value);
  });
}

/** True when the step's own conditions keep it away from a dialect: `when: { dialect: postgresql }`. */
export function keptFrom({ conditions }: { readonly conditions: readonly Condition[] }, name: DialectName): boolean {
  return conditions.some((condition) => {
    const { dialect, not } = condition as { dialect?: unknown; not?: { dialect?: unknown } };
    const names = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [value]);
    if (dialect !== undefined && !names(dialect).includes(name)) return true;
    return not?.dialect !== undefined && Object.keys(not).length === 1 && names(not.dialect).includes(name);
  });
}

/** The facts because of which a condition does not hold: `multiTenant is false`. */
export function whyNot(condition: Condition, facts: Readonly<Record<string, unknown>>): string {
  const asked = (inner: Condition): string[] =>
    Object.entries(inner).flatMap(([fact, wanted]) => {
      if (holds({ [fact]: wanted }, facts)) return [];
      if (fact === "not" && isCondition(wanted)) return Object.keys(wanted);
      return fact === "any" && Array.isArray(wanted) ? (wanted as Condition[]).flatMap(asked) : [fact];
    });
  const show = (value: unknown): string =>
    Array.isArray(value) ? (value.length === 0 ? "empty" : value.join(", ")) : String(value);
  return [...new Set(asked(condition))].map((fact) => `${fact} is ${show(facts[fact])}`).join(" and ");
}

function isCondition(value: unknown): value is Condition {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function fits(type: FactType, value: unknown): boolean {
  if (type.type === "enum") return typeof value === "string" && type.values.includes(value);
  if (type.type === "list") return typeof value === "boolean";
  return typeof value === type.type;
}

function describeType(type: FactType): string {
  if (type.type === "enum") return `one of ${type.values.join(", ")}`;
  return type.type === "list" || type.type === "boolean" ? "true or false" : `a ${type.type}`;
}
