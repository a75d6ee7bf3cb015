import type { CatalogColumn, CatalogForeignKey, CatalogKey, CatalogTable } from "../../compiler/model/catalog.ts";
import type { ReferentialAction } from "../../compiler/model/catalog-notation.ts";
import type { TestDatabase } from "./engine.ts";

/** INFORMATION_SCHEMA as 1.4 has it; 2.0 made it another one. */
const COLUMNS = `
  SELECT c.TABLE_NAME, c.COLUMN_NAME, c.COLUMN_TYPE, c.IS_NULLABLE, c.COLUMN_DEFAULT, c.SEQUENCE_NAME, c.COLUMN_ON_UPDATE
  FROM INFORMATION_SCHEMA.COLUMNS c
  JOIN INFORMATION_SCHEMA.TABLES t ON t.TABLE_SCHEMA = c.TABLE_SCHEMA AND t.TABLE_NAME = c.TABLE_NAME
  WHERE c.TABLE_SCHEMA = 'PUBLIC' AND t.TABLE_TYPE = 'TABLE' ORDER BY c.TABLE_NAME, c.ORDINAL_POSITION`;

const KEYS = `
  SELECT TABLE_NAME, CONSTRAINT_TYPE, CONSTRAINT_NAME, COLUMN_LIST
  FROM INFORMATION_SCHEMA.CONSTRAINTS
  WHERE TABLE_SCHEMA = 'PUBLIC' AND CONSTRAINT_TYPE IN ('PRIMARY KEY', 'UNIQUE') ORDER BY 1, 3`;

const FOREIGN_KEYS = `
  SELECT FKTABLE_NAME, FK_NAME, GROUP_CONCAT(FKCOLUMN_NAME ORDER BY ORDINAL_POSITION), PKTABLE_NAME,
    GROUP_CONCAT(PKCOLUMN_NAME ORDER BY ORDINAL_POSITION), DELETE_RULE, UPDATE_RULE
  FROM INFORMATION_SCHEMA.CROSS_REFERENCES WHERE FKTABLE_SCHEMA = 'PUBLIC'
  GROUP BY FKTABLE_NAME, FK_NAME, PKTABLE_NAME, DELETE_RULE, UPDATE_RULE ORDER BY 1, 2`;

/** Without the indexes that a key needs, which H2 makes or takes for it. */
const INDEXES = `
  SELECT TABLE_NAME, INDEX_NAME, NON_UNIQUE, GROUP_CONCAT(COLUMN_NAME ORDER BY ORDINAL_POSITION)
  FROM INFORMATION_SCHEMA.INDEXES WHERE TABLE_SCHEMA = 'PUBLIC' AND NOT IS_GENERATED
  GROUP BY TABLE_NAME, INDEX_NAME, NON_UNIQUE ORDER BY 1, 2`;

const TRIGGERS = `
  SELECT TABLE_NAME, TRIGGER_NAME FROM INFORMATION_SCHEMA.TRIGGERS WHERE TABLE_SCHEMA = 'PUBLIC' ORDER BY 1, 2`;

/** Tables of the schema `PUBLIC`. */
export async function h2Tables(database: TestDatabase): Promise<Readonly<Record<string, CatalogTable>>> {
  const tables: Record<string, CatalogTable> = {};
  const change = (table: string | null | undefined, part: (before: CatalogTable) => Partial<CatalogTable>) => {
    const name = table ?? "";
    const before = tables[name] ?? { name, columns: [], uniques: [], foreignKeys: [], indexes: [], triggers: [] };
    tables[name] = { ...before, ...part(before) };
  };
  for (const [table, ...facts] of await database.query(COLUMNS))
    change(table, (before) => ({ columns: [...before.columns, columnOf(facts)] }));
  for (const [table, kind, name, columns] of await database.query(KEYS)) {
    const key = keyOf(name, columns);
    if (kind === "PRIMARY KEY") change(table, () => ({ primaryKey: key }));
    else change(table, (before) => ({ uniques: [...before.uniques, key] }));
  }
  for (const [table, name, columns, refTable, refColumns, onDelete, onUpdate] of await database.query(FOREIGN_KEYS)) {
    const key: CatalogForeignKey = {
      ...keyOf(name, columns),
      refTable: refTable ?? "",
      refColumns: (refColumns ?? "").split(","),
      onDelete: actionOf(onDelete),
      onUpdate: actionOf(onUpdate),
    };
    change(table, (before) => ({ foreignKeys: [...before.foreignKeys, key] }));
  }
  for (const [table, name, nonUnique, columns] of await database.query(INDEXES)) {
    const key = keyOf(name, columns);
    change(table, (before) =>
      nonUnique === "FALSE" ? { uniques: [...before.uniques, key] } : { indexes: [...before.indexes, key] },
    );
  }
  for (const [table, name] of await database.query(TRIGGERS))
    change(table, (before) => ({ triggers: [...before.triggers, name ?? ""] }));
  return tables;
}

function columnOf([name, type, nullable, value, sequence, onUpdate]: readonly (string | null)[]): CatalogColumn {
  return {
    name: name ?? "",
    // The rest of the text is what the other columns of COLUMNS tell.
    type: /^\w+(?:\([^)]*\))?/.exec(type ?? "")?.[0] ?? "",
    nullable: nullable === "YES",
    default: sequence || value === "NULL" ? null : (value ?? null),
    autoincrement: Boolean(sequence),
    ...(onUpdate ? { onUpdate } : {}),
  };
}

function keyOf(name: string | null | undefined, columns: string | null | undefined): CatalogKey {
  // The number in a generated name is chance.
  const generated = /^CONSTRAINT_[0-9A-F]+(_\d+)?$/.test(name ?? "");
  return { ...(generated ? {} : { name: name ?? "" }), columns: (columns ?? "").split(",") };
}

/** As JDBC numbers them (DatabaseMetaData); H2 takes NO ACTION for RESTRICT. */
function actionOf(rule: string | null | undefined): ReferentialAction {
  if (rule === "0") return "cascade";
  return rule === "2" ? "set null" : "no action";
}
