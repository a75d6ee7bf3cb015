import { DIALECT_NAMES, type DialectName } from "../../dialects/dialect.ts";
import { type ColumnText, type ReferentialAction, readColumn, readKey, speaksFor } from "./catalog-notation.ts";
import type { Version } from "./names.ts";

/**
 * The schema facts of one product version and database, as one database system has them. Names are spelt as the
 * product's scripts spell them; compare them by the dialect's `fold`.
 */
export interface Catalog {
  readonly version: Version;
  readonly database: CatalogDatabase;
  readonly dialect: DialectName;
  /** By name, in the file's order (alphabetical). */
  readonly tables: Readonly<Record<string, CatalogTable>>;
  /** Names, sorted. Empty where the dialect fills numbers in by itself. */
  readonly sequences: readonly string[];
}

export const CATALOG_DATABASES = ["apim", "shared", "analytics"] as const;
export type CatalogDatabase = (typeof CATALOG_DATABASES)[number];

export interface CatalogTable {
  readonly name: string;
  /** Who makes the table at run time; absent for a table of the product's scripts. */
  readonly madeBy?: string;
  readonly columns: readonly CatalogColumn[];
  readonly primaryKey?: CatalogKey;
  readonly uniques: readonly CatalogKey[];
  readonly foreignKeys: readonly CatalogForeignKey[];
  readonly indexes: readonly CatalogKey[];
  readonly triggers: readonly string[];
}

export interface CatalogColumn {
  readonly name: string;
  /** As DDL of the dialect writes it, upper case: `VARCHAR(255)`, `TINYINT(1)`, `BYTEA`. */
  readonly type: string;
  readonly nullable: boolean;
  /** An SQL expression of the dialect; `null` where an insert that leaves the column out stores NULL or fails. */
  readonly default: string | null;
  /** The database fills the column in: MySQL, H2, SQL Server, Db2 identity, or PostgreSQL `nextval`. */
  readonly autoincrement: boolean;
  /** PostgreSQL: the sequence that an autoincrement column draws from. */
  readonly sequence?: string;
  /** Expression that an update stores when it does not name the column. */
  readonly onUpdate?: string;
}

/** A primary key, unique constraint or index. `name` is absent where the facts do not tell it. */
export interface CatalogKey {
  readonly name?: string;
  readonly columns: readonly string[];
}

export interface CatalogForeignKey extends CatalogKey {
  readonly refTable: string;
  readonly refColumns: readonly string[];
  readonly onDelete: ReferentialAction;
  readonly onUpdate: ReferentialAction;
}

/** Content of `plans/catalogs/<version>/<database>.json`; the notation is explained in `plans/catalogs/README.md`. */
export interface CatalogFile {
  readonly format: 1;
  readonly version: Version;
  readonly database: CatalogDatabase;
  /** The dialects that the file has facts for; absent: all of {@link DIALECT_NAMES}. */
  readonly dialects?: readonly DialectName[];
  readonly types: Readonly<Record<string, PerDialect>>;
  readonly values: Readonly<Record<string, PerDialect>>;
  readonly tables: Readonly<Record<string, TableText>>;
  readonly sequences: readonly string[];
}

/** One text for all dialects, or `base` with the dialects that differ. */
export type PerDialect = string | { readonly base: string; readonly [dialects: string]: string };

interface TableText {
  readonly only?: string;
  readonly madeBy?: string;
  readonly columns: Readonly<Record<string, PerDialect>>;
  readonly order?: Readonly<Record<string, string>>;
  readonly primaryKey?: readonly string[];
  readonly uniques?: readonly string[];
  readonly foreignKeys?: readonly string[];
  readonly indexes?: readonly string[];
  readonly triggers?: readonly string[];
}

/**
 * Reads one dialect out of a catalog file. The files belong to the project, so a malformed one is a bug and throws;
 * so does a dialect that the file has no facts for: ask {@link hasFacts} first.
 *
 * Constraint names: MySQL, PostgreSQL and H2 have them (by the engine's own naming rule where the script gives
 * none); for Oracle, SQL Server and Db2 the facts hold no constraint names, so `name` is absent there.
 */
export function readCatalog(json: CatalogFile, dialect: DialectName): Catalog {
  if (!hasFacts(json, dialect))
    throw new Error(`catalog: ${json.version} ${json.database} has no facts for ${dialect}`);
  const tables: Record<string, CatalogTable> = {};
  const columns: ColumnFacts = new Map();
  for (const [name, text] of Object.entries(json.tables)) {
    if (text.only === undefined || speaksFor(text.only, dialect))
      tables[name] = readTable(json, name, text, dialect, columns);
  }
  const sequences = json.sequences.flatMap((text) => readName(text, dialect)).map((name) => spell(name, dialect));
  return { version: json.version, database: json.database, dialect, tables, sequences };
}

/** False where nobody has asked that database system yet; lines that name no dialect say nothing about it either. */
export function hasFacts(json: CatalogFile, dialect: DialectName): boolean {
  return json.dialects === undefined || json.dialects.includes(dialect);
}

/** What a line says, by the line: the same few lines describe most of the columns. */
type ColumnFacts = Map<string, Omit<CatalogColumn, "name">>;

