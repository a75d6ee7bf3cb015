import type { CatalogForeignKey, CatalogKey, CatalogTable } from "../model/catalog.ts";
import type { ReferentialAction } from "../model/catalog-notation.ts";
import type { Effect, ForeignKeyDefinition, KeyDefinition } from "./effects.ts";
import { generatedName } from "./key-names.ts";
import { nameKey, tableKey } from "./names.ts";
import { type Applied, missingColumn, missingTable, type SchemaProblem } from "./schema-problem.ts";
import { columnOf, type SchemaState, sameColumns, tableOf, withTable } from "./schema-state.ts";

export type KeyEffect = Effect & {
  readonly kind:
    | "addPrimaryKey"
    | "dropPrimaryKey"
    | "addUnique"
    | "dropUnique"
    | "addForeignKey"
    | "dropForeignKey"
    | "dropConstraint"
    | "renameConstraint"
    | "createIndex"
    | "dropIndex";
};

/** Effects on keys and indexes of one table. */
export function applyKeyEffect(state: SchemaState, effect: KeyEffect): Applied {
  if (effect.kind === "dropIndex") return dropIndex(state, effect);
  const table = tableOf(state, effect.table);
  if (table === undefined) return { state, problems: [missingTable(state, effect.table)] };
  const put = (changed: CatalogTable): Applied => ({ state: withTable(state, table.name, changed), problems: [] });
  const fail = (problem: Omit<SchemaProblem, "table">): Applied => ({
    state,
    problems: [{ ...problem, table: table.name }],
  });
  switch (effect.kind) {
    case "addPrimaryKey":
      return addPrimaryKey(state, table, effect.key);
    case "dropPrimaryKey": {
      if (table.primaryKey === undefined) return fail({ kind: "missing", what: `primary key of ${table.name}` });
      const { primaryKey: _, ...rest } = table;
      return put(rest);
    }
    case "addUnique": {
      const lacking = lacks(state, table, effect.key.columns);
      if (lacking.length > 0) return { state, problems: lacking };
      if (isTaken(state, table, effect.key.name))
        return fail({ kind: "present", what: `constraint ${effect.key.name}` });
      return put({ ...table, uniques: [...table.uniques, keyFrom(state, table, effect.key, "key")] });
    }
    case "dropUnique": {
      const at = table.uniques.findIndex((key) => sameColumns(key.columns, effect.columns, state.dialect));
      if (at < 0)
        return fail({
          kind: "missing",
          what: `unique constraint over (${effect.columns.join(", ")}) of ${table.name}`,
        });
      return put({ ...table, uniques: table.uniques.filter((_, index) => index !== at) });
    }
    case "addForeignKey":
      return addForeignKey(state, table, effect);
    case "dropForeignKey": {
      const at = table.foreignKeys.findIndex((key) => sameColumns(key.columns, effect.columns, state.dialect));
      if (at < 0)
        return fail({ kind: "missing", what: `foreign key over (${effect.columns.join(", ")}) of ${table.name}` });
      return put({ ...table, foreignKeys: table.foreignKeys.filter((_, index) => index !== at) });
    }
    case "dropConstraint":
      return dropConstraint(state, table, effect);
    case "renameConstraint":
      return renameConstraint(state, table, effect);
    case "createIndex": {
      const lacking = lacks(state, table, effect.columns);
      if (lacking.length > 0) return { state, problems: lacking };
      const key: CatalogKey = { name: effect.name, columns: effect.columns };
      const serves = !effect.unique && servesForeignKey(state, table, key);
      if (serves && isReplaced(state, table, key)) return { state, problems: [] };
      if (isTaken(state, table, effect.name))
        return effect.ifAbsent ? { state, problems: [] } : fail({ kind: "present", what: `index ${effect.name}` });
      if (serves) return { state, problems: [] };
      return put(
        effect.unique ? { ...table, uniques: [...table.uniques, key] } : { ...table, indexes: [...table.indexes, key] },
      );
    }
  }
}

function addPrimaryKey(state: SchemaState, table: CatalogTable, key: KeyDefinition): Applied {
  const { dialect } = state;
  const problems: SchemaProblem[] = [...lacks(state, table, key.columns)];
  if (problems.length > 0) return { state, problems };
  if (table.primaryKey !== undefined) {
    const what = `primary key of ${table.name}`;
    return { state, problems: [{ kind: "present", what, table: table.name }] };
  }
  const keys = key.columns.map((name) => nameKey(name, dialect));
  const open = table.columns.find((column) => column.nullable && keys.includes(nameKey(column.name, dialect)));
  // SQL Server and Db2, "ALTER TABLE": the columns must be NOT NULL before; the others make them so.
  if (open !== undefined && (dialect === "mssql" || dialect === "db2")) {
    const why = "the primary key takes no column that may be NULL";
    problems.push({ kind: "refused", what: `column ${table.name}.${open.name}`, table: table.name, why });
  }
  const columns = table.columns.map((column) =>
    keys.includes(nameKey(column.name, dialect)) ? { ...column, nullable: false } : column,
  );
  const primaryKey = keyFrom(state, table, key, "pkey");
  // MySQL: a primary key is called PRIMARY, whatever the statement says.
  const made = dialect === "mysql" ? { columns: primaryKey.columns } : primaryKey;
  return { state: withTable(state, table.name, { ...table, columns, primaryKey: made }), problems };
}

