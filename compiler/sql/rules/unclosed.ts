import { DIALECT_NAMES } from "../../../dialects/dialect.ts";
import { scan } from "../../../dialects/scan.ts";
import { problem } from "../../diagnostics/codes.ts";
import type { SqlRule } from "./rule.ts";

/** The rest of the text is swallowed by what begins here. */
export const unclosedRule: SqlRule = {
  code: "MP5607",
  dialects: DIALECT_NAMES,
  check({ statements, at, text, dialect }) {
    const last = statements.at(-1);
    const tail = last?.end ?? 0;
    const open = [
      ...statements.flatMap(({ tokens }) => tokens.filter(({ closed }) => !closed)),
      // A comment belongs to no statement.
      ...scan(text.slice(tail), dialect.lexis)
        .filter(({ closed, kind }) => !closed && kind === "comment")
        .map((token) => ({ ...token, start: tail + token.start, end: tail + token.end })),
    ];
    return open.map(({ kind, start }) => {
      const what = kind === "comment" ? "a comment" : kind === "name" ? "a quoted name" : "a text";
      return problem("MP5607", at({ start, end: start + 1 }), { what }, { hint: "close it" });
    });
  },
};
