import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { isAtLeast, VERSIONS, type Version } from "../../compiler/model/names.ts";
import { compareCatalogs, covers, type Difference } from "../../compiler/sql/compare.ts";
import { loadCatalog } from "./catalogs.ts";
import { type Chain, openChain } from "./chain.ts";
import { type Content, lostRows, type Renamed } from "./content.ts";
import type { Engine } from "./engine.ts";
import { type Outcome, runSqlStep } from "./lane.ts";
import type { MysqlSetting } from "./mysql.ts";
import { snapshot } from "./snapshot.ts";
import { playClient } from "./stand-in.ts";

const MINUTES = 60_000;

/**
 * The tests of one route on one engine: the emitted SQL of each hop through the native client, in the order and under the
 * conditions of the runbook. The vendor's own tools do not run here: what they change is left out of the comparison
 * (`leaves`), and what later statements wait for is put in their place.
 */
export function testRoute(engine: Engine, setting: MysqlSetting | undefined, versions: readonly Version[]): void {
  let directory: string;
  let chain: Chain;
  let before: Awaited<ReturnType<Chain["content"]>>;

  beforeAll(async () => {
    directory = mkdtempSync(join(tmpdir(), "migplan-route-"));
    chain = await openChain(engine, setting, versions, directory);
    before = await chain.content({});
  }, 5 * MINUTES);
  afterAll(async () => {
    await chain?.remove();
    rmSync(directory, { recursive: true, force: true });
  });

  test.each(versions.slice(1).map((version, hop) => ({ version, hop })))(
    "hop to $version runs, and ends at its schema but for what is explained",
    async ({ version, hop }) => {
      expect((await runHop(chain, hop)).filter(({ outcome }) => outcome === "refused")).toEqual([]);
      expect(await differences(chain, hop, version)).toEqual([]);
    },
    5 * MINUTES,
  );

  test("no row is lost or changed but the named ones", async () => {
    const after = await chain.content(renamedOn(versions));
    const lost = chain.parts.map(({ role }) => [role, lostRows(before.get(role) ?? NONE, after.get(role) ?? NONE)]);
    expect(Object.fromEntries(lost)).toEqual(touchedOn(chain, versions));
  });

  test(
    "a second run changes nothing",
    async () => {
      const renamed = renamedOn(versions);
      const once = await chain.content(renamed);
      for (const hop of versions.slice(1).keys()) await runHop(chain, hop, true);
      expect(await chain.content(renamed)).toEqual(once);
      expect(await differences(chain, versions.length - 2, versions.at(-1) ?? "2.6.0")).toEqual([]);
    },
    5 * MINUTES,
  );
}

const NONE: Content = new Map();

/** Runs the database's steps of one hop, and puts in what the vendor's tools would have made; they run only once. */
export async function runHop(
  chain: Chain,
  hop: number,
  again = false,
): Promise<readonly { id: string; outcome: Outcome }[]> {
  const outcomes: { id: string; outcome: Outcome }[] = [];
  for (const step of chain.migration.steps.filter((own) => own.hop === hop)) {
    if (!again) await playClient(chain.migration, chain.databases, step);
    // The right to become superuser belongs to the server, which other tests use as well.
    if (step.action.kind === "sql" && !step.id.startsWith("superuser-"))
      outcomes.push({ id: step.id, outcome: await runSqlStep(chain, step) });
  }
  return outcomes;
}

/** Places of the schema that differ from a new installation and that nothing explains, up to the end of a hop. */
export async function differences(
  { migration, databases, parts }: Chain,
  hop: number,
  version: Version,
): Promise<unknown[]> {
  const { hops } = migration.route;
  const errata = migration.steps.filter((step) => step.hop <= hop).flatMap((step) => step.errata);
  const explained = [
    ...hops.slice(0, hop + 1).flatMap(({ leaves }) => leaves),
    ...errata.flatMap(({ remains = [] }) => remains),
  ];
  const result: unknown[] = [];
  for (const { role, catalog } of parts) {
    const database = databases.get(role);
    if (database === undefined) continue;
    const own = explained.filter((item) => item.database === role).flatMap(({ changes }) => changes);
    const live = await snapshot(database, { version, database: catalog });
    const all = compareCatalogs(loadCatalog(version, catalog, migration.dialect), live);
    result.push(
      ...all
        .filter((item) => !own.some((pattern) => covers(pattern, item.at)) && !isImplied(item))
        .map((item) => ({ role, ...item })),
    );
  }
  return result;
}

