import { problem } from "../../diagnostics/codes.ts";
import type { SqlRule } from "./rule.ts";

/** SQL Language Reference, "Nulls": '' is NULL, so comparing with it is never true and setting it sets NULL. */
export const emptyTextRule: SqlRule = {
  code: "MP5643",
  dialects: ["oracle"],
  check: ({ statements, at }) =>
    statements.flatMap(({ tokens, head }) =>
      tokens.flatMap((token, index) => {
        if (token.kind !== "string" || token.text !== "''") return [];
        const operator = tokens[index - 1];
        const name = tokens[index - 2];
        const start = { start: name?.start ?? token.start, end: token.end };
        const where = tokens.findIndex(({ word }) => word === "WHERE");
        const assigned = /^UPDATE\b/.test(head) && (where < 0 || index < where);
        const not = operator?.word === ">" && name?.word === "<";
        if (operator?.word !== "=" && !not) return [];
        if (assigned) {
          const tests = tokens
            .slice(where + 1)
            .map(({ word }) => word)
            .join(" ");
          const already = where >= 0 && tests === `${name?.word} IS NULL`;
          const effect = already ? "changes nothing" : "sets NULL";
          return [
            problem(
              "MP5643",
              at(start),
              { text: `${name?.text ?? ""} = ''`, effect },
              { hint: already ? "leave the statement out" : "write NULL, or another text" },
            ),
          ];
        }
        const column = not ? tokens[index - 3] : name;
        const text = `${column?.text ?? ""} ${not ? "<>" : "="} ''`;
        const hint = not ? "write IS NOT NULL" : "write IS NULL";
        return [
          problem(
            "MP5643",
            at({ start: column?.start ?? token.start, end: token.end }),
            { text, effect: "is never true" },
            { hint },
          ),
        ];
      }),
    ),
};
