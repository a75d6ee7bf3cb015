import { execFileSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { readAssets } from "../../cli/assets.ts";
import type { Migration } from "../../compiler/model/migration.ts";
import type { Version } from "../../compiler/model/names.ts";
import { emitBundle } from "../../emit/bundle.ts";
import { writeBundle } from "../../emit/write.ts";
import { compileRoute } from "./compiled.ts";
import { makeDownloads } from "./downloads.ts";
import type { Engine, ServerDialect } from "./engine.ts";
import { type Filled, fillDatabases, partsOf } from "./filled.ts";
import { createLogin, type Login, MYSQL_SERVER, type MysqlSetting } from "./mysql.ts";
import { POSTGRESQL_ENV } from "./postgresql.ts";
import { analyticsHome, fill, OLD_TOML, oldHome, packOf, type Reach, startScriptOf, stopServer } from "./product.ts";
import { type CallResult, callScript } from "./runner.ts";
import { siteText } from "./site-text.ts";

/** An installation of a route's first version on a real engine, its compiled migration, and the written bundle. */
export interface Installation extends Filled {
  readonly migration: Migration;
  readonly bundle: string;
  readonly newHome: string;
  readonly environment: NodeJS.ProcessEnv;
  /** Calls migrate.sh, without a terminal. */
  call(args: readonly string[]): Promise<CallResult>;
  remove(): Promise<void>;
}

/** How an operator has prepared the day. */
export interface Preparation {
  /** `unpacked`: the new home is there. `zipped`: the packs of all releases lie among the downloads. */
  readonly packs: "unpacked" | "zipped";
  /** Further facts of the site, as lines of its YAML. */
  readonly facts?: readonly string[];
}

/** What every installation of the tests has added to the product's own files. */
const FACTS = ["customDropins: [own-1.0.jar]", "customLibs: [own.jar]"];

/** Builds everything below `directory`: databases with rows, homes, downloads, site.yaml, bundle. The old server runs. */
export async function install(
  engine: Engine<ServerDialect>,
  setting: MysqlSetting | undefined,
  versions: readonly Version[],
  directory: string,
  { packs, facts = [] }: Preparation = { packs: "unpacked" },
): Promise<Installation> {
  const [from, to] = [versions[0], versions.at(-1)];
  if (from === undefined || to === undefined) throw new Error("a route has two ends");
  const [oldPlace, newHome, bundle] = ["old", "new", "bundle"].map((name) => join(directory, name)) as [
    string,
    string,
    string,
  ];
  const login =
    setting === undefined
      ? { user: POSTGRESQL_ENV.PGUSER, password: "not 'asked' for", drop: async () => undefined }
      : await createLogin();
  const filled = await fillDatabases(engine, partsOf(from, to), from);
  const { databases } = filled;
  const remove = async () => {
    stopServer(oldPlace);
    for (const home of migration?.route.hops.map((hop) => hop.newHome) ?? []) stopServer(home);
    await filled.drop();
    await login.drop();
  };
  let migration: Migration | undefined;
  try {
    const reach = reachOf(engine, databases.get("apim_db")?.name ?? "");
    fill(oldPlace, oldHome(from, reach));
    if (packs === "unpacked") fill(newHome, packOf(to, reach));
    for (const name of ["analytics-old", "analytics-new"]) fill(join(directory, name), analyticsHome());
    writeFileSync(join(directory, "old-deployment.toml"), OLD_TOML);
    const text = siteText({
      versions,
      dialect: engine.dialect,
      user: login.user,
      databases,
      root: directory,
      facts: [...FACTS, ...facts],
      extra: ["jdbcDriver: driver.jar", "deployment: { base: ./old-deployment.toml }"],
    });
    migration = compileRoute(text, versions, directory);
    makeDownloads(
      join(directory, "downloads"),
      migration.steps.flatMap(({ action }) => (action.kind === "download" ? [action.file] : [])),
      reach,
    );
    writeOut(migration, bundle);
    const environment = environmentOf(migration, login, setting, directory);
    execFileSync("sh", [join(oldPlace, `bin/${startScriptOf(from)}.sh`), "start"], { env: environment });
    return {
      ...filled,
      migration,
      bundle,
      newHome,
      environment,
      call: (args) => callScript(bundle, environment, args),
      remove,
    };
  } catch (error) {
    await remove();
    throw error;
  }
}

function writeOut(migration: Migration, bundle: string): void {
  const emitted = emitBundle(migration, readAssets());
  const written = emitted.value === undefined ? emitted : writeBundle(emitted.value, bundle);
  if (written.value === undefined) throw new Error(`no bundle: ${JSON.stringify(written.diagnostics)}`);
}

/** The stand-ins' own way to the database: not the one that the bundle takes, so that neither helps the other. */
function reachOf({ dialect }: Engine, database: string): Reach {
  const { PGHOST, PGPORT, PGUSER } = POSTGRESQL_ENV;
  const { host, port, user } = MYSQL_SERVER;
  const client =
    dialect === "postgresql"
      ? `psql -X -q -v ON_ERROR_STOP=1 -h '${PGHOST}' -p '${PGPORT}' -U '${PGUSER}' -d '${database}'`
      : `mysql --host='${host}' --port='${port}' --user='${user}' --protocol=TCP --database='${database}'`;
  return { dialect, script: `exec ${client} <"$1"\n` };
}

/** The passwords, and for MySQL the session settings of the client, in the option file of a home of its own. */
function environmentOf(
  migration: Migration,
  login: Login,
  setting: MysqlSetting | undefined,
  directory: string,
): NodeJS.ProcessEnv {
  const home = join(directory, "home");
  mkdirSync(home, { recursive: true });
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
