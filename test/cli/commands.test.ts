import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { reportBug } from "../../cli/bug.ts";
import { plain } from "../../cli/colour.ts";
import { packagePath } from "../../cli/package-root.ts";
import { transcript, withFolder } from "./world.ts";

const SITE = packagePath("examples", "postgresql-cluster", "site.yaml");

describe("compile", () => {
  it("writes the bundle, says what was made and what to do next, and then agrees that it is current", () =>
    withFolder(async (folder) => {
      const first = await transcript(["compile", "--site", SITE, "--out", "up grade"], { cwd: folder });
      expect([first.code, first.out]).toEqual([0, ""]);
      expect(first.err).toMatch(/^migration +\S+: 3\.0\.0 → 3\.1\.0 on postgresql, \d+ nodes \(.+\)$/m);
      expect(first.err).toMatch(/^steps +\d+: \d+ sql, /m);
      expect(first.err).toMatch(/^read first +up grade\/RUNBOOK\.md; the DBA up grade\/DBA-RUNBOOK\.md$/m);
      expect(first.err).toMatch(/^next +cd 'up grade' && \.\/migrate\.sh preflight$/m);
      expect(readdirSync(join(folder, "up grade"))).toEqual(
        expect.arrayContaining(["migrate.sh", "SHA256SUMS", "RUNBOOK.md"]),
      );
      expect(readdirSync(folder)).toEqual(["up grade"]);

      const check = ["compile", "--site", SITE, "--out", "up grade", "--check"];
      const same = await transcript(check, { cwd: folder });
      expect([same.code, same.out]).toEqual([0, ""]);
      expect(same.err).toMatch(/^up grade is current: \d+ files$/m);

      writeFileSync(join(folder, "up grade", "RUNBOOK.md"), "edited");
      const edited = await transcript(check, { cwd: folder });
      expect(edited.code).toBe(2);
      expect(edited.err).toContain("migplan: warning MP6003: up grade/RUNBOOK.md has another content\n");
      expect(readFileSync(join(folder, "up grade", "RUNBOOK.md"), "utf8")).toBe("edited");
    }));

  it("reports a bundle that is not there with --check, and writes none", () =>
    withFolder(async (folder) => {
      const { code, err } = await transcript(["compile", "--site", SITE, "--out", "up", "--check"], { cwd: folder });
      expect([code, existsSync(join(folder, "up"))]).toEqual([2, false]);
      expect(err).toContain("warning MP6003: up holds no bundle yet\n");
    }));

  it("says what it made in JSON on standard output, and nothing else", () =>
    withFolder(async (folder) => {
      const { code, out, err } = await transcript(["compile", "--site", SITE, "--out", "up", "--format", "json"], {
        cwd: folder,
      });
      expect([code, err]).toEqual([0, ""]);
      expect(JSON.parse(out)).toMatchObject({
        formatVersion: "1.0",
        command: "compile",
        migration: { dialect: "postgresql", route: ["3.0.0", "3.1.0"] },
        bundle: { folder: "up" },
      });
    }));

  it("writes nothing when the site has an error", () =>
    withFolder(async (folder) => {
      writeFileSync(
        join(folder, "site.yaml"),
        readFileSync(SITE, "utf8").replace("dialect: postgresql", "dialect: postgres"),
      );
      const { code, out, err } = await transcript(["compile", "--site", "site.yaml", "--out", "up"], { cwd: folder });
      expect([code, out, readdirSync(folder)]).toEqual([1, "", ["site.yaml"]]);
      expect(err).toMatch(/^site\.yaml:\d+:10: error MP1104: /);
      expect(err).toMatch(/\n1 error in 1 file; nothing was written\nmore about a code: migplan explain MP1104\n$/);
    }));

  it("keeps a folder that is not a bundle", () =>
    withFolder(async (folder) => {
      mkdirSync(join(folder, "up"));
      writeFileSync(join(folder, "up", "thesis.txt"), "mine");
      const { code, err } = await transcript(["compile", "--site", SITE, "--out", "up"], { cwd: folder });
      expect([code, readdirSync(join(folder, "up"))]).toEqual([1, ["thesis.txt"]]);
      expect(err).toContain('error MP6001: "up" is not a bundle');
    }));

  it.each([
    ["missing", "no.yaml", "MP7001"],
    ["a folder", ".", "MP7001"],
    ["not UTF-8", "latin1.yaml", "MP7002"],
  ])("refuses a site file that is %s", (_name, file, code) =>
    withFolder(async (folder) => {
      writeFileSync(join(folder, "latin1.yaml"), Buffer.from("site: caf\u00e9\n", "latin1"));
      const result = await transcript(["compile", "--site", file, "--out", "up"], { cwd: folder });
      expect([result.code, result.err.startsWith(`migplan: error ${code}: `), existsSync(join(folder, "up"))]).toEqual([
        1,
        true,
        false,
      ]);
    }),
  );
});

