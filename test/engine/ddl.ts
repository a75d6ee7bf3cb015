import type { Catalog, CatalogColumn, CatalogForeignKey, CatalogTable } from "../../compiler/model/catalog.ts";
import { quote } from "./names.ts";

/**
 * DDL that builds a catalog on PostgreSQL or MySQL, with the names of the catalog. Foreign keys are declared in the
 * table, as the product's scripts do, so that the engine makes the same indexes and names by itself.
 */
export function ddlOf(catalog: Catalog): string {
  const tables = inForeignKeyOrder(Object.values(catalog.tables));
  const made = new Set<string>();
  const statements = catalog.sequences.map((name) => `CREATE SEQUENCE ${quote(name, catalog.dialect)}`);
  const late: string[] = [];
  for (const table of tables) {
    made.add(table.name);
    statements.push(createTable(catalog, table, made));
    for (const key of table.foreignKeys)
      if (!made.has(key.refTable))
        late.push(`ALTER TABLE ${quote(table.name, catalog.dialect)} ADD ${foreignKey(catalog, key)}`);
  }
  const prologue = catalog.dialect === "mysql" ? ["SET SESSION explicit_defaults_for_timestamp=ON"] : [];
  return `${[...prologue, ...statements, ...late, ...tables.flatMap((table) => indexesOf(catalog, table))].join(";\n")};\n`;
}

function createTable(catalog: Catalog, table: CatalogTable, made: ReadonlySet<string>): string {
  const q = (name: string) => quote(name, catalog.dialect);
  const list = (columns: readonly string[]) => columns.map(q).join(", ");
  const lines = table.columns.map((column) => columnOf(catalog, column));
  if (table.primaryKey !== undefined) {
    const name = table.primaryKey.name === undefined ? "" : `CONSTRAINT ${q(table.primaryKey.name)} `;
    lines.push(`${name}PRIMARY KEY (${list(table.primaryKey.columns)})`);
  }
  for (const key of table.uniques) {
    const name = key.name === undefined ? "" : `CONSTRAINT ${q(key.name)} `;
    lines.push(`${name}UNIQUE (${list(key.columns)})`);
  }
  for (const key of table.foreignKeys) if (made.has(key.refTable)) lines.push(foreignKey(catalog, key));
  return `CREATE TABLE ${q(table.name)} (\n  ${lines.join(",\n  ")}\n)${catalog.dialect === "mysql" ? " ENGINE=InnoDB" : ""}`;
}

function columnOf(catalog: Catalog, column: CatalogColumn): string {
  const words = [quote(column.name, catalog.dialect), column.type, column.nullable ? "NULL" : "NOT NULL"];
  if (column.sequence !== undefined) words.push(`DEFAULT nextval('${column.sequence}')`);
  else if (column.autoincrement) words.push("AUTO_INCREMENT");
  else if (column.default !== null) words.push(`DEFAULT ${column.default}`);
  if (column.onUpdate !== undefined) words.push(`ON UPDATE ${column.onUpdate}`);
  return words.join(" ");
}

function foreignKey(catalog: Catalog, key: CatalogForeignKey): string {
  const list = (columns: readonly string[]) => columns.map((name) => quote(name, catalog.dialect)).join(", ");
  // A nameless foreign key of MySQL gets TABLE_ibfk_n, and an index named after its column. A given name would be
  // the index's name too, which is not how a product database looks.
  const nameless = key.name === undefined || (catalog.dialect === "mysql" && /_ibfk_\d+$/.test(key.name));
  const name = nameless ? "" : `CONSTRAINT ${quote(key.name ?? "", catalog.dialect)} `;
  const target = `REFERENCES ${quote(key.refTable, catalog.dialect)} (${list(key.refColumns)})`;
  const actions = `ON DELETE ${key.onDelete.toUpperCase()} ON UPDATE ${key.onUpdate.toUpperCase()}`;
  return `${name}FOREIGN KEY (${list(key.columns)}) ${target} ${actions}`;
}

function indexesOf(catalog: Catalog, table: CatalogTable): string[] {
  const q = (name: string) => quote(name, catalog.dialect);
  // `ATTR_NAME(500)`: the first 500 characters (MySQL).
  const indexed = (column: string) => column.replace(/^\w+/, q);
  return table.indexes.map(
    (key) => `CREATE INDEX ${q(key.name ?? "")} ON ${q(table.name)} (${key.columns.map(indexed).join(", ")})`,
  );
}

/** Parents before children; what lies on a circle comes last, in the given order. */
export function inForeignKeyOrder(tables: readonly CatalogTable[]): CatalogTable[] {
  const names = new Set(tables.map((table) => table.name));
  const done = new Set<string>();
  const ordered: CatalogTable[] = [];
  let left = [...tables];
  while (left.length > 0) {
    const ready = left.filter((table) =>
      table.foreignKeys.every(({ refTable }) => refTable === table.name || done.has(refTable) || !names.has(refTable)),
    );
    const next = ready.length > 0 ? ready : left;
    for (const table of next) done.add(table.name);
    ordered.push(...next);
    left = left.filter((table) => !done.has(table.name));
  }
  return ordered;
}
