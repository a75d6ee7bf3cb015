import { DIALECT_NAMES } from "../../../dialects/dialect.ts";
import { problem } from "../../diagnostics/codes.ts";
import { startOf } from "./place.ts";
import type { SqlRule } from "./rule.ts";
import type { SqlStatement } from "./script.ts";
import { unquoted } from "./tokens.ts";

/**
 * UPDATE T SET C = (SELECT …) without WHERE: rows for which the subquery finds nothing get NULL, those too that had a
 * good value. DELETE FROM T WHERE C IS NULL then takes them away.
 */
export const updateThenDeleteRule: SqlRule = {
  code: "MP5635",
  dialects: DIALECT_NAMES,
  check: ({ statements, at, dialect: { fold } }) =>
    statements.flatMap((statement) =>
      statement.effects.flatMap((effect) => {
        if (effect.kind !== "deleteRows" || !effect.filtered) return [];
        const column = nullChecked(statement);
        if (column === undefined) return [];
        const cause = statements
          .slice(0, statement.index)
          .findLast(({ effects, text }) =>
            effects.some(
              (other) =>
                other.kind === "updateRows" &&
                !other.filtered &&
                fold(other.table) === fold(effect.table) &&
                other.columns.some((name) => fold(name) === fold(column)) &&
                /\(\s*SELECT\b/i.test(text),
            ),
          );
        if (cause === undefined) return [];
        const related = [{ at: at(startOf(cause)), message: "this UPDATE has no WHERE" }];
        const params = { table: effect.table, column };
        return [
          problem("MP5635", at(startOf(statement)), params, {
            hint: "restrict both statements to the rows that are meant",
            related,
          }),
        ];
      }),
    ),
};

/** The column of `WHERE C IS NULL` when that is the whole condition. */
function nullChecked({ tokens }: SqlStatement): string | undefined {
  const where = tokens.findIndex(({ word }) => word === "WHERE");
  const condition = tokens.slice(where + 1).filter(({ word }) => word !== "(" && word !== ")");
  const [is, no] = condition.slice(-2);
  if (where < 0 || is?.word !== "IS" || no?.word !== "NULL") return undefined;
  const name = condition.at(-3);
  return condition.length === 3 || (condition.length === 5 && condition[1]?.word === ".")
    ? name === undefined
      ? undefined
      : unquoted(name.text)
    : undefined;
}
