import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { readAssets } from "../../cli/assets.ts";
import { openSources } from "../../cli/files.ts";
import { compile } from "../../compiler/compile.ts";
import type { CatalogDatabase } from "../../compiler/model/catalog.ts";
import type { Migration } from "../../compiler/model/migration.ts";
import type { DatabaseRole } from "../../compiler/model/names.ts";
import { emitBundle } from "../../emit/bundle.ts";
import { writeBundle } from "../../emit/write.ts";
import { loadCatalog } from "./catalogs.ts";
import { type Content, contentOf } from "./content.ts";
import { ddlOf } from "./ddl.ts";
import type { Engine, ServerDialect, TestDatabase } from "./engine.ts";
import { createLogin, type Login, type MysqlSetting } from "./mysql.ts";
import { POSTGRESQL_ENV } from "./postgresql.ts";
import { makeAnalyticsHome, makeDownloads, makeNewHome, makeOldHome, stopServer } from "./product.ts";
import { reachOf } from "./reach.ts";
import { insertsOf, rowsOf } from "./rows.ts";
import { type CallResult, callScript } from "./runner.ts";
import { tellingRows } from "./telling-rows.ts";

/** The databases of the installation, and the catalog that each has the tables of. */
export const PARTS: readonly { readonly role: DatabaseRole; readonly catalog: CatalogDatabase }[] = [
  { role: "apim_db", catalog: "apim" },
  { role: "shared_db", catalog: "shared" },
  { role: "user", catalog: "shared" },
  { role: "analytics_db", catalog: "analytics" },
];

/** A 3.0.0 installation on a real engine, its compiled migration, and the written bundle. */
export interface Installation {
  readonly migration: Migration;
  readonly bundle: string;
  readonly newHome: string;
  readonly environment: NodeJS.ProcessEnv;
  readonly databases: ReadonlyMap<DatabaseRole, TestDatabase>;
  /** What the 3.0.0 tables hold now, by role. */
  content(): Promise<ReadonlyMap<DatabaseRole, Content>>;
  /** Calls migrate.sh, without a terminal. */
  call(args: readonly string[]): Promise<CallResult>;
  remove(): Promise<void>;
}

/** Builds everything below `directory`: databases with rows, homes, downloads, site.yaml, bundle. */
export async function install(
  engine: Engine<ServerDialect>,
  setting: MysqlSetting | undefined,
  directory: string,
): Promise<Installation> {
  const databases = new Map<DatabaseRole, TestDatabase>();
  const login =
    setting === undefined
      ? { user: POSTGRESQL_ENV.PGUSER, password: "not 'asked' for", drop: async () => undefined }
      : await createLogin();
  const remove = async () => {
    for (const home of ["old", "new"]) stopServer(join(directory, home));
    for (const database of databases.values()) await database.drop();
    await login.drop();
  };
  try {
    for (const { role, catalog } of PARTS) {
      // The worker's 3.1.0 key does not fit on utf8mb4, so that nobody has that table there.
      const database = await engine.create(role, role === "analytics_db" ? "latin1" : undefined);
      databases.set(role, database);
      const facts = loadCatalog("3.0.0", catalog, engine.dialect);
      await database.run(ddlOf(facts));
      await database.run(insertsOf(facts, rowsOf(facts, tellingRows(facts))));
    }
    const [newHome, bundle] = [join(directory, "new"), join(directory, "bundle")];
    makeOldHome(join(directory, "old"));
    makeNewHome(newHome);
    makeAnalyticsHome(join(directory, "analytics-old"));
    makeAnalyticsHome(join(directory, "analytics-new"));
    const migration = compileSite(directory, siteText(engine, login, databases, directory));
    makeDownloads(
      join(directory, "downloads"),
      migration.steps.flatMap(({ action }) => (action.kind === "download" ? [action.file] : [])),
    );
    writeOut(migration, bundle);
    const environment = environmentOf(migration, login, setting, directory);
    return {
      migration,
      bundle,
      newHome,
      environment,
      databases,
      content: async () =>
        new Map(
          await Promise.all(
            PARTS.map(
              async ({ role, catalog }) => [role, await contentOfPart(engine, databases.get(role), catalog)] as const,
            ),
          ),
        ),
      call: (args) => callScript(bundle, environment, args),
      remove,
    };
  } catch (error) {
    await remove();
    throw error;
  }
}

