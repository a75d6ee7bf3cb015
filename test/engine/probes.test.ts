import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openSources } from "../../cli/files.ts";
import { derivedCheck } from "../../compiler/check/completion.ts";
import { catalogOfRole, openCatalogs } from "../../compiler/load/catalogs.ts";
import type { MigrationStep, ResolvedCheck } from "../../compiler/model/migration.ts";
import { probesOf } from "../../compiler/sql/probes.ts";
import { readSql } from "../../compiler/sql/read.ts";
import { schemaNames } from "../../compiler/sql/schema-names.ts";
import type { CatalogQuestion } from "../../dialects/dialect.ts";
import { dialects } from "../../dialects/registry.ts";
import { sqlQuestion } from "../../emit/question.ts";
import type { ServerDialect } from "./engine.ts";
import { describeEngines, findEngines } from "./engines.ts";
import { type Installation, install } from "./installation.ts";

const MINUTES = 60_000;
const PLANS = openSources("/").folder("plans", fileURLToPath(new URL("../../plans", import.meta.url)));

/** Statements that change rows in a way that no question can tell. */
const UNTOLD: readonly string[] = [
  "registry-map-live-rows 1",
  "registry-map-live-rows 2",
  "registry-map-live-rows 3",
  "registry-map-live-rows 4",
  "analytics-give-version 1",
];

const SAMPLE: Readonly<Record<ServerDialect, string>> = {
  postgresql: `
    CREATE TABLE P (ID INTEGER PRIMARY KEY);
    CREATE TABLE C (ID INTEGER, A INTEGER DEFAULT 0, B INTEGER, FOREIGN KEY (ID) REFERENCES P (ID));
    CREATE FUNCTION F() RETURNS TRIGGER AS $$ BEGIN RETURN NEW; END $$ LANGUAGE plpgsql;
    CREATE TRIGGER T BEFORE INSERT ON C FOR EACH ROW EXECUTE FUNCTION F();`,
  mysql: `
    CREATE TABLE P (ID INTEGER PRIMARY KEY) ENGINE = InnoDB;
    CREATE TABLE C (ID INTEGER, A INTEGER DEFAULT 0, B INTEGER, FOREIGN KEY (ID) REFERENCES P (ID)) ENGINE = InnoDB;
    CREATE TRIGGER T BEFORE INSERT ON C FOR EACH ROW SET NEW.B = 1;`,
};

const QUESTIONS: readonly (readonly [CatalogQuestion, boolean])[] = [
  [{ kind: "default", table: "C", column: "A" }, true],
  [{ kind: "default", table: "C", column: "B" }, false],
  [{ kind: "default", table: "C", column: "NONE" }, false],
  [{ kind: "foreignKey", table: "C", columns: ["ID"] }, true],
  [{ kind: "foreignKey", table: "C", columns: ["A"] }, false],
  [{ kind: "foreignKey", table: "C", columns: ["ID", "A"] }, false],
  [{ kind: "foreignKey", table: "P", columns: ["ID"] }, false],
  [{ kind: "trigger", trigger: "T" }, true],
  [{ kind: "trigger", trigger: "U" }, false],
];

describeEngines(await findEngines({ native: true }), (engine, setting) => {
  describe("every statement of the shipped plan", () => {
    let directory: string;
    let site: Installation;

    beforeAll(async () => {
      directory = mkdtempSync(join(tmpdir(), "migplan-probes-"));
      site = await install(engine, setting, ["3.0.0", "3.1.0"], directory);
    }, 5 * MINUTES);
    afterAll(async () => {
      await site?.remove();
      rmSync(directory, { recursive: true, force: true });
    });

    test(
      "is not done before it and done after it, by what was derived from it",
      async () => {
        const catalogs = openCatalogs(PLANS);
        const asked: string[] = [];
        const untold: string[] = [];
        for (const step of site.migration.steps) {
          const { action } = step;
          const database = action.kind === "sql" ? site.databases.get(action.database) : undefined;
          if (action.kind !== "sql" || database === undefined || !(await isNeeded(site, step))) continue;
          for (const [index, { statement, effects }] of readSql(action.sql, engine.dialect).entries()) {
            const where = `${step.id} ${index + 1}`;
            const told = effects.map((effect) => ({ effect, statement }));
            const derived = probesOf(
              told,
              schemaNames(() => catalogOfRole(catalogs, action.database, "3.0.0", engine.dialect)),
              dialects[engine.dialect],
            );
            const checks = derived.probes.map((probe) => derivedCheck(probe, action.database));
            if (derived.untold.length === 0 && checks.length > 0) asked.push(where);
            else untold.push(where);
            expect([where, checks.length > 0 && (await allHold(site, checks))]).toEqual([where, false]);
            await database.run(`${setting === undefined ? "" : `${setting.session};\n`}${statement.text};`);
            expect([where, await failing(site, checks)]).toEqual([where, []]);
          }
        }
        expect(untold).toEqual(UNTOLD);
        expect(asked.length).toBeGreaterThan(25);
      },
      5 * MINUTES,
    );
  });

  test("the questions about defaults, foreign keys and triggers find what is there", async () => {
    const database = await engine.create("questions");
    try {
      await database.run(SAMPLE[engine.dialect]);
      for (const [question, expected] of QUESTIONS) {
        const answer = (await database.query(`${dialects[engine.dialect].probe(question)};`))[0]?.[0];
        expect([question, answer]).toEqual([question, expected ? "1" : "0"]);
      }
    } finally {
      await database.drop();
    }
  });
});

/** The answers that migrate.sh would get: a step with a precondition that does not hold is passed over. */
async function isNeeded(site: Installation, step: MigrationStep): Promise<boolean> {
  for (const { check } of step.preconditions) if (!(await holds(site, check))) return false;
  return true;
}

async function allHold(site: Installation, checks: readonly ResolvedCheck[]): Promise<boolean> {
  return (await failing(site, checks)).length === 0;
}

/** Sentences of the conditions that do not hold. */
async function failing(site: Installation, checks: readonly ResolvedCheck[]): Promise<readonly string[]> {
  const answers: string[] = [];
  for (const check of checks) if (!(await holds(site, check))) answers.push(check.sentence);
  return answers;
}

async function holds(site: Installation, check: ResolvedCheck): Promise<boolean> {
  const question = sqlQuestion(site.migration, check);
  const database = question === undefined ? undefined : site.databases.get(question.database);
  if (question === undefined || database === undefined) return true;
  const [row] = await database.query(`${question.sql};`);
  return row?.[0]?.trim() === question.expected;
}
