import type { CatalogForeignKey, CatalogKey, CatalogTable } from "../model/catalog.ts";
import { nameKey, tableKey } from "./names.ts";
import type { Applied, SchemaProblem } from "./schema-problem.ts";
import { columnOf, type SchemaState, tableOf, withTable } from "./schema-state.ts";

/** Renames a table; foreign keys of others follow. */
export function renameTable(state: SchemaState, table: CatalogTable, to: string): Applied {
  const { dialect } = state;
  if (tableOf(state, to) !== undefined)
    return { state, problems: [{ kind: "present", what: `table ${to}`, table: to }] };
  const own = tableKey(table.name, dialect);
  // Db2, SQL0750N: neither the parent nor the child of a foreign key is renamed.
  const tied =
    dialect === "db2" &&
    [...state.tables.values()].some(
      (one) =>
        (one === table && one.foreignKeys.length > 0) ||
        one.foreignKeys.some((key) => tableKey(key.refTable, dialect) === own),
    );
  const refused: SchemaProblem[] = tied
    ? [
        {
          kind: "refused",
          what: `table ${table.name}`,
          table: table.name,
          why: "a foreign key ties it to another table",
        },
      ]
    : [];
  // MySQL, "RENAME TABLE": generated names of foreign keys follow the table.
  const renamed = (key: CatalogForeignKey): CatalogForeignKey =>
    dialect === "mysql" && key.name?.startsWith(`${table.name}_ibfk_`)
      ? { ...key, name: key.name.replace(table.name, to) }
      : key;
  const tables = new Map(state.tables);
  tables.delete(own);
  tables.set(tableKey(to, dialect), { ...table, name: to, foreignKeys: table.foreignKeys.map(renamed) });
  return {
    state: withReferences(
      { ...state, tables },
      (key) => tableKey(key.refTable, dialect) === own,
      (key) => ({ ...key, refTable: to }),
    ),
    problems: refused,
  };
}

/** Renames a column; keys over it and foreign keys to it follow. */
export function renameColumn(
  state: SchemaState,
  table: CatalogTable,
  from: string,
  to: string,
  lacking: readonly SchemaProblem[],
): Applied {
  if (lacking.length > 0) return { state, problems: lacking };
  const { dialect } = state;
  if (columnOf(state, table, to) !== undefined && nameKey(from, dialect) !== nameKey(to, dialect))
    return { state, problems: [{ kind: "present", what: `column ${table.name}.${to}`, table: table.name }] };
  const rename = (name: string): string => (nameKey(name, dialect) === nameKey(from, dialect) ? to : name);
  const over = <K extends CatalogKey>(key: K): K => ({ ...key, columns: key.columns.map(rename) });
  const changed: CatalogTable = {
    ...table,
    columns: table.columns.map((column) => ({ ...column, name: rename(column.name) })),
    ...(table.primaryKey === undefined ? {} : { primaryKey: over(table.primaryKey) }),
    uniques: table.uniques.map(over),
    foreignKeys: table.foreignKeys.map(over),
    indexes: table.indexes.map(over),
  };
  const own = tableKey(table.name, dialect);
  return {
    state: withReferences(
      withTable(state, table.name, changed),
      (key) => tableKey(key.refTable, dialect) === own,
      (key) => ({ ...key, refColumns: key.refColumns.map(rename) }),
    ),
    problems: [],
  };
}

/** Foreign keys of any table, changed. */
function withReferences(
  state: SchemaState,
  which: (key: CatalogForeignKey) => boolean,
  change: (key: CatalogForeignKey) => CatalogForeignKey,
): SchemaState {
  const tables = new Map(state.tables);
  for (const [key, table] of tables) {
    if (table.foreignKeys.some(which))
      tables.set(key, { ...table, foreignKeys: table.foreignKeys.map((own) => (which(own) ? change(own) : own)) });
  }
  return { ...state, tables };
}
