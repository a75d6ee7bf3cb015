import { resolve } from "node:path";
import type { SourceFolder } from "../compiler/files.ts";
import type { Sources } from "./files.ts";
import { packagePath } from "./package-root.ts";
import { digest, readPrepared } from "./prepare.ts";

/** The folder of plans of a run: the given one, or the one that comes with migplan. Reported as `plans/…` either way. */
export function openPlans(sources: Sources, cwd: string, folder: string | undefined): SourceFolder {
  const plans = sources.folder("plans", folder === undefined ? packagePath("plans") : resolve(cwd, folder));
  const known = readPrepared();
  return {
    ...plans,
    prepared(path) {
      const text = plans.read(path);
      return text === undefined ? undefined : known[digest(text)];
    },
  };
}

/** The files of a plans folder that hold steps, in its order. */
export function stepFiles(plans: SourceFolder): readonly string[] {
  return plans.list().filter((file) => /^(\d[^/]*-to-[^/]+\/plan|recipes\/[^/]+)\.yaml$/.test(file));
}
