import { describe, expect, it } from "vitest";
import { walkPlan } from "../../compiler/check/schema.ts";
import type { SchemaStep } from "../../compiler/check/schema-steps.ts";
import type { Walk } from "../../compiler/check/schema-walk.ts";
import { inDialect } from "../../compiler/expand/in-dialect.ts";
import { openCatalogs } from "../../compiler/load/catalogs.ts";
import { apply } from "../../compiler/sql/apply.ts";
import { compareCatalogs, covers, type Difference } from "../../compiler/sql/compare.ts";
import type { Effect } from "../../compiler/sql/effects.ts";
import { readSql } from "../../compiler/sql/read.ts";
import type { SchemaProblem } from "../../compiler/sql/schema-problem.ts";
import { adopt, catalogOf, columnOf, type SchemaState, stateOf, tableOf } from "../../compiler/sql/schema-state.ts";
import type { DialectName } from "../../dialects/dialect.ts";
import { statementOf } from "../../emit/runbook-step.ts";
import { PLANS, plans, stepsIn } from "./sites.ts";

interface Undone {
  readonly id: string;
  readonly statement: string;
  readonly problems: readonly unknown[];
}

/**
 * A way back that is written as a statement, in the model of each database system: it is understood, it works on the schema
 * that its step leaves, and the schema is then the one from before the step, but for what the way back says itself.
 */
describe.each(PLANS.map((plan) => ({ plan, name: plan.folder })))("$name", ({ plan }) => {
  const walks = walkPlan(plan, openCatalogs(plans));

  it.each(plan.head.dialects)("statements take steps back: %s", (dialect) => {
    const undone = walks.filter(({ start }) => start.dialect === dialect).flatMap(undoneIn);
    expect(undone.filter(({ problems }) => problems.length > 0)).toEqual([]);
    expect(undone.length).toBeGreaterThan(0);
  });

  it.each(plan.head.dialects)("statements in ways back are understood: %s", (dialect) => {
    const texts = stepsIn(plan, dialect).flatMap(({ undo = "" }) => statementsIn(undo));
    const readings = texts.flatMap((text) => readSql(text, dialect));
    expect(
      readings.flatMap(({ statement, notUnderstood }) => (notUnderstood ? [statement.text, notUnderstood] : [])),
    ).toEqual([]);
    expect(readings.length).toBeGreaterThan(0);
  });
});

/** The statement that a text begins with, and those that stand in backticks. What they store in is not read by anybody here. */
function statementsIn(undo: string): string[] {
  const spans = [...undo.matchAll(/`([A-Z]{4,} [^`]+)`/g)].map(([, span = ""]) => span);
  return [statementOf(undo)?.statement ?? [], spans]
    .flat()
    .filter((text) => !/^DROP (TABLESPACE|BUFFERPOOL)\b|…/.test(text));
}

function undoneIn(walk: Walk): Undone[] {
  const { dialect } = walk.start;
  let state = walk.start;
  return walk.changes.flatMap(({ step }): Undone[] => {
    const before = state;
    const own = step.sql?.step.database === walk.role ? step.sql.effects.map(({ effect }) => effect) : [];
    state = withLeft(applied(before, own).state, step, walk);
    const way = statementOf(inDialect(step.input, dialect).undo ?? "");
    if (way === undefined) return [];
    const { statement, rest } = way;
    const readings = readSql(statement, dialect);
    const effects = readings.flatMap((reading) => reading.effects);
    const back = applied(state, effects);
    const dark = readings.flatMap(({ notUnderstood }) => notUnderstood ?? []);
    const problems = back.problems.filter((problem) => !isUnlisted(problem, state));
    const left = compareCatalogs(catalogOf(before, walk.target), catalogOf(back.state, walk.target)).filter(
      (difference) => !rest.includes(difference.at.split(".")[1] ?? "") && !isImplied(difference, effects, dialect),
    );
    return [{ id: step.id, statement, problems: [...dark, ...problems, ...left, ...tied(state, effects, rest)] }];
  });
}

/** Oracle: NOT NULL that came with a primary key goes with it. The model does not know where it came from, and keeps it. */
function isImplied({ expected, actual }: Difference, effects: readonly Effect[], dialect: DialectName): boolean {
  return (
    dialect === "oracle" &&
    effects.some(({ kind }) => kind === "dropPrimaryKey") &&
    [expected, actual].map((text) => text.replace(" not null", "")).every((text, _, [first]) => text === first)
  );
}

/** MySQL: the index that serves a foreign key, and is called like its first column, is in no catalog and not in the model. */
function isUnlisted({ kind, what, table: name = "" }: SchemaProblem, state: SchemaState): boolean {
  const keys = (state.dialect === "mysql" && tableOf(state, name)?.foreignKeys) || [];
  return kind === "missing" && keys.some(({ columns }) => what === `index ${columns[0]} of ${name}`);
}

/** SQL Server drops no column that has a default before the constraint of it is gone; the model does not know its name. */
function tied(state: SchemaState, effects: readonly Effect[], rest: string): readonly string[] {
  if (state.dialect !== "mssql" || rest.includes("sys.default_constraints")) return [];
  return effects.flatMap((effect) => {
    if (effect.kind !== "dropColumn") return [];
    const table = tableOf(state, effect.table);
    const column = table && columnOf(state, table, effect.column);
    return (column?.default ?? null) === null ? [] : [`the default of ${effect.table}.${effect.column} holds it`];
  });
}

function applied(
  state: SchemaState,
  effects: readonly Effect[],
): { state: SchemaState; problems: readonly SchemaProblem[] } {
  return effects.reduce<{ state: SchemaState; problems: readonly SchemaProblem[] }>(
    (done, effect) => {
      const { state: next, problems } = apply(done.state, effect);
      return { state: next, problems: [...done.problems, ...problems] };
    },
    { state, problems: [] },
  );
}

/** What the product itself makes at a start is there for the steps that follow. */
function withLeft(state: SchemaState, { explains }: SchemaStep, { role, target }: Walk): SchemaState {
  const leaves = explains.filter(({ kind, database }) => kind === "leaves" && database === role);
  if (leaves.length === 0) return state;
  const made = compareCatalogs(target, catalogOf(state, target)).map(({ at }) => at);
  return adopt(
    state,
    stateOf(target),
    made.filter((at) => leaves.some(({ pattern }) => covers(pattern, at))),
  );
}
