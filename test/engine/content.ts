import type { Catalog } from "../../compiler/model/catalog.ts";
import type { TestDatabase } from "./engine.ts";
import { quote } from "./names.ts";

/** What the tables hold: per table the digest of each row over the columns of the catalog, sorted. */
export type Content = ReadonlyMap<string, readonly string[]>;

/** What tables and columns of the catalog (`TABLE`, `TABLE.COLUMN`) are called meanwhile. */
export type Renamed = Readonly<Record<string, string>>;

/** Reads the content of every table of the catalog that the database has. Columns of the catalog only, compared as text. */
export async function contentOf(database: TestDatabase, catalog: Catalog, renamed: Renamed = {}): Promise<Content> {
  const queries = Object.values(catalog.tables).map((table) => {
    const columns = table.columns.map(({ name }) => quote(renamed[`${table.name}.${name}`] ?? name, catalog.dialect));
    const texts = columns.map((name) =>
      catalog.dialect === "postgresql" ? `coalesce(${name}::text, '-')` : `ifnull(hex(concat(${name}, '')), '-')`,
    );
    const from = quote(renamed[table.name] ?? table.name, catalog.dialect);
    return `SELECT '${table.name}', md5(concat_ws('|', ${texts.join(", ")})) FROM ${from}`;
  });
  const content = new Map<string, string[]>(Object.keys(catalog.tables).map((table) => [table, []]));
  for (const [table, digest] of await database.query(`${queries.join("\nUNION ALL ")}\nORDER BY 1, 2`))
    content.get(table ?? "")?.push(digest ?? "");
  return content;
}

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
