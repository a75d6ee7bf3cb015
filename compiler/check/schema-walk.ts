import type { CatalogQuestion } from "../../dialects/dialect.ts";
import type { Catalog } from "../model/catalog.ts";
import type { ResolvedCheck } from "../model/migration.ts";
import type { DatabaseRole, Version } from "../model/names.ts";
import { apply } from "../sql/apply.ts";
import { compareCatalogs, covers, type Difference } from "../sql/compare.ts";
import type { Effect, Reading } from "../sql/effects.ts";
import { placeName, tableKey } from "../sql/names.ts";
import { readSql } from "../sql/read.ts";
import { missingColumn, missingTable, type SchemaProblem } from "../sql/schema-problem.ts";
import {
  adopt,
  answer,
  catalogOf,
  changesBetween,
  columnOf,
  type SchemaState,
  stateOf,
  tableOf,
} from "../sql/schema-state.ts";
import { proofKey } from "./proofs.ts";
import type { Explanation, SchemaStep } from "./schema-steps.ts";
import type { SqlStep } from "./sql-steps.ts";

export interface WalkInput {
  readonly role: DatabaseRole;
  readonly from: Version;
  readonly steps: readonly SchemaStep[];
  readonly start: SchemaState;
  /** Schema of a new installation of the version that the steps lead to. */
  readonly target: Catalog;
  /** Places that an earlier hop left different, with a reason; what it left, this hop need not explain again. */
  readonly inherited?: readonly string[];
}

/** Everything that a walk over the steps of one hop found out about one database. */
export interface Walk extends WalkInput {
  readonly end: SchemaState;
  readonly findings: readonly SchemaFinding[];
  /** {@link proofKey} → why the catalog is expected to answer as the step requires. */
  readonly expected: ReadonlyMap<string, string>;
  /** What each step changed, in order. */
  readonly changes: readonly StepChanges[];
  /** Differences from the target that no entry explains. */
  readonly unexplained: readonly Difference[];
  /** Differences that an erratum's `remains` explains, of this hop or of one before it. */
  readonly remaining: readonly Difference[];
  /** Entries that explained at least one difference. */
  readonly used: ReadonlySet<Explanation>;
  /** False when a statement may have done anything: nothing is known from there on. */
  readonly complete: boolean;
}

export interface StepChanges {
  readonly step: SchemaStep;
  readonly differences: readonly Difference[];
}

export type SchemaFinding =
  | { readonly kind: "dark"; readonly step: SchemaStep; readonly why: string; readonly text: string }
  | {
      readonly kind: "problem";
      readonly step: SchemaStep;
      readonly problem: SchemaProblem;
      readonly cause?: SchemaStep;
      /** The condition whose query has the problem; absent for a statement. */
      readonly place?: QueryPlace;
    }
  | {
      readonly kind: "precondition" | "skipped" | "postcondition";
      readonly step: SchemaStep;
      readonly index: number;
      readonly check: ResolvedCheck;
      readonly cause?: SchemaStep;
    };

export type QueryPlace = readonly ["preconditions" | "postconditions", number];

