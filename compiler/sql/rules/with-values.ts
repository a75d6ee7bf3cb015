import { problem } from "../../diagnostics/codes.ts";
import { placeOf } from "./place.ts";
import type { SqlRule } from "./rule.ts";

/**
 * "ALTER TABLE (Transact-SQL)", WITH VALUES: a column that may be NULL gets its default in existing rows only with
 * it. Every other system fills them.
 */
export const withValuesRule: SqlRule = {
  code: "MP5621",
  dialects: ["mssql"],
  check: (script) =>
    script.statements.flatMap((statement) =>
      statement.effects.flatMap((effect) => {
        if (effect.kind !== "addColumn") return [];
        const { name, nullable, default: value, withValues } = effect.column;
        if (!nullable || value === undefined || /^\(*NULL\)*$/i.test(value) || withValues === true) return [];
        const params = { column: name, table: effect.table };
        return [
          problem("MP5621", script.at(placeOf(statement, name)), params, { hint: "add WITH VALUES, or NOT NULL" }),
        ];
      }),
    ),
};
