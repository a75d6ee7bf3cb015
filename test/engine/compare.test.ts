import { describe, expect, test } from "vitest";
import type { Catalog, CatalogTable } from "../../compiler/model/catalog.ts";
import { compareCatalogs } from "../../compiler/sql/compare.ts";
import { loadCatalog } from "./catalogs.ts";
import { lostRows } from "./content.ts";

const catalog = loadCatalog("3.1.0", "apim", "postgresql");

/** The catalog with one table changed. */
function changed(name: string, change: (table: CatalogTable) => CatalogTable): Catalog {
  const table = catalog.tables[name];
  if (table === undefined) throw new Error(`no table ${name}`);
  return { ...catalog, tables: { ...catalog.tables, [name]: change(table) } };
}

describe("compareCatalogs sees", () => {
  const places = (actual: Catalog) => compareCatalogs(catalog, actual).map(({ at }) => at);

  test.each<[string, Catalog]>([
    [
      "AM_USER",
      { ...catalog, tables: Object.fromEntries(Object.entries(catalog.tables).filter(([name]) => name !== "AM_USER")) },
    ],
    ["AM_USER.USER_NAME", changed("AM_USER", (table) => ({ ...table, columns: table.columns.slice(0, 1) }))],
    [
      "AM_USER.USER_NAME",
      changed("AM_USER", (table) => ({
        ...table,
        columns: table.columns.map((column) =>
          column.name === "USER_NAME" ? { ...column, type: "VARCHAR(254)" } : column,
        ),
      })),
    ],
    [
      "AM_SYSTEM_APPS.TENANT_DOMAIN",
      changed("AM_SYSTEM_APPS", (table) => ({
        ...table,
        columns: table.columns.map((column) =>
          column.name === "TENANT_DOMAIN" ? { ...column, default: null } : column,
        ),
      })),
    ],
    ["AM_USER.<pk>", changed("AM_USER", (table) => ({ ...table, primaryKey: { columns: ["USER_NAME"] } }))],
    ["AM_SYSTEM_APPS.<unique:CONSUMER_KEY>", changed("AM_SYSTEM_APPS", (table) => ({ ...table, uniques: [] }))],
    [
      "AM_SECURITY_AUDIT_UUID_MAPPING.<fk:API_ID>",
      changed("AM_SECURITY_AUDIT_UUID_MAPPING", (table) => ({
        ...table,
        foreignKeys: table.foreignKeys.map((key) => ({ ...key, onUpdate: "no action" })),
      })),
    ],
    ["AM_API.<index:IDX_AAI_CTX>", changed("AM_API", (table) => ({ ...table, indexes: [] }))],
    [
      "<sequence:AM_API_SEQUENCE>",
      { ...catalog, sequences: catalog.sequences.filter((name) => name !== "am_api_sequence") },
    ],
  ])("%s", (at, actual) => {
    expect(places(actual)).toEqual([at]);
  });

  test("nothing in the case of names and the order of columns", () => {
    const shuffled = changed("AM_API", (table) => ({
      ...table,
      name: table.name.toLowerCase(),
      columns: [...table.columns].reverse().map((column) => ({ ...column, name: column.name.toLowerCase() })),
    }));
    expect(places(shuffled)).toEqual([]);
  });
});

test("lostRows counts what is gone or changed, equal rows one by one, and not what is new", () => {
  const before = new Map([
    ["A", ["1", "1", "2"]],
    ["B", ["3"]],
  ]);
  const after = new Map([
    ["A", ["1", "2", "4"]],
    ["B", ["3", "5"]],
  ]);
  expect(lostRows(before, after)).toEqual({ A: 1 });
});
