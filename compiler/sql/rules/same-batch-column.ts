import { problem } from "../../diagnostics/codes.ts";
import type { SqlRule } from "./rule.ts";
import { unquoted } from "./tokens.ts";

/**
 * "Batches": SQL Server compiles a batch before it runs it, so that a statement cannot name a column which the batch
 * adds (Msg 207). ALTER TABLE and CREATE INDEX are compiled when they run; text in EXEC as well.
 */
export const sameBatchColumnRule: SqlRule = {
  code: "MP5622",
  dialects: ["mssql"],
  check: ({ statements, at, dialect: { fold } }) =>
    statements.flatMap((statement) => {
      if (!/\b(UPDATE|INSERT|DELETE|SELECT|MERGE|TRIGGER|VIEW)\b/.test(statement.head)) return [];
      const words = new Set(statement.tokens.map(({ text }) => fold(unquoted(text))));
      return statements.slice(0, statement.index).flatMap((earlier) => {
        if (earlier.batch !== statement.batch) return [];
        return earlier.effects.flatMap((effect) => {
          if (effect.kind !== "addColumn" || !words.has(fold(effect.table))) return [];
          const { name } = effect.column;
          const place = statement.tokens.find(({ text }) => fold(unquoted(text)) === fold(name));
          if (place === undefined) return [];
          const related = [{ at: at(earlier), message: "it is added here" }];
          const params = { column: name, table: effect.table };
          return [problem("MP5622", at(place), params, { hint: "put GO on a line between the two", related })];
        });
      });
    }),
};
