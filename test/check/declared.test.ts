import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { checkDeclared } from "../../compiler/check/declared.ts";
import { sqlStepsOf } from "../../compiler/check/sql-steps.ts";
import { namesFrom } from "../../compiler/check/step-needs.ts";
import type { SourceFolder } from "../../compiler/files.ts";
import { openCatalogs } from "../../compiler/load/catalogs.ts";
import { type LinkedPlan, linkPlan } from "../../compiler/load/link.ts";
import { loadPlan } from "../../compiler/load/plan.ts";
import type { Version } from "../../compiler/model/names.ts";
import type { DialectName } from "../../dialects/dialect.ts";

const catalogText = (version: Version): string =>
  readFileSync(new URL(`../../plans/catalogs/${version}/apim.json`, import.meta.url), "utf8");
const OLDER_CATALOG = catalogText("2.6.0");
const CATALOG = catalogText("3.0.0");
const HEAD = `from: 3.0.0
to: 3.1.0
title: API Manager
source: { guide: g }
dialects: [mysql, postgresql, oracle, mssql, db2]
pack: p
startScript: { old: s, new: s }
steps:
  - id: s
    title: A step
    kind: sql
    database: apim_db
`;

const UNIQUE_NAME = [
  "{ table: AM_SYSTEM_APPS }",
  "{ unique: { table: AM_SYSTEM_APPS, columns: [NAME] }, otherwise: skip }",
];

/** Codes and messages about a step that differs from the others by these lines. */
function findings(
  lines: readonly string[],
  dialects: readonly DialectName[] = ["mysql", "postgresql"],
  from: Version = "3.0.0",
): string[] {
  const { plans, plan } = planOf(HEAD + lines.map((line) => `    ${line}\n`).join(""));
  const steps = dialects.flatMap((dialect) => sqlStepsOf(plan.steps, dialect));
  return checkDeclared(
    steps,
    namesFrom(openCatalogs(plans), () => from),
  ).map(({ code, message, hint }) =>
    [code, message, code === "MP5701" ? (/`- ({.*})`/.exec(hint ?? "")?.[1] ?? "by hand") : ""]
      .filter(Boolean)
      .join(": "),
  );
}

function planOf(text: string): { plans: SourceFolder; plan: LinkedPlan } {
  const files = new Map([
    ["3.0.0-to-3.1.0/plan.yaml", text],
    ["catalogs/2.6.0/apim.json", OLDER_CATALOG],
    ["catalogs/3.0.0/apim.json", CATALOG],
  ]);
  const plans: SourceFolder = { name: "plans", list: () => [...files.keys()], read: (path) => files.get(path) };
  const loaded = loadPlan(plans, "3.0.0-to-3.1.0");
  const linked = loaded.value === undefined ? loaded : linkPlan(plans, loaded.value);
  if (loaded.value === undefined || linked.value === undefined) throw new Error(JSON.stringify(linked.diagnostics));
  return { plans, plan: linked.value as LinkedPlan };
}

/** The YAML of the conditions that are missing. */
const missing = (sql: string, dialects?: readonly DialectName[], preconditions: readonly string[] = []): string[] =>
  findings(
    ["preconditions:", "  - { servers: stopped }", ...preconditions.map((text) => `  - ${text}`), `sql: ${sql}`],
    dialects,
  )
    .filter((text) => text.startsWith("MP5701"))
    .map((text) => text.slice(text.indexOf(": {") + 2));

