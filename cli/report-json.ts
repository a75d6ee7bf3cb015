import type { Diagnostic, Span } from "../compiler/diagnostics/diagnostic.ts";
import { positionOf } from "../compiler/diagnostics/position.ts";
import type { Sources } from "./files.ts";

/**
 * Version of the JSON form. Within `1.x` keys are only added: readers ignore keys that they do not know and refuse
 * another major version.
 */
export const REPORT_FORMAT_VERSION = "1.0";

/** A stretch of a source; lines and columns from 1, columns in UTF-16 units, the end exclusive. */
export interface JsonPlace {
  readonly file: string;
  readonly line: number | null;
  readonly col: number | null;
  readonly endLine: number | null;
  readonly endCol: number | null;
}

/** One diagnostic of the JSON form; `file` is null for a problem of the command itself. */
export interface JsonDiagnostic extends Omit<JsonPlace, "file"> {
  readonly file: string | null;
  readonly code: string;
  readonly severity: string;
  readonly message: string;
  readonly hint: string | null;
  readonly related: readonly (JsonPlace & { readonly message: string })[];
}

/**
 * A report as one JSON document with a newline.
 * @param command the command that ran, `compile`
 * @param result what the command adds below its own keys
 */
export function renderJson(
  command: string,
  diagnostics: readonly Diagnostic[],
  sources: Pick<Sources, "text" | "display">,
  result: Readonly<Record<string, unknown>> = {},
): string {
  const list = diagnostics.map((diagnostic) => toJson(diagnostic, sources));
  return `${JSON.stringify({ formatVersion: REPORT_FORMAT_VERSION, command, diagnostics: list, ...result }, undefined, 2)}\n`;
}

function toJson(diagnostic: Diagnostic, sources: Pick<Sources, "text" | "display">): JsonDiagnostic {
  const nowhere = { file: null, line: null, col: null, endLine: null, endCol: null };
  return {
    ...(diagnostic.at === undefined ? nowhere : placeOf(diagnostic.at, sources)),
    code: diagnostic.code,
    severity: diagnostic.severity,
    message: diagnostic.message,
    hint: diagnostic.hint ?? null,
    related: (diagnostic.related ?? []).map((item) => ({ ...placeOf(item.at, sources), message: item.message })),
  };
}

function placeOf(at: Span, sources: Pick<Sources, "text" | "display">): JsonPlace {
  const file = sources.display(at.file);
  const text = sources.text(at.file);
  if (text === undefined) return { file, line: null, col: null, endLine: null, endCol: null };
  const start = positionOf(text, at.start);
  const end = positionOf(text, at.end);
  return { file, line: start.line, col: start.column, endLine: end.line, endCol: end.column };
}
