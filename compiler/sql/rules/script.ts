import type { Dialect, Statement } from "../../../dialects/dialect.ts";
import type { Span } from "../../diagnostics/diagnostic.ts";
import type { Effect, Reading } from "../effects.ts";
import { afterEffects, type Tables } from "./tables.ts";
import { type CodeToken, codeTokens } from "./tokens.ts";

/** The SQL that rules look at: a script as somebody wrote it, or all steps of a plan for one database. */
export interface SqlScript {
  readonly form: "script" | "steps";
  readonly text: string;
  readonly dialect: Dialect;
  readonly statements: readonly SqlStatement[];
  /** Known before the first statement; empty without a catalog. */
  readonly before: Tables;
  /** A stretch of `text` as the place of a diagnostic. */
  readonly at: (place: { readonly start: number; readonly end: number }) => Span;
}

export interface SqlStatement extends Statement {
  readonly index: number;
  /** Code of the statement; offsets in the script's text. */
  readonly tokens: readonly CodeToken[];
  /** Its first words in upper case: `CREATE OR REPLACE TRIGGER X`. */
  readonly head: string;
  /** What stands between it and the next statement: terminators, `GO`. */
  readonly after: readonly CodeToken[];
  readonly effects: readonly Effect[];
  /** What is known before it runs. */
  readonly before: Tables;
  /** What is known after it. */
  readonly known: Tables;
}

/** A piece of the text that was read by itself. Its batches are not those of its neighbours. */
export interface ScriptPart {
  /** Where the piece begins in the text. */
  readonly offset: number;
  readonly end: number;
  readonly readings: readonly Reading[];
  /** Effects that nobody can read and the author states; they happen after the last statement. */
  readonly stated?: readonly Effect[];
}

export interface ScriptSource {
  readonly file: string;
  readonly form: SqlScript["form"];
  readonly text: string;
  readonly dialect: Dialect;
  readonly parts: readonly ScriptPart[];
  readonly before?: Tables;
}

const HEAD_WORDS = 8;

/** Puts the pieces of a script together. Reads nothing itself: see `compiler/sql/read.ts`. */
export function sqlScript({ file, form, text, dialect, parts, before = new Map() }: ScriptSource): SqlScript {
  const statements: SqlStatement[] = [];
  let tables = before;
  let batches = 0;
  for (const { offset, end, readings, stated = [] } of parts) {
    const first = batches;
    readings.forEach(({ statement, effects: read }, at) => {
      const effects = at === readings.length - 1 ? [...read, ...stated] : read;
      const start = offset + statement.start;
      const stop = offset + statement.end;
      const next = readings[at + 1];
      const until = next === undefined ? end : offset + next.statement.start;
      const tokens = codeTokens(statement.text, dialect.lexis, start);
      const known = effects.length === 0 ? tables : afterEffects(tables, effects, dialect);
      batches = first + statement.batch;
      statements.push({
        text: statement.text,
        start,
        end: stop,
        batch: batches,
        index: statements.length,
        tokens,
        head: headOf(tokens),
        after: codeTokens(text.slice(stop, until), dialect.lexis, stop),
        effects,
        before: tables,
        known,
      });
      tables = known;
    });
    batches += 1;
  }
  return { form, text, dialect, statements, before, at: ({ start, end }) => ({ file, start, end }) };
}

function headOf(tokens: readonly CodeToken[]): string {
  const words: string[] = [];
  for (const token of tokens) {
    if (token.kind !== "word" || words.length >= HEAD_WORDS) break;
    words.push(token.word);
  }
  return words.join(" ");
}
