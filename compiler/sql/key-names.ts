import type { DialectName } from "../../dialects/dialect.ts";
import type { CatalogTable } from "../model/catalog.ts";
import { nameKey } from "./names.ts";
import type { SchemaState } from "./schema-state.ts";

export type KeyKind = "pkey" | "key" | "fkey" | "idx";

/**
 * The name that an engine gives a key without one, where it follows a rule that plans can rely on; `undefined` for
 * generated names (Oracle `SYS_C…`, SQL Server `UQ__…`, Db2 `SQL…`, H2 `CONSTRAINT_…`).
 *
 * PostgreSQL: ChooseConstraintName and makeObjectName in its source. MySQL: "CREATE TABLE": the first column's name,
 * with a number when it is taken; `TABLE_ibfk_<n>`, one above the highest; a primary key has no name of its own.
 */
export function generatedName(
  state: SchemaState,
  table: CatalogTable,
  columns: readonly string[],
  kind: KeyKind,
): string | undefined {
  if (state.dialect === "postgresql") return postgresqlName(state, table, columns, kind);
  if (state.dialect !== "mysql" || kind === "pkey") return undefined;
  if (kind === "fkey") return `${table.name}_ibfk_${highestNumber(table) + 1}`;
  const taken = new Set([...table.uniques, ...table.indexes].map((key) => fold(key.name, "mysql")));
  const first = (columns[0] ?? "").replace(/\(\d+\)$/, "");
  for (let number = 1; ; number += 1) {
    const name = number === 1 ? first : `${first}_${number}`;
    if (!taken.has(fold(name, "mysql"))) return name;
  }
}

function highestNumber(table: CatalogTable): number {
  const numbers = table.foreignKeys.map(({ name }) => Number(/_ibfk_(\d+)$/i.exec(name ?? "")?.[1] ?? 0));
  return Math.max(0, ...numbers);
}

function postgresqlName(state: SchemaState, table: CatalogTable, columns: readonly string[], kind: KeyKind): string {
  const taken = namesInSchema(state);
  const middle = kind === "pkey" ? "" : columns.map((column) => fold(column, "postgresql")).join("_");
  for (let number = 0; ; number += 1) {
    const name = objectName(fold(table.name, "postgresql"), middle, number === 0 ? kind : `${kind}${number}`);
    if (!taken.has(name)) return name;
  }
}

/** Longest name in bytes; the longer of the two parts is cut first. Names of plans are ASCII. */
const LONGEST = 63;

function objectName(table: string, columns: string, label: string): string {
  const room = LONGEST - label.length - 1 - (columns === "" ? 0 : 1);
  let [one, two] = [table.length, columns.length];
  while (one + two > room) {
    if (one > two) one -= 1;
    else two -= 1;
  }
  return [table.slice(0, one), ...(columns === "" ? [] : [columns.slice(0, two)]), label].join("_");
}

/** Relations share one namespace; constraints of other tables do not clash, but their indexes do. */
function namesInSchema(state: SchemaState): Set<string> {
  const names = [...state.sequences.keys(), ...state.tables.keys()];
  for (const table of state.tables.values()) {
    const keys = [
      ...table.uniques,
      ...table.indexes,
      ...table.foreignKeys,
      ...(table.primaryKey ? [table.primaryKey] : []),
    ];
    for (const { name } of keys) if (name !== undefined) names.push(fold(name, "postgresql"));
  }
  return new Set(names);
}

function fold(name: string | undefined, dialect: DialectName): string {
  return nameKey(name ?? "", dialect);
}
