import { problem } from "../diagnostics/codes.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { factOf, sentenceOf } from "../expand/checks.ts";
import { conditionText } from "../format/condition.ts";
import type { Origin } from "../load/link.ts";
import type { Reaction } from "../model/names.ts";
import type { PlainStepOf } from "../model/plan.ts";
import { contradicts, type Fact, implies } from "../sql/facts.ts";
import { covers } from "../sql/needs.ts";
import { checkOutcome } from "./outcome.ts";
import type { SqlStep } from "./sql-steps.ts";
import { type NamesOf, type StepNeeds, stepNeeds } from "./step-needs.ts";

/** A condition that a step has to declare. */
export interface Missing {
  readonly step: PlainStepOf<"sql">;
  readonly origin: Origin;
  readonly sentence: string;
  /** As YAML; absent where it has to be worded by hand. */
  readonly condition?: string;
  /** Where it belongs in the list: the servers first, then what must be there, then what makes the step needless. */
  readonly place: "first" | "middle" | "last";
  /** It only makes sense behind so many of the declared ones: a table that may be missing is asked for before its columns. */
  readonly behind: number;
}

/**
 * Holds what SQL steps declare against what their SQL needs and does: conditions that are missing (MP5701) or contradict it
 * (MP5702), promises that it cannot keep (MP5703), rows that a resumed run would change twice (MP5704).
 * @param steps in every dialect that is of interest: the site's, or all that the plan serves when linting
 */
export function checkDeclared(steps: readonly SqlStep[], namesOf: NamesOf): Diagnostic[] {
  return stepNeeds(steps, namesOf).flatMap((item) => [
    ...contradictions(item),
    ...missingOf(item).map(tell),
    ...checkOutcome(item),
  ]);
}

/** What SQL steps have to declare and do not; for `migplan lint --fix`. */
export function undeclared(steps: readonly SqlStep[], namesOf: NamesOf): readonly Missing[] {
  return stepNeeds(steps, namesOf).flatMap(missingOf);
}

function missingOf({ step, origin, parts, needs }: StepNeeds): readonly Missing[] {
  const declared = (step.preconditions ?? []).flatMap((check) => {
    const fact = factOf(check);
    return fact === undefined ? [] : [{ fact, otherwise: check.otherwise ?? "halt" }];
  });
  const missing = needs
    .filter((need) => !declared.some((own) => covers(own, need) || contradicts(own.fact, need.fact)))
    .map(({ fact, otherwise }): Missing => {
      const condition = isShared(fact, parts) ? conditionText(fact, otherwise) : undefined;
      return {
        step,
        origin,
        sentence: sentenceOf(fact.question, fact.holds),
        ...(condition === undefined ? {} : { condition }),
        place: otherwise === "skip" ? "last" : "middle",
        behind: behindIn(step, fact),
      };
    });
  return [...serversOf(step, origin, parts), ...missing];
}

/**
 * What a step's own SQL refutes, the walk over the schema often refutes as well; it is told once, as what the step says
 * (MP5702 before MP5405, MP5703 before MP5409).
 */
export function toldOnce(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  const places = (code: string): Set<string> =>
    new Set(diagnostics.filter((item) => item.code === code).map(({ at }) => JSON.stringify(at)));
  const told: Readonly<Record<string, Set<string>>> = { MP5405: places("MP5702"), MP5409: places("MP5703") };
  return diagnostics.filter(({ code, at }) => told[code]?.has(JSON.stringify(at)) !== true);
}

function behindIn({ preconditions = [] }: PlainStepOf<"sql">, needed: Fact): number {
  return preconditions.reduce((behind, check, index) => {
    const own = factOf(check);
    return own?.holds && implies(needed, own) ? index + 1 : behind;
  }, 0);
}

/** The product writes to its databases while it runs; the analytics worker is stopped by steps of its own. */
function serversOf(step: PlainStepOf<"sql">, origin: Origin, parts: StepNeeds["parts"]): Missing[] {
  const changes = parts.some(({ sql }) =>
    sql.effects.some(({ effect }) => effect.kind !== "changeUser" && effect.kind !== "alterDatabase"),
  );
  if (step.database === "analytics_db" || !changes) return [];
  if ((step.preconditions ?? []).some(({ servers }) => servers !== undefined)) return [];
  return [
    { step, origin, sentence: "every server is stopped", condition: "{ servers: stopped }", place: "first", behind: 0 },
  ];
}

/** Preconditions are asked in every dialect: a key that one dialect drops and another does not have cannot stand there. */
function isShared({ question, holds }: Fact, parts: StepNeeds["parts"]): boolean {
  if (!holds || question.kind === "table" || question.kind === "column") return true;
  return parts.every(({ needs }) => needs.some(({ fact }) => implies(fact, { question, holds })));
}

function tell({ step, origin, sentence, condition }: Missing): Diagnostic {
  const key = step.preconditions === undefined ? "sql" : "preconditions";
  const hint =
    condition === undefined
      ? "declare it with a `query:` for each dialect that needs it, or make a step of its own for that dialect"
      : `add \`- ${condition}\` to the preconditions, or run \`migplan lint --fix\``;
  const at = origin.source.locateKey([...origin.path, key]);
  return { ...problem("MP5701", at, { id: step.id, sentence }, { hint }), step: step.id };
}

function contradictions({ step, origin, needs }: StepNeeds): Diagnostic[] {
  return (step.preconditions ?? []).flatMap((check, index) => {
    const own = factOf(check);
    const reaction: Reaction = check.otherwise ?? "halt";
    const against = own === undefined ? undefined : needs.find(({ fact }) => contradicts(own, fact));
    if (own === undefined || against === undefined || reaction === "warn") return [];
    const sentence = sentenceOf(own.question, own.holds);
    const needed = sentenceOf(against.fact.question, against.fact.holds);
    const at = origin.source.locate([...origin.path, "preconditions", index]);
    const hint =
      "with this condition the SQL runs only where it must fail: turn the condition round, or correct a name";
    return [problem("MP5702", at, { id: step.id, sentence, needed }, { hint })];
  });
}
