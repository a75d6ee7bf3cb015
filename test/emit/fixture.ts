import { readFileSync } from "node:fs";
import type {
  Action,
  ConfigFile,
  Migration,
  MigrationDatabase,
  MigrationStep,
} from "../../compiler/model/migration.ts";
import type { StepKind } from "../../compiler/model/names.ts";
import type { DialectName } from "../../dialects/dialect.ts";
import type { EmitAssets } from "../../emit/bundle.ts";

/** A small migration made by hand: every kind of action, every kind of check, two nodes. */

const OLD = "/opt/wso2am-3.0.0";
const NEW = "/opt/wso2am-3.1.0";
const TOML = `${NEW}/repository/conf/deployment.toml`;

const ACTIONS: readonly [id: string, kind: StepKind, action: Action, more?: Partial<MigrationStep>][] = [
  ["fetch-tool", "download", { kind: "download", file: "tool.zip", url: "https://example.org/tool.zip", login: true }],
  [
    "fetch-pack",
    "download",
    { kind: "download", file: "pack.zip", url: "https://example.org/pack.zip", login: false, sha256: "a".repeat(64) },
  ],
  [
    "unpack",
    "files",
    { kind: "unpack", archive: "/opt/downloads/pack.zip", to: NEW, strip: true },
    { nodes: ["pub1", "gw1"] },
  ],
  ["stop-old", "server", { kind: "stop", home: OLD, script: "wso2server" }, { nodes: ["pub1", "gw1"] }],
  ["backup-apim", "backup", { kind: "backupDatabase", database: "apim_db" }, { lane: "database" }],
  ["backup-home", "backup", { kind: "backupPaths", paths: [`${OLD}/repository`], to: "backup/home" }],
  [
    "install-config",
    "config",
    {
      kind: "config",
      install: [
        { node: "pub1", file: "config/3.1.0/pub1/deployment.toml" },
        { node: "gw1", file: "config/3.1.0/gw1/deployment.toml" },
      ],
      target: TOML,
      changes: [
        {
          step: "x",
          title: "Set the data sources",
          set: [{ path: "database.apim_db.url", value: "x" }],
          remove: ["apim.old"],
          until: "migrate",
        },
      ],
    },
    { nodes: ["pub1", "gw1"] },
  ],
  [
    "copy-synapse",
    "files",
    {
      kind: "copy",
      from: `${OLD}/synapse`,
      to: `${NEW}/synapse/`,
      mode: "overlay",
      include: ["a b.xml"],
      exclude: ["*.bak"],
      optional: true,
    },
  ],
  ["remove-jar", "files", { kind: "remove", paths: [`${NEW}/dropins/x.jar`], keep: "$MIGPLAN_BUNDLE/backup/jars" }],
  [
    "edit-yaml",
    "edit",
    {
      kind: "edit",
      file: `${NEW}/migration-config.yaml`,
      edits: [
        { op: "set", path: "migrationEnable", value: "true" },
        { op: "set", path: "currentVersion", value: "5.9.0" },
        { op: "remove", path: "versions[version=5.10.0].migratorConfigs[name=X,order=2]", ifMissing: "warn" },
      ],
    },
  ],
  [
    "create-categories",
    "sql",
    { kind: "sql", database: "apim_db", sql: "CREATE TABLE AM_CAT (\n  ID INTEGER\n);", repeatable: "one statement" },
    {
      lane: "database",
      why: "API categories live there.",
      source: { guide: "3.0.0-to-3.1.0", section: "Step 2.3" },
      preconditions: [
        {
          check: {
            sentence: "table AM_API exists",
            kind: "catalog",
            database: "apim_db",
            question: { kind: "table", table: "AM_API" },
            exists: true,
          },
          otherwise: "halt",
          proof: "proved",
          by: "3.0.0 catalog",
        },
        {
          check: {
            sentence: "table AM_CAT does not exist yet",
            because: "it's done then",
            kind: "catalog",
            database: "apim_db",
            question: { kind: "table", table: "AM_CAT" },
            exists: false,
          },
          otherwise: "skip",
          proof: "open",
        },
        {
          check: {
            sentence: "no row lacks a name",
            kind: "query",
            database: "apim_db",
            sql: "SELECT COUNT(*) FROM AM_API WHERE NAME IS NULL;",
            equals: "0",
          },
          otherwise: "warn",
          proof: "open",
        },
      ],
      postconditions: [
        {
          sentence: "table AM_CAT exists",
          kind: "catalog",
          database: "apim_db",
          question: { kind: "table", table: "AM_CAT" },
          exists: true,
        },
      ],
      risk: { locks: "the catalog, shortly", privileges: "CREATE TABLE" },
      undo: "DROP TABLE AM_CAT;",
      errata: [{ says: "NAME is not unique.", why: "Two tenants collide", emits: "Nothing else", checked: "read" }],
    },
  ],
  [
    "delete-bindings",
    "sql",
    { kind: "sql", database: "apim_db", sql: "DELETE FROM T WHERE A = '';" },
    {
      lane: "database",
      risk: { deletes: "rows of T & U that bind nothing */ -" },
      irreversible: "restore backup-apim",
    },
  ],
  [
    "migrate",
    "server",
    {
      kind: "start",
      home: NEW,
      script: "wso2server",
      args: ["-Dmigrate", "-Dcomponent=identity"],
      waitFor: "WSO2 Carbon started in",
      fail: ["Migration process was stopped"],
      expect: ["done"],
      timeout: 14400,
      thenStop: true,
    },
    {
      preconditions: [
        { check: { sentence: "servers are stopped", kind: "servers" }, otherwise: "halt", proof: "open" },
        {
          check: { sentence: `server ${NEW} is stopped`, kind: "server", home: NEW, state: "stopped" },
          otherwise: "halt",
          proof: "open",
        },
        {
          check: { sentence: "jar is there", kind: "file", path: `${NEW}/x.jar`, exists: true },
          otherwise: "halt",
          proof: "open",
        },
        {
          check: { sentence: "lock is not there", kind: "file", path: "$MIGPLAN_BUNDLE/x's lock", exists: false },
          otherwise: "halt",
          proof: "open",
        },
        {
          check: {
            sentence: "user_store.type is database",
            kind: "config",
            path: "user_store.type",
            equals: "database",
          },
          otherwise: "halt",
          proof: "open",
        },
        {
          check: { sentence: "APIM_DB_PASSWORD is set", kind: "environment", name: "APIM_DB_PASSWORD" },
          otherwise: "warn",
          proof: "open",
        },
        { check: { sentence: "java is there", kind: "program", name: "java" }, otherwise: "halt", proof: "open" },
      ],
      onFailure: 'If the log says "Pool empty", set `indexing.frequency = 10` and run it again.',
      notes: ["It takes long on large user stores."],
    },
  ],
  [
    "run-tool",
    "command",
    {
      kind: "command",
      argv: ["sh", "bin/tool.sh", "it's", "$HOME"],
      directory: NEW,
      interactive: true,
      detached: false,
    },
  ],
  [
    "check-portal",
    "manual",
    { kind: "manual", markdown: "Open the portal.\n\n```\nunclosed fence" },
    { nodes: ["gw1"] },
  ],
  [
    "final-start",
    "server",
    {
      kind: "start",
      home: NEW,
      script: "wso2server",
      args: [],
      waitFor: "WSO2 Carbon started in",
      fail: [],
      expect: [],
      timeout: 600,
      thenStop: false,
    },
    { nodes: ["pub1", "gw1"] },
  ],
];

