import { describe, expect, test } from "vitest";
import { readSql } from "../../compiler/sql/read.ts";
import type { DialectName } from "../../dialects/dialect.ts";
import { effectsOf, lineOf } from "./expect.ts";

type Case = readonly [DialectName, string, readonly string[]];

describe("indexes, sequences, triggers, routines", () => {
  const cases: readonly Case[] = [
    [
      "mysql",
      "CREATE UNIQUE INDEX I ON T (A, B(50) DESC) USING BTREE",
      ['createIndex T I columns=["A","B(50)"] unique'],
    ],
    [
      "postgresql",
      "CREATE INDEX CONCURRENTLY IF NOT EXISTS I ON T USING btree (lower(A), B ASC) WHERE A IS NOT NULL",
      ['createIndex T I columns=["lower(A)","B"] ifAbsent'],
    ],
    ["oracle", "CREATE BITMAP INDEX I ON T (A) TABLESPACE X ONLINE", ['createIndex T I columns=["A"]']],
    [
      "mssql",
      "IF NOT EXISTS (SELECT * FROM SYS.indexes WHERE name = 'I' and object_id = OBJECT_ID('T')) CREATE NONCLUSTERED INDEX I ON dbo.T (A) INCLUDE (B) WITH (FILLFACTOR = 80) ON [PRIMARY]",
      ['createIndex T I columns=["A"] ifAbsent'],
    ],
    ["db2", "CREATE INDEX I ON T (A DESC) ALLOW REVERSE SCANS", ['createIndex T I columns=["A"]']],
    ["h2", "CREATE INDEX IF NOT EXISTS I ON T(A)", ['createIndex T I columns=["A"] ifAbsent']],
    ["mysql", "DROP INDEX I ON T", ["dropIndex T I"]],
    ["postgresql", "DROP INDEX IF EXISTS I, J CASCADE", ["dropIndex I ifPresent", "dropIndex J ifPresent"]],
    ["mssql", "IF EXISTS (SELECT NAME FROM SYSINDEXES WHERE NAME = 'I') DROP INDEX T.I", ["dropIndex T I ifPresent"]],
    [
      "postgresql",
      "CREATE SEQUENCE IF NOT EXISTS S AS BIGINT START 1 INCREMENT BY 1 NO CYCLE OWNED BY T.A",
      ["createSequence S ifAbsent"],
    ],
    ["oracle", "CREATE SEQUENCE S START WITH 1 INCREMENT BY 1 NOCACHE", ["createSequence S"]],
    ["db2", "CREATE SEQUENCE S START WITH 1 INCREMENT BY 1 NO CACHE", ["createSequence S"]],
    ["h2", "DROP SEQUENCE IF EXISTS S", ["dropSequence S ifPresent"]],
    [
      "oracle",
      "CREATE OR REPLACE TRIGGER G BEFORE INSERT OR UPDATE ON T REFERENCING NEW AS NEW FOR EACH ROW BEGIN SELECT S.nextval INTO :NEW.ID FROM dual; CASE WHEN 1 = 1 THEN NULL; END CASE; IF 1 = 1 THEN NULL; END IF; END;\n/",
      ["createTrigger G T replace"],
    ],
    [
      "db2",
      "CREATE TRIGGER G NO CASCADE BEFORE INSERT ON T REFERENCING NEW AS NEW FOR EACH ROW MODE DB2SQL BEGIN ATOMIC SET (NEW.ID) = (NEXTVAL FOR S); END\n/",
      ["createTrigger G T"],
    ],
    [
      "postgresql",
      "CREATE TRIGGER G BEFORE UPDATE OF A, B ON T FOR EACH ROW EXECUTE PROCEDURE f()",
      ["createTrigger G T"],
    ],
    [
      "mysql",
      "DELIMITER //\nCREATE DEFINER=CURRENT_USER TRIGGER G BEFORE INSERT ON T FOR EACH ROW BEGIN SET NEW.A = 1; END//\nDELIMITER ;",
      ["createTrigger G T"],
    ],
    [
      "mssql",
      "CREATE TRIGGER dbo.G ON dbo.T AFTER INSERT, UPDATE AS BEGIN UPDATE f SET A = 1 FROM dbo.T f; END\nGO",
      ["createTrigger G T"],
    ],
    ["h2", 'CREATE TRIGGER G BEFORE INSERT ON T FOR EACH ROW CALL "org.example.G"', ["createTrigger G T"]],
    [
      "postgresql",
      "CREATE OR REPLACE FUNCTION f() RETURNS TRIGGER AS $$ BEGIN NEW.A = now(); RETURN NEW; END; $$ language 'plpgsql'",
      ["createRoutine f replace"],
    ],
    ["h2", "CREATE ALIAS IF NOT EXISTS F AS $$ void f(Connection c) { x(); } $$", ["createRoutine F"]],
    [
      "oracle",
      "CREATE OR REPLACE PROCEDURE P (q IN VARCHAR2) IS BEGIN EXECUTE IMMEDIATE q; END P;\n/",
      ["createRoutine P replace"],
    ],
    ["mysql", "DROP PROCEDURE IF EXISTS P", ["dropRoutine P ifPresent"]],
    ["oracle", "DROP TRIGGER G", ["dropTrigger G"]],
    ["postgresql", "DROP TRIGGER IF EXISTS G ON T", ["dropTrigger G ifPresent"]],
    ["oracle", "DROP TABLE T CASCADE CONSTRAINTS PURGE", ["dropTable T"]],
    ["mssql", "DROP TABLE IF EXISTS dbo.T, [U]", ["dropTable T ifPresent", "dropTable U ifPresent"]],
  ];
  test.each(cases)("%s: %s", (dialect, text, lines) => {
    expect(effectsOf(text, dialect).map(lineOf)).toEqual(lines);
  });
});

