import { DIALECT_NAMES } from "../../../dialects/dialect.ts";
import { problem } from "../../diagnostics/codes.ts";
import { startOf } from "./place.ts";
import type { SqlRule } from "./rule.ts";

/** DELETE of every row, TRUNCATE included. A table that the script made itself is passed over. */
export const deleteAllRule: SqlRule = {
  code: "MP5638",
  dialects: DIALECT_NAMES,
  check: ({ statements, at, dialect: { fold } }) => {
    const made = new Set<string>();
    return statements.flatMap((statement) =>
      statement.effects.flatMap((effect) => {
        if (effect.kind === "createTable") made.add(fold(effect.table));
        if (effect.kind !== "deleteRows" || effect.filtered || made.has(fold(effect.table))) return [];
        const hint = "add a WHERE, or say with `WHERE 1 = 1` that every row is meant";
        return [problem("MP5638", at(startOf(statement)), { table: effect.table }, { hint })];
      }),
    );
  },
};

/** UPDATE of every row. A column that the script has added before is being filled, and meant to be so in every row. */
export const updateAllRule: SqlRule = {
  code: "MP5639",
  dialects: DIALECT_NAMES,
  check: ({ statements, at, dialect: { fold } }) => {
    const added = new Set<string>();
    return statements.flatMap((statement) =>
      statement.effects.flatMap((effect) => {
        if (effect.kind === "createTable") added.add(fold(effect.table));
        if (effect.kind === "addColumn") added.add(`${fold(effect.table)}.${fold(effect.column.name)}`);
        if (effect.kind !== "updateRows" || effect.filtered || added.has(fold(effect.table))) return [];
        if (
          effect.columns.length > 0 &&
          effect.columns.every((name) => added.has(`${fold(effect.table)}.${fold(name)}`))
        )
          return [];
        const hint = "add a WHERE, or say with `WHERE 1 = 1` that every row is meant";
        return [problem("MP5639", at(startOf(statement)), { table: effect.table }, { hint })];
      }),
    );
  },
};
