import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { isAtLeast, type Version } from "../../compiler/model/names.ts";
import { clientWrites, WRITING_RELEASES } from "./client-writes.ts";
import type { EngineDialect } from "./engine.ts";

/** What a stand-in for the product saw at one of its starts, and what it logged. */
export interface Start {
  readonly args: readonly string[];
  readonly deploymentToml: string;
  readonly dropins: readonly string[];
  readonly log: readonly string[];
}

/** Files by their path below a home. */
export type Files = Readonly<Record<string, string>>;

/** How the stand-ins of a test reach the API Manager database. */
export interface Reach {
  readonly dialect: EngineDialect;
  /** `sh` script that runs the SQL file it is given. */
  readonly script: string;
}

const SYNAPSE = "repository/deployment/server/synapse-configs/default";

/** What the installation deployed and defined, below repository/ of its home. */
export const OWN_FILES = [
  "deployment/server/userstores/own.xml",
  "deployment/server/synapse-configs/default/api/own--v1.xml",
  "deployment/server/synapse-configs/default/sequences/own.xml",
  "deployment/server/executionplans/own.siddhiql",
  "tenants/1/synapse-configs/default/api/tenant--v1.xml",
  "tenants/1/userstores/tenant.xml",
] as const;

/** Name of the start script below bin/, without its extension. */
export function startScriptOf(release: Version): string {
  return isAtLeast(release, "4.0.0") ? "api-manager" : "wso2server";
}

/** The home of an old release, as its operators left it. 2.6.0 is configured in XML. */
export function oldHome(release: Version, reach: Reach): Files {
  const xml: Files = {
    "repository/conf/registry.xml":
      "<wso2registry><staticConfiguration><versioningTags>true</versioningTags></staticConfiguration></wso2registry>\n",
  };
  return {
    ...common(release, reach),
    ...xml,
    ...(release === "2.6.0"
      ? { "repository/conf/api-manager.xml": "<APIManager/>\n" }
      : { "repository/conf/deployment.toml": OLD_TOML }),
    "repository/components/dropins/own-1.0.jar": "own bundle\n",
    "repository/components/lib/own.jar": "own jar\n",
    "repository/components/lib/driver.jar": "JDBC driver\n",
    "repository/resources/security/wso2carbon.jks": "key of the installation\n",
    ...Object.fromEntries(OWN_FILES.map((file) => [`repository/${file}`, "own\n"])),
    [`${SYNAPSE}/proxy-services/WorkflowCallbackService.xml`]: "<proxy version='old'/>\n",
  };
}

/** What a pack of a release unpacks to. */
export function packOf(release: Version, reach: Reach): Files {
  return {
    ...common(release, reach),
    "bin/ciphertool.sh": "#!/bin/sh\nexit 0\n",
    "repository/conf/deployment.toml":
      '[server]\nhostname = "localhost"\n\n[user_store]\ntype = "database_unique_id"\n',
    [`${SYNAPSE}/api/_RevokeAPI_.xml`]: "<api/>\n",
    [`${SYNAPSE}/proxy-services/WorkflowCallbackService.xml`]: `<proxy version='${release}'/>\n`,
    "solr/data/index": "index\n",
  };
}

/** A stand-in for an analytics home. */
export function analyticsHome(): Files {
  const yaml = (names: readonly string[]) =>
    `wso2.datasources:\n  dataSources:\n${names
      .map(
        (name) =>
          `    - name: ${name}\n      definition:\n        type: RDBMS\n        configuration:\n          jdbcUrl: 'jdbc:h2:x'\n          username: wso2carbon\n          password: wso2carbon\n          driverClassName: org.h2.Driver\n          connectionTestQuery: SELECT 1\n`,
      )
      .join("")}`;
  return {
    "bin/worker.sh": "#!/bin/sh\nexit 0\n",
    "bin/dashboard.sh": "#!/bin/sh\nexit 0\n",
    "bin/jartobundle.sh": '#!/bin/sh\ncp "$1" "$2/"\n',
    "conf/worker/deployment.yaml": yaml(["APIM_ANALYTICS_DB"]),
    "conf/dashboard/deployment.yaml": yaml(["APIM_ANALYTICS_DB", "AM_DB"]),
    "lib/.keep": "",
    "resources/security/wso2carbon.jks": "stand-in\n",
    "resources/security/client-truststore.jks": "stand-in\n",
  };
}

/** Writes files below a folder; scripts can be executed. */
export function fill(root: string, files: Files): void {
  for (const [name, text] of Object.entries(files)) {
    const path = join(root, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text, { mode: name.endsWith(".sh") ? 0o755 : 0o644 });
  }
}

/** Ends the stand-in's process, when it runs. */
export function stopServer(home: string): void {
  try {
    process.kill(Number(readFileSync(join(home, "wso2carbon.pid"), "utf8")));
  } catch {
    // It does not run.
  }
}

/** What the stand-in saw, start by start. */
export function startsOf(home: string): readonly Start[] {
  const directory = join(home, "starts");
  return readdirSync(directory)
    .sort((a, b) => Number(a) - Number(b))
    .map((number) => ({
      args: lines(join(directory, number, "args")),
      deploymentToml: readFileSync(join(directory, number, "deployment.toml"), "utf8"),
      dropins: lines(join(directory, number, "dropins")),
      log: lines(join(directory, number, "log")),
    }));
}

/** Files that every home has: what the migration reads, copies or must leave alone, and what plays the product. */
function common(release: Version, { dialect, script }: Reach): Files {
  return {
    [`bin/${startScriptOf(release)}.sh`]: standIn("server.sh"),
    "stand-in/tools.sh": standIn("tools.sh"),
    "stand-in/release": `${release}\n`,
    "stand-in/dialect": `${dialect}\n`,
    "stand-in/database.sh": script,
    ...Object.fromEntries(
      WRITING_RELEASES.map((writing) => [`stand-in/${writing}.sql`, clientWrites(writing, dialect).join("\n")]),
    ),
    "repository/components/dropins/README": "bundles\n",
    "repository/components/lib/README": "jars\n",
    "repository/resources/security/wso2carbon.jks": "stand-in key\n",
    "repository/resources/security/client-truststore.jks": "stand-in trust\n",
    "repository/logs/.keep": "",
    "repository/tenants/.keep": "",
    "repository/deployment/server/userstores/.keep": "",
  };
}

function standIn(name: string): string {
  return readFileSync(new URL(`stand-in/${name}`, import.meta.url), "utf8");
}

function lines(path: string): string[] {
  return readFileSync(path, "utf8")
    .split("\n")
    .filter((line) => line !== "");
}

/** Settings of an installation up to 4.1.0; for 2.6.0, as its operators write them down for the first release with such a file. */
export const OLD_TOML = `[server]
hostname = "apim.example"

[super_admin]
username = "admin"
password = "$env{ADMIN_PASSWORD}"

[user_store]
type = "database"
`;
