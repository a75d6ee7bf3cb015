import type { SqlStatement } from "./script.ts";
import { unquoted } from "./tokens.ts";

/** The last place in a statement where a name stands; without one its first word. Case does not count. */
export function placeOf(statement: SqlStatement, name: string): { readonly start: number; readonly end: number } {
  const wanted = unquoted(name).toUpperCase();
  const found = statement.tokens.findLast((token) => unquoted(token.text).toUpperCase() === wanted);
  return found ?? startOf(statement);
}

/** The first place in a statement where a name stands; without one its first word. */
export function firstPlaceOf(statement: SqlStatement, name: string): { readonly start: number; readonly end: number } {
  const wanted = unquoted(name).toUpperCase();
  return statement.tokens.find((token) => unquoted(token.text).toUpperCase() === wanted) ?? startOf(statement);
}

/** The words that a statement begins with, up to four on its first line. */
export function startOf({ tokens, start, text }: SqlStatement): { readonly start: number; readonly end: number } {
  const line = start + (text.indexOf("\n") < 0 ? text.length : text.indexOf("\n"));
  const words = tokens.slice(0, 4);
  const stop = words.findIndex(({ kind, end }) => end > line || (kind !== "word" && kind !== "name"));
  const last = words.slice(0, stop < 0 ? words.length : stop).at(-1) ?? tokens[0];
  return { start, end: last?.end ?? start + 1 };
}
