import type { CatalogQuestion, DialectName } from "../../dialects/dialect.ts";
import type { Catalog, CatalogColumn, CatalogTable } from "../model/catalog.ts";
import { ABSENT, compareTables, type Difference } from "./compare.ts";
import { nameKey, placeName, tableKey } from "./names.ts";
import { textLength } from "./types.ts";

/**
 * The schema of one database at one moment, as far as plans change it. Immutable: `apply` makes the next one. Tables of
 * the product's components (`madeBy`) may be missing in an installation.
 */
export interface SchemaState {
  readonly dialect: DialectName;
  /** By {@link tableKey}. */
  readonly tables: ReadonlyMap<string, CatalogTable>;
  /** Name as written, by {@link nameKey}. */
  readonly sequences: ReadonlyMap<string, string>;
  readonly routines: ReadonlyMap<string, string>;
}

/** The state that a catalog describes. */
export function stateOf(catalog: Catalog): SchemaState {
  const { dialect } = catalog;
  return {
    dialect,
    tables: new Map(Object.values(catalog.tables).map((table) => [tableKey(table.name, dialect), table])),
    sequences: new Map(catalog.sequences.map((name) => [nameKey(name, dialect), name])),
    routines: new Map(),
  };
}

/** The other way round, to be compared with the catalog `like`. */
export function catalogOf(state: SchemaState, like: Pick<Catalog, "version" | "database">): Catalog {
  return {
    version: like.version,
    database: like.database,
    dialect: state.dialect,
    tables: Object.fromEntries(state.tables),
    sequences: [...state.sequences.values()],
  };
}

export function tableOf(state: SchemaState, name: string): CatalogTable | undefined {
  return state.tables.get(tableKey(name, state.dialect));
}

export function columnOf(state: SchemaState, table: CatalogTable, name: string): CatalogColumn | undefined {
  const key = nameKey(name, state.dialect);
  return table.columns.find((column) => nameKey(column.name, state.dialect) === key);
}

/** Two lists of the same names. Keys over the same columns in another order are other indexes, but hold the same. */
export function sameColumns(one: readonly string[], other: readonly string[], dialect: DialectName): boolean {
  const keys = (names: readonly string[]) => [...new Set(names.map((name) => nameKey(name, dialect)))].sort().join();
  return keys(one) === keys(other);
}

export function withTable(state: SchemaState, name: string, table: CatalogTable | undefined): SchemaState {
  const tables = new Map(state.tables);
  if (table === undefined) tables.delete(tableKey(name, state.dialect));
  else tables.set(tableKey(name, state.dialect), table);
  return { ...state, tables };
}

/**
 * The answer that the database would give, if it has this schema; `undefined` where the model cannot tell.
 * @param sure keys of tables that are known to exist although a component makes them
 */
export function answer(
  state: SchemaState,
  question: CatalogQuestion,
  sure: ReadonlySet<string> = new Set(),
): boolean | undefined {
  const { dialect } = state;
  const same = (a: string | undefined, b: string): boolean =>
    a !== undefined && nameKey(a, dialect) === nameKey(b, dialect);
  if (question.kind === "sequence") return state.sequences.has(nameKey(question.sequence, dialect));
  if (question.kind === "trigger")
    return [...state.tables.values()].some((table) => table.triggers.some((name) => same(name, question.trigger)));
  const table = asked(state, question.table);
  if (table === undefined) return false;
  if (table.madeBy !== undefined && !sure.has(tableKey(table.name, dialect))) return undefined;
  const over = (key: { readonly columns: readonly string[] }, columns: readonly string[]) =>
    sameColumns(key.columns, columns, dialect);
  switch (question.kind) {
    case "table":
      return true;
    case "column":
      return columnOf(state, table, question.column) !== undefined;
    case "columnType": {
      const column = columnOf(state, table, question.column);
      return column !== undefined && (textLength(column.type, dialect) ?? 0) >= question.minLength;
    }
    case "nullable":
      return columnOf(state, table, question.column)?.nullable ?? false;
    case "default": {
      const column = columnOf(state, table, question.column);
      return column !== undefined && (column.default !== null || column.sequence !== undefined);
    }
    case "unique":
      return table.uniques.some((key) => over(key, question.columns));
    case "primaryKey":
      return table.primaryKey !== undefined && over(table.primaryKey, question.columns);
    case "foreignKey":
      return table.foreignKeys.some((key) => over(key, question.columns));
    case "index": {
      if ([...table.indexes, ...table.uniques].some((key) => same(key.name, question.index))) return true;
      // A key without a known name may be the one; MySQL also makes indexes for foreign keys.
      const dark = table.uniques.some((key) => key.name === undefined) || table.primaryKey?.name === undefined;
      return dark && !PLAIN_INDEX.test(question.index) ? undefined : false;
    }
    default:
      return undefined;
  }
}

