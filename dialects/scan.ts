/** One lexical scanner for the six SQL dialects: what is a literal, a comment, a name; never what it means. */

/** What the lexical structure of a dialect adds to the SQL standard's. Each dialect file cites its manual. */
export interface Lexis {
  /** A backslash escapes the next character in every `'…'` and `"…"` (MySQL), or in `E'…'` alone (PostgreSQL). */
  readonly backslash?: "always" | "prefixed";
  /** `"…"` is a string, not a name. */
  readonly doubleQuotedString?: boolean;
  readonly backtickNames?: boolean;
  readonly bracketNames?: boolean;
  /** `$tag$…$tag$` (PostgreSQL), or only `$$…$$` (H2). */
  readonly dollar?: "tagged" | "plain";
  /** `q'[…]'` */
  readonly alternativeQuotes?: boolean;
  /** `#` starts a line comment; elsewhere `#` and `@` are letters. */
  readonly hashComments?: boolean;
  /** `//` starts a line comment. */
  readonly slashComments?: boolean;
  /** `--` starts a comment only before white space or the end. */
  readonly dashNeedsBlank?: boolean;
  readonly nestedComments?: boolean;
  /** Comments that start with `/*!` or `/*M!` are executed, so they are code. */
  readonly executableComments?: boolean;
}

export type TokenKind = "blank" | "comment" | "string" | "name" | "word" | "symbol";

export interface Token {
  readonly kind: TokenKind;
  /** Offset of the first character, in UTF-16 units. */
  readonly start: number;
  /** Offset after the last character, in UTF-16 units. */
  readonly end: number;
  /** `false` for a literal, name or comment that the text ends in the middle of. */
  readonly closed: boolean;
}

/** All tokens of a text, in order and without gaps. */
export function scan(text: string, lexis: Lexis): readonly Token[] {
  const tokens: Token[] = [];
  for (let at = 0; at < text.length; ) {
    const token = tokenAt(text, at, lexis);
    tokens.push(token);
    at = token.end;
  }
  return tokens;
}

/** The token that starts at `at`, which must lie inside `text`. It is at least one character long. */
export function tokenAt(text: string, at: number, lexis: Lexis): Token {
  const blank = match(BLANK, text, at);
  if (blank > 0) return { kind: "blank", start: at, end: at + blank, closed: true };
  return (
    commentAt(text, at, lexis) ??
    quotedAt(text, at, lexis) ??
    prefixedAt(text, at, lexis) ??
    dollarAt(text, at, lexis) ?? {
      kind: wordLength(text, at, lexis) > 0 ? "word" : "symbol",
      start: at,
      end: at + Math.max(1, wordLength(text, at, lexis)),
      closed: true,
    }
  );
}

const BLANK = /[ \t\r\n\f\v\uFEFF]+/y;
const REST_OF_LINE = /[^\r\n]*/y;
const WORD = /[\w$\u0080-\uFFFF]+/y;
const WORD_WITH_HASH = /[\w$#@\u0080-\uFFFF]+/y;
const DOLLAR_TAG = /\$(?:[A-Za-z_\u0080-\uFFFF][\w\u0080-\uFFFF]*)?\$/y;
/** National, hexadecimal, bit, graphic and Unicode literals: the letters belong to the literal. */
const LITERAL_PREFIX = /(?:N|B|X|E|G|BX|GX|UX|U&)(?=')|U&(?=")/iy;
const ALTERNATIVE_QUOTE = /N?Q'/iy;

function match(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0].length ?? 0;
}

function wordLength(text: string, at: number, lexis: Lexis): number {
  return match(lexis.hashComments ? WORD : WORD_WITH_HASH, text, at);
}

function commentAt(text: string, at: number, lexis: Lexis): Token | undefined {
  const pair = text.slice(at, at + 2);
  const dashes =
    pair === "--" && (!lexis.dashNeedsBlank || at + 2 >= text.length || /[\s\p{Cc}]/u.test(text[at + 2] ?? ""));
  if (dashes || (lexis.hashComments && text[at] === "#") || (lexis.slashComments && pair === "//")) {
    return { kind: "comment", start: at, end: at + match(REST_OF_LINE, text, at), closed: true };
  }
  if (pair !== "/*") return undefined;
  const kind = lexis.executableComments && /\/\*M?!/y.test(text.slice(at, at + 4)) ? "symbol" : "comment";
  let depth = 1;
  let end = at + 2;
  while (end < text.length && depth > 0) {
    const next = text.slice(end, end + 2);
    if (next === "*/") depth -= 1;
    else if (next === "/*" && lexis.nestedComments) depth += 1;
    else {
      end += 1;
      continue;
    }
    end += 2;
  }
  return { kind, start: at, end, closed: depth === 0 };
}

function quotedAt(text: string, at: number, lexis: Lexis): Token | undefined {
  const always = lexis.backslash === "always";
  switch (text[at]) {
    case "'":
      return enclosed(text, at, at, "string", "'", always);
    case '"':
      return lexis.doubleQuotedString
        ? enclosed(text, at, at, "string", '"', always)
        : enclosed(text, at, at, "name", '"', false);
    case "`":
      return lexis.backtickNames ? enclosed(text, at, at, "name", "`", false) : undefined;
    case "[":
      return lexis.bracketNames ? enclosed(text, at, at, "name", "]", false) : undefined;
    default:
      return undefined;
  }
}

function prefixedAt(text: string, at: number, lexis: Lexis): Token | undefined {
  if (lexis.alternativeQuotes) {
    const length = match(ALTERNATIVE_QUOTE, text, at);
    if (length > 0) return alternativelyQuoted(text, at, at + length);
  }
  const length = match(LITERAL_PREFIX, text, at);
  if (length === 0) return undefined;
  const quote = text[at + length] ?? "";
  const escapes = lexis.backslash === "always" || (lexis.backslash === "prefixed" && /e/i.test(text[at] ?? ""));
  return enclosed(text, at, at + length, quote === "'" ? "string" : "name", quote, escapes);
}

/** From the opening quote at `open` to its end; a doubled closing quote stands for one. */
function enclosed(
  text: string,
  start: number,
  open: number,
  kind: TokenKind,
  closing: string,
  escapes: boolean,
): Token {
  let end = open + 1;
  while (end < text.length) {
    if (escapes && text[end] === "\\") end += 2;
    else if (text[end] !== closing) end += 1;
    else if (text[end + 1] === closing) end += 2;
    else return { kind, start, end: end + 1, closed: true };
  }
  return { kind, start, end: text.length, closed: false };
}

function alternativelyQuoted(text: string, start: number, open: number): Token {
  const delimiter = text[open] ?? "";
  const closing = { "[": "]", "{": "}", "(": ")", "<": ">" }[delimiter] ?? delimiter;
  const close = text.indexOf(`${closing}'`, open + 1);
  const closed = delimiter !== "" && close >= 0;
  return { kind: "string", start, end: closed ? close + 2 : text.length, closed };
}

function dollarAt(text: string, at: number, lexis: Lexis): Token | undefined {
  if (lexis.dollar === undefined || text[at] !== "$") return undefined;
  const length = match(DOLLAR_TAG, text, at);
  if (length === 0 || (lexis.dollar === "plain" && length !== 2)) return undefined;
  const tag = text.slice(at, at + length);
  const close = text.indexOf(tag, at + length);
  return { kind: "string", start: at, end: close < 0 ? text.length : close + length, closed: close >= 0 };
}
