import { problem } from "../../diagnostics/codes.ts";
import type { SqlRule } from "./rule.ts";

/**
 * `SET @name = (SELECT name FROM sys.objects WHERE parent_object_id = … AND type = 'UQ')`: right while the table has
 * one constraint of the kind; with two the statement fails (Msg 512), with none the text built from it is NULL and
 * EXEC does nothing. Primary keys are not meant: a table has one.
 */
export const constraintLookupRule: SqlRule = {
  code: "MP5629",
  dialects: ["mssql", "db2", "mysql", "postgresql"],
  check: ({ statements, at, dialect }) =>
    statements.flatMap(({ tokens, text, start }) => {
      const kind = /\b(?:type|constraint_type|contype)\s*=\s*N?'(UQ|U|UNIQUE|F|D|C)'/i.exec(text);
      if (kind === null || !/\b(sys\.\w+|SYSCAT\.TABCONST|information_schema\.\w+|pg_constraint)\b/i.test(text))
        return [];
      if (dialect.name === "mssql" && /^(F|D|C|U)$/i.test(kind[1] ?? "")) return [];
      if (dialect.name === "db2" && !/^U$/i.test(kind[1] ?? "")) return [];
      const names =
        /\b(COLNAME|COL_NAME|COLUMN_NAME|index_columns|KEYCOLUSE|key_column_usage|conkey|column_id|constraint_column_usage)\b/i;
      const takesAll = tokens.some(({ word }) => /^(CURSOR|FOR|LOOP|WHILE|EXISTS|STRING_AGG|COUNT)$/.test(word));
      if (names.test(text) || takesAll) return [];
      const place = { start: start + kind.index, end: start + kind.index + kind[0].length };
      return [problem("MP5629", at(place), {}, { hint: "look it up by its columns" })];
    }),
};
