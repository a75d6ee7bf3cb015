import type { Dialect } from "../../dialects/dialect.ts";
import { scan } from "../../dialects/scan.ts";
import type { Effect } from "./effects.ts";
import { contradicts, type Fact, factsOf, implies, same } from "./facts.ts";
import type { SchemaNames } from "./schema-names.ts";

/** A question that tells whether a statement is done: an answer of the catalog, or a query that counts to nothing. */
export type Probe = { readonly kind: "fact"; readonly fact: Fact } | RowProbe;

/** Rows that a DELETE takes away: done when none is left. */
export interface RowProbe {
  readonly kind: "rows";
  readonly table: string;
  /** Without terminator; 0 when done. */
  readonly sql: string;
}

/** What can be asked about some effects. */
export interface Probes {
  readonly probes: readonly Probe[];
  /** Effects that no question tells about: with one of them, the others do not tell whether everything is done. */
  readonly untold: readonly Effect[];
}

/** An effect and the statement that has it; an effect that the author states has none. */
export interface ProbedEffect {
  readonly effect: Effect;
  readonly statement?: { readonly text: string };
}

/**
 * Derives the questions that tell whether statements are done. A fact that held before tells nothing (a column that is
 * changed was there, a key that is replaced as well), nor does one that a later effect overturns.
 * @param before what is asked for before the statements run: a column that must hold 65 characters holds 64 as well
 */
export function probesOf(
  effects: readonly ProbedEffect[],
  names: SchemaNames,
  dialect: Pick<Dialect, "lexis">,
  before: readonly Fact[] = [],
): Probes {
  const removed: Fact[] = [];
  const told = effects.map((item, index) => {
    const again = effects.slice(index + 1).some(({ effect }) => takesName(effect, item.effect));
    const made = tellingFacts(item.effect, names).filter(({ question }) => !again || question.kind !== "index");
    const facts = made.some((fact) => before.some((other) => isShorter(fact, other)))
      ? []
      : made.filter(
          (fact) => !before.some((other) => implies(other, fact)) && !removed.some((other) => isSame(other, fact)),
        );
    removed.push(...made.flatMap((fact) => (fact.holds ? [] : { ...fact, holds: true })));
    return { ...item, made, facts, rows: rowsOf(item, dialect) };
  });
  const all = told.flatMap(({ facts }) => facts);
  const kept: Fact[] = [];
  told.forEach(({ facts }, index) => {
    const later = told.slice(index + 1).flatMap((item) => item.made);
    kept.push(...facts.filter((fact) => !later.some((other) => contradicts(other, fact))));
  });
  const strongest = kept.filter(
    (fact, index) =>
      !kept.some((other, at) => at !== index && needless(fact, other) && (at < index || !implies(fact, other))),
  );
  return {
    probes: [
      ...strongest.map((fact): Probe => ({ kind: "fact", fact })),
      ...told.flatMap(({ rows }) => (rows === undefined ? [] : [rows])),
    ],
    untold: told
      .filter(({ effect, facts, rows }) => facts.length === 0 && rows === undefined && !vanishes(effect, all))
      .map(({ effect }) => effect),
  };
}

/** On MySQL a key is the index of its name, by default that of its first column: it may take the name of the one that went. */
function takesName(later: Effect, gone: Effect): boolean {
  if (gone.kind !== "dropIndex" || later.kind !== "addUnique" || gone.table === undefined) return false;
  return same(gone.table, later.table) && same(gone.name, later.key.name ?? later.key.columns[0] ?? "");
}

/** True for a column that is made shorter: what else the statement says of it, on MySQL it must say again. */
function isShorter({ question: one }: Fact, other: Fact): boolean {
  return (
    one.kind === "columnType" && implies(other, { question: { ...one, minLength: one.minLength + 1 }, holds: true })
  );
}

function isSame(one: Fact, other: Fact): boolean {
  return implies(one, other) && implies(other, one);
}

/** A table is named beside its keys, for the reader; anything else only where nothing stronger says it. */
function needless(fact: Fact, other: Fact): boolean {
  return implies(other, fact) && !(fact.question.kind === "table" && other.question.kind !== "table");
}

/** Facts of the finished statement that were not so before it. */
function tellingFacts(effect: Effect, names: SchemaNames): readonly Fact[] {
  const facts = factsOf(effect, names);
  switch (effect.kind) {
    case "createTable":
      return facts.filter(({ question }) => /^(table|primaryKey|unique)$/.test(question.kind));
    case "createIndex":
      return facts.filter(({ question }) => question.kind === "index");
    case "alterColumn": {
      // Nothing asks for a type without a length; MySQL says it again with whatever else is changed.
      const unasked = effect.type !== undefined && !facts.some(({ question }) => question.kind === "columnType");
      return unasked ? [] : facts.filter(({ question }) => question.kind !== "column");
    }
    case "createTrigger":
      // PostgreSQL names triggers by their table, and the question has none: another table's would be found.
      return [];
    case "dropPrimaryKey": {
      const columns = names.primaryKey(effect.table);
      return columns === undefined
        ? facts
        : [{ question: { kind: "primaryKey", table: effect.table, columns }, holds: false }];
    }
    default:
      return facts;
  }
}

/** Rows of a table that the same statements drop need no question of their own. */
function vanishes(effect: Effect, all: readonly Fact[]): boolean {
  if (effect.kind !== "insertRows" && effect.kind !== "updateRows" && effect.kind !== "deleteRows") return false;
  const gone: Fact = { question: { kind: "table", table: effect.table }, holds: false };
  return all.some((fact) => implies(fact, gone));
}

/** `DELETE FROM T WHERE …`, `DELETE FROM T` and MySQL's `DELETE T FROM T JOIN …`: what would be deleted is counted. */
function rowsOf({ effect, statement }: ProbedEffect, dialect: Pick<Dialect, "lexis">): RowProbe | undefined {
  if (effect.kind !== "deleteRows" || statement === undefined) return undefined;
  const { text } = statement;
  const code = scan(text, dialect.lexis).filter(({ kind }) => kind !== "blank" && kind !== "comment");
  const words = code.map(({ start, end }) => text.slice(start, end).toUpperCase());
  const from = words.indexOf("FROM");
  const table = code[from + 1];
  if (words[0] !== "DELETE" || from < 1 || from > 2 || table === undefined) return undefined;
  // With an alias, with USING, with a limit the rest is no query by itself; then nothing is asked.
  const joined = from === 2;
  const next = words[from + 2];
  if (!joined && next !== undefined && next !== "WHERE") return undefined;
  if (outside(words).some((word) => /^(LIMIT|ORDER|RETURNING|USING|OUTPUT)$/.test(word))) return undefined;
  return { kind: "rows", table: effect.table, sql: `SELECT COUNT(*) FROM ${text.slice(table.start).trim()}` };
}

/** The words that stand in no parentheses. */
function outside(words: readonly string[]): readonly string[] {
  let depth = 0;
  return words.filter((word) => {
    if (word === "(") depth += 1;
    if (word === ")") depth -= 1;
    return depth === 0;
  });
}
