import { existsSync, readdirSync, readFileSync } from "node:fs";
import { type Context, EXIT, type ExitCode } from "../context.ts";
import { packagePath } from "../package-root.ts";
import type { ExplainOptions } from "./explain-step.ts";

/**
 * `migplan explain CODE|STEP`: the page of a diagnostic, or the steps of that id, with a site in its migration. (MP7003)
 * Pages are read as files, so that explaining a code loads no compiler.
 */
export async function runExplain(context: Context, name: string, options: ExplainOptions): Promise<ExitCode> {
  const code = name.toUpperCase();
  const page = /^MP\d{4}$/.test(code) ? packagePath("compiler", "diagnostics", "pages", `${code}.md`) : undefined;
  if (page !== undefined && existsSync(page)) {
    const text = readFileSync(page, "utf8");
    context.out(
      options.format === "json"
        ? `${JSON.stringify({ formatVersion: "1.0", command: "explain", code, page: text }, undefined, 2)}\n`
        : paint(context, text),
    );
    return EXIT.done;
  }
  const { explainStep } = await import("./explain-step.ts");
  return explainStep(context, name, options, knownCodes());
}

function knownCodes(): readonly string[] {
  return readdirSync(packagePath("compiler", "diagnostics", "pages"))
    .filter((file) => file.endsWith(".md"))
    .map((file) => file.slice(0, -".md".length))
    .sort();
}

/** Markdown is readable as it is; a terminal gets its headings in bold. */
function paint(context: Context, text: string): string {
  return text
    .split("\n")
    .map((line) => (/^(#|\*\*.*\*\*$)/.test(line) ? context.paintOut("bold", line) : line))
    .join("\n");
}
