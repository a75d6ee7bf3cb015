import { problem } from "../../diagnostics/codes.ts";
import type { SqlRule } from "./rule.ts";

/**
 * SQL*Plus runs a plain statement at its `;`, keeps it in the buffer, and a line `/` runs the buffer again ("Running
 * SQL Commands"). Tools that cut at `/` send the semicolon to the server instead, which refuses it (ORA-00911).
 */
export const runsTwiceRule: SqlRule = {
  code: "MP5603",
  dialects: ["oracle"],
  scriptsOnly: true,
  check: ({ statements, at }) =>
    statements.flatMap(({ after, head }) => {
      const [first, second] = after;
      if (first?.word !== ";" || second?.word !== "/") return [];
      const statement = head.split(" ").slice(0, 2).join(" ");
      return [problem("MP5603", at(second), { statement }, { hint: 'keep one of the two: ";" or "/"' })];
    }),
};
