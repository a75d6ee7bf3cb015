import { problem } from "../../compiler/diagnostics/codes.ts";
import { layoutPlan } from "../../compiler/format/plan-text.ts";
import { lint } from "../../compiler/lint.ts";
import { dialects } from "../../dialects/registry.ts";
import type { Context, ExitCode } from "../context.ts";
import { openSources } from "../files.ts";
import { finish } from "../finish.ts";
import { openPlans, stepFiles } from "../plans.ts";
import type { CommonOptions } from "../program.ts";
import { count } from "../report.ts";

/** `migplan lint`: what is wrong with plans and recipes whatever the site, for every dialect. (all of `lint`, MP7004) */
export function runLint(context: Context, options: CommonOptions): ExitCode {
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
  const clean = diagnostics.length + layout.length === 0;
  return finish(context, {
    command: "lint",
    format: options.format,
    sources,
    diagnostics: [...diagnostics, ...layout],
    result: { files },
    ...(clean ? { summary: `${count(files.length, "file")}: nothing to report\n` } : {}),
  });
}
