import { problem } from "../../diagnostics/codes.ts";
import { placeOf } from "./place.ts";
import type { SqlRule } from "./rule.ts";

/**
 * "Unique constraints and check constraints": NULL counts as a value, so a table with rows may refuse the constraint.
 * Said only where a constraint is added to a table that is there and all of its columns may be NULL.
 */
export const uniqueNullMssqlRule: SqlRule = {
  code: "MP5626",
  dialects: ["mssql"],
  check: ({ statements, at, dialect: { fold } }) =>
    statements.flatMap((statement) =>
      statement.effects.flatMap((effect) => {
        if (effect.kind !== "addUnique") return [];
        const table = statement.before.get(fold(effect.table));
        const { columns } = effect.key;
        if (table === undefined || !columns.every((name) => table.columns.get(fold(name))?.nullable === true))
          return [];
        const params = { columns: columns.join(", "), table: effect.table };
        const hint = "make a column NOT NULL first, or CREATE UNIQUE INDEX … WHERE … IS NOT NULL";
        return [problem("MP5626", at(placeOf(statement, columns[0] ?? "")), params, { hint })];
      }),
    ),
};
