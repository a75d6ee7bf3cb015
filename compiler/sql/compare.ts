import type { DialectName } from "../../dialects/dialect.ts";
import type { Catalog, CatalogColumn, CatalogForeignKey, CatalogKey, CatalogTable } from "../model/catalog.ts";
import { nameKey, placeName, tableKey } from "./names.ts";
import { canonicalDefault, canonicalType } from "./types.ts";

/** One difference. `at` is written as a plan's `leaves:` writes it. */
export interface Difference {
  /** `TABLE`, `TABLE.COLUMN`, `TABLE.<pk>`, `TABLE.<unique:A,B>`, `TABLE.<fk:A>`, `TABLE.<index:NAME>`, `TABLE.<trigger:NAME>`, `<sequence:NAME>`; upper case. */
  readonly at: string;
  readonly expected: string;
  readonly actual: string;
}

export const ABSENT = "absent";

/**
 * Every structural difference between two schemas of one dialect. Names are compared as the engine does, types and
 * defaults by their meaning to it, names of keys only where both sides know one; the order of columns does not count.
 */
export function compareCatalogs(expected: Catalog, actual: Catalog): readonly Difference[] {
  const { dialect } = expected;
  const tables = pairs(Object.values(expected.tables), Object.values(actual.tables), (table) =>
    tableKey(table.name, dialect),
  );
  return [
    ...tables.flatMap(([, want, got]) => compareTables(want, got, dialect)),
    ...compareSequences(expected.sequences, actual.sequences, dialect),
  ];
}

/** Differences between two states of one table; `undefined` where it does not exist. */
export function compareTables(
  want: CatalogTable | undefined,
  got: CatalogTable | undefined,
  dialect: DialectName,
): Difference[] {
  if (want === undefined || got === undefined) {
    const name = want?.name ?? got?.name;
    if (name === undefined) return [];
    return [{ at: placeName(name), expected: want ? "a table" : ABSENT, actual: got ? "a table" : ABSENT }];
  }
  if (want === got) return [];
  const compare = <T>(one: readonly T[], other: readonly T[], key: (item: T) => string, describe: Describe<T>) =>
    compareLists(placeName(want.name), one, other, key, describe);
  return [
    ...compare(
      want.columns,
      got.columns,
      (column) => placeName(column.name),
      (column, other) => describeColumn(column, dialect, other),
    ),
    ...compare(listOf(want.primaryKey), listOf(got.primaryKey), () => "<pk>", placesOf),
    ...compare(want.uniques, got.uniques, (key) => `<unique:${placesOf(key)}>`, withName),
    ...compare(want.foreignKeys, got.foreignKeys, (key) => `<fk:${placesOf(key)}>`, describeForeignKey),
    ...compare(want.indexes, got.indexes, (key) => `<index:${placeName(key.name ?? placesOf(key))}>`, placesOf),
    ...compare(
      want.triggers,
      got.triggers,
      (name) => `<trigger:${placeName(name)}>`,
      () => "a trigger",
    ),
  ];
}

export function compareSequences(want: readonly string[], got: readonly string[], dialect: DialectName): Difference[] {
  return pairs(want, got, (name) => nameKey(name, dialect)).flatMap(([key, one, other]) =>
    one !== undefined && other !== undefined
      ? []
      : [{ at: `<sequence:${placeName(key)}>`, expected: one ?? ABSENT, actual: other ?? ABSENT }],
  );
}

/** An entry of `leaves:` or `remains:` speaks for a place; one for a table or `TABLE.*` for everything below it. */
export function covers(pattern: string, at: string): boolean {
  const [wide, place] = [pattern.toUpperCase(), at.toUpperCase()];
  return place === wide || place.startsWith(`${wide}.`) || (wide.endsWith("*") && place.startsWith(wide.slice(0, -1)));
}

/**
 * `VARCHAR(255) not null = 'x'`, the way differences show a column.
 * @param other the counterpart: a sequence counts only where it has one, too
 */
export function describeColumn(column: CatalogColumn, dialect: DialectName, other?: CatalogColumn): string {
  const drawn = other?.autoincrement === true && other.sequence === undefined ? undefined : column.sequence;
  const value = canonicalDefault(column.default, column.type, dialect);
  const changed = canonicalDefault(column.onUpdate, column.type, dialect);
  const words = [
    canonicalType(column.type, dialect),
    column.nullable ? "" : "not null",
    column.autoincrement ? `auto ${drawn === undefined ? "" : nameKey(drawn, dialect)}`.trim() : "",
    value === null ? "" : `= ${value}`,
    changed === null ? "" : `on update ${changed}`,
  ];
  return words.filter((word) => word !== "").join(" ");
}

/** Describes an item beside its counterpart, which may know less. */
type Describe<T> = (item: T, other: T | undefined) => string;

function compareLists<T>(
  table: string,
  want: readonly T[],
  got: readonly T[],
  key: (item: T) => string,
  describe: Describe<T>,
): Difference[] {
  if (want === got || want.length + got.length === 0) return [];
  // The order counts only between items of one key, which then pair off by what they say.
  return pairs(sortedTwins(want, key, describe), sortedTwins(got, key, describe), key).flatMap(([name, one, other]) => {
    if (one === other) return [];
    const expected = one === undefined ? ABSENT : describe(one, other);
    const actual = other === undefined ? ABSENT : describe(other, one);
    return expected === actual ? [] : [{ at: `${table}.${name}`, expected, actual }];
  });
}

/** Several items of one key are paired in the order of their descriptions. */
function sortedTwins<T>(items: readonly T[], key: (item: T) => string, describe: Describe<T>): readonly T[] {
  if (new Set(items.map(key)).size === items.length) return items;
  return [...items].sort((a, b) => (describe(a, undefined) < describe(b, undefined) ? -1 : 1));
}

/** Items of both lists by key, in the order of the keys; several of one key are told apart by their number. */
function pairs<T>(
  want: readonly T[],
  got: readonly T[],
  key: (item: T) => string,
): [string, T | undefined, T | undefined][] {
  const [one, other] = [numbered(want, key), numbered(got, key)];
  return [...new Set([...one.keys(), ...other.keys()])]
    .sort()
    .map((name) => [name.replace(/#\d+$/, ""), one.get(name), other.get(name)]);
}

function numbered<T>(items: readonly T[], key: (item: T) => string): Map<string, T> {
  const found = new Map<string, T>();
  for (const item of items) {
    const plain = key(item);
    let name = plain;
    for (let number = 1; found.has(name); number += 1) name = `${plain}#${number}`;
    found.set(name, item);
  }
  return found;
}

function describeForeignKey(key: CatalogForeignKey, other: CatalogForeignKey | undefined): string {
  const target = `${placeName(key.refTable)} (${key.refColumns.map(placeName).join()})`;
  return `${withName(key, other)} -> ${target} ${key.onDelete}/${key.onUpdate}`;
}

/** A generated name is not recorded everywhere, so that a name counts only where the counterpart has one, too. */
function withName(key: CatalogKey, other: CatalogKey | undefined): string {
  const named = key.name !== undefined && (other === undefined || other.name !== undefined);
  return `${named ? `${placeName(key.name ?? "")} ` : ""}(${placesOf(key)})`;
}

function placesOf(key: CatalogKey): string {
  return key.columns.map(placeName).join();
}

function listOf<T>(item: T | undefined): readonly T[] {
  return item === undefined ? [] : [item];
}
