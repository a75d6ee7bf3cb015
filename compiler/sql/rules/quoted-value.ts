import { problem } from "../../diagnostics/codes.ts";
import type { SqlRule } from "./rule.ts";
import type { CodeToken } from "./tokens.ts";

/** "…" is a name by the SQL standard. Reported where only a value can stand. */
export const quotedValueRule: SqlRule = {
  code: "MP5613",
  dialects: ["postgresql", "oracle", "mssql", "db2", "h2"],
  check: ({ statements, at, dialect }) =>
    statements.flatMap(({ tokens }) =>
      tokens.flatMap((token, index) =>
        token.kind === "name" && token.text.startsWith('"') && isValuePlace(tokens, index)
          ? [problem("MP5613", at(token), { text: token.text, dialect: dialect.title }, hintFor(token))]
          : [],
      ),
    ),
};

/** MySQL manual, "Server SQL Modes": with ANSI_QUOTES "…" is a name there too. */
export const quotedValueMysqlRule: SqlRule = {
  code: "MP5614",
  dialects: ["mysql"],
  check: ({ statements, at }) =>
    statements.flatMap(({ tokens }) =>
      tokens
        .filter(({ kind, text }) => kind === "string" && text.startsWith('"'))
        .map((token) => problem("MP5614", at(token), { text: token.text }, hintFor(token))),
    ),
};

function hintFor({ text }: CodeToken): { hint: string } {
  return { hint: `write '${text.slice(1, -1).replaceAll('""', '"').replaceAll("'", "''")}'` };
}

/**
 * Empty, behind DEFAULT or VALUES (, or on the right of `=` in a SET or a comparison with nothing like a name in it.
 */
function isValuePlace(tokens: readonly CodeToken[], index: number): boolean {
  const token = tokens[index];
  const before = tokens[index - 1]?.word ?? "";
  if (token?.text === '""') return true;
  if (before === "DEFAULT") return true;
  const compared = before === "=" || before === "LIKE" || (before === "(" && tokens[index - 2]?.word === "IN");
  // A name on the right side of a comparison is qualified, or looks like one.
  return (
    compared && (/[^\w$#]/.test(token?.text.slice(1, -1) ?? "") || before === "LIKE") && tokens[index + 1]?.word !== "."
  );
}
