import type { CatalogForeignKey, CatalogKey, CatalogTable } from "../model/catalog.ts";
import { nameKey, tableKey } from "./names.ts";
import type { Applied, SchemaProblem } from "./schema-problem.ts";
import { type SchemaState, withTable } from "./schema-state.ts";

/**
 * Drops a column with what hangs on it.
 *
 * - PostgreSQL ("ALTER TABLE", DROP COLUMN): indexes and constraints that involve the column go, too; a foreign key of
 *   another table stops it. Db2 ("ALTER TABLE", CASCADE is the default): everything that depends on it goes.
 * - MySQL ("ALTER TABLE"): the column leaves the indexes, and an index without columns goes; MariaDB refuses when it
 *   belongs to a unique key of several columns, MySQL when it belongs to a foreign key.
 * - Oracle ("ALTER TABLE", drop_column_clause): indexes over it go; a constraint of several columns stops it. H2 alike.
 * - SQL Server ("ALTER TABLE", DROP COLUMN): every index, constraint and default must be gone before.
 */
export function dropColumn(state: SchemaState, table: CatalogTable, name: string): Applied {
  const { dialect } = state;
  const key = nameKey(name, dialect);
  const uses = ({ columns }: CatalogKey): boolean => columns.some((column) => nameKey(column, dialect) === key);
  const refused = stops(state, table, uses, key, name);
  const shrink = <K extends CatalogKey>(keys: readonly K[]): readonly K[] =>
    dialect !== "mysql"
      ? keys.filter((one) => !uses(one))
      : keys.flatMap((one) => {
          const columns = one.columns.filter((column) => nameKey(column, dialect) !== key);
          return columns.length === 0 ? [] : [{ ...one, columns }];
        });
  const { primaryKey, ...rest } = table;
  const kept = primaryKey === undefined ? [] : shrink([primaryKey]);
  const changed: CatalogTable = {
    ...rest,
    columns: table.columns.filter((column) => nameKey(column.name, dialect) !== key),
    ...(kept[0] === undefined ? {} : { primaryKey: kept[0] }),
    uniques: shrink(table.uniques),
    foreignKeys: table.foreignKeys.filter((one) => !uses(one)),
    indexes: shrink(table.indexes),
  };
  return { state: withTable(state, table.name, changed), problems: refused };
}

function stops(
  state: SchemaState,
  table: CatalogTable,
  uses: (key: CatalogKey) => boolean,
  column: string,
  name: string,
): SchemaProblem[] {
  const { dialect } = state;
  const constraints = [...table.uniques, ...(table.primaryKey ? [table.primaryKey] : [])];
  const several = constraints.some((key) => uses(key) && key.columns.length > 1);
  const foreign = table.foreignKeys.some(uses);
  const refused = (why: string): SchemaProblem[] => [
    { kind: "refused", what: `column ${table.name}.${name}`, table: table.name, why },
  ];
  const child = referringTable(state, table, column);
  if (child !== undefined && dialect !== "db2") return refused(`a foreign key of ${child} refers to it`);
  switch (dialect) {
    case "mssql":
      if (foreign || constraints.some(uses) || table.indexes.some(uses))
        return refused("SQL Server drops no column that a key or an index is over: drop that first");
      return [];
    case "mysql":
      if (foreign) return refused("a foreign key is over it: drop that first");
      return several ? refused("a unique key is over it and other columns: drop that first") : [];
    case "oracle":
    case "h2":
      return several ? refused("a constraint is over it and other columns: drop that first") : [];
    default:
      return [];
  }
}

function referringTable(state: SchemaState, table: CatalogTable, column: string): string | undefined {
  const { dialect } = state;
  const refers = (key: CatalogForeignKey): boolean =>
    tableKey(key.refTable, dialect) === tableKey(table.name, dialect) &&
    key.refColumns.some((name) => nameKey(name, dialect) === column);
  return [...state.tables.values()].find((other) => other !== table && other.foreignKeys.some(refers))?.name;
}
