import type { CatalogColumn, CatalogForeignKey, CatalogKey, CatalogTable } from "../../compiler/model/catalog.ts";
import type { ReferentialAction } from "../../compiler/model/catalog-notation.ts";
import type { TestDatabase } from "./engine.ts";

const COLUMNS = `
  SELECT c.relname, a.attname, format_type(a.atttypid, a.atttypmod), a.attnotnull, pg_get_expr(d.adbin, d.adrelid)
  FROM pg_class c
  JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped
  LEFT JOIN pg_attrdef d ON d.adrelid = c.oid AND d.adnum = a.attnum
  WHERE c.relkind = 'r' AND c.relnamespace = 'public'::regnamespace
  ORDER BY c.relname, a.attnum`;

const names = (relation: string, numbers: string) =>
  `(SELECT string_agg(a.attname, ',' ORDER BY k.n) FROM unnest(${numbers}) WITH ORDINALITY k(attnum, n) JOIN pg_attribute a ON a.attrelid = ${relation} AND a.attnum = k.attnum)`;

const CONSTRAINTS = `
  SELECT t.relname, c.contype, c.conname, ${names("c.conrelid", "c.conkey")}, r.relname, ${names("c.confrelid", "c.confkey")}, c.confdeltype, c.confupdtype
  FROM pg_constraint c
  JOIN pg_class t ON t.oid = c.conrelid
  LEFT JOIN pg_class r ON r.oid = c.confrelid
  WHERE c.contype IN ('p', 'u', 'f') AND t.relnamespace = 'public'::regnamespace
  ORDER BY 1, 3`;

const INDEXES = `
  SELECT t.relname, i.relname, x.indisunique, ${names("x.indrelid", "x.indkey::int2[]")}
  FROM pg_index x
  JOIN pg_class i ON i.oid = x.indexrelid
  JOIN pg_class t ON t.oid = x.indrelid
  WHERE t.relnamespace = 'public'::regnamespace AND NOT EXISTS (SELECT 1 FROM pg_constraint c WHERE c.conindid = x.indexrelid AND c.contype IN ('p', 'u'))
  ORDER BY 1, 2`;

const TRIGGERS = `
  SELECT t.relname, g.tgname
  FROM pg_trigger g
  JOIN pg_class t ON t.oid = g.tgrelid
  WHERE NOT g.tgisinternal AND t.relnamespace = 'public'::regnamespace
  ORDER BY 1, 2`;

/** Tables of the schema `public`. */
export async function postgresqlTables(database: TestDatabase): Promise<Readonly<Record<string, CatalogTable>>> {
  const tables: Record<string, CatalogTable> = {};
  const change = (table: string | null | undefined, part: (before: CatalogTable) => Partial<CatalogTable>) => {
    const name = table ?? "";
    const before = tables[name] ?? { name, columns: [], uniques: [], foreignKeys: [], indexes: [], triggers: [] };
    tables[name] = { ...before, ...part(before) };
  };
  for (const [table, name, type, notNull, value] of await database.query(COLUMNS))
    change(table, (before) => ({
      columns: [...before.columns, columnOf(name ?? "", type ?? "", notNull === "t", value ?? null)],
    }));
  for (const [table, kind, name, columns, refTable, refColumns, onDelete, onUpdate] of await database.query(
    CONSTRAINTS,
  )) {
    const key: CatalogKey = { name: name ?? "", columns: (columns ?? "").split(",") };
    const reference = { refTable: refTable ?? "", refColumns: (refColumns ?? "").split(",") };
    const foreign: CatalogForeignKey = {
      ...key,
      ...reference,
      onDelete: actionOf(onDelete),
      onUpdate: actionOf(onUpdate),
    };
    if (kind === "p") change(table, () => ({ primaryKey: key }));
    else if (kind === "u") change(table, (before) => ({ uniques: [...before.uniques, key] }));
    else change(table, (before) => ({ foreignKeys: [...before.foreignKeys, foreign] }));
  }
  for (const [table, name, unique, columns] of await database.query(INDEXES)) {
    const key: CatalogKey = { name: name ?? "", columns: (columns ?? "").split(",") };
    change(table, (before) =>
      unique === "t" ? { uniques: [...before.uniques, key] } : { indexes: [...before.indexes, key] },
    );
  }
  for (const [table, name] of await database.query(TRIGGERS))
    change(table, (before) => ({ triggers: [...before.triggers, name ?? ""] }));
  return tables;
}

function columnOf(name: string, type: string, notNull: boolean, value: string | null): CatalogColumn {
  const sequence = /^nextval\('([^']+)'::regclass\)$/.exec(value ?? "")?.[1];
  const written = type
    .replace("character varying", "varchar")
    .replace("timestamp without time zone", "timestamp")
    .replace("character", "char")
    .toUpperCase();
  return {
    name,
    type: written,
    nullable: !notNull,
    default: sequence === undefined ? defaultOf(value, written) : null,
    autoincrement: sequence !== undefined,
    ...(sequence === undefined ? {} : { sequence }),
  };
}

/** `'x'::character varying` is `'x'`, `'-1'::integer` is `-1`, `NULL::…` is none, `false` is `FALSE`. */
function defaultOf(value: string | null, type: string): string | null {
  if (value === null || value.startsWith("NULL::")) return null;
  const plain = value.replace(/::[a-z ]+$/, "");
  if (type === "BOOLEAN") return plain.toUpperCase();
  return /^(INTEGER|BIGINT|SMALLINT)/.test(type) ? plain.replace(/^'(.*)'$/, "$1") : plain;
}

const ACTIONS: Readonly<Record<string, ReferentialAction>> = {
  a: "no action",
  r: "restrict",
  c: "cascade",
  n: "set null",
};

function actionOf(letter: string | null | undefined): ReferentialAction {
  return ACTIONS[letter ?? ""] ?? "no action";
}
