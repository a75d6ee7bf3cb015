import type { ZodType } from "zod";
import { problem } from "../diagnostics/codes.ts";
import type { Diagnostic, Outcome } from "../diagnostics/diagnostic.ts";
import { hasErrors } from "../diagnostics/diagnostic.ts";
import type { SourceFolder } from "../files.ts";
import { type PlanInput, planSchema, type RecipeInput, recipeSchema } from "../model/plan.ts";
import { restore } from "./prepared.ts";
import { checkShape, describe } from "./shape.ts";
import { parseSource, type Source } from "./source.ts";
import { type LoadedEntry, loadSteps } from "./steps.ts";

/** A plan as its file says it; recipes are not opened yet. */
export interface LoadedPlan {
  readonly head: PlanInput;
  readonly entries: readonly LoadedEntry[];
  readonly source: Source;
}

export interface LoadedRecipe {
  readonly head: RecipeInput;
  readonly entries: readonly LoadedEntry[];
  readonly source: Source;
}

/** Reads `plans/<folder>/plan.yaml` (MP10xx, MP11xx, MP1202). */
export function loadPlan(plans: SourceFolder, folder: string): Outcome<LoadedPlan> {
  return loadFile(plans, `${folder}/plan.yaml`, planSchema, "the plan", (source, head) => {
    const expected = `${head.from}-to-${head.to}`;
    if (folder === expected) return [];
    const hint = "rename the folder, or correct from and to";
    return [problem("MP1202", source.locate(["from"]), { folder, expected }, { hint })];
  });
}

/** Reads `plans/recipes/<name>.yaml` (MP10xx, MP11xx, MP1212, MP1216). */
export function loadRecipe(plans: SourceFolder, name: string): Outcome<LoadedRecipe> {
  return loadFile(plans, `recipes/${name}.yaml`, recipeSchema, "the recipe", (source, head) =>
    checkHead(source, name, head),
  );
}

interface Loaded<H> {
  readonly head: H;
  readonly entries: readonly LoadedEntry[];
  readonly source: Source;
}

function loadFile<H>(
  plans: SourceFolder,
  path: string,
  schema: ZodType<H>,
  where: string,
  check: (source: Source, head: H) => Diagnostic[],
): Outcome<Loaded<H>> {
  const file = `${plans.name}/${path}`;
  const text = plans.read(path);
  if (text === undefined) return { diagnostics: [problem("MP1012", undefined, { file })] };
  const prepared = plans.prepared?.(path);
  if (prepared !== undefined) {
    return { value: { head: prepared.head as H, ...restore(file, text, prepared) }, diagnostics: [] };
  }
  const { value: source, diagnostics: problems } = parseSource({ file, text });
  if (source === undefined) return { diagnostics: problems };
  const head = checkShape(schema, source, [], source.value, where);
  const { entries, diagnostics: found } = loadSteps(source, listOf(source.value.steps));
  const diagnostics = [...problems, ...head.diagnostics, ...found];
  if (head.value !== undefined) diagnostics.push(...check(source, head.value));
  if (head.value === undefined || hasErrors(diagnostics)) return { diagnostics };
  return { value: { head: head.value, entries, source }, diagnostics };
}

function checkHead(source: Source, name: string, head: RecipeInput): Diagnostic[] {
  const diagnostics: Diagnostic[] = [];
  if (head.recipe !== name) {
    diagnostics.push(problem("MP1212", source.locate(["recipe"]), { file: `${name}.yaml`, recipe: head.recipe }));
  }
  for (const [parameter, { type, default: value }] of Object.entries(head.parameters ?? {})) {
    if (value === undefined || fitsParameter(type, value)) continue;
    const at = source.locate(["parameters", parameter, "default"]);
    diagnostics.push(problem("MP1216", at, { parameter, expected: parameterForm(type), got: describe(value) }));
  }
  return diagnostics;
}

/** True when a value may be given for a recipe parameter of a type; text with `{{…}}` is checked once it is expanded. */
export function fitsParameter(type: string, value: unknown): boolean {
  switch (type) {
    case "list":
      return Array.isArray(value);
    case "boolean":
      return typeof value === "boolean";
    case "integer":
      return Number.isInteger(value);
    case "version":
      return typeof value === "string" && /^(\d+\.\d+\.\d+|.*\{\{.*)$/.test(value);
    default:
      return typeof value === "string";
  }
}

/** What a parameter of a type must be, for messages. */
export function parameterForm(type: string): string {
  const forms: Readonly<Record<string, string>> = {
    list: "a list",
    boolean: "true or false",
    integer: "a whole number",
    version: "a version",
  };
  return forms[type] ?? "text";
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