describe("rows", () => {
  const cases: readonly (readonly [DialectName, string, readonly string[], readonly string[]])[] = [
    ["mysql", "INSERT INTO T (A, B) VALUES (1, 'x'), (2, DEFAULT)", ["insertRows T"], ["T.A", "T.B"]],
    [
      "oracle",
      "INSERT INTO T (A) SELECT u.B FROM U u WHERE u.C = SYSDATE",
      ["insertRows T"],
      ["T.A", "U", "U.B", "U.C"],
    ],
    ["postgresql", "INSERT INTO T VALUES (1) ON CONFLICT (A) DO UPDATE SET B = EXCLUDED.B", ["insertRows T"], []],
    ["mysql", "REPLACE INTO T SET A = 1", ["insertRows T"], []],
    [
      "mysql",
      "UPDATE T JOIN U ON T.A = U.A SET T.B = U.B",
      ['updateRows T columns=["B"]'],
      ["T", "T.A", "U", "U.A", "U.B"],
    ],
    [
      "oracle",
      "UPDATE T t SET (A, t.B) = (SELECT C, D FROM U WHERE U.X = t.X)".replace("t.B", "B"),
      ['updateRows T columns=["A","B"]'],
      ["T", "T.X", "U", "U.X"],
    ],
    [
      "mssql",
      "UPDATE f SET A = GETDATE() FROM dbo.T AS f INNER JOIN U ON f.B = U.B WHERE f.C IS NULL",
      ['updateRows T columns=["A"] filtered'],
      ["T", "T.B", "T.C", "U", "U.B"],
    ],
    [
      "db2",
      "UPDATE T SET A = CURRENT TIMESTAMP - 1 DAY WHERE B = ''",
      ['updateRows T columns=["A"] filtered'],
      ["T", "T.B"],
    ],
    ["h2", "DELETE FROM T", ["deleteRows T"], ["T"]],
    [
      "mysql",
      "DELETE T FROM T LEFT JOIN (SELECT MAX(A) AS A FROM T GROUP BY B) N ON N.A = T.A WHERE N.A IS NULL",
      ["deleteRows T filtered"],
      ["T", "T.A"],
    ],
    [
      "mssql",
      "WITH R AS (SELECT A, ROW_NUMBER() OVER (PARTITION BY B ORDER BY C DESC) AS N FROM T) DELETE FROM R WHERE N > 1",
      ["deleteRows T filtered"],
      ["T", "T.A", "T.B", "T.C"],
    ],
    ["postgresql", "DELETE FROM T USING U WHERE T.A = U.A", ["deleteRows T filtered"], ["T", "T.A", "U", "U.A"]],
    [
      "oracle",
      "MERGE INTO T USING U ON (T.A = U.A) WHEN MATCHED THEN UPDATE SET B = 1 WHEN NOT MATCHED THEN INSERT (A) VALUES (U.A)",
      ['updateRows T columns=["B"] filtered', "insertRows T"],
      ["T", "T.A", "U", "U.A"],
    ],
    ["oracle", "TRUNCATE TABLE T DROP STORAGE", ["deleteRows T"], []],
  ];
  test.each(cases)("%s: %s", (dialect, text, lines, reads) => {
    expect(effectsOf(text, dialect).map(lineOf)).toEqual(lines);
    expect(
      readSql(text, dialect)
        .flatMap((reading) => reading.reads)
        .sort(),
    ).toEqual([...reads]);
  });
});

