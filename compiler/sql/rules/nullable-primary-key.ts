import { problem } from "../../diagnostics/codes.ts";
import { placeOf } from "./place.ts";
import type { SqlRule } from "./rule.ts";

/**
 * ADD PRIMARY KEY makes its columns NOT NULL by itself in these systems, and fails at the first row that holds NULL.
 * SQL Server and Db2 want the columns declared NOT NULL before: for Db2 there is MP5620. A column that an earlier
 * statement fills is no finding.
 */
export const nullablePrimaryKeyRule: SqlRule = {
  code: "MP5647",
  dialects: ["mysql", "postgresql", "oracle", "mssql", "h2"],
  check: ({ statements, at, dialect: { fold } }) =>
    statements.flatMap((statement) =>
      statement.effects.flatMap((effect) => {
        if (effect.kind !== "addPrimaryKey") return [];
        const table = statement.before.get(fold(effect.table));
        return effect.key.columns.flatMap((column) => {
          if (table?.columns.get(fold(column))?.nullable !== true) return [];
          const filled = statements
            .slice(0, statement.index)
            .some(({ effects }) =>
              effects.some(
                (other) =>
                  ((other.kind === "updateRows" && other.columns.some((name) => fold(name) === fold(column))) ||
                    other.kind === "deleteRows") &&
                  fold(other.table) === fold(effect.table),
              ),
            );
          if (filled) return [];
          const params = { table: effect.table, column };
          const hint = "fill or delete the rows where it is NULL first";
          return [problem("MP5647", at(placeOf(statement, column)), params, { hint })];
        });
      }),
    ),
};
