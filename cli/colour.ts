/** A style of terminal text. */
export type Style = "bold" | "dim" | "red" | "yellow" | "cyan" | "green";

/** Wraps text in a style, or leaves it alone where colours are off. */
export type Paint = (style: Style, text: string) => string;

/** SGR codes, ECMA-48 §8.3.117: on and off. */
const SGR: Readonly<Record<Style, readonly [number, number]>> = {
  bold: [1, 22],
  dim: [2, 22],
  red: [31, 39],
  yellow: [33, 39],
  cyan: [36, 39],
  green: [32, 39],
};

/**
 * Decides about colours for one stream: only on a terminal; `FORCE_COLOR` (not empty, not `0`) turns them on and, as in
 * Node itself, wins over `NO_COLOR` (not empty, https://no-color.org), which turns them off.
 */
export function painter(terminal: boolean, env: Readonly<Record<string, string | undefined>>): Paint {
  return wanted(terminal, env) ? (style, text) => `\u001b[${SGR[style][0]}m${text}\u001b[${SGR[style][1]}m` : plain;
}

/** Leaves every text as it is. */
export const plain: Paint = (_style, text) => text;

function wanted(terminal: boolean, env: Readonly<Record<string, string | undefined>>): boolean {
  const force = env.FORCE_COLOR;
  if (force !== undefined && force !== "") return force !== "0" && force !== "false";
  const no = env.NO_COLOR;
  if (no !== undefined && no !== "") return false;
  return terminal && env.TERM !== "dumb";
}
