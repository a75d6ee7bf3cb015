import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { openSources } from "../../cli/files.ts";
import { continued, walkSchema } from "../../compiler/check/schema-walk.ts";
import { compile } from "../../compiler/compile.ts";
import { type Change, checked, lines } from "./schema-world.ts";

const step = (id: string, database: string, rest: string): string =>
  `  - id: ${id}\n    title: ${id}\n    kind: sql\n    database: ${database}\n${rest}`;
const ahead = (id: string, text: string): Change => [`  - id: ${id}\n`, `${text}  - id: ${id}\n`];

/** Takes a whole step out. */
const without = (id: string): Change => [new RegExp(`  - id: ${id}\n(?:    .*\n)*`), ""];

test("a plan without a fault has no finding", () => {
  expect(lines(checked())).toEqual([]);
});

describe("one thing changed", () => {
  test.each<[string, Change[], string[]]>([
    [
      "a table misspelt in one dialect",
      [["mssql: ALTER TABLE T ALTER", "mssql: ALTER TABLE TT ALTER"]],
      [
        'MP5402 step "wider" needs table TT, which apim_db does not have in the schema of 3.0.0',
        "MP5404 apim_db ends with T.NAME VARCHAR(50) not null on SQL Server; a new 3.1.0 has it VARCHAR(255) not null",
      ],
    ],
    [
      "a column misspelt in rows",
      [["oracle: UPDATE T SET OWNER = 'nobody' WHERE OWNER", "oracle: UPDATE T SET OWNER = 'nobody' WHERE OWNR"]],
      ['MP5402 step "owners" needs column T.OWNR, which apim_db does not have in the schema of 3.0.0'],
    ],
    [
      "the case of a table, where MySQL cares",
      [["mysql: ALTER TABLE T MODIFY", "mysql: ALTER TABLE t MODIFY"]],
      [
        'MP5402 step "wider" needs table t, which apim_db does not have in the schema of 3.0.0',
        "MP5404 apim_db ends with T.NAME VARCHAR(50) not null on MySQL or MariaDB; a new 3.1.0 has it VARCHAR(255) not null",
      ],
    ],
    [
      "a step too early",
      [without("find"), ahead("things", step("find", "apim_db", "    sql: { any: CREATE INDEX IDX_U ON U (T_ID) }\n"))],
      [
        'MP5402 step "find" needs table U, which apim_db does not have in the schema of 3.0.0',
        "MP5404 apim_db ends with U.<index:IDX_U> absent on MySQL or MariaDB, PostgreSQL, Oracle, SQL Server, Db2; a new 3.1.0 has it T_ID",
      ],
    ],
    [
      "a step that is missing",
      [without("level")],
      [
        "MP5404 apim_db ends with T.GRADE absent on MySQL or MariaDB, PostgreSQL, Oracle, SQL Server, Db2; a new 3.1.0 has it INTEGER not null = 0",
      ],
    ],
    [
      "a step that is there twice",
      [
        ahead(
          "find",
          step("level-again", "apim_db", "    sql: { any: ALTER TABLE T ADD GRADE INTEGER DEFAULT 0 NOT NULL }\n"),
        ),
      ],
      ['MP5403 step "level-again" makes column T.GRADE, which apim_db has already after step "level"'],
    ],
    [
      "a step that is there twice, and asks",
      [
        ahead(
          "find",
          step(
            "level-again",
            "apim_db",
            "    preconditions:\n      - { column: T.GRADE, exists: false, otherwise: skip }\n    sql: { any: ALTER TABLE T ADD GRADE INTEGER DEFAULT 0 NOT NULL }\n",
          ),
        ),
      ],
      [
        'MP5406 step "level-again" is always skipped: it runs only when column T.GRADE does not exist yet, which is not so after step "level"',
      ],
    ],
    [
      "a type in one dialect",
      [["oracle: ALTER TABLE T MODIFY (NAME VARCHAR2(255))", "oracle: ALTER TABLE T MODIFY (NAME VARCHAR2(256))"]],
      ["MP5404 apim_db ends with T.NAME VARCHAR2(256) not null on Oracle; a new 3.1.0 has it VARCHAR2(255) not null"],
    ],
    [
      "NOT NULL forgotten where the statement says everything anew",
      [["MODIFY NAME VARCHAR(255) NOT NULL", "MODIFY NAME VARCHAR(255)"]],
      ["MP5404 apim_db ends with T.NAME VARCHAR(255) on MySQL or MariaDB; a new 3.1.0 has it VARCHAR(255) not null"],
    ],
    [
      "a foreign key without its action",
      [[/(db2: CREATE TABLE U.*) ON DELETE CASCADE/, "$1"]],
      [
        "MP5404 apim_db ends with U.<fk:T_ID> (T_ID) -> T (ID) no action/no action on Db2; a new 3.1.0 has it (T_ID) -> T (ID) cascade/no action",
      ],
    ],
    [
      "a trigger that is missing in one dialect",
      [
        [/ {6}oracle: CREATE OR REPLACE TRIGGER.*\n/, ""],
        [
          "notFor: { mysql: It numbers itself., postgresql",
          "notFor: { oracle: Somebody does it., mysql: It numbers itself., postgresql",
        ],
      ],
      ["MP5404 apim_db ends with U.<trigger:U_TRIG> absent on Oracle; a new 3.1.0 has it a trigger"],
    ],
    [
      "a condition that the schema refutes",
      [["- { table: T }", "- { table: V, because: It must be there. }"]],
      ['MP5405 step "wider" requires that table V exists, which is not so in the schema of 3.0.0'],
    ],
    [
      "a promise that nothing keeps",
      [["- { table: U }", "- { column: T.OWNER, nullable: false }"]],
      ["MySQL or MariaDB", "PostgreSQL", "Oracle", "SQL Server", "Db2"].map(
        (dialect) =>
          `MP5409 step "things" promises that column T.OWNER is NOT NULL, and its statements do not make it so on ${dialect}`,
      ),
    ],
    [
      "a statement on a table that a component makes, without asking for it",
      [ahead("find", step("log", "apim_db", "    sql: { any: DELETE FROM Log WHERE ID = 0 }\n"))],
      [
        'MP5402 step "log" needs table Log, which apim_db does not have: it is made by the worker and may be missing: add a precondition on the table',
      ],
    ],
    [
      "the same behind a condition",
      [
        ahead(
          "find",
          step(
            "log",
            "apim_db",
            "    preconditions:\n      - { table: Log, otherwise: skip }\n    sql: { any: DELETE FROM Log WHERE ID = 0 }\n",
          ),
        ),
      ],
      [],
    ],
    [
      "an explanation of nothing",
      [["changes: [T.MADE]", "changes: [T.MADE, T.MAED]"]],
      ['MP5407 "T.MAED" below `leaves` of step "product" explains no difference on any dialect'],
    ],
    [
      "a key that the product adds, and no new installation has",
      [["changes: [T.MADE]", 'changes: [T.MADE, "T.<unique:MADE,OWNER>"]']],
      [],
    ],
    [
      "no explanation of what the product does",
      [["changes: [T.MADE]", "changes: [U]"]],
      [
        "MP5404 apim_db ends with T.MADE absent on MySQL or MariaDB, PostgreSQL, Oracle, SQL Server, Db2; a new 3.1.0 has it INTEGER",
        'MP5407 "U" below `leaves` of step "product" explains no difference on any dialect',
      ],
    ],
    [
      "a database without a catalog",
      [ahead("find", step("logs", "shared_db", "    sql: { any: DELETE FROM REG_LOG WHERE REG_ACTION = 7 }\n"))],
      ["MP5408 the statements for shared_db are not checked: there is no catalog of version 3.0.0"],
    ],
    [
      "a statement that is built when it runs",
      [["db2: ALTER TABLE T ALTER COLUMN NAME SET DATA TYPE VARCHAR(255)", "db2: EXECUTE IMMEDIATE STATEMENT_TEXT"]],
      [
        'MP5401 what step "wider" does on Db2 cannot be read, and it states no effects: it builds its statement when it runs (STATEMENT_TEXT)',
      ],
    ],
    [
      "the same, and what it does is stated",
      [
        ["db2: ALTER TABLE T ALTER COLUMN NAME SET DATA TYPE VARCHAR(255)", "db2: EXECUTE IMMEDIATE STATEMENT_TEXT"],
        [
          "    postconditions:\n      - { column: T.NAME, minLength: 255 }",
          "    effects:\n      - { alterColumn: { table: T, column: NAME, type: VARCHAR(255) }, because: The text is built when it runs. }\n    postconditions:\n      - { column: T.NAME, minLength: 255 }",
        ],
      ],
      [],
    ],
    [
      "a change that the engine refuses",
      [
        [
          "mssql: ALTER TABLE T ALTER COLUMN NAME VARCHAR(255) NOT NULL",
          "mssql: ALTER TABLE T ALTER COLUMN ID BIGINT NOT NULL",
        ],
      ],
      [
        'MP5410 step "wider" changes column T.ID, which SQL Server refuses: SQL Server alters no column of a primary key: drop the key first, and add it again',
        "MP5404 apim_db ends with T.NAME VARCHAR(50) not null on SQL Server; a new 3.1.0 has it VARCHAR(255) not null",
      ],
    ],
  ])("%s", (_, changes, expected) => {
    expect(lines(checked(...changes))).toEqual(expected);
  });
});

