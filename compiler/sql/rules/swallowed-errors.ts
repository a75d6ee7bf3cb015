import { problem } from "../../diagnostics/codes.ts";
import type { SqlRule } from "./rule.ts";
import { indexOf } from "./tokens.ts";

/**
 * WHEN OTHERS THEN without RAISE or a question for the error's number: a full tablespace looks like "exists already".
 */
export const swallowedErrorsRule: SqlRule = {
  code: "MP5651",
  dialects: ["oracle", "mysql", "postgresql", "db2"],
  check: ({ statements, at, dialect }) =>
    statements.flatMap(({ tokens, text, start }) => {
      if (dialect.name === "postgresql") {
        const found = /\bWHEN\s+OTHERS\s+THEN\b/i.exec(text);
        if (found === null || handled(text.slice(found.index))) return [];
        const place = { start: start + found.index, end: start + found.index + found[0].length };
        return [problem("MP5651", at(place), { statement: "WHEN OTHERS" }, { hint: HINT })];
      }
      const pattern = dialect.name === "oracle" ? "WHEN OTHERS THEN" : "CONTINUE HANDLER FOR SQLEXCEPTION";
      const index = indexOf(tokens, pattern);
      const first = tokens[index];
      if (first === undefined || handled(text.slice(first.start - start))) return [];
      const words = pattern.split(" ").length;
      const place = { start: first.start, end: tokens[index + words - 1]?.end ?? first.end };
      const statement = pattern.replace(" THEN", "");
      return [problem("MP5651", at(place), { statement }, { hint: HINT })];
    }),
};

const HINT = "take the one expected error by its number, and raise the others";

function handled(rest: string): boolean {
  return /\b(RAISE|SQLCODE|SQLSTATE|RESIGNAL|SIGNAL)\b/i.test(rest);
}
