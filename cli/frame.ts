import { positionOf } from "../compiler/diagnostics/position.ts";
import { type Cell, cellsOf } from "./cells.ts";

/** What a source frame shows: the first line of a stretch of text, with carets below it. */
export interface FrameRequest {
  readonly text: string;
  readonly start: number;
  /** Exclusive. */
  readonly end: number;
  /** Columns of the terminal; longer lines are cut around the carets. */
  readonly width: number;
}

/** The two lines of a frame, without line ends; the caret line apart, so that it can be coloured. */
export interface Frame {
  readonly gutter: string;
  readonly line: string;
  readonly carets: string;
}

/**
 * Renders the frame of a stretch. A stretch of several lines shows its first line and says where it ends: the values of
 * plans are long, and what is wrong stands at their head.
 */
export function renderFrame(request: FrameRequest): Frame {
  const { text } = request;
  const start = Math.min(request.start, text.length);
  const end = trimmedEnd(text, start, request.end);
  const lineStart = text.lastIndexOf("\n", start - 1) + 1;
  const lineEnd = endOfLine(text, start);
  const first = positionOf(text, start).line;
  const last = positionOf(text, end).line;
  const gutter = ` ${first} | `;
  const note = last > first ? ` … to line ${last}` : "";
  const cells = cellsOf(text.slice(lineStart, lineEnd));
  const from = columnsBefore(cells, start - lineStart);
  const until = Math.max(from + 1, columnsBefore(cells, Math.min(end, lineEnd) - lineStart));
  const cut = cutAround(cells, from, until, Math.max(20, request.width - gutter.length - note.length));
  return { gutter, line: cut.line, carets: `${" ".repeat(cut.from)}${"^".repeat(cut.until - cut.from)}${note}` };
}

/** Block values end behind their last line break; the carets must not reach into the next line. */
function trimmedEnd(text: string, start: number, end: number): number {
  let trimmed = Math.min(Math.max(end, start), text.length);
  while (trimmed > start + 1 && /\s/.test(text[trimmed - 1] ?? "")) trimmed -= 1;
  return trimmed;
}

function endOfLine(text: string, from: number): number {
  const found = text.indexOf("\n", from);
  return found === -1 ? text.length : found;
}

/** Terminal columns of the cells before an offset of UTF-16 units. */
function columnsBefore(cells: readonly Cell[], offset: number): number {
  let units = 0;
  let columns = 0;
  for (const cell of cells) {
    if (units >= offset) break;
    units += cell.units;
    columns += cell.width;
  }
  return columns;
}

/** Keeps the carets, a third of the room before them, and as much as fits behind; `…` stands for what is cut. */
function cutAround(
  cells: readonly Cell[],
  from: number,
  until: number,
  room: number,
): { line: string; from: number; until: number } {
  const total = columnsBefore(cells, Number.POSITIVE_INFINITY);
  if (Math.max(total, until) <= room) return { line: shown(cells), from, until };
  const begin = until <= room - 1 ? 0 : Math.max(0, from - Math.floor(room / 3));
  const kept: Cell[] = [];
  let column = 0;
  let keptFrom = -1;
  let keptUntil = 0;
  const head = begin > 0 ? 1 : 0;
  for (const cell of cells) {
    const after = column + cell.width;
    if (column >= begin && after - begin + head < room) {
      if (keptFrom === -1) keptFrom = column;
      kept.push(cell);
      keptUntil = after;
    }
    column = after;
  }
  const shift = head - Math.max(0, keptFrom);
  const tail = keptUntil < total ? "…" : "";
  const shownUntil = Math.max(from + 1, Math.min(until, keptUntil));
  return { line: `${head === 1 ? "…" : ""}${shown(kept)}${tail}`, from: from + shift, until: shownUntil + shift };
}

function shown(cells: readonly Cell[]): string {
  return cells.map((cell) => cell.shown).join("");
}
