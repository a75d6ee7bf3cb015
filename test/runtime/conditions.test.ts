import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { events, makeBundle, migrateAtTerminal } from "./bundle.ts";

const touched = { id: "one", run: "touch @root/one" };

it("halt: a condition that does not hold is 3, nothing is journalled, the step can be run later", () => {
  const f = makeBundle([
    { ...touched, before: "need halt 'table T exists' 'it holds the rows' ask_file @root/missing" },
  ]);
  const run = f.migrate(["run", "--yes"]);
  expect(run.code).toBe(3);
  expect(run.stderr).toContain("does not hold: table T exists");
  expect(run.stderr).toContain("it holds the rows");
  expect(run.stderr).toContain("./migrate.sh resume");
  expect(events(f.journal())).toEqual([]);
  expect(existsSync(join(f.root, "one"))).toBe(false);
});

it("skip: the step is passed over and journalled as skipped, and stays so", () => {
  const f = makeBundle([
    { ...touched, before: "need skip 'column C does not exist' '' ask_file @root/missing" },
    { id: "two" },
  ]);
  const run = f.migrate(["run", "--yes"]);
  expect(run.code).toBe(0);
  expect(events(f.journal())).toEqual(["010 skipped", "020 start", "020 done"]);
  expect(existsSync(join(f.root, "one"))).toBe(false);
});

it("warn: says so and goes on", () => {
  const f = makeBundle([{ ...touched, before: "need warn 'it is Monday' '' ask_file @root/missing" }]);
  const run = f.migrate(["run", "--yes"]);
  expect(run.stdout).toContain("warning: does not hold: it is Monday");
  expect(run.code).toBe(0);
  expect(existsSync(join(f.root, "one"))).toBe(true);
});

it.each(["halt", "skip", "warn"])("a question that cannot be asked halts, also with %s", (reaction) => {
  const f = makeBundle([{ ...touched, before: `need ${reaction} 'the table is empty' '' sh -c 'exit 2'` }]);
  const run = f.migrate(["run", "--yes"]);
  expect(run.code).toBe(3);
  expect(run.stderr).toContain("could not be asked");
  expect(events(f.journal())).toEqual([]);
  expect(existsSync(join(f.root, "one"))).toBe(false);
});

it("a question that is no command cannot be asked", () => {
  const f = makeBundle([{ ...touched, before: "need warn 'x' '' no_such_question" }]);
  expect(f.migrate(["run", "--yes"]).code).toBe(3);
});

it("preflight asks everything, changes nothing, and tells problems from what may wait", () => {
  const f = makeBundle([
    {
      id: "one",
      before: "need halt 'the disk is there' '' ask_file @root\nneed halt 'the key is there' '' ask_file @root/key",
    },
    { id: "two", before: "need halt 'step one made it' '' ask_file @root/made\nneed halt 'asked' '' sh -c 'exit 2'" },
    { id: "three", needs: [], before: "need skip 'not there yet' '' ask_no_file @root" },
  ]);
  const look = f.migrate(["preflight"]);
  expect(look.stdout).toMatch(/ok +010 one: the disk is there/);
  expect(look.stdout).toMatch(/problem +010 one: the key is there/);
  expect(look.stdout).toMatch(/not yet +020 two: step one made it/);
  expect(look.stdout).toMatch(/not yet +030 three: not there yet/);
  expect(look.code).toBe(3);
  expect(existsSync(join(f.bundle, "journal"))).toBe(false);
});

it("preflight says which downloads are not there, and for which the run will stop", () => {
  const f = makeBundle([
    { id: "here", kind: "download", run: "do_download here.zip '' 1 ''" },
    { id: "pack", kind: "download", needs: [], run: "do_download pack.zip https://example.org/pack.zip 1 ''" },
    { id: "tool", kind: "download", needs: [], run: "do_download tool.zip https://example.org/tool.zip 0 ''" },
    {
      id: "other",
      kind: "download",
      needs: [],
      before: "need skip 'not unpacked' '' false",
      run: "do_download other.zip '' 1 ''",
    },
  ]);
  mkdirSync(join(f.root, "downloads"), { recursive: true });
  writeFileSync(join(f.root, "downloads/here.zip"), "");
  const { stdout, code } = f.migrate(["preflight"]);
  expect(stdout).toMatch(/ok +download here.zip/);
  expect(stdout).toMatch(
    /not yet +download pack.zip is not in .*: step 020 pack will stop until a person has put it there/,
  );
  expect(stdout).toMatch(/not yet +download tool.zip is not in .*: step 030 tool will fetch it/);
  expect(stdout).not.toContain("other.zip");
  expect(code).toBe(0);
});

