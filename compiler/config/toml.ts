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
    return {
      diagnostics: [
        problem("MP1307", { file, start, end: start + 1 }, { problem: first.charAt(0).toLowerCase() + first.slice(1) }),
      ],
    };
  }
}

/** Offset of the key at a path in TOML text, for messages; 0 when it cannot be found (dotted or inline keys). */
export function locateKey(text: string, parts: readonly string[]): { start: number; end: number } {
  const table = parts.slice(0, -1).join(".");
  const key = parts.at(-1) ?? "";
  let current = "";
  let offset = 0;
  for (const line of text.split("\n")) {
    const header = /^\s*\[\[?\s*([^\]]+?)\s*\]/.exec(line);
    if (header !== null) current = (header[1] ?? "").replace(/\s*\.\s*/g, ".").replaceAll('"', "");
    const own = /^\s*("[^"]+"|[A-Za-z0-9_.-]+)\s*=/.exec(line);
    if (own !== null && current === table && (own[1] ?? "").replaceAll('"', "") === key) {
      const start = offset + line.indexOf(own[1] ?? "");
      return { start, end: start + (own[1] ?? "").length };
    }
    offset += line.length + 1;
  }
  return { start: 0, end: 0 };
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
