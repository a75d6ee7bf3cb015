import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import TOML from "@iarna/toml";
import fc from "fast-check";
import { afterAll, expect, test } from "vitest";
import { stringify } from "yaml";
import { readAssets } from "../cli/assets.ts";
import { openSources } from "../cli/files.ts";
import { packagePath } from "../cli/package-root.ts";
import { compile } from "../compiler/compile.ts";
import type { Migration } from "../compiler/model/migration.ts";
import type { DialectName } from "../dialects/dialect.ts";
import { emitBundle } from "../emit/bundle.ts";
import type { Bundle } from "../emit/bundle-file.ts";

/** Hostile values in every free text of a site, through the whole compiler and every emitter. */

const sources = openSources(packagePath());
const plans = sources.folder("plans", packagePath("plans"));
const assets = readAssets();
const scratch = mkdtempSync(join(tmpdir(), "migplan-quoting-"));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

/** Printable text with everything that some language treats as special. */
const hostile = fc
  .array(
    fc.constantFrom(
      ..."abcZ09 '\"`$\\;&|<>(){}[]*?!#~%^=+,.:@-_",
      "$(touch /tmp/owned)",
      "`id`",
      "$" + "{HOME}",
      "'; DROP TABLE X; --",
      "*/",
      "/*",
      "-->",
      "]]>",
      "|x|",
      "\n",
      "ä",
      "日本",
      "\u{1f600}",
      "&amp;",
      "'''",
      '"""',
      "GO",
      "EOF",
    ),
    { minLength: 1, maxLength: 8 },
  )
  .map((parts) => parts.join(""))
  .filter((text) => text.trim() === text && !/^@/.test(text));

const oneLine = hostile.filter((text) => !text.includes("\n"));
/** A path segment: no slash, and not the dots that the loader refuses. */
const segment = oneLine
  .map((text) => text.replaceAll("/", "-").replaceAll("\\", "-"))
  .filter((text) => !/^\.{1,2}$/.test(text));

interface Values {
  readonly user: string;
  readonly alias: string;
  readonly jar: string;
  readonly folder: string;
  readonly host: string;
  readonly setting: string;
}

const values: fc.Arbitrary<Values> = fc.record({
  user: oneLine,
  alias: oneLine,
  jar: segment,
  folder: segment,
  host: oneLine,
  setting: hostile,
});

const URLS: Readonly<Record<DialectName, (name: string) => string>> = {
  mysql: (name) => `jdbc:mysql://db:3306/${name}?useSSL=true&x=1`,
  postgresql: (name) => `jdbc:postgresql://db:5432/${name}`,
  oracle: (name) => `jdbc:oracle:thin:@//db:1521/${name}`,
  mssql: (name) => `jdbc:sqlserver://db:1433;databaseName=${name}`,
  db2: (name) => `jdbc:db2://db:50000/${name}`,
  h2: (name) => `jdbc:h2:/data/${name}`,
};

const CANARY = "CaNaRy-pAsSwOrD-4711";

function siteText(dialect: DialectName, v: Values): string {
  const database = (name: string) => ({ url: URLS[dialect](name), username: v.user, password: "env:DB_PASSWORD" });
  return stringify({
    site: "hostile",
    from: "3.0.0",
    to: "3.1.0",
    dialect,
    homes: { old: `/old/${v.folder}`, new: `/new/${v.folder}` },
    jdbcDriver: v.jar,
    databases: { apim_db: database("am"), shared_db: database("reg") },
    nodes: [{ name: "n1", host: v.host, roles: ["all-in-one"] }],
    downloads: { directory: `/downloads/${v.folder}`, identityMigration: "1.0.175" },
    keystores: {
      primary: { file: v.jar, alias: v.alias, password: "env:STORE_PASSWORD" },
      tls: { file: v.jar, alias: v.alias, password: "env:STORE_PASSWORD" },
    },
    facts: { registryVersioning: true, customDropins: [v.jar], multiTenant: true },
    deployment: { base: "old.toml", set: { "transport.note": v.setting } },
  });
}

function build(dialect: DialectName, v: Values): { migration: Migration; bundle: Bundle } {
  const old = `[super_admin]\npassword = "${CANARY}"\n[apim.x]\nurl = "https://u:${CANARY}@host/"\n[secrets]\na = "[${CANARY}]"\n`;
  const { value, diagnostics } = compile({
    plans,
    site: { file: "site.yaml", text: siteText(dialect, v) },
    siteFolder: { name: "", list: () => ["old.toml"], read: (path) => (path === "old.toml" ? old : undefined) },
  });
  const errors = diagnostics.filter(({ severity }) => severity === "error");
  if (value === undefined) throw new Error(errors.map(({ code, message }) => `${code} ${message}`).join("\n"));
  const bundle = emitBundle(value, assets).value;
  if (bundle === undefined) throw new Error("no bundle");
  return { migration: value, bundle };
}

