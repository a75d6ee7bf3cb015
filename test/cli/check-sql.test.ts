import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { transcript, withFolder } from "./world.ts";

describe("check-sql", () => {
  it("shows what is wrong at its place, and fails on errors only", () =>
    withFolder(async (folder) => {
      writeFileSync(join(folder, "good.sql"), "UPDATE T SET A = 1 WHERE B = 2;\n");
      writeFileSync(join(folder, "doubtful.sql"), "DELETE FROM T;\n");
      writeFileSync(join(folder, "bad.sql"), "ALTER TABLE T\nADD A VARCHAR2(5);\n");
      const run = (...files: string[]) => transcript(["check-sql", "--dialect", "db2", ...files], { cwd: folder });

      expect(await run("good.sql")).toEqual({ code: 0, out: "", err: "1 script: nothing to report\n" });
      const doubtful = await run("good.sql", "doubtful.sql");
      expect(doubtful.code).toBe(0);
      expect(doubtful.err).toContain("doubtful.sql:1:1: warning MP5638: every row of T is deleted");
      const bad = await run("bad.sql");
      expect(bad.code).toBe(1);
      expect(bad.err).toContain("bad.sql:2:7: error MP5611: Db2 has no VARCHAR2");
    }));

  it("holds a script against the schemas of two versions", () =>
    withFolder(async (folder) => {
      writeFileSync(join(folder, "s.sql"), "ALTER TABLE AM_APIS ADD A INTEGER;\n");
      const argv = ["check-sql", "--dialect", "mysql", "--from", "3.0.0", "--to", "3.1.0", "--format", "json", "s.sql"];
      const { code, out } = await transcript(argv, { cwd: folder });
      const { diagnostics } = JSON.parse(out) as { diagnostics: { code: string; line: number | null; hint: string }[] };
      expect(code).toBe(1);
      expect(diagnostics.find((each) => each.code === "MP5660")).toMatchObject({
        line: 1,
        hint: 'did you mean "AM_API"?',
      });
      expect(diagnostics.some((each) => each.code === "MP5665")).toBe(true);
    }));

  it("says that a version has no catalog", () =>
    withFolder(async (folder) => {
      writeFileSync(join(folder, "s.sql"), "SELECT 1;\n");
      const { code, err } = await transcript(
        ["check-sql", "--dialect", "mysql", "--from", "2.6.0", "--plans", ".", "s.sql"],
        {
          cwd: folder,
        },
      );
      expect([code, err]).toEqual([0, expect.stringContaining("note MP5408")]);
    }));

  it("reports a folder and a missing file and checks the others", () =>
    withFolder(async (folder) => {
      mkdirSync(join(folder, "scripts"));
      writeFileSync(join(folder, "s.sql"), "DELETE FROM T;\n");
      const { code, err } = await transcript(["check-sql", "--dialect", "mysql", "scripts", "none.sql", "s.sql"], {
        cwd: folder,
      });
      expect(code).toBe(1);
      expect(err).toContain('error MP7006: script "scripts" cannot be read: it is a folder');
      expect(err).toContain('error MP7006: script "none.sql" cannot be read: there is no such file');
      expect(err).toContain("MP5638");
    }));

  it.each([
    [["s.sql"], "--dialect must be given"],
    [["--dialect", "mysql"], "missing required argument"],
    [["--dialect", "mysql", "--to", "3.1.0", "s.sql"], "--from must be given"],
    [["--dialect", "sybase", "s.sql"], "mysql, postgresql"],
    [["--dialect", "mysql", "--database", "apin", "s.sql"], 'did you mean "apim"?'],
  ])("refuses %j", async (argv, expected) => {
    const { code, err } = await transcript(["check-sql", ...argv]);
    expect([code, err]).toEqual([64, expect.stringContaining(expected)]);
  });
});
