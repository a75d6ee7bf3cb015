import type { DialectName } from "../../dialects/dialect.ts";
import { dialects } from "../../dialects/registry.ts";
import { problem } from "../diagnostics/codes.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import type { SourceFolder } from "../files.ts";
import { openCatalogs } from "../load/catalogs.ts";
import { callsOf, type LinkedPlan, type LinkedStep } from "../load/link.ts";
import { describeEffect } from "../sql/describe.ts";
import type { Effect } from "../sql/effects.ts";
import { equivalent, NOTHING, type Part, partsOf } from "../sql/equivalence.ts";
import { placeName } from "../sql/names.ts";
import type { SchemaState } from "../sql/schema-state.ts";
import { walkPlan } from "./schema.ts";
import { effectsOf, type Walk } from "./schema-walk.ts";
import type { SqlStep } from "./sql-steps.ts";

/**
 * How one dialect's variant of a step compares with the others.
 *
 * `same`: the same effects. `sum`: together with the steps around it the same. `none`: the step is not for this dialect.
 * `published`: different, and the published schema of the new version is so, too. `erratum`: different, and an erratum
 * of the step names the dialect. `drift`: different without a reason. `unknown`: a statement could not be read.
 */
export type ParityMark = "same" | "sum" | "none" | "published" | "erratum" | "drift" | "unknown";

export interface ParityRow {
  readonly id: string;
  readonly database: string;
  /** What the step does, in the words of the first dialect that does it. */
  readonly does: readonly string[];
  readonly cells: Readonly<Partial<Record<DialectName, ParityMark>>>;
  readonly drifts: readonly Drift[];
}

/** One thing in which dialects differ. `at` is absent for work on rows, users and the database. */
export interface Drift {
  readonly at?: string;
  readonly own: string;
  readonly dialects: readonly DialectName[];
  readonly common: string;
  readonly others: readonly DialectName[];
}

export interface ParityMatrix {
  readonly plan: string;
  readonly dialects: readonly DialectName[];
  readonly rows: readonly ParityRow[];
}

/**
 * Compares the variants of each SQL step: every place of the schema that one of them changes must end alike in every
 * dialect that the step speaks, and rows must be changed alike. What the catalogs do not have is told by the schema
 * pass (MP5404) already, place by place; here is told what an erratum explains without naming the dialects that differ.
 */
export function parityMatrix({ head, steps, folder }: LinkedPlan, walks: readonly Walk[]): ParityMatrix {
  const rows = steps.flatMap((linked): ParityRow[] => {
    const { step } = linked;
    if (step.kind !== "sql") return [];
    const variants = head.dialects.flatMap((dialect): Variant[] => {
      const walk = walks.find((one) => one.role === step.database && one.start.dialect === dialect);
      const sql = walk?.steps.find(({ origin }) => origin === linked.origin)?.sql;
      return walk === undefined || sql === undefined ? [] : [{ dialect, walk, sql, effects: effectsOf(sql) }];
    });
    return [rowOf(linked, step.database, head.dialects, variants)];
  });
  return { plan: folder, dialects: head.dialects, rows };
}

/** The matrix of one plan of a folder, for `migplan parity`. */
export function planParity(plan: LinkedPlan, plans: SourceFolder): ParityMatrix {
  return parityMatrix(plan, walkPlan(plan, openCatalogs(plans)));
}

/** Reports the drifts of a matrix: MP5501 (schema), MP5502 (rows and the rest). */
export function checkParity({ steps }: LinkedPlan, matrix: ParityMatrix): readonly Diagnostic[] {
  return matrix.rows.flatMap(({ id, drifts }) => {
    const linked = steps.find(({ step }) => step.id === id);
    if (linked === undefined) return [];
    const { origin, step } = linked;
    return drifts.map((drift) => {
      const [first] = drift.dialects;
      const spoken = step.kind === "sql" && first !== undefined && step.sql[first] !== undefined ? first : "any";
      const at = origin.source.locateKey([...origin.path, "sql", spoken]);
      const titles = (names: readonly DialectName[]) => names.map((name) => dialects[name].title).join(", ");
      const params = {
        own: drift.own,
        common: drift.common,
        dialects: titles(drift.dialects),
        others: titles(drift.others),
      };
      const hint = `make them alike, or say why not in an erratum with \`dialects: [${drift.dialects.join(", ")}]\``;
      const extras = { hint, related: callsOf(origin) };
      return drift.at === undefined
        ? problem("MP5502", at, { ...params, id }, extras)
        : problem("MP5501", at, { ...params, at: drift.at }, extras);
    });
  });
}

