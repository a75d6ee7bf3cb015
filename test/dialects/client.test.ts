import { execFileSync } from "node:child_process";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type DatabaseTarget, DIALECT_NAMES, type DialectName } from "../../dialects/dialect.ts";
import { dialects } from "../../dialects/registry.ts";

const FILE = "sql/050-apim_db-system-app-tenant-domain.sql";
const URLS: Record<DialectName, string> = {
  mysql: "jdbc:mysql://db1:3306/am_db?useSSL=false",
  postgresql: "jdbc:postgresql://db1:5432/am_db",
  oracle: "jdbc:oracle:thin:@db1:1521/orcl",
  mssql: "jdbc:sqlserver://db1:1433;databaseName=am_db",
  db2: "jdbc:db2://db1:50000/AMDB",
  h2: "jdbc:h2:./database/AM;AUTO_SERVER=TRUE",
};

function target(name: DialectName, url = URLS[name]): DatabaseTarget {
  const place = dialects[name].jdbc.parse(url);
  if (place === undefined) throw new Error(url);
  return { ...place, username: "am" };
}

const DISPLAY: Record<DialectName, string> = {
  mysql: `mysql --protocol=TCP --host=db1 --port=3306 --user=am --default-character-set=utf8mb4 --batch --skip-column-names --skip-force --database=am_db < ${FILE}`,
  postgresql: `psql -X -q -v ON_ERROR_STOP=1 --host=db1 --port=5432 --username=am --dbname=am_db --file=${FILE}`,
  oracle: `sqlplus -L am@//db1:1521/orcl @${FILE}`,
  mssql: `sqlcmd -b -I -x -S tcp:db1,1433 -d am_db -U am -i ${FILE}`,
  db2: `db2 'CONNECT TO AMDB USER am' && { db2 -stvf ${FILE} || { db2 ROLLBACK; false; }; }; db2 TERMINATE`,
  h2: `java org.h2.tools.RunScript -url 'jdbc:h2:./database/AM;AUTO_SERVER=TRUE;IFEXISTS=TRUE' -user am -script ${FILE} -showResults`,
};

/** The whole file that each client gets, for two statements of which the second holds the first's column. */
const SCRIPT: Record<DialectName, string> = {
  mysql: `SET NAMES utf8mb4;
SET autocommit = 0;
SELECT 'step 050 it''s' AS migplan;

ALTER TABLE A ADD B INT;

UPDATE A SET B = 1;

COMMIT;
`,
  postgresql: `\\set ON_ERROR_STOP on
\\echo 'step 050 it''s'
SET client_encoding = 'UTF8';
BEGIN;

ALTER TABLE A ADD B INT;

UPDATE A SET B = 1;

COMMIT;
`,
  oracle: `WHENEVER OSERROR EXIT FAILURE ROLLBACK
WHENEVER SQLERROR EXIT FAILURE ROLLBACK
SET DEFINE OFF
SET ECHO OFF
SET SQLBLANKLINES ON
SET SQLTERMINATOR OFF
PROMPT step 050 it's

ALTER TABLE A ADD B INT
/

UPDATE A SET B = 1
/

COMMIT
/

EXIT SUCCESS
`,
  mssql: `:ON ERROR EXIT
SET XACT_ABORT ON;
SET NOCOUNT ON;
SET QUOTED_IDENTIFIER ON;
PRINT 'step 050 it''s';
BEGIN TRANSACTION;
GO

ALTER TABLE A ADD B INT;
GO

UPDATE A SET B = 1;
GO

COMMIT TRANSACTION;
GO
`,
  db2: `UPDATE COMMAND OPTIONS USING S ON C OFF;
--#SET TERMINATOR @
ECHO step 050 it's
@

ALTER TABLE A ADD B INT
@

UPDATE A SET B = 1
@

COMMIT
@
`,
  h2: `SET AUTOCOMMIT FALSE;
SELECT 'step 050 it''s' AS MIGPLAN;

ALTER TABLE A ADD B INT;

UPDATE A SET B = 1;

COMMIT;
`,
};

function script(name: DialectName, sql: string): string {
  return dialects[name].script({ progress: "step 050 it's", statements: dialects[name].split(sql) });
}

