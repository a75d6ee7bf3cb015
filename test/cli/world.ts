import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { plain } from "../../cli/colour.ts";
import type { Context } from "../../cli/context.ts";
import { run } from "../../cli/program.ts";

/** What a command line printed and returned. */
export interface Transcript {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Runs a command line in this process, with streams of its own. */
export async function transcript(argv: readonly string[], world: Partial<Context> = {}): Promise<Transcript> {
  let out = "";
  let err = "";
  const context: Context = {
    out: (text) => {
      out += text;
    },
    err: (text) => {
      err += text;
    },
    env: {},
    cwd: process.cwd(),
    paintOut: plain,
    paintErr: plain,
    width: 100,
    ...world,
  };
  const code = await run(argv, context);
  return { code, out, err };
}

/** Runs a test with an empty folder that is gone afterwards. */
export async function withFolder<T>(use: (folder: string) => T | Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), "migplan-cli-"));
  try {
    return await use(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
