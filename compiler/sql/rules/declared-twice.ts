import { problem } from "../../diagnostics/codes.ts";
import type { SqlRule } from "./rule.ts";

/** "DECLARE @local_variable": a variable lives until the end of its batch, blocks do not end it (Msg 134). */
export const declaredTwiceRule: SqlRule = {
  code: "MP5624",
  dialects: ["mssql"],
  check({ statements, at }) {
    const seen = new Map<string, { start: number; end: number }>();
    return statements.flatMap(({ tokens, batch, head }) => {
      // A module has variables of its own.
      if (/^(?:CREATE|ALTER)\b/.test(head)) return [];
      return tokens.flatMap((token, index) => {
        if (!token.word.startsWith("@") || token.word.startsWith("@@") || !isDeclared(tokens.slice(0, index)))
          return [];
        const key = `${batch} ${token.word}`;
        const first = seen.get(key);
        if (first === undefined) {
          seen.set(key, token);
          return [];
        }
        const related = [{ at: at(first), message: "it is declared here first" }];
        return [
          problem(
            "MP5624",
            at(token),
            { name: token.text },
            { hint: "assign it with SET, or end the batch with GO", related },
          ),
        ];
      });
    });
  },
};

/** Behind DECLARE, or behind a comma of its list: `DECLARE @A INT, @B INT`. */
function isDeclared(before: readonly { readonly word: string }[]): boolean {
  const last = before.at(-1)?.word;
  if (last === "DECLARE") return true;
  if (last !== ",") return false;
  const start = before.findLastIndex(({ word }) =>
    /^(DECLARE|SELECT|SET|EXEC|EXECUTE|;|FROM|VALUES|PRINT|UPDATE)$/.test(word),
  );
  if (before[start]?.word !== "DECLARE") return false;
  const depth = before.slice(start).reduce((sum, { word }) => sum + (word === "(" ? 1 : word === ")" ? -1 : 0), 0);
  return depth === 0;
}
