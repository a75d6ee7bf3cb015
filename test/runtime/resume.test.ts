import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { hostname } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { events, type Fixture, type FixtureStep, makeBundle, startMigrate } from "./bundle.ts";

/** Runs until the step has written `ready`, then kills the whole run without warning. */
async function killAtStep(f: Fixture): Promise<void> {
  const child = startMigrate(f, ["run", "--yes"]);
  const ended = new Promise((resolve) => child.once("exit", resolve));
  await waitFor(() => existsSync(join(f.root, "ready")));
  process.kill(-(child.pid ?? 0), "SIGKILL");
  await ended;
}

async function waitFor(condition: () => boolean): Promise<void> {
  for (let i = 0; i < 400 && !condition(); i++) await new Promise((resolve) => setTimeout(resolve, 25));
  expect(condition()).toBe(true);
}

const slow = (work: string, after = ""): FixtureStep => ({
  id: "slow",
  run: `echo x >>@root/runs; ${work}; touch @root/ready; [ -e @root/again ] || sleep 60`,
  after,
});

it("a killed step without postconditions runs again, and the dead run's lock is taken over", async () => {
  const f = makeBundle([slow(":"), { id: "next" }]);
  await killAtStep(f);
  expect(events(f.journal())).toEqual(["010 start"]);
  expect(existsSync(join(f.bundle, "journal/pub1.lock"))).toBe(true);
  writeFileSync(join(f.root, "again"), "");
  const status = f.migrate(["status"]);
  expect(status.text).toContain("begun, not finished");
  const run = f.migrate(["resume", "--yes"]);
  expect(run.text).toContain("its lock is taken over");
  expect(run.code).toBe(0);
  expect(readFileSync(join(f.root, "runs"), "utf8")).toBe("x\nx\n");
  expect(events(f.journal())).toEqual(["010 start", "010 start", "010 done", "020 start", "020 done"]);
});

it("a killed step whose postconditions hold is done and does not run again", async () => {
  const f = makeBundle([
    slow("touch @root/result", "must 'the result is there' ask_file @root/result"),
    { id: "next" },
  ]);
  await killAtStep(f);
  const run = f.migrate(["resume", "--yes"]);
  expect(run.text).toContain("was done already");
  expect(run.code).toBe(0);
  expect(readFileSync(join(f.root, "runs"), "utf8")).toBe("x\n");
  expect(events(f.journal())).toEqual(["010 start", "010 done", "020 start", "020 done"]);
});

it("a killed step whose postconditions cannot be asked halts the resumed run", async () => {
  const f = makeBundle([slow(":", "must 'the moon is full' sh -c 'exit 2'")]);
  await killAtStep(f);
  const run = f.migrate(["resume", "--yes"]);
  expect(run.code).toBe(3);
  expect(run.stderr).toContain("could not be asked");
});

it("ends a line that was cut off when the machine died", () => {
  const f = makeBundle([{ id: "one" }, { id: "two" }]);
  f.migrate(["run", "--yes", "--until", "one"]);
  writeFileSync(join(f.bundle, "journal/pub1.log"), `${f.journal()}2026-11-21T00:00`);
  expect(f.migrate(["run", "--yes"]).code).toBe(0);
  expect(f.journal().split("\n").at(-2)).toContain("\t020\ttwo\tdone\t");
});

it("a second run at the same time is 5 and names who holds the lock", async () => {
  const f = makeBundle([slow(":")]);
  const child = startMigrate(f, ["run", "--yes"]);
  const ended = new Promise((resolve) => child.once("exit", resolve));
  await waitFor(() => existsSync(join(f.root, "ready")));
  const second = f.migrate(["run", "--yes"]);
  expect(second.code).toBe(5);
  expect(second.stderr).toContain(`process ${child.pid}`);
  expect(second.stderr).toContain("./migrate.sh unlock");
  expect(f.migrate(["unlock"]).code).toBe(5);
  expect(f.migrate(["mark", "010", "--because", "x"]).code).toBe(5);
  expect(f.migrate(["status"]).text).toContain(`locked by process ${child.pid}`);
  process.kill(-(child.pid ?? 0), "SIGTERM");
  await ended;
  expect(existsSync(join(f.bundle, "journal/pub1.lock"))).toBe(false);
});

it("a lock of another host is never taken over; unlock takes it away when a person says so", () => {
  const f = makeBundle([{ id: "one" }]);
  const lock = join(f.bundle, "journal/pub1.lock");
  mkdirSync(lock, { recursive: true });
  writeFileSync(join(lock, "owner"), "pid=4194000\nhost=elsewhere\nuser=eve\nsince=2026-11-21T01:00:00Z\n");
  expect(f.migrate(["run", "--yes"]).code).toBe(5);
  expect(f.migrate(["unlock"]).code).toBe(5);
  expect(f.migrate(["unlock", "--yes"]).code).toBe(0);
  expect(f.migrate(["run", "--yes"]).code).toBe(0);
});

it("unlock takes the lock of a dead process of this host without asking", () => {
  const f = makeBundle([{ id: "one" }]);
  const lock = join(f.bundle, "journal/pub1.lock");
  mkdirSync(lock, { recursive: true });
  writeFileSync(join(lock, "owner"), `pid=4194000\nhost=${hostname()}\nuser=eve\nsince=2026-11-21T01:00:00Z\n`);
  expect(f.migrate(["unlock"]).code).toBe(0);
  expect(existsSync(lock)).toBe(false);
  expect(f.migrate(["unlock"]).text).toContain("is not locked");
});

it("a lock without an owner is held", () => {
  const f = makeBundle([{ id: "one" }]);
  mkdirSync(join(f.bundle, "journal/pub1.lock"), { recursive: true });
  expect(f.migrate(["run", "--yes"]).code).toBe(5);
  rmSync(join(f.bundle, "journal/pub1.lock"), { recursive: true });
  expect(f.migrate(["run", "--yes"]).code).toBe(0);
});

it("reopens a step and the later ones of this node, and only those that were begun", () => {
  const f = makeBundle(
    [
      { id: "back-up", run: "echo b >>@root/runs" },
      { id: "change", run: "echo c >>@root/runs" },
      { id: "tool", run: "echo t >>@root/runs; [ -e @root/works ]" },
      { id: "elsewhere", nodes: ["gw1"] },
      { id: "last", run: "echo l >>@root/runs" },
    ],
    { nodes: ["pub1", "gw1"] },
  );
  const at = ["--node", "pub1"];
  expect(f.migrate(["run", "--yes", ...at]).code).toBe(1);
  const reopened = f.migrate(["reopen", "change", "--because", "the databases are restored", ...at]);
  expect(reopened.text).toContain("2 steps of node pub1 are open again, from step 020 change on");
  expect(reopened.text).toContain("the other nodes keep a journal of their own");
  expect(reopened.code).toBe(0);
  expect(f.migrate(["plan", ...at]).stdout).toMatch(/^done +010 back-up.*\n- +020 change.*\n- +030 tool/m);
  writeFileSync(join(f.root, "works"), "");
  expect(f.migrate(["resume", "--yes", ...at]).code).toBe(0);
  expect(readFileSync(join(f.root, "runs"), "utf8")).toBe("b\nc\nt\nc\nt\nl\n");
});
