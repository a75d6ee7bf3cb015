import type { ZodType } from "zod";
import { CODES, problem } from "../diagnostics/codes.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { didYouMean } from "../diagnostics/nearest.ts";
import { CATALOG_SUBJECTS, CHECK_SUBJECTS, type Check, type CheckSubject } from "../model/check.ts";
import { STEP_KINDS, type StepKind } from "../model/names.ts";
import { type StepInput, stepSchemas, type UseInput, useSchema } from "../model/plan.ts";
import { checkShape, describe } from "./shape.ts";
import type { Path, Source } from "./source.ts";

/** One entry of a `steps:` list: a step, or the use of a recipe, with its place. */
export type LoadedEntry =
  | { readonly kind: "step"; readonly step: StepInput; readonly source: Source; readonly path: Path }
  | { readonly kind: "use"; readonly use: UseInput; readonly source: Source; readonly path: Path };

/** What the action of a step is called, per kind, where exactly one of several must be given. */
const ACTIONS: Partial<Record<StepKind, readonly string[]>> = {
  files: ["copy", "remove", "unpack"],
  server: ["stop", "start"],
  backup: ["database", "paths"],
};

/** Keys that mean something beside one action only. */
const BESIDE: readonly (readonly [key: string, beside: string])[] = [
  ["keep", "remove"],
  ["leaves", "start"],
  ["then", "start"],
  ["to", "paths"],
];

/** Companion keys of conditions and the subjects they go with. */
const COMPANIONS: Readonly<Record<string, readonly CheckSubject[]>> = {
  minLength: ["column"],
  nullable: ["column"],
  hasDefault: ["column"],
  equals: ["query", "config"],
  exists: ["table", "column", "unique", "primaryKey", "foreignKey", "index", "sequence", "trigger", "file"],
};

/** Checks the entries of a `steps:` list one by one, each with the schema of its kind (MP1101–MP1111, MP1214). */
export function loadSteps(
  source: Source,
  steps: readonly unknown[],
): { entries: LoadedEntry[]; diagnostics: Diagnostic[] } {
  const entries: LoadedEntry[] = [];
  const diagnostics: Diagnostic[] = [];
  steps.forEach((value, index) => {
    const path: Path = ["steps", index];
    const record =
      typeof value === "object" && value !== null && !Array.isArray(value)
        ? (value as Record<string, unknown>)
        : undefined;
    if (record === undefined) {
      diagnostics.push(
        problem("MP1103", source.locate(path), { key: `steps[${index}]`, expected: "a mapping", got: describe(value) }),
      );
    } else if ("uses" in record) {
      const result = checkShape(useSchema, source, path, record, "a use");
      diagnostics.push(...result.diagnostics);
      if (result.value !== undefined) entries.push({ kind: "use", use: result.value, source, path });
    } else {
      const step = loadStep(source, path, record, diagnostics);
      if (step !== undefined) entries.push({ kind: "step", step, source, path });
    }
  });
  return { entries, diagnostics };
}

function loadStep(
  source: Source,
  path: Path,
  record: Record<string, unknown>,
  diagnostics: Diagnostic[],
): StepInput | undefined {
  const kind = record.kind;
  const name = typeof record.id === "string" ? `step "${record.id}"` : "a step";
  if (kind === undefined) {
    diagnostics.push(
      problem(
        "MP1101",
        source.locateKey(path),
        { key: "kind", where: name },
        { hint: `kinds: ${STEP_KINDS.join(", ")}` },
      ),
    );
    return undefined;
  }
  if (typeof kind !== "string" || !Object.hasOwn(stepSchemas, kind)) {
    const hint = typeof kind === "string" ? didYouMean(kind, STEP_KINDS) : undefined;
    diagnostics.push(problem("MP1107", source.locate([...path, "kind"]), { got: describe(kind) }, { hint }));
    return undefined;
  }
  const schema = stepSchemas[kind as StepKind] as unknown as ZodType<StepInput>;
  const result = checkShape(schema, source, path, record, name);
  diagnostics.push(...result.diagnostics);
  const step = result.value;
  if (step === undefined) return undefined;
  const found = [
    ...checkAction(source, path, step),
    ...checkConditions(source, path, step),
    ...checkAllowances(source, path, step),
  ];
  diagnostics.push(...found);
  return found.length === 0 ? step : undefined;
}

function checkAction(source: Source, path: Path, step: StepInput): Diagnostic[] {
  const names = ACTIONS[step.kind];
  const record = step as unknown as Record<string, unknown>;
  if (names === undefined) {
    if (step.kind !== "config" || (step.set ?? step.remove ?? step.entries) !== undefined) return [];
    const params = { kind: "config", expected: '"set", "remove", "entries"', found: "none" };
    return [problem("MP1110", source.locateKey(path), params)];
  }
  const found = names.filter((name) => record[name] !== undefined);
  if (found.length === 1) {
    const idle = BESIDE.filter(([key, beside]) => record[key] !== undefined && beside !== found[0]);
    return idle.map(([key, beside]) => problem("MP1111", source.locateKey([...path, key]), { key, beside }));
  }
  const expected = names.map((name) => `"${name}"`).join(", ");
  return [
    problem("MP1110", source.locateKey(path), {
      kind: step.kind,
      expected,
      found: found.length === 0 ? "none" : found.join(", "),
    }),
  ];
}

function checkConditions(source: Source, path: Path, step: StepInput): Diagnostic[] {
  const lists: [string, readonly Check[]][] = [
    ["preconditions", step.preconditions ?? []],
    ["postconditions", step.postconditions ?? []],
  ];
  return lists.flatMap(([key, checks]) =>
    checks.flatMap((check, index) => checkCondition(source, [...path, key, index], check, step)),
  );
}

function checkCondition(source: Source, path: Path, check: Check, step: StepInput): Diagnostic[] {
  const subjects = CHECK_SUBJECTS.filter((key) => check[key] !== undefined);
  const [subject] = subjects;
  if (subject === undefined || subjects.length > 1) {
    const found = subject === undefined ? "none" : subjects.join(", ");
    return [problem("MP1108", source.locate(path), { found }, { hint: `subjects: ${CHECK_SUBJECTS.join(", ")}` })];
  }
  const wrong = Object.entries(COMPANIONS).filter(([key, owners]) => key in check && !owners.includes(subject));
  const diagnostics = wrong.map(([key]) => problem("MP1109", source.locateKey([...path, key]), { key, subject }));
  const named = step.kind === "sql" || (step.kind === "backup" && step.database !== undefined);
  if (!named && CATALOG_SUBJECTS.some((key) => key === subject)) {
    // Only these steps name a database; asking the API Manager database by default could ask the wrong one.
    const params = { key: subject, subject: `kind: ${step.kind}` };
    diagnostics.push(problem("MP1109", source.locateKey([...path, subject]), params));
  }
  if ((subject === "query" || subject === "config") && check.equals === undefined) {
    diagnostics.push(problem("MP1101", source.locate(path), { key: "equals", where: `a condition on "${subject}"` }));
  }
  return diagnostics;
}

function checkAllowances(source: Source, path: Path, step: StepInput): Diagnostic[] {
  return (step.allow ?? []).flatMap((allowance, index) =>
    Object.hasOwn(CODES, allowance.code)
      ? []
      : [
          problem(
            "MP1214",
            source.locate([...path, "allow", index, "code"]),
            { code: allowance.code },
            // Codes that look alike have nothing to do with each other, so none is suggested.
            { hint: "copy the code from the report that you want to allow" },
          ),
        ],
  );
}
