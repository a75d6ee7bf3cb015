import { compile } from "../../compiler/compile.ts";
import { problem } from "../../compiler/diagnostics/codes.ts";
import { hasErrors, type Outcome } from "../../compiler/diagnostics/diagnostic.ts";
import { didYouMean } from "../../compiler/diagnostics/nearest.ts";
import { positionOf } from "../../compiler/diagnostics/position.ts";
import { type ExplainedSite, type ExplainedStep, explainLinked } from "../../compiler/explain.ts";
import type { SourceFolder } from "../../compiler/files.ts";
import { planFolders } from "../../compiler/lint.ts";
import { type LinkedPlan, type LinkedStep, linkPlan } from "../../compiler/load/link.ts";
import { loadPlan } from "../../compiler/load/plan.ts";
import { loadSite } from "../../compiler/load/site.ts";
import { factsOf } from "../../compiler/model/facts.ts";
import { type Context, EXIT, type ExitCode } from "../context.ts";
import { openSources, type Sources } from "../files.ts";
import { finish } from "../finish.ts";
import { openPlans } from "../plans.ts";
import type { CommonOptions } from "../program.ts";
import { openSite } from "../site.ts";
import { renderStep } from "../step-text.ts";

/** Options of `migplan explain`. */
export interface ExplainOptions extends CommonOptions {
  readonly site?: string;
}

interface FoundStep extends ExplainedStep {
  /** `plans/3.0.0-to-3.1.0/plan.yaml:41:5` */
  readonly at: string;
  /** The step as its plan says it. */
  readonly text: string;
}

/**
 * Explains each step of an id: why it is there, why at its place, what it asks and does, as its plan says it; with a site
 * also what that site makes of it. Several plans may hold one. (MP7001–MP7003, with a site all of `compile`)
 */
export function explainStep(
  context: Context,
  name: string,
  options: ExplainOptions,
  codes: readonly string[],
): ExitCode {
  const sources = openSources(context.cwd);
  const plans = openPlans(sources, context.cwd, options.plans);
  const ending = { command: "explain", format: options.format, sources } as const;
  const linked = planFolders(plans).flatMap((folder) => linkedPlan(plans, folder));
  const found = linked.flatMap((plan) =>
    plan.steps.filter(({ step }) => step.id === name).map((step) => ({ plan, step })),
  );
  if (found.length === 0) {
    const ids = [...new Set(linked.flatMap((plan) => plan.steps.map(({ step }) => step.id)))];
    const hint = didYouMean(name, [...codes, ...ids]) ?? "codes look like MP1101; step ids stand in the runbook";
    return finish(context, { ...ending, diagnostics: [problem("MP7003", undefined, { name }, { hint })] });
  }
  const site = options.site === undefined ? undefined : migrationOf(sources, plans, context.cwd, options.site);
  if (site !== undefined && (site.value === undefined || hasErrors(site.diagnostics)))
    return finish(context, { ...ending, diagnostics: site.diagnostics });
  const steps = found
    .filter(({ plan }) => site?.value === undefined || isOnRoute(plan, site.value))
    .map(({ plan, step }): FoundStep => ({ ...explainLinked(plan, step, site?.value), ...writtenAt(step, sources) }));
  if (options.format === "json") return finish(context, { ...ending, diagnostics: [], result: { steps } });
  const print = { paint: context.paintOut, width: context.width };
  context.out(
    steps
      .map(({ at, text, ...step }) => `${renderStep(step, at, print)}\n${context.paintOut("dim", text)}\n`)
      .join("\n"),
  );
  return EXIT.done;
}

function linkedPlan(plans: SourceFolder, folder: string): LinkedPlan[] {
  const plan = loadPlan(plans, folder).value;
  const linked = plan === undefined ? undefined : linkPlan(plans, plan).value;
  return linked === undefined ? [] : [linked];
}

function isOnRoute({ head }: LinkedPlan, { migration }: ExplainedSite): boolean {
  return migration.route.hops.some(({ from, to }) => from === head.from && to === head.to);
}

/** Compiles a site's migration, for what only a site knows. */
function migrationOf(sources: Sources, plans: SourceFolder, cwd: string, name: string): Outcome<ExplainedSite> {
  const opened = openSite(sources, cwd, name);
  if (opened.value === undefined) return { diagnostics: opened.diagnostics };
  const { value: migration, diagnostics } = compile({ plans, ...opened.value });
  const loaded = loadSite(opened.value.site).value;
  if (migration === undefined || loaded === undefined) return { diagnostics };
  return { value: { migration, facts: factsOf(loaded.site) }, diagnostics };
}

/** Place and text of a step as its file holds it, without the indentation of the list. */
function writtenAt({ origin }: LinkedStep, sources: Sources): { at: string; text: string } {
  const { source, path } = origin;
  const span = source.locate(path);
  const { line, column } = positionOf(source.text, span.start);
  const indent = " ".repeat(column - 1);
  const body = source.text
    .slice(span.start, span.end)
    .split("\n")
    .map((row) => (row.startsWith(indent) ? row.slice(indent.length) : row))
    .join("\n");
  return { at: `${sources.display(source.file)}:${line}:${column}`, text: body.trimEnd() };
}
