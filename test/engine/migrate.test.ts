import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { compareCatalogs, covers, type Difference } from "../../compiler/sql/compare.ts";
import { loadCatalog } from "./catalogs.ts";
import { type Content, lostRows } from "./content.ts";
import { describeEngines, findEngines } from "./engines.ts";
import { type Installation, install, PARTS } from "./installation.ts";
import { startsOf } from "./product.ts";
import { runKilled, runToEnd } from "./runner.ts";
import { snapshot } from "./snapshot.ts";

/** Rows that the plan deletes or changes, on purpose: 2 means that exactly two of the old rows are not there as they were. */
const TOUCHED: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  apim_db: { IDN_OAUTH2_SCOPE_BINDING: 2 },
  shared_db: {
    REG_COMMENT: 1,
    REG_LOG: 2,
    REG_PROPERTY: 1,
    REG_RATING: 1,
    REG_RESOURCE_COMMENT: 2,
    REG_RESOURCE_PROPERTY: 2,
    REG_RESOURCE_RATING: 2,
    REG_RESOURCE_TAG: 2,
    REG_TAG: 1,
  },
  user: {},
  analytics_db: { ApiLastAccessSummary: 1 },
};

const MINUTES = 60_000;
const found = await findEngines({ native: true });

describe.each([{ run: "in one go" }, { run: "killed three times and taken up again" }])(
  "from 3.0.0 to 3.1.0, $run",
  ({ run }) => {
    describeEngines(found, (engine, setting) => {
      let directory: string;
      let site: Installation;
      let before: ReadonlyMap<string, Content>;

      beforeAll(async () => {
        directory = mkdtempSync(join(tmpdir(), "migplan-engine-"));
        site = await install(engine, setting, directory);
        before = await site.content();
        if (run !== "in one go")
          for (const share of [0.3, 0.5, 0.7]) await runKilled(site, Math.floor(site.migration.steps.length * share));
        await runToEnd(site);
      }, 15 * MINUTES);
      afterAll(async () => {
        await site?.remove();
        rmSync(directory, { recursive: true, force: true });
      });

      test.each(PARTS)("$role has the schema of 3.1.0, but for what is explained", async ({ role, catalog }) => {
        const database = site.databases.get(role);
        if (database === undefined) throw new Error(`no database for ${role}`);
        const live = await snapshot(database, { version: "3.1.0", database: catalog });
        const differences = compareCatalogs(loadCatalog("3.1.0", catalog, engine.dialect), live);
        const { route, steps } = site.migration;
        const errata = steps.flatMap((step) => step.errata).flatMap((erratum) => erratum.remains ?? []);
        const explained = [...route.hops.flatMap((hop) => hop.leaves), ...errata].filter(
          (item) => item.database === role,
        );
        expect(
          unexplained(
            differences,
            explained.flatMap((item) => item.changes),
          ),
        ).toEqual([]);
      });

      test.each(PARTS)("$role lost and changed no row but the named ones", async ({ role }) => {
        const content = await site.content();
        expect(lostRows(before.get(role) ?? new Map(), content.get(role) ?? new Map())).toEqual(TOUCHED[role]);
      });

      test("no server of the migration is left with what was only there for it", () => {
        const starts = startsOf(site.newHome);
        expect(starts.some(({ args }) => args.includes("-Dcomponent=identity"))).toBe(true);
        expect(starts.at(-1)?.args).toEqual([]);
        expect(starts.at(-1)?.dropins.filter((name) => /migrat|tenantloader/.test(name))).toEqual([]);
        expect(starts.at(-1)?.deploymentToml).toBe(
          readFileSync(join(site.newHome, "repository/conf/deployment.toml"), "utf8"),
        );
      });

      test(
        "a second run does nothing",
        async () => {
          const once = await site.content();
          const { code } = await site.call(["run", "--yes"]);
          expect(code).toBe(0);
          expect(await site.content()).toEqual(once);
        },
        5 * MINUTES,
      );
    });
  },
);

/** Differences for which no explanation stands. */
function unexplained(differences: readonly Difference[], explained: readonly string[]): readonly Difference[] {
  return differences.filter(({ at }) => !explained.some((pattern) => covers(pattern, at)));
}
