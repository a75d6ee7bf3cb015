import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { environment, events, makeBundle, migrateAtTerminal, seal, standIn } from "./bundle.ts";

const touch = (name: string): string => `touch @root/${name}`;

it("does every step in order and journals start and done with seconds", () => {
  const f = makeBundle([
    { id: "one", run: touch("one") },
    { id: "two", run: touch("two") },
  ]);
  const run = f.migrate(["run", "--yes"]);
  expect(run.text).toContain("step 010 one");
  expect(run.code).toBe(0);
  expect(events(f.journal())).toEqual(["010 start", "010 done", "020 start", "020 done"]);
  expect(f.journal()).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ\t010\tone\tdone\t\d+ s$/m);
  expect(existsSync(join(f.root, "two"))).toBe(true);
});

it("has nothing to do when every step is done, and exits 0", () => {
  const f = makeBundle([{ id: "one" }]);
  f.migrate(["run", "--yes"]);
  const again = f.migrate(["run", "--yes"]);
  expect(again.text).toContain("nothing to do");
  expect(again.code).toBe(0);
});

it("runs by way of a symbolic link, from another directory", () => {
  const f = makeBundle([{ id: "one", run: "ask_file steps/index.tsv || fail 'not in the bundle'" }]);
  symlinkSync(join(f.bundle, "migrate.sh"), join(f.bin, "go on"));
  standIn(f, "call", `exec "$(dirname "$0")/go on" "$@"`);
  const run = spawnSync(join(f.bin, "call"), ["run", "--yes"], { cwd: "/", env: environment(f.bin), encoding: "utf8" });
  expect(run.status).toBe(0);
  expect(f.migrate(["status"], { cwd: f.root }).text).toContain("1 of 1 steps done");
});

it("stops at a failing step with its reason, its advice and the next command, and goes on from there", () => {
  const f = makeBundle([
    { id: "one", run: touch("one") },
    { id: "two", run: `ask_file @root/mended || fail 'the disk is full'`, failed: "say 'free some space'" },
    { id: "three", run: touch("three") },
  ]);
  const run = f.migrate(["run", "--yes"]);
  expect(run.code).toBe(1);
  expect(run.stderr).toContain("step 020 two failed");
  expect(run.stderr).toContain("why:     the disk is full");
  expect(run.stderr).toContain("free some space");
  expect(run.stderr).toContain("./migrate.sh resume");
  expect(existsSync(join(f.root, "three"))).toBe(false);
  expect(f.migrate(["status"]).text).toMatch(/failed: .*the disk is full/);
  writeFileSync(join(f.root, "mended"), "");
  rmSync(join(f.root, "one"));
  expect(f.migrate(["resume", "--yes"]).code).toBe(0);
  expect(existsSync(join(f.root, "one"))).toBe(false);
  expect(events(f.journal())).toEqual([
    "010 start",
    "010 done",
    "020 start",
    "020 failed",
    "020 start",
    "020 done",
    "030 start",
    "030 done",
  ]);
});

it("a step whose result is not there has failed, though it ran", () => {
  const f = makeBundle([{ id: "one", after: "must 'the file is there' ask_file @root/one" }]);
  const run = f.migrate(["run", "--yes"]);
  expect(run.code).toBe(1);
  expect(run.stderr).toContain("does not hold: the file is there");
  expect(events(f.journal())).toEqual(["010 start", "010 failed"]);
});

it("an unset variable in a step is a failure and not a way on", () => {
  const f = makeBundle([{ id: "one", run: `touch "$NO_SUCH_VARIABLE"; ${touch("one")}` }]);
  expect(f.migrate(["run", "--yes"]).code).toBe(1);
  expect(existsSync(join(f.root, "one"))).toBe(false);
});

it("refuses to begin when nobody can say yes", () => {
  const f = makeBundle([{ id: "one", run: touch("one") }]);
  const run = f.migrate(["run"]);
  expect(run.code).toBe(3);
  expect(run.stderr).toContain("--yes");
  expect(existsSync(join(f.root, "one"))).toBe(false);
});

it("asks at a terminal before it begins", () => {
  const f = makeBundle([{ id: "one", run: touch("one") }]);
  expect(migrateAtTerminal(f, ["run"], "no\n").code).toBe(3);
  expect(existsSync(join(f.root, "one"))).toBe(false);
  expect(migrateAtTerminal(f, ["run"], "yes\n").code).toBe(0);
});

it("stops after --until, by number with or without zeros, or by id", () => {
  const f = makeBundle([{ id: "one" }, { id: "two" }, { id: "three" }]);
  expect(f.migrate(["run", "--yes", "--until", "10"]).code).toBe(0);
  expect(events(f.journal())).toEqual(["010 start", "010 done"]);
  expect(f.migrate(["run", "--yes", "--until=two"]).code).toBe(0);
  expect(events(f.journal()).at(-1)).toBe("020 done");
  expect(f.migrate(["run", "--yes", "--until", "999"]).code).toBe(64);
});

