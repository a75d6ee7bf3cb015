import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { layoutSql } from "../../compiler/format/layout.ts";
import { layoutPlan } from "../../compiler/format/plan-text.ts";
import { sqlTokens } from "../../compiler/format/tokens.ts";
import { DIALECT_NAMES, type DialectName } from "../../dialects/dialect.ts";
import { dialects } from "../../dialects/registry.ts";

describe("layoutSql", () => {
  it.each<[DialectName, string, string]>([
    [
      "postgresql",
      "alter  table T\nadd X varchar(255) default 'x  y';",
      "ALTER TABLE T ADD X VARCHAR(255) DEFAULT 'x  y';",
    ],
    ["oracle", "ALTER TABLE T ADD ( X VARCHAR2(255) )", "ALTER TABLE T ADD (X VARCHAR2(255))"],
    ["mssql", "ALTER TABLE T\nADD X INT DEFAULT 1\nWITH\nVALUES;", "ALTER TABLE T ADD X INT DEFAULT 1 WITH VALUES;"],
    ["db2", "delete from T\nwhere A is null;", "DELETE FROM T WHERE A IS NULL;"],
    [
      "mysql",
      "create table T (A integer not null, B varchar(50), primary key (A)) ENGINE = InnoDB;",
      "CREATE TABLE T (\n  A INTEGER NOT NULL,\n  B VARCHAR(50),\n  PRIMARY KEY (A)\n) ENGINE = InnoDB;",
    ],
    [
      "mysql",
      `ALTER TABLE T DROP PRIMARY KEY, ADD PRIMARY KEY (${"A_LONG_NAME, ".repeat(6)}B);`,
      `ALTER TABLE T\nDROP PRIMARY KEY,\nADD PRIMARY KEY (${"A_LONG_NAME, ".repeat(6)}B);`,
    ],
    ["h2", "UPDATE T SET A=1; delete from T;", "UPDATE T SET A = 1;\nDELETE FROM T;"],
  ])("lays out %s", (dialect, sql, expected) => {
    expect(layoutSql(sql, dialects[dialect])).toBe(expected);
  });

  it.each<[string, DialectName, string]>([
    [
      "a trigger",
      "oracle",
      "CREATE OR REPLACE TRIGGER X BEFORE INSERT ON T FOR EACH ROW\nBEGIN\n    :NEW.A := 1;\nEND;\n/",
    ],
    ["a T-SQL block", "mssql", "IF NOT EXISTS (SELECT 1\n   FROM T)\nBEGIN\n  DELETE FROM T;\nEND;"],
    ["a template", "postgresql", "update T set A = {{literal site.name}};"],
    ["a DO block", "postgresql", "DO $$\nBEGIN\n   delete from T;\nEND\n$$;"],
    ["a backslash", "mysql", "update T set A = 'a\\'  b';"],
    ["a placeholder", "mysql", "delete from T where A = <name>;"],
  ])("keeps %s to the letter", (_name, dialect, sql) => {
    expect(layoutSql(sql, dialects[dialect])).toBe(sql);
  });

  it("keeps comments between statements and the lines of batches", () => {
    const sql = "-- why\ndelete from A;\n\n\n\n-- then\ndelete from B; -- now\nGO";
    expect(layoutSql(sql, dialects.mssql)).toBe("-- why\nDELETE FROM A;\n\n-- then\nDELETE FROM B; -- now\nGO");
  });

  it("keeps the tokens and changes nothing the second time", () => {
    const word = fc.constantFrom(
      "A",
      "b_1",
      "'x  y'",
      "''",
      '"Q q"',
      "(",
      ")",
      ",",
      "=",
      "1",
      "NOT",
      "null",
      "-- c\n",
      "/* c */",
      ";",
      "\n",
      "{{x}}",
      "$$",
    );
    const head = fc.constantFrom(
      "CREATE TABLE T ",
      "ALTER TABLE T ",
      "DELETE FROM T WHERE ",
      "INSERT INTO T ",
      "UPDATE T SET ",
      "BEGIN ",
    );
    const script = fc.array(fc.tuple(head, fc.array(word, { maxLength: 12 })), { minLength: 1, maxLength: 3 });
    fc.assert(
      fc.property(script, fc.constantFrom(...DIALECT_NAMES), (parts, name) => {
        const sql = parts.map(([start, words]) => start + words.join(" ")).join(";\n");
        const once = layoutSql(sql, dialects[name]);
        expect(sqlTokens(once)).toEqual(sqlTokens(sql));
        expect(layoutSql(once, dialects[name])).toBe(once);
      }),
      { numRuns: 200 },
    );
  });
});

describe("layoutPlan", () => {
  const PLAN = `# head
steps:
  # about a
  - id: a
    sql:   # k
      any: alter table T add X integer;   # trailing
      mysql: &one |
          delete from T
          where A = 1;


      mssql: "alter table AM_SYSTEM_APPS add X varchar(255);"
      db2: alter table ${"A_LONG_NAME_".repeat(4)} add column ${"ANOTHER_NAME_".repeat(4)}X integer; # note
      postgresql: *one
      oracle: |-
        delete from T;
      # after

  - id: b
    sql: { any: "drop   table X" }
`;

  it("changes the SQL texts and nothing else", () => {
    const { text, changes } = layoutPlan({ file: "plans/x.yaml", text: PLAN }, dialects);
    expect(text).toBe(`# head
steps:
  # about a
  - id: a
    sql:   # k
      any: ALTER TABLE T ADD X INTEGER;   # trailing
      mysql: &one |
          DELETE FROM T WHERE A = 1;


      mssql: |
        ALTER TABLE AM_SYSTEM_APPS ADD X VARCHAR(255);
      db2: | # note
        ALTER TABLE ${"A_LONG_NAME_".repeat(4)}
        ADD COLUMN ${"ANOTHER_NAME_".repeat(4)}X INTEGER;
      postgresql: *one
      oracle: |-
        DELETE FROM T;
      # after

  - id: b
    sql: { any: "drop   table X" }
`);
    expect(changes.map(({ id, dialect }) => [id, dialect])).toEqual([
      ["a", "any"],
      ["a", "mysql"],
      ["a", "mssql"],
      ["a", "db2"],
      ["a", "oracle"],
    ]);
    expect(PLAN.slice(changes[0]?.at.start, changes[0]?.at.end)).toBe("alter table T add X integer;");
  });

  it("changes nothing the second time", () => {
    const { text } = layoutPlan({ file: "plans/x.yaml", text: PLAN }, dialects);
    expect(layoutPlan({ file: "plans/x.yaml", text }, dialects)).toEqual({ text, changes: [] });
  });

  it("leaves a file that does not parse, or that holds no steps, as it is", () => {
    for (const text of ["steps: [", "steps: 1\n", "- a\n", ""]) {
      expect(layoutPlan({ file: "x", text }, dialects)).toEqual({ text, changes: [] });
    }
  });
});
