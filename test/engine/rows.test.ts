import { afterAll, expect, test } from "vitest";
import { loadCatalog } from "./catalogs.ts";
import { contentOf, lostRows } from "./content.ts";
import { ddlOf } from "./ddl.ts";
import type { EngineDialect, TestDatabase } from "./engine.ts";
import { describeEngines, findEngines, findH2 } from "./engines.ts";
import { insertsOf, ROWS, rowsOf } from "./rows.ts";

const databases: TestDatabase[] = [];
afterAll(() => Promise.all(databases.map((database) => database.drop())));

const found = [...(await findEngines({ native: false })), await findH2()];

describeEngines<EngineDialect>(found, (engine) => {
  for (const database of ["apim", "shared", "analytics"] as const)
    test(`${database}: every table takes its rows, and a lost or changed row is seen`, async () => {
      const catalog = loadCatalog("3.0.0", database, engine.dialect);
      const live = await engine.create(database);
      databases.push(live);
      await live.run(ddlOf(catalog));
      await live.run(insertsOf(catalog, rowsOf(catalog)));
      const before = await contentOf(live, catalog);
      expect([...before].filter(([, rows]) => new Set(rows).size !== ROWS)).toEqual([]);
      const [table, column] = EMPTIED[database];
      await live.run(`UPDATE ${table} SET ${column} = '' WHERE ${column} IS NULL`);
      expect(lostRows(before, await contentOf(live, catalog))).toEqual({ [table]: 1 });
      await live.run(`DELETE FROM ${table}`);
      expect(lostRows(before, await contentOf(live, catalog))).toEqual({ [table]: ROWS });
    });
});

/** Of each database a table that nothing refers to, with a text column that may be NULL. */
const EMPTIED = {
  apim: ["AM_POLICY_GLOBAL", "DESCRIPTION"],
  shared: ["REG_LOG", "REG_ACTION_DATA"],
  analytics: ["ApiLastAccessSummary", "apiVersion"],
} as const;