/** Walks the steps of one hop over the schema of one database. Pure data in and out; `schema.ts` words the findings. */
export function walkSchema(input: WalkInput): Walk {
  const { role, start, target, steps, inherited = [] } = input;
  const findings: SchemaFinding[] = [];
  const expected = new Map<string, string>();
  const changes: StepChanges[] = [];
  const used = new Set<Explanation>();
  const told = new Set<string>();
  let state = start;
  let complete = true;
  const tell = (step: SchemaStep, problems: readonly SchemaProblem[], place?: QueryPlace): void => {
    for (const problem of problems) {
      // A name that only a site fills in: see `withoutTemplates` in `sql-steps.ts`.
      if (problem.what.includes("TEMPLATED") || !isNew(told, problem.what)) continue;
      const cause = causeAt(changes, problem);
      findings.push({
        kind: "problem",
        step,
        problem,
        ...(cause === undefined ? {} : { cause }),
        ...(place === undefined ? {} : { place }),
      });
    }
  };
  for (const step of steps) {
    const sure = new Set<string>();
    let skipped = false;
    let refuted = false;
    for (const [index, { check, otherwise }] of step.preconditions.entries()) {
      if (!skipped && !refuted) tell(step, missingInQuery(state, check, role, sure), ["preconditions", index]);
      const found = ask(state, check, role, sure);
      if (found === undefined || skipped) continue;
      const cause = causeOf(changes, found.question);
      if (found.holds) {
        expected.set(proofKey(step, index), cause === undefined ? `${input.from} catalog` : `by step ${cause.id}`);
        continue;
      }
      // After the first one that does not hold nothing more is asked.
      if (refuted) continue;
      skipped = otherwise === "skip";
      refuted = !skipped;
      const kind = skipped ? "skipped" : "precondition";
      if (isNew(told, subjectOf(found.question)))
        findings.push({ kind, step, index, check, ...(cause === undefined ? {} : { cause }) });
    }
    if (skipped) continue;
    const before = state;
    if (step.sql !== undefined && step.input.kind === "sql" && step.input.database === role) {
      const dark = darkOf(step.sql);
      if (dark !== undefined) {
        findings.push({ kind: "dark", step, ...dark });
        complete = false;
        break;
      }
      for (const { reads, effects } of statementsOf(step.sql)) {
        if (!refuted) tell(step, missingReads(state, reads, sure));
        for (const effect of effects) {
          const applied = apply(state, effect);
          state = applied.state;
          const found = [...applied.problems, ...unguarded(before, effect, sure)];
          if (!refuted) tell(step, found);
          if (found.some((problem) => problem.kind === "unknown")) complete = false;
        }
      }
      if (!complete) break;
    }
    state = adoptLeft(state, target, step, role, used);
    const differences = changesBetween(before, state);
    if (differences.length > 0) changes.push({ step, differences });
    for (const [index, check] of step.postconditions.entries()) {
      if (!refuted) tell(step, missingInQuery(state, check, role, sure), ["postconditions", index]);
      const found = ask(state, check, role, sure);
      if (found?.holds !== false || refuted || isOwn(step, found.question, differences)) continue;
      if (isNew(told, subjectOf(found.question))) findings.push({ kind: "postcondition", step, index, check });
    }
  }
  const differences = complete ? compareCatalogs(target, catalogOf(state, target)) : [];
  const remains = steps.flatMap((step) =>
    step.explains.filter((entry) => entry.kind === "remains" && entry.database === role),
  );
  const remaining = differences.filter(({ at }) => explainedBy(remains, at, used) || inherited.includes(at));
  const unexplained = differences.filter((difference) => !remaining.includes(difference));
  return { ...input, end: state, findings, expected, changes, unexplained, remaining, used, complete };
}

/** The state that the next hop begins with: a new installation of its version, but for what stayed different. */
export function continued(catalog: Catalog, previous: Walk | undefined): SchemaState {
  const fresh = stateOf(catalog);
  if (previous === undefined) return fresh;
  return adopt(
    fresh,
    previous.end,
    previous.remaining.map(({ at }) => at),
  );
}

/** The last step that changed a place, or made the table that it lies in; `undefined` when it is as the catalog has it. */
export function causeOf(changes: readonly StepChanges[], question: CatalogQuestion): SchemaStep | undefined {
  return lastChange(changes, placesOf(question));
}

/** The last step that changed anything about a table. */
export function lastTouch(changes: readonly StepChanges[], table: string): SchemaStep | undefined {
  const name = placeName(table);
  return changes.findLast(({ differences }) => differences.some(({ at }) => at === name || at.startsWith(`${name}.`)))
    ?.step;
}

/** The last step that changed one of these places. */
export function lastChange(changes: readonly StepChanges[], places: readonly string[]): SchemaStep | undefined {
  return changes.findLast(({ differences }) => differences.some(({ at }) => places.includes(at)))?.step;
}