/** Sources every step script with stand-ins that print their arguments, NUL-separated, and returns them. */
function argumentsOfSteps(bundle: Bundle): string[] {
  const names =
    "need must ask_sql ask_file ask_no_file do_copy do_remove do_unpack do_download do_backup_paths do_backup_database do_yaml_set do_yaml_remove do_command do_start do_stop do_config do_sql do_manual say note".split(
      " ",
    );
  const show = names.map((name) => `${name}() { printf '%s\\0' "$@"; }`).join("\n");
  const scripts = bundle.files.filter(({ path }) => path.startsWith("steps/") && path.endsWith(".sh"));
  const calls = scripts
    .map(({ text }) => `(NODE=n1\n${text}\nstep_before; step_run; step_after; step_failed)`)
    .join("\n");
  const file = join(scratch, "steps.sh");
  writeFileSync(file, `${show}\n${calls}\n`);
  const result = spawnSync("bash", ["-u", file], { encoding: "utf8", cwd: scratch, maxBuffer: 64 * 1024 * 1024 });
  expect(result.stderr).toBe("");
  expect(result.status).toBe(0);
  return result.stdout.split("\0");
}

test.each(["mysql", "postgresql", "oracle", "mssql", "db2"] as const)(
  "any text in a site arrives unharmed in a %s bundle",
  (dialect) => {
    fc.assert(
      fc.property(values, (v) => {
        const { bundle } = build(dialect, v);
        const words = argumentsOfSteps(bundle);
        expect(words).toContain(`/old/${v.folder}/repository/components/lib/${v.jar}`);
        expect(words).toContain(`/downloads/${v.folder}/wso2am-3.1.0.zip`);
        expect(words).toContain(v.jar);
        const toml = bundle.files.find(({ path }) => path === "config/3.1.0/deployment.toml");
        const parsed = TOML.parse(toml?.text ?? "") as {
          database?: { apim_db?: { username?: string } };
          keystore?: { primary?: { alias?: string } };
          transport?: { note?: string };
        };
        expect(parsed.database?.apim_db?.username).toBe(v.user);
        expect(parsed.keystore?.primary?.alias).toBe(v.alias);
        expect(parsed.transport?.note).toBe(v.setting);
      }),
      { numRuns: 12 },
    );
  },
);

test.each(["mysql", "postgresql", "oracle", "mssql", "db2"] as const)(
  "generated site data of a %s bundle stays data",
  (dialect) => {
    fc.assert(
      fc.property(values, (v) => {
        const { bundle } = build(dialect, v);
        const data = bundle.files.find(({ path }) => path === "lib/site.sh")?.text ?? "";
        const file = join(scratch, "site.sh");
        writeFileSync(
          file,
          `${data}\nprintf '%s\\0' "$db_apim_db_user" "\${MIGPLAN_NEW_HOMES[0]}" "$MIGPLAN_DOWNLOADS"\n`,
        );
        const { stdout, status } = spawnSync("bash", ["-u", file], { encoding: "utf8", cwd: scratch });
        expect(status).toBe(0);
        expect(stdout.split("\0").slice(0, 3)).toEqual([v.user, `/new/${v.folder}`, `/downloads/${v.folder}`]);
      }),
      { numRuns: 8 },
    );
  },
);

test("SQL files hold the same statements whatever the site is called", () => {
  fc.assert(
    fc.property(values, (v) => {
      const plain = { user: "u", alias: "a", jar: "j.jar", folder: "f", host: "h", setting: "s" };
      const body = (bundle: Bundle) =>
        bundle.files
          .filter(({ path }) => path.startsWith("sql/") && !path.includes("superuser"))
          .map(({ path, text }) => [path, text.split("\n").filter((line) => !line.startsWith("--"))]);
      expect(body(build("postgresql", v).bundle)).toEqual(body(build("postgresql", plain).bundle));
    }),
    { numRuns: 12 },
  );
});

test("a password in the inputs appears in no emitted byte", () => {
  const v = { user: "u", alias: "a", jar: "j.jar", folder: "f", host: "h", setting: "s" };
  const { bundle, migration } = build("mysql", v);
  expect(bundle.files.filter(({ text }) => text.includes(CANARY)).map(({ path }) => path)).toEqual([]);
  expect(JSON.stringify(migration)).not.toContain(CANARY);
  expect(readFileSync(join(scratch, "steps.sh"), "utf8")).not.toContain(CANARY);
});
