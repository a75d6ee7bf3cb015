import type { SqlStep } from "../../compiler/check/sql-steps.ts";
import type { PlainStepOf } from "../../compiler/model/plan.ts";
import type { Effect } from "../../compiler/sql/effects.ts";
import type { DialectName } from "../../dialects/dialect.ts";
import { stepOf } from "./steps.ts";

/** What a test says about an SQL step besides its effects. */
export interface SqlWords {
  readonly dialect?: DialectName;
  readonly known?: boolean;
  /** The statement that has the effects. */
  readonly text?: string;
  readonly step?: Partial<PlainStepOf<"sql">>;
}

/** An SQL step that has been read, with these effects. */
export function read(id: string, effects: readonly Effect[], words: SqlWords = {}): SqlStep {
  const { dialect = "postgresql", known = true, text = "", step = {} } = words;
  const statement = { text, start: 0, end: text.length, batch: 0 };
  return {
    id,
    step: { id, kind: "sql", title: id, database: "apim_db", sql: { any: text === "" ? "x" : text }, ...step },
    origin: stepOf(id, { kind: "manual", markdown: "" }).origin,
    dialect,
    text,
    readings: [],
    effects: effects.map((effect) => ({ effect, statement })),
    known,
  };
}

export const createTable = (table: string): Effect => ({
  kind: "createTable",
  table,
  definition: { columns: [], uniques: [], foreignKeys: [] },
  ifAbsent: false,
});

export const dropTable = (table: string): Effect => ({ kind: "dropTable", table, ifPresent: true });

export const deleteRows = (table: string, filtered = true): Effect => ({ kind: "deleteRows", table, filtered });

export const updateRows = (table: string, filtered = true): Effect => ({
  kind: "updateRows",
  table,
  columns: ["A"],
  filtered,
});

export const addColumn = (table: string, extra: { default?: string; nullable?: boolean } = {}): Effect => ({
  kind: "addColumn",
  table,
  column: { name: "A", type: "INTEGER", nullable: true, autoincrement: false, ...extra },
  ifAbsent: false,
});

export const alterColumn = (table: string, change: { type?: string; nullable?: boolean }): Effect => ({
  kind: "alterColumn",
  table,
  column: "A",
  ...change,
});

export const createIndex = (table: string): Effect => ({
  kind: "createIndex",
  table,
  name: "I",
  columns: ["A"],
  unique: false,
  ifAbsent: false,
});