describe("what a statement needs", () => {
  it("names of a table that a release after the plan's first one brings", () => {
    const lines = (condition: string): string[] => [
      "preconditions:",
      "  - { servers: stopped }",
      "  - { table: AM_SYSTEM_APPS }",
      `  - ${condition}`,
      "sql: { mysql: ALTER TABLE AM_SYSTEM_APPS DROP INDEX NAME; }",
    ];
    const unique = "{ unique: { table: AM_SYSTEM_APPS, columns: [NAME] }, otherwise: skip }";
    const column = "{ column: AM_SYSTEM_APPS.NAME }";
    expect(findings(lines(unique), ["mysql"], "2.6.0")).toEqual([]);
    expect(findings(lines(column), ["mysql"], "2.6.0")).toHaveLength(1);
  });

  it.each<[string, string, string[]]>([
    [
      "a new table: not there, its parent is",
      "CREATE TABLE T (A INTEGER NOT NULL, PRIMARY KEY (A), FOREIGN KEY (A) REFERENCES AM_API (API_ID));",
      ["{ table: AM_API }", "{ table: T, exists: false, otherwise: skip }"],
    ],
    ["a new table if it is not there: nothing", "CREATE TABLE IF NOT EXISTS T (A INTEGER);", []],
    [
      "a table that refers to itself: only itself",
      "CREATE TABLE T (A INTEGER NOT NULL PRIMARY KEY, B INTEGER, FOREIGN KEY (B) REFERENCES T (A));",
      ["{ table: T, exists: false, otherwise: skip }"],
    ],
    ["a table that goes", "DROP TABLE AM_API;", ["{ table: AM_API, otherwise: skip }"]],
    ["a table that goes if it is there", "DROP TABLE IF EXISTS AM_API;", []],
    [
      "a new column",
      "ALTER TABLE AM_API ADD COLUMN STATUS VARCHAR(20);",
      ["{ table: AM_API }", "{ column: AM_API.STATUS, exists: false, otherwise: skip }"],
    ],
    [
      "two new columns of one table",
      "ALTER TABLE AM_API ADD COLUMN A INTEGER, ADD COLUMN B INTEGER;",
      [
        "{ table: AM_API }",
        "{ column: AM_API.A, exists: false, otherwise: skip }",
        "{ column: AM_API.B, exists: false, otherwise: skip }",
      ],
    ],
    [
      "a column that goes",
      "ALTER TABLE AM_API DROP COLUMN STATUS;",
      ["{ table: AM_API }", "{ column: AM_API.STATUS, otherwise: skip }"],
    ],
    [
      "an index, over columns that the version has",
      "CREATE INDEX I ON AM_API (API_NAME);",
      ["{ table: AM_API }", "{ index: { table: AM_API, name: I }, exists: false, otherwise: skip }"],
    ],
    [
      "a unique constraint",
      "ALTER TABLE AM_API ADD CONSTRAINT U UNIQUE (API_NAME);",
      ["{ table: AM_API }", "{ unique: { table: AM_API, columns: [API_NAME] }, exists: false, otherwise: skip }"],
    ],
    [
      "a foreign key over a column that an earlier step makes",
      "ALTER TABLE AM_API ADD CONSTRAINT F FOREIGN KEY (STATUS_ID) REFERENCES AM_STATUS (ID);",
      [
        "{ table: AM_STATUS }",
        "{ column: AM_API.STATUS_ID }",
        "{ foreignKey: { table: AM_API, columns: [STATUS_ID] }, exists: false, otherwise: skip }",
      ],
    ],
    ["rows of a known table", "DELETE FROM AM_API WHERE API_NAME IS NULL;", ["{ table: AM_API }"]],
    [
      "rows by a column that the version has not",
      "UPDATE AM_API SET STATUS = 'x' WHERE API_NAME IS NULL;",
      ["{ column: AM_API.STATUS }"],
    ],
    [
      "what its own earlier statements make is not needed",
      "CREATE TABLE T (A INTEGER); CREATE INDEX I ON T (A); INSERT INTO T (A) VALUES (1); DROP TABLE T;",
      ["{ table: T, exists: false, otherwise: skip }"],
    ],
  ])("%s", (_, sql, expected) => {
    expect(missing(`{ any: "${sql}" }`)).toEqual(expected);
  });

  it.each<[string, DialectName, string, string[]]>([
    [
      "a constraint by its name",
      "postgresql",
      "ALTER TABLE AM_SYSTEM_APPS DROP CONSTRAINT am_system_apps_name_key;",
      UNIQUE_NAME,
    ],
    ["the index of a unique constraint", "mysql", "ALTER TABLE AM_SYSTEM_APPS DROP INDEX NAME;", UNIQUE_NAME],
    [
      "the index of a unique constraint that gives its name to another index",
      "mysql",
      "ALTER TABLE AM_SYSTEM_APPS DROP INDEX NAME, ADD INDEX NAME (CONSUMER_KEY);",
      UNIQUE_NAME,
    ],
    ["a constraint by its columns", "oracle", "ALTER TABLE AM_SYSTEM_APPS DROP UNIQUE (NAME);", UNIQUE_NAME],
    [
      "a primary key, by the version's catalog",
      "oracle",
      "ALTER TABLE AM_CERTIFICATE_METADATA DROP PRIMARY KEY;",
      [
        "{ table: AM_CERTIFICATE_METADATA }",
        "{ primaryKey: { table: AM_CERTIFICATE_METADATA, columns: [ALIAS] }, otherwise: skip }",
      ],
    ],
    [
      "a primary key that is replaced: no guard on the old one",
      "mysql",
      "ALTER TABLE AM_CERTIFICATE_METADATA DROP PRIMARY KEY, ADD PRIMARY KEY (ALIAS, TENANT_ID);",
      ["{ table: AM_CERTIFICATE_METADATA }"],
    ],
    [
      "a widened column",
      "db2",
      "ALTER TABLE AM_API ALTER COLUMN API_NAME SET DATA TYPE VARCHAR(300);",
      ["{ column: AM_API.API_NAME }"],
    ],
    ["a sequence", "oracle", "CREATE SEQUENCE S;", ["{ sequence: S, exists: false, otherwise: skip }"]],
  ])("%s (%s)", (_, dialect, sql, expected) => {
    expect(missing(`{ ${dialect}: "${sql}" }`, [dialect])).toEqual(expected);
  });
});

