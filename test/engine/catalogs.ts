import { existsSync, readdirSync, readFileSync } from "node:fs";
import {
  CATALOG_DATABASES,
  type Catalog,
  type CatalogDatabase,
  type CatalogFile,
  readCatalog,
} from "../../compiler/model/catalog.ts";
import type { Version } from "../../compiler/model/names.ts";
import type { DialectName } from "../../dialects/dialect.ts";

const FOLDER = new URL("../../plans/catalogs/", import.meta.url);

/** Every catalog of the project, by version. */
export const CATALOG_FILES: readonly { readonly version: Version; readonly database: CatalogDatabase }[] = readdirSync(
  FOLDER,
)
  .filter((name) => /^\d/.test(name))
  .sort()
  .flatMap((version) => CATALOG_DATABASES.map((database) => ({ version: version as Version, database })))
  .filter(({ version, database }) => existsSync(new URL(`${version}/${database}.json`, FOLDER)));

/** A catalog of the project, for one dialect. */
export function loadCatalog(version: Version, database: CatalogDatabase, dialect: DialectName): Catalog {
  return readCatalog(loadCatalogFile(version, database), dialect);
}

/** The file as it lies in `plans/catalogs/`. */
export function loadCatalogFile(version: Version, database: CatalogDatabase): CatalogFile {
  return JSON.parse(readFileSync(new URL(`${version}/${database}.json`, FOLDER), "utf8")) as CatalogFile;
}
