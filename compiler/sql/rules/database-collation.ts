import { problem } from "../../diagnostics/codes.ts";
import { startOf } from "./place.ts";
import type { SqlRule } from "./rule.ts";

/** "ALTER DATABASE": the collation is the default for what is made later (SQL Server: for new columns). */
export const databaseCollationRule: SqlRule = {
  code: "MP5652",
  dialects: ["mysql", "mssql"],
  scriptsOnly: true,
  check: ({ statements, at, dialect }) =>
    statements.flatMap((statement) => {
      const { head, tokens } = statement;
      if (
        !/^ALTER (DATABASE|SCHEMA)\b/.test(head) ||
        !tokens.some(({ word }) => word === "COLLATE" || word === "CHARACTER")
      )
        return [];
      if (
        statement.index <
        statements.findLastIndex(({ text }) => /\bCONVERT\s+TO\s+CHARACTER\s+SET\b|\bALTER\s+COLUMN\b/i.test(text))
      )
        return [];
      return [
        problem(
          "MP5652",
          at(startOf(statement)),
          { dialect: dialect.title },
          { hint: "convert the tables that are there as well" },
        ),
      ];
    }),
};
