import { problem } from "../../diagnostics/codes.ts";
import type { SqlRule } from "./rule.ts";

/**
 * A text that a routine runs makes columns INTEGER. Such texts change tables of which no catalog knows the types;
 * counters of the analytics tables are BIGINT in every system.
 */
export const builtNarrowingRule: SqlRule = {
  code: "MP5649",
  dialects: ["postgresql", "db2", "mssql", "mysql", "oracle"],
  check: ({ statements, at }) =>
    statements.flatMap(({ text, start, head }) => {
      if (!/^(CREATE|BEGIN|DECLARE|DO)\b/.test(head)) return [];
      const found =
        /\bALTER\s+TABLE\s+"?(\w+)"?\s+ALTER\s+COLUMN\s+"?(\w+)"?\s+(?:SET\s+DATA\s+TYPE|TYPE)\s+(INTEGER|INT|SMALLINT)\b/i.exec(
          text,
        );
      if (found === null) return [];
      const [whole, table = "", column = "", to = ""] = found;
      const place = { start: start + found.index, end: start + found.index + whole.length };
      return [
        problem(
          "MP5649",
          at(place),
          { table, column, from: "a type that nobody checks here", to: to.toUpperCase() },
          {
            hint: "leave the type alone, or use BIGINT",
          },
        ),
      ];
    }),
};