/** Names that engines generate for keys do not look like this. */
const PLAIN_INDEX = /^[A-Za-z]+(_[A-Za-z0-9]+)+$/;

/** Probes ask without case on every engine, statements do not: see `fold` of the dialects. */
function asked(state: SchemaState, name: string): CatalogTable | undefined {
  const found = tableOf(state, name);
  if (found !== undefined || state.dialect !== "mysql") return found;
  return [...state.tables.values()].find((table) => placeName(table.name) === placeName(name));
}

/** What is different in `after`, table by table; only tables that changed are looked at. */
export function changesBetween(before: SchemaState, after: SchemaState): readonly Difference[] {
  if (before === after) return [];
  const keys = [...new Set([...before.tables.keys(), ...after.tables.keys()])].sort();
  return [
    ...keys.flatMap((key) => compareTables(before.tables.get(key), after.tables.get(key), before.dialect)),
    ...gone("sequence", before.sequences, after.sequences),
    ...gone("routine", before.routines, after.routines),
  ];
}

function gone(kind: string, before: ReadonlyMap<string, string>, after: ReadonlyMap<string, string>): Difference[] {
  if (before === after) return [];
  const keys = [...new Set([...before.keys(), ...after.keys()])].sort();
  return keys.flatMap((key) => {
    const [one, other] = [before.get(key), after.get(key)];
    if ((one === undefined) === (other === undefined)) return [];
    return [{ at: `<${kind}:${placeName(one ?? other ?? "")}>`, expected: one ?? ABSENT, actual: other ?? ABSENT }];
  });
}

/**
 * Takes over, place by place, what `model` has where the state differs: the product itself makes these places so.
 * @param places as differences name them
 */
export function adopt(state: SchemaState, model: SchemaState, places: readonly string[]): SchemaState {
  return places.reduce((current, place) => adoptPlace(current, model, place), state);
}

function adoptPlace(state: SchemaState, model: SchemaState, place: string): SchemaState {
  const { dialect } = state;
  const sequence = /^<sequence:(.+)>$/.exec(place)?.[1];
  if (sequence !== undefined) {
    const key = nameKey(sequence, dialect);
    const sequences = new Map(state.sequences);
    const name = model.sequences.get(key);
    if (name === undefined) sequences.delete(key);
    else sequences.set(key, name);
    return { ...state, sequences };
  }
  const [name = "", ...rest] = place.split(".");
  const part = rest.join(".");
  const [own, other] = [findPlace(state, name), findPlace(model, name)];
  if (part === "" || own === undefined || other === undefined)
    return withTable(state, own?.name ?? other?.name ?? name, part === "" ? other : own);
  return withTable(state, own.name, adoptPart(own, other, part, dialect));
}

function findPlace(state: SchemaState, place: string): CatalogTable | undefined {
  return [...state.tables.values()].find((table) => placeName(table.name) === placeName(place));
}

function adoptPart(own: CatalogTable, other: CatalogTable, part: string, dialect: DialectName): CatalogTable {
  const [, kind = "", names = ""] = /^<(\w+):?(.*)>$/.exec(part) ?? [];
  const columns = names.split(",");
  const over = (key: { readonly columns: readonly string[] }) => sameColumns(key.columns, columns, dialect);
  const swap = <T>(mine: readonly T[], theirs: readonly T[], is: (item: T) => boolean): readonly T[] => [
    ...mine.filter((item) => !is(item)),
    ...theirs.filter(is),
  ];
  switch (kind) {
    case "pk": {
      const { primaryKey: _, ...table } = own;
      return other.primaryKey === undefined ? table : { ...table, primaryKey: other.primaryKey };
    }
    case "unique":
      return { ...own, uniques: swap(own.uniques, other.uniques, over) };
    case "fk":
      return { ...own, foreignKeys: swap(own.foreignKeys, other.foreignKeys, over) };
    case "index":
      return {
        ...own,
        indexes: swap(own.indexes, other.indexes, (key) => placeName(key.name ?? key.columns.join()) === names),
      };
    case "trigger":
      return { ...own, triggers: swap(own.triggers, other.triggers, (name) => placeName(name) === names) };
    default:
      return { ...own, columns: swap(own.columns, other.columns, ({ name }) => placeName(name) === part) };
  }
}
