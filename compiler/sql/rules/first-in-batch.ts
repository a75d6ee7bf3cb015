import { problem } from "../../diagnostics/codes.ts";
import { startOf } from "./place.ts";
import type { SqlRule } from "./rule.ts";

/** "CREATE TRIGGER", "CREATE PROCEDURE", "CREATE VIEW", "CREATE FUNCTION", "CREATE SCHEMA" (Msg 111). */
export const firstInBatchRule: SqlRule = {
  code: "MP5623",
  dialects: ["mssql"],
  check: ({ statements, at }) =>
    statements.flatMap((statement) => {
      const found = /^(?:CREATE(?: OR ALTER)?|ALTER) (?:TRIGGER|PROCEDURE|PROC|VIEW|FUNCTION)\b/.exec(statement.head);
      const before = statements[statement.index - 1];
      if (found === null || before?.batch !== statement.batch) return [];
      const hint = "put GO on the line before it, and one behind it";
      return [problem("MP5623", at(startOf(statement)), { statement: found[0] }, { hint })];
    }),
};
