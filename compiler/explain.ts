import { DIALECT_NAMES, type DialectName } from "../dialects/dialect.ts";
import { dialects } from "../dialects/registry.ts";
import { privilegesOf } from "./check/privileges.ts";
import { type SqlStep, sqlStepsOf, TEMPLATED } from "./check/sql-steps.ts";
import { resolveCheck } from "./expand/checks.ts";
import { concerns, guideOf } from "./expand/errata.ts";
import { keptFrom } from "./load/conditions.ts";
import type { LinkedPlan, LinkedStep } from "./load/link.ts";
import { sectionOf } from "./load/sections.ts";
import type { Check } from "./model/check.ts";
import type { Erratum, Migration, MigrationStep, ResolvedCheck } from "./model/migration.ts";
import type { Condition } from "./model/plan.ts";
import { type Prose, textIn } from "./model/scalars.ts";
import { describeEffect } from "./sql/describe.ts";

/** A condition with what answers it. */
export interface ExplainedCheck {
  readonly holds: string;
  readonly otherwise?: string;
  readonly because?: string;
  /** With a site: what proves it. */
  readonly proved?: string;
  /** With a site: why the database is expected to say yes. */
  readonly expected?: string;
  /** Without a proof: the question, for each dialect that asks a database. */
  readonly queries: Partial<Record<DialectName, string>>;
}

/** One text where every dialect that is asked about is told the same, else a text for each that is told something. */
export type ExplainedText = string | Readonly<Partial<Record<DialectName, string>>>;

/** What a step does in one dialect; `reason` where it needs no statement. */
export interface ExplainedDialect {
  readonly dialects: readonly DialectName[];
  readonly effects: readonly string[];
  readonly privileges: readonly string[];
  readonly reason?: string;
}

/** A step in the migration of one site. */
export interface ExplainedPlace {
  readonly site: string;
  /** Absent where the step is not part of the migration. */
  readonly number?: number;
  /** The step of the bundle that does it, where that has another id: the installs of configuration. */
  readonly by?: string;
  readonly nodes: readonly string[];
  readonly omitted?: string;
  /** Facts that the step's conditions ask, with the site's values. */
  readonly facts: Readonly<Record<string, unknown>>;
  readonly reads: readonly string[];
  readonly writes: readonly string[];
  readonly after: readonly { readonly number: number; readonly id: string; readonly because: string }[];
  readonly before: readonly { readonly number: number; readonly id: string }[];
}

/** Everything that plans and, with a site, its migration say about one step. */
export interface ExplainedStep {
  readonly id: string;
  readonly title: string;
  readonly kind: string;
  readonly plan: string;
  readonly phase: string;
  readonly why?: ExplainedText;
  readonly source?: string;
  /** Conditions of the step and of the uses around it; all hold. */
  readonly when: readonly Condition[];
  readonly needs: readonly string[];
  readonly place?: ExplainedPlace;
  readonly preconditions: readonly ExplainedCheck[];
  readonly postconditions: readonly ExplainedCheck[];
  readonly effects: readonly ExplainedDialect[];
  readonly risk: Readonly<Record<string, ExplainedText>>;
  readonly undo?: ExplainedText;
  readonly irreversible?: string;
  readonly errata: readonly (Erratum & { readonly dialects?: readonly string[] })[];
}

/** What a site makes of the plans. */
export interface ExplainedSite {
  readonly migration: Migration;
  readonly facts: Readonly<Record<string, unknown>>;
}

