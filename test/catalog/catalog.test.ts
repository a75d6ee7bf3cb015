import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { type Catalog, type CatalogDatabase, dialectsOf, hasFacts, readCatalog } from "../../compiler/model/catalog.ts";
import type { Version } from "../../compiler/model/names.ts";
import { DIALECT_NAMES, type DialectName } from "../../dialects/dialect.ts";
import { CATALOG_FILES, loadCatalog, loadCatalogFile } from "../engine/catalogs.ts";
import { brokenKeys, brokenReferences } from "./references.ts";

describe.each(CATALOG_FILES)("$version $database", ({ version, database }) => {
  const file = loadCatalogFile(version, database);
  const dialects = DIALECT_NAMES.filter((dialect) => hasFacts(file, dialect));

  test("says of itself what its path says", () => {
    expect([file.format, file.version, file.database]).toEqual([1, version, database]);
  });

  test("reads for every dialect, and every key names columns that exist", () => {
    for (const dialect of dialects) expect(brokenReferences(readCatalog(file, dialect))).toEqual([]);
  });

  test("has no foreign key but to a key", () => {
    for (const dialect of dialects) expect(brokenKeys(readCatalog(file, dialect))).toEqual([]);
  });

  test("names in its lines only dialects that it has facts for", () => {
    const named =
      readText(version, database).match(/(?<=\[(?:not )?)[a-z0-9 ]+(?=\]")|(?<="only": ")[a-z0-9 ]+/g) ?? [];
    const words = new Set(named.flatMap((text) => text.split(" ")));
    expect([...words].filter((word) => !dialects.some((dialect) => dialect === word) && word !== "not")).toEqual([]);
  });

  test("lists tables, sequences and key lines in a stable order, one fact a line", () => {
    const names = Object.keys(file.tables);
    expect(names).toEqual([...names].sort());
    expect(file.sequences).toEqual([...file.sequences].sort());
    const lines = readText(version, database).split("\n");
    expect(lines.filter((line) => line.length > 320)).toEqual([]);
    expect(JSON.parse(lines.join("\n"))).toEqual(file);
  });

  // The facts were compared with the six official schemas when the files were written; a changed digest means that a
  // fact changed, and the commit says why. `npx vitest run test/catalog -u` takes the new ones over.
  test("says what it said when it was compared with the official schemas", () => {
    const digests = dialects.map((dialect) => `${dialect} ${digestOf(readCatalog(file, dialect))}`);
    expect(digests).toMatchSnapshot();
  });
});

// As many as the product's scripts create, in the order of DIALECT_NAMES.
test.each<[Version, CatalogDatabase, readonly (number | "no facts")[]]>([
  ["2.6.0", "apim", [124, 124, 123, 124, 124, "no facts"]],
  ["2.6.0", "shared", [40, 40, 40, 40, 40, "no facts"]],
  ["3.0.0", "apim", [137, 137, 136, 137, 137, 137]],
  ["3.0.0", "shared", [40, 40, 40, 40, 40, 40]],
  ["3.1.0", "apim", [151, 151, 150, 151, 151, 151]],
  ["3.1.0", "shared", [41, 41, 41, 41, 41, 41]],
  ["3.2.0", "apim", [159, 159, 158, 159, 159, 159]],
  ["3.2.0", "shared", [41, 41, 41, 41, 41, 41]],
  ["4.0.0", "apim", [176, 176, 175, 176, 176, 176]],
  ["4.0.0", "shared", [42, 42, 42, 42, 42, 42]],
  ["4.1.0", "apim", [184, 184, 183, 184, 184, "no facts"]],
  ["4.1.0", "shared", [42, 42, 42, 42, 42, "no facts"]],
])("%s %s: number of tables in each dialect", (version, database, expected) => {
  const file = loadCatalogFile(version, database);
  const counts = DIALECT_NAMES.map((dialect) =>
    hasFacts(file, dialect) ? Object.keys(readCatalog(file, dialect).tables).length : "no facts",
  );
  expect(counts).toEqual(expected);
});

test("a dialect without facts is refused, and belongs to no table", () => {
  const file = loadCatalogFile("4.1.0", "apim");
  expect(() => readCatalog(file, "h2")).toThrow("4.1.0 apim has no facts for h2");
  expect(dialectsOf(file, "AM_API")).toEqual(DIALECT_NAMES.filter((name) => name !== "h2"));
});

