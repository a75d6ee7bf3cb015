import type { Catalog, CatalogColumn, CatalogForeignKey, CatalogTable } from "../../compiler/model/catalog.ts";
import { inForeignKeyOrder } from "./ddl.ts";
import { literal, quote } from "./names.ts";

/** A value as the generator makes it; a buffer fills a binary column. */
export type Value = string | number | boolean | Buffer | null;
export type Row = Readonly<Record<string, Value>>;

/** Rows by table; a table's rows replace nothing but the named columns of the generated rows of the same number. */
export type Overrides = Readonly<Record<string, readonly Row[]>>;

/** Rows that every table gets at least. */
export const ROWS = 4;

/**
 * The same rows on every run: per table an ordinary one, one with NULL wherever it may be, one with quotes,
 * backslash, line feed and a letter beyond ASCII, and one of greatest length. Row n refers to row n of its parents.
 */
export function rowsOf(catalog: Catalog, overrides: Overrides = {}): ReadonlyMap<string, readonly Row[]> {
  const made = new Map<string, readonly Row[]>();
  for (const table of inForeignKeyOrder(Object.values(catalog.tables))) {
    const own = overrides[table.name] ?? [];
    const count = Math.max(ROWS, own.length);
    made.set(
      table.name,
      Array.from({ length: count }, (_, number) => ({ ...rowOf(table, number, made), ...own[number] })),
    );
  }
  return made;
}

/** A script that inserts the rows, parents first, and moves PostgreSQL's sequences behind them. */
export function insertsOf(catalog: Catalog, rows: ReadonlyMap<string, readonly Row[]>): string {
  const q = (name: string) => quote(name, catalog.dialect);
  const statements: string[] = [];
  for (const [table, list] of rows)
    for (const row of list) {
      const columns = Object.keys(row);
      const values = columns.map((name) => valueText(row[name] ?? null, catalog));
      statements.push(`INSERT INTO ${q(table)} (${columns.map(q).join(", ")}) VALUES (${values.join(", ")})`);
    }
  for (const table of Object.values(catalog.tables))
    for (const { name, sequence } of table.columns)
      if (sequence !== undefined)
        statements.push(`SELECT setval('${sequence}', 1000 + coalesce(max(${q(name)}), 0)) FROM ${q(table.name)}`);
  return `${statements.join(";\n")};\n`;
}

function rowOf(table: CatalogTable, number: number, made: ReadonlyMap<string, readonly Row[]>): Row {
  const keys = new Set([...(table.primaryKey?.columns ?? []), ...table.uniques.flatMap((key) => key.columns)]);
  const row: Record<string, Value> = {};
  for (const column of table.columns)
    row[column.name] = keys.has(column.name) ? keyValue(column, number) : plainValue(column, number);
  for (const key of table.foreignKeys) refer(table, key, number, made, row, keys);
  return row;
}

/** Takes the parent's values of the same number; NULL where the parent does not exist yet and NULL is allowed. */
function refer(
  table: CatalogTable,
  key: CatalogForeignKey,
  number: number,
  made: ReadonlyMap<string, readonly Row[]>,
  row: Record<string, Value>,
  keys: ReadonlySet<string>,
): void {
  const parents = key.refTable === table.name ? [] : (made.get(key.refTable) ?? []);
  const parent = parents[number % Math.max(1, parents.length)];
  const columns = key.columns.map((name) => table.columns.find((column) => column.name === name));
  const nullable = columns.every((column) => column?.nullable === true && !keys.has(column.name));
  key.columns.forEach((name, index) => {
    if (nullable && (number === 1 || parent === undefined)) row[name] = null;
    else if (parent !== undefined) row[name] = parent[key.refColumns[index] ?? ""] ?? null;
  });
}

/** Distinct for each number, whatever the length. */
function keyValue(column: CatalogColumn, number: number): Value {
  const kind = kindOf(column);
  if (kind.name === "text") {
    const full = `${column.name.toLowerCase()}-${number}`;
    const text = full.length > kind.length ? String(number).padStart(Math.min(kind.length, 8), "0") : full;
    return kind.fixed ? text.padEnd(kind.length, "x") : text;
  }
  return kind.name === "integer" ? number + 1 : plainValue({ ...column, nullable: false }, number);
}

function plainValue(column: CatalogColumn, number: number): Value {
  const kind = kindOf(column);
  if (number % ROWS === 1 && column.nullable) return null;
  switch (kind.name) {
    case "integer":
      return number % ROWS === 3 ? kind.most : number % ROWS === 2 ? -1 : number + 10;
    case "boolean":
      return number % 2 === 0;
    case "time":
      return `2020-0${(number % 9) + 1}-15 03:04:05`;
    case "date":
      return `2020-0${(number % 9) + 1}-15`;
    case "binary":
      return Buffer.from([0, 1, 39, 92, 255, number]);
    case "text": {
      const hard = `O'Brien "q" \\n ; -- é\n${number}`;
      const text =
        number % ROWS === 3 ? "z".repeat(kind.length) : number % ROWS === 2 ? hard : `${column.name} ${number}`;
      return kind.fixed ? text.slice(0, kind.length).padEnd(kind.length, "x") : text.slice(0, kind.length);
    }
  }
}

type Kind =
  | { readonly name: "text"; readonly length: number; readonly fixed: boolean }
  | { readonly name: "integer"; readonly most: number }
  | { readonly name: "boolean" | "time" | "date" | "binary" };

function kindOf(column: CatalogColumn): Kind {
  const [, word = "", size = ""] = /^(\w+)(?:\((.+)\))?/.exec(column.type) ?? [];
  if (/^(VARCHAR|CHAR)$/.test(word)) return { name: "text", length: Number(size), fixed: word === "CHAR" };
  if (word === "BOOLEAN" || column.type === "TINYINT(1)") return { name: "boolean" };
  if (word === "TIMESTAMP") return { name: "time" };
  if (word === "DATE") return { name: "date" };
  if (/BLOB$|^BYTEA$/.test(word)) return { name: "binary" };
  const most = { SMALLINT: 32767, TINYINT: 127, BIGINT: Number.MAX_SAFE_INTEGER }[word];
  return { name: "integer", most: most ?? 2147483647 };
}

function valueText(value: Value, { dialect }: Catalog): string {
  if (value === null) return "NULL";
  if (typeof value === "number") return String(value);
  if (typeof value === "boolean") return dialect === "mysql" ? String(Number(value)) : String(value);
  if (typeof value === "string") return literal(value, dialect);
  return dialect === "postgresql" ? `'\\x${value.toString("hex")}'` : `X'${value.toString("hex")}'`;
}
