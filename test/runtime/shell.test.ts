import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { DIALECT_NAMES } from "../../dialects/dialect.ts";
import { RUNTIME } from "./bundle.ts";

const FILES = readdirSync(RUNTIME, { recursive: true, encoding: "utf8" }).sort();
const SHELL = FILES.filter((file) => file.endsWith(".sh"));
const HAS_SHELLCHECK = spawnSync("shellcheck", ["--version"]).status === 0;

/** Constructs of bash 4 and later, and of GNU tools, that macOS and old systems do not have. */
const TOO_NEW: readonly (readonly [string, RegExp])[] = [
  ["associative array", /\b(declare|local|typeset)\s+-[a-zA-Z]*A/],
  ["declare -g, local -n", /\b(declare|local|typeset)\s+-[a-zA-Z]*[gn]/],
  ["mapfile, readarray, coproc", /^\s*(mapfile|readarray|coproc)\b/],
  ["case conversion x^^", /\$\{[A-Za-z_]\w*(\[[^\]]*\])?(\^\^?|,,?)[^}]*\}/],
  ["transformation x@Q", /\$\{[^}]*@[QEPAaKkuUL]\}/],
  ["negative index", /\[-\d+\]\}/],
  ["&>> or |&", /&>>|\|&/],
  ["printf %(…)T", /printf[^\n]*%\([^)]*\)T/],
  ["test -v", /\[\[?\s+-v\s/],
  ["wait -n", /\bwait\s+-n\b/],
  ["sed -i", /\bsed\s+-i\b/],
  ["readlink -f, realpath", /\breadlink\s+-f\b|\brealpath\s/],
  ["date -d, date -I", /\bdate\s+-[dI]/],
  ["grep -P", /\bgrep\s+-\w*P/],
  ["stat", /(^|[;&|(]\s*)stat\s+-/],
  ["cp -a, cp -T", /\bcp\s+-\w*[aT]/],
  ["eval of a command line", /\beval\s+"\$/],
];

it("has a client for each dialect", () => {
  expect(SHELL.filter((file) => file.startsWith("clients/"))).toEqual(
    DIALECT_NAMES.map((name) => `clients/${name}.sh`).sort(),
  );
});

describe.each(FILES.filter((file) => /\.(sh|awk)$/.test(file)))("%s", (file) => {
  const text = readFileSync(join(RUNTIME, file), "utf8");

  it("begins by saying what it is for", () => {
    const comments = text.split("\n").filter((line) => !/^#(!| shellcheck| \(\d)/.test(line));
    expect(comments[0]).toMatch(/^# \S.{20}/);
  });

  it("uses nothing newer than bash 3.2 and the common part of GNU, BSD and busybox tools", () => {
    const code = text
      .split("\n")
      .filter((line) => !/^\s*#/.test(line))
      .join("\n");
    for (const [what, pattern] of TOO_NEW)
      expect({ what, found: new RegExp(pattern, "m").exec(code)?.[0] }).toEqual({ what, found: undefined });
  });

  it("is short, ends in one newline, and is executable only where it is started", () => {
    expect(text.split("\n").length).toBeLessThanOrEqual(400);
    expect(text).toMatch(/[^\n]\n$/);
    expect((statSync(join(RUNTIME, file)).mode & 0o100) !== 0).toBe(file === "migrate.sh");
  });
});

describe("shellcheck", () => {
  // In CI it must be there.
  const missing = !HAS_SHELLCHECK && process.env.CI === undefined;
  it.skipIf(missing)(`finds nothing${missing ? " (skipped: it is not installed)" : ""}`, () => {
    const check = spawnSync("shellcheck", SHELL, { cwd: RUNTIME, encoding: "utf8" });
    expect(check.stdout).toBe("");
    expect(check.status).toBe(0);
  });
});