describe("MP5701", () => {
  const alter = `{ any: "ALTER TABLE AM_API ADD COLUMN STATUS VARCHAR(20);" }`;
  const guard = "{ column: AM_API.STATUS, exists: false, otherwise: skip }";

  it("is met by what implies it, however it is written", () => {
    expect(missing(alter, undefined, [guard, "{ table: am_api, otherwise: skip }"])).toEqual([]);
    expect(missing(alter, undefined, [guard, "{ column: AM_API.API_NAME, minLength: 200 }"])).toEqual([]);
    expect(missing(alter, undefined, [guard, "{ unique: { table: AM_API, columns: [API_NAME] } }"])).toEqual([]);
    expect(missing(alter, undefined, [guard, "{ table: AM_API_OLD }"])).toEqual(["{ table: AM_API }"]);
    expect(missing(alter, undefined, [guard, "{ column: AM_API.X, exists: false }"])).toEqual(["{ table: AM_API }"]);
  });

  it("asks for stopped servers where the product would write, and nowhere else", () => {
    const step = ["preconditions: [{ table: AM_API }]", `sql: { any: "DELETE FROM AM_API WHERE API_NAME IS NULL;" }`];
    expect(findings(step)).toEqual([
      'MP5701: the SQL of step "s" needs that every server is stopped, and the step does not declare it: { servers: stopped }',
    ]);
    expect(findings([`sql: { any: "SELECT 1;" }`])).toEqual([]);
  });

  it("says what plans have no words for", () => {
    const sql = `{ mysql: "ALTER TABLE T DROP PRIMARY KEY;" }`;
    expect(findings(["preconditions: [{ servers: stopped }, { table: T }]", `sql: ${sql}`], ["mysql"])).toEqual([
      'MP5701: the SQL of step "s" needs that T has a primary key, and the step does not declare it: by hand',
    ]);
  });

  it("writes no condition that another dialect cannot meet", () => {
    const sql = [
      "preconditions: [{ servers: stopped }, { table: AM_API }]",
      "sql:",
      `  mysql: "ALTER TABLE AM_API DROP INDEX I;"`,
      `  oracle: "DELETE FROM AM_API WHERE API_NAME IS NULL;"`,
    ];
    expect(findings(sql, ["mysql", "oracle"])).toEqual([
      'MP5701: the SQL of step "s" needs that index I on AM_API exists, and the step does not declare it: by hand',
    ]);
    expect(findings(sql, ["mysql"])[0]).toMatch(/name: I }, otherwise: skip }$/);
  });
});

describe("MP5702", () => {
  it.each<[string, string, string]>([
    ["{ table: AM_API, exists: false }", "ALTER TABLE AM_API ADD COLUMN A INTEGER;", "table AM_API exists"],
    ["{ table: T }", "CREATE TABLE T (A INTEGER);", "table T does not exist yet"],
    ["{ column: T.A }", "CREATE TABLE T (A INTEGER);", "table T does not exist yet"],
    [
      "{ column: AM_API.A, otherwise: skip }",
      "ALTER TABLE AM_API ADD COLUMN A INTEGER;",
      "column AM_API.A does not exist yet",
    ],
    ["{ column: AM_API.A, exists: false }", "ALTER TABLE AM_API DROP COLUMN A;", "column AM_API.A exists"],
  ])("%s and %s", (condition, sql, needed) => {
    const found = findings([`preconditions: [{ servers: stopped }, ${condition}]`, `sql: { any: "${sql}" }`]);
    expect(found.filter((text) => text.startsWith("MP5702"))).toEqual([expect.stringMatching(`needs that ${needed}$`)]);
  });

  it("lets a warning be", () => {
    const found = findings([
      "preconditions:",
      "  - { table: T, otherwise: warn }",
      `sql: { any: "CREATE TABLE T (A INTEGER);" }`,
    ]);
    expect(found.filter((text) => text.startsWith("MP5702"))).toEqual([]);
  });
});

