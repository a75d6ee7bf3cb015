import { problem } from "../diagnostics/codes.ts";
import type { Diagnostic, Outcome, Span } from "../diagnostics/diagnostic.ts";
import { hasErrors } from "../diagnostics/diagnostic.ts";
import { didYouMean, nearest } from "../diagnostics/nearest.ts";
import type { SourceFolder } from "../files.ts";
import type { Condition, ListItem, PlanInput, StepInput, UseInput } from "../model/plan.ts";
import { checkCondition, checkOutcome, holds } from "./conditions.ts";
import { fitsParameter, type LoadedPlan, type LoadedRecipe, loadRecipe, parameterForm } from "./plan.ts";
import { checkSections } from "./sections.ts";
import { describe } from "./shape.ts";
import type { Path, Source } from "./source.ts";
import type { LoadedEntry } from "./steps.ts";

/** A place in a source, found only when it is reported: finding it reads the text. */
export interface Place {
  readonly source: Source;
  readonly path: Path;
}

/** Where a step is written, and through which uses it came here (outermost first). */
export interface Origin extends Place {
  readonly calls: readonly Place[];
}

/** Uses of recipes that lead to a step, for messages. */
export function callsOf(origin: Origin): { at: Span; message: string }[] {
  return origin.calls.map(({ source, path }) => ({ at: source.locate(path), message: "used here" }));
}

/** The entries of a list, of those with a condition only those that a site's facts meet; without facts all. */
export function itemsOf(list: readonly ListItem[], facts?: Readonly<Record<string, unknown>>): readonly string[] {
  return list.flatMap((item) => {
    if (typeof item === "string") return [item];
    return facts === undefined || holds(item.when, facts) ? [item.item] : [];
  });
}

/** Values that a recipe's `with.` names have; text may still hold `{{…}}`, resolved in the caller's scope. */
export interface Bindings {
  readonly values: Readonly<Record<string, string | number | boolean | readonly ListItem[]>>;
  /** The use that gives them. */
  readonly source: Source;
  readonly path: Path;
}

/** One step of a plan with its recipes opened: nothing of the site is known yet. */
export interface LinkedStep {
  readonly step: StepInput;
  readonly origin: Origin;
  /** Conditions of the step and of every use around it; all must hold. */
  readonly conditions: readonly Condition[];
  /** Bindings of the uses around it, outermost first. */
  readonly bindings: readonly Bindings[];
  /** Heading in the runbook: the recipe's title, or "Database" for steps of the plan itself. */
  readonly phase: string;
}

/** A step with the place where it is written. */
export type PlacedStep = Pick<LinkedStep, "step" | "origin">;

export interface LinkedPlan {
  readonly head: PlanInput;
  readonly folder: string;
  readonly steps: readonly LinkedStep[];
  readonly source: Source;
}

interface Frame {
  readonly conditions: readonly Condition[];
  readonly bindings: readonly Bindings[];
  readonly calls: readonly Place[];
  readonly names: readonly string[];
  readonly phase: string;
}

/**
 * Opens the recipes of a plan and checks every reference that does not depend on a site:
 * recipes and parameters (MP1203–MP1206, MP1215), ids (MP1201), `needs`, `until`, `irreversible` (MP1207–MP1209),
 * sections of the guide (MP1217),
 * facts in `when` and `outcome` (MP1210, MP1211, MP1218, MP1219).
 */
export function linkPlan(plans: SourceFolder, plan: LoadedPlan): Outcome<LinkedPlan> {
  const diagnostics: Diagnostic[] = [];
  const recipes = new Map<string, Outcome<LoadedRecipe>>();
  const steps: LinkedStep[] = [];
  let complete = true;
  const open = (name: string): Outcome<LoadedRecipe> => {
    const known = recipes.get(name);
    if (known !== undefined) return known;
    const loaded = loadRecipe(plans, name);
    recipes.set(name, loaded);
    diagnostics.push(...loaded.diagnostics);
    return loaded;
  };
  const visit = (entries: readonly LoadedEntry[], frame: Frame): void => {
    for (const entry of entries) {
      if (entry.kind === "step") {
        diagnostics.push(
          ...checkCondition(entry.source, [...entry.path, "when"], entry.step.when),
          ...checkOutcome(entry.source, [...entry.path, "outcome"], entry.step.outcome),
        );
        steps.push({
          step: entry.step,
          origin: { source: entry.source, path: entry.path, calls: frame.calls },
          conditions: entry.step.when === undefined ? frame.conditions : [...frame.conditions, entry.step.when],
          bindings: frame.bindings,
          phase: frame.phase,
        });
        continue;
      }
      const opened = openUse(plans, entry, frame, open, diagnostics);
      if (opened === undefined) complete = false;
      else visit(opened.recipe.entries, opened.frame);
    }
  };
  visit(plan.entries, { conditions: [], bindings: [], calls: [], names: [], phase: "Database" });
  diagnostics.push(...checkIds(steps));
  // The steps of a recipe that did not open are missing here; who refers to them is not wrong.
  if (complete) diagnostics.push(...checkReferences(steps), ...checkSections(steps, plan.head));
  if (hasErrors(diagnostics)) return { diagnostics };
  const folder = `${plan.head.from}-to-${plan.head.to}`;
  return { value: { head: plan.head, folder, steps, source: plan.source }, diagnostics };
}

