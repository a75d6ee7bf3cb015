import { spawn } from "node:child_process";
import { randomBytes } from "node:crypto";

/** A native client that stays, so that a question costs no start of a program. */
export interface Session {
  /** What the client prints for a statement, errors included. */
  ask(sql: string): Promise<string>;
  /** Ends the client; resolves when it has ended. */
  close(): Promise<void>;
}

/** @param framed the statement as the client reads it, and what makes it print a line that holds `mark` and nothing else */
export function openSession(
  program: string,
  args: readonly string[],
  env: NodeJS.ProcessEnv,
  framed: (sql: string, mark: string) => string,
): Session {
  // Errors in the order of the answers.
  const child = spawn("sh", ["-c", 'exec "$0" "$@" 2>&1', program, ...args], {
    env,
    stdio: ["pipe", "pipe", "ignore"],
  });
  let text = "";
  let waiting: { mark: string; resolve: (text: string) => void; reject: (error: Error) => void } | undefined;
  child.stdout.setEncoding("utf8").on("data", (chunk: string) => {
    text += chunk;
    const end = waiting === undefined ? -1 : text.indexOf(`${waiting.mark}\n`);
    if (end < 0) return;
    waiting?.resolve(text.slice(0, end));
    text = "";
    waiting = undefined;
  });
  const ended = new Promise<void>((resolve) => child.on("close", () => resolve()));
  child.on("close", () => waiting?.reject(new Error(`${program}: ${text.trim() || "the session ended"}`)));
  child.stdin.on("error", () => undefined);
  let last: Promise<unknown> = Promise.resolve();
  const ask = (sql: string): Promise<string> =>
    new Promise((resolve, reject) => {
      const mark = `mark-${randomBytes(8).toString("hex")}`;
      waiting = { mark, resolve, reject };
      if (child.exitCode === null) child.stdin.write(framed(sql, mark));
      else reject(new Error(`${program}: the session has ended`));
    });
  return {
    ask(sql) {
      const answer = last.then(
        () => ask(sql),
        () => ask(sql),
      );
      last = answer;
      return answer;
    },
    close: () => {
      child.stdin.end();
      return ended;
    },
  };
}
