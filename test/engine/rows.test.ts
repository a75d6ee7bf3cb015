import { afterAll, expect, test } from "vitest";
import { loadCatalog } from "./catalogs.ts";
import { contentOf, lostRows } from "./content.ts";
import { ddlOf } from "./ddl.ts";
import type { TestDatabase } from "./engine.ts";
import { describeEngines, findEngines } from "./engines.ts";
import { insertsOf, ROWS, rowsOf } from "./rows.ts";

const databases: TestDatabase[] = [];
afterAll(() => Promise.all(databases.map((database) => database.drop())));

describeEngines(await findEngines({ native: false }), (engine) => {
  for (const database of ["apim", "shared", "analytics"] as const)
    test(`${database}: every table takes its rows, and a lost or changed row is seen`, async () => {
      const catalog = loadCatalog("3.0.0", database, engine.dialect);
      const live = await engine.create(database);
      databases.push(live);
      await live.run(ddlOf(catalog));
      await live.run(insertsOf(catalog, rowsOf(catalog)));
      const before = await contentOf(live, catalog);
      expect([...before].filter(([, rows]) => new Set(rows).size !== ROWS)).toEqual([]);
      const table = { apim: "AM_CERTIFICATE_METADATA", shared: "REG_LOG", analytics: "ApiLastAccessSummary" }[database];
      await live.run(`DELETE FROM ${table}`);
      expect(lostRows(before, await contentOf(live, catalog))).toEqual({ [table]: ROWS });
    });
});
