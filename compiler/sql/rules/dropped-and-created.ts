import { DIALECT_NAMES } from "../../../dialects/dialect.ts";
import { problem } from "../../diagnostics/codes.ts";
import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import { firstPlaceOf } from "./place.ts";
import type { SqlRule } from "./rule.ts";

/**
 * DROP TABLE [IF EXISTS], then CREATE TABLE: whatever rows were there are gone, without an error, on the first run or
 * on the second. Reported at the DROP.
 */
export const tableDroppedAndCreatedRule: SqlRule = {
  code: "MP5636",
  dialects: DIALECT_NAMES,
  check: ({ statements, at, dialect: { fold }, before }) => {
    const made = new Set<string>();
    return statements.flatMap((statement) =>
      statement.effects.flatMap((effect): Diagnostic[] => {
        if (effect.kind === "createTable") made.add(fold(effect.table));
        if (effect.kind !== "dropTable") return [];
        const name = fold(effect.table);
        // A table that the script itself made before is a helper of the script.
        if (made.has(name) && !before.has(name)) return [];
        const back = statements
          .slice(statement.index)
          .find(({ effects }) => effects.some((other) => other.kind === "createTable" && fold(other.table) === name));
        if (back === undefined) return [];
        const related = [{ at: at(firstPlaceOf(back, effect.table)), message: "it is created again here" }];
        const hint =
          before.size > 0 && !before.has(name)
            ? "leave out the DROP, create it only when it is not there"
            : "change the table where it is, or copy its rows first";
        return [
          problem("MP5636", at(firstPlaceOf(statement, effect.table)), { table: effect.table }, { hint, related }),
        ];
      }),
    );
  },
};

/** DROP COLUMN C, ADD C: every value of it is replaced by the default. A change of type keeps them. */
export const columnDroppedAndAddedRule: SqlRule = {
  code: "MP5637",
  dialects: DIALECT_NAMES,
  check: ({ statements, at, dialect: { fold } }) =>
    statements.flatMap((statement) =>
      statement.effects.flatMap((effect, at0) => {
        if (effect.kind !== "dropColumn") return [];
        const same = (table: string, column: string): boolean =>
          fold(table) === fold(effect.table) && fold(column) === fold(effect.column);
        const later = [
          ...statement.effects.slice(at0 + 1).map((other) => ({ other, where: statement })),
          ...statements.slice(statement.index + 1).flatMap((where) => where.effects.map((other) => ({ other, where }))),
        ];
        const back = later.find(
          ({ other }) =>
            (other.kind === "addColumn" && same(other.table, other.column.name)) ||
            (other.kind === "renameColumn" && same(other.table, other.to)),
        );
        // The values were copied into the column that now takes the name.
        if (back === undefined || back.other.kind === "renameColumn") return [];
        const related = [{ at: at(firstPlaceOf(back.where, effect.column)), message: "it is added again here" }];
        const params = { table: effect.table, column: effect.column };
        const hint = "change its type, or copy the values into a new column first";
        return [problem("MP5637", at(firstPlaceOf(statement, effect.column)), params, { hint, related })];
      }),
    ),
};
