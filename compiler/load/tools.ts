import { problem } from "../diagnostics/codes.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { isAtLeast, type Version } from "../model/names.ts";
import type { Site } from "../model/site.ts";
import type { Path, Source } from "./source.ts";

/**
 * Releases of the identity migration tool for targets from 4.0.0 on whose changes to groups and roles the next release took back.
 * Source: releases of wso2-extensions/apim-identity-migration-resources, July 2022.
 */
const TAKEN_BACK: Readonly<Record<string, string>> = { "1.0.151": "1.0.152", "1.0.153": "1.0.154" };
const FIRST_RELEASE: Version = "4.0.0";

/** Versions of tools that must not run on anybody's data (MP1316). */
export function checkTools({ downloads, to }: Site, source: Source): Diagnostic[] {
  const given = downloads?.identityMigration ?? {};
  const chosen: [Path, Version, string][] =
    typeof given === "string"
      ? [[["downloads", "identityMigration"], to, given]]
      : Object.entries(given).map(([release, tool]) => [
          ["downloads", "identityMigration", release],
          release as Version,
          tool,
        ]);
  return chosen.flatMap(([path, release, tool]) => {
    const better = Object.hasOwn(TAKEN_BACK, tool) ? TAKEN_BACK[tool] : undefined;
    if (better === undefined || !isAtLeast(release, FIRST_RELEASE)) return [];
    return [problem("MP1316", source.locate(path), { tool, better }, { hint: `take ${better}` })];
  });
}
