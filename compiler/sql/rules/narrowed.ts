import { DIALECT_NAMES, type DialectName } from "../../../dialects/dialect.ts";
import { problem } from "../../diagnostics/codes.ts";
import { textLength } from "../types.ts";
import { placeOf } from "./place.ts";
import type { SqlRule } from "./rule.ts";

/** A column takes less than before: a shorter text, a smaller number. Only where the type before is known. */
export const narrowedRule: SqlRule = {
  code: "MP5649",
  dialects: DIALECT_NAMES,
  check: ({ statements, at, dialect }) =>
    statements.flatMap((statement) =>
      statement.effects.flatMap((effect) => {
        if (effect.kind !== "alterColumn" || effect.type === undefined) return [];
        const column = statement.before.get(dialect.fold(effect.table))?.columns.get(dialect.fold(effect.column));
        if (column === undefined || !isNarrower(effect.type, column.type, dialect.name)) return [];
        const params = { table: effect.table, column: effect.column, from: column.type, to: effect.type };
        return [
          problem("MP5649", at(placeOf(statement, effect.column)), params, { hint: "ask for longer values first" }),
        ];
      }),
    ),
};

function isNarrower(to: string, from: string, dialect: DialectName): boolean {
  const before = textLength(from, dialect);
  const after = textLength(to, dialect);
  if (before !== undefined && after !== undefined) return after < before;
  const size = (type: string): number =>
    NUMBERS.indexOf(type.toUpperCase().replace(/\W.*$/, "").replace(/^INT$/, "INTEGER"));
  return size(to) >= 0 && size(from) > size(to);
}

/** From the smallest on. */
const NUMBERS = ["TINYINT", "SMALLINT", "INTEGER", "BIGINT"];
