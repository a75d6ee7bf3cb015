import type { Catalog, CatalogDatabase } from "../../compiler/model/catalog.ts";
import type { Version } from "../../compiler/model/names.ts";
import type { EngineDialect, TestDatabase } from "./engine.ts";
import { h2Tables } from "./snapshot-h2.ts";
import { mysqlTables } from "./snapshot-mysql.ts";
import { postgresqlTables } from "./snapshot-postgresql.ts";

/** Reads the schema of a live database, in the words of the catalogs. Names are spelt as the engine stores them. */
export async function snapshot(
  database: TestDatabase,
  of: { readonly version: Version; readonly database: CatalogDatabase },
): Promise<Catalog> {
  const { tables, sequences } = READ[database.dialect];
  const names = sequences === undefined ? [] : await database.query(sequences);
  return {
    ...of,
    dialect: database.dialect,
    tables: await tables(database),
    sequences: names.flatMap(([name]) => name ?? []),
  };
}

/** How tables are read, and the query for the sequences that are not a column's own. */
const READ: Readonly<
  Record<
    EngineDialect,
    { readonly tables: (database: TestDatabase) => Promise<Catalog["tables"]>; readonly sequences?: string }
  >
> = {
  postgresql: {
    tables: postgresqlTables,
    sequences: "SELECT relname FROM pg_class WHERE relkind = 'S' AND relnamespace = 'public'::regnamespace ORDER BY 1",
  },
  mysql: { tables: mysqlTables },
  h2: {
    tables: h2Tables,
    sequences:
      "SELECT SEQUENCE_NAME FROM INFORMATION_SCHEMA.SEQUENCES WHERE SEQUENCE_SCHEMA = 'PUBLIC' AND SEQUENCE_NAME NOT IN " +
      "(SELECT SEQUENCE_NAME FROM INFORMATION_SCHEMA.COLUMNS WHERE SEQUENCE_NAME IS NOT NULL) ORDER BY 1",
  },
};
