import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import { problem } from "../compiler/diagnostics/codes.ts";
import type { Diagnostic, Outcome } from "../compiler/diagnostics/diagnostic.ts";
import { type Bundle, byCodeUnit } from "./bundle-file.ts";
import { BUNDLE_KIND } from "./manifest.ts";

/** What is different in a folder, as sorted paths relative to it. */
export interface Differences {
  /** In the bundle, not in the folder. */
  readonly added: readonly string[];
  readonly changed: readonly string[];
  /** In the folder, not in the bundle. What a run keeps there (journal, logs, backup) does not count. */
  readonly removed: readonly string[];
}

/** Directories that migrate.sh makes when it runs; they hold what nobody can make again. */
const RUN_TIME = ["journal", "backup", "logs"];

/**
 * Writes a bundle, all or nothing: into a temporary directory beside the target, which then takes its place by renaming.
 * A target that exists is replaced only when it is empty, or when it is a bundle of ours and holds nothing else.
 * Symbolic links are never followed at the target or below it. Value: the number of files written.
 * Diagnostics: MP6001 not a bundle, MP6002 cannot be written, MP6004 a migration was started from it.
 */
export function writeBundle(bundle: Bundle, directory: string): Outcome<number> {
  const target = resolve(directory);
  let temporary: string | undefined;
  try {
    const refused = refuse(target, directory);
    if (refused !== undefined) return { diagnostics: [refused] };
    mkdirSync(dirname(target), { recursive: true });
    temporary = mkdtempSync(join(dirname(target), `.${basename(target)}.new-`));
    fill(temporary, bundle);
    replace(target, temporary);
    return { value: bundle.files.length, diagnostics: [] };
  } catch (error) {
    return { diagnostics: [problem("MP6002", undefined, { folder: directory, problem: reason(error) })] };
  } finally {
    if (temporary !== undefined) rmSync(temporary, { recursive: true, force: true });
  }
}

/** Compares a bundle with a folder, for `--check`. Writes nothing. Diagnostics: MP6002 when the folder cannot be read. */
export function compareBundle(bundle: Bundle, directory: string): Outcome<Differences> {
  try {
    const there = entriesBelow(resolve(directory));
    const wanted = new Map(bundle.files.map((file) => [file.path, file]));
    const changed = bundle.files
      .filter((file) => there.has(file.path) && !same(directory, there, file))
      .map((file) => file.path);
    return {
      value: {
        added: bundle.files.filter((file) => !there.has(file.path)).map((file) => file.path),
        changed,
        removed: [...there.keys()].filter((path) => !wanted.has(path)).sort(byCodeUnit),
      },
      diagnostics: [],
    };
  } catch (error) {
    return { diagnostics: [problem("MP6002", undefined, { folder: directory, problem: reason(error) })] };
  }
}

/** Why the target may not be replaced; `undefined` when it may. */
function refuse(target: string, shown: string): Diagnostic | undefined {
  const found = lstatSync(target, { throwIfNoEntry: false });
  if (found === undefined) return undefined;
  const foreign = (hint: string): Diagnostic => problem("MP6001", undefined, { folder: shown }, { hint });
  if (found.isSymbolicLink()) return foreign("it is a symbolic link; give the folder itself");
  if (!found.isDirectory()) return foreign("it is a file; give a folder");
  const names = readdirSync(target);
  if (names.length === 0) return undefined;
  const ours = filesOfBundle(target);
  if (ours === undefined) return foreign("give a new or an empty folder");
  if (RUN_TIME.some((name) => names.includes(name))) {
    return problem(
      "MP6004",
      undefined,
      { folder: shown },
      { hint: "compile into another folder; keep this one as the record" },
    );
  }
  const extra = [...entriesBelow(target).keys()].filter((path) => !ours.has(path)).sort(byCodeUnit);
  if (extra.length === 0) return undefined;
  return foreign(`it also holds ${extra.slice(0, 3).join(", ")}${extra.length > 3 ? ", …" : ""}; move that away`);
}