it.each([
  [[]],
  [["fly"]],
  [["run", "--fast"]],
  [["run", "--until"]],
  [["run", "010"]],
  [["status", "--until", "010"]],
  [["mark", "010"]],
  [["mark", "--because", "x"]],
  [["mark", "777", "--because", "x"]],
  [["reopen", "010"]],
  [["reopen", "777", "--because", "x"]],
  [["verify", "010", "020"]],
])("wrong usage is 64: %j", (args) => {
  expect(makeBundle([{ id: "one" }, { id: "two" }]).migrate(args).code).toBe(64);
});

it("prints its help on standard output", () => {
  const help = makeBundle([]).migrate(["help"]);
  expect(help.code).toBe(0);
  expect(help.stdout).toContain("usage: ./migrate.sh COMMAND");
});

it("a changed file is 4, and nothing runs", () => {
  const f = makeBundle([{ id: "one", run: touch("one") }], { files: { "sql/010-x.sql": "SELECT 1;\n" } });
  writeFileSync(join(f.bundle, "sql/010-x.sql"), "DROP TABLE T;\n");
  for (const command of [
    ["run", "--yes"],
    ["preflight"],
    ["verify"],
    ["mark", "010", "--because", "x"],
    ["reopen", "010", "--because", "x"],
  ]) {
    const run = f.migrate(command);
    expect(run.code).toBe(4);
    expect(run.stderr).toContain("sql/010-x.sql");
  }
  expect(existsSync(join(f.root, "one"))).toBe(false);
});

it("a missing SHA256SUMS is 4", () => {
  const f = makeBundle([{ id: "one" }]);
  rmSync(join(f.bundle, "SHA256SUMS"));
  expect(f.migrate(["run", "--yes"]).code).toBe(4);
});

it("checks with shasum where there is no sha256sum, and says so when there is neither", () => {
  const f = makeBundle([{ id: "one" }]);
  const tools =
    "bash sh env cat cut grep dirname readlink pwd mkdir rm awk tail date tr hostname id mktemp sed uname ps head wc ls cp mv";
  const only = join(f.root, "only");
  mkdirSync(only);
  for (const tool of tools.split(" ")) {
    const from = ["/usr/bin", "/bin"].map((folder) => join(folder, tool)).find((path) => existsSync(path));
    if (from !== undefined) symlinkSync(from, join(only, tool));
  }
  const neither = f.migrate(["run", "--yes"], { env: { PATH: only } });
  expect(neither.code).toBe(4);
  expect(neither.stderr).toContain("neither sha256sum nor shasum");
  const hasher = ["/usr/bin/sha256sum", "/sbin/sha256sum"].find((path) => existsSync(path));
  if (hasher === undefined) return;
  writeFileSync(join(only, "shasum"), `#!/bin/sh\n[ "$1 $2" = "-a 256" ] || exit 9\nshift 2\nexec ${hasher} "$@"\n`, {
    mode: 0o755,
  });
  expect(f.migrate(["run", "--yes"], { env: { PATH: only } }).code).toBe(0);
});

it("refuses the journal of another bundle", () => {
  const f = makeBundle([{ id: "one" }]);
  f.migrate(["run", "--yes"]);
  const site = join(f.bundle, "lib/site.sh");
  writeFileSync(site, readFileSync(site, "utf8").replace("a".repeat(64), "b".repeat(64)));
  seal(f.bundle);
  rmSync(join(f.bundle, "journal/pub1.lock"), { recursive: true, force: true });
  for (const command of [["run", "--yes"], ["status"], ["preflight"]]) {
    const run = f.migrate(command);
    expect(run.code).toBe(3);
    expect(run.stderr).toContain("belongs to another bundle");
  }
});

it("keeps its state where MIGPLAN_STATE says", () => {
  const f = makeBundle([{ id: "one" }]);
  const state = join(f.root, "the state");
  expect(f.migrate(["run", "--yes"], { env: { MIGPLAN_STATE: "the state" }, cwd: f.root }).code).toBe(0);
  expect(existsSync(join(state, "journal/pub1.log"))).toBe(true);
  expect(existsSync(join(f.bundle, "journal"))).toBe(false);
});

it("marks a step that a person did, with the reason", () => {
  const f = makeBundle([{ id: "one", run: "fail no" }, { id: "two" }]);
  f.migrate(["run", "--yes"]);
  expect(f.migrate(["mark", "10", "--because", "done\tby the DBA"]).code).toBe(0);
  expect(f.journal()).toMatch(/\t010\tone\tmarked\t\S+: done by the DBA$/m);
  expect(f.migrate(["resume", "--yes"]).code).toBe(0);
  expect(f.migrate(["plan"]).stdout).toMatch(/^marked +010 one/m);
});

it("uses no colour without a terminal, nor with NO_COLOR", () => {
  const f = makeBundle([{ id: "one" }]);
  expect(f.migrate(["run", "--yes"]).text).not.toContain("\u001b[");
  expect(migrateAtTerminal(f, ["status"], "").text).not.toContain("\u001b[");
});

it("leaves no temporary files behind", () => {
  const f = makeBundle([{ id: "one", run: 'ask_file "$MIGPLAN_TMP" || fail no; touch "$MIGPLAN_TMP/x"' }]);
  const tmp = join(f.root, "tmp");
  mkdirSync(tmp);
  expect(f.migrate(["run", "--yes"], { env: { TMPDIR: tmp } }).code).toBe(0);
  expect(readdirSync(tmp)).toEqual([]);
});
