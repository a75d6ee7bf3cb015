import type { Catalog } from "../../compiler/model/catalog.ts";
import type { EngineDialect, TestDatabase } from "./engine.ts";
import { quote } from "./names.ts";

/** What the tables hold: per table the digest of each row over the columns of the catalog, sorted. */
export type Content = ReadonlyMap<string, readonly string[]>;

/** What tables and columns of the catalog (`TABLE`, `TABLE.COLUMN`) are called meanwhile. */
export type Renamed = Readonly<Record<string, string>>;

/** Reads the content of every table of the catalog that the database has. Columns of the catalog only, compared as text. */
export async function contentOf(database: TestDatabase, catalog: Catalog, renamed: Renamed = {}): Promise<Content> {
  const queries = Object.values(catalog.tables).map((table) => {
    const columns = table.columns.map(({ name }) => quote(renamed[`${table.name}.${name}`] ?? name, catalog.dialect));
    const { text, digest } = READ[database.dialect];
    const from = quote(renamed[table.name] ?? table.name, catalog.dialect);
    return `SELECT '${table.name}', ${digest(`concat_ws('|', ${columns.map(text).join(", ")})`)} FROM ${from}`;
  });
  const content = new Map<string, string[]>(Object.keys(catalog.tables).map((table) => [table, []]));
  for (const [table, digest] of await database.query(`${queries.join("\nUNION ALL ")}\nORDER BY 1, 2`))
    content.get(table ?? "")?.push(digest ?? "");
  return content;
}

/** A column as a text that is never NULL, and the digest of a text. */
const READ: Readonly<
  Record<EngineDialect, { readonly text: (column: string) => string; readonly digest: (text: string) => string }>
> = {
  postgresql: { text: (column) => `coalesce(${column}::text, '-')`, digest: (text) => `md5(${text})` },
  mysql: { text: (column) => `ifnull(hex(concat(${column}, '')), '-')`, digest: (text) => `md5(${text})` },
  h2: {
    text: (column) => `ifnull(rawtohex(cast(${column} AS VARCHAR)), '-')`,
    digest: (text) => `hash('SHA256', stringtoutf8(${text}))`,
  },
};

/** Tables with rows that are gone or were changed, and how many. */
export function lostRows(before: Content, after: Content): Readonly<Record<string, number>> {
  const lost: Record<string, number> = {};
  for (const [table, digests] of before) {
    const left = [...(after.get(table) ?? [])];
    const gone = digests.filter((digest) => {
      const found = left.indexOf(digest);
      if (found >= 0) left.splice(found, 1);
      return found < 0;
    });
    if (gone.length > 0) lost[table] = gone.length;
  }
  return lost;
}