test("a difference is told where it is made, and otherwise at the plan's head with the last step that touched the table", () => {
  const made = checked(["GRADE INTEGER DEFAULT 0", "GRADE INTEGER DEFAULT 1"]).diagnostics[0];
  const text = checked().plan.source.text;
  expect(text.slice(made?.at?.start, made?.at?.end)).toBe("any");
  const missing = checked(without("level")).diagnostics[0];
  expect(text.slice(missing?.at?.start, missing?.at?.end)).toBe("3.1.0");
  expect(missing?.related?.map(({ message }) => message)).toEqual(['step "product" is the last to change T']);
});

test("the next hop begins with what stayed different", () => {
  const { walks } = checked(
    ["oracle: ALTER TABLE T MODIFY (NAME VARCHAR2(255))", "oracle: ALTER TABLE T MODIFY (NAME VARCHAR2(999))"],
    [
      "sql:\n      mysql: ALTER TABLE T MODIFY",
      "errata:\n      - { dialects: [oracle], says: x, why: x, emits: x, remains: [{ database: apim_db, changes: [T.NAME] }] }\n    sql:\n      mysql: ALTER TABLE T MODIFY",
    ],
  );
  const oracle = walks.find(({ start }) => start.dialect === "oracle");
  if (oracle === undefined) throw new Error("no walk");
  const types = (state: typeof oracle.end) => state.tables.get("T")?.columns.map(({ name, type }) => `${name} ${type}`);
  expect(types(continued(oracle.target, undefined))).toContain("NAME VARCHAR2(255)");
  expect(types(continued(oracle.target, oracle))).toContain("NAME VARCHAR2(999)");
});

