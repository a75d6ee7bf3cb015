import { execFile, execFileSync } from "node:child_process";
import { randomBytes } from "node:crypto";

/** The dialects for which the tests have a server, or PostgreSQL inside the process. */
export type ServerDialect = "postgresql" | "mysql";

/** The dialects for which the tests have a real engine. */
export type EngineDialect = ServerDialect | "h2";

/** A database system that tests may create databases on. */
export interface Engine<D extends EngineDialect = EngineDialect> {
  readonly title: string;
  readonly dialect: D;
  /** `true` where the native client answers, so that an emitted bundle can run. PGlite has none. */
  readonly native: boolean;
  /** Creates an empty database of this test's own; `charset` counts on MySQL only. */
  create(label: string, charset?: string): Promise<TestDatabase>;
}

export interface TestDatabase {
  readonly name: string;
  readonly dialect: EngineDialect;
  /** Runs a script with the native client; rejects with the client's message at the first error. */
  run(sql: string): Promise<void>;
  /** Rows of one query as text; SQL NULL is `null`. */
  query(sql: string): Promise<readonly (readonly (string | null)[])[]>;
  drop(): Promise<void>;
}

export const NAME_PREFIX = "migplan_test_";
const STALE_MINUTES = 120;

/** `migplan_test_<minute, base 36>_<random>_<label>`: the minute lets a later run sweep what a killed run left. */
export function databaseName(label: string): string {
  return `${NAME_PREFIX}${minute().toString(36)}_${randomBytes(4).toString("hex")}_${label}`;
}

/** True for a database that a test run created long ago and never dropped. */
export function isStale(name: string): boolean {
  const made = Number.parseInt(name.slice(NAME_PREFIX.length).split("_")[0] ?? "", 36);
  return name.startsWith(NAME_PREFIX) && Number.isFinite(made) && minute() - made > STALE_MINUTES;
}

/** Runs a program with `input` on stdin; rejects with what it said on stderr. */
export function call(program: string, args: readonly string[], input: string, env: NodeJS.ProcessEnv): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = execFile(program, [...args], { env, maxBuffer: 1 << 28 }, (error, stdout, stderr) => {
      if (error === null) resolve(stdout);
      else reject(new Error(`${program}: ${stderr.trim() || error.message}`));
    });
    child.stdin?.on("error", () => undefined);
    child.stdin?.end(input);
  });
}

/** Drops left-over databases when the process ends before a test could. */
export function dropAtExit(
  pending: ReadonlySet<string>,
  drop: (name: string) => readonly [string, readonly string[], NodeJS.ProcessEnv],
): void {
  process.on("exit", () => {
    for (const name of pending) {
      const [program, args, env] = drop(name);
      try {
        execFileSync(program, [...args], { env, stdio: "ignore", timeout: 20_000 });
      } catch {
        // The next run sweeps it.
      }
    }
  });
}

function minute(): number {
  return Math.floor(Date.now() / 60_000);
}
