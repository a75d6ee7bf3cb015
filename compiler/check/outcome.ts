import { dialects } from "../../dialects/registry.ts";
import { problem } from "../diagnostics/codes.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { factOf, sentenceOf } from "../expand/checks.ts";
import { harmsAgain } from "../sql/again.ts";
import { describeEffect } from "../sql/describe.ts";
import type { Effect } from "../sql/effects.ts";
import { contradicts, type Fact, factsOf, implies, same } from "../sql/facts.ts";
import { probesOf } from "../sql/probes.ts";
import type { Part, StepNeeds } from "./step-needs.ts";

/** Holds the postconditions of a step against its effects (MP5703), and asks whether it would be done twice (MP5704). */
export function checkOutcome(item: StepNeeds): Diagnostic[] {
  return [...impossible(item), ...unrecognised(item)];
}

function impossible({ step, origin, parts }: StepNeeds): Diagnostic[] {
  const endings = parts.filter(({ sql }) => sql.known).map((part) => ({ part, facts: factsAfter(part) }));
  return (step.postconditions ?? []).flatMap((check, index) => {
    const promised = factOf(check);
    if (promised === undefined) return [];
    for (const { part, facts } of endings) {
      const against = facts.find((fact) => contradicts(fact, promised));
      const told =
        against === undefined ? missingIn(part, facts, promised) : sentenceOf(against.question, against.holds);
      if (told === undefined) continue;
      const sentence = sentenceOf(promised.question, promised.holds);
      const dialect = dialects[part.sql.dialect].title;
      const at = origin.source.locate([...origin.path, "postconditions", index]);
      return [problem("MP5703", at, { id: step.id, sentence, fact: told, dialect }, { hint: MISSPELT })];
    }
    return [];
  });
}

const MISSPELT = "correct the name or the columns in the condition or in the SQL";

/** What is known after the SQL: what it needed and what the step asked for, as far as no effect touches it, and what it made. */
function factsAfter({ sql, names, needs }: Part): readonly Fact[] {
  const asked = (sql.step.preconditions ?? []).flatMap((check) =>
    check.otherwise === "warn" ? [] : (factOf(check) ?? []),
  );
  let facts: readonly Fact[] = [...needs.map(({ fact }) => fact), ...asked];
  for (const { effect } of sql.effects) {
    const made = factsOf(effect, names);
    facts = [
      ...facts.filter((fact) => !touches(effect, fact) && !made.some((other) => contradicts(other, fact))),
      ...made,
    ];
  }
  return facts;
}

/** True when an answer may be another one after an effect, although the effect alone does not decide it. */
function touches(effect: Effect, { question }: Fact): boolean {
  const keys = /^(nullable|default|unique|primaryKey|foreignKey|index)$/.test(question.kind);
  switch (effect.kind) {
    case "dropTable":
    case "createTable":
    case "renameTable":
      return "table" in question && same(question.table, effect.table);
    case "addColumn":
    case "dropColumn":
    case "renameColumn":
    case "alterColumn": {
      const column = typeof effect.column === "string" ? effect.column : effect.column.name;
      if (!("table" in question) || !same(question.table, effect.table)) return false;
      if ("column" in question) return same(question.column, column);
      return "columns" in question ? question.columns.some((name) => same(name, column)) : question.kind === "index";
    }
    case "dropIndex":
      return keys;
    case "addPrimaryKey":
    case "dropPrimaryKey":
    case "addUnique":
    case "dropUnique":
    case "addForeignKey":
    case "dropForeignKey":
    case "dropConstraint":
    case "createIndex":
      return keys && "table" in question && same(question.table, effect.table);
    default:
      return false;
  }
}

/** A table that the step makes has the columns and keys that the statements give it, and no others. */
function missingIn({ sql }: Part, facts: readonly Fact[], promised: Fact): string | undefined {
  const { question, holds } = promised;
  if (!holds || !/^(column|unique|primaryKey|foreignKey)$/.test(question.kind) || !("table" in question))
    return undefined;
  const made = sql.effects.some(
    ({ effect }) => effect.kind === "createTable" && !effect.ifAbsent && same(effect.table, question.table),
  );
  if (!made || facts.some((fact) => implies(fact, promised))) return undefined;
  return sentenceOf(question, false).replace(/ yet$/, "");
}

/**
 * Rows that are inserted, or computed from what was there, are wrong when the statement runs twice. A run that is cut off
 * between the statement and the journal cannot tell, unless the step asks for something or says why it may be repeated.
 */
function unrecognised({ step, origin, parts }: StepNeeds): Diagnostic[] {
  if ((step.postconditions ?? []).length > 0) return [];
  const guarded = (step.preconditions ?? []).some(
    (check) => check.otherwise === "skip" && (check.query !== undefined || factOf(check)?.holds === false),
  );
  if (guarded) return [];
  for (const { sql, names } of parts) {
    if (dialects[sql.dialect].transactionalDdl || sql.step.repeatable !== undefined) continue;
    const { untold } = probesOf(sql.effects, names, dialects[sql.dialect]);
    const twice = sql.effects.find(
      ({ effect, statement }) => untold.includes(effect) && harmsAgain(effect, statement?.text ?? ""),
    );
    if (twice === undefined) continue;
    const at = origin.source.locateKey([...origin.path, "sql"]);
    const hint = "add a postcondition that only the finished step meets, or `repeatable:` with the reason";
    return [problem("MP5704", at, { id: step.id, effect: describeEffect(twice.effect) }, { hint })];
  }
  return [];
}
