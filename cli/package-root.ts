import { basename, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

/**
 * A path inside the installed package: plans, runtime, templates, pages.
 * Holds for `cli/main.ts` run from source and for `dist/migplan.js`: both folders lie directly below the root, and the
 * bundler puts every chunk directly into `dist/`.
 */
export function packagePath(...parts: readonly string[]): string {
  return join(dirname(dirname(fileURLToPath(import.meta.url))), ...parts);
}

/** True when this code runs from `dist/`, not from the sources. */
export function runsBuilt(): boolean {
  return basename(dirname(fileURLToPath(import.meta.url))) === "dist";
}
