import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openSources } from "../../cli/files.ts";
import { derivedCheck } from "../../compiler/check/completion.ts";
import { planFolders } from "../../compiler/lint.ts";
import { catalogOfRole, openCatalogs } from "../../compiler/load/catalogs.ts";
import type { MigrationStep, ResolvedCheck } from "../../compiler/model/migration.ts";
import type { Version } from "../../compiler/model/names.ts";
import type { Fact } from "../../compiler/sql/facts.ts";
import { probesOf } from "../../compiler/sql/probes.ts";
import { readSql } from "../../compiler/sql/read.ts";
import { schemaNames } from "../../compiler/sql/schema-names.ts";
import type { CatalogQuestion } from "../../dialects/dialect.ts";
import { dialects } from "../../dialects/registry.ts";
import { sqlQuestion } from "../../emit/question.ts";
import { type Chain, openChain } from "./chain.ts";
import { playClient } from "./client-writes.ts";
import type { ServerDialect } from "./engine.ts";
import { describeEngines, findEngines } from "./engines.ts";
import { MYSQL_SETTINGS } from "./mysql.ts";

const MINUTES = 60_000;
const PLANS = openSources("/").folder("plans", fileURLToPath(new URL("../../plans", import.meta.url)));

/** Statements that no question can tell the end of, by their steps. */
const UNTOLD: readonly RegExp[] = [
  // Rows are changed.
  /^(registry-map-live-rows|external-store-time-given|analytics-give-version|key-mapping-ids|consumer-app-callback) /,
  /^(analytics-alert-api-named|comment-entry-point-values|key-manager-token-type-values) /,
  /^environment-(organization|provider)-values /,
  // A default goes, or becomes another one.
  /^(registration-key-manager|key-mapping-key-manager|comment-time|comment-updated|lifecycle-event-time)-default /,
  // A type has no length, or less of it; a time that MySQL now writes by itself.
  /^(comment-id-text|rating-id-text|comment-id-length|gateway-artifact-size|comment-api-optional|comment-created|uma-resource-by-id-and-owner) /,
  // A key is replaced, renamed, or known by its name only, which the catalog of the old version does not have.
  /^(system-app-name-not-unique|client-certificate-key|graphql-complexity-not-unique|key-manager-key-name) /,
  /^(category-old-key|environment-old-key|[a-z-]+-cascade-old-key|category-by-organization|environment-by-organization|gateway-artifacts-kept|gateway-published-apis-kept) /,
  // Functions are replaced, and PostgreSQL's triggers have the name of another table's.
  /^(gateway-artifact-trigger|gateway-runtime-artifacts-time) /,
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

/** Each plan as a route of one hop. */
const ROUTES = planFolders(PLANS).map((folder) => {
  const [from = "2.6.0", to = "4.1.0"] = folder.split("-to-") as Version[];
  return { folder, versions: [from, to] as const };
});

const ONE = "3.0.0-to-3.1.0";

describeEngines(await findEngines({ native: true }), (engine, setting) => {
  // What a setting of MySQL changes, it changes in every plan: one stands for them. The tables are made as MySQL 8 makes them, and
  // under the other setting MariaDB now and then refuses to change one with a TIMESTAMP that has no default.
  const [, other] = MYSQL_SETTINGS;
  const routes = setting === undefined || setting === other ? ROUTES : ROUTES.filter(({ folder }) => folder === ONE);

  describe.each(routes)("every statement of $folder", ({ versions }) => {
    let directory: string;
    let chain: Chain;

    beforeAll(async () => {
      directory = mkdtempSync(join(tmpdir(), "migplan-probes-"));
      chain = await openChain(engine, setting, versions, directory);
    }, 5 * MINUTES);
    afterAll(async () => {
      await chain?.drop();
      rmSync(directory, { recursive: true, force: true });
    });

    test(
      "is not done before it and done after it, by what was derived from it",
      async () => {
        const catalogs = openCatalogs(PLANS);
        const asked: string[] = [];
        const untold: string[] = [];
        for (const step of chain.migration.steps) {
          await playClient(chain.migration, chain.databases, step);
          const { action } = step;
          const database = action.kind === "sql" ? chain.databases.get(action.database) : undefined;
          // The right to become superuser belongs to the server, which other tests use as well.
          if (action.kind !== "sql" || database === undefined || step.id.startsWith("superuser-")) continue;
          if (!(await isNeeded(chain, step))) continue;
          for (const [index, { statement, effects }] of readSql(action.sql, engine.dialect).entries()) {
            const where = `${step.id} ${index + 1}`;
            const told = effects.map((effect) => ({ effect, statement }));
            const derived = probesOf(
              told,
              schemaNames(() => catalogOfRole(catalogs, action.database, versions[0], engine.dialect)),
              dialects[engine.dialect],
              askedBefore(step),
            );
            const checks = derived.probes.map((probe) => derivedCheck(probe, action.database));
            if (derived.untold.length === 0 && checks.length > 0) asked.push(where);
            else untold.push(where);
            // What takes a thing away if it is there has nothing to do where it is not.
            const mayBeDone = effects.some((effect) => "ifPresent" in effect && effect.ifPresent);
            if (!mayBeDone)
              expect([where, checks.length > 0 && (await allHold(chain, checks))]).toEqual([where, false]);
            await database.run(`${setting === undefined ? "" : `${setting.session};\n`}${statement.text};`);
            expect([where, await failing(chain, checks)]).toEqual([where, []]);
          }
        }
        expect(untold.filter((where) => !UNTOLD.some((known) => known.test(where)))).toEqual([]);
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

/** What a step asks the catalog before its SQL runs. */
function askedBefore({ preconditions }: MigrationStep): readonly Fact[] {
  return preconditions.flatMap(({ check, otherwise }) =>
    check.kind === "catalog" && otherwise !== "warn" ? [{ question: check.question, holds: check.exists }] : [],
  );
}

/** The answers that migrate.sh would get: a step whose result is there, or with a precondition that does not hold, is passed over. */
async function isNeeded(site: Chain, step: MigrationStep): Promise<boolean> {
  const ends = step.postconditions.filter((check) => sqlQuestion(site.migration, check) !== undefined);
  if (ends.length > 0 && (await allHold(site, ends))) return false;
  for (const { check } of step.preconditions) if (!(await holds(site, check))) return false;
  return true;
}

async function allHold(site: Chain, checks: readonly ResolvedCheck[]): Promise<boolean> {
  return (await failing(site, checks)).length === 0;
}

/** Sentences of the conditions that do not hold. */
async function failing(site: Chain, checks: readonly ResolvedCheck[]): Promise<readonly string[]> {
  const answers: string[] = [];
  for (const check of checks) if (!(await holds(site, check))) answers.push(check.sentence);
  return answers;
}

async function holds(site: Chain, check: ResolvedCheck): Promise<boolean> {
  const question = sqlQuestion(site.migration, check);
  const database = question === undefined ? undefined : site.databases.get(question.database);
  if (question === undefined || database === undefined) return true;
  const [row] = await database.query(`${question.sql};`);
  return row?.[0]?.trim() === question.expected;
}