describe("spot checks, six dialects side by side", () => {
  test.each<[DialectName, string]>([
    ["mysql", "TIMESTAMP null CURRENT_TIMESTAMP"],
    ["postgresql", "TIMESTAMP not null CURRENT_TIMESTAMP"],
    ["oracle", "TIMESTAMP null CURRENT_TIMESTAMP"],
    ["mssql", "DATETIME2(6) null CURRENT_TIMESTAMP"],
    ["db2", "TIMESTAMP not null CURRENT_TIMESTAMP"],
    ["h2", "TIMESTAMP null CURRENT_TIMESTAMP"],
  ])("%s: AM_SYSTEM_APPS.CREATED_TIME is %s", (dialect, expected) => {
    expect(columnText(loadCatalog("3.1.0", "apim", dialect), "AM_SYSTEM_APPS", "CREATED_TIME")).toBe(expected);
  });

  test.each<[DialectName, string]>([
    ["mysql", "INTEGER not null auto"],
    ["postgresql", "INTEGER not null auto am_api_system_apps_sequence"],
    ["oracle", "INTEGER not null"],
    ["mssql", "INTEGER not null auto"],
    ["db2", "INTEGER not null auto"],
    ["h2", "INTEGER not null auto"],
  ])("%s: AM_SYSTEM_APPS.ID is %s", (dialect, expected) => {
    expect(columnText(loadCatalog("3.0.0", "apim", dialect), "AM_SYSTEM_APPS", "ID")).toBe(expected);
  });

  test.each<[DialectName, string]>([
    ["mysql", "NAME (NAME)"],
    ["postgresql", "am_system_apps_name_key (NAME)"],
    ["oracle", "? (NAME)"],
    ["mssql", "? (NAME)"],
    ["db2", "? (NAME)"],
    ["h2", "? (NAME)"],
  ])("%s: 3.0.0 lets one tenant only use the name of a system application: %s", (dialect, expected) => {
    const keys = loadCatalog("3.0.0", "apim", dialect).tables.AM_SYSTEM_APPS?.uniques ?? [];
    expect(keys.map((key) => `${key.name ?? "?"} (${key.columns.join()})`)).toContain(expected);
  });

  test.each<[DialectName, boolean]>([
    ["mysql", false],
    ["postgresql", false],
    ["oracle", false],
    ["mssql", false],
    ["db2", true],
    ["h2", false],
  ])("%s: 3.1.0 keeps that constraint: %s (the Db2 script does)", (dialect, kept) => {
    const keys = loadCatalog("3.1.0", "apim", dialect).tables.AM_SYSTEM_APPS?.uniques ?? [];
    expect(keys.some((key) => key.columns.join() === "NAME")).toBe(kept);
  });

  test.each<[DialectName, string]>([
    ["mysql", "no action/cascade"],
    ["postgresql", "restrict/cascade"],
    ["oracle", "no action/no action"],
    ["mssql", "no action/cascade"],
    ["db2", "restrict/no action"],
    ["h2", "no action/cascade"],
  ])("%s: AM_SECURITY_AUDIT_UUID_MAPPING refers to AM_API with %s", (dialect, expected) => {
    const [key] = loadCatalog("3.1.0", "apim", dialect).tables.AM_SECURITY_AUDIT_UUID_MAPPING?.foreignKeys ?? [];
    expect(`${key?.onDelete}/${key?.onUpdate}`).toBe(expected);
  });

  test.each<[DialectName, string]>([
    ["mysql", "TIME_STAMP TIMESTAMP not null CURRENT_TIMESTAMP on update CURRENT_TIMESTAMP"],
    ["postgresql", "TIME_STAMP TIMESTAMP not null CURRENT_TIMESTAMP"],
    ["oracle", "TIME_STAMP TIMESTAMP null CURRENT_TIMESTAMP"],
    ["mssql", "TIMESTAMP DATETIME not null CURRENT_TIMESTAMP"],
    ["db2", "TIME_STAMP TIMESTAMP not null on update CURRENT_TIMESTAMP"],
    ["h2", "TIME_STAMP TIMESTAMP not null CURRENT_TIMESTAMP"],
  ])("%s: 3.2.0 stamps AM_GW_API_ARTIFACTS in %s", (dialect, expected) => {
    const catalog = loadCatalog("3.2.0", "apim", dialect);
    const name = expected.split(" ")[0] ?? "";
    const column = catalog.tables.AM_GW_API_ARTIFACTS?.columns.find((known) => known.name === name);
    const onUpdate = column?.onUpdate === undefined ? "" : ` on update ${column.onUpdate}`;
    expect(`${name} ${columnText(catalog, "AM_GW_API_ARTIFACTS", name)}${onUpdate}`).toBe(expected);
  });

  test.each<[DialectName, string, boolean]>([
    ["mysql", "ID(AUTO) ORGANIZATION null", true],
    ["postgresql", "ID(AUTO) ORGANIZATION null", true],
    ["oracle", "ID ORGANIZATION null", true],
    ["mssql", "ID(AUTO) ORGANIZATION null", true],
    ["db2", "ID(AUTO) ORGANIZATION not null", false],
  ])("%s: 4.1.0 gives AM_API %s, and an index over it: %s", (dialect, expected, indexed) => {
    const table = loadCatalog("4.1.0", "apim", dialect).tables.AM_API;
    const id = table?.columns.find(({ name }) => name === "API_ID");
    const organization = table?.columns.find(({ name }) => name === "ORGANIZATION");
    const nullable = organization?.nullable ? "null" : "not null";
    expect(`ID${id?.autoincrement ? "(AUTO)" : ""} ORGANIZATION ${nullable}`).toBe(expected);
    expect(table?.indexes.some(({ columns }) => columns.join() === "ORGANIZATION")).toBe(indexed);
  });

  test.each<[DialectName, string]>([
    ["mysql", "RESOURCE_ID(64),ATTR_KEY"],
    ["postgresql", "RESOURCE_ID,ATTR_KEY"],
    ["oracle", "RESOURCE_ID,ATTR_KEY"],
    ["mssql", "RESOURCE_ID,ATTR_KEY"],
    ["db2", "RESOURCE_ID,ATTR_KEY"],
    ["h2", "RESOURCE_ID,ATTR_KEY"],
  ])("%s: 4.0.0 lets an attribute of a resource occur once, by %s", (dialect, expected) => {
    const keys = loadCatalog("4.0.0", "apim", dialect).tables.IDN_CONFIG_ATTRIBUTE?.uniques ?? [];
    expect(keys.map(({ columns }) => columns.join())).toEqual([expected]);
  });

  test.each<[DialectName, string]>([
    ["mysql", "ACCESS_TOKEN null"],
    ["postgresql", "ACCESS_TOKEN null"],
    ["oracle", "ACCESS_TOKEN null"],
    ["mssql", "ACCESS_TOKEN null"],
    ["db2", "ACCESS_TOKEN not null"],
  ])("%s: 2.6.0 keeps tokens in VARCHAR(2048), %s", (dialect, expected) => {
    const column = loadCatalog("2.6.0", "apim", dialect).tables.IDN_OAUTH2_ACCESS_TOKEN?.columns.find(
      ({ name }) => name === "ACCESS_TOKEN",
    );
    expect(column?.type).toBe(dialect === "oracle" ? "VARCHAR2(2048)" : "VARCHAR(2048)");
    expect(`ACCESS_TOKEN ${column?.nullable ? "null" : "not null"}`).toBe(expected);
  });

  test.each<[Version, string]>([
    ["2.6.0", "VARCHAR(1024)"],
    ["3.0.0", "VARCHAR(2048)"],
    ["4.1.0", "VARCHAR(2048)"],
  ])("SQL Server %s has IDN_OAUTH2_AUTHORIZATION_CODE, with a CALLBACK_URL of %s", (version, expected) => {
    const table = loadCatalog(version, "apim", "mssql").tables.IDN_OAUTH2_AUTHORIZATION_CODE;
    expect(table?.columns.find(({ name }) => name === "CALLBACK_URL")?.type).toBe(expected);
  });

  test("SQL Server has the indexes of the registry tables", () => {
    for (const version of ["2.6.0", "3.0.0", "3.1.0", "3.2.0", "4.0.0", "4.1.0"] as const)
      expect(loadCatalog(version, "shared", "mssql").tables.REG_RESOURCE?.indexes).toHaveLength(5);
  });

  test("Oracle calls one table of 4.0.0 otherwise, because of its length", () => {
    const file = loadCatalogFile("4.0.0", "apim");
    expect(dialectsOf(file, "IDN_USR_FUNCTIONALITY_PROPERTY")).toEqual(["oracle"]);
    expect(dialectsOf(file, "IDN_USER_FUNCTIONALITY_PROPERTY")).not.toContain("oracle");
  });

  test("a table of one dialect is read there only", () => {
    expect(dialectsOf(loadCatalogFile("3.1.0", "apim"), "AM_POLICY_HARD_THROTTLING")).toEqual(
      DIALECT_NAMES.filter((name) => name !== "oracle"),
    );
  });

  test("the table of the analytics worker is marked as made at run time", () => {
    expect(loadCatalog("3.0.0", "analytics", "mysql").tables.ApiLastAccessSummary?.madeBy).toBe("analytics worker");
  });
});

function readText(version: Version, database: CatalogDatabase): string {
  return readFileSync(new URL(`../../plans/catalogs/${version}/${database}.json`, import.meta.url), "utf8");
}

function digestOf(catalog: Catalog): string {
  return createHash("sha256").update(JSON.stringify(catalog)).digest("hex").slice(0, 16);
}

function columnText(catalog: Catalog, table: string, name: string): string {
  const column = catalog.tables[table]?.columns.find((known) => known.name === name);
  const words = [
    column?.type,
    column?.nullable ? "null" : "not null",
    column?.autoincrement ? "auto" : "",
    column?.sequence ?? "",
  ];
  return [...words, column?.default ?? ""]
    .filter((word) => word !== "")
    .join(" ")
    .replace(/ null$/, " null");
}
