import { problem } from "../../diagnostics/codes.ts";
import { firstPlaceOf } from "./place.ts";
import type { SqlRule } from "./rule.ts";
import type { SqlScript, SqlStatement } from "./script.ts";

/** DROP PRIMARY KEY without a new one until the end of the script, and the table is still there. */
export const keyNotBackRule: SqlRule = {
  code: "MP5630",
  dialects: ["mysql", "postgresql", "oracle", "mssql", "db2", "h2"],
  check: (script) =>
    script.statements.flatMap((statement) => {
      const table = dropsPrimaryKey(script, statement);
      if (table === undefined || getsPrimaryKey(script, statement.index, table)) return [];
      const hint = "add the new primary key; a UNIQUE does not take its place";
      return [problem("MP5630", script.at(firstPlaceOf(statement, table)), { table }, { hint })];
    }),
};

/** The column of a primary key goes, and with it the key: Oracle and PostgreSQL do so without a word. */
export const keyColumnDroppedRule: SqlRule = {
  code: "MP5631",
  dialects: ["mysql", "postgresql", "oracle", "mssql", "db2", "h2"],
  check: (script) =>
    script.statements.flatMap((statement) =>
      statement.effects.flatMap((effect) => {
        if (effect.kind !== "dropColumn") return [];
        const { fold } = script.dialect;
        const key = statement.before.get(fold(effect.table))?.primaryKey;
        if (key?.columns.includes(fold(effect.column)) !== true) return [];
        if (getsPrimaryKey(script, statement.index, effect.table)) return [];
        const params = { table: effect.table, column: effect.column };
        return [
          problem("MP5631", script.at(firstPlaceOf(statement, effect.column)), params, {
            hint: "add the new primary key",
          }),
        ];
      }),
    ),
};

/** The table whose primary key a statement drops: by its words, by the name of the key, or by a text that it builds. */
export function dropsPrimaryKey(
  { dialect: { fold }, statements }: SqlScript,
  statement: SqlStatement,
): string | undefined {
  for (const effect of statement.effects) {
    if (effect.kind === "dropPrimaryKey") return effect.table;
    if (effect.kind === "dropConstraint") {
      const key = statement.before.get(fold(effect.table))?.primaryKey;
      const name = fold(effect.name);
      if (
        key?.name === name ||
        (key !== undefined && key.name === undefined && name === fold(`${effect.table}_pkey`))
      ) {
        return effect.table;
      }
    }
  }
  // The name is looked up and put into a text: `… type = 'PK'`, then `'ALTER TABLE T DROP CONSTRAINT ' + @name`.
  const built = /'\s*ALTER\s+TABLE\s+"?(\w+)"?\s+DROP\s+CONSTRAINT\s/i.exec(statement.text);
  if (built === null) return undefined;
  if (KEY_LOOKUP.test(statement.text)) return built[1];
  const variables = new Set(statement.text.slice(built.index).match(/@\w+/g) ?? []);
  const looked = statements
    .slice(0, statement.index)
    .findLast(({ batch, tokens }) => batch === statement.batch && tokens.some(({ text }) => variables.has(text)));
  return looked !== undefined && KEY_LOOKUP.test(looked.text) ? built[1] : undefined;
}

const KEY_LOOKUP = /\b(?:type|contype|constraint_type)\s*=\s*N?'(?:PK|p|PRIMARY KEY)'/i;

function getsPrimaryKey({ statements, dialect: { fold } }: SqlScript, from: number, table: string): boolean {
  return statements.slice(from).some(({ effects, text }) => {
    if (new RegExp(`ALTER\\s+TABLE\\s+"?${table}"?\\s[^;]*PRIMARY\\s+KEY\\s*\\(`, "i").test(text)) return true;
    return effects.some((effect) => {
      if (effect.kind === "addPrimaryKey") return fold(effect.table) === fold(table);
      if (effect.kind === "createTable") return fold(effect.table) === fold(table);
      return effect.kind === "dropTable" && fold(effect.table) === fold(table);
    });
  });
}