/** Explains one step of a plan: why it is here, why at this place, what it asks, what it does. */
export function explainLinked(plan: LinkedPlan, linked: LinkedStep, site?: ExplainedSite): ExplainedStep {
  const { step, conditions, phase } = linked;
  const asked = site === undefined ? plan.head.dialects : [site.migration.dialect];
  const found = site?.migration.steps.find((other) => isOf(other, step.id));
  const told = asked.filter((name) => !keptFrom(linked, name));
  const why = toldIn(step.why, told);
  const undo = toldIn(step.undo, told);
  return {
    id: step.id,
    title: step.title,
    kind: step.kind,
    plan: plan.folder,
    phase,
    ...(why === undefined ? {} : { why }),
    ...(step.source === undefined ? {} : { source: sectionOf(step.source.section, plan.head) }),
    when: conditions,
    needs: step.needs ?? [],
    ...(site === undefined ? {} : { place: placeOf(linked, found, site) }),
    preconditions:
      found === undefined
        ? (step.preconditions ?? []).map((check) => ({
            ...written(check, linked, asked),
            otherwise: check.otherwise ?? "halt",
          }))
        : found.preconditions.map(({ check, otherwise, by, expected }) => ({
            ...answered(check, asked),
            otherwise,
            ...(expected === undefined ? {} : { expected }),
            ...(by === undefined ? {} : { proved: by, queries: {} }),
          })),
    postconditions:
      found === undefined
        ? (step.postconditions ?? []).map((check) => written(check, linked, asked))
        : found.postconditions.map((check) => answered(check, asked)),
    effects: effectsOf(withSqlOf(linked, found), asked),
    risk: Object.fromEntries(
      Object.entries(step.risk ?? {}).flatMap(([name, prose]) => {
        const text = toldIn(prose, told);
        return text === undefined ? [] : [[name, text]];
      }),
    ),
    ...(undo === undefined ? {} : { undo }),
    ...(step.irreversible === undefined ? {} : { irreversible: step.irreversible }),
    errata: (step.errata ?? [])
      .filter((erratum) => asked.some((name) => concerns(erratum, name, guideOf(step, plan.head))))
      .map((erratum) => (typeof erratum === "string" ? { why: erratum } : withoutRemains(erratum))),
  };
}

function toldIn(prose: Prose | undefined, asked: readonly DialectName[]): ExplainedText | undefined {
  const texts = asked.flatMap((dialect) => {
    const text = textIn(prose, dialect);
    return text === undefined ? [] : [[dialect, text] as const];
  });
  const [first] = texts;
  if (first === undefined) return undefined;
  const same = texts.length === asked.length && texts.every(([, text]) => text === first[1]);
  return same ? first[1] : Object.fromEntries(texts);
}

function withoutRemains({
  says,
  why,
  emits,
  checked,
  dialects: names,
}: {
  says: string;
  why: string;
  emits: string;
  checked?: string | undefined;
  dialects?: readonly DialectName[] | undefined;
}): Erratum & { readonly dialects?: readonly string[] } {
  return {
    says,
    why,
    emits,
    ...(checked === undefined ? {} : { checked }),
    ...(names === undefined ? {} : { dialects: names }),
  };
}

/** The step itself, or the install that brings a configuration step. The first hop stands for all. */
function isOf({ id, action }: MigrationStep, wanted: string): boolean {
  return id === wanted || (action.kind === "config" && action.changes.some((change) => change.step === wanted));
}

function placeOf(
  linked: LinkedStep,
  found: MigrationStep | undefined,
  { migration, facts }: ExplainedSite,
): ExplainedPlace {
  const { id } = linked.step;
  const names = [...new Set(linked.conditions.flatMap(factsAsked))];
  const known = { site: migration.site, facts: Object.fromEntries(names.map((name) => [name, facts[name]])) };
  if (found === undefined) {
    const reason = migration.omitted.find((omitted) => omitted.id === id)?.reason;
    const omitted = reason === undefined ? {} : { omitted: reason };
    return { ...known, ...omitted, nodes: [], reads: [], writes: [], after: [], before: [] };
  }
  const { number, nodes, reads, writes } = found;
  return {
    ...known,
    number,
    ...(found.id === id ? {} : { by: found.id }),
    nodes,
    reads,
    writes,
    after: migration.steps
      .filter((other) => found.needs.includes(other.number))
      .map((other) => ({ number: other.number, id: other.id, because: because(linked, found, other) })),
    before: migration.steps
      .filter((other) => other.needs.includes(number))
      .map((other) => ({ number: other.number, id: other.id })),
  };
}

function factsAsked(condition: Condition): string[] {
  return Object.entries(condition).flatMap(([fact, wanted]) => {
    if (fact === "any" && Array.isArray(wanted)) return (wanted as Condition[]).flatMap(factsAsked);
    return fact === "not" ? factsAsked(wanted as Condition) : [fact];
  });
}

