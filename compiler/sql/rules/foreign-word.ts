import { DIALECT_NAMES } from "../../../dialects/dialect.ts";
import { problem } from "../../diagnostics/codes.ts";
import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import type { SqlRule } from "./rule.ts";
import type { SqlScript, SqlStatement } from "./script.ts";
import { type CodeToken, matches } from "./tokens.ts";
import { VOCABULARY } from "./vocabulary.ts";

/** A type, function or clause that only other database systems have. The table is `vocabulary.ts`. */
export const foreignWordRule: SqlRule = {
  code: "MP5611",
  dialects: DIALECT_NAMES,
  check: (script) => script.statements.flatMap((statement) => foreignWords(script, statement)),
};

function foreignWords({ at, dialect }: SqlScript, { tokens, head }: SqlStatement): Diagnostic[] {
  const { types, functions, phrases } = VOCABULARY[dialect.name];
  const patterns = Object.entries(phrases);
  // Bodies declare variables by types of their own; what holds for columns is not said for them.
  const defines = /^(CREATE|ALTER)\b.*\bTABLE\b|^IF\b/.test(head);
  return tokens.flatMap((token, index) => {
    if (token.kind !== "word" && token.kind !== "symbol") return [];
    const report = (last: number, word: string, instead: string) =>
      problem(
        "MP5611",
        at({ start: token.start, end: tokens[last]?.end ?? token.end }),
        { word, dialect: dialect.title },
        {
          hint:
            instead === "" ? undefined : /^leave|^a |^the |^in |^DEFAULT/.test(instead) ? instead : `write ${instead}`,
        },
      );
    const phrase = patterns.find(([pattern]) => matches(tokens, index, pattern));
    if (phrase !== undefined)
      return [report(index + phrase[0].split(" ").length - 1, phrase[0].replace(": ", ":"), phrase[1])];
    if (token.kind !== "word") return [];
    const type = types[token.word];
    if (type !== undefined && defines && isTypePlace(tokens, index)) return [report(index, token.word, type)];
    const called = functions[token.word];
    if (called === undefined || tokens[index + 1]?.word !== "(" || !isCallPlace(tokens, index)) return [];
    return [report(index, `${token.word}()`, called)];
  });
}

/** Behind the name of a column: `(NAME TYPE`, `, NAME TYPE`, `ADD [COLUMN] NAME TYPE`. */
function isTypePlace(tokens: readonly CodeToken[], index: number): boolean {
  const name = tokens[index - 1];
  const before = tokens[index - 2];
  if (name === undefined || (name.kind !== "word" && name.kind !== "name")) return false;
  if (/^(TYPE|AS)$/.test(name.word)) return true;
  return /^[(,]$|^(ADD|COLUMN|MODIFY|EXISTS)$/.test(before?.word ?? "") || before?.kind === "name";
}

/** A column may be called like a function: `INSERT INTO T (UUID)`, `UNIQUE (UUID)`, `UUID (…)` after TABLE. */
function isCallPlace(tokens: readonly CodeToken[], index: number): boolean {
  const before = tokens[index - 1]?.word ?? "";
  return /^[=(,+|-]$|^(DEFAULT|SELECT|VALUES|SET|THEN|ELSE|RETURN)$/.test(before);
}
