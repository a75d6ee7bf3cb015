import type { Catalog, CatalogKey, CatalogTable } from "../../compiler/model/catalog.ts";

/** `TABLE: COLUMN` for each column that a key names and its table lacks. */
export function brokenReferences(catalog: Catalog): string[] {
  const missing = (table: string, columns: readonly string[]) =>
    columns
      .map(withoutPrefix)
      .filter((column) => !catalog.tables[table]?.columns.some(({ name }) => name === column))
      .map((column) => `${table}: ${column}`);
  return Object.values(catalog.tables).flatMap((table) => [
    ...[...keysOf(table), ...table.indexes, ...table.foreignKeys].flatMap((key) => missing(table.name, key.columns)),
    ...table.foreignKeys.flatMap((key) => missing(key.refTable, key.refColumns)),
  ]);
}

/** `TABLE (COLUMNS) -> TABLE (COLUMNS)` for each foreign key whose target is neither a primary key nor unique. */
export function brokenKeys(catalog: Catalog): string[] {
  return Object.values(catalog.tables).flatMap((table) =>
    table.foreignKeys
      .filter(({ refTable, refColumns }) => {
        const target = catalog.tables[refTable];
        return target === undefined || !keysOf(target).some(({ columns }) => sameColumns(columns, refColumns));
      })
      .map((key) => `${table.name} (${key.columns.join()}) -> ${key.refTable} (${key.refColumns.join()})`),
  );
}

function keysOf(table: CatalogTable): readonly CatalogKey[] {
  return [...(table.primaryKey === undefined ? [] : [table.primaryKey]), ...table.uniques];
}

/** SQL lets a foreign key name the columns of the key in another order. */
function sameColumns(one: readonly string[], other: readonly string[]): boolean {
  return [...one].sort().join() === [...other].sort().join();
}

/** `ATTR_NAME(500)`: the first 500 characters of ATTR_NAME. */
function withoutPrefix(column: string): string {
  return column.replace(/\(\d+\)$/, "");
}
