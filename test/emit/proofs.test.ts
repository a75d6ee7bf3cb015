import { expect, test } from "vitest";
import type { Migration, MigrationStep } from "../../compiler/model/migration.ts";
import { emitDbaRunbook } from "../../emit/dba-runbook.ts";
import { emitManifest } from "../../emit/manifest.ts";
import { layoutOf } from "../../emit/numbering.ts";
import { emitRunbook } from "../../emit/runbook.ts";
import { assets, fixture } from "./fixture.ts";

const migration = withSqlStep(fixture());
const layout = layoutOf(migration);

/** The fixture with an SQL step of which the catalog expects one answer, one is proved, and the statements need something. */
function withSqlStep(base: Migration): Migration {
  const [first] = base.steps.filter((step) => step.action.kind === "sql");
  if (first === undefined) throw new Error("the fixture has no SQL step");
  const sql: MigrationStep = {
    ...first,
    statementsNeed: ["a superuser of the server"],
    risk: { privileges: "somebody else runs it" },
    preconditions: [
      {
        check: { sentence: "servers are stopped", kind: "servers" },
        otherwise: "halt",
        proof: "proved",
        by: "after stop-old",
      },
      {
        check: {
          sentence: "table T exists",
          kind: "catalog",
          database: "apim_db",
          question: { kind: "table", table: "T" },
          exists: true,
        },
        otherwise: "halt",
        proof: "open",
        expected: "3.0.0 catalog",
      },
    ],
  };
  return { ...base, steps: base.steps.map((step) => (step === first ? sql : step)) };
}

const lines = (text: string): string => text.replace(/\n\s+/g, " ");

test("the runbook says what was proved, what is asked, and what answer is expected", () => {
  const text = lines(emitRunbook(migration, layout, "0".repeat(64), assets().templates.runbook));
  expect(text).toContain("- **Proved** servers are stopped (after stop-old)");
  expect(text).toContain("- **Asked at run time** table T exists, expected (3.0.0 catalog)");
  expect(text).toContain("- **Privileges** somebody else runs it. Its statements need: a superuser of the server");
});

test("the DBA's runbook says the expected answer beside the query, and sums up the privileges", () => {
  const text = lines(emitDbaRunbook(migration, layout, "0".repeat(64), assets().templates.dbaRunbook));
  expect(text).toContain("The answer must be `1`, expected (3.0.0 catalog)");
  expect(text).toMatch(
    /- `am` on apim_db: somebody else runs it\. Its statements need: a superuser of the server \(step \d+\)/,
  );
});

test("bundle.json counts the proofs and holds each of them", () => {
  const manifest = JSON.parse(emitManifest(migration, layout, "0".repeat(64), [])) as {
    proofs: { proved: number; asked: number; expected: number };
    steps: { statementsNeed?: string[]; preconditions: object[] }[];
  };
  const all = migration.steps.flatMap((step) => step.preconditions);
  const proved = all.filter(({ proof }) => proof === "proved").length;
  expect(manifest.proofs).toEqual({ proved, asked: all.length - proved, expected: 1 });
  const step = manifest.steps.find(({ statementsNeed }) => statementsNeed !== undefined);
  expect(step).toMatchObject({
    statementsNeed: ["a superuser of the server"],
    preconditions: [
      { proof: "proved", by: "after stop-old" },
      { proof: "open", expected: "3.0.0 catalog" },
    ],
  });
});
