import { problem } from "../diagnostics/codes.ts";
import { type Diagnostic, distinct } from "../diagnostics/diagnostic.ts";
import type { ConcreteStep } from "../expand/concrete.ts";
import { callsOf } from "../load/link.ts";
import { type CheckInput, type PassResult, proofKey } from "./proofs.ts";

/** A path that a step put on a node, or took away. */
interface PathFact {
  readonly path: string;
  readonly node: string;
  readonly present: boolean;
  /** An optional copy may have found nothing: it proves nothing, and what it may have put there must go. */
  readonly certain: boolean;
  readonly by: ConcreteStep;
}

/**
 * What is put into the new home for the migration is removed before the final start (MP5101). Proves `file`
 * preconditions by earlier copies, and refutes those whose file has been removed (MP5102); other paths stay open.
 */
export function checkArtifacts(input: CheckInput): PassResult {
  const facts: PathFact[] = [];
  const proofs = new Map<string, string>();
  const diagnostics: Diagnostic[] = [];
  for (const step of input.steps) {
    step.preconditions.forEach(({ check, otherwise }, index) => {
      if (check.kind !== "file") return;
      const known = step.nodes.map((node) => latest(facts, check.path, node));
      if (known.some((fact) => fact?.certain !== true)) return;
      const wrong = known.find((fact) => fact?.present !== check.exists);
      if (wrong === undefined) proofs.set(proofKey(step, index), `by ${known[0]?.by.id ?? ""}`);
      else if (check.exists && otherwise === "halt") {
        const at = step.origin.source.locate([...step.origin.path, "preconditions", index]);
        const related =
          wrong === undefined ? [] : [{ at: placeOf(wrong.by), message: `step "${wrong.by.id}" removes it` }];
        diagnostics.push(
          problem("MP5102", at, { path: check.path, id: step.id }, { related: [...related, ...callsOf(step.origin)] }),
        );
      }
    });
    if (isFinalStart(step, input.steps)) diagnostics.push(...leftBehind(step, facts));
    for (const node of step.nodes) record(facts, step, node);
  }
  return { diagnostics: distinct(diagnostics), proofs };
}

/** A start that is left running, and that nothing stops later on one of its nodes. */
function isFinalStart(step: ConcreteStep, steps: readonly ConcreteStep[]): boolean {
  const { action } = step;
  if (action.kind !== "start" || action.thenStop) return false;
  return step.nodes.some(
    (node) =>
      !steps
        .slice(steps.indexOf(step) + 1)
        .some(
          (later) => later.action.kind === "stop" && later.action.home === action.home && later.nodes.includes(node),
        ),
  );
}

function record(facts: PathFact[], step: ConcreteStep, node: string): void {
  const { action } = step;
  if (action.kind === "copy") {
    for (const path of targetsOf(action))
      facts.push({ path, node, present: true, certain: !action.optional, by: step });
  }
  // What an archive holds is not known; for the migration only it is unpacked into a directory of its own.
  if (action.kind === "unpack") facts.push({ path: trim(action.to), node, present: true, certain: false, by: step });
  if (action.kind === "remove") {
    for (const path of action.paths) facts.push({ path: trim(path), node, present: false, certain: true, by: step });
  }
}

/** The paths that exist after a copy: `to`, or what lands below it when `to` ends in a slash. */
function targetsOf(action: { from: string; to: string; include: readonly string[] }): string[] {
  if (action.include.length > 0) return action.include.map((name) => `${trim(action.to)}/${name}`);
  if (!action.to.endsWith("/")) return [action.to];
  const name = /([^/]+)\/*$/.exec(action.from)?.[1];
  return name === undefined ? [trim(action.to)] : [`${trim(action.to)}/${name}`];
}

/** The newest fact about a path: a removal of a directory around it counts, too. */
function latest(facts: readonly PathFact[], path: string, node: string): PathFact | undefined {
  const wanted = trim(path);
  return facts.findLast(
    (fact) => fact.node === node && (fact.path === wanted || (!fact.present && wanted.startsWith(`${fact.path}/`))),
  );
}

function leftBehind(start: ConcreteStep, facts: readonly PathFact[]): Diagnostic[] {
  return facts
    .filter(
      (fact) =>
        fact.present &&
        fact.by.temporary &&
        start.nodes.includes(fact.node) &&
        latest(facts, fact.path, fact.node) === fact,
    )
    .map((fact) =>
      problem(
        "MP5101",
        placeOf(fact.by),
        { path: fact.path, id: fact.by.id },
        {
          hint: `add a step that removes it before "${start.id}"`,
          related: [{ at: placeOf(start), message: "the final start is here" }, ...callsOf(fact.by.origin)],
        },
      ),
    );
}

function placeOf(step: ConcreteStep): ReturnType<ConcreteStep["origin"]["source"]["locate"]> {
  return step.origin.source.locate([...step.origin.path, "id"]);
}

function trim(path: string): string {
  return path.replace(/\/+$/, "");
}
