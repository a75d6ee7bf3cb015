import { spawn } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Installation } from "./installation.ts";

export interface CallResult {
  readonly code: number | null;
  /** stdout and stderr, as they came. */
  readonly text: string;
}

/** Calls `migrate.sh` of a bundle, with no terminal and nothing on stdin. */
export function callScript(
  bundle: string,
  environment: NodeJS.ProcessEnv,
  args: readonly string[],
): Promise<CallResult> {
  return new Promise((resolve, reject) => {
    const child = spawn(join(bundle, "migrate.sh"), [...args], {
      cwd: "/",
      env: environment,
      stdio: ["ignore", "pipe", "pipe"],
    });
    const parts: Buffer[] = [];
    child.stdout.on("data", (part: Buffer) => parts.push(part));
    child.stderr.on("data", (part: Buffer) => parts.push(part));
    child.on("error", reject);
    child.on("exit", (code) => setTimeout(() => resolve({ code, text: Buffer.concat(parts).toString("utf8") }), 50));
  });
}

/** Runs the bundle to its end; what waits for a person is marked as done. Throws with the transcript when it fails. */
export async function runToEnd(site: Installation): Promise<void> {
  const transcript: string[] = [];
  for (let calls = 0; calls < site.migration.steps.length; calls += 1) {
    const { code, text } = await site.call(["run", "--yes"]);
    transcript.push(text);
    if (code === 0) return;
    const waiting = /migrate\.sh mark (\d+)/.exec(text.slice(-2000))?.[1] ?? interactiveStep(site, text);
    if (code !== 3 || waiting === undefined) break;
    const marked = await site.call(["mark", waiting, "--because", "the test did it"]);
    if (marked.code !== 0) transcript.push(marked.text);
  }
  throw new Error(`migrate.sh run did not come to its end:\n${transcript.join("").slice(-6000)}`);
}

/** Kills a run with everything it started, once so many steps are done, as a machine that loses its power. */
export async function runKilled(site: Installation, doneSteps: number): Promise<void> {
  for (;;) {
    const child = spawn(join(site.bundle, "migrate.sh"), ["run", "--yes"], {
      cwd: "/",
      env: site.environment,
      stdio: "ignore",
      detached: true,
    });
    const ended = new Promise<number | null>((resolve) => child.on("exit", resolve));
    let code: number | null | undefined;
    void ended.then((value) => {
      code = value;
    });
    while (code === undefined && finishedSteps(site) < doneSteps)
      await new Promise((resolve) => setTimeout(resolve, 20));
    if (code === undefined && child.pid !== undefined) {
      process.kill(-child.pid, "SIGKILL");
      await ended;
      return;
    }
    const { code: again, text } = await site.call(["run", "--yes"]);
    const waiting = /migrate\.sh mark (\d+)/.exec(text)?.[1] ?? interactiveStep(site, text);
    if (again !== 3 || waiting === undefined)
      throw new Error(`the run ended before it could be killed:\n${text.slice(-4000)}`);
    await site.call(["mark", waiting, "--because", "the test did it"]);
  }
}

/** A command that asks questions has no `mark` line: its step is the one that the run stopped at. */
function interactiveStep(site: Installation, text: string): string | undefined {
  if (!text.includes("run this at a terminal")) return undefined;
  const asking = site.migration.steps.filter(({ action }) => action.kind === "command" && action.interactive);
  return asking.map(({ number }) => String(number).padStart(3, "0")).find((number) => text.includes(number));
}

function finishedSteps(site: Installation): number {
  return [...statesOf(site).values()].filter((state) => FINISHED.includes(state)).length;
}

const FINISHED = ["done", "skipped", "marked"];

/** What the journal says last of each step, by its id: `start`, `done`, `skipped`, `marked`, `failed`. */
export function statesOf(site: Installation): ReadonlyMap<string, string> {
  const journal = join(site.bundle, "journal", "node1.log");
  const text = existsSync(journal) ? readFileSync(journal, "utf8") : "";
  const events = text.split("\n").map((line) => line.split("\t"));
  return new Map(
    events.flatMap(([, , id = "", event = ""]) => (event === "note" || event === "" ? [] : [[id, event]])),
  );
}
