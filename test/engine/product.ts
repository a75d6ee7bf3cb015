import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { zipOf } from "./zip.ts";

/** What a stand-in for the product saw at one of its starts. */
export interface Start {
  readonly args: readonly string[];
  readonly deploymentToml: string;
  readonly dropins: readonly string[];
}

const SYNAPSE = "repository/deployment/server/synapse-configs/default";

/** Files of a stand-in for an API Manager home: what the migration reads, copies or must leave alone. */
const COMMON: Readonly<Record<string, string>> = {
  "repository/components/dropins/README": "bundles\n",
  "repository/components/lib/README": "jars\n",
  "repository/resources/security/wso2carbon.jks": "stand-in key\n",
  "repository/resources/security/client-truststore.jks": "stand-in trust\n",
  "repository/logs/.keep": "",
  "repository/tenants/.keep": "",
  "repository/deployment/server/userstores/.keep": "",
};

/** Makes the home of the old release, as its operators left it. */
export function makeOldHome(home: string): void {
  fill(home, {
    ...COMMON,
    "bin/wso2server.sh": SERVER,
    "repository/conf/deployment.toml": OLD_TOML,
    "repository/conf/registry.xml":
      "<wso2registry><staticConfiguration><versioningTags>true</versioningTags></staticConfiguration></wso2registry>\n",
    "repository/components/dropins/own-1.0.jar": "own bundle\n",
    "repository/components/lib/own.jar": "own jar\n",
    "repository/components/lib/driver.jar": "JDBC driver\n",
    "repository/resources/security/wso2carbon.jks": "key of the installation\n",
    [`${SYNAPSE}/api/own--v1.xml`]: "<api/>\n",
    [`${SYNAPSE}/proxy-services/WorkflowCallbackService.xml`]: "<proxy version='3.0.0'/>\n",
    "repository/deployment/server/executionplans/own.siddhiql": "plan\n",
    "repository/tenants/1/synapse-configs/default/api/tenant--v1.xml": "<api/>\n",
  });
}

/** Makes the home of the new release, as its pack unpacks. */
export function makeNewHome(home: string): void {
  fill(home, {
    ...COMMON,
    "bin/wso2server.sh": SERVER,
    "bin/ciphertool.sh": "#!/bin/sh\nexit 0\n",
    "repository/conf/deployment.toml":
      '[server]\nhostname = "localhost"\n\n[user_store]\ntype = "database_unique_id"\n',
    [`${SYNAPSE}/api/_RevokeAPI_.xml`]: "<api/>\n",
    [`${SYNAPSE}/proxy-services/WorkflowCallbackService.xml`]: "<proxy version='3.1.0'/>\n",
    "solr/data/index": "index\n",
  });
}

/** Makes a stand-in for an analytics home. */
export function makeAnalyticsHome(home: string): void {
  const yaml = (names: readonly string[]) =>
    `wso2.datasources:\n  dataSources:\n${names
      .map(
        (name) =>
          `    - name: ${name}\n      definition:\n        type: RDBMS\n        configuration:\n          jdbcUrl: 'jdbc:h2:x'\n          username: wso2carbon\n          password: wso2carbon\n          driverClassName: org.h2.Driver\n          connectionTestQuery: SELECT 1\n`,
      )
      .join("")}`;
  fill(home, {
    "bin/worker.sh": "#!/bin/sh\nexit 0\n",
    "bin/dashboard.sh": "#!/bin/sh\nexit 0\n",
    "bin/jartobundle.sh": '#!/bin/sh\ncp "$1" "$2/"\n',
    "conf/worker/deployment.yaml": yaml(["APIM_ANALYTICS_DB"]),
    "conf/dashboard/deployment.yaml": yaml(["APIM_ANALYTICS_DB", "AM_DB"]),
    "lib/.keep": "",
    "resources/security/wso2carbon.jks": "stand-in\n",
    "resources/security/client-truststore.jks": "stand-in\n",
  });
}

