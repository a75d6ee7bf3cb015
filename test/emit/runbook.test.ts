import fc from "fast-check";
import { expect, test } from "vitest";
import type { Migration } from "../../compiler/model/migration.ts";
import { DIALECT_NAMES } from "../../dialects/dialect.ts";
import { emitDbaRunbook } from "../../emit/dba-runbook.ts";
import { mermaid } from "../../emit/mermaid.ts";
import { layoutOf } from "../../emit/numbering.ts";
import { emitRunbook } from "../../emit/runbook.ts";
import { assets, fixture, step } from "./fixture.ts";

const runbook = (migration: Migration): string =>
  emitRunbook(migration, layoutOf(migration), "0".repeat(64), assets().templates.runbook);
const dba = (migration: Migration): string =>
  emitDbaRunbook(migration, layoutOf(migration), "0".repeat(64), assets().templates.dbaRunbook);

/** Lines of a table, each with the number of its cells. */
const tables = (markdown: string): number[][] => {
  const found: number[][] = [];
  let open: number[] | undefined;
  for (const line of markdown.split("\n")) {
    if (line.startsWith("|")) {
      if (open === undefined) {
        open = [];
        found.push(open);
      }
      open.push((line.match(/\\.|[^|\\]|\|/g) ?? []).filter((sign) => sign === "|").length);
    } else {
      open = undefined;
    }
  }
  return found;
};