function readTable(
  json: CatalogFile,
  name: string,
  text: TableText,
  dialect: DialectName,
  known: ColumnFacts,
): CatalogTable {
  const primaryKey = (text.primaryKey ?? []).flatMap((line) => readKey(line, dialect) ?? [])[0];
  const foreignKeys = namedForeignKeys(name, text.foreignKeys ?? [], dialect);
  return {
    name,
    ...(text.madeBy === undefined ? {} : { madeBy: text.madeBy }),
    columns: readColumns(json, text, dialect, known),
    ...(primaryKey === undefined
      ? {}
      : { primaryKey: named(primaryKey, dialect, () => defaultKeyName(name, [], "pkey", dialect)) }),
    uniques: (text.uniques ?? [])
      .flatMap((line) => readKey(line, dialect) ?? [])
      .map((key) => named(key, dialect, () => defaultKeyName(name, key.columns, "key", dialect))),
    foreignKeys,
    indexes: (text.indexes ?? []).flatMap((line) => readKey(line, dialect) ?? []).map((key) => indexOf(key, dialect)),
    triggers: (text.triggers ?? []).flatMap((line) => readName(line, dialect)),
  };
}

function readColumns(json: CatalogFile, table: TableText, dialect: DialectName, known: ColumnFacts): CatalogColumn[] {
  const columns: CatalogColumn[] = [];
  for (const [name, text] of Object.entries(table.columns)) {
    const own = pick(text, dialect);
    if (own === "absent") continue;
    const facts = known.get(own) ?? columnOf(json, readColumn(own), dialect);
    known.set(own, facts);
    columns.push({ name, ...facts });
  }
  const order = Object.entries(table.order ?? {})
    .find(([dialects]) => speaksFor(dialects, dialect))?.[1]
    .split(" ");
  return order === undefined ? columns : columns.sort((a, b) => order.indexOf(a.name) - order.indexOf(b.name));
}

/** Lower-case type words and the words of `values` stand for something else in each dialect; the rest is verbatim. */
function columnOf(json: CatalogFile, text: ColumnText, dialect: DialectName): Omit<CatalogColumn, "name"> {
  const word = json.types[text.type];
  const type = word === undefined ? text.type : pick(word, dialect);
  const sequence = dialect === "postgresql" && text.auto ? text.sequence : undefined;
  return {
    type: `${type}${text.size}`,
    nullable: !text.notNull,
    default: text.default === undefined ? null : expressionOf(json, text.default, dialect),
    // Oracle had no identity columns before 12c: the scripts use a sequence and a trigger.
    autoincrement: text.auto && dialect !== "oracle",
    ...(sequence === undefined ? {} : { sequence }),
    ...(text.onUpdate === undefined ? {} : { onUpdate: expressionOf(json, text.onUpdate, dialect) }),
  };
}

function expressionOf(json: CatalogFile, text: string, dialect: DialectName): string {
  const word = json.values[text];
  return word === undefined ? text : pick(word, dialect);
}

function pick(text: PerDialect, dialect: DialectName): string {
  if (typeof text === "string") return text;
  const own = Object.keys(text).find((key) => key !== "base" && speaksFor(key, dialect));
  return text[own ?? "base"] ?? text.base;
}

/** A line that is only a name, with its dialects: `AM_API_TRIGGER [oracle]`. */
function readName(line: string, dialect: DialectName): string[] {
  const [name = "", dialects] = line.split(/ \[|\]$/);
  return dialects === undefined || dialects === "" || speaksFor(dialects, dialect) ? [name] : [];
}

const WITH_CONSTRAINT_NAMES: Readonly<Record<DialectName, boolean>> = {
  mysql: true,
  postgresql: true,
  oracle: false,
  mssql: false,
  db2: false,
  h2: true,
};

function named(key: CatalogKey, dialect: DialectName, byRule: () => string | undefined): CatalogKey {
  const columns = key.columns;
  if (!WITH_CONSTRAINT_NAMES[dialect]) return { columns };
  const name = key.name === undefined ? byRule() : spell(key.name, dialect);
  return name === undefined ? { columns } : { name, columns };
}

/**
 * The name that the engine gives a key without one. PostgreSQL: `table_columns_key` and `table_pkey`
 * (ChooseConstraintName in its source); MySQL: the first column's name; a primary key there has no name of its own.
 */
function defaultKeyName(
  table: string,
  columns: readonly string[],
  suffix: string,
  dialect: DialectName,
): string | undefined {
  if (dialect === "postgresql") return [table, ...columns, suffix].join("_").toLowerCase();
  return dialect === "mysql" ? columns[0] : undefined;
}

/** MySQL numbers a table's nameless foreign keys in the order of their declaration: `TABLE_ibfk_1`. */
function namedForeignKeys(table: string, lines: readonly string[], dialect: DialectName): CatalogForeignKey[] {
  let nameless = 0;
  return lines.flatMap((line) => {
    const key = readKey(line, dialect);
    if (key?.reference === undefined) return [];
    const byRule = () => {
      if (dialect === "mysql") return `${table}_ibfk_${++nameless}`;
      return defaultKeyName(table, key.columns, "fkey", dialect);
    };
    return [{ ...named(key, dialect, byRule), ...key.reference }];
  });
}

function indexOf(key: CatalogKey, dialect: DialectName): CatalogKey {
  return { ...(key.name === undefined ? {} : { name: spell(key.name, dialect) }), columns: key.columns };
}

/** The files write generated and declared names in upper case; PostgreSQL stores them in lower case. */
function spell(name: string, dialect: DialectName): string {
  return dialect === "postgresql" ? name.toLowerCase() : name;
}

/** Every dialect for which the file has facts about a table, in the order of {@link DIALECT_NAMES}. */
export function dialectsOf(json: CatalogFile, table: string): readonly DialectName[] {
  const only = json.tables[table]?.only;
  return DIALECT_NAMES.filter((dialect) => hasFacts(json, dialect) && (only === undefined || speaksFor(only, dialect)));
}
