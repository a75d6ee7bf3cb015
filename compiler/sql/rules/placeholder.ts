import { DIALECT_NAMES } from "../../../dialects/dialect.ts";
import { problem } from "../../diagnostics/codes.ts";
import type { SqlRule } from "./rule.ts";

/**
 * `<DB-NAME>`, `<Enter the name here>`, `${schema}`: something that a person was to fill in. A comparison has an
 * operand before its `<`, and its `>` is an operator of its own.
 */
export const placeholderRule: SqlRule = {
  code: "MP5605",
  dialects: DIALECT_NAMES,
  check: ({ statements, at, text }) =>
    statements.flatMap(({ tokens }) =>
      tokens.flatMap((token, index) => {
        if (token.kind === "string") {
          const inside = PLACEHOLDER.exec(token.text.slice(1, -1));
          return inside?.[0] === token.text.slice(1, -1)
            ? [problem("MP5605", at(token), { text: token.text }, { hint: "put in the value" })]
            : [];
        }
        if (token.word !== "<" && token.word !== "$") return [];
        PLACEHOLDER.lastIndex = token.start;
        const found = PLACEHOLDER.exec(text);
        const before = tokens[index - 1];
        if (found === null || (token.word === "<" && isOperand(before?.word ?? "", before?.end === token.start)))
          return [];
        const place = { start: token.start, end: token.start + found[0].length };
        return [
          problem("MP5605", at(place), { text: found[0] }, { hint: "put in the value, in quotes where it is text" }),
        ];
      }),
    ),
};

const PLACEHOLDER = /<[A-Za-z][\w .-]{0,60}>|\$\{[\w.-]+\}/y;

/** `A <B` compares; `USE <B>` and `= '` do not. */
function isOperand(word: string, glued: boolean): boolean {
  return glued ? word !== "(" : /^[\w$#")\]']+$/.test(word) && !KEYWORDS.has(word);
}

const KEYWORDS = new Set(
  "USE DATABASE SCHEMA TABLE FROM INTO UPDATE SET WHERE ON TO BY AND OR VALUES CALL EXEC SELECT".split(" "),
);