describe("the native client", () => {
  it("gets a file that stops at the first error and commits at its end", () => {
    const separator = (name: DialectName) => (name === "mssql" ? "GO\n" : "");
    const found = DIALECT_NAMES.map((name) => [
      name,
      script(name, `ALTER TABLE A ADD B INT;\n${separator(name)}-- then\nUPDATE A SET B = 1;\n`),
    ]);
    expect(Object.fromEntries(found)).toEqual(SCRIPT);
  });

  it("is called with one line that a person can type", () => {
    const found = DIALECT_NAMES.map((name) => [name, dialects[name].client.display(target(name), FILE)]);
    expect(Object.fromEntries(found)).toEqual(DISPLAY);
  });

  it("gets the program, the arguments and the script apart", () => {
    const found = DIALECT_NAMES.map((name) => [dialects[name].client.program, dialects[name].client.script(FILE)]);
    expect(found).toEqual([
      ["mysql", { stdin: FILE }],
      ["psql", { args: [`--file=${FILE}`] }],
      ["sqlplus", { args: [`@${FILE}`] }],
      ["sqlcmd", { args: ["-i", FILE] }],
      ["db2", { args: ["-v", "-f", FILE] }],
      ["java", { args: ["-script", FILE, "-showResults"] }],
    ]);
  });

  it("sends compound statements whole, with each client's terminator", () => {
    const body = "CREATE TRIGGER T BEFORE INSERT ON A FOR EACH ROW BEGIN SET NEW.B = 1; END";
    expect(script("mysql", `DELIMITER $$\n${body}$$\nDELIMITER ;\nSELECT 1;`)).toContain(
      `\nDELIMITER //\n${body}//\nDELIMITER ;\n\nSELECT 1;\n`,
    );
    expect(script("oracle", `${body};\n/\nDROP TABLE B;`)).toContain(`\n${body};\n/\n\nDROP TABLE B\n/\n`);
    expect(script("db2", `${body}\n/\nDROP TABLE B;`)).toContain(`\n${body}\n@\n\nDROP TABLE B\n@\n`);
    expect(script("mssql", `A;\nGO\nCREATE TRIGGER t ON A AFTER INSERT AS BEGIN x; END;\nGO\nB;C`)).toContain(
      "\nA;\nGO\n\nCREATE TRIGGER t ON A AFTER INSERT AS BEGIN x; END;\nGO\n\nB;\n\nC;\nGO\n",
    );
  });

  it("gets no transaction around statements that refuse one", () => {
    expect(script("postgresql", "CREATE UNIQUE INDEX CONCURRENTLY i ON a (b);")).not.toContain("BEGIN;");
    expect(script("postgresql", "CREATE UNIQUE INDEX i ON a (b);")).toContain("BEGIN;");
    expect(script("mssql", "ALTER DATABASE am_db COLLATE Latin1_General_CS_AS;")).not.toContain("TRANSACTION");
    expect(script("mssql", "ALTER TABLE a ADD b INT;")).toContain("TRANSACTION");
  });

  it("reaches an Oracle SID, an alias and a descriptor", () => {
    const logon = (url: string) => dialects.oracle.client.connect(target("oracle", url)).at(-1);
    expect(logon("jdbc:oracle:thin:@db1:1521:ORCL")).toBe(
      "am@(DESCRIPTION=(ADDRESS=(PROTOCOL=TCP)(HOST=db1)(PORT=1521))(CONNECT_DATA=(SID=ORCL)))",
    );
    expect(logon("jdbc:oracle:oci:@AMDB")).toBe("am@AMDB");
    expect(logon("jdbc:oracle:thin:@tcps://db1:2484/orcl?wallet_location=/w")).toBe("am@tcps://db1:2484/orcl");
    expect(logon("jdbc:oracle:thin:@(DESCRIPTION=(HOST=db1)(PORT=1521)(SID=X))")).toBe(
      "am@(DESCRIPTION=(HOST=db1)(PORT=1521)(SID=X))",
    );
  });

  it("trusts SQL Server's certificate only where the URL does", () => {
    const argv = (url: string) => dialects.mssql.client.connect(target("mssql", url));
    expect(argv(`${URLS.mssql};trustServerCertificate=true`)).toContain("-C");
    expect(argv(URLS.mssql)).not.toContain("-C");
  });

  it("hands every database name to psql as a name", () => {
    const odd = target("postgresql", "jdbc:postgresql://db1/a%3Db'c");
    expect(dialects.postgresql.client.connect(odd).at(-1)).toBe("--dbname=dbname='a=b\\'c'");
  });

  it("quotes what a shell would read, in every line for a person", () => {
    const word = fc.string({ unit: fc.constantFrom(..."a'\" $`\\;&|<>(){}*?#~!\n"), minLength: 1 });
    fc.assert(
      fc.property(word, (username) => {
        for (const name of ["mysql", "postgresql", "mssql"] as const) {
          const line = dialects[name].client.display({ ...target(name), username }, FILE).replace(/ < \S+$/, "");
          const words = execFileSync("sh", ["-c", `printf '%s\\0' ${line}`], { encoding: "utf8" }).split("\0");
          const expected = [
            dialects[name].client.program,
            ...dialects[name].client.connect({ ...target(name), username }),
          ];
          expect(words.slice(0, expected.length)).toEqual(expected);
        }
      }),
      { numRuns: 30 },
    );
  });

  it("has a backup and a way back for every dialect", () => {
    for (const name of DIALECT_NAMES) {
      const { backup } = dialects[name];
      expect(backup.file("apim_db", target(name))).toMatch(/^apim_db\.\w+$/);
      expect(backup.backup("apim_db", target(name))).toMatch(/^\S.*\S$/);
      expect(backup.restore("apim_db", target(name))).toMatch(/^\S.*\S$/);
      expect(backup.needs).toMatch(/\.$/);
    }
  });
});