function addForeignKey(state: SchemaState, table: CatalogTable, { key }: Effect & { kind: "addForeignKey" }): Applied {
  const lacking = lacks(state, table, key.columns);
  if (lacking.length > 0) return { state, problems: lacking };
  const parent = tableOf(state, key.refTable);
  if (parent === undefined) return { state, problems: [missingTable(state, key.refTable)] };
  const refColumns = key.refColumns.length > 0 ? key.refColumns : (parent.primaryKey?.columns ?? []);
  const absent = lacks(state, parent, refColumns);
  if (absent.length > 0) return { state, problems: absent };
  if (isTaken(state, table, key.name))
    return { state, problems: [{ kind: "present", what: `constraint ${key.name}`, table: table.name }] };
  const made = foreignKeyFrom(state, table, key, refColumns);
  const after = withTable(state, table.name, { ...table, foreignKeys: [...table.foreignKeys, made] });
  const candidates = [...parent.uniques, ...(parent.primaryKey ? [parent.primaryKey] : [])];
  const unique = candidates.some((one) => sameColumns(one.columns, refColumns, state.dialect));
  // InnoDB also takes a plain index; every other engine asks for a key over exactly these columns.
  if (unique || state.dialect === "mysql") return { state: after, problems: [] };
  const what = `foreign key over (${key.columns.join(", ")}) of ${table.name}`;
  const why = `${parent.name} has no key over (${refColumns.join(", ")})`;
  return { state: after, problems: [{ kind: "refused", what, table: table.name, why }] };
}

function dropConstraint(
  state: SchemaState,
  table: CatalogTable,
  { name, ifPresent }: Effect & { kind: "dropConstraint" },
): Applied {
  const is = (key: CatalogKey): boolean => called(state, key, name);
  if (table.primaryKey !== undefined && is(table.primaryKey)) {
    const { primaryKey: _, ...rest } = table;
    return { state: withTable(state, table.name, rest), problems: [] };
  }
  if (table.uniques.some(is) || table.foreignKeys.some(is)) {
    const changed: CatalogTable = {
      ...table,
      uniques: table.uniques.filter((key) => !is(key)),
      foreignKeys: table.foreignKeys.filter((key) => !is(key)),
    };
    return { state: withTable(state, table.name, changed), problems: [] };
  }
  if (ifPresent) return { state, problems: [] };
  const what = `constraint ${name} of ${table.name}`;
  if (hasNamelessKeys(state, table)) {
    const why =
      "no names of constraints are recorded for this database system: state the effect (`dropUnique`, `dropPrimaryKey`, `dropForeignKey`)";
    return { state, problems: [{ kind: "unknown", what, table: table.name, why }] };
  }
  const candidates = [...table.uniques, ...table.foreignKeys, ...(table.primaryKey ? [table.primaryKey] : [])];
  const names = candidates.flatMap((key) => key.name ?? []);
  return { state, problems: [{ kind: "missing", what, table: table.name, candidates: names }] };
}

/** PostgreSQL and Oracle, "ALTER TABLE": the index of a key is renamed with it. */
function renameConstraint(
  state: SchemaState,
  table: CatalogTable,
  { name, to }: Effect & { kind: "renameConstraint" },
): Applied {
  const is = (key: CatalogKey): boolean => called(state, key, name);
  const renamed = <K extends CatalogKey>(key: K): K => (is(key) ? { ...key, name: to } : key);
  const keys = [...table.uniques, ...table.foreignKeys, ...(table.primaryKey ? [table.primaryKey] : [])];
  if (!keys.some(is)) {
    const names = keys.flatMap((key) => key.name ?? []);
    const what = `constraint ${name} of ${table.name}`;
    return { state, problems: [{ kind: "missing", what, table: table.name, candidates: names }] };
  }
  if (isTaken(state, table, to))
    return { state, problems: [{ kind: "present", what: `constraint ${to}`, table: table.name }] };
  const changed: CatalogTable = {
    ...table,
    ...(table.primaryKey === undefined ? {} : { primaryKey: renamed(table.primaryKey) }),
    uniques: table.uniques.map(renamed),
    foreignKeys: table.foreignKeys.map(renamed),
  };
  return { state: withTable(state, table.name, changed), problems: [] };
}

/**
 * The index that InnoDB would make for a foreign key, by its name (the constraint's, or the first column's): the catalogs
 * leave it out.
 */
