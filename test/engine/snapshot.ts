import type { Catalog, CatalogDatabase } from "../../compiler/model/catalog.ts";
import type { Version } from "../../compiler/model/names.ts";
import type { TestDatabase } from "./engine.ts";
import { mysqlTables } from "./snapshot-mysql.ts";
import { postgresqlTables } from "./snapshot-postgresql.ts";

/** Reads the schema of a live database, in the words of the catalogs. Names are spelt as the engine stores them. */
export async function snapshot(
  database: TestDatabase,
  of: { readonly version: Version; readonly database: CatalogDatabase },
): Promise<Catalog> {
  const postgresql = database.dialect === "postgresql";
  const tables = postgresql ? await postgresqlTables(database) : await mysqlTables(database);
  const sequences = postgresql
    ? await database.query(
        "SELECT relname FROM pg_class WHERE relkind = 'S' AND relnamespace = 'public'::regnamespace ORDER BY 1",
      )
    : [];
  return { ...of, dialect: database.dialect, tables, sequences: sequences.flatMap(([name]) => name ?? []) };
}
