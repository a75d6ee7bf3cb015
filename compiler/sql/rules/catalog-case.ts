import { problem } from "../../diagnostics/codes.ts";
import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import type { SqlRule } from "./rule.ts";
import { unquoted } from "./tokens.ts";

/**
 * In a database with a case-sensitive collation names of the catalog and of the schema dbo compare by case
 * ("Collation and Unicode support"): a guard that looks in [DBO] finds nothing, and SYS.OBJECTS is no view.
 */
export const catalogCaseRule: SqlRule = {
  code: "MP5627",
  dialects: ["mssql"],
  check: ({ statements, at, before, dialect: { fold } }) =>
    statements.flatMap(({ tokens, known }) => {
      const findings: Diagnostic[] = [];
      const report = (token: { start: number; end: number }, text: string, name: string): void => {
        if (findings.length > 0) return; // One for a statement: the guard is written anew as a whole.
        findings.push(problem("MP5627", at(token), { text, name }, { hint: `write ${name}` }));
      };
      tokens.forEach((token, index) => {
        const name = unquoted(token.text);
        if (tokens[index + 1]?.word === "." && /^(SYS|DBO)$/.test(name)) report(token, token.text, name.toLowerCase());
        if (token.kind !== "string") return;
        const text = token.text.replace(/^N?'|'$/gi, "");
        if (/\[?\bDBO\b\]?\./.test(text)) {
          report(token, token.text, "dbo");
          return;
        }
        if (tokens[index - 1]?.word !== "(" || tokens[index - 2]?.word !== "OBJECT_ID") return;
        const table = known.get(fold(text)) ?? before.get(fold(text));
        const spelt = table?.name ?? spellings(statements, text);
        if (spelt !== undefined && spelt !== text) report(token, token.text, `'${spelt}'`);
      });
      return findings;
    }),
};

/** How the statements of the script write a table that a text names in another case. */
function spellings(
  statements: readonly { readonly tokens: readonly { text: string; kind: string }[] }[],
  text: string,
) {
  const upper = text.toUpperCase();
  const written = statements.flatMap(({ tokens }) =>
    tokens.filter((token) => token.kind === "word" && token.text.toUpperCase() === upper).map((token) => token.text),
  );
  return written.length === 0 || written.includes(text) ? undefined : written[0];
}
