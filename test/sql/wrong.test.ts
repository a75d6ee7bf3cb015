import { describe, expect, test } from "vitest";
import { readSql } from "../../compiler/sql/read.ts";
import type { DialectName } from "../../dialects/dialect.ts";
import { lineOf, problemOf } from "./expect.ts";

/** Statements that a database system refuses: the first token that does not fit, and why. */
describe("is not understood", () => {
  const cases: readonly (readonly [DialectName, string, string])[] = [
    ["mssql", "ALTER TABLE SUMMARYADD PRIMARY KEY (A)", "PRIMARY: PRIMARY does not fit here"],
    ["mysql", "ALTER TABLE T ADDCOLUMN A INT", "ADDCOLUMN: ADDCOLUMN does not fit here"],
    ["db2", "ALTER TABLE T PRIMARY KEY (A)", "PRIMARY: PRIMARY does not fit here"],
    ["db2", "ALTER TABLE T ALTER COLUMN A VARCHAR(254) NOT NULL", "VARCHAR: Db2 does not know VARCHAR here"],
    ["db2", "CREATE TABLE T (A INTEGER) / CREATE TABLE U (A INTEGER)", "/: / does not fit here"],
    ["db2", "CREATE TABLE T (A INT REFERENCES P (B) ON UPDATE CASCADE)", "CASCADE: Db2 does not know CASCADE here"],
    [
      "oracle",
      "ALTER TABLE T ADD FOREIGN KEY (A) REFERENCES P (B) ON UPDATE CASCADE",
      "UPDATE: Oracle does not know UPDATE here",
    ],
    [
      "oracle",
      "ALTER TABLE T ADD A VARCHAR2(9) NULL DEFAULT NULL",
      "DEFAULT: Oracle takes DEFAULT only in front of NULL, NOT NULL and other constraints",
    ],
    ["oracle", "CREATE TABLE IF NOT EXISTS T (A INTEGER)", "IF: Oracle does not know IF here"],
    ["oracle", "CREATE TABLE T (A INTEGER AUTO_INCREMENT)", "AUTO_INCREMENT: Oracle does not know AUTO_INCREMENT here"],
    ["oracle", "ALTER TABLE T ADD A INTEGER, B INTEGER", ",: , does not fit here"],
    ["mssql", "ALTER TABLE T ADD COLUMN A INT", "COLUMN: SQL Server does not know COLUMN here"],
    ["mssql", "ALTER TABLE T RENAME COLUMN A TO B", "COLUMN: SQL Server renames by sp_rename"],
    ["mssql", "CREATE TABLE T (A INT) ENGINE INNODB", "ENGINE: SQL Server does not know ENGINE here"],
    [
      "mssql",
      "CREATE TABLE T (A INT REFERENCES P (B) ON DELETE RESTRICT)",
      "RESTRICT: SQL Server does not know RESTRICT here",
    ],
    ["mssql", "ALTER TABLE T DROP PRIMARY KEY", "PRIMARY: SQL Server does not know PRIMARY here"],
    ["postgresql", "ALTER TABLE T ADD UNIQUE KEY (A)", "KEY: PostgreSQL does not know KEY here"],
    ["postgresql", "ALTER TABLE T DROP PRIMARY KEY", "PRIMARY: PostgreSQL does not know PRIMARY here"],
    ["postgresql", "ALTER TABLE T MODIFY A INTEGER", "MODIFY: PostgreSQL does not know MODIFY here"],
    ["postgresql", "ALTER TABLE T ADD A INTEGER AFTER B", "AFTER: AFTER does not fit here"],
    ["postgresql", 'UPDATE T SET A = "" WHERE B IS NULL', '"": "" does not fit here'],
    ["postgresql", "SELECT f(<Enter a name here>)", "<: < does not fit here"],
    ["mysql", "ALTER TABLE T ADD COLUMN IF NOT EXISTS A INT", "IF: MySQL or MariaDB does not know IF here"],
    ["mysql", "CREATE TABLE T (A INTEGER GENERATED", ": it ends too early"],
    ["mysql", "DROP INDEX I", ": it ends too early"],
    ["mysql", "CREATE SEQUENCE S", "SEQUENCE: MySQL or MariaDB does not know SEQUENCE here"],
    ["mysql", "ALTER TABLE T RENAME INDEX A TO B", "INDEX: renaming a key or index is not followed"],
    ["h2", "ALTER TABLE T ADD CONSTRAINT UNIQUE (A)", "CONSTRAINT: H2 does not know CONSTRAINT here"],
    ["h2", "CREATE TABLE T (A VARCHAR(x))", "x: x does not fit here"],
    ["h2", "CREATE TABLE T (A VARCHAR(9) DEFAULT NOT NULL)", "NULL: NULL does not fit here"],
    ["mysql", "DELETE FROM T WHERE A = 1 AND", ": it ends too early"],
    ["mysql", "DELETE FROM T WHERE A = 1 DELETE FROM U", "DELETE: DELETE does not fit here"],
    ["mysql", "INSERT INTO T VALUES ('open", "'open: it has no end"],
    ["mysql", "FLUSH TABLES", "FLUSH: FLUSH begins no statement that is known here"],
    ["postgresql", "CREATE VIEW v AS SELECT 1", "VIEW: VIEW does not fit here"],
    ["postgresql", "CREATE TABLE t AS SELECT 1 AS a", "AS: the columns come from another table"],
    ["oracle", "ALTER TABLE APIM_T ADD (A INTEGER", ": it ends too early"],
  ];
  test.each(cases)("%s: %s", (dialect, text, problem) => {
    const found = problemOf(text, dialect) ?? "";
    // At the end of a text the place is its last character.
    expect(problem.startsWith(":") ? found.slice(1) : found).toBe(problem);
  });
});

test("a clause of another system is understood all the same", () => {
  const text = "ALTER TABLE T ADD FOREIGN KEY (A) REFERENCES P (B) ON UPDATE CASCADE ON DELETE CASCADE";
  const [reading] = readSql(text, "oracle");
  expect(reading?.effects).toEqual([
    {
      kind: "addForeignKey",
      table: "T",
      key: { columns: ["A"], refTable: "P", refColumns: ["B"], onDelete: "cascade", onUpdate: "no action" },
    },
  ]);
});

test("what was read before the token that does not fit stays", () => {
  const [reading] = readSql("ALTER TABLE T ADD A INT, DROP COLUMN B, FROBNICATE C", "mysql");
  expect(reading?.effects.map(lineOf)).toHaveLength(2);
  expect(reading?.notUnderstood?.why).toBe("FROBNICATE does not fit here");
});

test("each statement of a script has its own reading, with its place in the script", () => {
  const script = "-- first\nDROP TABLE T;\n\nNONSENSE;\nDROP TABLE U;\n";
  const readings = readSql(script, "postgresql");
  expect(readings.map(({ statement }) => script.slice(statement.start, statement.end))).toEqual([
    "DROP TABLE T",
    "NONSENSE",
    "DROP TABLE U",
  ]);
  expect(readings.map(({ notUnderstood }) => notUnderstood !== undefined)).toEqual([false, true, false]);
});
