import { DIALECT_NAMES } from "../../../dialects/dialect.ts";
import { problem } from "../../diagnostics/codes.ts";
import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import type { SqlRule } from "./rule.ts";
import type { CodeToken } from "./tokens.ts";

/**
 * `ALTER TABLE PEOPLEADD PRIMARY KEY …`: the name of the table swallowed the word behind it. Lenient parsers read an
 * unknown table here and say nothing.
 */
export const gluedKeywordRule: SqlRule = {
  code: "MP5610",
  dialects: DIALECT_NAMES,
  check: ({ statements, at }) => {
    const report = ({ text, name, keyword, start }: GluedText): Diagnostic =>
      problem(
        "MP5610",
        at({ start, end: start + text.length }),
        { text, name, keyword },
        { hint: `write "${name} ${keyword}"` },
      );
    return statements.flatMap(({ tokens }) =>
      tokens.flatMap((token, index) => {
        const found = gluedAt(tokens, index);
        if (found === undefined) return gluedInText(token).map((glued) => report(glued));
        const hint = `write "${found.name} ${found.keyword}"`;
        return [problem("MP5610", at(token), { text: token.text, ...found }, { hint })];
      }),
    );
  },
};

interface GluedText {
  readonly text: string;
  readonly name: string;
  readonly keyword: string;
  readonly start: number;
}

/**
 * The action and the word behind it in a statement that is put together when it runs: `'ALTER TABLE T DROPCONSTRAINT ' + …`.
 * Elsewhere such a word is not understood, and told for that; this text nobody reads before the server does.
 */
function gluedInText({ kind, text, start }: CodeToken): GluedText[] {
  if (kind !== "string") return [];
  const found = BUILT.exec(text);
  if (found === null) return [];
  const [whole, action = "", object = ""] = found;
  const glued = action + object;
  return [{ text: glued, name: action, keyword: object, start: start + found.index + whole.length - glued.length }];
}

const BUILT =
  /^[^']?'\s*ALTER\s+TABLE\s+\S+\s+(ADD|DROP|ALTER|MODIFY|RENAME)(CONSTRAINT|COLUMN|PRIMARY|FOREIGN|UNIQUE|INDEX|DEFAULT)(?=[\s'])/i;

/** The name and the keyword that a word behind ALTER TABLE is made of. */
export function gluedAt(
  tokens: readonly CodeToken[],
  index: number,
): { readonly name: string; readonly keyword: string } | undefined {
  const token = tokens[index];
  if (token?.kind !== "word" || tokens[index - 1]?.word !== "TABLE" || tokens[index - 2]?.word !== "ALTER") {
    return undefined;
  }
  const found = /^(.+)(ADD|DROP|ALTER|MODIFY|RENAME|CHANGE)$/i.exec(token.text);
  if (found === null || ACTIONS.has(tokens[index + 1]?.word ?? "")) return undefined;
  return { name: found[1] ?? "", keyword: found[2] ?? "" };
}

/** What follows the name of a table in ALTER TABLE. */
const ACTIONS = new Set(
  (
    "ADD DROP ALTER MODIFY RENAME CHANGE SET ENABLE DISABLE CONVERT OWNER ORDER ENGINE COMMENT AUTO_INCREMENT DEFAULT " +
    "ACTIVATE DATA APPEND VALIDATE NO FORCE CLUSTER INHERIT OF REPLICA SWITCH REBUILD WITH CHECK NOCHECK MOVE SHRINK . COMPRESS"
  ).split(" "),
);
