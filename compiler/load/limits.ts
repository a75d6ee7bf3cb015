import { Lexer } from "yaml";

/** Texts with fewer opening brackets are left to the parser, whose own limit is the stack. Our plans hold some hundred. */
const MANY_BRACKETS = 1000;

/**
 * Offset of the flow bracket that opens one level too many; `undefined` when there is none. Asked before the text is
 * parsed, since the parser descends a level for each bracket and some hundred thousand of them end the process.
 */
export function bracketTooDeep(text: string, limit: number): number | undefined {
  if ((text.match(/[[{]/g)?.length ?? 0) < MANY_BRACKETS) return undefined;
  let offset = 0;
  let depth = 0;
  for (const token of new Lexer().lex(text)) {
    // The lexer's own marks (byte order mark aside) are control characters that stand for nothing in the text.
    if (MARKS.includes(token)) continue;
    if (token === "[" || token === "{") depth += 1;
    if (token === "]" || token === "}") depth -= 1;
    if (depth > limit) return offset;
    offset += token.length;
  }
  return undefined;
}

/** Start of a document, end of flow by error, start of a scalar. */
const MARKS: readonly string[] = ["\u0002", "\u0018", "\u001f"];

/** The first character that no value may hold; `undefined` when there is none. */
export function harmfulCharacter(text: string): string | undefined {
  return HARMFUL.exec(text)?.[0];
}

/**
 * Everything below U+0020 but tab and line feed, DEL, C1, halves of surrogate pairs (no UTF-8 file can hold them), and the
 * bidirectional marks and line separators that hide or reorder text (Unicode TR #36).
 */
const HARMFUL =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: finding them is the purpose
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/;
