import { afterAll, expect, test } from "vitest";
import { hasFacts } from "../../compiler/model/catalog.ts";
import { compareCatalogs } from "../../compiler/sql/compare.ts";
import { CATALOG_FILES, loadCatalog, loadCatalogFile } from "./catalogs.ts";
import { ddlOf } from "./ddl.ts";
import type { EngineDialect, TestDatabase } from "./engine.ts";
import { describeEngines, findEngines, findH2 } from "./engines.ts";
import { snapshot } from "./snapshot.ts";

const databases: TestDatabase[] = [];
afterAll(() => Promise.all(databases.map((database) => database.drop())));

/**
 * Their keys are longer than InnoDB allows in utf8mb4 (3072 bytes), so that no installation has them there:
 * 2.6.0 has an index over VARCHAR(255) and VARCHAR(1024); the worker's table a key of 4 × VARCHAR(254).
 */
const LATIN1_ONLY = ["2.6.0 apim", "3.1.0 analytics", "3.2.0 analytics"];

const found = [...(await findEngines({ native: false })), await findH2()];

describeEngines<EngineDialect>(found, (engine, setting) => {
  for (const { version, database } of CATALOG_FILES) {
    if (setting?.charset === "utf8mb4" && LATIN1_ONLY.includes(`${version} ${database}`)) continue;
    if (!hasFacts(loadCatalogFile(version, database), engine.dialect)) continue;
    test(`${version} ${database}: a database built from the catalog reads back as the catalog`, async () => {
      const catalog = loadCatalog(version, database, engine.dialect);
      const live = await engine.create(database);
      databases.push(live);
      await live.run(ddlOf(catalog));
      expect(compareCatalogs(catalog, await snapshot(live, { version, database }))).toEqual([]);
    });
  }
});