function openUse(
  plans: SourceFolder,
  entry: LoadedEntry & { kind: "use" },
  frame: Frame,
  open: (name: string) => Outcome<LoadedRecipe>,
  diagnostics: Diagnostic[],
): { recipe: LoadedRecipe; frame: Frame } | undefined {
  const { use, source, path } = entry;
  const at = (): Span => source.locate([...path, "uses"]);
  if (frame.names.includes(use.uses)) {
    diagnostics.push(
      problem("MP1215", at(), { loop: [...frame.names.slice(frame.names.indexOf(use.uses)), use.uses].join(" → ") }),
    );
    return undefined;
  }
  const known = recipeNames(plans);
  if (!known.includes(use.uses)) {
    diagnostics.push(problem("MP1203", at(), { recipe: use.uses }, { hint: didYouMean(use.uses, known) }));
    return undefined;
  }
  diagnostics.push(...checkCondition(source, [...path, "when"], use.when));
  const recipe = open(use.uses).value;
  if (recipe === undefined) return undefined;
  const bindings = bind(entry, recipe, diagnostics);
  return {
    recipe,
    frame: {
      conditions: use.when === undefined ? frame.conditions : [...frame.conditions, use.when],
      bindings: [...frame.bindings, bindings],
      calls: [...frame.calls, { source, path: [...path, "uses"] }],
      names: [...frame.names, use.uses],
      phase: recipe.head.title,
    },
  };
}

/** Names of the recipes that exist, sorted. */
export function recipeNames(plans: SourceFolder): string[] {
  return plans.list().flatMap((file) => /^recipes\/([^/]+)\.yaml$/.exec(file)?.[1] ?? []);
}

function bind(
  entry: { use: UseInput; source: Source; path: Path },
  recipe: LoadedRecipe,
  diagnostics: Diagnostic[],
): Bindings {
  const { use, source, path } = entry;
  const parameters = recipe.head.parameters ?? {};
  const given = use.with ?? {};
  const name = recipe.head.recipe;
  const declaredHere = (...parameter: string[]) => [
    {
      at: recipe.source.locateKey(["parameters", ...parameter]),
      message: `recipe "${name}" declares ${parameter.length === 0 ? "its parameters" : "it"} here`,
    },
  ];
  const misspelt = new Set<string | undefined>();
  for (const [parameter, value] of Object.entries(given)) {
    const declared = Object.hasOwn(parameters, parameter) ? parameters[parameter] : undefined;
    const place: Path = [...path, "with", parameter];
    if (declared === undefined) {
      misspelt.add(nearest(parameter, Object.keys(parameters)));
      const hint = didYouMean(parameter, Object.keys(parameters));
      diagnostics.push(
        problem("MP1205", source.locateKey(place), { recipe: name, parameter }, { hint, related: declaredHere() }),
      );
    } else if (Array.isArray(value)) {
      value.forEach((item, index) => {
        if (typeof item !== "string") diagnostics.push(...checkCondition(source, [...place, index, "when"], item.when));
      });
    }
    if (declared !== undefined && !fitsParameter(declared.type, value)) {
      const params = { recipe: name, parameter, expected: parameterForm(declared.type), got: describe(value) };
      diagnostics.push(problem("MP1206", source.locate(place), params, { related: declaredHere(parameter) }));
    }
  }
  const values: Record<string, string | number | boolean | readonly ListItem[]> = {};
  for (const [parameter, declared] of Object.entries(parameters)) {
    const value = Object.hasOwn(given, parameter) ? given[parameter] : declared.default;
    if (value === undefined) {
      if (misspelt.has(parameter)) continue;
      const at = source.locate([...path, "uses"]);
      diagnostics.push(problem("MP1204", at, { recipe: name, parameter }, { related: declaredHere(parameter) }));
    } else values[parameter] = value;
  }
  return { values, source, path };
}

/** Ids are unique in a plan and all of its recipes. A recipe that is used twice is told once, at the second use. */
function checkIds(steps: readonly LinkedStep[]): Diagnostic[] {
  const diagnostics: Diagnostic[] = [];
  const first = new Map<string, LinkedStep>();
  const told = new Set<Path>();
  for (const linked of steps) {
    const { id } = linked.step;
    const earlier = first.get(id);
    if (earlier === undefined) {
      first.set(id, linked);
      continue;
    }
    const use = linked.origin.calls.at(-1)?.path;
    if (use !== undefined && told.has(use)) continue;
    if (use !== undefined) told.add(use);
    const related = [
      { at: earlier.origin.source.locate([...earlier.origin.path, "id"]), message: "the other one is here" },
    ];
    const call = linked.origin.calls.at(-1) ?? { ...linked.origin, path: [...linked.origin.path, "id"] };
    const at = call.source.locate(call.path);
    diagnostics.push(problem("MP1201", at, { id }, { related }));
  }
  return diagnostics;
}

/** References between the steps of one plan. */
function checkReferences(steps: readonly LinkedStep[]): Diagnostic[] {
  const diagnostics: Diagnostic[] = [];
  const ids = new Set(steps.map(({ step }) => step.id));
  const unknown = (id: string): boolean => !ids.has(id);
  for (const { step, origin } of steps) {
    const place = (key: string, index?: number): Span =>
      origin.source.locate([...origin.path, key, ...(index === undefined ? [] : [index])]);
    const hint = (id: string): string | undefined => didYouMean(id, ids);
    (step.needs ?? []).forEach((needs, index) => {
      if (unknown(needs))
        diagnostics.push(problem("MP1207", place("needs", index), { id: step.id, needs }, { hint: hint(needs) }));
    });
    if (step.kind === "config" && step.until !== undefined && unknown(step.until)) {
      diagnostics.push(
        problem("MP1208", place("until"), { id: step.id, until: step.until }, { hint: hint(step.until) }),
      );
    }
    const restore = /^restore ([a-z0-9-]+)/.exec(step.irreversible ?? "")?.[1];
    if (restore !== undefined && unknown(restore)) {
      diagnostics.push(problem("MP1209", place("irreversible"), { id: step.id, restore }, { hint: hint(restore) }));
    }
  }
  return diagnostics;
}
