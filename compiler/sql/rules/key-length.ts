import type { DialectName } from "../../../dialects/dialect.ts";
import { problem } from "../../diagnostics/codes.ts";
import type { Effect } from "../effects.ts";
import { textLength } from "../types.ts";
import { placeOf } from "./place.ts";
import type { SqlRule } from "./rule.ts";
import type { SqlScript, SqlStatement } from "./script.ts";

/** "InnoDB Limits": 3072 bytes for a key of InnoDB's default row format; a character of utf8mb4 takes four. */
export const keyLengthMysqlRule: SqlRule = {
  code: "MP5640",
  dialects: ["mysql"],
  check: (script) =>
    keys(script).flatMap(({ table, columns, bytes, place }) =>
      bytes <= 3072
        ? []
        : [
            problem(
              "MP5640",
              script.at(place),
              { table, columns, bytes, limit: 3072 },
              {
                hint: "shorten a column, or make the table with another character set",
              },
            ),
          ],
    ),
};

/**
 * "Maximum capacity specifications": 900 bytes for a clustered key (a primary key unless told otherwise), 1700 for
 * another from 2016 on. The index is made with a warning, and a longer row is refused.
 */
export const keyLengthMssqlRule: SqlRule = {
  code: "MP5641",
  dialects: ["mssql"],
  check: (script) =>
    keys(script).flatMap(({ table, columns, bytes, place, primary }) => {
      const limit = primary ? 900 : 1700;
      if (bytes <= limit) return [];
      return [problem("MP5641", script.at(place), { table, columns, bytes, limit }, { hint: "shorten a column" })];
    }),
};

interface KeySize {
  readonly table: string;
  readonly columns: string;
  readonly bytes: number;
  readonly primary: boolean;
  readonly place: { readonly start: number; readonly end: number };
}

/** Keys that the script makes over columns whose lengths are known. */
function keys({ statements, dialect }: SqlScript): KeySize[] {
  return statements.flatMap((statement) =>
    statement.effects.flatMap((effect) =>
      keysOf(effect).flatMap(({ columns, primary }): KeySize[] => {
        const table = "table" in effect ? (effect.table ?? "") : "";
        const known = statement.known.get(dialect.fold(table))?.columns;
        const sizes = columns.map((written) => {
          const [, name = "", prefix] = /^(.*?)(?:\s*\((\d+)\))?$/.exec(written) ?? [];
          const column = known?.get(dialect.fold(name));
          return column === undefined
            ? undefined
            : bytesOf(column.type, prefix === undefined ? undefined : Number(prefix), dialect.name);
        });
        const bytes = sizes.reduce<number>((sum, size) => sum + (size ?? Number.NaN), 0);
        if (Number.isNaN(bytes)) return [];
        return [{ table, columns: columns.join(", "), bytes, primary, place: placeIn(statement, columns) }];
      }),
    ),
  );
}

function keysOf(effect: Effect): { columns: readonly string[]; primary: boolean }[] {
  const key = (columns: readonly string[], primary = false) => ({ columns, primary });
  switch (effect.kind) {
    case "createTable": {
      const { primaryKey, uniques } = effect.definition;
      return [
        ...(primaryKey === undefined ? [] : [key(primaryKey.columns, true)]),
        ...uniques.map(({ columns }) => key(columns)),
      ];
    }
    case "addPrimaryKey":
      return [key(effect.key.columns, true)];
    case "addUnique":
      return [key(effect.key.columns)];
    case "createIndex":
      return [key(effect.columns)];
    default:
      return [];
  }
}

/** "Data Type Storage Requirements": bytes of a column in a key. */
function bytesOf(type: string, prefix: number | undefined, dialect: DialectName): number {
  const length = prefix ?? (/CHAR/i.test(type) ? textLength(type, dialect) : undefined);
  if (length !== undefined) return length * (dialect === "mysql" ? 4 : /^N/i.test(type) ? 2 : 1);
  const word = /^\w+/.exec(type)?.[0].toUpperCase() ?? "";
  return SIZES[word] ?? 8;
}

const SIZES: Readonly<Record<string, number>> = {
  BIT: 1,
  BOOLEAN: 1,
  DATE: 3,
  INT: 4,
  INTEGER: 4,
  SMALLINT: 2,
  TIMESTAMP: 4,
  TINYINT: 1,
};

/** The list of columns of the key: where its last column stands. */
function placeIn(statement: SqlStatement, columns: readonly string[]): { start: number; end: number } {
  return placeOf(statement, (columns.at(-1) ?? "").replace(/\s*\(\d+\)$/, ""));
}
