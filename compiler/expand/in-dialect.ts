import type { DialectName } from "../../dialects/dialect.ts";
import type { PlainStep, StepInput } from "../model/plan.ts";
import { textIn } from "../model/scalars.ts";

/**
 * A step as one dialect has it: its SQL, and what it tells the reader there. Everything that comes after works on this.
 * A template in another dialect's SQL is the linter's business.
 */
export function inDialect(step: StepInput, dialect: DialectName): PlainStep {
  const { risk } = step;
  const told = {
    why: textIn(step.why, dialect),
    undo: textIn(step.undo, dialect),
    onFailure: textIn(step.onFailure, dialect),
    risk: risk && {
      deletes: textIn(risk.deletes, dialect),
      rewrites: textIn(risk.rewrites, dialect),
      locks: textIn(risk.locks, dialect),
      privileges: textIn(risk.privileges, dialect),
    },
    notes: step.notes?.flatMap((note) => textIn(note, dialect) ?? []),
  };
  if (step.kind !== "sql") return { ...step, ...told };
  const key = step.sql[dialect] === undefined ? "any" : dialect;
  return { ...step, ...told, sql: { [key]: step.sql[key] }, repeatable: textIn(step.repeatable, dialect) };
}
