import { dialects } from "../../dialects/registry.ts";
import { problem } from "../diagnostics/codes.ts";
import type { Diagnostic, Span } from "../diagnostics/diagnostic.ts";
import { callsOf } from "../load/link.ts";
import { describeEffect } from "../sql/describe.ts";
import type { Effect } from "../sql/effects.ts";
import type { FoundEffect, SqlStep } from "./sql-steps.ts";
import { foldTable, tableOf, type Weight, weightOf } from "./weight.ts";

/**
 * What the statements of a plan do to data, against what its steps say: a step that deletes names what goes (MP5801), and
 * tables that are rewritten or locked for long are named (MP5805, MP5806). Tables that the plan itself makes are empty and
 * weigh nothing. A missing WHERE, and a table that is dropped to be made again, are findings of the rules for SQL.
 * @param steps the SQL steps of one dialect in their order
 */
export function checkRisk(steps: readonly SqlStep[]): Diagnostic[] {
  const made = new Set<string>();
  return steps.flatMap((step) => step.effects.flatMap((found) => checkEffect(step, found, made)));
}

/** True for an effect that takes rows or their content away. */
export function isDestructive(effect: Effect): boolean {
  return effect.kind === "deleteRows" || effect.kind === "dropTable" || effect.kind === "dropColumn";
}

/** A `risk` that the SQL of its dialect gives no reason for (MP5809). `steps`: one step, in every dialect that it speaks. */
export function checkClaims(steps: readonly SqlStep[]): Diagnostic[] {
  const [first] = steps;
  if (first === undefined) return [];
  const { id, origin } = first;
  return CLAIMS.flatMap(({ risk, expected, holds }) => {
    const untrue = steps.filter((step) => step.known && step.step.risk?.[risk] !== undefined && !holds(step));
    if (untrue.length === 0) return [];
    const dialect = untrue.length === steps.length ? "" : untrue.map((step) => dialects[step.dialect].title).join(", ");
    const at = origin.source.locateKey([...origin.path, "risk", risk]);
    return [problem("MP5809", at, { id, risk, expected, dialect }, { related: callsOf(origin) })];
  });
}

const CLAIMS = [
  { risk: "deletes", expected: "delete anything", holds: ({ effects }: SqlStep) => effects.some(destroys) },
  {
    risk: "rewrites",
    expected: "rewrite a table",
    holds: ({ effects, dialect }: SqlStep) => effects.some(({ effect }) => weightOf(effect, dialect) !== undefined),
  },
] as const;

function destroys({ effect }: FoundEffect): boolean {
  return isDestructive(effect);
}

function checkEffect(step: SqlStep, { effect }: FoundEffect, made: Set<string>): Diagnostic[] {
  const table = tableOf(effect);
  const key = table === undefined ? "" : `${step.step.database} ${foldTable(table, step.dialect)}`;
  const dialect = dialects[step.dialect].title;
  const found: Diagnostic[] = [];
  const what = describeEffect(effect);
  const { risk } = step.step;
  if (effect.kind === "createTable") made.add(key);
  if (made.has(key)) return [];
  if (isDestructive(effect) && risk?.deletes === undefined) {
    found.push(
      at(
        step,
        "MP5801",
        { id: step.id, what, dialect },
        "write `risk: { deletes: … }`: which rows go, and why that is right",
      ),
    );
  }
  const weight = weightOf(effect, step.dialect);
  if (weight !== undefined && !isSaid(weight, risk)) {
    const code = weight === "rewrites" ? "MP5805" : "MP5806";
    found.push(
      at(
        step,
        code,
        { id: step.id, what, dialect },
        `write \`risk: { ${weight}: … }\`: how large it is, and how long that takes`,
      ),
    );
  }
  return found;
}

/** Who says that a table is rewritten need not say that it is locked meanwhile; either word covers a lock. */
function isSaid(weight: Weight, risk: SqlStep["step"]["risk"]): boolean {
  return risk?.rewrites !== undefined || (weight === "locks" && risk?.locks !== undefined);
}

type RiskCode = "MP5801" | "MP5805" | "MP5806";

function at(
  step: SqlStep,
  code: RiskCode,
  params: { id: string; what: string; dialect: string },
  hint: string,
): Diagnostic {
  return problem<RiskCode>(code, sqlSpan(step), params, { hint, related: callsOf(step.origin) });
}

/** The key of the text in this dialect. */
export function sqlSpan({ step, origin, dialect }: SqlStep): Span {
  return origin.source.locateKey([...origin.path, "sql", step.sql[dialect] === undefined ? "any" : dialect]);
}
