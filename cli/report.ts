import type { Diagnostic, Severity, Span } from "../compiler/diagnostics/diagnostic.ts";
import { positionOf } from "../compiler/diagnostics/position.ts";
import { visible } from "./cells.ts";
import type { Paint, Style } from "./colour.ts";
import type { Sources } from "./files.ts";
import { renderFrame } from "./frame.ts";

/** What the printer needs besides the diagnostics. */
export interface ReportOptions {
  readonly sources: Pick<Sources, "text" | "display">;
  readonly paint: Paint;
  /** Columns into which frames must fit. */
  readonly width: number;
}

const SEVERITY_STYLE: Readonly<Record<Severity, Style>> = { error: "red", warning: "yellow", note: "cyan" };

/**
 * Diagnostics as people read them, one block each, in the order given: `file:line:col: severity CODE: message` (the form
 * that editors and problem matchers know), the source line with carets, the hint, the related places.
 */
export function renderReport(diagnostics: readonly Diagnostic[], options: ReportOptions): string {
  return diagnostics.map((diagnostic) => renderDiagnostic(diagnostic, options)).join("\n");
}

/** One line that counts: `2 errors, 1 warning in 2 files`. */
export function renderCounts(diagnostics: readonly Diagnostic[]): string {
  const counts = (["error", "warning", "note"] as const)
    .map((severity) => count(diagnostics.filter((diagnostic) => diagnostic.severity === severity).length, severity))
    .filter((text) => !text.startsWith("0 "));
  const files = new Set(diagnostics.flatMap((diagnostic) => (diagnostic.at === undefined ? [] : [diagnostic.at.file])))
    .size;
  return `${counts.join(", ")}${files > 0 ? ` in ${count(files, "file")}` : ""}`;
}

/** `1 file`, `2 files`. */
export function count(amount: number, noun: string): string {
  return `${amount} ${noun}${amount === 1 ? "" : "s"}`;
}

function renderDiagnostic(diagnostic: Diagnostic, options: ReportOptions): string {
  const { paint } = options;
  const style = SEVERITY_STYLE[diagnostic.severity];
  const place = diagnostic.at === undefined ? "migplan" : placeOf(diagnostic.at, options);
  const head = `${paint("bold", place)}: ${paint(style, diagnostic.severity)} ${diagnostic.code}: ${visible(diagnostic.message)}\n`;
  const frame = diagnostic.at === undefined || diagnostic.secret ? "" : frameOf(diagnostic.at, style, options);
  const hint = diagnostic.hint === undefined ? "" : `${paint("cyan", "hint")}: ${indented(diagnostic.hint)}\n`;
  const related = (diagnostic.related ?? []).map(
    (item) => `  ${placeOf(item.at, options)}: ${visible(item.message)}\n`,
  );
  return `${head}${frame}${hint}${related.join("")}`;
}

function placeOf(at: Span, options: ReportOptions): string {
  const name = visible(options.sources.display(at.file));
  const text = options.sources.text(at.file);
  if (text === undefined) return name;
  const { line, column } = positionOf(text, at.start);
  return `${name}:${line}:${column}`;
}

function frameOf(at: Span, style: Style, options: ReportOptions): string {
  const text = options.sources.text(at.file);
  if (text === undefined || text === "") return "";
  const { gutter, line, carets } = renderFrame({ text, start: at.start, end: at.end, width: options.width });
  const empty = `${" ".repeat(gutter.length - 2)}| `;
  return `${options.paint("dim", gutter)}${line}\n${options.paint("dim", empty)}${options.paint(style, carets)}\n`;
}

/** Further lines of a hint stand below the first. */
function indented(text: string): string {
  return text.split("\n").map(visible).join("\n      ");
}