function causeAt(changes: readonly StepChanges[], problem: SchemaProblem): SchemaStep | undefined {
  const [word, name = ""] = problem.what.split(" ");
  if (word === "sequence") return lastChange(changes, [`<sequence:${placeName(name)}>`]);
  if (word === "column" || word === "table")
    return lastChange(changes, [placeName(name), placeName(name.split(".")[0] ?? "")]);
  return problem.table === undefined ? undefined : lastTouch(changes, problem.table);
}

/** A question of this database with what the model answers; `undefined` where it cannot tell. */
function ask(
  state: SchemaState,
  check: ResolvedCheck,
  role: DatabaseRole,
  sure: Set<string>,
): { question: CatalogQuestion; holds: boolean } | undefined {
  if (check.kind !== "catalog" || check.database !== role) return undefined;
  const { question, exists } = check;
  const told = answer(state, question, sure);
  // Behind this condition the table is there: it has been asked for.
  if (question.kind === "table" && exists)
    sure.add(tableKey(tableOf(state, question.table)?.name ?? question.table, state.dialect));
  return told === undefined ? undefined : { question, holds: told === exists };
}

/**
 * What the step itself changes or asks about is held against its promises without a model (MP5703); but how much a column
 * holds that got another name, only the model knows.
 */
function isOwn(step: SchemaStep, question: CatalogQuestion, differences: readonly Difference[]): boolean {
  if (question.kind === "columnType" && isRenamed(step, question.column)) return false;
  const places = placesOf(question);
  if (differences.some(({ at }) => places.includes(at))) return true;
  return step.preconditions.some(
    ({ check }) => check.kind === "catalog" && subjectOf(check.question) === subjectOf(question),
  );
}

function isRenamed({ sql }: SchemaStep, column: string): boolean {
  return (sql?.effects ?? []).some(
    ({ effect }) => effect.kind === "renameColumn" && placeName(effect.to) === placeName(column),
  );
}

/** A table that a component makes may be missing; a statement on it needs a condition that asks for it. */
function unguarded(state: SchemaState, effect: Effect, sure: ReadonlySet<string>): SchemaProblem[] {
  if (!("table" in effect) || effect.table === undefined || effect.kind === "createTable") return [];
  const table = tableOf(state, effect.table);
  if (table?.madeBy === undefined || sure.has(tableKey(table.name, state.dialect))) return [];
  if (effect.kind === "dropTable" && effect.ifPresent) return [];
  const why = `it is made by the ${table.madeBy} and may be missing: add a precondition on the table`;
  return [{ kind: "missing", what: `table ${table.name}`, table: table.name, why }];
}

/** Tables and columns that a statement only reads. */
function missingReads(state: SchemaState, reads: readonly string[], sure: ReadonlySet<string>): SchemaProblem[] {
  return reads.flatMap((read) => {
    const [name = "", column] = read.split(".");
    const table = tableOf(state, name);
    if (table === undefined) return [missingTable(state, name)];
    if (column === undefined) return unguarded(state, { kind: "maintain", table: name }, sure);
    return columnOf(state, table, column) === undefined ? [missingColumn(table, column)] : [];
  });
}

function missingInQuery(
  state: SchemaState,
  check: ResolvedCheck,
  role: DatabaseRole,
  sure: ReadonlySet<string>,
): SchemaProblem[] {
  // Without a site a query may still hold templates.
  if (check.kind !== "query" || check.database !== role || check.sql.includes("{{")) return [];
  return readSql(check.sql, state.dialect).flatMap(({ reads }) => missingReads(state, reads, sure));
}

function adoptLeft(
  state: SchemaState,
  target: Catalog,
  step: SchemaStep,
  role: DatabaseRole,
  used: Set<Explanation>,
): SchemaState {
  const leaves = step.explains.filter((entry) => entry.kind === "leaves" && entry.database === role);
  if (leaves.length === 0) return state;
  const places = leaves.map(({ pattern }) => pattern);
  const [want, got] = [target, catalogOf(state, target)].map((catalog) => only(catalog, places)) as [Catalog, Catalog];
  const made = compareCatalogs(want, got).filter(({ at }) => explainedBy(leaves, at, used));
  return adopt(
    state,
    stateOf(target),
    made.map(({ at }) => at),
  );
}

