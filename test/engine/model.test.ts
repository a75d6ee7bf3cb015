import { fileURLToPath } from "node:url";
import { afterAll, describe, expect, test } from "vitest";
import { openSources } from "../../cli/files.ts";
import { walkPlan } from "../../compiler/check/schema.ts";
import { linkedSchemaSteps, type SchemaStep } from "../../compiler/check/schema-steps.ts";
import { effectsOf } from "../../compiler/check/schema-walk.ts";
import type { SqlStep } from "../../compiler/check/sql-steps.ts";
import { planFolders } from "../../compiler/lint.ts";
import { catalogOfRole, openCatalogs } from "../../compiler/load/catalogs.ts";
import { type LinkedPlan, linkPlan } from "../../compiler/load/link.ts";
import { loadPlan } from "../../compiler/load/plan.ts";
import type { Version } from "../../compiler/model/names.ts";
import { apply } from "../../compiler/sql/apply.ts";
import { compareCatalogs, type Difference } from "../../compiler/sql/compare.ts";
import type { Effect } from "../../compiler/sql/effects.ts";
import { placeName } from "../../compiler/sql/names.ts";
import { readSql } from "../../compiler/sql/read.ts";
import { answer, catalogOf, type SchemaState, stateOf } from "../../compiler/sql/schema-state.ts";
import { ddlOf } from "./ddl.ts";
import type { Engine, EngineDialect, TestDatabase } from "./engine.ts";
import { describeEngines, findEngines, findH2 } from "./engines.ts";
import { charsetOf, partsOf } from "./filled.ts";
import { MYSQL_SETTINGS } from "./mysql.ts";
import { snapshot } from "./snapshot.ts";

/**
 * The model of a schema against the engines themselves: after the steps of a plan, both have the same tables, columns,
 * keys, indexes and sequences, with the same names, types and defaults.
 */
const MINUTES = 60_000;
/** To read a whole schema takes longer than to change it: done after so many steps, and after the last. */
const LOOK = 4;
const plans = openSources(".").folder("plans", fileURLToPath(new URL("../../plans", import.meta.url)));
const catalogs = openCatalogs(plans);
const linked = planFolders(plans).map((folder) => {
  const loaded = loadPlan(plans, folder).value;
  const plan = loaded === undefined ? undefined : linkPlan(plans, loaded).value;
  if (plan === undefined) throw new Error(`${folder} does not load`);
  return plan;
});

/** Every database of a plan's first version. The user database is a copy of the shared one, so that one plan stands for it. */
const LANES = linked
  .flatMap((plan) => partsOf(plan.head.from, plan.head.to).map((part) => ({ ...part, plan, title: plan.folder })))
  .filter((lane) => lane.role !== "user" || isFirst(lane));

const databases: TestDatabase[] = [];
afterAll(() => Promise.all(databases.map((database) => database.drop())));

const servers = await findEngines({ native: false });

describeEngines<EngineDialect>([...servers, await findH2()], (engine, setting) => {
  const offered = LANES.filter(({ plan }) => plan.head.dialects.includes(engine.dialect));
  // What a setting of MySQL changes, it changes in every plan: the first one stands for them.
  const lanes = setting === undefined || setting === MYSQL_SETTINGS[0] ? offered : offered.filter(isFirst);

  test.each(lanes)(
    "$title, $role: the steps do to the model what they do to the database",
    async ({ role, catalog, plan }) => {
      const { from: version } = plan.head;
      const from = catalogOfRole(catalogs, role, version, engine.dialect);
      if (from === undefined) throw new Error(`no catalog for ${role}`);
      const live = await open(engine, role, ddlOf(from), version);
      let state = stateOf(from);
      const of = { version, database: catalog } as const;
      expect(compareCatalogs(catalogOf(state, of), await snapshot(live, of))).toEqual([]);
      const dropped = new Set<string>();
      const steps = linkedSchemaSteps(plan, engine.dialect).filter(
        ({ sql, input }) => sql !== undefined && input.kind === "sql" && input.database === role,
      );
      const script: string[] = [];
      const compare = async (after: string): Promise<void> => {
        await live.run(script.splice(0).join("\n"));
        const differences = compareCatalogs(catalogOf(state, of), await snapshot(live, of));
        expect([after, differences.filter((item) => !isLeftIndex(item, dropped, engine))]).toEqual([after, []]);
      };
      for (const [index, step] of steps.entries()) {
        const { id, sql } = step;
        // As walkSchema does: what the old version has already, or what only a component makes, is passed over.
        if (step.preconditions.some((condition) => isSkipped(condition, state))) continue;
        for (const { text, effects } of sql === undefined ? [] : piecesOf(sql)) {
          // The right to become superuser belongs to the server, which other tests use as well; a database has another name here.
          if (effects.some(({ kind }) => kind === "changeUser" || kind === "alterDatabase")) continue;
          state = applied(state, effects, id);
          // One call of the client for all of them: starting it takes longer than most statements.
          script.push(text);
          for (const effect of effects)
            if (effect.kind === "dropForeignKey" || effect.kind === "dropConstraint")
              dropped.add(placeName(effect.table));
        }
        // A difference stays until somebody looks.
        if (index % LOOK === 0) await compare(id);
      }
      await compare("the last step");
      const walk = walkPlan(plan, catalogs).find((one) => one.role === role && one.start.dialect === engine.dialect);
      expect(walk?.findings.filter(({ kind }) => kind !== "skipped")).toEqual([]);
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

function isSkipped({ check, otherwise }: SchemaStep["preconditions"][number], state: SchemaState): boolean {
  if (otherwise !== "skip" || check.kind !== "catalog") return false;
  return answer(state, check.question, new Set()) === !check.exists;
}

/**
 * MySQL keeps the index that it made for a foreign key when that goes. The model has no such indexes: no catalog names them, and
 * a new key over the column takes the old index.
 */
function isLeftIndex({ at, expected }: Difference, dropped: ReadonlySet<string>, { dialect }: Engine): boolean {
  const [, table = ""] = /^(\w+)\.<index:/.exec(at) ?? [];
  return dialect === "mysql" && expected === "absent" && dropped.has(table);
}

function isFirst({ plan }: { readonly plan: LinkedPlan }): boolean {
  return plan === linked[0];
}

/** Statements with what each does; a step whose author states what it does is one part. */
function piecesOf(sql: SqlStep): readonly { readonly text: string; readonly effects: readonly Effect[] }[] {
  if (sql.effects.some(({ statement }) => statement === undefined))
    return [{ text: sql.text, effects: effectsOf(sql) }];
  return sql.readings.map(({ statement, effects }) => ({ text: `${statement.text};`, effects }));
}

async function open(engine: Engine, label: string, script: string, version: Version = "3.0.0"): Promise<TestDatabase> {
  const database = await engine.create(label, charsetOf(label, version));
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
