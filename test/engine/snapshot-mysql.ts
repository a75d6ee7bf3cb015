import type { CatalogColumn, CatalogForeignKey, CatalogKey, CatalogTable } from "../../compiler/model/catalog.ts";
import type { ReferentialAction } from "../../compiler/model/catalog-notation.ts";
import type { TestDatabase } from "./engine.ts";

const COLUMNS = `
  SELECT TABLE_NAME, COLUMN_NAME, COLUMN_TYPE, IS_NULLABLE, COLUMN_DEFAULT, EXTRA
  FROM information_schema.COLUMNS WHERE TABLE_SCHEMA = DATABASE() ORDER BY TABLE_NAME, ORDINAL_POSITION`;

const KEYS = `
  SELECT TABLE_NAME, INDEX_NAME, NON_UNIQUE, GROUP_CONCAT(CONCAT(COLUMN_NAME, IF(SUB_PART IS NULL, '', CONCAT('(', SUB_PART, ')'))) ORDER BY SEQ_IN_INDEX)
  FROM information_schema.STATISTICS WHERE TABLE_SCHEMA = DATABASE()
  GROUP BY TABLE_NAME, INDEX_NAME, NON_UNIQUE ORDER BY 1, 2`;

const FOREIGN_KEYS = `
  SELECT k.TABLE_NAME, k.CONSTRAINT_NAME, GROUP_CONCAT(k.COLUMN_NAME ORDER BY k.ORDINAL_POSITION), k.REFERENCED_TABLE_NAME,
    GROUP_CONCAT(k.REFERENCED_COLUMN_NAME ORDER BY k.ORDINAL_POSITION), r.DELETE_RULE, r.UPDATE_RULE
  FROM information_schema.KEY_COLUMN_USAGE k
  JOIN information_schema.REFERENTIAL_CONSTRAINTS r
    ON r.CONSTRAINT_SCHEMA = k.CONSTRAINT_SCHEMA AND r.CONSTRAINT_NAME = k.CONSTRAINT_NAME AND r.TABLE_NAME = k.TABLE_NAME
  WHERE k.TABLE_SCHEMA = DATABASE() AND k.REFERENCED_TABLE_NAME IS NOT NULL
  GROUP BY k.TABLE_NAME, k.CONSTRAINT_NAME, k.REFERENCED_TABLE_NAME, r.DELETE_RULE, r.UPDATE_RULE ORDER BY 1, 2`;

/** Tables of the database, without the indexes that InnoDB made for foreign keys. */
export async function mysqlTables(database: TestDatabase): Promise<Readonly<Record<string, CatalogTable>>> {
  const tables: Record<string, CatalogTable> = {};
  const change = (table: string | null | undefined, part: (before: CatalogTable) => Partial<CatalogTable>) => {
    const name = table ?? "";
    const before = tables[name] ?? { name, columns: [], uniques: [], foreignKeys: [], indexes: [], triggers: [] };
    tables[name] = { ...before, ...part(before) };
  };
  for (const [table, name, type, nullable, value, extra] of await database.query(COLUMNS))
    change(table, (before) => ({
      columns: [...before.columns, columnOf(name ?? "", type ?? "", nullable === "YES", value ?? null, extra ?? "")],
    }));
  for (const [table, name, columns, refTable, refColumns, onDelete, onUpdate] of await database.query(FOREIGN_KEYS)) {
    const key: CatalogForeignKey = {
      name: name ?? "",
      columns: (columns ?? "").split(","),
      refTable: refTable ?? "",
      refColumns: (refColumns ?? "").split(","),
      onDelete: actionOf(onDelete),
      onUpdate: actionOf(onUpdate),
    };
    change(table, (before) => ({ foreignKeys: [...before.foreignKeys, key] }));
  }
  for (const [table, name, nonUnique, columns] of await database.query(KEYS)) {
    const key: CatalogKey = { name: name ?? "", columns: (columns ?? "").split(",") };
    if (name === "PRIMARY") change(table, () => ({ primaryKey: { columns: key.columns } }));
    else if (nonUnique === "0") change(table, (before) => ({ uniques: [...before.uniques, key] }));
    else change(table, (before) => (madeForForeignKey(key, before) ? {} : { indexes: [...before.indexes, key] }));
  }
  return tables;
}

/** InnoDB names such an index after the constraint, or after its first column. */
function madeForForeignKey(index: CatalogKey, table: CatalogTable): boolean {
  return table.foreignKeys.some(
    (key) => key.columns.join() === index.columns.join() && (index.name === key.name || index.name === key.columns[0]),
  );
}

function columnOf(name: string, type: string, nullable: boolean, value: string | null, extra: string): CatalogColumn {
  return {
    name,
    type: withoutWidth(type).toUpperCase(),
    nullable,
    default: value === null ? null : value.replace(/^current_timestamp(\(\))?$/i, "CURRENT_TIMESTAMP"),
    autoincrement: extra.includes("auto_increment"),
    ...(/on update/i.test(extra) ? { onUpdate: "CURRENT_TIMESTAMP" } : {}),
  };
}

/** A display width is no part of a type; `tinyint(1)` is, since drivers read it as a boolean. */
function withoutWidth(type: string): string {
  return type
    .replace(/^(int|bigint|smallint)\(\d+\)/, "$1")
    .replace(/^int\b/, "integer")
    .replace(/^tinyint\((?!1\))\d+\)/, "tinyint");
}

function actionOf(rule: string | null | undefined): ReferentialAction {
  if (rule === "CASCADE") return "cascade";
  return rule === "SET NULL" ? "set null" : "no action";
}