test("every step stands in the runbook, in order, with its command", () => {
  const text = runbook(fixture());
  const headings = [...text.matchAll(/^#### (\d+)/gm)].map((match) => match[1]);
  expect(headings).toEqual(fixture().steps.map((one) => String(one.number).padStart(3, "0")));
  for (const number of headings) expect(text).toContain(`\n    ./migrate.sh run --until ${number}\n`);
});

test("the summary names the point of no return and the way back", () => {
  const text = runbook(fixture());
  expect(text).toContain("| Point of no return | step 120.");
  expect(text).toContain("`./migrate.sh restore 050` (backup-apim)");
  expect(text).toContain("from step 040 (stop) to step 160 (final start)");
});

test("a step that waits for other nodes says so", () => {
  expect(runbook(fixture())).toContain("· after 040 on every node");
});

test("what can be done early ends before the first stop or backup", () => {
  expect(runbook(fixture())).toContain("Steps 010–030 touch nothing that runs: `./migrate.sh run --until 030`");
});

test("the native client's line, errata, secrets and left-out steps are there", () => {
  const text = runbook(fixture());
  expect(text).toMatch(/\n {4}psql .*sql\/110-apim_db-create-categories\.sql\n/);
  expect(text).toContain("Guide: NAME is not unique. But: Two tenants collide.");
  expect(text).toContain("| `KEYSTORE_PASSWORD` | keystore primary; secure vault alias `keystore_password` |");
  expect(text).toContain("- `registry-versioning` Clean up the registry: registryVersioning is false.");
});

test("Windows commands stand beside the others on a Windows site only", () => {
  const windows = fixture("mssql", { os: "windows" });
  const text = runbook(windows);
  expect(text).toContain(
    '    cd /d "\\opt\\wso2am-3.1.0\\bin"\n    set CARBON_HOME=\n    wso2server.bat -Dmigrate -Dcomponent=identity\n',
  );
  expect(text).toMatch(/Ctrl\+C ends it when the log says\s+what is expected/);
  expect(text).toContain("The scripts need a bash");
  expect(runbook(fixture())).not.toMatch(/\.bat|Ctrl|need a bash/);
});

test("what a person does is quoted, so that an open fence ends there", () => {
  expect(runbook(fixture())).toContain("> ```\n> unclosed fence\n\n**Run**");
});

test.each(DIALECT_NAMES)(
  "the DBA's runbook of %s holds its steps alone, with queries, commands and restore",
  (dialect) => {
    const text = dba(fixture(dialect));
    const numbers = [...text.matchAll(/^### (\d+)/gm)].map((match) => match[1]);
    expect(numbers).toEqual(["050", "110", "120"]);
    expect(text).toContain("The answer must be `0`; otherwise leave this step out");
    expect(text).toContain("    SELECT COUNT(*) FROM AM_API WHERE NAME IS NULL;");
    expect(text).toContain("sql/110-apim_db-create-categories.sql");
    expect(text).toContain("restore, with every server stopped");
  },
);

test.each(["runbook", "dba"])("every row of a table has the cells of its head (%s)", (which) => {
  for (const table of tables(which === "dba" ? dba(fixture()) : runbook(fixture()))) {
    expect(new Set(table).size).toBe(1);
  }
});

test("no value of a site or plan adds a heading, a cell, a box or a fence", () => {
  const shape = (text: string): unknown => ({
    headings: text.split("\n").filter((line) => /^#{1,6} /.test(line)).length,
    cells: tables(text),
    boxes: text.split("\n").filter((line) => line.startsWith("- [ ]")).length,
    fences: text.split("\n").filter((line) => /^ {0,3}(```|~~~)/.test(line)).length,
  });
  const value = fc
    .oneof(
      fc.string({ unit: "binary", minLength: 1 }),
      fc.constantFrom(
        "a | b",
        "# x",
        "```",
        "\n# x\n",
        "- [ ] x",
        "`",
        "\\",
        "a\\|b",
        "<!-- ",
        "~~~",
        "| x |",
        "\n\n| a |\n| - |",
      ),
    )
    // The loader refuses control characters (MP1005).
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are the point
    .filter((text) => text.trim() !== "" && !/[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/.test(text));
  const build = (text: string): Migration => {
    const migration = fixture();
    const one = step(
      10,
      "x",
      "sql",
      { kind: "sql", database: "apim_db", sql: "SELECT 1;" },
      {
        lane: "database",
        phase: text,
        title: text,
        why: text,
        undo: text,
        onFailure: text,
        notes: [text],
        risk: { deletes: text, privileges: text },
        errata: [{ says: text, why: text, emits: text, checked: text }],
        source: { guide: text, section: text },
        preconditions: [
          {
            check: { sentence: text, because: text, kind: "query", database: "apim_db", sql: "SELECT 1", equals: text },
            otherwise: "halt",
            proof: "open",
          },
        ],
      },
    );
    const copy = step(20, "y", "files", {
      kind: "copy",
      from: text,
      to: text,
      mode: "replace",
      include: [text],
      exclude: [text],
      optional: false,
    });
    const databases = migration.databases.map((database) => ({
      ...database,
      target: { ...database.target, username: text, host: text, database: text },
    }));
    const secrets = [{ env: "X", alias: text, usedFor: [text] }];
    return { ...migration, steps: [one, copy], databases, secrets, omitted: [{ id: "z", title: text, reason: text }] };
  };
  const plain = build("plain");
  fc.assert(
    fc.property(value, (text) => {
      expect(shape(runbook(build(text)))).toEqual(shape(runbook(plain)));
      expect(shape(dba(build(text)))).toEqual(shape(dba(plain)));
    }),
    { numRuns: 100 },
  );
});

test("a small graph shows steps, a large one phases", () => {
  expect(mermaid(fixture(), layoutOf(fixture()))).toContain('  s110[("110 create-categories")]\n');
  const steps = Array.from({ length: 60 }, (_, index) =>
    step(
      (index + 1) * 10,
      `s${index}`,
      "manual",
      { kind: "manual", markdown: "x" },
      { phase: `Phase "${Math.floor(index / 20)}"` },
    ),
  );
  const large = mermaid(fixture("postgresql", { steps }), layoutOf(fixture("postgresql", { steps })));
  expect(large.split("\n")).toEqual([
    "flowchart LR",
    '  p0["010–200 Phase #34;0#34;"]',
    '  p1["210–400 Phase #34;1#34;"]',
    '  p2["410–600 Phase #34;2#34;"]',
    "  p0 --> p1",
    "  p1 --> p2",
    "",
  ]);
});
