import type { DialectName } from "../../dialects/dialect.ts";
import type { CatalogColumn, CatalogForeignKey, CatalogTable } from "../model/catalog.ts";
import { applyKeyEffect } from "./apply-keys.ts";
import { dropColumn } from "./drop-column.ts";
import type { ColumnDefinition, Effect } from "./effects.ts";
import { nameKey, tableKey } from "./names.ts";
import { renameColumn, renameTable } from "./rename.ts";
import { type Applied, missingColumn, missingTable, type SchemaProblem } from "./schema-problem.ts";
import { columnOf, type SchemaState, tableOf, withTable } from "./schema-state.ts";

/**
 * What one effect does to a schema, by the rules of its dialect: names of keys that the engine chooses, keys that go
 * with a column, NOT NULL of key columns. Each rule cites the manual where it stands.
 */
export function apply(state: SchemaState, effect: Effect): Applied {
  switch (effect.kind) {
    case "createSequence":
      return addName(state, "sequences", "sequence", effect.name, effect.ifAbsent);
    case "dropSequence":
      return dropName(state, "sequences", "sequence", effect.name, effect.ifPresent);
    case "createRoutine":
      return addName(state, "routines", "routine", effect.name, effect.replace);
    case "dropRoutine":
      return dropName(state, "routines", "routine", effect.name, effect.ifPresent);
    case "changeUser":
    case "alterDatabase":
      return { state, problems: [] };
    case "createTable":
      return createTable(state, effect);
    case "dropTrigger":
      return dropTrigger(state, effect.name, effect.ifPresent);
    case "dropIndex":
    case "createIndex":
      return applyKeyEffect(state, effect);
    default:
      return applyToTable(state, effect);
  }
}

type TableEffect = Exclude<
  Effect,
  {
    kind:
      | "createSequence"
      | "dropSequence"
      | "createRoutine"
      | "dropRoutine"
      | "changeUser"
      | "alterDatabase"
      | "createTable"
      | "dropTrigger"
      | "dropIndex"
      | "createIndex";
  }
>;

function applyToTable(state: SchemaState, effect: TableEffect): Applied {
  const table = tableOf(state, effect.table);
  if (table === undefined) {
    if (effect.kind === "dropTable" && effect.ifPresent) return { state, problems: [] };
    return { state, problems: [missingTable(state, effect.table)] };
  }
  const put = (changed: CatalogTable): Applied => ({ state: withTable(state, table.name, changed), problems: [] });
  const lacks = (names: readonly string[]): SchemaProblem[] =>
    names.flatMap((name) => (columnOf(state, table, name) === undefined ? [missingColumn(table, name)] : []));
  switch (effect.kind) {
    case "dropTable":
      return dropTable(state, table);
    case "renameTable":
      return renameTable(state, table, effect.to);
    case "addColumn":
      if (columnOf(state, table, effect.column.name) !== undefined) {
        const what = `column ${table.name}.${effect.column.name}`;
        return { state, problems: effect.ifAbsent ? [] : [{ kind: "present", what, table: table.name }] };
      }
      return put({ ...table, columns: [...table.columns, columnFrom(table.name, effect.column, state.dialect)] });
    case "dropColumn":
      if (columnOf(state, table, effect.column) === undefined)
        return { state, problems: effect.ifPresent ? [] : [missingColumn(table, effect.column)] };
      return dropColumn(state, table, effect.column);
    case "renameColumn":
      return renameColumn(state, table, effect.column, effect.to, lacks([effect.column]));
    case "alterColumn":
      return alterColumn(state, table, effect, lacks([effect.column]));
    case "createTrigger": {
      const exists = hasTrigger(table, effect.name, state.dialect);
      if (exists && !effect.replace)
        return { state, problems: [{ kind: "present", what: `trigger ${effect.name}`, table: table.name }] };
      return exists ? { state, problems: [] } : put({ ...table, triggers: [...table.triggers, effect.name] });
    }
    case "updateRows":
      return { state, problems: lacks(effect.columns) };
    case "insertRows":
    case "deleteRows":
    case "maintain":
      return { state, problems: [] };
    default:
      return applyKeyEffect(state, effect);
  }
}

