import type { PreparedFile } from "./load/prepared.ts";

/** How text reaches the compiler. The compiler itself opens nothing: the command line hands these in. */

/** A text with the name under which problems in it are reported. */
export interface SourceText {
  /** As the user would type it, with forward slashes: `plans/3.0.0-to-3.1.0/plan.yaml`. */
  readonly file: string;
  readonly text: string;
}

/** A folder of files, read only when asked. Names are relative, with forward slashes. */
export interface SourceFolder {
  /** Prefix for reported names: `plans`. */
  readonly name: string;
  /** Every file below the folder, sorted by code unit. */
  list(): readonly string[];
  /** The text of a file; `undefined` when there is none, or when the name leaves the folder. */
  read(path: string): string | undefined;
  /** What a file of exactly this content was loaded as before; only plans that come with migplan have it. */
  prepared?(path: string): PreparedFile | undefined;
}
