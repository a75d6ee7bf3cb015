import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { RUNTIME } from "./bundle.ts";

/** Awk programs to try; those that are not installed are left out, gawk or mawk is always there. */
const AWKS: readonly (readonly string[])[] = [
  ["gawk", "--posix"],
  ["gawk"],
  ["mawk"],
  ["original-awk"],
  ["busybox", "awk"],
].filter(([program = "", ...first]) => spawnSync(program, [...first, "BEGIN { exit 0 }"]).status === 0);

const MIGRATION_CONFIG = `# Settings of the identity migration
migrationEnable: "false"

currentVersion: "5.7.0"   # where it comes from
migrateVersion: '5.8.0'
batchUpdate: true

versions:
-
   version: "5.9.0"
   migratorConfigs:
   -
     name: "SchemaMigrator"
     order: 5
-
   version: "5.10.0"
   migratorConfigs:
   # looks only
   -
     name: "MigrationValidator"
     order: 2
   -
     name: "SchemaMigrator"
     order: 3
     parameters:
       location: "step1"
   # the second part of the schema
   -
     name: "SchemaMigrator"
     order: 5
     parameters:
       location: "step2"
       schema: "identity"
#   -
#     name: "UserIDMigrator"
   - name: TenantPortalMigrator
     order: 11
-
   version: "5.11.0"
   migratorConfigs:
     - { name: "Inline", order: 1 }
`;

const DEPLOYMENT = `wso2.carbon:
  id: wso2am-analytics
wso2.datasources:
  dataSources:
    # the summaries
  - name: APIM_ANALYTICS_DB
    definition:
      type: RDBMS
      configuration:
        jdbcUrl: "jdbc:h2:\${sys:carbon.home}/wso2/worker/database/APIM_ANALYTICS_DB;AUTO_SERVER=TRUE"
        username: 'wso2carbon'
        connectionTestQuery: SELECT 1
        maxPoolSize: 50
        description: >
          two
          lines
  - name: "AM_DB"
    definition:
      configuration: &am
        jdbcUrl: jdbc:mysql://db1/am?a=b&c=d
        password:
`;

interface Edited {
  readonly code: number | null;
  readonly text: string;
  readonly said: string;
}

