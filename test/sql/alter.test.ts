import { describe, expect, test } from "vitest";
import type { Effect } from "../../compiler/sql/effects.ts";
import { DIALECT_NAMES, type DialectName } from "../../dialects/dialect.ts";
import { effectsOf } from "./expect.ts";

/** One change as each database system writes it; a system without a form of its own is left out. */
interface Change {
  readonly title: string;
  readonly sql: Partial<Record<DialectName, string>>;
  readonly effects: readonly Effect[];
}

const column = { name: "C", type: "VARCHAR(9)", nullable: true, autoincrement: false };
const added: Effect = { kind: "addColumn", table: "T", column, ifAbsent: false };

const CHANGES: readonly Change[] = [
  {
    title: "add a column",
    sql: {
      mysql: "ALTER TABLE T ADD C VARCHAR(9)",
      postgresql: "ALTER TABLE T ADD COLUMN C VARCHAR(9)",
      oracle: "ALTER TABLE T ADD (C VARCHAR(9))",
      mssql: "ALTER TABLE dbo.T ADD C VARCHAR(9)",
      db2: "ALTER TABLE T ADD COLUMN C VARCHAR(9)",
      h2: "ALTER TABLE T ADD C VARCHAR(9)",
    },
    effects: [added],
  },
  {
    title: "add a column with a default",
    sql: {
      mysql: "ALTER TABLE T ADD COLUMN C VARCHAR(9) NOT NULL DEFAULT 'x' AFTER B",
      postgresql: "ALTER TABLE T ADD C VARCHAR(9) NOT NULL DEFAULT 'x'",
      oracle: "ALTER TABLE T ADD C VARCHAR(9) DEFAULT 'x' NOT NULL",
      mssql: "ALTER TABLE T ADD C VARCHAR(9) NOT NULL DEFAULT 'x'",
      db2: "ALTER TABLE T ADD C VARCHAR(9) NOT NULL DEFAULT 'x'",
      h2: "ALTER TABLE T ADD C VARCHAR(9) DEFAULT 'x' NOT NULL BEFORE B",
    },
    effects: [{ ...added, column: { ...column, nullable: false, default: "'x'" } }],
  },
  {
    title: "add two columns",
    sql: {
      mysql: "ALTER TABLE T ADD C VARCHAR(9), ADD COLUMN D INTEGER DEFAULT 0",
      postgresql: "ALTER TABLE T ADD C VARCHAR(9), ADD COLUMN D INTEGER DEFAULT 0",
      oracle: "ALTER TABLE T ADD (C VARCHAR(9), D INTEGER DEFAULT 0)",
      mssql: "ALTER TABLE T ADD C VARCHAR(9), D INTEGER DEFAULT 0",
      db2: "ALTER TABLE T ADD C VARCHAR(9) ADD COLUMN D INTEGER DEFAULT 0",
      h2: "ALTER TABLE T ADD (C VARCHAR(9), D INTEGER DEFAULT 0)",
    },
    effects: [
      added,
      { ...added, column: { name: "D", type: "INTEGER", nullable: true, default: "0", autoincrement: false } },
    ],
  },
  {
    title: "drop a column",
    sql: {
      mysql: "ALTER TABLE T DROP C",
      postgresql: "ALTER TABLE T DROP COLUMN C CASCADE",
      oracle: "ALTER TABLE T DROP COLUMN C CASCADE CONSTRAINTS",
      mssql: "ALTER TABLE T DROP COLUMN C",
      db2: "ALTER TABLE T DROP C",
      h2: "ALTER TABLE T DROP COLUMN C",
    },
    effects: [{ kind: "dropColumn", table: "T", column: "C", ifPresent: false }],
  },
  {
    title: "drop two columns",
    sql: {
      mysql: "ALTER TABLE T DROP COLUMN C, DROP D",
      postgresql: "ALTER TABLE T DROP C, DROP COLUMN D",
      oracle: "ALTER TABLE T DROP (C, D)",
      mssql: "ALTER TABLE T DROP COLUMN C, COLUMN D",
      db2: "ALTER TABLE T DROP COLUMN C DROP COLUMN D",
    },
    effects: [
      { kind: "dropColumn", table: "T", column: "C", ifPresent: false },
      { kind: "dropColumn", table: "T", column: "D", ifPresent: false },
    ],
  },
  {
    title: "drop two columns, the word once",
    sql: { mssql: "ALTER TABLE T DROP COLUMN C, D" },
    effects: [
      { kind: "dropColumn", table: "T", column: "C", ifPresent: false },
      { kind: "dropColumn", table: "T", column: "D", ifPresent: false },
    ],
  },
  {
    title: "drop a constraint and a column",
    sql: { mssql: "ALTER TABLE T DROP UK, COLUMN C" },
    effects: [
      { kind: "dropConstraint", table: "T", name: "UK", ifPresent: false },
      { kind: "dropColumn", table: "T", column: "C", ifPresent: false },
    ],
  },
  {
    title: "rename a column",
    sql: {
      mysql: "ALTER TABLE T RENAME COLUMN A TO B",
      postgresql: "ALTER TABLE T RENAME A TO B",
      oracle: "ALTER TABLE T RENAME COLUMN A TO B",
      mssql: "EXEC sp_rename 'T.A', 'B', 'COLUMN'",
      db2: "ALTER TABLE T RENAME COLUMN A TO B",
      h2: "ALTER TABLE T ALTER COLUMN A RENAME TO B",
    },
    effects: [{ kind: "renameColumn", table: "T", column: "A", to: "B" }],
  },
  {
    title: "rename a table",
    sql: {
      mysql: "RENAME TABLE T TO U",
      postgresql: "ALTER TABLE T RENAME TO U",
      oracle: "RENAME T TO U",
      mssql: "EXEC sys.sp_rename N'dbo.T', N'U'",
      db2: "RENAME TABLE T TO U",
      h2: "ALTER TABLE T RENAME TO U",
    },
    effects: [{ kind: "renameTable", table: "T", to: "U" }],
  },
  {
    title: "change a type",
    sql: {
      postgresql: "ALTER TABLE T ALTER COLUMN C TYPE VARCHAR(9) USING C::VARCHAR(9)",
      oracle: "ALTER TABLE T MODIFY (C VARCHAR(9))",
      db2: "ALTER TABLE T ALTER COLUMN C SET DATA TYPE VARCHAR(9)",
      h2: "ALTER TABLE T ALTER COLUMN C VARCHAR(9)",
    },
    effects: [{ kind: "alterColumn", table: "T", column: "C", type: "VARCHAR(9)" }],
  },
  {
    title: "change a type where the statement also says what happens to NULL",
    sql: { mssql: "ALTER TABLE T ALTER COLUMN C VARCHAR(9)" },
    effects: [{ kind: "alterColumn", table: "T", column: "C", type: "VARCHAR(9)", nullable: true }],
  },
  {
    title: "change a type where the statement says the whole column",
    sql: { mysql: "ALTER TABLE T MODIFY COLUMN C VARCHAR(9)" },
    effects: [
      {
        kind: "alterColumn",
        table: "T",
        column: "C",
        type: "VARCHAR(9)",
        nullable: true,
        default: null,
        autoincrement: false,
        onUpdate: null,
      },
    ],
  },
  {
    title: "rename and change a column in one clause",
    sql: { mysql: "ALTER TABLE T CHANGE A C BIGINT(20) NOT NULL DEFAULT 0" },
    effects: [
      { kind: "renameColumn", table: "T", column: "A", to: "C" },
      {
        kind: "alterColumn",
        table: "T",
        column: "C",
        type: "BIGINT(20)",
        nullable: false,
        default: "0",
        autoincrement: false,
        onUpdate: null,
      },
    ],
  },
  {
    title: "forbid NULL",
    sql: {
      postgresql: "ALTER TABLE T ALTER C SET NOT NULL",
      oracle: "ALTER TABLE T MODIFY C NOT NULL",
      db2: "ALTER TABLE T ALTER COLUMN C SET NOT NULL",
      h2: "ALTER TABLE T ALTER COLUMN C SET NOT NULL",
    },
    effects: [{ kind: "alterColumn", table: "T", column: "C", nullable: false }],
  },
  {
    title: "allow NULL",
    sql: {
      postgresql: "ALTER TABLE T ALTER C DROP NOT NULL",
      oracle: "ALTER TABLE T MODIFY (C NULL)",
      db2: "ALTER TABLE T ALTER COLUMN C DROP NOT NULL",
      h2: "ALTER TABLE T ALTER COLUMN C SET NULL",
    },
    effects: [{ kind: "alterColumn", table: "T", column: "C", nullable: true }],
  },
  {
    title: "set a default",
    sql: {
      mysql: "ALTER TABLE T ALTER C SET DEFAULT 5",
      postgresql: "ALTER TABLE T ALTER COLUMN C SET DEFAULT 5",
      oracle: "ALTER TABLE T MODIFY (C DEFAULT 5)",
      mssql: "ALTER TABLE T ADD CONSTRAINT DF_C DEFAULT 5 FOR C",
      db2: "ALTER TABLE T ALTER COLUMN C SET DEFAULT 5",
      h2: "ALTER TABLE T ALTER COLUMN C SET DEFAULT 5",
    },
    effects: [{ kind: "alterColumn", table: "T", column: "C", default: "5" }],
  },
  {
    title: "take a default away",
    sql: {
      mysql: "ALTER TABLE T ALTER C DROP DEFAULT",
      postgresql: "ALTER TABLE T ALTER COLUMN C DROP DEFAULT",
      oracle: "ALTER TABLE T MODIFY (C DEFAULT NULL)",
      db2: "ALTER TABLE T ALTER COLUMN C DROP DEFAULT",
      h2: "ALTER TABLE T ALTER COLUMN C DROP DEFAULT",
    },
    effects: [{ kind: "alterColumn", table: "T", column: "C", default: null }],
  },
  {
    title: "add a primary key",
    sql: {
      mysql: "ALTER TABLE T ADD PRIMARY KEY (A, B)",
      postgresql: "ALTER TABLE T ADD PRIMARY KEY (A, B)",
      oracle: "ALTER TABLE T ADD PRIMARY KEY (A, B) USING INDEX TABLESPACE X",
      mssql: "ALTER TABLE T WITH CHECK ADD PRIMARY KEY NONCLUSTERED (A, B)",
      db2: "ALTER TABLE T ADD PRIMARY KEY (A, B)",
      h2: "ALTER TABLE T ADD PRIMARY KEY (A, B)",
    },
    effects: [{ kind: "addPrimaryKey", table: "T", key: { columns: ["A", "B"] } }],
  },
  {
    title: "drop the primary key",
    sql: {
      mysql: "ALTER TABLE T DROP PRIMARY KEY",
      oracle: "ALTER TABLE T DROP PRIMARY KEY CASCADE DROP INDEX",
      db2: "ALTER TABLE T DROP PRIMARY KEY",
      h2: "ALTER TABLE T DROP PRIMARY KEY",
    },
    effects: [{ kind: "dropPrimaryKey", table: "T" }],
  },
  {
    title: "replace the primary key in one statement",
    sql: {
      mysql: "ALTER TABLE T DROP PRIMARY KEY, ADD PRIMARY KEY (A)",
      oracle: "ALTER TABLE T DROP PRIMARY KEY ADD PRIMARY KEY (A)",
      db2: "ALTER TABLE T DROP PRIMARY KEY ADD PRIMARY KEY (A)",
    },
    effects: [
      { kind: "dropPrimaryKey", table: "T" },
      { kind: "addPrimaryKey", table: "T", key: { columns: ["A"] } },
    ],
  },
  {
    title: "add a named unique constraint",
    sql: Object.fromEntries(DIALECT_NAMES.map((each) => [each, "ALTER TABLE T ADD CONSTRAINT UC UNIQUE (A, B)"])),
    effects: [{ kind: "addUnique", table: "T", key: { name: "UC", columns: ["A", "B"] } }],
  },
  {
    title: "add a foreign key",
    sql: Object.fromEntries(
      DIALECT_NAMES.map((each) => [each, "ALTER TABLE T ADD FOREIGN KEY (A) REFERENCES P (B) ON DELETE CASCADE"]),
    ),
    effects: [
      {
        kind: "addForeignKey",
        table: "T",
        key: { columns: ["A"], refTable: "P", refColumns: ["B"], onDelete: "cascade", onUpdate: "no action" },
      },
    ],
  },
  {
    title: "drop a constraint by its name",
    sql: {
      mysql: "ALTER TABLE T DROP FOREIGN KEY K",
      postgresql: "ALTER TABLE T DROP CONSTRAINT K",
      oracle: "ALTER TABLE T DROP CONSTRAINT K CASCADE",
      mssql: "ALTER TABLE T DROP K",
      db2: "ALTER TABLE T DROP UNIQUE K",
      h2: "ALTER TABLE T DROP CONSTRAINT K",
    },
    effects: [{ kind: "dropConstraint", table: "T", name: "K", ifPresent: false }],
  },
  {
    title: "rename a constraint",
    sql: {
      postgresql: "ALTER TABLE T RENAME CONSTRAINT K TO L",
      oracle: "ALTER TABLE T RENAME CONSTRAINT K TO L",
    },
    effects: [{ kind: "renameConstraint", table: "T", name: "K", to: "L" }],
  },
  {
    title: "drop a unique constraint by its columns",
    sql: { oracle: "ALTER TABLE T DROP UNIQUE (A, B)" },
    effects: [{ kind: "dropUnique", table: "T", columns: ["A", "B"] }],
  },
  {
    title: "drop an index of a table",
    sql: {
      mysql: "ALTER TABLE T DROP INDEX K",
      mssql: "DROP INDEX T.K",
    },
    effects: [{ kind: "dropIndex", table: "T", name: "K", ifPresent: false }],
  },
  {
    title: "only where it is there, or not there yet",
    sql: {
      postgresql: "ALTER TABLE T ADD COLUMN IF NOT EXISTS C VARCHAR(9), DROP CONSTRAINT IF EXISTS K, DROP IF EXISTS D",
    },
    effects: [
      { ...added, ifAbsent: true },
      { kind: "dropConstraint", table: "T", name: "K", ifPresent: true },
      { kind: "dropColumn", table: "T", column: "D", ifPresent: true },
    ],
  },
];

describe.each(CHANGES)("$title", ({ sql, effects }) => {
  test.each(DIALECT_NAMES.filter((dialect) => sql[dialect] !== undefined))("%s", (dialect) => {
    expect(effectsOf(sql[dialect] ?? "", dialect)).toEqual(effects);
    expect(effectsOf(`${sql[dialect]?.toLowerCase()};`, dialect)).toHaveLength(effects.length);
  });
});
