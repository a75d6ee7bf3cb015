import { accept, type Cursor, expect, fail, is, isName, peek, take } from "./cursor.ts";

/** Takes a data type with its size and qualifiers. Upper case, blanks folded: `NUMBER(10,0)`, `DOUBLE PRECISION`. */
export function dataType(c: Cursor): string {
  const first = peek(c);
  if (first === undefined || !isName(first)) {
    fail(c);
    return "";
  }
  c.at += 1;
  const words = [first.kind === "word" ? first.text : first.value.toUpperCase()];
  if (accept(c, ".")) words[0] = take(c)?.text ?? "";
  for (const [head, tail] of LONG_NAMES) {
    if (words[0] === head && accept(c, ...tail)) {
      words.push(...tail);
      break;
    }
  }
  const size = is(c, "(") ? sizeOf(c) : "";
  return [words.join(" ") + size, ...qualifiers(c, words[0] ?? "")].join(" ");
}

/** Names of several words: the first word, then what must follow. */
const LONG_NAMES: readonly (readonly [string, readonly string[]])[] = [
  ["DOUBLE", ["PRECISION"]],
  ["CHARACTER", ["VARYING"]],
  ["CHARACTER", ["LARGE", "OBJECT"]],
  ["CHAR", ["VARYING"]],
  ["CHAR", ["LARGE", "OBJECT"]],
  ["NATIONAL", ["CHARACTER", "VARYING"]],
  ["NATIONAL", ["CHARACTER"]],
  ["NATIONAL", ["CHAR"]],
  ["NATIONAL", ["VARCHAR"]],
  ["BINARY", ["VARYING"]],
  ["BINARY", ["LARGE", "OBJECT"]],
  ["BIT", ["VARYING"]],
  ["LONG", ["VARCHAR"]],
  ["LONG", ["RAW"]],
];

/** `(10, 0)`, `(MAX)`, `(255 CHAR)`, `(2 G)` */
function sizeOf(c: Cursor): string {
  const parts: string[] = [];
  expect(c, "(");
  do {
    const sign = accept(c, "-") ? "-" : "";
    const token = peek(c);
    if (token?.kind === "word" && !/^(\d+[KMG]?|MAX)$/.test(token.text)) fail(c);
    take(c);
    const text = token?.kind === "string" ? `'${token.value}'` : (token?.text ?? "");
    const unit = is(c, "CHAR|BYTE|K|M|G|CODEUNITS32|CODEUNITS16|OCTETS|CHARACTERS") ? ` ${take(c)?.text}` : "";
    parts.push(sign + text + unit);
  } while (accept(c, ","));
  expect(c, ")");
  return `(${parts.join(",")})`;
}

function qualifiers(c: Cursor, name: string): string[] {
  const found: string[] = [];
  const add = (...words: readonly string[]): void => {
    if (accept(c, ...words)) found.push(...words);
  };
  if (c.dialect === "mysql") {
    add("UNSIGNED");
    add("ZEROFILL");
  }
  if (/^TIME/.test(name)) {
    add("WITH", "LOCAL", "TIME", "ZONE");
    add("WITH", "TIME", "ZONE");
    add("WITHOUT", "TIME", "ZONE");
  }
  if (c.dialect === "db2") add("FOR", "BIT", "DATA");
  while (c.dialect === "postgresql" && accept(c, "[")) {
    if (!is(c, "]")) take(c);
    expect(c, "]");
    found.push("[]");
  }
  return found;
}
