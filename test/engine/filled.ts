import type { CatalogDatabase } from "../../compiler/model/catalog.ts";
import { type DatabaseRole, isAtLeast, type Version } from "../../compiler/model/names.ts";
import { CATALOG_FILES, loadCatalog } from "./catalogs.ts";
import { type Content, contentOf, type Renamed } from "./content.ts";
import { ddlOf } from "./ddl.ts";
import type { Engine, TestDatabase } from "./engine.ts";
import { insertsOf, rowsOf } from "./rows.ts";
import { tellingRows } from "./telling-rows.ts";

/** A database of an installation and the catalog that it has the tables of. */
export interface Part {
  readonly role: DatabaseRole;
  readonly catalog: CatalogDatabase;
}

/** The databases that installations on the way from one version to another have. Analytics ends at 3.2.0. */
export function partsOf(from: Version, to: Version): readonly Part[] {
  const analytics =
    !isAtLeast(to, "4.0.0") && CATALOG_FILES.some((file) => file.version === from && file.database === "analytics");
  return [
    { role: "apim_db", catalog: "apim" },
    { role: "shared_db", catalog: "shared" },
    { role: "user", catalog: "shared" },
    ...(analytics ? [{ role: "analytics_db", catalog: "analytics" } as const] : []),
  ];
}

/** The databases of an installation, with the tables of its version and rows in each. */
export interface Filled {
  readonly parts: readonly Part[];
  readonly databases: ReadonlyMap<DatabaseRole, TestDatabase>;
  /** What the tables of the first version hold now, by role; `renamed` is what they are called meanwhile. */
  content(renamed: Renamed): Promise<ReadonlyMap<DatabaseRole, Content>>;
  drop(): Promise<void>;
}

/** The worker's newer key does not fit on utf8mb4, and 2.6.0's own schema does not, so that nobody has them there. */
export function charsetOf(label: string, from: Version): string | undefined {
  return label === "analytics_db" || from === "2.6.0" ? "latin1" : undefined;
}

/** Builds the databases of a version. */
export async function fillDatabases(engine: Engine, parts: readonly Part[], version: Version): Promise<Filled> {
  const databases = new Map<DatabaseRole, TestDatabase>();
  const drop = async (): Promise<void> => {
    for (const database of databases.values()) await database.drop();
  };
  try {
    for (const { role, catalog } of parts) {
      const database = await engine.create(role, charsetOf(role, version));
      databases.set(role, database);
      const facts = loadCatalog(version, catalog, engine.dialect);
      await database.run(ddlOf(facts));
      await database.run(insertsOf(facts, rowsOf(facts, tellingRows(facts))));
    }
  } catch (error) {
    await drop();
    throw error;
  }
  return {
    parts,
    databases,
    content: async (renamed) => {
      const found = new Map<DatabaseRole, Content>();
      for (const { role, catalog } of parts) {
        const database = databases.get(role);
        if (database !== undefined)
          found.set(role, await contentOf(database, loadCatalog(version, catalog, engine.dialect), renamed));
      }
      return found;
    },
    drop,
  };
}
