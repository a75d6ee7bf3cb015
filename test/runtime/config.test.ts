import { mkdirSync, readdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, it } from "vitest";
import { events, type Fixture, makeBundle } from "./bundle.ts";

const NEW = '[server]\nhostname = "new"\n';
const PACK = '[server]\nhostname = "localhost"\n';
const TARGET = "repository/conf/deployment.toml";

function install(old: string | undefined, text = NEW): Fixture {
  const f = makeBundle([{ id: "toml", kind: "config", run: `do_config config/3.1.0/deployment.toml @new/${TARGET}` }], {
    files: { "config/3.1.0/deployment.toml": text },
  });
  mkdirSync(dirname(join(f.newHome, TARGET)), { recursive: true });
  if (old !== undefined) writeFileSync(join(f.newHome, TARGET), old, { mode: 0o640 });
  return f;
}

const read = (f: Fixture, path = TARGET): string => readFileSync(join(f.newHome, path), "utf8");

it("installs the file, keeps the mode, and keeps what was there before, once", () => {
  const f = install(PACK);
  expect(f.migrate(["run", "--yes"]).code).toBe(0);
  expect(read(f)).toBe(NEW);
  expect(statSync(join(f.newHome, TARGET)).mode & 0o777).toBe(0o640);
  expect(read(f, `${TARGET}.before-migplan`)).toBe(PACK);
  expect(readdirSync(join(f.newHome, "repository/conf")).sort()).toEqual([
    "deployment.toml",
    "deployment.toml.before-migplan",
  ]);
});

it("makes a file that only the user may read where there was none", () => {
  const f = install(undefined);
  expect(f.migrate(["run", "--yes"]).code).toBe(0);
  expect(statSync(join(f.newHome, TARGET)).mode & 0o777).toBe(0o600);
});

it("carries the target's [secrets] over, in place of the file's own", () => {
  const secrets = '[secrets]\nadmin_password = "kCf+Zq=="\n# a comment\nkeystore_password = "x]y"\n';
  const f = install(
    `${PACK}\n${secrets}\n[user_store]\ntype = "database"\n`,
    `${NEW}\n[ secrets ]\nadmin_password = "[plain]"\n\n[apim]\na = 1\n`,
  );
  expect(f.migrate(["run", "--yes"]).code).toBe(0);
  expect(read(f)).toBe(`${NEW}\n[apim]\na = 1\n\n${secrets}`);
});

it("replaces the file behind a symbolic link, and not the link", () => {
  const f = install(undefined);
  writeFileSync(join(f.newHome, "real.toml"), PACK);
  symlinkSync("../../real.toml", join(f.newHome, TARGET));
  expect(f.migrate(["run", "--yes"]).code).toBe(0);
  expect(readFileSync(join(f.newHome, "real.toml"), "utf8")).toBe(NEW);
});

it("a missing conf directory is a failure", () => {
  const f = makeBundle([{ id: "toml", run: `do_config config/a.toml @new/nowhere/deployment.toml` }], {
    files: { "config/a.toml": NEW },
  });
  expect(f.migrate(["run", "--yes"]).code).toBe(1);
});

const TOML = `top = 1
[user_store]
type = "database" # old
"class name" = 'a "b" # c'
[database.apim_db]
url = "jdbc:x?a=b&c=\\"d\\""
pool_options.maxActive = 50
[[apim.gateway.environment]]
name = "Production"
[apim.analytics]
enable = false
`;

it.each([
  ["top", "1", 0],
  ["user_store.type", "database", 0],
  ["user_store.type", "ldap", 3],
  ["user_store.class name", 'a "b" # c', 0],
  ["database.apim_db.url", 'jdbc:x?a=b&c="d"', 0],
  ["database.apim_db.pool_options.maxActive", "50", 0],
  ["apim.gateway.environment.name", "Production", 3],
  ["apim.analytics.enable", "false", 0],
  ["nowhere", "x", 3],
])("ask_config %s = %s → exit %i", (path, value, code) => {
  const f = makeBundle([
    { id: "ask", before: `need halt 'it is set' '' ask_config @root/t.toml '${path}' '${value}'` },
  ]);
  writeFileSync(join(f.root, "t.toml"), TOML);
  expect(f.migrate(["run", "--yes"]).code).toBe(code);
});

it("a file that cannot be read cannot be asked", () => {
  const f = makeBundle([{ id: "ask", before: "need skip 'it is set' '' ask_config @root/none.toml a b" }]);
  expect(f.migrate(["run", "--yes"]).code).toBe(3);
});

it("edits YAML, keeps the file as it was once, and knows what an interrupted try has removed", () => {
  const f = makeBundle([
    {
      id: "edit",
      kind: "edit",
      run: "do_yaml_set @root/c.yaml a '\"5.10.0\"' || return\ndo_yaml_remove @root/c.yaml 'l[n=x]' halt || return\nask_file @root/mended || fail 'cut off'",
    },
    { id: "warn", kind: "edit", run: "do_yaml_remove @root/c.yaml 'l[n=x]' warn" },
    { id: "halt", kind: "edit", run: "do_yaml_remove @root/c.yaml 'l[n=x]' halt" },
  ]);
  const yaml = join(f.root, "c.yaml");
  writeFileSync(yaml, 'a: "5.7.0"\nl:\n- n: x\n- n: y\n', { mode: 0o604 });
  expect(f.migrate(["run", "--yes"]).code).toBe(1);
  writeFileSync(join(f.root, "mended"), "");
  const run = f.migrate(["resume", "--yes"]);
  expect(run.stdout).toContain("already removed: l[n=x]");
  expect(run.stdout).toContain("warning:");
  expect(run.code).toBe(1);
  expect(run.stderr).toContain("no item of the list has n=x");
  expect(readFileSync(yaml, "utf8")).toBe('a: "5.10.0"\nl:\n- n: y\n');
  expect(readFileSync(`${yaml}.before-migplan`, "utf8")).toContain("5.7.0");
  expect(statSync(yaml).mode & 0o777).toBe(0o604);
  expect(events(f.journal()).slice(-2)).toEqual(["030 start", "030 failed"]);
});
