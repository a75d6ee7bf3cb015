import { describe, expect, test } from "vitest";
import { readSql } from "../../compiler/sql/read.ts";
import type { DialectName } from "../../dialects/dialect.ts";
import { effectsOf, lineOf, problemOf } from "./expect.ts";

describe("what stands in a block, or is executed as a text, is read", () => {
  const cases: readonly (readonly [DialectName, string, readonly string[]])[] = [
    [
      "mssql",
      "BEGIN ALTER TABLE T DROP COLUMN A; UPDATE T SET B = 1 END",
      ["dropColumn T A", 'updateRows T columns=["B"]'],
    ],
    [
      "mssql",
      "BEGIN TRY BEGIN TRANSACTION; DROP TABLE T; COMMIT; END TRY BEGIN CATCH ROLLBACK; THROW; END CATCH",
      ["dropTable T"],
    ],
    [
      "mssql",
      "IF COL_LENGTH('T', 'C') IS NULL BEGIN ALTER TABLE T ADD C INT END ELSE PRINT 'there'",
      ['addColumn T column={"name":"C","type":"INT","nullable":true,"autoincrement":false} ifAbsent'],
    ],
    ["mssql", "IF OBJECT_ID('T') IS NOT NULL DROP TABLE T", ["dropTable T ifPresent"]],
    ["mssql", "EXEC('DROP TABLE ' + N'T')", ["dropTable T"]],
    ["mssql", "DECLARE @s NVARCHAR(99) = N'DROP TABLE T'; EXEC sys.sp_executesql @s;", ["dropTable T"]],
    ["mssql", "DECLARE @s VARCHAR(99)\nSET @s = 'DROP TABLE T'\nEXEC (@s)", ["dropTable T"]],
    ["mssql", "EXEC sp_executesql @stmt = N'DELETE FROM T WHERE A = @a', N'@a INT', @a = 5", ["deleteRows T filtered"]],
    [
      "oracle",
      "DECLARE n NUMBER; BEGIN SELECT COUNT(1) INTO n FROM user_tables WHERE table_name = 'T'; IF n = 0 THEN EXECUTE IMMEDIATE 'CREATE SEQUENCE S'; ELSE EXECUTE IMMEDIATE 'DROP TABLE T'; END IF; EXCEPTION WHEN OTHERS THEN RAISE; END;\n/",
      ["createSequence S ifAbsent", "dropTable T ifPresent"],
    ],
    [
      "oracle",
      "BEGIN UPDATE T SET A = q'[it's]' WHERE B = 1; DBMS_OUTPUT.PUT_LINE('x' || SQL%ROWCOUNT); COMMIT; END;\n/".replace(
        " || SQL%ROWCOUNT",
        "",
      ),
      ['updateRows T columns=["A"] filtered'],
    ],
    ["oracle", "DECLARE s VARCHAR2(99) := 'DROP TABLE T'; BEGIN EXECUTE IMMEDIATE s; END;\n/", ["dropTable T"]],
    [
      "db2",
      "BEGIN DECLARE S VARCHAR(99); DECLARE CONTINUE HANDLER FOR SQLSTATE '42704' BEGIN END; SET S = 'DROP TABLE T'; PREPARE P FROM S; EXECUTE P; END\n/",
      ["dropTable T"],
    ],
    [
      "db2",
      "BEGIN IF (NOT EXISTS(SELECT 1 FROM SYSCAT.COLUMNS WHERE TABNAME = 'T' AND COLNAME = 'C')) THEN EXECUTE IMMEDIATE 'ALTER TABLE T ADD C INTEGER'; END IF; END\n/",
      ['addColumn T column={"name":"C","type":"INTEGER","nullable":true,"autoincrement":false} ifAbsent'],
    ],
    [
      "db2",
      "BEGIN IF (NOT EXISTS(SELECT 1 FROM SYSCAT.REFERENCES WHERE TABNAME = 'T')) THEN EXECUTE IMMEDIATE 'DROP TABLE T'; END IF; END\n/",
      ["dropTable T"],
    ],
    [
      "postgresql",
      "DO $x$ DECLARE n integer; BEGIN SELECT count(*) INTO n FROM pg_class WHERE relname = 't'; IF n > 0 THEN DROP TABLE t; END IF; END $x$",
      ["dropTable t ifPresent"],
    ],
    ["postgresql", "DO LANGUAGE plpgsql 'BEGIN EXECUTE ''DROP TABLE t''; END'", ["dropTable t"]],
    ["mysql", "SET @s = 'DROP TABLE T'; PREPARE p FROM @s; EXECUTE p; DEALLOCATE PREPARE p", ["dropTable T"]],
    ["mysql", "PREPARE p FROM 'DROP TABLE T'; EXECUTE p USING @a", ["dropTable T"]],
  ];
  test.each(cases)("%s: %s", (dialect, text, lines) => {
    expect(effectsOf(text, dialect).map(lineOf)).toEqual(lines);
  });
});