it("preflight wants every secret that no database client can replace", () => {
  const f = makeBundle([{ id: "one" }], { secrets: ["KEYSTORE_PASSWORD"] });
  expect(f.migrate(["preflight"]).stdout).toMatch(/problem +variable KEYSTORE_PASSWORD is not set/);
  const set = f.migrate(["preflight"], { env: { KEYSTORE_PASSWORD: "canary-123" } });
  expect(set.code).toBe(0);
  expect(set.text).not.toContain("canary");
});

it("verify asks the results again: 0 done, 1 not done, 3 when it cannot ask", () => {
  const f = makeBundle([
    { id: "one", kind: "sql", run: "touch @root/one", after: "must 'the result is there' ask_file @root/one" },
    {
      id: "two",
      kind: "sql",
      run: "rm @root/one",
      after: "if [ -e @root/broken ]; then must 'asked' sh -c 'exit 2'; fi",
    },
  ]);
  expect(f.migrate(["verify", "10"]).code).toBe(1);
  f.migrate(["run", "--yes", "--until", "one"]);
  const verify = f.migrate(["verify", "10"]);
  expect(verify.stdout).toContain("step 010 one: done");
  expect(verify.code).toBe(0);
  expect(f.migrate(["verify"]).code).toBe(0);
  f.migrate(["run", "--yes"]);
  expect(f.migrate(["verify"]).code).toBe(1);
});

it("verify does not ask for what a later step has undone on purpose", () => {
  const f = makeBundle([
    {
      id: "one",
      kind: "sql",
      run: "touch @root/one",
      after: "must_until 020 'the result is there' ask_file @root/one",
    },
    { id: "two", kind: "sql", run: "rm @root/one", after: "must 'it is gone' ask_no_file @root/one" },
  ]);
  f.migrate(["run", "--yes", "--until", "one"]);
  expect(f.migrate(["verify"]).stdout).toContain("ok: the result is there");
  f.migrate(["run", "--yes"]);
  const verify = f.migrate(["verify"]);
  expect(verify.stdout).toContain("undone since by step 020 two: the result is there");
  expect(verify.code).toBe(0);
});

it("a result that a later step undoes is asked for as long as that one is not done", () => {
  const f = makeBundle([
    { id: "one", kind: "sql", after: "must_until 020 'the result is there' ask_file @root/one" },
    { id: "two", kind: "sql" },
  ]);
  expect(f.migrate(["run", "--yes"]).text).toContain("this does not hold: the result is there");
  f.migrate(["mark", "10", "--because", "by hand"]);
  expect(f.migrate(["verify"]).code).toBe(1);
});

it("a manual step is 3 without a terminal, whatever --yes says, and prints how to mark it", () => {
  const f = makeBundle([
    { id: "call-dba", kind: "manual", run: "do_manual $'Call the DBA.\\n\\nAsk for **space**.'" },
    touched,
  ]);
  const run = f.migrate(["run", "--yes"]);
  expect(run.code).toBe(3);
  expect(run.stdout).toContain("    Ask for **space**.");
  expect(run.stderr).toContain("./migrate.sh mark 010 --because");
  expect(existsSync(join(f.root, "one"))).toBe(false);
});

it("a manual step waits for `done`, and `stop` ends the run with 3", () => {
  const f = makeBundle([{ id: "call-dba", kind: "manual", run: "do_manual 'Call the DBA.'" }]);
  expect(migrateAtTerminal(f, ["run", "--yes"], "yes\nstop\n").code).toBe(3);
  expect(migrateAtTerminal(f, ["run", "--yes"], "ok\ndone\n").code).toBe(0);
  expect(events(f.journal()).at(-1)).toBe("010 done");
});

it("a program that asks questions is not started without a terminal", () => {
  const f = makeBundle([{ id: "tool", kind: "command", run: "do_command @root 1 0 touch started" }]);
  expect(f.migrate(["run", "--yes"]).code).toBe(3);
  expect(existsSync(join(f.root, "started"))).toBe(false);
});

it("a program runs in its directory, without a shell reading its words; its failure is the step's", () => {
  const f = makeBundle([
    { id: "good", kind: "command", run: "do_command @root 0 0 touch 'a $(b) c'" },
    { id: "bad", kind: "command", run: "do_command @root 0 0 sh -c 'echo words; exit 7'" },
  ]);
  const run = f.migrate(["run", "--yes"]);
  expect(existsSync(join(f.root, "a $(b) c"))).toBe(true);
  expect(run.code).toBe(1);
  expect(run.text).toContain("| words");
  expect(run.stderr).toContain("sh ended with 7");
});

it("a detached program goes on after the step; one that dies at once is a failure", () => {
  const f = makeBundle([
    { id: "good", kind: "command", run: "do_command @root 0 1 sh -c 'echo here; sleep 4; touch late'" },
    { id: "bad", kind: "command", run: "do_command @root 0 1 sh -c 'exit 3'" },
  ]);
  const run = f.migrate(["run", "--yes"]);
  expect(run.stdout).toContain("runs in the background");
  expect(run.code).toBe(1);
  expect(events(f.journal())).toContain("010 done");
});
