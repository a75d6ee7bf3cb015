import type {
  Catalog,
  CatalogColumn,
  CatalogForeignKey,
  CatalogKey,
  CatalogTable,
} from "../../compiler/model/catalog.ts";
import { sameName, sameTable } from "./names.ts";

/** One difference. `at` is written as a plan's `leaves:` writes it. */
export interface Difference {
  /** `TABLE`, `TABLE.COLUMN`, `TABLE.<pk>`, `TABLE.<unique:A,B>`, `TABLE.<fk:A>`, `TABLE.<index:NAME>`, `<sequence:NAME>`; upper case. */
  readonly at: string;
  readonly expected: string;
  readonly actual: string;
}

const ABSENT = "absent";

/** Every structural difference between two schemas; names are compared as the engine does, the order of columns is not. */
export function compareCatalogs(expected: Catalog, actual: Catalog): readonly Difference[] {
  const dialect = expected.dialect;
  const tables = pairs(Object.values(expected.tables), Object.values(actual.tables), (table) =>
    sameTable(table.name, dialect),
  );
  const sequences = pairs(expected.sequences, actual.sequences, sameName);
  return [
    ...tables.flatMap(([key, want, got]) =>
      want && got ? compareTables(want, got) : [missing(sameName(key), want && "a table", got && "a table")],
    ),
    ...sequences.flatMap(([key, want, got]) =>
      want && got ? [] : [missing(`<sequence:${sameName(key)}>`, want, got)],
    ),
  ];
}

function compareTables(want: CatalogTable, got: CatalogTable): Difference[] {
  const at = sameName(want.name);
  return [
    ...compareLists(at, want.columns, got.columns, (column) => sameName(column.name), describeColumn),
    ...compareLists(at, listOf(want.primaryKey), listOf(got.primaryKey), () => "<pk>", columnsOf),
    ...compareLists(at, want.uniques, got.uniques, (key) => `<unique:${columnsOf(key)}>`, describeKey),
    ...compareLists(at, want.foreignKeys, got.foreignKeys, (key) => `<fk:${columnsOf(key)}>`, describeForeignKey),
    ...compareLists(
      at,
      want.indexes,
      got.indexes,
      (key) => `<index:${sameName(key.name ?? columnsOf(key))}>`,
      columnsOf,
    ),
  ];
}

function compareLists<T>(
  at: string,
  want: readonly T[],
  got: readonly T[],
  key: (item: T) => string,
  describe: (item: T) => string,
): Difference[] {
  const sorted = (items: readonly T[]) => [...items].sort((a, b) => (describe(a) < describe(b) ? -1 : 1));
  return pairs(sorted(want), sorted(got), key).flatMap(([name, one, other]) => {
    const [expected, actual] = [
      one === undefined ? ABSENT : describe(one),
      other === undefined ? ABSENT : describe(other),
    ];
    return expected === actual ? [] : [{ at: `${at}.${name}`, expected, actual }];
  });
}

function missing(at: string, expected: string | undefined, actual: string | undefined): Difference {
  return { at, expected: expected ?? ABSENT, actual: actual ?? ABSENT };
}

/** Items of both lists by key; several of one key are told apart by their number. */
function pairs<T>(
  want: readonly T[],
  got: readonly T[],
  key: (item: T) => string,
): [string, T | undefined, T | undefined][] {
  const [one, other] = [numbered(want, key), numbered(got, key)];
  return [...new Set([...one.keys(), ...other.keys()])]
    .sort()
    .map((name) => [name.replace(/#0$/, ""), one.get(name), other.get(name)]);
}

function numbered<T>(items: readonly T[], key: (item: T) => string): Map<string, T> {
  const found = new Map<string, T>();
  for (const item of items) {
    let number = 0;
    while (found.has(`${key(item)}#${number}`)) number += 1;
    found.set(`${key(item)}#${number}`, item);
  }
  return found;
}

function describeColumn(column: CatalogColumn): string {
  const words = [
    column.type,
    column.nullable ? "" : "not null",
    column.autoincrement ? `auto ${column.sequence ?? ""}` : "",
  ];
  if (column.default !== null) words.push(`= ${column.default}`);
  if (column.onUpdate !== undefined) words.push(`on update ${column.onUpdate}`);
  return words.filter((word) => word !== "").join(" ");
}

function describeForeignKey(key: CatalogForeignKey): string {
  return `${describeKey(key)} -> ${sameName(key.refTable)} (${key.refColumns.map(sameName).join()}) ${key.onDelete}/${key.onUpdate}`;
}

function describeKey(key: CatalogKey): string {
  return `${sameName(key.name ?? "")} (${columnsOf(key)})`;
}

function columnsOf(key: CatalogKey): string {
  return key.columns.map(sameName).join();
}

function listOf<T>(item: T | undefined): readonly T[] {
  return item === undefined ? [] : [item];
}
