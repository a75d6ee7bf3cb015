import type { Dialect } from "../../../dialects/dialect.ts";
import type { CatalogTable } from "../../model/catalog.ts";
import type { ColumnDefinition, Effect, KeyDefinition } from "../effects.ts";

/**
 * What is known about tables at one place of a script: from the catalog of the version before, where one is given,
 * and from the statements so far. A table that is not here is unknown, never absent. Keys are names as the dialect
 * folds them.
 */
export type Tables = ReadonlyMap<string, Table>;

export interface Table {
  /** As written where it was last created or, without that, in the catalog. */
  readonly name: string;
  readonly columns: ReadonlyMap<string, Column>;
  /** Folded column names. */
  readonly primaryKey?: Key;
  readonly uniques: readonly Key[];
  readonly triggers: readonly string[];
}

export interface Column {
  readonly name: string;
  readonly type: string;
  readonly nullable: boolean;
  readonly default?: string;
}

export interface Key {
  /** Folded; absent where nobody gave one. */
  readonly name?: string;
  readonly columns: readonly string[];
}

/** The tables of a catalog. */
export function tablesOf(tables: Readonly<Record<string, CatalogTable>>, dialect: Dialect): Tables {
  const { fold } = dialect;
  return new Map(
    Object.values(tables).map((table) => [
      fold(table.name),
      {
        name: table.name,
        columns: new Map(
          table.columns.map(({ name, type, nullable, default: value }) => [
            fold(name),
            { name, type, nullable, ...(value === null ? {} : { default: value }) },
          ]),
        ),
        ...(table.primaryKey === undefined ? {} : { primaryKey: keyOf(table.primaryKey, fold) }),
        uniques: table.uniques.map((key) => keyOf(key, fold)),
        triggers: table.triggers,
      },
    ]),
  );
}

/** What is known after some effects. What they do to unknown tables is passed over; a created table is known whole. */
export function afterEffects(before: Tables, effects: readonly Effect[], { fold }: Dialect): Tables {
  const tables = new Map(before);
  const change = (name: string, by: (table: Table) => Table): void => {
    const table = tables.get(fold(name));
    if (table !== undefined) tables.set(fold(name), by(table));
  };
  const column = (table: string, name: string, by: (column: Column) => Column | undefined): void =>
    change(table, (known) => {
      const old = known.columns.get(fold(name));
      if (old === undefined) return known;
      const columns = new Map(known.columns);
      const next = by(old);
      columns.delete(fold(name));
      if (next !== undefined) columns.set(fold(next.name), next);
      return { ...known, columns };
    });
  for (const effect of effects) {
    switch (effect.kind) {
      case "createTable": {
        if (effect.ifAbsent && tables.has(fold(effect.table))) break;
        const { columns, primaryKey, uniques } = effect.definition;
        const inKey = new Set((primaryKey?.columns ?? []).map(fold));
        tables.set(fold(effect.table), {
          name: effect.table,
          columns: new Map(columns.map((each) => [fold(each.name), columnOf(each, inKey.has(fold(each.name)))])),
          ...(primaryKey === undefined ? {} : { primaryKey: keyOf(primaryKey, fold) }),
          uniques: uniques.map((key) => keyOf(key, fold)),
          triggers: [],
        });
        break;
      }
      case "dropTable":
        tables.delete(fold(effect.table));
        break;
      case "renameTable": {
        const table = tables.get(fold(effect.table));
        tables.delete(fold(effect.table));
        if (table !== undefined) tables.set(fold(effect.to), { ...table, name: effect.to });
        break;
      }
      case "addColumn":
        change(effect.table, (table) => ({
          ...table,
          columns: new Map(table.columns).set(fold(effect.column.name), columnOf(effect.column, false)),
        }));
        break;
      case "dropColumn":
        column(effect.table, effect.column, () => undefined);
        change(effect.table, ({ primaryKey, ...table }) => ({
          ...table,
          ...(primaryKey === undefined || primaryKey.columns.includes(fold(effect.column)) ? {} : { primaryKey }),
          uniques: table.uniques.filter((key) => !key.columns.includes(fold(effect.column))),
        }));
        break;
      case "renameColumn":
        column(effect.table, effect.column, (old) => ({ ...old, name: effect.to }));
        break;
      case "alterColumn":
        column(effect.table, effect.column, (old) => {
          const { default: value, ...rest } = old;
          const next = effect.default === undefined ? value : (effect.default ?? undefined);
          return {
            ...rest,
            ...(effect.type === undefined ? {} : { type: effect.type }),
            ...(effect.nullable === undefined ? {} : { nullable: effect.nullable }),
            ...(next === undefined ? {} : { default: next }),
          };
        });
        break;
      case "addPrimaryKey":
        change(effect.table, (table) => ({ ...table, primaryKey: keyOf(effect.key, fold) }));
        break;
      case "dropPrimaryKey":
        change(effect.table, ({ primaryKey: _, ...table }) => table);
        break;
      case "addUnique":
        change(effect.table, (table) => ({ ...table, uniques: [...table.uniques, keyOf(effect.key, fold)] }));
        break;
      case "createIndex":
        if (!effect.unique) break;
        change(effect.table, (table) => ({
          ...table,
          uniques: [...table.uniques, { name: fold(effect.name), columns: effect.columns.map(fold) }],
        }));
        break;
      case "dropUnique":
        change(effect.table, (table) => ({
          ...table,
          uniques: table.uniques.filter(({ columns }) => !sameColumns(columns, effect.columns.map(fold))),
        }));
        break;
      case "dropConstraint":
      case "dropIndex": {
        const name = fold(effect.name);
        if (effect.table === undefined) break;
        change(effect.table, ({ primaryKey, ...table }) => ({
          ...table,
          ...(primaryKey === undefined || primaryKey.name === name ? {} : { primaryKey }),
          uniques: table.uniques.filter((key) => key.name !== name),
        }));
        break;
      }
      case "createTrigger":
        change(effect.table, (table) => ({ ...table, triggers: [...table.triggers, effect.name] }));
        break;
    }
  }
  return tables;
}

/** The same columns in any order. */
export function sameColumns(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((name) => other.includes(name));
}

function keyOf({ name, columns }: KeyDefinition, fold: Dialect["fold"]): Key {
  return { ...(name === undefined ? {} : { name: fold(name) }), columns: columns.map(fold) };
}

function columnOf(column: ColumnDefinition, inKey: boolean): Column {
  const { name, type, nullable, default: value } = column;
  return { name, type, nullable: nullable && !inKey, ...(value === undefined ? {} : { default: value }) };
}
