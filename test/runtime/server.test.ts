import { appendFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { events, type Fixture, type FixtureStep, makeBundle, type Result } from "./bundle.ts";

/**
 * A product home whose start script behaves like the product's: it detaches, writes its pid and a log, and returns.
 * @param life bash of the detached server; `log TEXT` writes a line of its log
 */
function stubHome(home: string, life: string): void {
  mkdirSync(join(home, "bin"), { recursive: true });
  mkdirSync(join(home, "repository/logs"), { recursive: true });
  writeFileSync(
    join(home, "repository/logs/wso2carbon.log"),
    "INFO WSO2 Carbon started in 9 sec\nERROR from the day before\n",
  );
  writeFileSync(
    join(home, "server.bash"),
    `log() { printf 'INFO %s\\n' "$*" >>repository/logs/wso2carbon.log; }\necho "$$" >wso2carbon.pid\n${life}\n`,
  );
  writeFileSync(
    join(home, "bin/wso2server.sh"),
    `#!/bin/sh
home=$(cd .. && pwd)
case $1 in
  stop) kill "$(cat "$home/wso2carbon.pid")"; exit 0 ;;
  start) shift; printf '%s\\n' "$@" >"$home/arguments" ;;
esac
cd "$home" && nohup bash ./server.bash >/dev/null 2>&1 &
exit 0
`,
  );
}

function starting(life: string, words: string, more: Partial<FixtureStep> = {}): { f: Fixture; result: Result } {
  const f = makeBundle([{ id: "start", kind: "server", run: `do_start @new wso2server ${words}`, ...more }]);
  stubHome(f.newHome, life);
  return { f, result: f.migrate(["run", "--yes"], { env: { MIGPLAN_STOP_TIMEOUT: "3" } }) };
}

const pidOf = (home: string): number => Number(readFileSync(join(home, "wso2carbon.pid"), "utf8"));
const lives = (pid: number): boolean => {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
};

it("waits for the text of this start, hands the arguments over, and stops the server again", () => {
  const { f, result } = starting(
    "log begins; sleep 1; log 'WSO2 Carbon started in 12 sec'; exec sleep 60",
    "'WSO2 Carbon started in' 30 1 -- -Dmigrate '-Dcomponent=a b' '$(touch x)'",
  );
  expect(result.text).toContain("logged after");
  expect(result.code).toBe(0);
  expect(readFileSync(join(f.newHome, "arguments"), "utf8")).toBe("-Dmigrate\n-Dcomponent=a b\n$(touch x)\n");
  expect(lives(pidOf(f.newHome))).toBe(false);
  const kept = readFileSync(join(f.bundle, "logs/010-start.pub1.server.log"), "utf8");
  expect(kept).toBe("INFO begins\nINFO WSO2 Carbon started in 12 sec\n");
});

it("leaves the server running when it is not to be stopped; a second start is refused, a stop stops it", () => {
  const f = makeBundle([
    {
      id: "start",
      kind: "server",
      run: "do_start @new wso2server 'Carbon started' 30 0 --",
      after: "must 'it runs' ask_server @new running",
    },
    { id: "again", kind: "server", run: "do_start @new wso2server 'Carbon started' 30 0 --" },
    {
      id: "stop",
      kind: "server",
      run: "do_stop @new wso2server",
      after: "must 'it is stopped' ask_server @new stopped",
    },
  ]);
  stubHome(f.newHome, "log Carbon started; exec sleep 60");
  const run = f.migrate(["run", "--yes"]);
  expect(events(f.journal())).toEqual(["010 start", "010 done", "020 start", "020 failed"]);
  expect(run.stderr).toContain("a server runs already");
  expect(f.migrate(["mark", "020", "--because", "it runs"]).code).toBe(0);
  expect(f.migrate(["run", "--yes"]).code).toBe(0);
});

it("a fail text is a failure, even when the server comes up; it is left for a person to look at", () => {
  const { f, result } = starting(
    "log 'Migration process was stopped.'; log Carbon started; exec sleep 60",
    "'Carbon started' 30 1 --fail 'Migration process was stopped' --",
  );
  expect(result.code).toBe(1);
  expect(result.stderr).toContain("why:     the log says: Migration process was stopped");
  expect(result.stderr).toContain("the server still runs");
  expect(result.stdout).toContain("| INFO Migration process was stopped.");
  process.kill(pidOf(f.newHome));
});

it("a text that must also be logged and is not is a failure", () => {
  const words = "'Carbon started' 30 1 --expect 'Start Version : 5.9.0' --expect 'step \"2\"' --";
  const bad = starting("log 'Start Version : 5.9.0'; log Carbon started; exec sleep 60", words);
  expect(bad.result.code).toBe(1);
  expect(bad.result.stderr).toContain('this was not logged: step "2"');
  process.kill(pidOf(bad.f.newHome));
  const good = starting(`log 'Start Version : 5.9.0'; log 'step "2"'; log Carbon started; exec sleep 60`, words);
  expect(good.result.code).toBe(0);
});

it("a process that vanishes is a failure", () => {
  const { result } = starting("log begins; sleep 2; log 'exit(1)'; exit 1", "'Carbon started' 60 1 --");
  expect(result.code).toBe(1);
  expect(result.stderr).toContain("the server's process is gone");
  expect(result.stdout).toContain("| INFO exit(1)");
});

it("a process that is gone before it could be seen is a failure", () => {
  const { result } = starting("exit 1", "'Carbon started' 60 1 --");
  expect(result.code).toBe(1);
  expect(result.stderr).toContain("the server's process is gone");
});

it("a start that takes too long is a failure", () => {
  const { f, result } = starting("log begins; exec sleep 60", "'Carbon started' 2 1 --");
  expect(result.code).toBe(1);
  expect(result.stderr).toContain("not logged within 2 s: Carbon started");
  process.kill(pidOf(f.newHome));
});

it("reads on when the log is rolled over", () => {
  const life = `log first; sleep 2; log 'bad news'; mv repository/logs/wso2carbon.log repository/logs/wso2carbon.log.1
log Carbon started; exec sleep 60`;
  const { f, result } = starting(life, "'Carbon started' 30 1 --fail 'bad news' --");
  expect(result.code).toBe(1);
  expect(result.stderr).toContain("the log says: bad news");
  process.kill(pidOf(f.newHome));
});

it("a server that does not stop is a failure, and nothing is killed without being asked", () => {
  const { f, result } = starting(
    "trap '' TERM; log Carbon started; for i in $(seq 60); do sleep 1; done",
    "'Carbon started' 30 1 --",
  );
  expect(result.code).toBe(1);
  expect(result.stderr).toContain("still runs after 3 s");
  expect(lives(pidOf(f.newHome))).toBe(true);
  process.kill(pidOf(f.newHome), "SIGKILL");
});

it("stopping what does not run is no failure; a home that is not there is one", () => {
  const f = makeBundle([
    { id: "one", kind: "server", run: "do_stop @old wso2server" },
    { id: "two", kind: "server", run: "do_stop @root/nowhere wso2server" },
  ]);
  stubHome(f.oldHome, "");
  writeFileSync(join(f.oldHome, "wso2carbon.pid"), "4194000\n");
  const run = f.migrate(["run", "--yes"]);
  expect(events(f.journal())).toEqual(["010 start", "010 done", "020 start", "020 failed"]);
  expect(run.code).toBe(1);
});

it("a missing start script is a failure", () => {
  const f = makeBundle([{ id: "one", kind: "server", run: "do_start @new api-manager 'x' 5 0 --" }]);
  expect(f.migrate(["run", "--yes"]).stderr).toContain("bin/api-manager.sh");
});

it("knows servers by their pid file, and by the home on their command line", () => {
  const f = makeBundle([
    { id: "sql", before: "need halt 'all servers are stopped' '' ask_servers_stopped", run: "touch @root/ran" },
  ]);
  writeFileSync(join(f.oldHome, "wso2carbon.pid"), `${process.pid}`);
  const refused = f.migrate(["run", "--yes"]);
  expect(refused.code).toBe(3);
  expect(refused.stderr).toContain(`process ${process.pid}`);
  writeFileSync(join(f.oldHome, "wso2carbon.pid"), "");
  const f2 = makeBundle([
    {
      id: "sql",
      before:
        "bash -c 'sleep 5; :' server -Dcarbon.home=@new -Dx & sleep 0.3\nneed halt 'all servers are stopped' '' ask_servers_stopped",
    },
  ]);
  expect(f2.migrate(["run", "--yes"]).code).toBe(3);
  appendFileSync(join(f.oldHome, "wso2carbon.pid"), "");
  expect(f.migrate(["run", "--yes"]).code).toBe(0);
  expect(existsSync(join(f.root, "ran"))).toBe(true);
});