describe("routes", () => {
  it("lists every plan", async () => {
    const { code, out } = await transcript(["routes"]);
    expect(code).toBe(0);
    expect(out).toMatch(/^3\.0\.0 → 3\.1\.0 {2}.+ \(mysql, postgresql, oracle, mssql, db2, h2\)$/m);
  });

  it("lists the routes between two versions", async () => {
    const { code, out } = await transcript(["routes", "--from", "3.0.0", "--to", "3.1.0"]);
    expect(code).toBe(0);
    expect(out).toMatch(/^route +migration runs +hops .*\n3\.0\.0 → 3\.1\.0 +2 +1 /);
    expect(out).toContain("\n\n3.0.0 → 3.1.0 is the only route.\n");
    expect(JSON.parse((await transcript(["routes", "--to", "3.1.0", "--format", "json"])).out).routes).toContainEqual({
      versions: ["3.0.0", "3.1.0"],
    });
  });

  it("tells a downgrade from a missing plan", async () => {
    expect((await transcript(["routes", "--from", "3.1.0", "--to", "3.0.0"])).err).toContain("error MP2003: ");
    expect(await transcript(["routes", "--from", "4.1.0"])).toMatchObject({ code: 1, out: "" });
  });
});

describe("errata", () => {
  it("lists the differences of a guide, in the order of its lines", async () => {
    const { code, out } = await transcript(["errata", "--guide", "3.0.0-to-3.1.0"]);
    expect(code).toBe(0);
    expect(out).toMatch(/^registry-map-live-rows +3\.0\.0-to-3\.1\.0/m);
    expect(out).not.toMatch(/2\.6\.0-to-/);
  });

  it("prints the committed page", async () => {
    const page = readFileSync(packagePath("plans", "ERRATA.md"), "utf8");
    expect(await transcript(["errata", "--markdown"])).toEqual({ code: 0, out: page, err: "" });
  });

  it("knows the guides", async () => {
    const { code, err } = await transcript(["errata", "--guide", "3.0.0-to-3.1.1"]);
    expect(code).toBe(1);
    expect(err).toContain(
      'error MP7007: no plan follows a guide "3.0.0-to-3.1.1"\nhint: did you mean "3.0.0-to-3.1.0"?',
    );
  });
});

