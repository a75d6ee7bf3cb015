import { type Diagnostic, hasErrors } from "../compiler/diagnostics/diagnostic.ts";
import { type Context, EXIT, type ExitCode } from "./context.ts";
import type { Sources } from "./files.ts";
import { renderCounts, renderReport } from "./report.ts";
import { renderJson } from "./report-json.ts";

/** The end of a command: what it found and what it made. */
export interface Ending {
  readonly command: string;
  readonly format: "text" | "json";
  readonly sources: Sources;
  readonly diagnostics: readonly Diagnostic[];
  /** Added to the JSON document. */
  readonly result?: Readonly<Record<string, unknown>>;
  /** Printed after the diagnostics in text form, unless they hold errors. */
  readonly summary?: string;
  /** Ends the line that counts the errors: `nothing was written`. */
  readonly consequence?: string;
  /** Exit code without errors; default 0. */
  readonly code?: ExitCode;
}

/** Prints the report in the form asked for and returns the exit code. */
export function finish(context: Context, ending: Ending): ExitCode {
  const { sources } = ending;
  const diagnostics = withReadProblems(ending.diagnostics, sources.problems);
  const failed = hasErrors(diagnostics);
  if (ending.format === "json") {
    context.out(renderJson(ending.command, diagnostics, sources, failed ? {} : ending.result));
  } else {
    if (diagnostics.length > 0) {
      const report = renderReport(diagnostics, { sources, paint: context.paintErr, width: context.width });
      const consequence = failed && ending.consequence !== undefined ? `; ${ending.consequence}` : "";
      context.err(`${report}\n${renderCounts(diagnostics)}${consequence}\n${more(diagnostics)}`);
    }
    if (!failed && ending.summary !== undefined) context.err(ending.summary);
  }
  return failed ? EXIT.errors : (ending.code ?? EXIT.done);
}

/** A file that is no text comes first, and nobody hears about it twice as a missing one (MP1012). */
function withReadProblems(diagnostics: readonly Diagnostic[], problems: readonly Diagnostic[]): readonly Diagnostic[] {
  if (problems.length === 0) return diagnostics;
  const names = problems.map((item) => /"[^"]*"/.exec(item.message)?.[0] ?? "");
  return [
    ...problems,
    ...diagnostics.filter((item) => item.code !== "MP1012" || !names.some((name) => item.message.includes(name))),
  ];
}

function more(diagnostics: readonly Diagnostic[]): string {
  const code = diagnostics.find((item) => item.severity === "error")?.code ?? diagnostics[0]?.code;
  return code === undefined ? "" : `more about a code: migplan explain ${code}\n`;
}
