import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { type Catalog, dialectsOf, readCatalog } from "../../compiler/model/catalog.ts";
import { DIALECT_NAMES, type DialectName } from "../../dialects/dialect.ts";
import { loadCatalog, loadCatalogFile } from "../engine/catalogs.ts";

const VERSIONS = ["3.0.0", "3.1.0"] as const;
const DATABASES = ["apim", "shared", "analytics"] as const;
const files = VERSIONS.flatMap((version) => DATABASES.map((database) => ({ version, database })));

describe.each(files)("$version $database", ({ version, database }) => {
  const file = loadCatalogFile(version, database);

  test("reads for every dialect, and every key names columns that exist", () => {
    for (const dialect of DIALECT_NAMES) expect(brokenReferences(readCatalog(file, dialect))).toEqual([]);
  });

  test("lists tables, sequences and key lines in a stable order, one fact a line", () => {
    const names = Object.keys(file.tables);
    expect(names).toEqual([...names].sort());
    expect(file.sequences).toEqual([...file.sequences].sort());
    const text = readFileSync(new URL(`../../plans/catalogs/${version}/${database}.json`, import.meta.url), "utf8");
    expect(text.split("\n").filter((line) => line.length > 320)).toEqual([]);
  });

  // The facts were compared with the six official schemas when the files were written; a changed digest means that a
  // fact changed, and the commit says why. `npx vitest run test/catalog -u` takes the new ones over.
  test("says what it said when it was compared with the official schemas", () => {
    const digests = DIALECT_NAMES.map((dialect) => `${dialect} ${digestOf(readCatalog(file, dialect))}`);
    expect(digests).toMatchSnapshot();
  });
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

  test("a table of one dialect is read there only", () => {
    expect(dialectsOf(loadCatalogFile("3.1.0", "apim"), "AM_POLICY_HARD_THROTTLING")).toEqual(
      DIALECT_NAMES.filter((name) => name !== "oracle"),
    );
  });

  test("the table of the analytics worker is marked as made at run time", () => {
    expect(loadCatalog("3.0.0", "analytics", "mysql").tables.ApiLastAccessSummary?.madeBy).toBe("analytics worker");
  });
});

function brokenReferences(catalog: Catalog): string[] {
  return Object.values(catalog.tables).flatMap((table) => {
    const has = (name: string, columns: readonly string[]) =>
      columns.filter(
        (column) => !catalog.tables[name]?.columns.some((known) => known.name === column.replace(/\(\d+\)$/, "")),
      );
    const keys = [
      ...(table.primaryKey ? [table.primaryKey] : []),
      ...table.uniques,
      ...table.indexes,
      ...table.foreignKeys,
    ];
    return [
      ...keys.flatMap((key) => has(table.name, key.columns)),
      ...table.foreignKeys.flatMap((key) => has(key.refTable, key.refColumns)),
    ].map((column) => `${table.name}: ${column}`);
  });
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
