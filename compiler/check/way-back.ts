import type { DialectName } from "../../dialects/dialect.ts";
import { problem } from "../diagnostics/codes.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { callsOf, type Origin } from "../load/link.ts";
import type { PlainStep, StepInput } from "../model/plan.ts";
import { describeEffect } from "../sql/describe.ts";
import type { SqlStep } from "./sql-steps.ts";

/** A step of one dialect with the place where it is written. */
export interface PlainPlacedStep {
  readonly step: PlainStep;
  readonly origin: Origin;
  /** The dialect, where the plan tells a way back for others. */
  readonly lacking?: DialectName;
}

/**
 * Each step that changes something says how it is taken back: `undo`, or `irreversible` with the backup that helps.
 * MP5804 for what changes a database, MP5810 for everything else.
 * @param sql the SQL steps of the same dialect
 */
export function checkWaysBack(steps: readonly PlainPlacedStep[], sql: readonly SqlStep[]): Diagnostic[] {
  const changes = new Map<string, string>();
  for (const { step, effects, known } of sql) {
    const [first] = effects;
    if (first !== undefined) changes.set(step.id, describeEffect(first.effect));
    else if (!known) changes.set(step.id, "runs SQL that is not understood");
  }
  return steps.flatMap(({ step, origin, lacking }) => {
    if (step.undo !== undefined || step.irreversible !== undefined) return [];
    const data =
      step.kind === "sql" ? changes.get(step.id) : migrates(step) ? "lets the product migrate its data" : undefined;
    const what = data ?? changeOf(step);
    if (what === undefined) return [];
    const key = lacking === undefined ? "undo:" : `undo.${lacking}:`;
    const hint = `write \`${key}\`, or \`irreversible: restore …\` with the step that makes the backup`;
    const extras = { hint, related: callsOf(origin) };
    const at = origin.source.locate([...origin.path, "id"]);
    return [problem(data === undefined ? "MP5810" : "MP5804", at, { id: step.id, what }, extras)];
  });
}

/** True for a start of the product with arguments of the migration: it changes every database that it finds. */
export function migrates(step: StepInput): boolean {
  return (
    step.kind === "server" && (step.start?.args ?? []).some((arg) => /^-Dmigrate/i.test(arg) || arg.startsWith("@"))
  );
}

/** What a step of another kind changes; `undefined` for one that only adds a backup, a download or a look. */
function changeOf(step: StepInput): string | undefined {
  switch (step.kind) {
    case "files":
      return step.remove === undefined ? "puts files into place" : "removes files";
    case "edit":
      return "edits a file";
    case "config":
      return "changes the configuration";
    case "command":
      return (step.writes ?? []).length === 0 ? undefined : "runs a command that writes files";
    case "manual":
      return step.writes?.length === 0 ? undefined : "lets a person change things";
    default:
      return undefined;
  }
}
