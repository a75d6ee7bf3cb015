import type { DialectName } from "../../dialects/dialect.ts";
import type { SourceFolder } from "../files.ts";
import { type Catalog, type CatalogDatabase, type CatalogFile, hasFacts, readCatalog } from "../model/catalog.ts";
import type { DatabaseRole, Version } from "../model/names.ts";

/** The catalog of a version and database in one dialect; `undefined` where the folder of plans has none, or no facts for it. */
export type Catalogs = (version: Version, database: CatalogDatabase, dialect: DialectName) => Catalog | undefined;

/** Opens the catalogs of a folder of plans. Each file is parsed when it is first asked for, and once. */
export function openCatalogs(plans: SourceFolder): Catalogs {
  const files = new Map<string, CatalogFile | undefined>();
  const read = new Map<string, Catalog>();
  return (version, database, dialect) => {
    const path = `catalogs/${version}/${database}.json`;
    if (!files.has(path)) {
      const text = plans.read(path);
      // The files belong to the project: a malformed one is a bug.
      files.set(path, text === undefined ? undefined : (JSON.parse(text) as CatalogFile));
    }
    const file = files.get(path);
    if (file === undefined || !hasFacts(file, dialect)) return undefined;
    const key = `${path} ${dialect}`;
    const catalog = read.get(key) ?? readCatalog(file, dialect);
    read.set(key, catalog);
    return catalog;
  };
}

/**
 * The part of a catalog that a database has by its role. A separate user database is made from the whole shared
 * script; a separate configuration database is used for the registry alone, and nobody keeps its other tables current.
 */
export function catalogOfRole(
  catalogs: Catalogs,
  role: DatabaseRole,
  version: Version,
  dialect: DialectName,
): Catalog | undefined {
  const catalog = catalogs(version, DATABASES[role], dialect);
  if (catalog === undefined || role !== "config") return catalog;
  const registry = (name: string): boolean => /^REG_/i.test(name);
  return {
    ...catalog,
    tables: Object.fromEntries(Object.entries(catalog.tables).filter(([name]) => registry(name))),
    sequences: catalog.sequences.filter(registry),
  };
}

/** Which catalog describes the database of a role. */
export const DATABASES: Readonly<Record<DatabaseRole, CatalogDatabase>> = {
  apim_db: "apim",
  shared_db: "shared",
  user: "shared",
  config: "shared",
  analytics_db: "analytics",
};
