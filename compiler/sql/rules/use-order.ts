import { problem } from "../../diagnostics/codes.ts";
import type { SqlRule } from "./rule.ts";

/** What comes before USE happens in the database of the connection, whatever USE names afterwards. */
export const useOrderRule: SqlRule = {
  code: "MP5625",
  dialects: ["mysql", "mssql"],
  scriptsOnly: true,
  check: ({ statements, at }) =>
    statements.flatMap(({ head, tokens, index }) => {
      const use = tokens[0];
      if (!/^USE\b/.test(head) || use === undefined) return [];
      const earlier = statements.slice(0, index);
      const changed = earlier.find((statement) =>
        /^(CREATE|ALTER|DROP|INSERT|UPDATE|DELETE|IF)\b/.test(statement.head),
      );
      if (changed === undefined || earlier.some((statement) => /^USE\b/.test(statement.head))) return [];
      const statement = changed.head.split(" ").slice(0, 3).join(" ");
      const related = [{ at: at({ start: changed.start, end: changed.start + 1 }), message: "it is here" }];
      return [problem("MP5625", at(use), { statement }, { hint: "put USE first", related })];
    }),
};
