import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

/**
 * Cold compile of an example beside `node -e 0` in the same run, as CPU time: wall time on a shared machine says little.
 * Then one profiled run: the share of each stage. Build first (`npm run build`). `RUNS=20 npm run bench` for more runs;
 * `TMPDIR=/dev/shm` leaves the state of the disk out.
 */
const root = join(dirname(fileURLToPath(import.meta.url)), "..", "..");
const runs = Number(process.env.RUNS ?? 11);
const scratch = mkdtempSync(join(tmpdir(), "migplan-bench-"));
const SITE = "examples/postgresql-cluster/site.yaml";

/** Functions that stand for a stage, by their names in the built file. */
const STAGES: readonly (readonly [string, string])[] = [
  ["load site", "loadSite"],
  ["load and link plans", "loadRoute"],
  ["carry configuration over", "configBases"],
  ["expand", "expandHop"],
  ["order", "orderSteps"],
  ["check: config", "checkConfig"],
  ["check: server", "checkServers"],
  ["check: artifacts", "checkArtifacts"],
  ["check: coverage", "checkCoverage"],
  ["read SQL", "concreteSqlSteps"],
  ["check: schema", "checkSchema"],
  ["check: SQL rules", "checkSqlRules"],
  ["check: declared", "checkDeclared"],
  ["check: risk and back-up", "checkSafety"],
  ["finish (edges, proofs)", "finish"],
  ["emit", "emitBundle"],
  ["write", "writeBundle"],
];

interface Usage {
  /** Microseconds; without the system's part, which swings with the state of the disk. */
  readonly user: number;
  /** Microseconds, user and system. */
  readonly cpu: number;
  /** KiB. */
  readonly memory: number;
}

const compile = ["dist/migplan.js", "compile", "--site", SITE, "--out", join(scratch, "bundle")];
const along = (...route: string[]): string[] => [
  ...["dist/migplan.js", "compile", "--site", "test/bench/routes.yaml", "--out", join(scratch, "route")],
  ...route,
];
const PROGRAMS: Readonly<Record<string, readonly string[]>> = {
  "node -e 0": ["-e", "0"],
  "migplan --help": ["dist/migplan.js", "--help"],
  "migplan compile": compile,
  "shortest route": along("--from", "3.0.0", "--to", "3.1.0"),
  "longest route": along("--via", "3.1.0"),
};
const usages = measure();
const median = (values: number[]): number => values.sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
const cpuOf = (name: string, part: "user" | "cpu" = "cpu"): number =>
  median((usages.get(name) ?? []).map((usage) => usage[part]));
const bare = cpuOf("node -e 0");
console.log(`${runs} cold runs each, CPU time (user + system), median; ${SITE}`);
for (const [name, runsOfIt] of usages) {
  const [cpu, memory] = [cpuOf(name), median(runsOfIt.map((usage) => usage.memory)) / 1024];
  console.log(
    `${name.padEnd(18)} ${ms(cpu).padStart(7)}  above node ${ms(cpu - bare).padStart(7)}  memory ${memory.toFixed(0)} MB`,
  );
}
const times = (part: "user" | "cpu"): string =>
  (cpuOf("longest route", part) / cpuOf("shortest route", part)).toFixed(2);
console.log(
  `the longest route costs ${times("user")} times the shortest, with the system's part ${times("cpu")} times`,
);
console.log("\nshare of a profiled compile");
const shares = stageShares();
for (const [name, share] of shares) console.log(`${name.padEnd(26)} ${(share * 100).toFixed(1).padStart(5)} %`);
const checking = shares.filter(([name]) => /^check|^read SQL/.test(name)).reduce((sum, [, share]) => sum + share, 0);
console.log(`${"all checking".padEnd(26)} ${(checking * 100).toFixed(1).padStart(5)} %`);
rmSync(scratch, { recursive: true, force: true });

/** Every program in turn, and that so many times: a machine that slows down then slows all of them. */
function measure(): ReadonlyMap<string, Usage[]> {
  const found = new Map<string, Usage[]>(Object.keys(PROGRAMS).map((name) => [name, []]));
  for (let run = 0; run < runs; run += 1)
    for (const [name, args] of Object.entries(PROGRAMS)) found.get(name)?.push(usageOf(args));
  return found;
}

function usageOf(args: readonly string[]): Usage {
  // Into new folders: to take an old bundle away is not what is measured.
  for (const name of readdirSync(scratch)) rmSync(join(scratch, name), { recursive: true });
  const result = spawnSync(process.execPath, ["-r", "./test/bench/usage.cjs", ...args], {
    cwd: root,
    stdio: ["ignore", "ignore", "ignore", "pipe"],
    encoding: "utf8",
  });
  if (result.status !== 0) throw new Error(`${args.join(" ")} ended with ${result.status}`);
  return JSON.parse(String(result.output[3])) as Usage;
}

interface Profile {
  readonly nodes: readonly {
    readonly id: number;
    readonly callFrame: { readonly functionName: string };
    readonly children?: readonly number[];
  }[];
  readonly samples: readonly number[];
  readonly timeDeltas: readonly number[];
}

/** Time below each stage's function, as a share of all time in the process. */
function stageShares(): [string, number][] {
  spawnSync(process.execPath, ["--cpu-prof", "--cpu-prof-interval", "200", `--cpu-prof-dir=${scratch}`, ...compile], {
    cwd: root,
    stdio: "ignore",
  });
  const file = readdirSync(scratch).find((name) => name.endsWith(".cpuprofile")) ?? "";
  const profile = JSON.parse(readFileSync(join(scratch, file), "utf8")) as Profile;
  const names = new Map(profile.nodes.map((node) => [node.id, node.callFrame.functionName]));
  const parents = new Map(
    profile.nodes.flatMap((node) => (node.children ?? []).map((child) => [child, node.id] as const)),
  );
  const spent = new Map<string, number>();
  let total = 0;
  profile.samples.forEach((sample, index) => {
    const delta = profile.timeDeltas[index] ?? 0;
    total += delta;
    const seen = new Set<string>();
    for (let id: number | undefined = sample; id !== undefined; id = parents.get(id))
      seen.add((names.get(id) ?? "").replace(/\d+$/, ""));
    for (const name of seen) spent.set(name, (spent.get(name) ?? 0) + delta);
  });
  const stages = STAGES.map(([title, name]): [string, number] => [title, (spent.get(name) ?? 0) / total]);
  return [...stages, ["start-up, loading, the rest", 1 - stages.reduce((sum, [, share]) => sum + share, 0)]];
}

function ms(microseconds: number): string {
  return `${(microseconds / 1000).toFixed(0)} ms`;
}
