import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { packagePath } from "../../cli/package-root.ts";
import { VERSION } from "../../compiler/version.ts";

/** The real process, from source. Each start costs about a second, so that there are few. */
function migplan(argv: readonly string[], env: Record<string, string> = {}) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ["--import", "tsx", packagePath("cli", "main.ts"), ...argv],
    {
      cwd: packagePath(),
      encoding: "utf8",
      env: { PATH: process.env.PATH, ...env },
    },
  );
  return { status, stdout, stderr };
}

it("prints help on standard output, without colours in a pipe", () => {
  const { status, stdout, stderr } = migplan(["--help"]);
  expect([status, stderr]).toEqual([0, ""]);
  for (const word of ["compile", "routes", "lint", "fmt", "explain", "init", "schema", "Exit codes:"])
    expect(stdout).toContain(word);
  expect(stdout).not.toContain("\u001b");
});

it("exits 64 and talks on standard error for wrong usage, in colours or not", () => {
  expect(migplan(["complie"])).toMatchObject({
    status: 64,
    stdout: "",
    stderr: expect.stringContaining('did you mean "compile"?'),
  });
});

it("paints diagnostics when told to", () => {
  const { status, stderr } = migplan(["explain", "MP0000"], { FORCE_COLOR: "1" });
  expect([status, stderr.includes("\u001b[31merror\u001b[39m MP7003")]).toEqual([1, true]);
});

it("prints the version that package.json has", () => {
  expect(JSON.parse(readFileSync(packagePath("package.json"), "utf8")).version).toBe(VERSION);
  expect(migplan(["--version"])).toEqual({ status: 0, stdout: `${VERSION}\n`, stderr: "" });
});
