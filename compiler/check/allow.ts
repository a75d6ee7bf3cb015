import type { CodeEntry } from "../diagnostics/codes/entry.ts";
import { CODES, problem } from "../diagnostics/codes.ts";
import type { Diagnostic, Span } from "../diagnostics/diagnostic.ts";
import type { PlacedStep } from "../load/link.ts";

/** Families of checks that judge: another answer can be right, and its author says why. */
const JUDGEMENTS: readonly string[] = ["MP55", "MP56", "MP57", "MP58", "MP59"];

/** Findings of those families that no reason makes right: rows or the way back would be lost, or the report about it. */
const NEVER: readonly string[] = ["MP5636", "MP5637", "MP5807", "MP5808", "MP5902", "MP5903"];

/**
 * Takes out the findings that the step they stand in allows: `allow: [{ code, because }]`. A finding belongs to the step
 * that it names, else to the one whose text holds its place. Allowances of what cannot be allowed are errors (MP5903); the finding then stays.
 * @param unused whether an allowance without a finding is reported (MP5902): only where every pass looked at every dialect
 */
export function applyAllowances(
  diagnostics: readonly Diagnostic[],
  steps: readonly PlacedStep[],
  unused: "report" | "ignore",
): Diagnostic[] {
  const allowing = distinctPlaces(steps.filter(({ step }) => step.allow !== undefined)).map(openStep);
  if (allowing.length === 0) return [...diagnostics];
  const used = new Set<Allowance>();
  const kept = diagnostics.filter((diagnostic) => {
    if (!isAllowable(diagnostic.code)) return true;
    const matching = allowing
      .filter((step) => isAbout(diagnostic, step))
      .flatMap(({ allowances }) => allowances.filter(({ code }) => code === diagnostic.code));
    for (const allowance of matching) used.add(allowance);
    return matching.length === 0;
  });
  return [
    ...kept,
    ...allowing.flatMap(({ id, allowances }) => allowances.flatMap((one) => judge(id, one, used, unused))),
  ];
}

/** Whether a code can be allowed at all: a warning of a check over steps, or an error that is a judgement. */
export function isAllowable(code: string): boolean {
  if (NEVER.includes(code) || !Object.hasOwn(CODES, code)) return false;
  const { severity } = CODES[code as keyof typeof CODES] as CodeEntry<never>;
  return (code.startsWith("MP5") && severity === "warning") || JUDGEMENTS.some((family) => code.startsWith(family));
}

interface Allowance {
  readonly code: string;
  /** Where it is written; found only when it is reported, since to find it reads the text of the file. */
  readonly at: () => Span;
}

interface AllowingStep {
  readonly id: string;
  readonly span: Span;
  readonly allowances: readonly Allowance[];
}

/** A recipe's step comes in with every plan that uses it, and is written once. */
function distinctPlaces(steps: readonly PlacedStep[]): PlacedStep[] {
  const seen = new Set<string>();
  return steps.filter(({ origin }) => {
    const place = JSON.stringify([origin.source.file, origin.path]);
    return !seen.has(place) && seen.add(place);
  });
}

function openStep({ step, origin }: PlacedStep): AllowingStep {
  const { source, path } = origin;
  const allowances = (step.allow ?? []).map(({ code }, index) => ({
    code,
    at: () => source.locate([...path, "allow", index, "code"]),
  }));
  return { id: step.id, span: source.locate(path), allowances };
}

function judge(
  id: string,
  allowance: Allowance,
  used: ReadonlySet<Allowance>,
  unused: "report" | "ignore",
): Diagnostic[] {
  const { code, at } = allowance;
  if (!isAllowable(code))
    return [problem("MP5903", at(), { id, code }, { hint: "take it out, and mend what is found" })];
  if (unused === "ignore" || used.has(allowance)) return [];
  return [problem("MP5902", at(), { id, code }, { hint: "take it out: it would hide the next finding" })];
}

/** A finding that names its step belongs to it wherever it points; else its place decides. */
function isAbout({ at, step }: Diagnostic, { id, span }: AllowingStep): boolean {
  return step === undefined ? at !== undefined && contains(span, at) : step === id;
}

function contains(outer: Span, inner: Span): boolean {
  return outer.file === inner.file && outer.start <= inner.start && inner.end <= outer.end;
}
