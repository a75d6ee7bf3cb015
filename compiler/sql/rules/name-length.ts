import { DIALECT_NAMES } from "../../../dialects/dialect.ts";
import { problem } from "../../diagnostics/codes.ts";
import { isCreatedName } from "./created-names.ts";
import type { SqlRule } from "./rule.ts";
import { unquoted } from "./tokens.ts";

/**
 * Names that a statement makes, against the limit of the oldest supported release. PostgreSQL cuts longer ones with a
 * notice, the others refuse them.
 */
export const nameLengthRule: SqlRule = {
  code: "MP5616",
  dialects: DIALECT_NAMES,
  check: ({ statements, at, dialect }) =>
    statements.flatMap((statement) =>
      statement.tokens.flatMap((token) => {
        const name = unquoted(token.text);
        const limit = dialect.identifierLength;
        if (name.length <= limit || !isCreatedName(statement, token, dialect)) return [];
        const params = { name, length: name.length, limit, dialect: dialect.title };
        return [problem("MP5616", at(token), params, { hint: "shorten it" })];
      }),
    ),
};
