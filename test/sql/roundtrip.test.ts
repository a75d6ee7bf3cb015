import { describe, expect, test } from "vitest";
import {
  type Catalog,
  type CatalogColumn,
  type CatalogForeignKey,
  type CatalogKey,
  hasFacts,
} from "../../compiler/model/catalog.ts";
import type { ColumnDefinition, Effect, ForeignKeyDefinition, KeyDefinition } from "../../compiler/sql/effects.ts";
import { readSql } from "../../compiler/sql/read.ts";
import { DIALECT_NAMES } from "../../dialects/dialect.ts";
import { dialects } from "../../dialects/registry.ts";
import { CATALOG_FILES, loadCatalog, loadCatalogFile } from "../engine/catalogs.ts";
import { ddlOf } from "../engine/ddl.ts";

/** Catalog → DDL → effects: what was read is what the catalog says, for every table, sequence and index. */
describe.each(DIALECT_NAMES)("%s", (dialect) => {
  for (const { version, database } of CATALOG_FILES) {
    if (!hasFacts(loadCatalogFile(version, database), dialect)) continue;
    test(`${version} ${database}`, () => {
      const catalog = loadCatalog(version, database, dialect);
      const readings = readSql(ddlOf(catalog), dialect);
      expect(readings.flatMap(({ statement, notUnderstood: found }) => (found ? [statement.text, found] : []))).toEqual(
        [],
      );
      const effects = readings.flatMap((reading) => reading.effects);
      for (const table of Object.values(catalog.tables)) {
        expect(readTable(catalog, effects, table.name), table.name).toEqual({
          columns: table.columns.map((column) => columnFacts(catalog, fromCatalog(column))),
          primaryKey: table.primaryKey === undefined ? undefined : keyFacts(catalog, table.primaryKey),
          uniques: table.uniques.map((key) => keyFacts(catalog, key)),
          foreignKeys: table.foreignKeys.map((key) => foreignKeyFacts(catalog, key)).sort(byText),
          indexes: table.indexes.map((key) => keyFacts(catalog, key)),
        });
      }
      const sequences = effects.flatMap((effect) =>
        effect.kind === "createSequence" ? [fold(catalog, effect.name)] : [],
      );
      expect(sequences).toEqual(catalog.sequences.map((name) => fold(catalog, name)));
    });
  }
});

function readTable(catalog: Catalog, effects: readonly Effect[], name: string) {
  const own = effects.filter(
    (effect) => "table" in effect && fold(catalog, effect.table ?? "") === fold(catalog, name),
  );
  const made = own.find((effect) => effect.kind === "createTable");
  if (made?.kind !== "createTable") return undefined;
  const { columns, primaryKey, uniques, foreignKeys } = made.definition;
  const late = own.flatMap((effect) => (effect.kind === "addForeignKey" ? [effect.key] : []));
  return {
    columns: columns.map((column) => columnFacts(catalog, column)),
    primaryKey: primaryKey === undefined ? undefined : keyFacts(catalog, primaryKey),
    uniques: uniques.map((key) => keyFacts(catalog, key)),
    foreignKeys: [...foreignKeys, ...late].map((key) => foreignKeyFacts(catalog, key)).sort(byText),
    indexes: own.flatMap((effect) => (effect.kind === "createIndex" ? [keyFacts(catalog, effect)] : [])),
  };
}

/** A catalog says `null` where a definition says nothing. */
function fromCatalog({ default: value, ...column }: CatalogColumn): ColumnDefinition {
  return { ...column, ...(value === null ? {} : { default: value }) };
}

function columnFacts(catalog: Catalog, column: ColumnDefinition) {
  return { ...column, name: fold(catalog, column.name) };
}

function keyFacts(catalog: Catalog, key: KeyDefinition | CatalogKey) {
  const columns = key.columns.map((column) => fold(catalog, column));
  return key.name === undefined ? { columns } : { name: fold(catalog, key.name), columns };
}

function foreignKeyFacts(catalog: Catalog, key: ForeignKeyDefinition | CatalogForeignKey) {
  const { refTable, refColumns, onDelete, onUpdate } = key;
  // MySQL's generated names are left to the engine.
  const generated = catalog.dialect === "mysql" && /_ibfk_\d+$/.test(key.name ?? "");
  return {
    ...keyFacts(catalog, generated ? { columns: key.columns } : key),
    refTable: fold(catalog, refTable),
    refColumns: refColumns.map((column) => fold(catalog, column)),
    onDelete,
    onUpdate,
  };
}

function byText(a: object, b: object): number {
  return JSON.stringify(a) < JSON.stringify(b) ? -1 : 1;
}

function fold(catalog: Catalog, name: string): string {
  return dialects[catalog.dialect].fold(name);
}