describe("what is only known when it runs is said so, with its place", () => {
  const cases: readonly (readonly [DialectName, string, string])[] = [
    ["mssql", "EXEC('ALTER TABLE T DROP CONSTRAINT ' + @k)", "(: it builds its statement when it runs"],
    [
      "mssql",
      "DECLARE @s NVARCHAR(99) = N'DROP TABLE ' + QUOTENAME('T'); EXEC sp_executesql @s",
      "@s: it builds its statement when it runs",
    ],
    [
      "db2",
      "BEGIN DECLARE S VARCHAR(99); SET S = 'DROP TABLE ' || N; EXECUTE IMMEDIATE S; END\n/",
      "S: it builds its statement when it runs",
    ],
    [
      "oracle",
      "BEGIN EXECUTE IMMEDIATE 'DROP TABLE ' || n; END;\n/",
      "'DROP TABLE ': it builds its statement when it runs",
    ],
    [
      "postgresql",
      "DO $$ BEGIN EXECUTE format('DROP TABLE %I', 't'); END $$",
      "format: it builds its statement when it runs",
    ],
    [
      "mysql",
      "SELECT CONCAT('DROP TABLE ', table_name) INTO @s FROM information_schema.tables; PREPARE p FROM @s; EXECUTE p",
      "p: it builds its statement when it runs",
    ],
    ["mysql", "CALL do_something('T')", "do_something: what the procedure does cannot be seen"],
    ["mssql", "EXEC dbo.do_something 'T', @a = 5", "dbo: what the procedure does cannot be seen"],
    ["postgresql", "SELECT do_something('t')", "do_something: what the function does cannot be seen"],
    ["oracle", "BEGIN do_something('T'); END;\n/", "do_something: what the procedure does cannot be seen"],
    [
      "mssql",
      "IF (SELECT COUNT(*) FROM T) > 5 DELETE FROM T",
      "(SELECT COUNT(*) FROM T) > 5: whether it happens depends on a condition that is not followed",
    ],
    ["mssql", "WHILE 1 = 1 DELETE FROM T", "WHILE: how often it happens is not followed"],
    ["mssql", "BEGIN TRY SELECT 1 END TRY BEGIN CATCH DROP TABLE T END CATCH", "CATCH: it happens only after an error"],
    ["postgresql", "SELECT * INTO n FROM t", "SELECT: SELECT … INTO makes a table with the columns of a query"],
  ];
  test.each(cases)("%s: %s", (dialect, text, problem) => {
    expect(problemOf(text, dialect)).toBe(problem);
  });

  test("a problem inside a dollar-quoted body has its own place", () => {
    const text = "DO $body$ BEGIN DROP TABLE t; ALTER TABLE u FROBNICATE; END $body$";
    const [reading] = readSql(text, "postgresql");
    expect(reading?.effects.map(lineOf)).toEqual(["dropTable t"]);
    expect(text.slice(reading?.notUnderstood?.start, reading?.notUnderstood?.end)).toBe("FROBNICATE");
  });

  test("a text that executes itself ends", () => {
    expect(problemOf("SET @s = 'EXEC(@s)'; EXEC(@s)", "mssql")).toBe("(: it is nested too deeply");
  });
});
