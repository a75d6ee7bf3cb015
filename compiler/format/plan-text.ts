import { isAlias, isMap, isScalar, isSeq, type Pair, parseDocument, type Scalar } from "yaml";
import { DIALECT_NAMES, type DialectName } from "../../dialects/dialect.ts";
import type { Span } from "../diagnostics/diagnostic.ts";
import type { SourceText } from "../files.ts";
import { type LayoutDialect, layoutSql } from "./layout.ts";

/** One SQL text of a step that is not in the canonical layout. */
export interface LayoutChange {
  /** Id of the step; empty where it has none. */
  readonly id: string;
  /** The key of the text: a dialect, or `any`. */
  readonly dialect: string;
  readonly at: Span;
}

export interface LaidOutPlan {
  readonly text: string;
  readonly changes: readonly LayoutChange[];
}

interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/**
 * Lays out the SQL of a plan or recipe. Only the texts below `steps[].sql` change, each in its place: comments, key order and
 * the layout of the YAML around them stay to the letter. A file that does not parse comes back unchanged; loading reports it.
 */
export function layoutPlan(source: SourceText, dialects: Readonly<Record<DialectName, LayoutDialect>>): LaidOutPlan {
  const changes: LayoutChange[] = [];
  const edits: Edit[] = [];
  for (const { id, key, node, keyStart } of sqlTexts(source.text)) {
    const laidOut = layoutSql(node.value, dialects[dialectOf(key)]);
    if (laidOut === node.value.trim()) continue;
    const edit = editOf(source.text, node, keyStart, laidOut);
    if (edit === undefined) continue;
    const [start, end] = node.range ?? [0, 0];
    changes.push({ id, dialect: key, at: { file: source.file, start, end } });
    edits.push(edit);
  }
  let text = source.text;
  for (const edit of edits.reverse()) text = text.slice(0, edit.start) + edit.text + text.slice(edit.end);
  return { text, changes };
}

interface SqlText {
  readonly id: string;
  readonly key: string;
  readonly keyStart: number;
  readonly node: Scalar<string>;
}

/** The texts in file order. Aliases stand for a text that is laid out where it is written. */
function sqlTexts(text: string): SqlText[] {
  const document = parseDocument(text, { prettyErrors: false, logLevel: "silent" });
  if (document.errors.length > 0 || !isMap(document.contents)) return [];
  const steps = document.contents.get("steps", true);
  if (!isSeq(steps)) return [];
  return steps.items.flatMap((step) => {
    if (!isMap(step)) return [];
    const sql = step.get("sql", true);
    // A text in flow style (`{ any: … }`) cannot hold lines.
    if (!isMap(sql) || sql.flow === true) return [];
    const id = step.get("id");
    return sql.items.flatMap((pair) => sqlText(typeof id === "string" ? id : "", pair));
  });
}

function sqlText(id: string, pair: Pair): SqlText[] {
  const { key, value } = pair;
  if (!isScalar(key) || typeof key.value !== "string" || isAlias(value)) return [];
  if (!isScalar(value) || typeof value.value !== "string" || value.value.trim() === "") return [];
  return [{ id, key: key.value, keyStart: key.range?.[0] ?? 0, node: value as Scalar<string> }];
}

/** `any` holds what every dialect reads alike; PostgreSQL's rules are the strictest reading of it. */
function dialectOf(key: string): DialectName {
  return DIALECT_NAMES.find((name) => name === key) ?? "postgresql";
}

/** A block keeps its header and indentation; a text on the key's line stays there, or becomes a block when it has lines now. */
function editOf(text: string, node: Scalar<string>, keyStart: number, laidOut: string): Edit | undefined {
  const [start, end] = node.range ?? [0, 0, 0];
  const written = text.slice(start, end);
  if (node.type === "BLOCK_LITERAL" || node.type === "BLOCK_FOLDED") return blockEdit(written, start, laidOut);
  if (node.type === "PLAIN" && isPlainSafe(laidOut)) return { start, end, text: laidOut };
  const lineEnd = endOfLine(text, end);
  const indent = " ".repeat(columnOf(text, keyStart) + 2);
  const comment = text.slice(end, lineEnd);
  return { start, end: lineEnd, text: `|${comment.trimEnd()}\n${indentLines(laidOut, indent)}` };
}

function blockEdit(written: string, start: number, laidOut: string): Edit | undefined {
  const headerEnd = written.indexOf("\n");
  const header = written.slice(0, headerEnd).replace(/^>/, "|");
  if (headerEnd === -1 || /^\|[+-]?[1-9]/.test(header)) return undefined; // An indentation given by number: as the author wants it.
  const body = written.slice(headerEnd + 1);
  const indent = /^ */.exec(body.replace(/^(?: *\n)+/, ""))?.[0] ?? "";
  const tail = /\n[ \n]*$/.exec(body)?.[0] ?? "";
  return { start, end: start + written.length, text: `${header}\n${indentLines(laidOut, indent)}${tail}` };
}

function indentLines(text: string, indent: string): string {
  return text
    .split("\n")
    .map((line) => (line === "" ? "" : indent + line))
    .join("\n");
}

/** True when a text of one line reads back as itself without quotes (YAML 1.2.2, §7.3.3). */
function isPlainSafe(text: string): boolean {
  return /^[A-Za-z]/.test(text) && !/\n|: |:$| #|\s$/.test(text);
}

function columnOf(text: string, offset: number): number {
  return offset - (text.lastIndexOf("\n", offset - 1) + 1);
}

function endOfLine(text: string, from: number): number {
  const found = text.indexOf("\n", from);
  return found === -1 ? text.length : found;
}