describe("MP5703", () => {
  const broken = (sql: string, postcondition: string, preconditions: readonly string[] = []): string[] =>
    findings([
      ...(preconditions.length === 0 ? [] : ["preconditions:", ...preconditions.map((text) => `  - ${text}`)]),
      `sql: { any: "${sql}" }`,
      "repeatable: A second run does no harm.",
      `postconditions: [${postcondition}]`,
    ]).filter((text) => text.startsWith("MP5703"));
  const table = "CREATE TABLE T (A INTEGER NOT NULL, B VARCHAR(50), PRIMARY KEY (A), UNIQUE (B));";

  it.each<[string, string]>([
    [table, "{ table: T, exists: false }"],
    [table, "{ column: T.C }"],
    [table, "{ primaryKey: { table: T, columns: [B] } }"],
    [table, "{ unique: { table: T, columns: [A, B] } }"],
    [table, "{ column: T.A, nullable: true }"],
    ["ALTER TABLE AM_API DROP COLUMN A;", "{ column: AM_API.A }"],
    ["ALTER TABLE AM_API ADD COLUMN A INTEGER;", "{ column: AM_API.A, exists: false }"],
  ])("%s never brings %s", (sql, postcondition) => {
    expect(broken(sql, postcondition)).toHaveLength(1);
  });

  it("sees what no statement touches", () => {
    const sql = "ALTER TABLE AM_API ADD COLUMN STATUS VARCHAR(20);";
    const guard = "{ column: AM_API.STATSU, exists: false, otherwise: skip }";
    expect(broken(sql, "{ column: AM_API.STATSU }", [guard])).toHaveLength(1);
    expect(broken(sql, "{ column: AM_API.STATSU, minLength: 20 }", [guard])).toHaveLength(1);
    expect(broken(sql, "{ column: AM_API.STATUS, minLength: 20 }", [guard])).toEqual([]);
  });

  it.each<[string, string]>([
    [table, "{ column: T.B, minLength: 50 }"],
    [table, "{ unique: { table: T, columns: [B] } }"],
    ["ALTER TABLE AM_API ADD COLUMN A INTEGER;", "{ column: AM_API.A }"],
    ["ALTER TABLE AM_API ADD COLUMN A INTEGER;", "{ unique: { table: AM_API, columns: [API_NAME] } }"],
    ["DELETE FROM AM_API WHERE API_NAME IS NULL;", "{ table: AM_API }"],
  ])("%s may bring %s", (sql, postcondition) => {
    expect(broken(sql, postcondition)).toEqual([]);
  });
});

describe("MP5704", () => {
  const again = (sql: string, ...lines: readonly string[]): string[] =>
    findings(["preconditions: [{ servers: stopped }, { table: AM_API }]", `sql: { any: "${sql}" }`, ...lines]).filter(
      (text) => text.startsWith("MP5704"),
    );
  const insert = "INSERT INTO AM_API (API_NAME) VALUES ('x');";

  it.each<[string, string[], number]>([
    [insert, [], 1],
    [insert, ["repeatable: Equal rows do no harm here."], 0],
    [insert, ["postconditions: [{ query: { any: SELECT 1 }, equals: 1 }]"], 0],
    ["INSERT INTO AM_API (API_NAME) SELECT 'x' FROM T WHERE NOT EXISTS (SELECT 1 FROM AM_API);", [], 0],
    ["UPDATE AM_API SET API_ID = API_ID + 1 WHERE API_NAME = 'API_ID';", [], 1],
    ["UPDATE AM_API SET API_NAME = CONCAT('x,', API_NAME), CONTEXT = 'y';", [], 1],
    ["UPDATE AM_API SET API_NAME = 'x' WHERE API_NAME IS NULL;", [], 0],
    ["UPDATE AM_API SET CONTEXT = API_NAME WHERE CONTEXT IS NULL;", [], 0],
    ["UPDATE AM_API SET API_NAME = (SELECT T.API_NAME FROM T WHERE T.ID = AM_API.API_ID);", [], 0],
    ["DELETE FROM AM_API WHERE API_NAME IS NULL;", [], 0],
    ["ALTER TABLE AM_API ADD COLUMN STATUS VARCHAR(20);", [], 0],
  ])("%s %s", (sql, lines, count) => {
    expect(again(sql, ...lines)).toHaveLength(count);
  });
});
