import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Version } from "../../compiler/model/names.ts";
import { type Files, packOf, type Reach } from "./product.ts";
import { zipOf } from "./zip.ts";

/** Puts every file that the migration downloads into the directory; archives hold what the real ones hold, in small. */
export function makeDownloads(directory: string, files: readonly string[], reach: Reach): void {
  mkdirSync(directory, { recursive: true });
  for (const file of files)
    writeFileSync(
      join(directory, file),
      file.endsWith(".zip") ? zipOf(archiveOf(file, reach)) : `stand-in for ${file}\n`,
    );
}

function archiveOf(file: string, reach: Reach): Files {
  const root = file.replace(/\.zip$/, "");
  const [, version = ""] = /-(\d[\d.]*)$/.exec(root) ?? [];
  if (file.startsWith("wso2is-migration-"))
    return below(root, {
      [`dropins/org.wso2.carbon.is.migration-${version}.jar`]: "component\n",
      "migration-resources/migration-config.yaml": MIGRATION_CONFIG,
    });
  if (file.startsWith("wso2am-migration-"))
    return below(root, {
      [`dropins/org.wso2.carbon.apimgt.migrate.client-${version}.jar`]: "client\n",
      ...below("migration-resources/migration-scripts", CLIENT_SCRIPTS),
    });
  if (file.startsWith("migration-resources-")) return { "migration-resources/rxts/api.rxt": "rxt\n" };
  if (file.startsWith("wso2am-analytics-")) return below(root, { "README.txt": "pack\n" });
  if (file.startsWith("wso2am-")) return below(root, packOf(version as Version, reach));
  throw new Error(`nobody knows what is in ${file}`);
}

function below(root: string, files: Files): Files {
  return Object.fromEntries(Object.entries(files).map(([name, text]) => [`${root}/${name}`, text]));
}

/** SQL of the client of 4.1.0, where its release has it, by database system. */
const CLIENT_SCRIPTS: Files = {
  ...Object.fromEntries(
    ["mysql", "postgresql", "oracle", "mssql"].flatMap((dialect) => [
      [
        `pre-migration-scripts/migration-4.0.0_to_4.1.0/${dialect}.sql`,
        "ALTER TABLE AM_API ADD ORGANIZATION VARCHAR(100);\n",
      ],
      [
        `post-migration-scripts/migration-4.0.0_to_4.1.0/am_db/${dialect}.sql`,
        "ALTER TABLE AM_API DROP COLUMN API_UUID;\n",
      ],
    ]),
  ),
  "post-migration-scripts/common/reg_db/reg-index.sql": "CREATE INDEX X ON REG_LOG (REG_PATH);\n",
};

/** The steps of the identity migration, of which the plans take some out: as its releases list them, in small. */
const MIGRATION_CONFIG = `migrationEnable: "false"
currentVersion: "5.7.0"
migrateVersion: "5.11.0"
continueOnError: "true"
versions:
${versionOf("5.8.0", ["SchemaMigrator", "ScopeDataMigrator", "ClaimDataMigrator"])}
${versionOf("5.9.0", ["SchemaMigrator", "KeyStorePasswordMigrator"])}
${versionOf("5.10.0", [
  "ScopeDataMigrator",
  "MigrationValidator",
  "SchemaMigrator",
  "SchemaMigrator",
  "SchemaMigrator",
  "TenantPortalMigrator:11",
])}
${versionOf("5.11.0", [
  "EncryptionAdminFlowMigrator",
  "EncryptionUserFlowMigrator",
  "SchemaMigrator",
  "SchemaMigrator",
  "SCIMGroupRoleMigrator:18",
])}
`;

/** One version of the file: its migrators in order, `name:order` where an order is left out before. */
function versionOf(version: string, migrators: readonly string[]): string {
  const entries = migrators.map((migrator, index) => {
    const [name, order = index + 1] = migrator.split(":");
    const parameters =
      name === "SchemaMigrator"
        ? `\n        parameters:\n          location: "step${order}"\n          schema: "identity"`
        : "";
    return `      - name: "${name}"\n        order: ${order}${parameters}`;
  });
  return `  - version: "${version}"\n    migratorConfigs:\n${entries.join("\n")}`;
}
