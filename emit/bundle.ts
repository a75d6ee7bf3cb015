import { problem } from "../compiler/diagnostics/codes.ts";
import type { Diagnostic, Outcome } from "../compiler/diagnostics/diagnostic.ts";
import type { Migration } from "../compiler/model/migration.ts";
import { type Bundle, type BundleFile, byCodeUnit } from "./bundle-file.ts";
import { emitDbaRunbook } from "./dba-runbook.ts";
import { checksumList, emitManifest, inputsDigest } from "./manifest.ts";
import { layoutOf } from "./numbering.ts";
import { emitRunbook } from "./runbook.ts";
import { emitSiteData } from "./site-data.ts";
import { emitSqlFile } from "./sql-file.ts";
import { emitStepIndex } from "./step-index.ts";
import { emitStepScript } from "./step-script.ts";
import { emitToml } from "./toml.ts";

/** Texts that a bundle is made with and that do not depend on the migration. The command line reads them. */
export interface EmitAssets {
  /** Files of `emit/runtime`, paths relative to it: `migrate.sh`, `lib/…`, `clients/<dialect>.sh`. */
  readonly runtime: readonly { readonly path: string; readonly text: string }[];
  /** Files of `emit/templates`. */
  readonly templates: { readonly runbook: string; readonly dbaRunbook: string };
}

/**
 * Stage 6: Migration → files in memory. Pure: no clock, host, locale or environment; same input, same bytes.
 * Diagnostics: MP6002 when a text cannot be written as UTF-8.
 * @throws when the runtime lacks a file that every bundle needs: the installation is broken
 */
export function emitBundle(migration: Migration, assets: EmitAssets): Outcome<Bundle> {
  const digest = inputsDigest(migration);
  const layout = layoutOf(migration);
  const files: BundleFile[] = [
    ...runtimeFiles(migration, assets),
    plain("lib/site.sh", emitSiteData(migration, digest)),
    plain("steps/index.tsv", emitStepIndex(migration, layout)),
    ...migration.steps.map((step) => plain(layout.script(step), emitStepScript(migration, layout, step))),
    ...migration.steps.flatMap((step) => {
      const path = layout.sql(step);
      return path === undefined ? [] : [plain(path, emitSqlFile(migration, layout, step))];
    }),
    ...migration.configFiles.map((file) => plain(file.path, emitToml(migration, file))),
    plain("RUNBOOK.md", emitRunbook(migration, layout, digest, assets.templates.runbook)),
    plain("DBA-RUNBOOK.md", emitDbaRunbook(migration, layout, digest, assets.templates.dbaRunbook)),
  ];
  files.push(plain("bundle.json", emitManifest(migration, layout, digest, files)));
  files.push(plain("SHA256SUMS", checksumList(files)));
  files.sort((a, b) => byCodeUnit(a.path, b.path));
  refuseDuplicates(files);
  const diagnostics = files.flatMap(unwritable);
  return diagnostics.length > 0 ? { diagnostics } : { value: { files }, diagnostics };
}

/** The static shell files; of the clients only the one of the chosen dialect, under a fixed name. */
function runtimeFiles(migration: Migration, assets: EmitAssets): BundleFile[] {
  const client = `clients/${migration.dialect}.sh`;
  for (const needed of ["migrate.sh", client]) {
    if (!assets.runtime.some((file) => file.path === needed)) throw new Error(`the runtime lacks ${needed}`);
  }
  return assets.runtime.flatMap((file) => {
    if (file.path === "migrate.sh") return [{ path: file.path, text: file.text, executable: true }];
    if (file.path === client) return [plain("lib/client.sh", file.text)];
    return file.path.startsWith("lib/") ? [plain(file.path, file.text)] : [];
  });
}

function plain(path: string, text: string): BundleFile {
  return { path, text, executable: false };
}

/** Compared without case: the bundle must unpack on Windows and macOS as well. */
function refuseDuplicates(files: readonly BundleFile[]): void {
  const seen = new Set<string>();
  for (const file of files) {
    const key = file.path.toLowerCase();
    if (seen.has(key)) throw new Error(`two files of the bundle are called ${file.path}`);
    seen.add(key);
  }
}

/** A lone surrogate has no UTF-8 form: it would silently become another character. */
function unwritable(file: BundleFile): Diagnostic[] {
  const found = /[\0\p{Surrogate}]/u.exec(file.text);
  if (found === null) return [];
  const code = found[0].charCodeAt(0).toString(16).toUpperCase().padStart(4, "0");
  return [
    problem("MP6002", undefined, { folder: file.path, problem: `its text holds U+${code}, which is no character` }),
  ];
}
