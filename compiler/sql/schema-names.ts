import type { CatalogQuestion } from "../../dialects/dialect.ts";
import type { Catalog, CatalogKey, CatalogTable } from "../model/catalog.ts";
import { same } from "./facts.ts";
import { placeName } from "./names.ts";

/** What the from-version's catalog tells about names that a statement only mentions. */
export interface SchemaNames {
  /** Columns of the primary key; absent where the table is not known or has none. */
  primaryKey(table: string): readonly string[] | undefined;
  /** The key behind a constraint's name. */
  constraint(table: string, name: string): CatalogQuestion | undefined;
  /** The index, or the unique constraint that it belongs to (MySQL); `table` is absent where the dialect names an index alone. */
  index(name: string, table: string | undefined): CatalogQuestion | undefined;
  /** False only where the table is known and has no such column. */
  mayHave(table: string, column: string): boolean;
}

/** Names of a schema of which nothing is known. */
export const NO_NAMES: SchemaNames = {
  primaryKey: () => undefined,
  constraint: () => undefined,
  index: (name, table) => (table === undefined ? undefined : { kind: "index", table, index: name }),
  mayHave: () => true,
};

/** Looks names up in a catalog, which is opened when a name is first asked for; without one nothing is known. */
export function schemaNames(open: () => Catalog | undefined): SchemaNames {
  let opened: ReadonlyMap<string, CatalogTable> | undefined;
  const tables = (): ReadonlyMap<string, CatalogTable> => {
    opened ??= new Map(Object.values(open()?.tables ?? {}).map((table) => [placeName(table.name), table]));
    return opened;
  };
  const find = (name: string): CatalogTable | undefined => tables().get(placeName(name));
  return {
    primaryKey: (table) => find(table)?.primaryKey?.columns,
    constraint(table, name) {
      const known = find(table);
      return known === undefined ? undefined : constraintOf(known, name);
    },
    index(name, table) {
      const known = table === undefined ? [...tables().values()].find((other) => hasKey(other, name)) : find(table);
      if (known === undefined) return NO_NAMES.index(name, table);
      const unique = known.uniques.find((key) => isNamed(key, name));
      return unique === undefined
        ? { kind: "index", table: known.name, index: name }
        : { kind: "unique", table: known.name, columns: unique.columns };
    },
    mayHave(table, column) {
      const known = find(table);
      return known === undefined || known.columns.some((other) => same(other.name, column));
    },
  };
}

function constraintOf(table: CatalogTable, name: string): CatalogQuestion | undefined {
  const { primaryKey } = table;
  if (primaryKey !== undefined && isNamed(primaryKey, name))
    return { kind: "primaryKey", table: table.name, columns: primaryKey.columns };
  for (const [kind, found] of [
    ["unique", table.uniques],
    ["foreignKey", table.foreignKeys],
  ] as const) {
    const key = found.find((other) => isNamed(other, name));
    if (key !== undefined) return { kind, table: table.name, columns: key.columns };
  }
  return undefined;
}

function hasKey({ indexes, uniques }: CatalogTable, name: string): boolean {
  return [...indexes, ...uniques].some((key) => isNamed(key, name));
}

function isNamed(key: CatalogKey, name: string): boolean {
  return key.name !== undefined && same(key.name, name);
}
