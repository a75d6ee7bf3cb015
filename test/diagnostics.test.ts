import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join, relative } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { parse } from "yaml";
import { plain } from "../cli/colour.ts";
import { renderReport } from "../cli/report.ts";
import { type CompileInput, compile } from "../compiler/compile.ts";
import { CODES } from "../compiler/diagnostics/codes.ts";
import { hasErrors, type Outcome } from "../compiler/diagnostics/diagnostic.ts";
import type { SourceFolder } from "../compiler/files.ts";
import { lint } from "../compiler/lint.ts";
import { unfold } from "./diagnostics/unfold.ts";

/** `case.yaml`: how a case differs from the base. Whole files may lie beside it, too. */
interface CaseOptions {
  /** What is wrong here, for the reader. */
  readonly about: string;
  /** Changes of single places: `replace` stands exactly once in the file. Signs in `with` are unfolded. */
  readonly edits?: readonly { readonly file: string; readonly replace: string; readonly with: string }[];
  /** What the command line would override. */
  readonly overrides?: NonNullable<CompileInput["overrides"]>;
  /** Files of the base that this case goes without. */
  readonly without?: readonly string[];
  /** Run the linter instead of the compiler: no site is read. */
  readonly lint?: boolean;
}

/** Path → text of every input of a case. */
type Files = ReadonlyMap<string, string>;

const PROJECT = dirname(dirname(fileURLToPath(import.meta.url)));
const ROOT = join(PROJECT, "test", "diagnostics");
const TSX = pathToFileURL(createRequire(import.meta.url).resolve("tsx")).href;
const UPDATE = process.env.UPDATE_GOLDEN === "1" && process.env.CI === undefined;
/** The password of the cases that hold one. A report is read by more people than the file it is about. */
const CANARY = "hunter2";
/** Files of a case that describe the case and are no input. */
const OWN_FILES: readonly string[] = ["case.yaml", "expect.txt"];

const base = readFiles(join(ROOT, "base"));
const cases = readdirSync(ROOT, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && entry.name !== "base")
  .map((entry) => entry.name)
  .sort();

describe("bad input", () => {
  it("the base of all cases is without fault", () => {
    expect(compile(inputOf(base)).diagnostics).toEqual([]);
    expect(compile(inputOf(base)).value?.steps.length).toBeGreaterThan(10);
    expect(lint(folder("plans", base, "plans/")).diagnostics).toEqual([]);
  });

  it.each(cases)("%s", (name) => {
    const directory = join(ROOT, name);
    const options = readOptions(directory);
    const files = filesOf(directory, options);
    const outcome = run(files, options);
    const report = renderReport(outcome.diagnostics, { sources: sourcesOf(files), paint: plain, width: 120 });

    const golden = join(directory, "expect.txt");
    if (UPDATE) writeFileSync(golden, report);
    expect(report).toBe(readFileSync(golden, "utf8"));
    expect(report).not.toContain(CANARY);
    const codes = [...new Set(outcome.diagnostics.map((diagnostic) => diagnostic.code))];
    if (/^MP\d/.test(name)) expect(codes).toEqual([name.slice(0, 6)]);
    else expect(codes.length).toBeGreaterThan(1);
    if (hasErrors(outcome.diagnostics) && options.lint !== true) expect(outcome).not.toHaveProperty("value");
    else expect(outcome).toHaveProperty("value");
  });

  it("every code of the stages has a case", () => {
    const covered = new Set(cases.map((name) => name.slice(0, 6)));
    // Writing the bundle and the command line are tested where they happen; so are the passes that read SQL (MP54–MP59).
    const stages = Object.keys(CODES).filter((code) => !/^MP([67]|5[4-9])/.test(code));
    expect(stages.filter((code) => !covered.has(code))).toEqual([]);
  });
});

describe("bad input at the command line", () => {
  let scratch = "";
  beforeAll(() => {
    scratch = mkdtempSync(join(tmpdir(), "migplan-bad-input-"));
  });
  afterAll(() => rmSync(scratch, { recursive: true, force: true }));

  it.each(["MP1005-nul", "MP1010-flow", "MP5101"])("%s: exit code 1, nothing written, no stack trace", (name) => {
    const folder = join(scratch, name);
    for (const [path, text] of filesOf(join(ROOT, name), readOptions(join(ROOT, name)))) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
    const out = join(folder, "out");
    const before = readdirSync(folder).sort();
    const main = join(PROJECT, "cli", "main.ts");
    const result = spawnSync(
      process.execPath,
      ["--import", TSX, main, "compile", "--site", "site.yaml", "--plans", "plans", "--out", out],
      { cwd: folder, encoding: "utf8" },
    );
    expect(result.stderr).toContain(name.slice(0, 6));
    expect(result.stderr).not.toMatch(/^\s+at .*:\d+:\d+\)?$/m);
    expect(result.stdout).toBe("");
    expect(result.status).toBe(1);
    expect(readdirSync(folder).sort()).toEqual(before);
  });
});

function run(files: Files, options: CaseOptions): Outcome<unknown> {
  if (options.lint === true) return lint(folder("plans", files, "plans/"));
  return compile({ ...inputOf(files), ...(options.overrides === undefined ? {} : { overrides: options.overrides }) });
}

function inputOf(files: Files): CompileInput {
  return {
    plans: folder("plans", files, "plans/"),
    site: { file: "site.yaml", text: files.get("site.yaml") ?? "" },
    siteFolder: folder("", files, ""),
  };
}

/** A folder in memory: the files below a prefix. */
function folder(name: string, files: Files, prefix: string): SourceFolder {
  return {
    name,
    list: () =>
      [...files.keys()]
        .filter((path) => path.startsWith(prefix))
        .map((path) => path.slice(prefix.length))
        .sort(),
    read: (path) => files.get(prefix + path),
  };
}

function sourcesOf(files: Files): Parameters<typeof renderReport>[1]["sources"] {
  return { text: (file) => files.get(file), display: (file) => file };
}

/** The base, with what the case replaces, adds and leaves out. */
function filesOf(directory: string, { without = [], edits = [] }: CaseOptions): Files {
  const files = new Map([...base, ...readFiles(directory)]);
  for (const path of without) if (!files.delete(path)) throw new Error(`${path} is not in the base`);
  for (const edit of edits) {
    const parts = (files.get(edit.file) ?? "").split(edit.replace);
    if (parts.length !== 2) throw new Error(`${edit.file} holds ${parts.length - 1} times: ${edit.replace}`);
    files.set(edit.file, parts.join(unfold(edit.with)));
  }
  return files;
}

function readOptions(directory: string): CaseOptions {
  return parse(readFileSync(join(directory, "case.yaml"), "utf8")) as CaseOptions;
}

function readFiles(directory: string): Files {
  const entries = readdirSync(directory, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return new Map(
    entries.flatMap((entry): [string, string][] => {
      const file = join(entry.parentPath, entry.name);
      const path = relative(directory, file).replaceAll("\\", "/");
      if (OWN_FILES.includes(path)) return [];
      const text = readFileSync(file, "utf8").replaceAll("\r\n", "\n");
      return [[path, text]];
    }),
  );
}
