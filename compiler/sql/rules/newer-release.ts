import type { DialectName } from "../../../dialects/dialect.ts";
import { problem } from "../../diagnostics/codes.ts";
import type { SqlRule } from "./rule.ts";
import { type CodeToken, matches } from "./tokens.ts";

/** Right SQL that the oldest release which the product supports does not know yet. */
export const newerReleaseRule: SqlRule = {
  code: "MP5617",
  dialects: ["mysql", "mssql", "db2", "h2"],
  check: ({ statements, at, dialect }) =>
    statements.flatMap(({ tokens }) =>
      tokens.flatMap((token, index) => {
        const found = (NEWER[dialect.name] ?? []).find(({ when }) => when(tokens, index));
        if (found === undefined) return [];
        const place = { start: token.start, end: tokens[index + found.words - 1]?.end ?? token.end };
        const params = { form: found.form, release: found.release };
        return [
          problem("MP5617", at(place), params, { hint: "ask the catalog before the statement, or name the release" }),
        ];
      }),
    ),
};

interface Newer {
  readonly form: string;
  /** Number of tokens that the form takes. */
  readonly words: number;
  readonly release: string;
  readonly when: (tokens: readonly CodeToken[], index: number) => boolean;
}

const phrase = (form: string, release: string, shown = form): Newer => ({
  form: shown,
  words: form.split(" ").length,
  release,
  when: (tokens, index) => matches(tokens, index, form),
});

const NEWER: Partial<Readonly<Record<DialectName, readonly Newer[]>>> = {
  // Manual "ALTER TABLE": 8.0.19; the guards are MariaDB's alone.
  mysql: [
    phrase("DROP CONSTRAINT", "from MySQL 8.0.19 and MariaDB 10.2 on"),
    phrase("ADD COLUMN IF NOT EXISTS", "on MariaDB 10.0 and not on MySQL"),
    phrase("DROP COLUMN IF EXISTS", "on MariaDB 10.0 and not on MySQL"),
    phrase("CREATE INDEX IF NOT EXISTS", "on MariaDB 10.1 and not on MySQL"),
    phrase("RENAME COLUMN", "from MySQL 8.0 and MariaDB 10.5 on"),
  ],
  // "DROP TABLE (Transact-SQL)", "CREATE TRIGGER".
  mssql: [
    phrase("DROP TABLE IF EXISTS", "from SQL Server 2016 on"),
    phrase("DROP TRIGGER IF EXISTS", "from SQL Server 2016 on"),
    phrase("DROP PROCEDURE IF EXISTS", "from SQL Server 2016 on"),
    phrase("DROP INDEX IF EXISTS", "from SQL Server 2016 on"),
    phrase("DROP CONSTRAINT IF EXISTS", "from SQL Server 2016 on"),
    phrase("DROP COLUMN IF EXISTS", "from SQL Server 2016 on"),
    phrase("CREATE OR ALTER", "from SQL Server 2016 SP1 on"),
  ],
  // "What's new", 11.1: IF [NOT] EXISTS, BOOLEAN as the type of a column.
  db2: [
    phrase("TABLE IF EXISTS", "from Db2 11.1 on"),
    phrase("TABLE IF NOT EXISTS", "from Db2 11.1 on"),
    phrase("INDEX IF NOT EXISTS", "from Db2 11.1 on"),
    phrase("SEQUENCE IF EXISTS", "from Db2 11.1 on"),
    {
      form: "BOOLEAN",
      words: 1,
      release: "from Db2 11.1 on",
      when: (tokens, index) =>
        tokens[index]?.word === "BOOLEAN" &&
        tokens[index - 1]?.kind === "word" &&
        /^[(,]$|^(ADD|COLUMN)$/.test(tokens[index - 2]?.word ?? ""),
    },
  ],
  // "Migration to 2.0"; "CREATE ALIAS": source code is compiled by the server.
  h2: [
    phrase("INFORMATION_SCHEMA . CONSTRAINTS", "only before H2 2.0", "INFORMATION_SCHEMA.CONSTRAINTS"),
    phrase("INT (", "only before H2 2.0", "INT with a length"),
    {
      form: "CREATE ALIAS",
      words: 2,
      release: "only where the server runs on a JDK",
      when: (tokens, index) =>
        matches(tokens, index, "CREATE ALIAS") && tokens.some(({ text }) => text.startsWith("$$")),
    },
  ],
};
