import type { DialectName } from "../../dialects/dialect.ts";
import { dialects } from "../../dialects/registry.ts";
import type { Effect } from "../sql/effects.ts";

/** What an effect costs on a table that is large: the whole table is written again, or nobody else can use it for long. */
export type Weight = "rewrites" | "locks";

/**
 * The cost of an effect on a table that holds rows, by the oldest release that each dialect's catalogs serve: MySQL 5.7,
 * PostgreSQL 9.6, Oracle 12.1, SQL Server 2012 (Standard), Db2 10.5. `undefined` where only the catalog changes.
 */
export function weightOf(effect: Effect, dialect: DialectName): Weight | undefined {
  switch (effect.kind) {
    case "updateRows":
    case "maintain":
      return "rewrites";
    case "addColumn":
      return addedColumn(effect.column.default !== undefined, effect.column.nullable, dialect);
    case "alterColumn":
      return alteredColumn(effect, dialect);
    case "dropColumn":
      // Oracle: SQL Language Reference, ALTER TABLE, drop_column_clause: DROP COLUMN removes the data from each row.
      return dialect === "mysql" || dialect === "oracle" ? "rewrites" : undefined;
    case "addPrimaryKey":
    case "dropPrimaryKey":
      // The rows lie in the order of the primary key: InnoDB always, SQL Server unless NONCLUSTERED is written.
      if (dialect === "mysql" || dialect === "mssql") return "rewrites";
      return effect.kind === "addPrimaryKey" ? "locks" : undefined;
    case "addUnique":
    case "addForeignKey":
    case "createIndex":
      return "locks";
    case "alterDatabase":
      // ALTER DATABASE … COLLATE (Transact-SQL): refused while anybody else is connected.
      return dialect === "mssql" ? "locks" : undefined;
    default:
      return undefined;
  }
}

/** The table that an effect weighs on; `undefined` where it has none. */
export function tableOf(effect: Effect): string | undefined {
  return "table" in effect ? effect.table : undefined;
}

/** Names as the dialect keeps them: two spellings of one table are one. */
export function foldTable(table: string, dialect: DialectName): string {
  return dialects[dialect].fold(table);
}

function addedColumn(defaulted: boolean, nullable: boolean, dialect: DialectName): Weight | undefined {
  switch (dialect) {
    case "mysql":
      // MySQL 5.7 Reference Manual 14.13.1: adding a column rebuilds the table, other sessions may go on. INSTANT from 8.0.12.
      return defaulted && !nullable ? "rewrites" : "locks";
    case "postgresql":
      // PostgreSQL up to 10, ALTER TABLE, Notes: a column with a default rewrites the table; from 11 on only a volatile one.
      return defaulted ? (nullable ? "locks" : "rewrites") : undefined;
    case "oracle":
      // Oracle 12c: a default is kept in the dictionary.
      return undefined;
    case "mssql":
      // ALTER TABLE (Transact-SQL): NOT NULL with a default is an online operation in Enterprise edition only.
      return defaulted ? (nullable ? "locks" : "rewrites") : undefined;
    default:
      return undefined;
  }
}

function alteredColumn(
  { type, nullable }: Extract<Effect, { kind: "alterColumn" }>,
  dialect: DialectName,
): Weight | undefined {
  const text = type !== undefined && /^(N?VARCHAR2?|CHARACTER VARYING|TEXT)\b/i.test(type);
  switch (dialect) {
    case "mysql":
      // MODIFY copies the table, except for a longer VARCHAR whose length still takes as many bytes (14.13.1).
      return type !== undefined || nullable !== undefined ? "rewrites" : undefined;
    case "postgresql":
      // ALTER TABLE, Notes: a longer text type keeps the table; SET NOT NULL reads all of it.
      if (type !== undefined && !text) return "rewrites";
      return nullable === false ? "locks" : undefined;
    case "mssql":
      if (type !== undefined && !text) return "rewrites";
      return nullable === false ? "locks" : undefined;
    case "db2":
      // ALTER TABLE, "reorg-recommended operations": after them the table must be reorganised before much else.
      if (nullable !== undefined || (type !== undefined && !text)) return "rewrites";
      return undefined;
    default:
      return type !== undefined && !text ? "rewrites" : nullable === false ? "locks" : undefined;
  }
}