/**
 * Without explicit_defaults_for_timestamp MySQL gives the first TIMESTAMP NOT NULL of a table that is created or altered a
 * default of its own; a new installation on such a server has it as well.
 */
function isImplied({ expected, actual }: Difference): boolean {
  return expected === "TIMESTAMP not null" && actual === `${expected} = CURRENT_TIMESTAMP on update CURRENT_TIMESTAMP`;
}

/** What tables and columns that the first version has are called at the end of a route. */
export function renamedOn(versions: readonly Version[]): Renamed {
  const passed = VERSIONS.filter(
    (version) =>
      versions[0] !== version &&
      isAtLeast(version, versions[0] ?? "2.6.0") &&
      isAtLeast(versions.at(-1) ?? "2.6.0", version),
  );
  return Object.assign({}, ...passed.map((version) => RENAMED[version] ?? {})) as Renamed;
}

const RENAMED: Partial<Record<Version, Renamed>> = {
  "4.0.0": {
    "AM_API_COMMENTS.COMMENTED_USER": "CREATED_BY",
    "AM_API_COMMENTS.DATE_COMMENTED": "CREATED_TIME",
    AM_GW_API_ARTIFACTS: "AM_GW_API_ARTIFACTS_3_2_0",
    AM_GW_PUBLISHED_API_DETAILS: "AM_GW_PUBLISHED_APIS_3_2_0",
  },
  "4.1.0": {
    "AM_API_CATEGORIES.TENANT_ID": "ORGANIZATION",
    "AM_APPLICATION_ATTRIBUTES.VALUE": "APP_ATTRIBUTE",
    "AM_BLOCK_CONDITIONS.VALUE": "BLOCK_CONDITION",
    "AM_GATEWAY_ENVIRONMENT.TENANT_DOMAIN": "ORGANIZATION",
    "AM_KEY_MANAGER.TENANT_DOMAIN": "ORGANIZATION",
  },
};

/** Rows that the plans delete or change, on purpose: 2 means that exactly two of the old rows are not there as they were. */
export function touchedOn(
  { parts, migration }: Chain,
  versions: readonly Version[],
): Record<string, Record<string, number>> {
  const has = (id: string): boolean =>
    migration.steps.some((step) => step.id === id || new RegExp(`^${id}-\\d+$`).test(step.id));
  const registry = {
    REG_COMMENT: 1,
    ...(has("registry-log-newest-entries") ? { REG_LOG: 2 } : {}),
    REG_PROPERTY: 1,
    REG_RATING: 1,
    REG_RESOURCE_COMMENT: 2,
    REG_RESOURCE_PROPERTY: 2,
    REG_RESOURCE_RATING: 2,
    REG_RESOURCE_TAG: 2,
    REG_TAG: 1,
  };
  const [from = "2.6.0"] = versions;
  const touched: Record<string, Record<string, number>> = {
    apim_db: {
      ...(has("empty-scope-bindings") ? { IDN_OAUTH2_SCOPE_BINDING: isAtLeast(from, "3.1.0") ? 1 : 2 } : {}),
      ...(has("consumer-app-callback") ? { IDN_OAUTH_CONSUMER_APPS: 1 } : {}),
    },
    shared_db: registry,
    user: {},
    analytics_db: isAtLeast(from, "3.1.0") ? {} : { ApiLastAccessSummary: 1 },
  };
  return Object.fromEntries(parts.map(({ role }) => [role, touched[role] ?? {}]));
}
