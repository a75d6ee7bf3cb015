import TOML from "@iarna/toml";
import { problem } from "../diagnostics/codes.ts";
import type { Outcome } from "../diagnostics/diagnostic.ts";
import type { SourceText } from "../files.ts";
import type { TomlInput } from "../model/scalars.ts";
import type { TomlTable } from "./key-path.ts";

/** Parses a deployment.toml (MP1307). Dates become text: the product has no date keys. */
export function parseToml({ file, text }: SourceText): Outcome<TomlTable> {
  try {
    return { value: plain(TOML.parse(text)) as TomlTable, diagnostics: [] };
  } catch (error) {
    const { line = 0, col = 0, message } = error as { line?: number; col?: number; message: string };
    const start = offsetOf(text, line, col);
    const first = (message.split("\n")[0] ?? message).replace(/ at row \d+, col \d+, pos \d+:?$/, "");
    const end = text[start] === "\n" ? start : start + 1;
    const said = first.charAt(0).toLowerCase() + first.slice(1);
    return { diagnostics: [problem("MP1307", { file, start, end }, { problem: said })] };
  }
}

/**
 * Place of the key at a path in TOML text, for messages. The tables of a list are counted from 1. A key in an inline table
 * is shown by the key that holds the table; start and end are 0 when nothing fits.
 */
export function locateKey(text: string, parts: readonly string[]): { start: number; end: number } {
  const lists = new Map<string, number>();
  let table: readonly string[] = [];
  let best = { length: 0, start: 0, end: 0 };
  let offset = 0;
  for (const line of text.split("\n")) {
    const [, opening = "", name] = /^\s*(\[\[?)\s*((?:"[^"]*"|'[^']*'|[^\]"'])+?)\s*\]/.exec(line) ?? [];
    if (name !== undefined) table = tableOf(keyParts(name), opening === "[[", lists);
    const own = /^\s*((?:"[^"]*"|'[^']*'|[A-Za-z0-9_-]+|\s*\.\s*)+?)\s*=/.exec(line)?.[1];
    if (own !== undefined) {
      const path = [...table, ...keyParts(own)];
      const start = offset + line.indexOf(own);
      if (path.length > best.length && path.every((part, index) => part === parts[index]))
        best = { length: path.length, start, end: start + own.length };
    }
    offset += line.length + 1;
  }
  return { start: best.start, end: best.end };
}

/** The path of a table's header, with the number of the list's entry behind the name of each list. */
function tableOf(header: readonly string[], entry: boolean, lists: Map<string, number>): readonly string[] {
  const path: string[] = [];
  header.forEach((part, index) => {
    path.push(part);
    const list = JSON.stringify(path);
    const count = lists.get(list) ?? 0;
    const opens = entry && index === header.length - 1;
    if (opens) lists.set(list, count + 1);
    if (opens || count > 0) path.push(String(opens ? count + 1 : count));
  });
  return path;
}

/** `a . "b.c"` → a, b.c */
function keyParts(text: string): readonly string[] {
  return [...text.matchAll(/"([^"]*)"|'([^']*)'|([^\s."']+)/g)].map(
    ([, double, single, bare]) => double ?? single ?? bare ?? "",
  );
}

function offsetOf(text: string, line: number, column: number): number {
  let offset = 0;
  for (let index = 0; index < line; index += 1) {
    const next = text.indexOf("\n", offset);
    if (next < 0) break;
    offset = next + 1;
  }
  return Math.min(offset + column, text.length);
}

/** The parser's tables carry hidden marks and a null prototype; the IR holds plain data. */
function plain(value: unknown): TomlInput {
  if (Array.isArray(value)) return value.map(plain) as TomlInput;
  if (value instanceof Date) return value.toISOString();
  if (typeof value === "bigint") return Number(value);
  if (typeof value !== "object" || value === null) return value as TomlInput;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, plain(inner)]));
}