describe("statements that change neither schema nor rows", () => {
  const cases: readonly (readonly [DialectName, string])[] = [
    ["mysql", "SET FOREIGN_KEY_CHECKS = 0; SET @x = NULL; USE db; COMMIT; SELECT COUNT(*) INTO @n FROM T LIMIT 1, 2"],
    ["mysql", "SELECT A FROM T WHERE B REGEXP '^x' AND C <=> NULL ORDER BY A DESC"],
    ["postgresql", "BEGIN; SET search_path TO a, b; SELECT setval('s', 1, true); COMMENT ON COLUMN T.A IS 'x'; COMMIT"],
    [
      "postgresql",
      "WITH RECURSIVE r (n) AS (VALUES (1) UNION ALL SELECT n + 1 FROM r) SELECT * FROM r FETCH FIRST 5 ROWS ONLY",
    ],
    [
      "oracle",
      "SET DEFINE OFF; COMMIT; SELECT A FROM T, U WHERE T.A = U.A (+) CONNECT BY NOCYCLE PRIOR A = B; ALTER SESSION SET NLS_DATE_FORMAT = 'x'",
    ],
    [
      "mssql",
      "DECLARE @a INT = 5, @b AS VARCHAR(9); SET @a = (SELECT MAX(A) FROM T WITH (NOLOCK)); PRINT 'x' SET NOCOUNT ON USE db; BEGIN TRAN COMMIT TRAN",
    ],
    ["mssql", "IF @@TRANCOUNT > 0 ROLLBACK; BEGIN TRY SELECT 1 END TRY BEGIN CATCH THROW; END CATCH"],
    ["db2", "SET CURRENT SCHEMA = 'X'; SELECT A FROM T FETCH FIRST 1 ROW ONLY WITH UR; COMMIT WORK"],
    ["h2", "SET MODE MySQL; SELECT CASE WHEN EXISTS (SELECT 1 FROM T) THEN 1 ELSE 0 END"],
  ];
  test.each(cases)("%s: %s", (dialect, text) => {
    expect(effectsOf(text, dialect)).toEqual([]);
  });
});

describe("maintenance, users, the database", () => {
  const cases: readonly Case[] = [
    ["db2", "CALL SYSPROC.ADMIN_CMD ('REORG TABLE T')", ["maintain T"]],
    [
      "db2",
      "CALL SYSPROC.ADMIN_MOVE_TABLE(CURRENT SCHEMA, 'T', S, 'X', S, '', '', '', '', '', 'MOVE')",
      ["maintain T"],
    ],
    ["db2", "CALL ADMIN_CMD('RUNSTATS ON TABLE T WITH DISTRIBUTION')", ["maintain T"]],
    ["mysql", "ANALYZE TABLE T; OPTIMIZE TABLE T", ["maintain T", "maintain T"]],
    ["postgresql", "VACUUM FULL T; ANALYZE T", ["maintain T", "maintain T"]],
    ["mssql", "UPDATE STATISTICS T", ["maintain T"]],
    [
      "postgresql",
      "ALTER ROLE a SUPERUSER; ALTER USER a SET x.y = 'z'; ALTER ROLE a RESET x.y",
      ["changeUser a", "changeUser a", "changeUser a"],
    ],
    ["oracle", "GRANT SELECT, INSERT ON T TO scott", ["changeUser scott"]],
    ["mysql", "GRANT ALL PRIVILEGES ON db.* TO 'u'@'%' IDENTIFIED BY 'x'", ["changeUser u"]],
    ["mysql", "ALTER DATABASE db CHARACTER SET latin1 COLLATE latin1_swedish_ci", ["alterDatabase"]],
    ["mssql", "ALTER DATABASE CURRENT COLLATE SQL_Latin1_General_CP1_CS_AS", ["alterDatabase"]],
    ["db2", "CREATE BUFFERPOOL P IMMEDIATE SIZE 250 AUTOMATIC PAGESIZE 32K", ["alterDatabase"]],
    ["db2", "CREATE LARGE TABLESPACE S PAGESIZE 32K MANAGED BY AUTOMATIC STORAGE BUFFERPOOL P", ["alterDatabase"]],
    ["db2", "CREATE USER TEMPORARY TABLESPACE S IN IBMCATGROUP MANAGED BY AUTOMATIC STORAGE", ["alterDatabase"]],
    ["postgresql", 'CREATE EXTENSION IF NOT EXISTS "uuid-ossp"', ["alterDatabase"]],
  ];
  test.each(cases)("%s: %s", (dialect, text, lines) => {
    expect(effectsOf(text, dialect).map(lineOf)).toEqual(lines);
  });
});