/** The tables of a catalog that patterns speak of: to compare them all takes longer. A pattern for several tables wants all. */
function only(catalog: Catalog, patterns: readonly string[]): Catalog {
  const names = new Set(patterns.map((pattern) => pattern.toUpperCase().split(".")[0] ?? ""));
  if ([...names].some((name) => /[*<]/.test(name))) return catalog;
  const tables = Object.entries(catalog.tables).filter(([, { name }]) => names.has(placeName(name).toUpperCase()));
  return { ...catalog, tables: Object.fromEntries(tables), sequences: [] };
}

function explainedBy(entries: readonly Explanation[], at: string, used: Set<Explanation>): boolean {
  const fitting = entries.filter(({ pattern }) => covers(pattern, at));
  for (const entry of fitting) used.add(entry);
  return fitting.length > 0;
}

/** What a step does; see {@link statementsOf}. */
export function effectsOf(sql: SqlStep): readonly Effect[] {
  return statementsOf(sql).flatMap(({ effects }) => effects);
}

/** A step statement by statement; what the author states stands in place of the first one that is not understood. */
function statementsOf({ readings, effects }: SqlStep): readonly Pick<Reading, "reads" | "effects">[] {
  const stated = effects.filter(({ statement }) => statement === undefined).map(({ effect }) => effect);
  const dark = readings.findIndex((reading) => reading.notUnderstood !== undefined);
  if (dark < 0) return stated.length === 0 ? readings : [...readings, { reads: [], effects: stated }];
  const identities = stated.map(identityOf);
  return readings.map((reading, index) => {
    if (reading.notUnderstood === undefined) return reading;
    const seen = reading.effects.filter((effect) => !identities.includes(identityOf(effect)));
    return { reads: reading.reads, effects: index === dark ? [...seen, ...stated] : seen };
  });
}

/** Two effects that do the same kind of thing to the same thing. */
function identityOf(effect: Effect): string {
  const { kind, table, column, columns, key } = effect as {
    kind: string;
    table?: string;
    column?: unknown;
    columns?: readonly string[];
    key?: { columns: readonly string[] };
  };
  return JSON.stringify([kind, table, column, columns ?? key?.columns]);
}

function darkOf(sql: SqlStep): { why: string; text: string } | undefined {
  if (sql.known) return undefined;
  const dark = sql.readings.find((reading) => reading.notUnderstood !== undefined);
  const why = dark?.notUnderstood?.why ?? "";
  const text = dark === undefined ? "" : dark.statement.text.slice(dark.notUnderstood?.start, dark.notUnderstood?.end);
  return { why, text: text.trim().replace(/\s+/g, " ").slice(0, 60) };
}

function isNew(told: Set<string>, what: string): boolean {
  const name = what.toUpperCase();
  if (told.has(name)) return false;
  told.add(name);
  return true;
}

function subjectOf(question: CatalogQuestion): string {
  switch (question.kind) {
    case "table":
      return `table ${question.table}`;
    case "column":
      return `column ${question.table}.${question.column}`;
    case "sequence":
      return `sequence ${question.sequence}`;
    case "index":
      return `index ${question.index}`;
    default:
      return JSON.stringify(question);
  }
}

function placesOf(question: CatalogQuestion): readonly string[] {
  if (question.kind === "sequence") return [`<sequence:${placeName(question.sequence)}>`];
  if (question.kind === "trigger") return [];
  const table = placeName(question.table);
  const columns = (names: readonly string[]): string => names.map(placeName).join();
  switch (question.kind) {
    case "table":
      return [table];
    case "unique":
      return [table, `${table}.<unique:${columns(question.columns)}>`];
    case "primaryKey":
      return [table, `${table}.<pk>`];
    case "foreignKey":
      return [table, `${table}.<fk:${columns(question.columns)}>`];
    case "index":
      return [table, `${table}.<index:${placeName(question.index)}>`];
    default:
      return [table, `${table}.${placeName(question.column)}`];
  }
}