function createTable(state: SchemaState, effect: Effect & { kind: "createTable" }): Applied {
  const { table: name, definition, ifAbsent } = effect;
  if (tableOf(state, name) !== undefined)
    return { state, problems: ifAbsent ? [] : [{ kind: "present", what: `table ${name}`, table: name }] };
  const { dialect } = state;
  const empty: CatalogTable = {
    name,
    columns: definition.columns.map((column) => columnFrom(name, column, dialect)),
    uniques: [],
    foreignKeys: [],
    indexes: [],
    triggers: [],
  };
  let current: Applied = { state: withTable(state, name, empty), problems: [] };
  const then = (next: Effect): void => {
    const applied = apply(current.state, next);
    current = { state: applied.state, problems: [...current.problems, ...applied.problems] };
  };
  const { primaryKey } = definition;
  if (primaryKey !== undefined) {
    // Inside CREATE TABLE every engine makes the columns of the key NOT NULL by itself, but for Db2 (rule of its own).
    const made = withTable(current.state, name, notNull(empty, primaryKey.columns, dialect));
    current = { ...current, state: made };
    then({ kind: "addPrimaryKey", table: name, key: primaryKey });
  }
  for (const key of definition.uniques) then({ kind: "addUnique", table: name, key });
  for (const key of definition.foreignKeys) then({ kind: "addForeignKey", table: name, key });
  for (const column of definition.columns) {
    const own = column.sequence === undefined ? sequenceOf(name, column, dialect) : undefined;
    if (own !== undefined) then({ kind: "createSequence", name: own, ifAbsent: false });
  }
  return current;
}

function columnFrom(table: string, column: ColumnDefinition, dialect: DialectName): CatalogColumn {
  const sequence = sequenceOf(table, column, dialect);
  return {
    name: column.name,
    type: column.type,
    nullable: column.nullable,
    default: column.default ?? null,
    autoincrement: column.autoincrement,
    ...(sequence === undefined ? {} : { sequence }),
    ...(column.onUpdate === undefined ? {} : { onUpdate: column.onUpdate }),
  };
}

/** PostgreSQL, "Serial Types": a sequence that is not named is made, and named after table and column. */
function sequenceOf(table: string, column: ColumnDefinition, dialect: DialectName): string | undefined {
  if (dialect !== "postgresql" || !column.autoincrement) return undefined;
  return (column.sequence ?? serialName(table, column.name)).toLowerCase();
}

function serialName(table: string, column: string): string {
  return `${table}_${column}_seq`;
}

function notNull(table: CatalogTable, columns: readonly string[], dialect: DialectName): CatalogTable {
  const keys = columns.map((name) => nameKey(name, dialect));
  return {
    ...table,
    columns: table.columns.map((column) =>
      keys.includes(nameKey(column.name, dialect)) ? { ...column, nullable: false } : column,
    ),
  };
}

function alterColumn(
  state: SchemaState,
  table: CatalogTable,
  effect: Effect & { kind: "alterColumn" },
  lacking: readonly SchemaProblem[],
): Applied {
  if (lacking.length > 0) return { state, problems: lacking };
  const { dialect } = state;
  const key = nameKey(effect.column, dialect);
  const inKey = table.primaryKey?.columns.some((name) => nameKey(name, dialect) === key) === true;
  const what = `column ${table.name}.${effect.column}`;
  // SQL Server, "ALTER TABLE", ALTER COLUMN: not in a primary key, nor one that a foreign key refers to.
  if (dialect === "mssql" && inKey && (effect.type !== undefined || effect.nullable !== undefined)) {
    const why = "SQL Server alters no column of a primary key: drop the key first, and add it again";
    return { state, problems: [{ kind: "refused", what, table: table.name, why }] };
  }
  if (effect.nullable === true && inKey && dialect !== "mysql") {
    return { state, problems: [{ kind: "refused", what, table: table.name, why: "it belongs to the primary key" }] };
  }
  const columns = table.columns.map((column): CatalogColumn => {
    if (nameKey(column.name, dialect) !== key) return column;
    // A new default is none that draws from a sequence; one that does is told apart by `autoincrement`.
    const { sequence, onUpdate, ...rest } = column;
    const changes = effect.onUpdate === undefined ? onUpdate : (effect.onUpdate ?? undefined);
    const keepsSequence = sequence !== undefined && effect.default === undefined && effect.autoincrement !== false;
    return {
      ...rest,
      ...(effect.type === undefined ? {} : { type: effect.type }),
      // MySQL keeps the columns of a primary key NOT NULL whatever the statement says.
      ...(effect.nullable === undefined ? {} : { nullable: effect.nullable && !inKey }),
      ...(effect.default === undefined ? {} : { default: effect.default }),
      autoincrement: effect.autoincrement ?? (sequence === undefined ? column.autoincrement : keepsSequence),
      ...(keepsSequence ? { sequence } : {}),
      ...(changes === undefined ? {} : { onUpdate: changes }),
    };
  });
  return { state: withTable(state, table.name, { ...table, columns }), problems: [] };
}

