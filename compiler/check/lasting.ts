import { problem } from "../diagnostics/codes.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { callsOf, type PlacedStep } from "../load/link.ts";

/**
 * In a recipe that starts a server and stops it again, the configuration before that start is meant for it: it ends with
 * `until`, or its author allows that it stays (MP5811).
 */
export function checkLasting(steps: readonly PlacedStep[]): Diagnostic[] {
  return steps.flatMap((placed, index) => {
    const { step, origin } = placed;
    if (step.kind !== "config" || step.until !== undefined || origin.calls.length === 0) return [];
    const later = steps.slice(index + 1).filter((other) => recipeOf(other) === recipeOf(placed));
    const start = later.find((other, position) => isTemporary(other, later.slice(position + 1)));
    if (start === undefined) return [];
    const at = origin.source.locate([...origin.path, "id"]);
    const hint = `write \`until: ${start.step.id}\`, or move it out of this recipe, or \`allow:\` it with the reason`;
    const there = { at: start.origin.source.locate([...start.origin.path, "id"]), message: "the start is here" };
    return [
      problem("MP5811", at, { id: step.id, start: start.step.id }, { hint, related: [there, ...callsOf(origin)] }),
    ];
  });
}

/** One use of a recipe; a plan that uses it twice has it twice. */
function recipeOf({ origin }: PlacedStep): string {
  return JSON.stringify([origin.source.file, origin.calls.map(({ source, path }) => [source.file, path])]);
}

function isTemporary({ step }: PlacedStep, later: readonly PlacedStep[]): boolean {
  if (step.kind !== "server" || step.start === undefined) return false;
  const { home } = step.start;
  return step.then !== "leave" || later.some((other) => other.step.kind === "server" && other.step.stop?.home === home);
}
