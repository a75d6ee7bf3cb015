import { DIALECT_NAMES } from "../../../dialects/dialect.ts";
import { problem } from "../../diagnostics/codes.ts";
import type { SqlRule } from "./rule.ts";

/** Two terminators with nothing between them: half of an edit, or a statement that was lost. */
export const emptyStatementRule: SqlRule = {
  code: "MP5606",
  dialects: DIALECT_NAMES,
  check: ({ statements, at }) =>
    statements.flatMap(({ after }) =>
      after.flatMap((token, index) => {
        const before = after[index - 1];
        if (before === undefined || before.word !== token.word || (token.word !== ";" && token.word !== "/")) return [];
        return [problem("MP5606", at(token), { text: token.text }, { hint: "take it out, or put the statement back" })];
      }),
    ),
};
