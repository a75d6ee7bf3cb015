import { type Lexis, scan, type TokenKind } from "../../../dialects/scan.ts";

/** A token that is neither blank nor comment. */
export interface CodeToken {
  readonly kind: Exclude<TokenKind, "blank" | "comment">;
  readonly text: string;
  /** A word in upper case; of a name or string its text as written. */
  readonly word: string;
  /** Offsets in the script. */
  readonly start: number;
  readonly end: number;
  readonly closed: boolean;
}

/** The code of a text. @param offset of the text in the script */
export function codeTokens(text: string, lexis: Lexis, offset: number): readonly CodeToken[] {
  return scan(text, lexis).flatMap(({ kind, start, end, closed }): CodeToken[] => {
    if (kind === "blank" || kind === "comment") return [];
    const written = text.slice(start, end);
    const word = kind === "word" ? written.toUpperCase() : written;
    return [{ kind, text: written, word, start: offset + start, end: offset + end, closed }];
  });
}

/** True when words and symbols follow each other from `at`: `matches(tokens, 3, "ON UPDATE CASCADE")`. */
export function matches(tokens: readonly CodeToken[], at: number, pattern: string): boolean {
  const first = tokens[at]?.word ?? "";
  // Rules ask this for every token and many patterns: most answers are no, at the first word.
  if (!pattern.startsWith(first) || (pattern.length > first.length && pattern[first.length] !== " ")) return false;
  return pattern.split(" ").every((word, index) => {
    const token = tokens[at + index];
    return token !== undefined && (token.kind === "word" || token.kind === "symbol") && token.word === word;
  });
}

/** Index of the first place from `from` where the pattern matches; -1 without. */
export function indexOf(tokens: readonly CodeToken[], pattern: string, from = 0): number {
  for (let at = from; at < tokens.length; at += 1) if (matches(tokens, at, pattern)) return at;
  return -1;
}

/** Index of the parenthesis that closes the one at `open`; the last token's where none does. */
export function closing(tokens: readonly CodeToken[], open: number): number {
  let depth = 0;
  for (let at = open; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token?.kind !== "symbol") continue;
    if (token.word === "(") depth += 1;
    else if (token.word === ")") {
      depth -= 1;
      if (depth === 0) return at;
    }
  }
  return tokens.length - 1;
}

/** The text between quotes of a name or string, doubled quotes as one. Other tokens as they are. */
export function unquoted(text: string): string {
  const [open = ""] = text;
  const close = open === "[" ? "]" : open;
  if (!/["'`[]/.test(open) || text.length < 2) return text;
  return text.slice(1, -1).replaceAll(close + close, close);
}