describe.each(AWKS.map((awk) => ({ name: awk.join(" "), awk })))("$name", ({ awk: [program = "", ...first] }) => {
  const edit = (text: string, operation: "set" | "remove", path: string, value = ""): Edited => {
    const run = spawnSync(program, [...first, "-f", join(RUNTIME, "lib/yaml-edit.awk"), "--", "-"], {
      input: text,
      encoding: "utf8",
      env: { PATH: process.env.PATH ?? "", LC_ALL: "C", YAML_OPERATION: operation, YAML_PATH: path, YAML_VALUE: value },
    });
    return { code: run.status, text: run.stdout, said: run.stderr };
  };

  it.each([
    ["migrationEnable", "true", 'migrationEnable: "false"', 'migrationEnable: "true"'],
    ["currentVersion", '"5.9.0"', '"5.7.0"   # where', '"5.9.0"   # where'],
    ["migrateVersion", '"5.10.0"', "'5.8.0'", "'5.10.0'"],
    ["migrateVersion", "it's", "'5.8.0'", "'it''s'"],
    ["batchUpdate", "false", "batchUpdate: true", "batchUpdate: false"],
    ["batchUpdate", '"true"', "batchUpdate: true", 'batchUpdate: "true"'],
    ["batchUpdate", "a: b #c", "batchUpdate: true", 'batchUpdate: "a: b #c"'],
    ["migrationEnable", 'a "b" \\c', '"false"', '"a \\"b\\" \\\\c"'],
    [
      "versions[version=5.10.0].migratorConfigs[name=SchemaMigrator,order=5].parameters.location",
      "x",
      '"step2"',
      '"x"',
    ],
    ["versions[version=5.10.0].migratorConfigs[name=TenantPortalMigrator].order", "12", "order: 11", "order: 12"],
  ])("sets %s to %s in the quotes of the old value", (path, value, from, to) => {
    const edited = edit(MIGRATION_CONFIG, "set", path, value);
    expect(edited.said).toBe("");
    expect(edited.text).toBe(MIGRATION_CONFIG.replace(from, () => to));
  });

  it.each([
    ["wso2.datasources.dataSources[name=APIM_ANALYTICS_DB].definition.configuration.jdbcUrl", '"jdbc:x:y?a=b&c=d"'],
    ["wso2.datasources.dataSources[name=APIM_ANALYTICS_DB].definition.configuration.maxPoolSize", "20"],
    ["wso2.datasources.dataSources[name=APIM_ANALYTICS_DB].definition.configuration.connectionTestQuery", "SELECT 2"],
    ["wso2.carbon.id", "other"],
  ])("finds %s, whose keys hold dots", (path, value) => {
    const edited = edit(DEPLOYMENT, "set", path, value);
    expect(edited.code).toBe(0);
    const changed = edited.text.split("\n").filter((line, index) => line !== DEPLOYMENT.split("\n")[index]);
    expect(changed).toHaveLength(1);
    expect(changed[0]).toContain(value);
  });

  it("takes out one list item and keeps the comments around it", () => {
    const edited = edit(
      MIGRATION_CONFIG,
      "remove",
      "versions[version=5.10.0].migratorConfigs[name=SchemaMigrator,order=5]",
    );
    const item =
      '   -\n     name: "SchemaMigrator"\n     order: 5\n     parameters:\n       location: "step2"\n       schema: "identity"\n';
    expect(edited.text).toBe(MIGRATION_CONFIG.replace(item, ""));
  });

  it("takes out an item whose first key stands behind the dash", () => {
    const edited = edit(
      MIGRATION_CONFIG,
      "remove",
      "versions[version=5.10.0].migratorConfigs[name=TenantPortalMigrator]",
    );
    expect(edited.text).toBe(MIGRATION_CONFIG.replace("   - name: TenantPortalMigrator\n     order: 11\n", ""));
  });

  it("leaves an empty list where it takes the only item", () => {
    const edited = edit(MIGRATION_CONFIG, "remove", "versions[version=5.9.0].migratorConfigs[order=5]");
    expect(edited.text).toContain('   version: "5.9.0"\n   migratorConfigs: []\n-\n');
  });

  it("takes out a key with all below it", () => {
    const edited = edit(MIGRATION_CONFIG, "remove", "versions[version=5.10.0].migratorConfigs[order=3].parameters");
    expect(edited.text).toBe(MIGRATION_CONFIG.replace('     parameters:\n       location: "step1"\n', ""));
    expect(edit(DEPLOYMENT, "remove", "wso2.carbon").text).toBe(
      DEPLOYMENT.replace("wso2.carbon:\n  id: wso2am-analytics\n", ""),
    );
  });

  it("fills a value that was empty, and keeps line ends and the byte order mark", () => {
    const windows = "\ufeffa:\r\nb: 1 # c\r\n";
    expect(edit(windows, "set", "a", "x").text).toBe("\ufeffa: x\r\nb: 1 # c\r\n");
    expect(edit(windows, "set", "b", "2").text).toBe("\ufeffa:\r\nb: 2 # c\r\n");
  });

  it.each([
    ["remove", "nothing", 3],
    ["remove", "versions[version=9.9.9]", 3],
    ["set", "versions[version=5.10.0].nothing", 3],
    ["remove", "versions[version=5.10.0].migratorConfigs[name=SchemaMigrator]", 4],
    ["remove", "versions[version=5.11.0].migratorConfigs[name=Inline]", 4],
    ["set", "versions", 4],
    ["set", "versions[version=5.10.0]", 4],
    ["set", "versions.version", 4],
    ["set", "versions[version=5.10.0", 4],
    ["set", "versions[5.10.0].version", 4],
    ["set", "currentVersion.deeper", 4],
  ] as const)("%s %s ends with %i, a sentence, and no output", (operation, path, code) => {
    const edited = edit(MIGRATION_CONFIG, operation, path, "x");
    expect(edited.text).toBe("");
    expect(edited.said).not.toBe("");
    expect(edited.code).toBe(code);
  });

  it.each([
    ["a: |\n  text\n", "a"],
    ["a: [1, 2]\n", "a"],
    ["a: &x 1\n", "a"],
    ["a: one\n  two\n", "a"],
    ['a: "one\n  two"\n', "a"],
    ["a: 1\n\tb: 2\n", "a"],
    ["a: 1\n---\na: 2\n", "a"],
    ["a: 1\na: 2\n", "a"],
    ["  a: 1\n b: 2\n", "a"],
  ])("refuses what it cannot change safely: %j", (text, path) => {
    expect(edit(text, "set", path, "x").code).toBe(4);
  });
});

it("is tried under two different awks", () => {
  const kinds = new Set(AWKS.map(([program]) => program));
  if (process.env.CI !== undefined) expect(kinds.size).toBeGreaterThan(1);
  expect(kinds.size).toBeGreaterThan(0);
});