function dropTable(state: SchemaState, table: CatalogTable): Applied {
  const { dialect } = state;
  const own = tableKey(table.name, dialect);
  const refers = (key: CatalogForeignKey) => tableKey(key.refTable, dialect) === own;
  const child = [...state.tables.values()].find((other) => other !== table && other.foreignKeys.some(refers));
  const without = withoutSerials(withTable(state, table.name, undefined), table);
  if (child === undefined) return { state: without, problems: [] };
  const tables = new Map(without.tables);
  for (const [key, other] of tables) {
    if (other.foreignKeys.some(refers))
      tables.set(key, { ...other, foreignKeys: other.foreignKeys.filter((one) => !refers(one)) });
  }
  // Db2, "DROP": referential constraints in which the table is the parent go with it.
  const why = `a foreign key of ${child.name} refers to it`;
  const problems: SchemaProblem[] =
    dialect === "db2" ? [] : [{ kind: "refused", what: `table ${table.name}`, table: table.name, why }];
  return { state: { ...without, tables }, problems };
}

/** PostgreSQL, "Serial Types": a sequence that was made for a column goes with it; one that a plan has made stays. */
function withoutSerials(state: SchemaState, table: CatalogTable): SchemaState {
  const sequences = new Map(state.sequences);
  for (const column of table.columns) {
    const made = serialName(table.name, column.name).toLowerCase();
    if (column.sequence === made) sequences.delete(nameKey(made, state.dialect));
  }
  return { ...state, sequences };
}

function dropTrigger(state: SchemaState, name: string, ifPresent: boolean): Applied {
  const owner = [...state.tables.values()].find((table) => hasTrigger(table, name, state.dialect));
  if (owner === undefined) return { state, problems: ifPresent ? [] : [{ kind: "missing", what: `trigger ${name}` }] };
  const triggers = owner.triggers.filter((own) => nameKey(own, state.dialect) !== nameKey(name, state.dialect));
  return { state: withTable(state, owner.name, { ...owner, triggers }), problems: [] };
}

function hasTrigger(table: CatalogTable, name: string, dialect: DialectName): boolean {
  return table.triggers.some((own) => nameKey(own, dialect) === nameKey(name, dialect));
}

type NamedKind = "sequences" | "routines";

function addName(state: SchemaState, kind: NamedKind, word: string, name: string, guarded: boolean): Applied {
  const key = nameKey(name, state.dialect);
  if (state[kind].has(key)) return { state, problems: guarded ? [] : [{ kind: "present", what: `${word} ${name}` }] };
  return { state: { ...state, [kind]: new Map([...state[kind], [key, name]]) }, problems: [] };
}

function dropName(state: SchemaState, kind: NamedKind, word: string, name: string, guarded: boolean): Applied {
  const key = nameKey(name, state.dialect);
  if (!state[kind].has(key)) return { state, problems: guarded ? [] : [{ kind: "missing", what: `${word} ${name}` }] };
  const names = new Map(state[kind]);
  names.delete(key);
  return { state: { ...state, [kind]: names }, problems: [] };
}
