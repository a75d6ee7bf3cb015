import { problem } from "../../compiler/diagnostics/codes.ts";
import { layoutPlan } from "../../compiler/format/plan-text.ts";
import { lint } from "../../compiler/lint.ts";
import { dialects } from "../../dialects/registry.ts";
import { type Context, EXIT, type ExitCode } from "../context.ts";
import { openSources } from "../files.ts";
import { finish } from "../finish.ts";
import { openPlans, stepFiles } from "../plans.ts";
import type { CommonOptions } from "../program.ts";
import { count } from "../report.ts";
import { type FixResult, fixPreconditions } from "./lint-fix.ts";

/** Options of `migplan lint`. */
export interface LintOptions extends CommonOptions {
  readonly fix?: boolean;
  /** Warnings count as errors; for pipelines. */
  readonly strict?: boolean;
}

/**
 * `migplan lint [--fix] [--strict]`: what is wrong with plans and recipes whatever the site, for every dialect; `--fix` first writes the
 * preconditions that steps do not declare and prints them. (all of `lint`, MP6002, MP7004)
 */
export function runLint(context: Context, options: LintOptions): ExitCode {
  const fix = options.fix === true ? fixIn(context, options) : { fixed: [], problems: [] };
  if (options.format === "text") {
    context.out(fix.fixed.map(({ file, step, condition }) => `${file}: ${step}: - ${condition}\n`).join(""));
  }
  const sources = openSources(context.cwd);
  const plans = openPlans(sources, context.cwd, options.plans);
  const { diagnostics } = lint(plans);
  const files = stepFiles(plans);
  const layout = files.flatMap((path) => {
    const text = plans.read(path);
    if (text === undefined) return [];
    const { changes } = layoutPlan({ file: `${plans.name}/${path}`, text }, dialects);
    return changes.map(({ id, dialect, at }) => problem("MP7004", at, { id, dialect }, { hint: "run `migplan fmt`" }));
  });
  const found = [...fix.problems, ...diagnostics, ...layout];
  return finish(context, {
    command: "lint",
    format: options.format,
    sources,
    diagnostics: found,
    result: { files, ...(options.fix === true ? { fixed: fix.fixed } : {}) },
    ...(options.strict === true && found.some(({ severity }) => severity === "warning") ? { code: EXIT.errors } : {}),
    ...(found.length === 0 ? { summary: `${count(files.length, "file")}: nothing to report\n` } : {}),
  });
}

/** With sources of its own: what it writes is read again. */
function fixIn(context: Context, options: LintOptions): FixResult {
  const sources = openSources(context.cwd);
  return fixPreconditions(sources, openPlans(sources, context.cwd, options.plans));
}