interface Variant {
  readonly dialect: DialectName;
  readonly walk: Walk;
  readonly sql: SqlStep;
  readonly effects: readonly Effect[];
}

function rowOf(
  linked: LinkedStep,
  database: string,
  served: readonly DialectName[],
  variants: readonly Variant[],
): ParityRow {
  const cells: Partial<Record<DialectName, ParityMark>> = {};
  for (const dialect of served) cells[dialect] = "none";
  for (const { dialect, sql } of variants) cells[dialect] = sql.known ? "same" : "unknown";
  const drifts: Drift[] = [];
  const known = variants.filter(({ sql, walk }) => sql.known && walk.complete);
  for (const finding of [...schemaDrifts(known), ...workDrifts(known)]) {
    const deviating = finding.deviating.map(({ dialect, reason }) => {
      const mark = reason ?? (isNamed(linked, dialect) ? "erratum" : "drift");
      cells[dialect] = worse(cells[dialect] ?? "same", mark);
      return { dialect, mark };
    });
    const names = deviating.filter(({ mark }) => mark === "drift").map(({ dialect }) => dialect);
    if (names.length === 0) continue;
    const others = known
      .map(({ dialect }) => dialect)
      .filter((dialect) => !deviating.some((one) => one.dialect === dialect));
    const { at, own, common } = finding;
    drifts.push({ ...(at === undefined ? {} : { at }), own, common, dialects: names, others });
  }
  const speaker = variants.find(({ effects }) => effects.length > 0);
  return {
    id: linked.step.id,
    database,
    does: [...new Set((speaker?.effects ?? []).map(describeEffect))].map(withoutStandIns),
    cells,
    drifts,
  };
}

/** See `withoutTemplates` in `sql-steps.ts`: without a site nobody knows the name. */
function withoutStandIns(text: string): string {
  return text.replace(/TEMPLATED\s*/g, "…");
}

const ORDER: readonly ParityMark[] = ["none", "same", "sum", "published", "erratum", "drift", "unknown"];

function worse(one: ParityMark, other: ParityMark): ParityMark {
  return ORDER.indexOf(one) > ORDER.indexOf(other) ? one : other;
}

/** An erratum that is written for some dialects speaks for them; one for all does not say that they differ. */
function isNamed({ step }: LinkedStep, dialect: DialectName): boolean {
  return (step.errata ?? []).some((erratum) => typeof erratum !== "string" && erratum.dialects?.includes(dialect));
}

interface Deviation {
  readonly at?: string;
  readonly own: string;
  readonly common: string;
  /** `reason`: why it is no drift whatever the errata say. */
  readonly deviating: readonly { readonly dialect: DialectName; readonly reason?: ParityMark }[];
}

function schemaDrifts(variants: readonly Variant[]): Deviation[] {
  const touched = new Map(variants.map((variant) => [variant, placesOf(variant)]));
  const places = [...new Set([...touched.values()].flatMap((own) => [...own]))].sort();
  return places.flatMap((at): Deviation[] => {
    const parts = variants.map((variant) => ({ variant, part: partAt(variant.walk.end, at) }));
    const reference = mostShared(parts.map(({ part }) => part));
    if (reference === undefined) return [];
    const moved = parts
      .filter(({ variant, part }) => equivalent(part, reference) && touched.get(variant)?.has(at) !== true)
      .map(({ variant }) => ({ dialect: variant.dialect, reason: "sum" as const }));
    const odd = parts.filter(({ part }) => !equivalent(part, reference));
    const deviating = odd.map(({ variant: { dialect, walk } }) => ({ dialect, ...reasonOf(walk, at) }));
    return [{ at, own: odd[0]?.part.text ?? "", common: reference.text, deviating: [...moved, ...deviating] }];
  });
}