/** Paths that a folder's bundle.json lists; `undefined` when it is not one of our bundles. */
function filesOfBundle(target: string): ReadonlySet<string> | undefined {
  const manifest = join(target, "bundle.json");
  if (lstatSync(manifest, { throwIfNoEntry: false })?.isFile() !== true) return undefined;
  try {
    const value: unknown = JSON.parse(readFileSync(manifest, "utf8"));
    if (typeof value !== "object" || value === null) return undefined;
    const { kind, files } = value as { kind?: unknown; files?: unknown };
    if (kind !== BUNDLE_KIND || !Array.isArray(files)) return undefined;
    const paths = files.map((file: { path?: unknown }) => String(file?.path));
    return new Set([...paths, "bundle.json", "SHA256SUMS"]);
  } catch {
    return undefined;
  }
}

/** Modes are set and not asked of the umask, so that every machine writes the same. */
function fill(directory: string, bundle: Bundle): void {
  chmodSync(directory, 0o755);
  const made = new Set([directory]);
  const make = (folder: string): void => {
    if (made.has(folder)) return;
    make(dirname(folder));
    mkdirSync(folder);
    chmodSync(folder, 0o755);
    made.add(folder);
  };
  for (const file of bundle.files) {
    const path = join(directory, file.path);
    make(dirname(path));
    writeFileSync(path, file.text, { encoding: "utf8", flag: "wx" });
    chmodSync(path, file.executable ? 0o755 : 0o644);
  }
}

/** A rename cannot replace a directory that holds files: the old one steps aside, and comes back when that fails. */
function replace(target: string, temporary: string): void {
  if (!existsSync(target)) {
    renameSync(temporary, target);
    return;
  }
  const aside = mkdtempSync(join(dirname(target), `.${basename(target)}.old-`));
  const old = join(aside, "bundle");
  try {
    renameSync(target, old);
    try {
      renameSync(temporary, target);
    } catch (error) {
      renameSync(old, target);
      throw error;
    }
  } finally {
    if (existsSync(target)) rmSync(aside, { recursive: true, force: true });
  }
}

/** Files, links and empty directories below a folder; a link is an entry and is not followed. */
function entriesBelow(root: string): Map<string, "file" | "other"> {
  const found = new Map<string, "file" | "other">();
  const visit = (prefix: string): void => {
    for (const entry of readdirSync(join(root, prefix), { withFileTypes: true })) {
      const path = prefix === "" ? entry.name : `${prefix}/${entry.name}`;
      if (prefix === "" && RUN_TIME.includes(entry.name)) continue;
      if (entry.isDirectory()) visit(path);
      else found.set(path, entry.isFile() ? "file" : "other");
    }
  };
  if (lstatSync(root, { throwIfNoEntry: false })?.isDirectory() === true) visit("");
  return found;
}

/** Same bytes, and the same executable bit where the system has one. */
function same(directory: string, there: ReadonlyMap<string, string>, file: Bundle["files"][number]): boolean {
  if (there.get(file.path) !== "file") return false;
  const path = join(directory, file.path);
  if (!readFileSync(path).equals(Buffer.from(file.text, "utf8"))) return false;
  if (process.platform === "win32") return true;
  return ((lstatSync(path).mode & 0o100) !== 0) === file.executable;
}

/** The system's word for what went wrong, without a stack. What is no error of the system is a bug, and thrown on. */
function reason(error: unknown): string {
  const { code } = error as { code?: unknown };
  if (typeof code !== "string") throw error;
  const words: Readonly<Record<string, string>> = {
    EACCES: "permission denied",
    EPERM: "operation not permitted",
    ENOSPC: "no space left",
    EROFS: "the file system is read-only",
    ENOTDIR: "a part of the path is a file",
    ENAMETOOLONG: "the name is too long",
  };
  return words[code] ?? code;
}
