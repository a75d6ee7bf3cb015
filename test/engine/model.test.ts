import { fileURLToPath } from "node:url";
import { afterAll, describe, expect, test } from "vitest";
import { openSources } from "../../cli/files.ts";
import { walkPlan } from "../../compiler/check/schema.ts";
import { linkedSchemaSteps } from "../../compiler/check/schema-steps.ts";
import { effectsOf } from "../../compiler/check/schema-walk.ts";
import type { SqlStep } from "../../compiler/check/sql-steps.ts";
import { catalogOfRole, openCatalogs } from "../../compiler/load/catalogs.ts";
import { linkPlan } from "../../compiler/load/link.ts";
import { loadPlan } from "../../compiler/load/plan.ts";
import { apply } from "../../compiler/sql/apply.ts";
import { compareCatalogs } from "../../compiler/sql/compare.ts";
import type { Effect } from "../../compiler/sql/effects.ts";
import { readSql } from "../../compiler/sql/read.ts";
import { catalogOf, type SchemaState, stateOf } from "../../compiler/sql/schema-state.ts";
import { ddlOf } from "./ddl.ts";
import type { Engine, EngineDialect, TestDatabase } from "./engine.ts";
import { describeEngines, findEngines, findH2 } from "./engines.ts";
import { partsOf } from "./filled.ts";
import { snapshot } from "./snapshot.ts";

/**
 * The model of a schema against the engines themselves: after each statement, both have the same tables, columns,
 * keys, indexes and sequences, with the same names, types and defaults.
 */
const MINUTES = 60_000;
const plans = openSources(".").folder("plans", fileURLToPath(new URL("../../plans", import.meta.url)));
const catalogs = openCatalogs(plans);
const loaded = loadPlan(plans, "3.0.0-to-3.1.0").value;
const plan = loaded === undefined ? undefined : linkPlan(plans, loaded).value;
if (plan === undefined) throw new Error("the plan does not load");

const databases: TestDatabase[] = [];
afterAll(() => Promise.all(databases.map((database) => database.drop())));

const servers = await findEngines({ native: false });

describeEngines<EngineDialect>([...servers, await findH2()], (engine) => {
  test.each(partsOf("3.0.0", "3.1.0"))(
    "$role: each statement of 3.0.0 to 3.1.0 does to the model what it does to the database",
    async ({ role, catalog }) => {
      const from = catalogOfRole(catalogs, role, "3.0.0", engine.dialect);
      if (from === undefined) throw new Error(`no catalog for ${role}`);
      const live = await open(engine, role, ddlOf(from));
      let state = stateOf(from);
      const of = { version: "3.0.0", database: catalog } as const;
      expect(compareCatalogs(catalogOf(state, of), await snapshot(live, of))).toEqual([]);
      for (const { id, sql, input } of linkedSchemaSteps(plan, engine.dialect)) {
        if (sql === undefined || input.kind !== "sql" || input.database !== role) continue;
        for (const { text, effects } of piecesOf(sql)) {
          // The right to become superuser belongs to the server, which other tests use as well.
          if (effects.some(({ kind }) => kind === "changeUser")) continue;
          state = applied(state, effects, id);
          await live.run(text);
          expect([id, compareCatalogs(catalogOf(state, of), await snapshot(live, of))]).toEqual([id, []]);
        }
      }
      const walk = walkPlan(plan, catalogs).find((one) => one.role === role && one.start.dialect === engine.dialect);
      expect(walk?.findings).toEqual([]);
    },
    5 * MINUTES,
  );
});

