import { renameSync, rmSync, writeFileSync } from "node:fs";
import { problem } from "../../compiler/diagnostics/codes.ts";
import type { Diagnostic } from "../../compiler/diagnostics/diagnostic.ts";
import { layoutPlan } from "../../compiler/format/plan-text.ts";
import { dialects } from "../../dialects/registry.ts";
import { type Context, EXIT, type ExitCode } from "../context.ts";
import { openSources, type Sources, sayWhy } from "../files.ts";
import { finish } from "../finish.ts";
import { openPlans, stepFiles } from "../plans.ts";
import type { CommonOptions } from "../program.ts";
import { count } from "../report.ts";

/** Options of `migplan fmt`. */
export interface FmtOptions extends CommonOptions {
  readonly check?: boolean;
}

interface Rewrite {
  readonly file: string;
  readonly text: string;
}

/** `migplan fmt [--check]`: lays out the SQL of every plan and recipe in place; prints the names of the changed files. (MP6002, MP7004) */
export function runFmt(context: Context, options: FmtOptions): ExitCode {
  const sources = openSources(context.cwd);
  const plans = openPlans(sources, context.cwd, options.plans);
  const rewrites: Rewrite[] = [];
  const findings: Diagnostic[] = [];
  for (const path of stepFiles(plans)) {
    const file = `${plans.name}/${path}`;
    const before = plans.read(path);
    if (before === undefined) continue;
    const { text, changes } = layoutPlan({ file, text: before }, dialects);
    if (changes.length === 0) continue;
    rewrites.push({ file, text });
    findings.push(
      ...changes.map(({ id, dialect, at }) => problem("MP7004", at, { id, dialect }, { hint: "run `migplan fmt`" })),
    );
  }
  const check = options.check === true;
  const problems = check ? findings : rewrites.flatMap((item) => rewrite(sources, item));
  const files = rewrites.map((item) => sources.display(item.file));
  if (options.format === "text") context.out(files.map((file) => `${file}\n`).join(""));
  return finish(context, {
    command: "fmt",
    format: options.format,
    sources,
    diagnostics: problems,
    result: { files },
    summary: summary(check, rewrites.length, findings.length),
    code: check && rewrites.length > 0 ? EXIT.differences : EXIT.done,
  });
}

/** Beside the file and then in its place, so that a full disk never leaves half a plan. (MP6002) */
export function rewrite(sources: Sources, { file, text }: Rewrite): Diagnostic[] {
  const path = sources.path(file) ?? file;
  const temporary = `${path}.migplan-fmt`;
  try {
    writeFileSync(temporary, text);
    renameSync(temporary, path);
    return [];
  } catch (error) {
    rmSync(temporary, { force: true });
    return [problem("MP6002", undefined, { folder: sources.display(file), problem: sayWhy(error) })];
  }
}

function summary(check: boolean, files: number, texts: number): string {
  if (files === 0) return "every SQL text is laid out\n";
  const what = `${count(texts, "SQL text")} in ${count(files, "file")}`;
  return check ? `${what} would change\n` : `${what} laid out\n`;
}
