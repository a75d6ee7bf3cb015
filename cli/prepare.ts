import { createHash } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { planFolders } from "../compiler/lint.ts";
import { recipeNames } from "../compiler/load/link.ts";
import { loadPlan, loadRecipe } from "../compiler/load/plan.ts";
import { type PreparedFile, prepare } from "../compiler/load/prepared.ts";
import { openSources } from "./files.ts";
import { packagePath, runsBuilt } from "./package-root.ts";

/** Prepared files by the SHA-256 of their text. */
export type PreparedFiles = Readonly<Record<string, PreparedFile>>;

const FILE = ["dist", "prepared.json"] as const;

/** Loads the plans that come with migplan and keeps those without a finding; runs at the end of a build. */
export function writePrepared(): void {
  const plans = openSources(packagePath()).folder("plans", packagePath("plans"));
  const files: Record<string, PreparedFile> = {};
  for (const folder of planFolders(plans)) {
    const { value, diagnostics } = loadPlan(plans, folder);
    if (value !== undefined && diagnostics.length === 0)
      files[digest(value.source.text)] = prepare(value.head, value.entries);
  }
  for (const name of recipeNames(plans)) {
    const { value, diagnostics } = loadRecipe(plans, name);
    if (value !== undefined && diagnostics.length === 0)
      files[digest(value.source.text)] = prepare(value.head, value.entries);
  }
  writeFileSync(packagePath(...FILE), JSON.stringify(files));
}

/** The prepared files of this build. The sources themselves read every plan anew: their loader may have changed since. */
export function readPrepared(): PreparedFiles {
  if (!runsBuilt()) return {};
  try {
    return JSON.parse(readFileSync(packagePath(...FILE), "utf8")) as PreparedFiles;
  } catch {
    return {}; // While the build itself runs.
  }
}

export function digest(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}
