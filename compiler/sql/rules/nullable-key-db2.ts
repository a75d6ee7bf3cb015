import { problem } from "../../diagnostics/codes.ts";
import type { Effect } from "../effects.ts";
import { placeOf } from "./place.ts";
import type { SqlRule } from "./rule.ts";

/** "CREATE TABLE", UNIQUE and PRIMARY KEY: each column must be declared NOT NULL (SQL0542N). */
export const nullableKeyDb2Rule: SqlRule = {
  code: "MP5620",
  dialects: ["db2"],
  check: ({ statements, at, dialect: { fold } }) =>
    statements.flatMap((statement) =>
      statement.effects.flatMap((effect) => {
        const columns = keyColumns(effect);
        if (columns.length === 0 || !("table" in effect) || effect.table === undefined) return [];
        // Declared: the key itself makes nothing NOT NULL in Db2.
        const declared =
          effect.kind === "createTable"
            ? new Map(effect.definition.columns.map(({ name, nullable }) => [fold(name), nullable]))
            : new Map(
                [...(statement.known.get(fold(effect.table))?.columns ?? [])].map(([name, { nullable }]) => [
                  name,
                  nullable,
                ]),
              );
        return columns
          .filter((column) => declared.get(fold(column)) === true)
          .map((column) =>
            problem(
              "MP5620",
              at(placeOf(statement, column)),
              { column, table: "table" in effect ? (effect.table ?? "") : "" },
              { hint: "declare it NOT NULL; on a table with rows ALTER COLUMN … SET NOT NULL, then REORG" },
            ),
          );
      }),
    ),
};

function keyColumns(effect: Effect): readonly string[] {
  if (effect.kind === "addPrimaryKey" || effect.kind === "addUnique") return effect.key.columns;
  if (effect.kind !== "createTable") return [];
  const { primaryKey, uniques } = effect.definition;
  return [...new Set([...(primaryKey?.columns ?? []), ...uniques.flatMap(({ columns }) => columns)])];
}