describe("lint and fmt", () => {
  it("lint finds no error in the plans that come with migplan", async () => {
    const { code, err } = await transcript(["lint"]);
    expect([code, err]).toEqual([0, expect.not.stringContaining(": error ")]);
  });

  it("lint --strict fails on a warning, lint alone does not", () =>
    withFolder(async (folder) => {
      const recipe = join(folder, "plans", "recipes", "r.yaml");
      cpSync(packagePath("plans", "recipes", "finish.yaml"), join(folder, "plans", "recipes", "finish.yaml"));
      writeFileSync(
        recipe,
        "recipe: r\ntitle: T\nsteps:\n  - id: a\n    kind: sql\n    sql:\n      any: delete from T;\n",
      );
      const plain = await transcript(["lint", "--plans", "plans"], { cwd: folder });
      const strict = await transcript(["lint", "--strict", "--plans", "plans"], { cwd: folder });
      expect([plain.err, strict.err].map((err) => err.includes("warning"))).toEqual([true, true]);
      expect([plain.code, strict.code]).toEqual([plain.err.includes(": error ") ? 1 : 0, 1]);
    }));

  it("fmt --check lists what would change, fmt changes it, and then nothing is left", () =>
    withFolder(async (folder) => {
      const recipe = join(folder, "plans", "recipes", "r.yaml");
      cpSync(packagePath("plans", "recipes", "finish.yaml"), join(folder, "plans", "recipes", "finish.yaml"));
      const text = "recipe: r\ntitle: T\nsteps:\n  - id: a # why\n    kind: sql\n    sql:\n      any: delete from T;\n";
      writeFileSync(recipe, text);
      const plans = ["--plans", "plans"];
      const check = await transcript(["fmt", "--check", ...plans], { cwd: folder });
      expect([check.code, check.out, readFileSync(recipe, "utf8")]).toEqual([2, "plans/recipes/r.yaml\n", text]);
      expect(check.err).toMatch(/^plans\/recipes\/r\.yaml:7:12: warning MP7004: /);
      expect(await transcript(["fmt", ...plans], { cwd: folder })).toEqual({
        code: 0,
        out: "plans/recipes/r.yaml\n",
        err: "1 SQL text in 1 file laid out\n",
      });
      expect(readFileSync(recipe, "utf8")).toBe(text.replace("delete from", "DELETE FROM"));
      expect(readdirSync(join(folder, "plans", "recipes"))).toEqual(["finish.yaml", "r.yaml"]);
      expect(await transcript(["fmt", "--check", ...plans], { cwd: folder })).toEqual({
        code: 0,
        out: "",
        err: "every SQL text is laid out\n",
      });
    }));
});

describe("explain", () => {
  it("prints the page of a code, in any case", async () => {
    const page = readFileSync(packagePath("compiler", "diagnostics", "pages", "MP5301.md"), "utf8");
    expect(await transcript(["explain", "mp5301"])).toEqual({ code: 0, out: page, err: "" });
  });

  it("tells of a step in every dialect, and ends with the step as its plan says it", async () => {
    const { code, out } = await transcript(["explain", "system-app-tenant-domain"]);
    expect(code).toBe(0);
    expect(out).toMatch(
      /^system-app-tenant-domain: Tell system .*\nsql · [\d.]+-to-[\d.]+ · API Manager database, 3\.1\.0 · plans\/.*:\d+:5\n/,
    );
    expect(out).toMatch(/\nDoes {11}mysql, postgresql, mssql, db2, h2: adds column AM_SYSTEM_APPS\.TENANT_DOMAIN/);
    expect(out).toContain("\nid: system-app-tenant-domain\ntitle: ");
  });

  it("tells with a site why a step is there, at its place, and what is proved", async () => {
    const site = ["--site", "examples/postgresql-cluster/site.yaml"];
    const { code, out } = await transcript(["explain", "superuser-user-db", ...site]);
    expect(code).toBe(0);
    expect(out).toMatch(/\nWhy here {7}when dialect is postgresql\n/);
    expect(out).toMatch(/separateUserDb is true\.\n {15}Step \d+ of acme-production, on pub1\.\n/);
    expect(out).toMatch(/\nComes after {4}\d+ .*: it writes database user, which that step/);
  });

  it("says why a step is not part of a site's migration", async () => {
    const site = ["--site", "examples/mysql-single/site.yaml"];
    const { out } = await transcript(["explain", "superuser-user-db", ...site]);
    expect(out).toContain("Not part of this migration: dialect is mysql");
  });

  it("gives all of it as JSON", async () => {
    const { out } = await transcript(["explain", "api-categories", "--format", "json"]);
    const { steps } = JSON.parse(out) as { steps: { effects: { dialects: string[]; effects: string[] }[] }[] };
    expect(steps[0]?.effects).toMatchObject([
      {
        dialects: expect.arrayContaining(["mysql", "postgresql", "oracle", "mssql", "db2"]) as string[],
        effects: ["creates table AM_API_CATEGORIES"],
      },
    ]);
  });

  it("names the nearest candidate for anything else", async () => {
    const { code, err } = await transcript(["explain", "system-app-tenant-domian"]);
    expect([code, err]).toEqual([
      1,
      expect.stringContaining(
        'MP7003: "system-app-tenant-domian" is neither a code nor a step\nhint: did you mean "system-app-tenant-domain"?',
      ),
    ]);
  });
});

