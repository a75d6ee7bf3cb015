import type { Effect } from "./effects.ts";

/**
 * True when a statement does harm when it runs a second time: rows that are inserted without asking whether they are
 * there, and columns that are computed from themselves.
 */
export function harmsAgain(effect: Effect, text: string): boolean {
  if (effect.kind === "insertRows") return !GUARDED.test(text);
  return effect.kind === "updateRows" && effect.columns.some((column) => isOwnInput(column, text));
}

const GUARDED = /\bNOT\s+(EXISTS|IN)\b|\bIGNORE\b|\bON\s+(CONFLICT|DUPLICATE)\b|^\s*MERGE\b|\bEXCEPT\b|\bMINUS\b/i;

function isOwnInput(column: string, text: string): boolean {
  const name = column.replace(/\W/g, "");
  const start = new RegExp(`\\b${name}\\b\\W?\\s*=`, "i").exec(text);
  if (start === null) return false;
  return new RegExp(`\\b${name}\\b`, "i").test(assigned(text.slice(start.index + start[0].length)));
}

/** The expression up to the next assignment or WHERE, without subqueries: those read rows of their own. */
function assigned(text: string): string {
  let result = "";
  let depth = 0;
  let skipped = 0;
  for (const piece of text.split(/('(?:[^']|'')*'|\(\s*SELECT\b|[(),]|\bWHERE\b)/i)) {
    if (depth === 0 && (piece === "," || /^where$/i.test(piece))) return result;
    if (/^\(\s*SELECT$/i.test(piece) && skipped === 0) skipped = depth + 1;
    if (piece.startsWith("(")) depth += 1;
    if (piece === ")") depth -= 1;
    if (depth < 0) return result;
    if (depth < skipped) skipped = 0;
    if (skipped === 0 && !piece.startsWith("'")) result += piece;
  }
  return result;
}
