import { applyAllowances } from "./check/allow.ts";
import { checkCoverage, checkUnserved } from "./check/coverage.ts";
import { checkDeclared, toldOnce } from "./check/declared.ts";
import { checkParity, parityMatrix } from "./check/parity.ts";
import { lintSafety } from "./check/safety.ts";
import { lintSchema, walkPlan } from "./check/schema.ts";
import { checkSqlRules } from "./check/sql-rules.ts";
import { sqlStepsOf } from "./check/sql-steps.ts";
import { namesFrom } from "./check/step-needs.ts";
import { type Diagnostic, distinct, hasErrors, type Outcome } from "./diagnostics/diagnostic.ts";
import type { SourceFolder } from "./files.ts";
import { type Catalogs, catalogOfRole, openCatalogs } from "./load/catalogs.ts";
import { checkCondition } from "./load/conditions.ts";
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
 * MP10xx–MP12xx, MP53xx–MP59xx. The value holds what could be read.
 */
export function lint(plans: SourceFolder): Outcome<Linted> {
  const diagnostics: Diagnostic[] = [];
  const linked: LinkedPlan[] = [];
  const entries: LoadedEntry[] = [];
  const catalogs = openCatalogs(plans);
  for (const folder of planFolders(plans)) {
    const plan = loadPlan(plans, folder);
    diagnostics.push(...plan.diagnostics);
    if (plan.value === undefined) continue;
    entries.push(...plan.value.entries);
    const result = linkPlan(plans, plan.value);
    diagnostics.push(...result.diagnostics);
    if (result.value === undefined) continue;
    linked.push(result.value);
    const coverage = checkCoverage(result.value.steps, result.value.head.dialects, result.value.head.dialects);
    diagnostics.push(...coverage, ...lintSafety(result.value), ...lintRules(result.value, catalogs));
    // Where a dialect lacks a statement, everything that comes after would be blamed on its schema.
    if (!hasErrors(coverage)) diagnostics.push(...checkSchemas(result.value, catalogs));
    diagnostics.push(...checkDeclarations(result.value, catalogs));
  }
  for (const name of recipeNames(plans)) {
    const recipe = loadRecipe(plans, name);
    diagnostics.push(...recipe.diagnostics);
    for (const entry of recipe.value?.entries ?? []) {
      entries.push(entry);
      const { when } = entry.kind === "step" ? entry.step : entry.use;
      diagnostics.push(...checkCondition(entry.source, [...entry.path, "when"], when));
    }
  }
  diagnostics.push(...checkUnserved(linked));
  const steps = linked.flatMap((plan) => plan.steps);
  const kept = distinct(applyAllowances(toldOnce(diagnostics), steps, "report"));
  return { value: { plans: linked, entries }, diagnostics: kept };
}

/** What the steps declare beside what their SQL needs in any dialect. */
function checkDeclarations({ head, steps }: LinkedPlan, catalogs: Catalogs): Diagnostic[] {
  const sql = head.dialects.flatMap((dialect) => sqlStepsOf(steps, dialect));
  return checkDeclared(
    sql,
    namesFrom(catalogs, () => head.from),
  );
}

/** The rules of each dialect over its own statements. */
function lintRules({ head, steps }: LinkedPlan, catalogs: Catalogs): Diagnostic[] {
  return head.dialects.flatMap((dialect) =>
    checkSqlRules(sqlStepsOf(steps, dialect), dialect, (role) => catalogOfRole(catalogs, role, head.from, dialect)),
  );
}

/** The schema through every statement in every dialect, and the dialects beside each other. */
function checkSchemas(plan: LinkedPlan, catalogs: Catalogs): Diagnostic[] {
  const walks = walkPlan(plan, catalogs);
  return [...lintSchema(plan, walks), ...checkParity(plan, parityMatrix(plan, walks))];
}

/** Folders of plans, sorted: `3.0.0-to-3.1.0`. */
export function planFolders(plans: SourceFolder): string[] {
  return plans.list().flatMap((file) => /^([^/]+-to-[^/]+)\/plan\.yaml$/.exec(file)?.[1] ?? []);
}
