import type { Migration } from "../../compiler/model/migration.ts";
import { isAtLeast, VERSIONS, type Version } from "../../compiler/model/names.ts";
import { compareCatalogs, covers, type Difference } from "../../compiler/sql/compare.ts";
import { loadCatalog } from "./catalogs.ts";
import { type Content, lostRows, type Renamed } from "./content.ts";
import type { Filled, Part } from "./filled.ts";
import { snapshot } from "./snapshot.ts";

/**
 * Places of the schema that differ from a new installation and that nothing explains, up to the end of a hop. What the vendor's
 * own tools change is left out of the comparison (`leaves`), as is what an erratum says that stays (`remains`).
 */
export async function differences(
  migration: Migration,
  { databases, parts }: Filled,
  hop = migration.route.hops.length - 1,
): Promise<unknown[]> {
  const { hops } = migration.route;
  const version = hops[hop]?.to ?? migration.route.to;
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

/** What tables and columns that the first version has are called at the end of a migration. */
export function renamedOn({ route: { from, to } }: Migration): Renamed {
  const passed = VERSIONS.filter((version) => version !== from && isAtLeast(version, from) && isAtLeast(to, version));
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

/** How many rows of which tables are gone or were changed, by role. */
export function lostOf(
  parts: readonly Part[],
  before: Awaited<ReturnType<Filled["content"]>>,
  after: Awaited<ReturnType<Filled["content"]>>,
): Record<string, Readonly<Record<string, number>>> {
  const lost = parts.map(({ role }) => [role, lostRows(before.get(role) ?? NONE, after.get(role) ?? NONE)]);
  return Object.fromEntries(lost);
}

const NONE: Content = new Map();

/** Rows that the plans delete or change, on purpose: 2 means that exactly two of the old rows are not there as they were. */
export function touchedOn(migration: Migration, parts: readonly Part[]): Record<string, Record<string, number>> {
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
  const { from } = migration.route;
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