describe("what an erratum leaves different", () => {
  const erratum = (places: string): Change => [
    "sql:\n      mysql: ALTER TABLE T MODIFY",
    `errata:\n      - { dialects: [oracle], says: x, why: x, emits: x, ${places}remains: [{ database: apim_db, changes: [T.NAME] }] }\n    sql:\n      mysql: ALTER TABLE T MODIFY`,
  ];
  const longer: Change = ["(NAME VARCHAR2(255))", "(NAME VARCHAR2(999))"];
  const tooLong =
    "MP5404 apim_db ends with T.NAME VARCHAR2(999) not null on Oracle; a new 3.1.0 has it VARCHAR2(255) not null";
  const explained = (places: string) => lines(checked(longer, erratum(places)));

  test("counts where the guide is the plan's, and where no place is named", () => {
    expect(explained("places: ['3.0.0-to-3.1.0:12'], ")).toEqual([]);
    expect(explained("places: [2.6.0-to-3.1.0, 3.0.0-to-3.1.0], ")).toEqual([]);
    expect(explained("")).toEqual([]);
  });

  test("does not count where another guide says it", () => {
    expect(explained("places: ['3.0.0-to-3.2.0:12'], ")).toEqual([tooLong]);
  });

  test("needs no second explanation on the next hop", () => {
    const walk = checked(longer, erratum("")).walks.find(({ start }) => start.dialect === "oracle");
    if (walk === undefined) throw new Error("no walk");
    expect(walk.remaining.map(({ at }) => at)).toEqual(["T.NAME"]);
    const { role, target } = walk;
    const next = { role, from: "3.1.0", steps: [], start: continued(target, walk), target } as const;
    expect(walkSchema(next).unexplained.map(({ at }) => at)).toEqual(["T.NAME"]);
    const inherited = walkSchema({ ...next, inherited: ["T.NAME"] });
    expect(inherited.unexplained).toEqual([]);
    // The hop after that inherits it as well.
    expect(inherited.remaining.map(({ at }) => at)).toEqual(["T.NAME"]);
  });
});

describe("a compiled site", () => {
  const root = fileURLToPath(new URL("../..", import.meta.url));
  const folder = `${root}/examples/postgresql-cluster`;
  const sources = openSources(root);
  const text = readFileSync(`${folder}/site.yaml`, "utf8");
  const compiled = (site: string) =>
    compile({
      plans: sources.folder("plans", `${root}/plans`),
      site: { file: "site.yaml", text: site },
      siteFolder: sources.folder("", folder),
    });

  test("conditions on the catalog are asked, and the reader sees what the answer will be", () => {
    const steps = compiled(text).value?.steps ?? [];
    const of = (id: string) =>
      steps
        .find((step) => step.id === id)
        ?.preconditions.flatMap(({ proof, expected }) => (expected === undefined ? [] : [[proof, expected]]));
    expect(of("system-app-tenant-domain")).toEqual([
      ["open", "3.0.0 catalog"],
      ["open", "3.0.0 catalog"],
    ]);
    expect(of("uma-resource-by-id")).toEqual([
      ["open", "by step uma-resource"],
      ["open", "by step uma-resource"],
    ]);
  });

  test("what the site leaves to somebody else is no difference", () => {
    const other = text.replace("facts:\n", "facts:\n  keyManager: identity-server\n");
    expect(compiled(other).diagnostics).toEqual([]);
    expect(compiled(other).value?.steps.some(({ id }) => id === "identity-migrated")).toBe(false);
  });
});
