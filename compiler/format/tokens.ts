/**
 * Cuts plain SQL into tokens for the comparison before and after layout: words without case, everything quoted and every
 * comment to the letter, the rest character by character. White space does not count.
 */
export function sqlTokens(sql: string): readonly string[] {
  return Array.from(sql.matchAll(TOKEN), ([token]) => (WORD.test(token) ? token.toUpperCase() : token));
}

/** A quoted piece runs to its quote; a doubled quote goes on. Unclosed ones fall through to single characters. */
const TOKEN = /'(?:[^']|'')*'|"(?:[^"]|"")*"|`(?:[^`]|``)*`|--[^\n]*|\/\*[\s\S]*?\*\/|[\p{L}\p{N}_$#@:.]+|\S/gu;
const WORD = /^[\p{L}\p{N}_$#@:.]+$/u;