const URLS: Readonly<Record<DialectName, string>> = {
  mysql: "jdbc:mysql://db1.acme.example:3306/am_db?useSSL=false&autoReconnect=true",
  postgresql: "jdbc:postgresql://db1.acme.example:5432/am_db",
  oracle: "jdbc:oracle:thin:@//db1.acme.example:1521/am_db",
  mssql: "jdbc:sqlserver://db1.acme.example:1433;databaseName=am_db",
  db2: "jdbc:db2://db1.acme.example:50000/am_db",
  h2: "jdbc:h2:/opt/wso2am-3.0.0/repository/database/am_db",
};

/** The migration for one dialect; `change` replaces parts of it. */
export function fixture(dialect: DialectName = "postgresql", change: Partial<Migration> = {}): Migration {
  const embedded = dialect === "h2";
  const database: MigrationDatabase = {
    role: "apim_db",
    target: {
      url: URLS[dialect],
      username: "am",
      host: embedded ? "" : "db1.acme.example",
      port: embedded ? "" : (/:(\d{4,5})/.exec(URLS[dialect])?.[1] ?? ""),
      database: embedded ? "/opt/wso2am-3.0.0/repository/database/am_db" : "am_db",
    },
    password: { env: "APIM_DB_PASSWORD" },
    driver: "org.example.Driver",
  };
  return {
    site: "acme",
    os: "linux",
    dialect,
    route: {
      from: "3.0.0",
      to: "3.1.0",
      hops: [
        {
          from: "3.0.0",
          to: "3.1.0",
          title: "3.0.0 to 3.1.0",
          guide: "3.0.0-to-3.1.0",
          oldHome: OLD,
          newHome: NEW,
          startScript: { old: "wso2server", new: "wso2server" },
          leaves: [],
        },
      ],
    },
    nodes: [
      { name: "pub1", host: "10.0.0.11", roles: ["publisher", "key-manager"] },
      { name: "gw1", host: "10.0.0.21", roles: ["gateway"] },
    ],
    migrationNode: "pub1",
    databases: [database],
    downloads: { directory: "/opt/downloads", sha256: { "tool.zip": "b".repeat(64) } },
    steps: ACTIONS.map(([id, kind, action, more], index) => step((index + 1) * 10, id, kind, action, more)),
    configFiles: ["pub1", "gw1"].map(configFile),
    secrets: [
      { env: "APIM_DB_PASSWORD", usedFor: ["database apim_db"] },
      { env: "KEYSTORE_PASSWORD", alias: "keystore_password", usedFor: ["keystore primary"] },
    ],
    omitted: [{ id: "registry-versioning", title: "Clean up the registry", reason: "registryVersioning is false" }],
    ...change,
  };
}