function contentOfPart(
  engine: Engine<ServerDialect>,
  database: TestDatabase | undefined,
  catalog: CatalogDatabase,
): Promise<Content> {
  if (database === undefined) throw new Error(`no database for ${catalog}`);
  return contentOf(database, loadCatalog("3.0.0", catalog, engine.dialect));
}

function compileSite(directory: string, text: string): Migration {
  writeFileSync(join(directory, "site.yaml"), text);
  writeFileSync(
    join(directory, "old-deployment.toml"),
    readFileSync(join(directory, "old/repository/conf/deployment.toml"), "utf8"),
  );
  const sources = openSources(directory);
  const plans = fileURLToPath(new URL("../../plans", import.meta.url));
  const site = { file: "site.yaml", text };
  const { value, diagnostics } = compile({
    plans: sources.folder("plans", plans),
    site,
    siteFolder: sources.folder("", directory),
  });
  if (value === undefined) throw new Error(`the site does not compile:\n${JSON.stringify(diagnostics, null, 1)}`);
  return value;
}

function writeOut(migration: Migration, bundle: string): void {
  const emitted = emitBundle(migration, readAssets());
  const written = emitted.value === undefined ? emitted : writeBundle(emitted.value, bundle);
  if (written.value === undefined) throw new Error(`no bundle: ${JSON.stringify(written.diagnostics)}`);
}

/** The passwords, and for MySQL the session settings of the client, in the option file of a home of its own. */
function environmentOf(
  migration: Migration,
  login: Login,
  setting: MysqlSetting | undefined,
  directory: string,
): NodeJS.ProcessEnv {
  const home = join(directory, "home");
  mkdirSync(dirname(join(home, ".my.cnf")), { recursive: true });
  if (setting !== undefined) writeFileSync(join(home, ".my.cnf"), `[mysql]\ninit-command="${setting.session}"\n`);
  const secrets = Object.fromEntries(migration.secrets.map(({ env }) => [env, login.password]));
  return {
    PATH: process.env.PATH,
    HOME: home,
    LC_ALL: "C.UTF-8",
    JAVA_HOME: "/stand-in",
    MIGPLAN_STOP_TIMEOUT: "30",
    ...secrets,
  };
}

function siteText(
  engine: Engine<ServerDialect>,
  login: Login,
  databases: ReadonlyMap<DatabaseRole, TestDatabase>,
  directory: string,
): string {
  const lines = [...databases].map(([role, { name }]) => {
    const { url } = reachOf(engine.dialect, name);
    return `  ${role}: { url: "${url}", username: ${login.user}, password: "env:${role.toUpperCase()}_PASSWORD" }`;
  });
  return `site: engine-test
from: 3.0.0
to: 3.1.0
dialect: ${engine.dialect}
os: linux
homes:
  old: ${join(directory, "old")}
  new: ${join(directory, "new")}
  analyticsOld: ${join(directory, "analytics-old")}
  analyticsNew: ${join(directory, "analytics-new")}
jdbcDriver: driver.jar
databases:
${lines.join("\n")}
nodes:
  - { name: node1, host: 127.0.0.1, roles: [all-in-one, analytics-worker, analytics-dashboard] }
downloads: { directory: "${join(directory, "downloads")}", identityMigration: 1.0.175 }
facts:
  registryVersioning: true
  multiTenant: true
  customDropins: [own-1.0.jar]
  customLibs: [own.jar]
deployment: { base: ./old-deployment.toml }
`;
}
