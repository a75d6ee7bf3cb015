import type { DialectName } from "../../../dialects/dialect.ts";
import { problem } from "../../diagnostics/codes.ts";
import type { SqlRule } from "./rule.ts";

/**
 * A look-up in the catalog by the name of a table alone: where two schemas have the table, it answers for both, and
 * SELECT … INTO fails or takes the other one's constraint.
 */
export const catalogSchemaRule: SqlRule = {
  code: "MP5628",
  dialects: ["mysql", "oracle", "db2"],
  check: ({ statements, at, dialect }) =>
    statements.flatMap(({ tokens, text }) =>
      tokens.flatMap((token, index) => {
        const next = tokens[index + 2];
        const views = VIEWS[dialect.name];
        if (views === undefined) return [];
        const qualified =
          tokens[index + 1]?.word === "." && next !== undefined ? `${token.word}.${next.word}` : token.word;
        if (!views.view.test(qualified) || tokens[index - 1]?.word === ".") return [];
        if (!/\b(TABLE_NAME|TABNAME)\b/i.test(text) || views.filter.test(text)) return [];
        const place = { start: token.start, end: qualified === token.word ? token.end : (next?.end ?? token.end) };
        return [problem("MP5628", at(place), { view: qualified, column: views.column }, { hint: views.hint })];
      }),
    ),
};

const VIEWS: Partial<Readonly<Record<DialectName, { view: RegExp; filter: RegExp; column: string; hint: string }>>> = {
  mysql: {
    view: /^INFORMATION_SCHEMA\.\w+$/,
    filter: /\b(TABLE|CONSTRAINT|INDEX|TRIGGER|ROUTINE)_SCHEMA\b/i,
    column: "TABLE_SCHEMA",
    hint: "add TABLE_SCHEMA = DATABASE()",
  },
  oracle: { view: /^(ALL|DBA)_\w+$/, filter: /\bOWNER\b/i, column: "OWNER", hint: "read the USER_… view" },
  db2: {
    view: /^SYSCAT\.\w+$/,
    filter: /\b(TAB|IND|TRIG|CONST)SCHEMA\b|\bCREATOR\b/i,
    column: "TABSCHEMA",
    hint: "add TABSCHEMA = CURRENT SCHEMA",
  },
};