/** Puts every file that the migration downloads into the directory; archives hold what the real ones hold, in small. */
export function makeDownloads(directory: string, files: readonly string[]): void {
  mkdirSync(directory, { recursive: true });
  for (const file of files)
    writeFileSync(join(directory, file), file.endsWith(".zip") ? zipOf(archiveOf(file)) : `stand-in for ${file}\n`);
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
    }));
}

function archiveOf(file: string): Record<string, string> {
  const root = file.replace(/\.zip$/, "");
  if (file.startsWith("wso2is-migration")) {
    const version = root.replace(/^wso2is-migration-/, "");
    return {
      [`${root}/dropins/org.wso2.carbon.is.migration-${version}.jar`]: "component\n",
      [`${root}/migration-resources/migration-config.yaml`]: MIGRATION_CONFIG,
    };
  }
  if (file.startsWith("migration-resources")) return { "migration-resources/rxts/api.rxt": "rxt\n" };
  return { [`${root}/README.txt`]: "pack\n", [`${root}/bin/wso2server.sh`]: SERVER };
}

function fill(root: string, files: Readonly<Record<string, string>>): void {
  for (const [name, text] of Object.entries(files)) {
    const path = join(root, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text, { mode: name.endsWith(".sh") ? 0o755 : 0o644 });
  }
}

function lines(path: string): string[] {
  return readFileSync(path, "utf8")
    .split("\n")
    .filter((line) => line !== "");
}

const OLD_TOML = `[server]
hostname = "apim.example"

[super_admin]
username = "admin"
password = "$env{ADMIN_PASSWORD}"

[user_store]
type = "database"
`;

const MIGRATION_CONFIG = `migrationEnable: "false"
currentVersion: "5.7.0"
migrateVersion: "5.10.0"
continueOnError: "true"
versions:
  - version: "5.10.0"
    migratorConfigs:
      - name: "ScopeDataMigrator"
        order: 1
      - name: "MigrationValidator"
        order: 2
      - name: "SchemaMigrator"
        order: 3
        parameters:
          location: "step1"
          schema: "identity"
      - name: "SchemaMigrator"
        order: 4
        parameters:
          location: "step1"
          schema: "um"
      - name: "SchemaMigrator"
        order: 5
        parameters:
          location: "step2"
          schema: "identity"
`;

/**
 * Starts, detaches and logs as the product does: `start` returns at once, the process is in wso2carbon.pid, the log is
 * appended to. Each start keeps what it was given: arguments, configuration, bundles.
 */
const SERVER = `#!/bin/sh
home=$(cd "$(dirname "$0")/.." && pwd)
log=$home/repository/logs/wso2carbon.log
say() { echo "TID: [-1234] [] [2020-01-01 00:00:00,000]  INFO {stand-in} - $*" >>"$log"; }
case $1 in
  start)
    shift
    mkdir -p "$home/repository/logs" "$home/starts"
    number=$(ls "$home/starts" | wc -l | tr -d ' ')
    seen=$home/starts/$number
    mkdir "$seen"
    printf '%s\\n' "$@" >"$seen/args"
    cp "$home/repository/conf/deployment.toml" "$seen/deployment.toml"
    ls "$home/repository/components/dropins" >"$seen/dropins"
    sh -c 'echo $$ >"$1/wso2carbon.pid"; while :; do sleep 1; done' server "$home" </dev/null >/dev/null 2>&1 &
    while [ ! -s "$home/wso2carbon.pid" ]; do sleep 0.1; done
    case " $* " in
      *" -Dcomponent=identity "*)
        say '............................WSO2 Product Migration Service Task............................'
        say 'Version : 5.10.0, Migration Step : SchemaMigrator of order : 3 is starting........................... '
        say 'Execution was done through all the requested version list without having any issue'
        ;;
      *" -DmigrateFromVersion="*) say 'WSO2 API Manager migration component successfully activated.' ;;
    esac
    say 'Repository       : ' "$home/repository"
    say 'WSO2 Carbon started in 42 sec'
    say 'Mgt Console URL  : https://localhost:9443/carbon/'
    ;;
  stop)
    kill "$(cat "$home/wso2carbon.pid")"
    rm -f "$home/wso2carbon.pid"
    ;;
esac
`;