describe("init", () => {
  it("writes a site that compiles, and never overwrites", () =>
    withFolder(async (folder) => {
      const first = await transcript(["init"], { cwd: folder });
      expect([first.code, first.err.split("\n")[0]]).toEqual([0, "wrote site.yaml"]);
      const second = await transcript(["init"], { cwd: folder });
      expect([second.code, second.err.split("\n")[0]]).toEqual([
        1,
        'migplan: error MP7005: "site.yaml" exists and is not overwritten',
      ]);
      expect((await transcript(["compile", "--site", "site.yaml", "--out", "up"], { cwd: folder })).code).toBe(0);
    }));

  it("prints the same with `-`", async () => {
    expect((await transcript(["init", "-"])).out).toMatch(
      /^# yaml-language-server: \$schema=plans\/site\.schema\.json\n#\n# One installation/,
    );
  });
});

describe("wrong usage", () => {
  it.each([
    ["no command", [], "migplan: no command given\nhint: commands: compile, routes,"],
    ["an unknown command", ["complie"], 'migplan: unknown command "complie"\nhint: did you mean "compile"?\n'],
    [
      "an unknown option",
      ["compile", "--sit", "x"],
      'migplan compile: unknown option "--sit"\nhint: did you mean "--site"?\n',
    ],
    ["missing options", ["compile"], "migplan compile: --site and --out must be given\n"],
    ["a missing argument", ["explain"], 'migplan explain: missing required argument "code-or-step"\n'],
    ["a word too many", ["lint", "x"], "migplan lint: too many arguments"],
    ["an option without value", ["routes", "--to"], "migplan routes: option"],
    [
      "an unknown dialect",
      ["compile", "--dialect", "postgres"],
      'migplan compile: --dialect "postgres" is not allowed\nhint: did you mean "postgresql"? allowed: mysql,',
    ],
    [
      "an unknown version",
      ["routes", "--from", "3.0"],
      'migplan routes: --from "3.0" is not allowed\nhint: did you mean "3.0.0"? allowed: 2.6.0, 3.0.0,',
    ],
    [
      "an unknown schema",
      ["schema", "sit"],
      'migplan schema: name "sit" is not allowed\nhint: did you mean "site"? allowed: plan, recipe, site\n',
    ],
  ])("exits 64 for %s and says what is allowed", async (_name, argv, text) => {
    const { code, out, err } = await transcript(argv);
    expect([code, out]).toEqual([64, ""]);
    expect(err.slice(0, text.length)).toBe(text);
    expect(err).toMatch(/hint: see `migplan.* --help`\n$/);
  });
});

it("tells a bug by name, version and how to report it; the stack only on request", () => {
  const say = (env: Record<string, string>): [number, string] => {
    let err = "";
    const context = {
      out: () => undefined,
      err: (text: string) => {
        err += text;
      },
      env,
      cwd: "/",
      paintOut: plain,
      paintErr: plain,
      width: 80,
    };
    return [reportBug(new Error("boom\nsecond line"), context), err];
  };
  const [code, err] = say({});
  expect(code).toBe(70);
  expect(err).toMatch(/^migplan: this is a bug in migplan, not in your input: boom\n {2}migplan \d+\.\d+\.\d+, Node v/);
  expect(err).toContain("report it");
  expect(err).not.toMatch(/\n\s+at /);
  expect(say({ MIGPLAN_DEBUG: "1" })[1]).toMatch(/\n\s+at /);
});