describeEngines(servers, (engine) => {
  describe("rules of the engine", () => {
    const start = `CREATE TABLE PARENT (ID INTEGER NOT NULL, NAME VARCHAR(50) NOT NULL, PRIMARY KEY (ID), UNIQUE (NAME));
CREATE TABLE CHILD (A INTEGER NOT NULL, B VARCHAR(20) DEFAULT 'x', C INTEGER, PRIMARY KEY (A), UNIQUE (B), UNIQUE (B, C), FOREIGN KEY (C) REFERENCES PARENT (ID) ON DELETE CASCADE);
CREATE INDEX IDX_CHILD_B ON CHILD (B);`;

    /** A script, and what the model and the engine have in common after each statement. */
    test.each<[string, string, string]>([
      ["a column with a default", "ALTER TABLE CHILD ADD D INTEGER DEFAULT 0 NOT NULL", ""],
      ["a second nameless key", "ALTER TABLE CHILD ADD UNIQUE (A, B); ALTER TABLE CHILD ADD UNIQUE (C, A)", ""],
      ["a nameless foreign key", "ALTER TABLE CHILD ADD FOREIGN KEY (A) REFERENCES PARENT (ID)", ""],
      ["a named key and its end", "ALTER TABLE PARENT ADD CONSTRAINT UK UNIQUE (ID, NAME)", ""],
      ["a renamed column", "ALTER TABLE PARENT RENAME COLUMN NAME TO TITLE", ""],
      ["a renamed table", "ALTER TABLE PARENT RENAME TO ANCESTOR", ""],
      ["a column without keys goes", "ALTER TABLE CHILD ADD D INTEGER; ALTER TABLE CHILD DROP COLUMN D", ""],
      [
        "a primary key goes and comes",
        "ALTER TABLE CHILD DROP CONSTRAINT child_pkey; ALTER TABLE CHILD ADD PRIMARY KEY (A, B)",
        "ALTER TABLE CHILD DROP PRIMARY KEY; ALTER TABLE CHILD ADD PRIMARY KEY (A, B)",
      ],
      [
        "a column goes with the keys over it",
        "ALTER TABLE CHILD DROP COLUMN B",
        "ALTER TABLE CHILD DROP INDEX B_2; ALTER TABLE CHILD DROP COLUMN B",
      ],
      ["an index goes", "DROP INDEX IDX_CHILD_B", "DROP INDEX IDX_CHILD_B ON CHILD"],
      [
        "a type and NOT NULL",
        "ALTER TABLE CHILD ALTER COLUMN B TYPE VARCHAR(99); ALTER TABLE CHILD ALTER COLUMN B SET NOT NULL",
        "ALTER TABLE CHILD MODIFY B VARCHAR(99) NOT NULL",
      ],
      [
        "a default goes and comes",
        "ALTER TABLE CHILD ALTER COLUMN B DROP DEFAULT; ALTER TABLE CHILD ALTER COLUMN B SET DEFAULT 'y'",
        "ALTER TABLE CHILD ALTER COLUMN B DROP DEFAULT; ALTER TABLE CHILD ALTER COLUMN B SET DEFAULT 'y'",
      ],
      [
        "rows that number themselves",
        "CREATE TABLE T (ID SERIAL PRIMARY KEY, N INTEGER)",
        "CREATE TABLE T (ID INTEGER AUTO_INCREMENT PRIMARY KEY, N INTEGER)",
      ],
      ["a table goes", "DROP TABLE CHILD; DROP TABLE PARENT", ""],
    ])("%s", async (_, postgresql, mysql) => {
      const live = await open(engine, "rules", start);
      const of = { version: "3.0.0", database: "apim" } as const;
      const empty: SchemaState = stateOf({ ...of, dialect: engine.dialect, tables: {}, sequences: [] });
      let state = read(start, engine).reduce((current, { effects }) => applied(current, effects, "start"), empty);
      expect(compareCatalogs(catalogOf(state, of), await snapshot(live, of))).toEqual([]);
      const script = engine.dialect === "mysql" && mysql !== "" ? mysql : postgresql;
      for (const { statement, effects, notUnderstood } of read(script, engine)) {
        expect(notUnderstood).toBeUndefined();
        state = applied(state, effects, statement.text);
        await live.run(`${statement.text};`);
        expect([statement.text, compareCatalogs(catalogOf(state, of), await snapshot(live, of))]).toEqual([
          statement.text,
          [],
        ]);
      }
    });

    test.each<[string, string]>([
      ["a table that another one refers to", "DROP TABLE PARENT"],
      ["a column that a foreign key of another table refers to", "ALTER TABLE PARENT DROP COLUMN ID"],
      ["a table that is there", "CREATE TABLE CHILD (A INTEGER)"],
      ["a column that is there", "ALTER TABLE CHILD ADD b INTEGER"],
      ["a column that is not there", "ALTER TABLE CHILD DROP COLUMN X"],
      ["a second primary key", "ALTER TABLE CHILD ADD PRIMARY KEY (B)"],
      ["an index of a name that is taken", "CREATE INDEX IDX_CHILD_B ON CHILD (C)"],
      ["rows of no table", "DELETE FROM NOBODY WHERE A = 1"],
      ["a key over no column", "ALTER TABLE CHILD ADD UNIQUE (X)"],
    ])("both refuse %s", async (_, text) => {
      const live = await open(engine, "refused", start);
      const empty: SchemaState = stateOf({
        version: "3.0.0",
        database: "apim",
        dialect: engine.dialect,
        tables: {},
        sequences: [],
      });
      const state = read(start, engine).reduce((current, { effects }) => applied(current, effects, "start"), empty);
      const [reading] = read(text, engine);
      const problems = (reading?.effects ?? []).flatMap((effect) => apply(state, effect).problems);
      expect(problems).toHaveLength(1);
      await expect(live.run(`${text};`)).rejects.toThrow();
    });
  });
});

/** Statements with what each does; a step whose author states what it does is one part. */
function piecesOf(sql: SqlStep): readonly { readonly text: string; readonly effects: readonly Effect[] }[] {
  if (sql.effects.some(({ statement }) => statement === undefined))
    return [{ text: sql.text, effects: effectsOf(sql) }];
  return sql.readings.map(({ statement, effects }) => ({ text: `${statement.text};`, effects }));
}

async function open(engine: Engine, label: string, script: string): Promise<TestDatabase> {
  // The worker's 3.1.0 key does not fit on utf8mb4.
  const database = await engine.create(label, label === "analytics_db" ? "latin1" : undefined);
  databases.push(database);
  await database.run(script);
  return database;
}

function read(text: string, engine: Engine): ReturnType<typeof readSql> {
  return readSql(text, engine.dialect);
}

/** Applies effects of a statement that must work. */
function applied(state: SchemaState, effects: readonly Effect[], what: string): SchemaState {
  return effects.reduce((current, effect) => {
    const { state: next, problems } = apply(current, effect);
    expect([what, problems]).toEqual([what, []]);
    return next;
  }, state);
}
