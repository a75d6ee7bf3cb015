/** One character as a terminal shows it. */
export interface Cell {
  readonly shown: string;
  /** Columns: 0, 1 or 2; more for a tab. */
  readonly width: number;
  /** UTF-16 units of the source that it stands for. */
  readonly units: number;
}

const TAB = "    ";

/**
 * Takes a text apart into what a terminal shows. Control characters become visible signs, so that no input can move the
 * cursor, recolour the terminal or reorder a line (Unicode TR #36, "Trojan Source").
 */
export function cellsOf(text: string): readonly Cell[] {
  return Array.from(text, (character) => ({ ...appearance(character), units: character.length }));
}

/** A text of one line that is safe to print. */
export function visible(text: string): string {
  return cellsOf(text)
    .map((cell) => cell.shown)
    .join("");
}

function appearance(character: string): { shown: string; width: number } {
  const code = character.codePointAt(0) ?? 0;
  if (character === "\t") return { shown: TAB, width: TAB.length };
  if (code < 0x20) return { shown: String.fromCodePoint(0x2400 + code), width: 1 };
  if (code === 0x7f) return { shown: "\u2421", width: 1 };
  if (HIDDEN.test(character)) return { shown: "\ufffd", width: 1 };
  if (/^\p{Mark}$/u.test(character)) return { shown: character, width: 0 };
  return { shown: character, width: WIDE.test(character) ? 2 : 1 };
}

/** C1 controls, lone surrogates, and format characters: zero width, bidirectional marks and overrides, line separators. */
const HIDDEN = /^[\p{Cc}\p{Cs}\p{Cf}\u2028\u2029]$/u;

/** Wide and full-width characters of Unicode TR #11, by block; emoji show wide as well. */
const WIDE =
  /^[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1f64f}\u{1f680}-\u{1faff}\u{20000}-\u{3fffd}]$/u;