/** One step with nothing special about it. */
export function step(
  number: number,
  id: string,
  kind: StepKind,
  action: Action,
  more: Partial<MigrationStep> = {},
): MigrationStep {
  return {
    number,
    id,
    kind,
    title: `Do ${id}`,
    hop: 0,
    phase: kind === "sql" ? "Database" : number < 50 ? "Prepare" : "Migrate",
    lane: "operator",
    nodes: ["pub1"],
    at: "plans/3.0.0-to-3.1.0/plan.yaml:41:9",
    preconditions: [],
    postconditions: [],
    needs: number === 10 ? [] : [number - 10],
    needsEverywhere: number === 50 ? [40] : [],
    reads: [],
    writes: [],
    notes: [],
    errata: [],
    action,
    ...more,
  };
}

/** A configuration file with values of every shape. */
export function configFile(node: string): ConfigFile {
  return {
    path: `config/3.1.0/${node}/deployment.toml`,
    node,
    hop: 0,
    stage: "final",
    value: {
      secrets: { keystore_password: "[plain]" },
      apim: {
        gateway: { environment: [{ name: "Production and Sandbox", type: "hybrid", nested: { a: 1 } }, { name: "B" }] },
        enable_secure_vault: true,
        cors: {
          allow_headers: [
            "authorization",
            "Access-Control-Allow-Origin",
            "Content-Type",
            "SOAPAction",
            "apikey",
            "testKey",
          ],
        },
      },
      database: {
        shared_db: { url: "jdbc:x", type: "postgre", username: "reg", password: "$env{SHARED_DB_PASSWORD}" },
        apim_db: {
          url: "jdbc:mysql://h/d?a=1&amp;b=2",
          type: "mysql",
          username: "am",
          password: "$env{APIM_DB_PASSWORD}",
          pool_options: { maxActive: 50 },
        },
      },
      server: { hostname: "acme.example", offset: 0, base_path: "$" + "{carbon.protocol}://$" + "{carbon.host}" },
      super_admin: { username: "admin", create_admin_account: true },
      user_store: { type: "database", username_java_regex: "^[\\S]{3,30}$" },
      event_handler: [{ name: "userPostSelfRegistration", subscriptions: ["POST_ADD_USER"] }],
    },
    origins: {
      "database.apim_db": "site",
      "database.shared_db.url": "site",
      "server.hostname": "old deployment.toml",
      super_admin: "3.1.0 default",
      "user_store.type": "plan identity-old-user-store",
    },
  };
}

/** Real templates; of the runtime only stand-ins, it has tests of its own. */
export function assets(): EmitAssets {
  const read = (name: string): string => readFileSync(new URL(`../../emit/templates/${name}`, import.meta.url), "utf8");
  const clients = Object.keys(URLS).map((dialect) => ({
    path: `clients/${dialect}.sh`,
    text: `# client ${dialect}\n`,
  }));
  return {
    runtime: [
      { path: "migrate.sh", text: "#!/usr/bin/env bash\n" },
      { path: "lib/ask.sh", text: "# ask\n" },
      ...clients,
    ],
    templates: { runbook: read("runbook.hbs"), dbaRunbook: read("dba-runbook.hbs") },
  };
}
