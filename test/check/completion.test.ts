import { describe, expect, it } from "vitest";
import { derivedCheck } from "../../compiler/check/completion.ts";
import { harmsAgain } from "../../compiler/sql/again.ts";
import type { Fact } from "../../compiler/sql/facts.ts";
import { probesOf } from "../../compiler/sql/probes.ts";
import { readSql } from "../../compiler/sql/read.ts";
import { NO_NAMES } from "../../compiler/sql/schema-names.ts";
import type { DialectName } from "../../dialects/dialect.ts";
import { dialects } from "../../dialects/registry.ts";

/** Sentences of what is asked; effects that nothing tells stand in brackets. */
function probed(sql: string, dialect: DialectName, before: readonly Fact[] = []): readonly string[] {
  const effects = readSql(sql, dialect).flatMap((reading) =>
    reading.effects.map((effect) => ({ effect, statement: reading.statement })),
  );
  const { probes, untold } = probesOf(effects, NO_NAMES, dialects[dialect], before);
  const sentences = probes.map((probe) =>
    probe.kind === "rows" ? probe.sql : derivedCheck(probe, "apim_db").sentence,
  );
  return [...sentences, ...untold.map(({ kind }) => `[${kind}]`)];
}

describe("probesOf", () => {
  it.each<[DialectName, string, readonly string[]]>([
    [
      "oracle",
      "CREATE TABLE T (A INTEGER NOT NULL, B VARCHAR2(50), PRIMARY KEY (A), UNIQUE (B));",
      ["table T exists", "the primary key of T is (A)", "T has a unique constraint over (B)"],
    ],
    ["mysql", "CREATE TABLE IF NOT EXISTS T (A INTEGER);", ["table T exists"]],
    ["db2", "DROP TABLE T;", ["table T does not exist yet"]],
    [
      "mssql",
      "ALTER TABLE T ADD C VARCHAR(20) DEFAULT 'x' NOT NULL;",
      ["column T.C holds 20 characters", "column T.C is NOT NULL", "column T.C has a default"],
    ],
    ["postgresql", "ALTER TABLE T ADD COLUMN C INTEGER;", ["column T.C exists"]],
    ["postgresql", "ALTER TABLE T DROP COLUMN C;", ["column T.C does not exist yet"]],
    ["postgresql", "ALTER TABLE T ALTER COLUMN C TYPE VARCHAR(300);", ["column T.C holds 300 characters"]],
    ["postgresql", "ALTER TABLE T ALTER COLUMN C SET NOT NULL;", ["column T.C is NOT NULL"]],
    ["oracle", "ALTER TABLE T MODIFY (C NULL);", ["column T.C may be NULL"]],
    ["db2", "ALTER TABLE T ALTER COLUMN C SET DEFAULT 'x';", ["column T.C has a default"]],
    ["postgresql", "ALTER TABLE T ALTER COLUMN C TYPE BIGINT;", ["[alterColumn]"]],
    ["oracle", "ALTER TABLE T DROP UNIQUE (A);", ["T has no unique constraint over (A)"]],
    ["mysql", "ALTER TABLE T DROP PRIMARY KEY, ADD PRIMARY KEY (A, B);", ["the primary key of T is (A, B)"]],
    ["mysql", "ALTER TABLE T ADD CONSTRAINT F FOREIGN KEY (A) REFERENCES P (ID);", ["T has a foreign key over (A)"]],
    ["mssql", "CREATE INDEX I ON T (A);", ["index I on T exists"]],
    ["mssql", "DROP INDEX I ON T;", ["index I on T does not exist yet"]],
    ["db2", "CREATE SEQUENCE S;", ["sequence S exists"]],
    ["oracle", "CREATE TABLE T (A INTEGER); DROP TABLE T;", ["table T does not exist yet"]],
    ["mysql", "DELETE FROM T WHERE A IS NULL;", ["SELECT COUNT(*) FROM T WHERE A IS NULL"]],
    ["mysql", "DELETE T FROM T JOIN P ON P.A = T.A;", ["SELECT COUNT(*) FROM T JOIN P ON P.A = T.A"]],
    ["mysql", "DELETE FROM T WHERE A IS NULL LIMIT 10;", ["[deleteRows]"]],
    ["db2", "DELETE FROM T;", ["SELECT COUNT(*) FROM T"]],
    [
      "db2",
      "DELETE FROM T WHERE A IN (SELECT A FROM P ORDER BY A);",
      ["SELECT COUNT(*) FROM T WHERE A IN (SELECT A FROM P ORDER BY A)"],
    ],
    ["mysql", "ALTER TABLE T ADD C INTEGER; UPDATE T SET C = 1;", ["column T.C exists", "[updateRows]"]],
    ["mysql", "INSERT INTO T (A) VALUES (1);", ["[insertRows]"]],
    [
      "postgresql",
      "ALTER TABLE T DROP CONSTRAINT F, ADD CONSTRAINT F FOREIGN KEY (A) REFERENCES P (ID);",
      ["T has a foreign key over (A)", "[dropConstraint]"],
    ],
    ["oracle", "ALTER TABLE T DROP UNIQUE (A); ALTER TABLE T ADD UNIQUE (A);", ["[addUnique]"]],
    ["mysql", "ALTER TABLE T MODIFY C MEDIUMBLOB NOT NULL;", ["[alterColumn]"]],
    [
      "mysql",
      "ALTER TABLE T DROP INDEX A, ADD UNIQUE (A, B);",
      ["T has a unique constraint over (A, B)", "[dropIndex]"],
    ],
    ["mysql", "ALTER TABLE T DROP INDEX I, ADD UNIQUE I (B);", ["T has a unique constraint over (B)", "[dropIndex]"]],
    ["postgresql", "CREATE TRIGGER G BEFORE UPDATE ON T FOR EACH ROW EXECUTE PROCEDURE F();", ["[createTrigger]"]],
  ])("%s: %s", (dialect, sql, expected) => {
    expect(probed(sql, dialect)).toEqual(expected);
  });

  it("takes no answer for a proof that was asked for before", () => {
    const long: Fact = { question: { kind: "columnType", table: "T", column: "C", minLength: 65 }, holds: true };
    const shorter = "ALTER TABLE T ALTER COLUMN C TYPE VARCHAR(64);";
    expect(probed(shorter, "postgresql", [long])).toEqual(["[alterColumn]"]);
    expect(probed(shorter, "postgresql")).toEqual(["column T.C holds 64 characters"]);
  });
});

it.each<[string, boolean]>([
  ["UPDATE T SET A = A + 1", true],
  ["UPDATE T SET B = 1, A = COALESCE(NULL, A) || 'x' WHERE A = 1", true],
  ["UPDATE T SET A = B, B = 'A' WHERE A = 1", false],
  ["UPDATE T SET A = (SELECT MAX(P.A) FROM P WHERE P.ID = T.ID) WHERE A IS NULL", false],
])("%s harms when it runs again: %s", (text, expected) => {
  expect(harmsAgain({ kind: "updateRows", table: "T", columns: ["A", "B"], filtered: true }, text)).toBe(expected);
});
