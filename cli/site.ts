import { dirname, posix, resolve } from "node:path";
import type { CompileInput } from "../compiler/compile.ts";
import { problem } from "../compiler/diagnostics/codes.ts";
import type { Outcome } from "../compiler/diagnostics/diagnostic.ts";
import { displayPath, NOT_UTF8, type Sources } from "./files.ts";

/** A site as the compiler takes it: its text, and the folder of the files that it refers to. */
export type OpenedSite = Pick<CompileInput, "site" | "siteFolder">;

/** Opens the site file that a user named (MP7001, MP7002). */
export function openSite(sources: Sources, cwd: string, name: string): Outcome<OpenedSite> {
  const path = resolve(cwd, name);
  const file = displayPath(cwd, path);
  const site = sources.file(file, path);
  if ("text" in site) {
    const siteFolder = sources.folder(posix.dirname(file), dirname(path));
    return { value: { site: { file, text: site.text }, siteFolder }, diagnostics: [] };
  }
  if (site.refused === NOT_UTF8) return { diagnostics: [problem("MP7002", undefined, { file })] };
  const hint = "`migplan init` writes one to start from";
  return { diagnostics: [problem("MP7001", undefined, { file, problem: site.refused }, { hint })] };
}
