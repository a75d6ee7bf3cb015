import { type Missing, undeclared } from "../../compiler/check/declared.ts";
import { sqlStepsOf } from "../../compiler/check/sql-steps.ts";
import { namesFrom } from "../../compiler/check/step-needs.ts";
import type { Diagnostic } from "../../compiler/diagnostics/diagnostic.ts";
import type { SourceFolder } from "../../compiler/files.ts";
import { type Declaration, declareConditions } from "../../compiler/format/declare.ts";
import { lint } from "../../compiler/lint.ts";
import { type Catalogs, openCatalogs } from "../../compiler/load/catalogs.ts";
import type { LinkedPlan } from "../../compiler/load/link.ts";
import type { Sources } from "../files.ts";
import { rewrite } from "./fmt.ts";

/** One condition that was written into a file. */
export interface Fixed {
  readonly file: string;
  readonly step: string;
  readonly condition: string;
}

export interface FixResult {
  /** In the order of the files and their steps. */
  readonly fixed: readonly Fixed[];
  readonly problems: readonly Diagnostic[];
}

/** Writes the preconditions that SQL steps need and do not declare into their plans and recipes. (MP6002) */
export function fixPreconditions(sources: Sources, plans: SourceFolder): FixResult {
  const missing = (lint(plans).value?.plans ?? []).flatMap((plan) => missingIn(plan, openCatalogs(plans)));
  const files = [...new Set(missing.map(({ origin }) => origin.source.file))].sort();
  const fixed: Fixed[] = [];
  const problems: Diagnostic[] = [];
  for (const file of files) {
    const own = distinct(missing.filter(({ origin }) => origin.source.file === file));
    const text = own[0]?.origin.source.text ?? "";
    const written = own.filter((item) => declareConditions({ file, text }, declarationsOf([item])) !== text);
    if (written.length === 0) continue;
    const failed = rewrite(sources, { file, text: declareConditions({ file, text }, declarationsOf(written)) });
    problems.push(...failed);
    if (failed.length > 0) continue;
    fixed.push(
      ...written.map(({ step, condition = "" }) => ({ file: sources.display(file), step: step.id, condition })),
    );
  }
  return { fixed, problems };
}

function missingIn(plan: LinkedPlan, catalogs: Catalogs): readonly Missing[] {
  const { from, dialects } = plan.head;
  const steps = dialects.flatMap((dialect) => sqlStepsOf(plan.steps, dialect));
  return undeclared(
    steps,
    namesFrom(catalogs, () => from),
  );
}

/** A recipe that several plans use is fixed once. What plans have no words for stays a finding. */
function distinct(missing: readonly Missing[]): readonly Missing[] {
  const seen = new Set<string>();
  return missing.filter(({ origin, condition }) => {
    const key = JSON.stringify([origin.path, condition]);
    if (condition === undefined || seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

function declarationsOf(missing: readonly Missing[]): readonly Declaration[] {
  const byStep = new Map<number, Declaration["conditions"][number][]>();
  for (const { origin, condition, place, behind } of missing) {
    const step = origin.path[1];
    if (typeof step !== "number" || condition === undefined) continue;
    byStep.set(step, [...(byStep.get(step) ?? []), { text: condition, place, behind }]);
  }
  return [...byStep].map(([step, conditions]) => ({ step, conditions }));
}
