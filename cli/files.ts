import { type Dirent, readdirSync, readFileSync, realpathSync, statSync } from "node:fs";
import { isAbsolute, join, relative, resolve, sep } from "node:path";
import { problem } from "../compiler/diagnostics/codes.ts";
import type { Diagnostic } from "../compiler/diagnostics/diagnostic.ts";
import type { SourceFolder } from "../compiler/files.ts";

/** A text, or the reason why there is none, for the end of a sentence. */
export type ReadResult = { readonly text: string } | { readonly refused: string };

/** The reason for bytes that are no text; such a file has a diagnostic of its own (MP7002). */
export const NOT_UTF8 = "it is not UTF-8 text";

/** Reads the texts of a run and remembers them, so that a report can show the lines it talks about. */
export interface Sources {
  /** Opens a folder; nothing is read before somebody asks. `name` is the prefix of reported names. */
  folder(name: string, directory: string): SourceFolder;
  /** Reads one file that the user named, or says in a few words why that is impossible. */
  file(name: string, path: string): ReadResult;
  /** Reads the standard input to its end, reported under `name`. */
  input(name: string): ReadResult;
  /** The text of a reported name, when it was read in this run. */
  text(file: string): string | undefined;
  /** A reported name as the user would type it in this working directory. */
  display(file: string): string;
  /** The file behind a reported name. */
  path(file: string): string | undefined;
  /** Files that are there but hold no UTF-8 text (MP7002), in the order of reading. */
  readonly problems: readonly Diagnostic[];
}

/** Far above every limit of the loader; keeps a mistyped path from filling the memory. */
const SIZE_LIMIT = 64 * 1024 * 1024;

/**
 * Opens the sources of a run. Text is strict UTF-8; a byte order mark goes and CRLF becomes LF, so that a checkout with
 * Windows line ends gives the same bundle.
 */
export function openSources(cwd: string): Sources {
  const texts = new Map<string, string>();
  const paths = new Map<string, string>();
  const problems: Diagnostic[] = [];

  function read(name: string, path: string): ReadResult {
    const result = readText(path);
    paths.set(name, path);
    if ("text" in result) texts.set(name, result.text);
    return result;
  }

  return {
    problems,
    file: read,
    input(name) {
      const result = readInput();
      if ("text" in result) texts.set(name, result.text);
      return result;
    },
    text: (file) => texts.get(file),
    path: (file) => paths.get(file),
    display: (file) => displayPath(cwd, paths.get(file) ?? file),
    folder(name, directory) {
      const known = new Map<string, string | undefined>();
      let listed: readonly string[] | undefined;
      return {
        name,
        list() {
          listed ??= listFiles(directory);
          return listed;
        },
        read(path) {
          if (known.has(path)) return known.get(path);
          const inside = insidePath(directory, path);
          const reported = name === "" || name === "." ? path : `${name}/${path}`;
          const result = inside === undefined ? undefined : read(reported, inside);
          const text = result !== undefined && "text" in result ? result.text : undefined;
          if (result !== undefined && "refused" in result && result.refused === NOT_UTF8) {
            problems.push(problem("MP7002", undefined, { file: reported }));
          }
          known.set(path, text);
          return text;
        },
      };
    },
  };
}

/** Every file below a folder, names with forward slashes, sorted by code unit. Folders behind symbolic links stay out: they can form circles. */
export function listFiles(directory: string): readonly string[] {
  const found: string[] = [];
  const visit = (below: string): void => {
    let entries: Dirent[];
    try {
      entries = readdirSync(join(directory, below), { withFileTypes: true });
    } catch {
      return; // A folder that cannot be listed holds no source; who needs a file of it hears that it is missing.
    }
    for (const item of entries) {
      const name = below === "" ? item.name : `${below}/${item.name}`;
      if (item.isDirectory()) visit(name);
      else if (item.isFile() || (item.isSymbolicLink() && insidePath(directory, name) !== undefined)) found.push(name);
    }
  };
  visit("");
  return found.sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
}

/** The real path of a regular file below a folder; `undefined` when there is none, or when its name or a link leaves the folder. */
function insidePath(directory: string, path: string): string | undefined {
  if (path === "" || path.includes("\0") || isAbsolute(path) || /^[A-Za-z]:/.test(path)) return undefined;
  try {
    const root = realpathSync(directory);
    const real = realpathSync(resolve(root, path));
    return isBelow(root, resolve(root, path)) && isBelow(root, real) && statSync(real).isFile() ? real : undefined;
  } catch {
    return undefined;
  }
}

function isBelow(root: string, path: string): boolean {
  const step = relative(root, path);
  return step !== "" && step !== ".." && !step.startsWith(`..${sep}`) && !isAbsolute(step);
}

function readText(path: string): ReadResult {
  try {
    const stat = statSync(path);
    if (stat.isDirectory()) return { refused: "it is a folder" };
    if (!stat.isFile()) return { refused: "it is not a regular file" };
    if (stat.size > SIZE_LIMIT) return { refused: `it is larger than ${SIZE_LIMIT / 1024 / 1024} MiB` };
    return decode(readFileSync(path));
  } catch (error) {
    return { refused: sayWhy(error) };
  }
}

function readInput(): ReadResult {
  try {
    return decode(readFileSync(0));
  } catch (error) {
    return { refused: sayWhy(error) };
  }
}

function decode(bytes: Uint8Array): ReadResult {
  try {
    const text = new TextDecoder("utf-8", { fatal: true }).decode(bytes); // drops a byte order mark
    return { text: text.replaceAll("\r\n", "\n") };
  } catch {
    return { refused: NOT_UTF8 };
  }
}

/** The reason of a failed file operation, for the end of a sentence. */
export function sayWhy(error: unknown): string {
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  const known: Readonly<Record<string, string>> = {
    ENOENT: "there is no such file",
    ENOTDIR: "a part of the path is not a folder",
    EACCES: "permission denied",
    EPERM: "permission denied",
    EISDIR: "it is a folder",
    ENOSPC: "the disk is full",
    EROFS: "the disk is read-only",
    ELOOP: "symbolic links form a circle",
    ENAMETOOLONG: "the name is too long",
  };
  if (known[code] !== undefined) return known[code];
  if (code === "") throw error; // No answer of the operating system: a bug.
  return code;
}

/** Relative to the working directory where that is below it, else as it is; forward slashes. */
export function displayPath(cwd: string, path: string): string {
  if (!isAbsolute(path)) return path.replaceAll("\\", "/").replace(/^(\.\/)+/, "");
  const step = relative(cwd, path);
  return (step === "" || step.startsWith("..") || isAbsolute(step) ? path : step).replaceAll("\\", "/");
}