/** What equals the catalog is as published; what the schema pass reports needs no second report. */
function reasonOf(walk: Walk, at: string): { reason?: ParityMark } {
  const is = ({ at: other }: { at: string }): boolean => other === at || at.startsWith(`${other}.`);
  if (walk.unexplained.some(is)) return { reason: "unknown" };
  return walk.remaining.some(is) ? {} : { reason: "published" };
}

/** Places that a variant changed; those of a whole table are the places of its parts, before and after. */
function placesOf({ walk, sql }: Variant): ReadonlySet<string> {
  const places = new Set<string>();
  for (const { step, differences } of walk.changes) {
    if (step.sql !== sql) continue;
    for (const { at } of differences) {
      if (/^<|<trigger:/.test(at)) continue;
      if (at.includes(".")) places.add(at);
      else
        for (const state of [walk.start, walk.end])
          for (const place of partsOf(tableAt(state, at), state.dialect).keys()) places.add(place);
    }
  }
  return places;
}

function partAt(state: SchemaState, at: string): Part {
  const [table = ""] = at.split(".");
  return partsOf(tableAt(state, table), state.dialect).get(at) ?? NOTHING;
}

function tableAt(state: SchemaState, place: string): ReturnType<SchemaState["tables"]["get"]> {
  return [...state.tables.values()].find((table) => placeName(table.name) === place);
}

/** What most of the parts can mean; the first of several. A part with many meanings (Db2's keys) decides nothing. */
function mostShared(parts: readonly Part[]): Part | undefined {
  const counts = new Map<string, number>();
  for (const meaning of parts.flatMap(({ meanings }) => meanings)) counts.set(meaning, (counts.get(meaning) ?? 0) + 1);
  const [best] = [...counts].reduce<[string, number]>((one, other) => (other[1] > one[1] ? other : one), ["", 0]);
  const speaker = parts.find(({ meanings }) => meanings.includes(best));
  return speaker && { text: speaker.text, meanings: [best] };
}

/** What is no part of the schema: rows, users, the database as a whole. */
function workDrifts(variants: readonly Variant[]): Deviation[] {
  const works = variants.map((variant) => ({ variant, work: workOf(variant.effects) }));
  const counts = new Map<string, number>();
  for (const { work } of works) counts.set(work, (counts.get(work) ?? 0) + 1);
  const [common] = [...counts].reduce<[string, number]>((best, one) => (one[1] > best[1] ? one : best), ["", 0]);
  const odd = works.filter(({ work }) => work !== common);
  return [...new Set(odd.map(({ work }) => work))].map((work) => ({
    own: work === "" ? NO_WORK : work,
    common: common === "" ? NO_WORK : common,
    deviating: odd
      .filter((one) => one.work === work)
      .map(({ variant }) => ({
        dialect: variant.dialect,
        ...(alikeInSum(
          variant,
          variants.find((one) => workOf(one.effects) === common),
        )
          ? { reason: "sum" as const }
          : {}),
      })),
  }));
}

const NO_WORK = "changes no rows";

function alikeInSum(one: Variant, other: Variant | undefined): boolean {
  const sum = ({ walk }: Variant): string => {
    const own = walk.steps.filter(({ input }) => input.kind === "sql" && input.database === walk.role);
    return workOf(own.flatMap(({ sql }) => (sql === undefined ? [] : effectsOf(sql))));
  };
  return other !== undefined && sum(one) === sum(other);
}

/** `deletes rows of REG_LOG; updates REG_TAG (REG_PATH_ID)`, sorted. */
function workOf(effects: readonly Effect[]): string {
  const words = effects.flatMap((effect): string[] => {
    switch (effect.kind) {
      case "insertRows":
        return [`inserts rows into ${placeName(effect.table)}`];
      case "updateRows": {
        const columns = effect.columns.map(placeName).sort().join(", ");
        return [`updates ${effect.filtered ? "rows" : "every row"} of ${placeName(effect.table)} (${columns})`];
      }
      case "deleteRows":
        return [`deletes ${effect.filtered ? "rows" : "every row"} of ${placeName(effect.table)}`];
      case "changeUser":
        return ["changes the rights of a user"];
      case "alterDatabase":
        return ["changes the database"];
      default:
        return [];
    }
  });
  return [...new Set(words)].sort().join("; ");
}
