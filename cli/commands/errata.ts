import { problem } from "../../compiler/diagnostics/codes.ts";
import { didYouMean } from "../../compiler/diagnostics/nearest.ts";
import { collectErrata, type ErrataEntry } from "../../compiler/errata.ts";
import { lint } from "../../compiler/lint.ts";
import { type Context, EXIT, type ExitCode } from "../context.ts";
import { errataMarkdown } from "../errata-markdown.ts";
import { openSources } from "../files.ts";
import { finish } from "../finish.ts";
import { openPlans } from "../plans.ts";
import type { CommonOptions } from "../program.ts";

/** Options of `migplan errata`. */
export interface ErrataOptions extends CommonOptions {
  readonly markdown?: boolean;
  /** Only this guide, as `3.0.0-to-3.1.0`. */
  readonly guide?: string;
}

/** `migplan errata`: every difference from the published guides, with its reason. (MP7007, MP10xx–MP12xx) */
export function runErrata(context: Context, options: ErrataOptions): ExitCode {
  const sources = openSources(context.cwd);
  const plans = openPlans(sources, context.cwd, options.plans);
  const linted = lint(plans);
  const { value: all = [], diagnostics } = collectErrata(linted.value?.plans ?? [], plans);
  const entries = options.guide === undefined ? all : all.filter(({ guide }) => guide === options.guide);
  const guides = [...new Set(all.map(({ guide }) => guide))];
  const unknown =
    options.guide === undefined || guides.includes(options.guide)
      ? []
      : [problem("MP7007", undefined, { guide: options.guide }, { hint: didYouMean(options.guide, guides) })];
  if (options.format === "text") context.out(options.markdown === true ? errataMarkdown(entries) : textOf(entries));
  return finish(context, {
    command: "errata",
    format: options.format,
    sources,
    diagnostics: [...unknown, ...linted.diagnostics.filter(({ code }) => code.startsWith("MP1")), ...diagnostics],
    result: { errata: entries },
    code: EXIT.done,
  });
}

/** One line for each: where, which step, what the guide says. */
function textOf(entries: readonly ErrataEntry[]): string {
  const rows = entries.map(({ guide, lines, step, says }) => {
    const place = lines.length === 0 ? guide : `${guide}:${lines.join(",")}`;
    return { place, step: step?.id ?? "(rejected)", says: says.replace(/\s+/g, " ") };
  });
  const width = Math.max(0, ...rows.map(({ step }) => step.length));
  return rows.map(({ place, step, says }) => `${step.padEnd(width)}  ${place}  ${says}\n`).join("");
}
