import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { openSources } from "../../cli/files.ts";
import { compile } from "../../compiler/compile.ts";
import type { CatalogDatabase } from "../../compiler/model/catalog.ts";
import type { Migration } from "../../compiler/model/migration.ts";
import { type DatabaseRole, isAtLeast, VERSIONS, type Version } from "../../compiler/model/names.ts";
import { findRoutes, opener } from "../../compiler/route/route.ts";
import type { DialectName } from "../../dialects/dialect.ts";
import { CATALOG_FILES, loadCatalog } from "./catalogs.ts";
import { type Content, contentOf, type Renamed } from "./content.ts";
import { ddlOf } from "./ddl.ts";
import type { Engine, TestDatabase } from "./engine.ts";
import { H2_ENV } from "./h2.ts";
import type { Lane } from "./lane.ts";
import type { MysqlSetting } from "./mysql.ts";
import { reachOf } from "./reach.ts";
import { insertsOf, rowsOf } from "./rows.ts";
import { tellingRows } from "./telling-rows.ts";

/** A database of an installation and the catalog that it has the tables of. */
export interface Part {
  readonly role: DatabaseRole;
  readonly catalog: CatalogDatabase;
}

/** A route with its databases, filled as an installation of its first version has them. */
export interface Chain extends Lane {
  readonly parts: readonly Part[];
  /** What the tables of the first version hold now. */
  content(renamed: Renamed): Promise<ReadonlyMap<DatabaseRole, Content>>;
  remove(): Promise<void>;
}

const plans = openSources(".").folder("plans", fileURLToPath(new URL("../../plans", import.meta.url)));

/**
 * The routes between all versions, for one dialect those that it is offered for, without those that are the beginning of another one: a longer route passes through the
 * same states. Analytics ends at 3.2.0, so that the routes up to there are counted apart.
 */
export function chains(dialect?: DialectName): readonly (readonly Version[])[] {
  const open = opener(plans);
  const offered = (folder: string) => dialect === undefined || open(folder)?.head.dialects.includes(dialect);
  const all = VERSIONS.flatMap((from) =>
    VERSIONS.filter((to) => VERSIONS.indexOf(to) > VERSIONS.indexOf(from)).flatMap(
      (to) => findRoutes(plans, { from, to }).value ?? [],
    ),
  )
    .filter((route) => route.plans.every(offered))
    .map(({ versions }) => versions);
  const kind = (route: readonly Version[]): boolean => isAtLeast(route.at(-1) ?? "2.6.0", "4.0.0");
  return all.filter(
    (route) =>
      !all.some(
        (other) =>
          other.length > route.length &&
          kind(other) === kind(route) &&
          route.every((version, index) => other[index] === version),
      ),
  );
}

/** Builds the databases of a route's first version, with rows, and compiles the route. Nothing below `directory` is a home. */
export async function openChain(
  engine: Engine,
  setting: MysqlSetting | undefined,
  versions: readonly Version[],
  directory: string,
): Promise<Chain> {
  const [from, to] = [versions[0], versions.at(-1)];
  if (from === undefined || to === undefined) throw new Error("a route has two ends");
  const parts = partsOf(from, to);
  const databases = new Map<DatabaseRole, TestDatabase>();
  const remove = async () => {
    for (const database of databases.values()) await database.drop();
  };
  try {
    for (const { role, catalog } of parts) {
      // The worker's newer key does not fit on utf8mb4, and 2.6.0's own schema does not, so that nobody has them there.
      const database = await engine.create(role, role === "analytics_db" || from === "2.6.0" ? "latin1" : undefined);
      databases.set(role, database);
      const facts = loadCatalog(from, catalog, engine.dialect);
      await database.run(ddlOf(facts));
      await database.run(insertsOf(facts, rowsOf(facts, tellingRows(facts))));
    }
    return {
      migration: compileRoute(engine, versions, databases, directory),
      databases,
      directory,
      environment: environmentOf(setting, directory),
      parts,
      content: async (renamed) => {
        const found = new Map<DatabaseRole, Content>();
        for (const { role, catalog } of parts) {
          const database = databases.get(role);
          if (database !== undefined)
            found.set(role, await contentOf(database, loadCatalog(from, catalog, engine.dialect), renamed));
        }
        return found;
      },
      remove,
    };
  } catch (error) {
    await remove();
    throw error;
  }
}

function partsOf(from: Version, to: Version): readonly Part[] {
  const analytics =
    !isAtLeast(to, "4.0.0") && CATALOG_FILES.some((file) => file.version === from && file.database === "analytics");
  return [
    { role: "apim_db", catalog: "apim" },
    { role: "shared_db", catalog: "shared" },
    { role: "user", catalog: "shared" },
    ...(analytics ? [{ role: "analytics_db", catalog: "analytics" } as const] : []),
  ];
}

function compileRoute(
  engine: Engine,
  versions: readonly Version[],
  databases: ReadonlyMap<DatabaseRole, TestDatabase>,
  directory: string,
): Migration {
  const text = siteText(engine, versions, databases);
  writeFileSync(join(directory, "site.yaml"), text);
  const { value, diagnostics } = compile({
    plans,
    site: { file: "site.yaml", text },
    siteFolder: openSources(directory).folder("", directory),
    overrides: { via: versions.slice(1, -1), avoid: VERSIONS.filter((version) => !versions.includes(version)) },
  });
  if (value === undefined) throw new Error(`the site does not compile:\n${JSON.stringify(diagnostics, null, 1)}`);
  return value;
}

function environmentOf(setting: MysqlSetting | undefined, directory: string): NodeJS.ProcessEnv {
  const home = join(directory, "home");
  mkdirSync(home, { recursive: true });
  if (setting !== undefined) writeFileSync(join(home, ".my.cnf"), `[mysql]\ninit-command="${setting.session}"\n`);
  return { ...H2_ENV, PATH: process.env.PATH, HOME: home, LC_ALL: "C.UTF-8" };
}

function siteText(
  engine: Engine,
  versions: readonly Version[],
  databases: ReadonlyMap<DatabaseRole, TestDatabase>,
): string {
  const lines = [...databases].map(([role, { name }]) => {
    const { url, username } = reachOf(engine.dialect, name);
    return `  ${role}: { url: "${url}", username: ${username}, password: "env:PASSWORD" }`;
  });
  const via = versions.slice(1, -1).map((version) => `${version}: /via/${version}`);
  return `site: route-test
from: ${versions[0]}
to: ${versions.at(-1)}
dialect: ${engine.dialect}
homes: { old: /old, new: /new, analyticsOld: /analytics-old, analyticsNew: /analytics-new, via: { ${via.join(", ")} } }
databases:
${lines.join("\n")}
nodes:
  - { name: node1, host: 127.0.0.1, roles: [all-in-one, analytics-worker, analytics-dashboard] }
downloads: { directory: /downloads, identityMigration: 1.0.175, migrationClient: 4.1.0.51 }
facts: { registryVersioning: true, multiTenant: true }
`;
}
