import type { DialectName } from "../../../dialects/dialect.ts";
import { problem } from "../../diagnostics/codes.ts";
import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import { gluedAt } from "./glued-keyword.ts";
import type { SqlRule } from "./rule.ts";
import type { CodeToken } from "./tokens.ts";

/**
 * A clause of ALTER TABLE, CREATE SEQUENCE … in the spelling of another system: every word is known, the order is
 * not.
 */
export const foreignFormRule: SqlRule = {
  code: "MP5612",
  dialects: ["mysql", "postgresql", "oracle", "mssql", "db2"],
  check: ({ statements, at, dialect }) =>
    statements.flatMap(({ tokens }) => {
      const findings: Diagnostic[] = [];
      for (let index = 0; index < tokens.length; index += 1) {
        for (const { pattern, form, instead } of FORMS[dialect.name] ?? []) {
          const last = follow(tokens, index, pattern);
          if (last < 0 || gluedAt(tokens, index + 1) !== undefined) continue;
          const start = tokens[index]?.start ?? 0;
          const place = { start, end: tokens[last]?.end ?? start };
          findings.push(problem("MP5612", at(place), { form, dialect: dialect.title }, { hint: `write ${instead}` }));
          index = last;
          break;
        }
      }
      return findings;
    }),
};

interface Form {
  /** Words in a row; `?` any name, `!A|B` a word that is none of these. */
  readonly pattern: readonly string[];
  readonly form: string;
  readonly instead: string;
}

const form = (pattern: string, name: string, instead: string): Form => ({
  pattern: pattern.split(" "),
  form: name,
  instead,
});

const SEQUENCE_OPTIONS = form("CREATE SEQUENCE ? NO CACHE", "NO CACHE", "NOCACHE");

/** Manual pages "ALTER TABLE" and "CREATE SEQUENCE" of each system. */
const FORMS: Partial<Readonly<Record<DialectName, readonly Form[]>>> = {
  mysql: [
    form("ALTER COLUMN ? TYPE", "ALTER COLUMN … TYPE", "MODIFY column type"),
    form("ALTER COLUMN ? !SET|DROP", "ALTER COLUMN column type", "MODIFY column type"),
    form("DROP UNIQUE (", "DROP UNIQUE (…)", "DROP INDEX name"),
  ],
  postgresql: [
    form("TABLE ? MODIFY", "MODIFY", "ALTER COLUMN … TYPE …"),
    form("TABLE ? CHANGE", "CHANGE", "RENAME COLUMN … TO …"),
    form("TABLE ? DROP PRIMARY KEY", "DROP PRIMARY KEY", "DROP CONSTRAINT name"),
    form("TABLE ? DROP INDEX", "DROP INDEX in ALTER TABLE", "DROP CONSTRAINT name, or DROP INDEX name by itself"),
    form("TABLE ? DROP UNIQUE", "DROP UNIQUE", "DROP CONSTRAINT name"),
    form("TABLE ? ADD (", "ADD (…)", "ADD COLUMN for each column"),
    form("ALTER COLUMN ? !TYPE|SET|DROP|ADD|RESTART", "ALTER COLUMN column type", "ALTER COLUMN column TYPE type"),
    form("DROP INDEX ? ON", "DROP INDEX … ON table", "DROP INDEX name"),
    form("TABLE ? PRIMARY KEY", "ALTER TABLE … PRIMARY KEY without ADD", "ADD PRIMARY KEY (…)"),
  ],
  oracle: [
    form("TABLE ? ADD COLUMN", "ADD COLUMN", "ADD (column type)"),
    form("TABLE ? ALTER COLUMN", "ALTER COLUMN", "MODIFY (column type)"),
    form("TABLE ? DROP INDEX", "DROP INDEX in ALTER TABLE", "DROP UNIQUE (columns), or DROP INDEX name by itself"),
    form("TABLE ? CHANGE", "CHANGE", "RENAME COLUMN … TO …"),
    form("DROP INDEX ? ON", "DROP INDEX … ON table", "DROP INDEX name"),
    form("TABLE ? PRIMARY KEY", "ALTER TABLE … PRIMARY KEY without ADD", "ADD PRIMARY KEY (…)"),
    SEQUENCE_OPTIONS,
  ],
  mssql: [
    form("TABLE ? ADD COLUMN", "ADD COLUMN", "ADD column type"),
    form("TABLE ? ADD (", "ADD (…)", "ADD column type"),
    form("TABLE ? MODIFY", "MODIFY", "ALTER COLUMN column type"),
    form("TABLE ? CHANGE", "CHANGE", "EXEC sp_rename"),
    form("TABLE ? RENAME", "RENAME", "EXEC sp_rename"),
    form("TABLE ? DROP PRIMARY KEY", "DROP PRIMARY KEY", "DROP CONSTRAINT name"),
    form("TABLE ? DROP INDEX", "DROP INDEX in ALTER TABLE", "DROP CONSTRAINT name, or DROP INDEX name ON table"),
    form("TABLE ? DROP UNIQUE", "DROP UNIQUE", "DROP CONSTRAINT name"),
    form("ALTER COLUMN ? TYPE", "ALTER COLUMN … TYPE", "ALTER COLUMN column type"),
    form("ALTER COLUMN ? SET", "ALTER COLUMN … SET", "ALTER COLUMN column type [NOT] NULL"),
    form("RENAME TABLE ?", "RENAME TABLE", "EXEC sp_rename"),
    form("TABLE ? PRIMARY KEY", "ALTER TABLE … PRIMARY KEY without ADD", "ADD PRIMARY KEY (…)"),
    form("CREATE SEQUENCE ? NOCACHE", "NOCACHE", "NO CACHE"),
  ],
  db2: [
    form("TABLE ? PRIMARY KEY", "ALTER TABLE … PRIMARY KEY without ADD", "ADD PRIMARY KEY (…)"),
    form(
      "ALTER COLUMN ? !SET|DROP|RESTART|COMPRESS",
      "ALTER COLUMN column type",
      "ALTER COLUMN column SET DATA TYPE type, and ALTER COLUMN column SET NOT NULL by itself",
    ),
    form("TABLE ? MODIFY", "MODIFY", "ALTER COLUMN column SET DATA TYPE type"),
    form("TABLE ? CHANGE", "CHANGE", "RENAME COLUMN … TO …"),
    form("TABLE ? DROP INDEX", "DROP INDEX in ALTER TABLE", "DROP UNIQUE name, or DROP INDEX name by itself"),
    form("DROP UNIQUE (", "DROP UNIQUE (…)", "DROP UNIQUE name"),
    form("DROP INDEX ? ON", "DROP INDEX … ON table", "DROP INDEX name"),
    form("TABLE ? ADD (", "ADD (…)", "ADD COLUMN for each column"),
    form("CREATE SEQUENCE ? NOCACHE", "NOCACHE", "NO CACHE"),
  ],
};

/** Index of the last token of the pattern from `at`; -1 where it does not match. A name may be qualified. */
function follow(tokens: readonly CodeToken[], at: number, pattern: readonly string[]): number {
  let index = at;
  for (const part of pattern) {
    const token = tokens[index];
    if (token === undefined) return -1;
    if (part === "?") {
      if (token.kind !== "word" && token.kind !== "name") return -1;
      while (tokens[index + 1]?.word === ".") index += 2;
    } else if (part.startsWith("!")) {
      if (token.kind !== "word" || part.slice(1).split("|").includes(token.word)) return -1;
    } else if (token.word !== part) return -1;
    index += 1;
  }
  return index - 1;
}
