import { readFileSync } from "node:fs";
import { type Catalog, type CatalogDatabase, type CatalogFile, readCatalog } from "../../compiler/model/catalog.ts";
import type { Version } from "../../compiler/model/names.ts";
import type { DialectName } from "../../dialects/dialect.ts";

/** A catalog of the project, for one dialect. */
export function loadCatalog(version: Version, database: CatalogDatabase, dialect: DialectName): Catalog {
  return readCatalog(loadCatalogFile(version, database), dialect);
}

/** The file as it lies in `plans/catalogs/`. */
export function loadCatalogFile(version: Version, database: CatalogDatabase): CatalogFile {
  const path = new URL(`../../plans/catalogs/${version}/${database}.json`, import.meta.url);
  return JSON.parse(readFileSync(path, "utf8")) as CatalogFile;
}
