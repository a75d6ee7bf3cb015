import { cpSync, existsSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { events, makeBundle } from "./bundle.ts";

const NODES = ["pub1", "gw1", "gw2"];

it("does not guess the node: refuses with the list", () => {
  const f = makeBundle([{ id: "one" }], { nodes: NODES });
  const run = f.migrate(["run", "--yes"]);
  expect(run.code).toBe(64);
  for (const node of NODES) expect(run.stderr).toContain(node);
  expect(f.migrate(["run", "--yes", "--node", "db1"]).code).toBe(64);
  expect(f.migrate(["run", "--yes"], { env: { MIGPLAN_NODE: "pub1" } }).code).toBe(0);
});

it("runs only this node's steps, and the steps know the node", () => {
  const f = makeBundle(
    [
      { id: "stop", nodes: ["pub1", "gw1"], run: 'touch @root/"stop-$MIGPLAN_NODE"' },
      { id: "data", nodes: ["pub1"], needs: [], run: "touch @root/data" },
    ],
    { nodes: ["pub1", "gw1"] },
  );
  expect(f.migrate(["run", "--yes", "--node", "gw1"]).code).toBe(0);
  expect(existsSync(join(f.root, "stop-gw1"))).toBe(true);
  expect(existsSync(join(f.root, "data"))).toBe(false);
  expect(f.migrate(["plan"]).stdout).toMatch(/^1\/2 +010 stop/m);
});

it("a step waits for a starred need on every node, says what to do, and goes on when the journal is here", () => {
  const steps = [
    { id: "stop", nodes: NODES },
    { id: "data", nodes: ["pub1"], needs: ["010*"], run: "touch @root/data" },
  ];
  const here = makeBundle(steps, { nodes: NODES });
  const run = here.migrate(["run", "--yes", "--node", "pub1"]);
  expect(run.code).toBe(3);
  expect(run.stderr).toContain("waits for step 010 stop on node gw1");
  expect(run.stderr).toContain("on gw2: ./migrate.sh run --until 010 --node gw2");
  expect(run.stderr).toContain("journal/gw1.log");
  expect(run.stderr).toContain("./migrate.sh resume --node pub1");
  expect(existsSync(join(here.root, "data"))).toBe(false);

  const there = makeBundle(steps, { nodes: NODES });
  expect(there.migrate(["run", "--yes", "--node", "gw1"]).code).toBe(0);
  expect(there.migrate(["run", "--yes", "--node", "gw2"]).code).toBe(0);
  for (const node of ["gw1", "gw2"]) {
    cpSync(join(there.bundle, `journal/${node}.log`), join(here.bundle, `journal/${node}.log`));
  }
  expect(here.migrate(["resume", "--yes", "--node", "pub1"]).code).toBe(0);
});

it("a need without a star is asked of the waiting node alone", () => {
  const f = makeBundle(
    [
      { id: "copy", nodes: ["pub1", "gw1"] },
      { id: "edit", nodes: ["pub1", "gw1"], needs: ["010"] },
    ],
    { nodes: ["pub1", "gw1"] },
  );
  expect(f.migrate(["run", "--yes", "--node", "gw1"]).code).toBe(0);
  expect(events(f.journal("gw1"))).toEqual(["010 start", "010 done", "020 start", "020 done"]);
});

it("preflight reads needs as a run does: what a finished need leaves unfulfilled is a problem", () => {
  const f = makeBundle(
    [
      { id: "stop", nodes: ["pub1", "gw1"] },
      { id: "data", nodes: ["pub1"], needs: ["010*"], before: "need halt 'the table exists' '' ask_file @root/table" },
    ],
    { nodes: ["pub1", "gw1"] },
  );
  f.migrate(["run", "--yes", "--until", "stop", "--node", "pub1"]);
  expect(f.migrate(["preflight", "--node", "pub1"]).stdout).toMatch(/not yet +020 data: the table exists/);
  f.migrate(["run", "--yes", "--node", "gw1"]);
  const look = f.migrate(["preflight", "--node", "pub1"]);
  expect(look.stdout).toMatch(/problem +020 data: the table exists/);
  expect(look.code).toBe(3);
});

it("asks other nodes' journals whether their servers are stopped", () => {
  const f = makeBundle(
    [
      { id: "stop", kind: "server", nodes: ["pub1", "gw1"], run: "do_stop @old wso2server" },
      { id: "data", nodes: ["pub1"], needs: [], before: "need halt 'all servers are stopped' '' ask_servers_stopped" },
    ],
    { nodes: ["pub1", "gw1"] },
  );
  const run = f.migrate(["run", "--yes", "--node", "pub1"]);
  expect(run.code).toBe(3);
  expect(run.stderr).toContain("node gw1: step 010 stop is not done there");
  f.migrate(["run", "--yes", "--node", "gw1"]);
  expect(f.migrate(["run", "--yes", "--node", "pub1"]).code).toBe(0);
});

it("two nodes may run at the same time: each has its own lock", () => {
  const f = makeBundle([{ id: "one", nodes: ["pub1", "gw1"] }], { nodes: ["pub1", "gw1"] });
  mkdirSync(join(f.bundle, "journal/pub1.lock"), { recursive: true });
  writeFileSync(join(f.bundle, "journal/pub1.lock/owner"), "pid=1\nhost=elsewhere\n");
  expect(f.migrate(["run", "--yes", "--node", "pub1"]).code).toBe(5);
  expect(f.migrate(["run", "--yes", "--node", "gw1"]).code).toBe(0);
});

it("a destructive step is not begun on a backup that was passed over", () => {
  const f = makeBundle([
    { id: "back-up", kind: "backup", before: "need skip 'there is room' '' ask_file @root/room" },
    { id: "between" },
    { id: "delete", flags: ["destructive"], run: "touch @root/deleted" },
  ]);
  const run = f.migrate(["run", "--yes"]);
  expect(run.code).toBe(3);
  expect(run.stderr).toContain("backup of step 010 back-up on node pub1 is skipped");
  expect(existsSync(join(f.root, "deleted"))).toBe(false);
  expect(events(f.journal())).toEqual(["010 skipped", "020 start", "020 done"]);
});

it("looks at needs of needs quickly, however many ways lead to them", () => {
  const number = (index: number): string => String((index + 1) * 10).padStart(3, "0");
  // Each step needs both before it: the ways double with every step, 2^40 of them lead to the first.
  const diamonds = Array.from({ length: 40 }, (_, index) => ({
    id: `s${index}`,
    kind: index === 0 ? "backup" : "files",
    needs: index < 2 ? [] : [number(index - 2), `${number(index - 1)}*`],
    ...(index === 0 ? { before: "need skip 'there is room' '' ask_file @root/room" } : {}),
  }));
  const f = makeBundle([...diamonds, { id: "delete", flags: ["destructive"], needs: [number(39)] }]);
  const run = f.migrate(["run", "--yes"]);
  expect(run.stderr).toContain("backup of step 010 s0 on node pub1 is skipped");
  expect(run.code).toBe(3);
});
