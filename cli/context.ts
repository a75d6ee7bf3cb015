import { type Paint, painter } from "./colour.ts";

/** What a command is given of the world around it. Tests hand in their own. */
export interface Context {
  /** Data: what another program may read. */
  readonly out: (text: string) => void;
  /** Talk: diagnostics, progress, summaries. */
  readonly err: (text: string) => void;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly cwd: string;
  readonly paintOut: Paint;
  readonly paintErr: Paint;
  /** Columns into which source frames must fit. */
  readonly width: number;
}

/** Exit codes of the command, after sysexits(3) and `terraform plan -detailed-exitcode`. */
export const EXIT = { done: 0, errors: 1, differences: 2, usage: 64, bug: 70 } as const;
export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

/** Width of frames where nobody says how wide the terminal is. */
const DEFAULT_WIDTH = 120;

/** The context of this process. */
export function processContext(): Context {
  const { env, stdout, stderr } = process;
  return {
    out: (text) => stdout.write(text),
    err: (text) => stderr.write(text),
    env,
    cwd: process.cwd(),
    paintOut: painter(stdout.isTTY === true, env),
    paintErr: painter(stderr.isTTY === true, env),
    width: Math.max(40, stderr.columns ?? DEFAULT_WIDTH),
  };
}
