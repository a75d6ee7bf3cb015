import { checkCoverage } from "./check/coverage.ts";
import { type Diagnostic, distinct, type Outcome } from "./diagnostics/diagnostic.ts";
import type { SourceFolder } from "./files.ts";
import { type LinkedPlan, linkPlan, recipeNames } from "./load/link.ts";
import { loadPlan, loadRecipe } from "./load/plan.ts";
import type { LoadedEntry } from "./load/steps.ts";

/** Everything that the plans folder holds, checked without a site. */
export interface Linted {
  readonly plans: readonly LinkedPlan[];
  /** Entries of every plan and recipe file, as written; for what looks at the text itself. */
  readonly entries: readonly LoadedEntry[];
}

/**
 * Checks every plan with its recipes and every recipe by itself, for every dialect that a plan serves:
 * MP10xx–MP12xx and MP53xx. The value holds what could be read.
 */
export function lint(plans: SourceFolder): Outcome<Linted> {
  const diagnostics: Diagnostic[] = [];
  const linked: LinkedPlan[] = [];
  const entries: LoadedEntry[] = [];
  for (const folder of planFolders(plans)) {
    const plan = loadPlan(plans, folder);
    diagnostics.push(...plan.diagnostics);
    if (plan.value === undefined) continue;
    entries.push(...plan.value.entries);
    const result = linkPlan(plans, plan.value);
    diagnostics.push(...result.diagnostics);
    if (result.value === undefined) continue;
    linked.push(result.value);
    diagnostics.push(...checkCoverage(result.value.steps, result.value.head.dialects, result.value.head.dialects));
  }
  for (const name of recipeNames(plans)) {
    const recipe = loadRecipe(plans, name);
    diagnostics.push(...recipe.diagnostics);
    entries.push(...(recipe.value?.entries ?? []));
  }
  return { value: { plans: linked, entries }, diagnostics: distinct(diagnostics) };
}

/** Folders of plans, sorted: `3.0.0-to-3.1.0`. */
export function planFolders(plans: SourceFolder): string[] {
  return plans.list().flatMap((file) => /^([^/]+-to-[^/]+)\/plan\.yaml$/.exec(file)?.[1] ?? []);
}