function servesForeignKey(state: SchemaState, table: CatalogTable, index: CatalogKey): boolean {
  if (state.dialect !== "mysql") return false;
  return table.foreignKeys.some(
    (key) =>
      sameColumns(key.columns, index.columns, state.dialect) &&
      (called(state, index, key.name ?? "") || called(state, index, key.columns[0] ?? "")),
  );
}

/** MySQL, "FOREIGN KEY Constraints": InnoDB drops the index that it made for a key once another one begins with its columns. */
function isReplaced({ dialect }: SchemaState, table: CatalogTable, { columns }: CatalogKey): boolean {
  return [...table.indexes, ...table.uniques].some((other) =>
    columns.every((column, index) => nameKey(other.columns[index] ?? "", dialect) === nameKey(column, dialect)),
  );
}

/** An index alone is looked for in every table; MySQL and SQL Server name the table. */
function dropIndex(state: SchemaState, { table: at, name, ifPresent }: Effect & { kind: "dropIndex" }): Applied {
  const named = at === undefined ? undefined : tableOf(state, at);
  if (at !== undefined && named === undefined) return { state, problems: [missingTable(state, at)] };
  const tables = named === undefined ? [...state.tables.values()] : [named];
  const is = (key: CatalogKey): boolean => called(state, key, name);
  // On MySQL a unique constraint is the index of its name, and DROP INDEX takes either.
  const owner = tables.find((table) => table.indexes.some(is) || table.uniques.some(is));
  if (owner === undefined) {
    const candidates = tables.flatMap((table) => table.indexes.flatMap((key) => key.name ?? []));
    const what = named === undefined ? `index ${name}` : `index ${name} of ${named.name}`;
    const place = named === undefined ? {} : { table: named.name };
    return { state, problems: ifPresent ? [] : [{ kind: "missing", what, ...place, candidates }] };
  }
  const changed = {
    ...owner,
    indexes: owner.indexes.filter((key) => !is(key)),
    uniques: owner.uniques.filter((key) => !is(key)),
  };
  return { state: withTable(state, owner.name, changed), problems: [] };
}

function called({ dialect }: SchemaState, key: CatalogKey, name: string): boolean {
  return key.name !== undefined && nameKey(key.name, dialect) === nameKey(name, dialect);
}

/** Facts of these engines hold no names of constraints; a key that the plan made has one. */
function hasNamelessKeys({ dialect }: SchemaState, table: CatalogTable): boolean {
  if (dialect === "mysql" || dialect === "postgresql") return false;
  return [...table.uniques, ...table.foreignKeys, ...(table.primaryKey ? [table.primaryKey] : [])].some(
    (key) => key.name === undefined,
  );
}

function lacks(state: SchemaState, table: CatalogTable, names: readonly string[]): SchemaProblem[] {
  const plain = names.map((name) => name.replace(/\(\d+\)$/, "").replace(/ (ASC|DESC)$/i, ""));
  // An expression is not looked into.
  return plain.flatMap((name) =>
    /\(/.test(name) || columnOf(state, table, name) !== undefined ? [] : [missingColumn(table, name)],
  );
}

/** Names of indexes are the table's own on MySQL and SQL Server, elsewhere those of the schema. */
function isTaken(state: SchemaState, table: CatalogTable, name: string | undefined): boolean {
  if (name === undefined) return false;
  const { dialect } = state;
  const tables = dialect === "mysql" || dialect === "mssql" ? [table] : [...state.tables.values()];
  return tables.some((one) => {
    const keys = [...one.indexes, ...one.uniques, ...(one.primaryKey ? [one.primaryKey] : [])];
    const own = tableKey(one.name, dialect) === tableKey(table.name, dialect) ? one.foreignKeys : [];
    return [...keys, ...own].some((key) => called(state, key, name));
  });
}

function keyFrom(state: SchemaState, table: CatalogTable, key: KeyDefinition, kind: "pkey" | "key"): CatalogKey {
  const name = key.name ?? generatedName(state, table, key.columns, kind);
  return name === undefined ? { columns: key.columns } : { name, columns: key.columns };
}

/** A declared foreign key as the engine keeps it; names by the engine's rule. */
function foreignKeyFrom(
  state: SchemaState,
  table: CatalogTable,
  key: ForeignKeyDefinition,
  refColumns: readonly string[],
): CatalogForeignKey {
  const { dialect } = state;
  const name = key.name ?? generatedName(state, table, key.columns, "fkey");
  const delivered = (action: ReferentialAction): ReferentialAction =>
    // RESTRICT is a word of its own only in PostgreSQL and Db2; the catalogs follow the same rule.
    action === "restrict" && dialect !== "postgresql" && dialect !== "db2" ? "no action" : action;
  return {
    ...(name === undefined ? {} : { name }),
    columns: key.columns,
    refTable: key.refTable,
    refColumns,
    onDelete: delivered(key.onDelete),
    onUpdate: delivered(key.onUpdate),
  };
}