/** What makes one step wait for another: the plan's word, or the thing that both touch. */
function because({ step }: LinkedStep, found: MigrationStep, other: MigrationStep): string {
  if (step.needs?.includes(other.id)) return "`needs` says so";
  const sides: readonly (readonly [string, readonly string[], string, readonly string[]])[] = [
    ["reads", found.reads, "writes", other.writes],
    ["writes", found.writes, "writes", other.writes],
    ["writes", found.writes, "reads", other.reads],
  ];
  for (const [mine, own, theirs, others] of sides) {
    const thing = own.find((one) => others.some((two) => overlap(one, two)));
    if (thing !== undefined) return `it ${mine} ${thing}, which that step ${theirs}`;
  }
  return "a change that comes with it needs it";
}

function overlap(one: string, other: string): boolean {
  const [a = "", nodeA] = one.split(" on ");
  const [b = "", nodeB] = other.split(" on ");
  return (
    one === "everything" ||
    other === "everything" ||
    (nodeA === nodeB && (a === b || `${a}/`.startsWith(`${b}/`) || `${b}/`.startsWith(`${a}/`)))
  );
}

function written(check: Check, { step }: LinkedStep, asked: readonly DialectName[]): ExplainedCheck {
  const database = "database" in step && step.database !== undefined ? step.database : "apim_db";
  const [first = "h2"] = asked;
  const resolve = (dialect: DialectName): ResolvedCheck =>
    resolveCheck(check, { database, dialect, oldHome: "{{old.home}}", newHome: "{{new.home}}" });
  const { sentence, because: reason } = resolve(first);
  return {
    holds: sentence,
    ...(reason === undefined ? {} : { because: reason }),
    queries: Object.fromEntries(
      asked.flatMap((dialect) => {
        const query = queryOf(resolve(dialect), dialect);
        return query === undefined || query === "" ? [] : [[dialect, query]];
      }),
    ),
  };
}

function answered(check: ResolvedCheck, asked: readonly DialectName[]): ExplainedCheck {
  return {
    holds: check.sentence,
    ...(check.because === undefined ? {} : { because: check.because }),
    queries: Object.fromEntries(
      asked.flatMap((dialect) => {
        const query = queryOf(check, dialect);
        return query === undefined ? [] : [[dialect, query]];
      }),
    ),
  };
}

function queryOf(check: ResolvedCheck, dialect: DialectName): string | undefined {
  if (check.kind === "catalog") return dialects[dialect].probe(check.question);
  return check.kind === "query" ? check.sql : undefined;
}

/** With a site the statements are those of the migration, with every name filled in. */
function withSqlOf(linked: LinkedStep, found: MigrationStep | undefined): LinkedStep {
  const { step } = linked;
  if (step.kind !== "sql" || found?.action.kind !== "sql") return linked;
  return { ...linked, step: { ...step, sql: { any: found.action.sql } } };
}

/** Dialects in which a step does the same stand together. */
function effectsOf(linked: LinkedStep, asked: readonly DialectName[]): readonly ExplainedDialect[] {
  const { step } = linked;
  if (step.kind !== "sql") return [];
  const groups = new Map<string, ExplainedDialect>();
  for (const dialect of DIALECT_NAMES.filter((name) => asked.includes(name) && !keptFrom(linked, name))) {
    const [sql] = sqlStepsOf([linked], dialect);
    const one = sql === undefined ? silent(step.notFor?.[dialect]) : spoken(sql);
    const key = JSON.stringify(one);
    groups.set(key, { ...one, dialects: [...(groups.get(key)?.dialects ?? []), dialect] });
  }
  return [...groups.values()];
}

function silent(reason: string | undefined): Omit<ExplainedDialect, "dialects"> {
  return { effects: [], privileges: [], ...(reason === undefined ? {} : { reason }) };
}

function spoken(sql: SqlStep): Omit<ExplainedDialect, "dialects"> {
  const unknown = sql.known ? [] : ["something that is not understood"];
  return {
    effects: [...sql.effects.map(({ effect }) => describeEffect(effect).replaceAll(TEMPLATED, "{{…}}")), ...unknown],
    privileges: privilegesOf(sql),
  };
}
