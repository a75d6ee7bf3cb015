import type { Dialect, DialectName } from "../../dialects/dialect.ts";
import { DIALECT_NAMES } from "../../dialects/dialect.ts";
import { dialects } from "../../dialects/registry.ts";
import { problem } from "../diagnostics/codes.ts";
import type { Diagnostic, Span } from "../diagnostics/diagnostic.ts";
import { keptFrom } from "../load/conditions.ts";
import type { LinkedPlan, LinkedStep } from "../load/link.ts";
import type { StepInputOf } from "../model/plan.ts";
import { textIn } from "../model/scalars.ts";

/**
 * Each SQL step speaks a dialect, or says why it need not (MP5301, MP5302, MP5303, MP5305); where DDL commits by
 * itself it holds one statement, or says why its statements can be repeated (MP5304).
 * @param served dialects that the plan offers
 * @param asked the dialects to check: the site's, or all served ones when linting
 */
export function checkCoverage(
  steps: readonly LinkedStep[],
  served: readonly DialectName[],
  asked: readonly DialectName[],
): Diagnostic[] {
  return steps.flatMap((linked) => {
    const { step } = linked;
    const spoken = asked.filter((name) => !keptFrom(linked, name));
    const questions = spoken.flatMap((name) => checkQuestions(linked, dialects[name]));
    if (step.kind !== "sql") return questions;
    return [
      ...questions,
      ...spoken.flatMap((name) => checkDialect(linked, step, dialects[name])),
      // A recipe serves several plans, and each of them may serve other dialects: see `checkUnserved`.
      ...(linked.origin.calls.length === 0 ? unserved(linked, served) : []),
    ];
  });
}

/** SQL of a recipe for a dialect that none of the plans serves which use it (MP5303). */
export function checkUnserved(plans: readonly LinkedPlan[]): Diagnostic[] {
  const uses = new Map<string, { linked: LinkedStep; served: Set<DialectName> }>();
  for (const { steps, head } of plans) {
    for (const linked of steps) {
      if (linked.origin.calls.length === 0) continue;
      const key = `${linked.origin.source.file} ${linked.step.id}`;
      const use = uses.get(key) ?? { linked, served: new Set() };
      for (const name of head.dialects) use.served.add(name);
      uses.set(key, use);
    }
  }
  return [...uses.values()].flatMap(({ linked, served }) => unserved(linked, [...served]));
}

function unserved({ step, origin }: LinkedStep, served: readonly DialectName[]): Diagnostic[] {
  if (step.kind !== "sql") return [];
  const extra = DIALECT_NAMES.filter((name) => step.sql[name] !== undefined && !served.includes(name));
  return extra.map((name) =>
    problem(
      "MP5303",
      origin.source.locateKey([...origin.path, "sql", name]),
      { id: step.id, dialect: dialects[name].title },
      { hint: `add ${name} to the plan's \`dialects\`, or take the SQL out` },
    ),
  );
}

/** A condition that asks the database by a query of its own must be able to. */
function checkQuestions({ step, origin }: LinkedStep, dialect: Dialect): Diagnostic[] {
  if (step.kind === "sql" && step.notFor?.[dialect.name] !== undefined) return [];
  return (["preconditions", "postconditions"] as const).flatMap((list) =>
    (step[list] ?? []).flatMap(({ query }, index) => {
      if (query === undefined || textIn(query, dialect.name) !== undefined) return [];
      const at = origin.source.locateKey([...origin.path, list, index, "query"]);
      const hint = `add query.${dialect.name} or query.any`;
      return [problem("MP5301", at, { id: step.id, dialect: dialect.title }, { hint })];
    }),
  );
}

function checkDialect({ origin }: LinkedStep, step: StepInputOf<"sql">, dialect: Dialect): Diagnostic[] {
  const text = textIn(step.sql, dialect.name);
  const declined = step.notFor?.[dialect.name];
  const params = { id: step.id, dialect: dialect.title };
  if (declined !== undefined) {
    if (step.sql[dialect.name] === undefined) return [];
    return [
      problem("MP5302", origin.source.locateKey([...origin.path, "notFor", dialect.name]), params, {
        hint: "keep one of the two",
      }),
    ];
  }
  if (text === undefined) {
    const hint = `add sql.${dialect.name}, or notFor.${dialect.name} with the reason`;
    return [problem("MP5301", origin.source.locateKey([...origin.path, "sql"]), params, { hint })];
  }
  const key = step.sql[dialect.name] === undefined ? "any" : dialect.name;
  const count = dialect.split(text).length;
  const at = (): Span => origin.source.locateKey([...origin.path, "sql", key]);
  if (count === 0) {
    return [problem("MP5305", at(), params, { hint: "write a statement, or `notFor:` with the reason" })];
  }
  if (count === 1 || dialect.transactionalDdl || textIn(step.repeatable, dialect.name) !== undefined) return [];
  const hint = "one step holds one such statement; or write `repeatable:` with the reason";
  return [problem("MP5304", at(), { ...params, count }, { hint })];
}
