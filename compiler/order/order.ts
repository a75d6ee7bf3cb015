import { alg, Graph } from "@dagrejs/graphlib";
import { problem } from "../diagnostics/codes.ts";
import type { Diagnostic, Outcome } from "../diagnostics/diagnostic.ts";
import type { ConcreteStep } from "../expand/concrete.ts";
import { type TouchContext, touchesOf, type Wait, waitBetween } from "./resources.ts";

/**
 * One stable topological order: a step comes after what it `needs` and after every step written before it that touches
 * the same thing; among the free ones the written order decides (MP4001).
 */
export function orderSteps(steps: readonly ConcreteStep[], context: TouchContext): Outcome<readonly ConcreteStep[]> {
  const position = new Map(steps.map((step, index) => [step.id, index]));
  const waits = steps.map((step) => new Set(step.needs.flatMap((id) => position.get(id) ?? [])));
  const cycles = alg.findCycles(graphOf(steps));
  if (cycles.length > 0) {
    const members = cycles.map((ids) => ids.flatMap((id) => position.get(id) ?? []).sort((a, b) => a - b));
    members.sort(([a = 0], [b = 0]) => a - b);
    return { diagnostics: members.map((indexes) => loopProblem(steps, waits, indexes)) };
  }
  // Without a need that points forward the written order is already an answer, and the preferred one.
  if (waits.every((needs, index) => [...needs].every((need) => need < index))) return { value: steps, diagnostics: [] };
  const touches = steps.map((step) => touchesOf(step, context));
  const needed = reach(waits);
  for (let later = 0; later < steps.length; later += 1) {
    for (let earlier = 0; earlier < later; earlier += 1) {
      const [a, b] = [touches[earlier], touches[later]];
      // A declared need turns the written order of two steps round; then the need wins.
      if (a === undefined || b === undefined || needed[earlier]?.has(later)) continue;
      if (waitBetween(a, b, []) !== "none") waits[later]?.add(earlier);
    }
  }
  return sort(steps, waits);
}

/** What one step directly waits for. */
export interface Waits {
  /** Indexes of steps, ascending. */
  readonly needs: readonly number[];
  /** Those of `needs` that must be done on every node of theirs; the others only on the waiting node itself. */
  readonly everywhere: readonly number[];
}

/**
 * Direct dependencies of steps in their final order, after transitive reduction. The reduction works on pairs of step and
 * node, so that a gateway does not wait for a publisher where only the publisher's files are concerned.
 */
export function dependencies(steps: readonly ConcreteStep[], context: TouchContext): readonly Waits[] {
  const position = new Map(steps.map((step, index) => [step.id, index]));
  const touches = steps.map((step) => touchesOf(step, context));
  const points = steps.flatMap((step, index) => step.nodes.map((node) => ({ index, node })));
  const before: Set<number>[] = [];
  const waits = steps.map(() => ({ needs: new Set<number>(), everywhere: new Set<number>() }));
  const known = new Map<number, Wait>();
  const waitOf = (earlier: number, later: number): Wait => {
    const key = earlier * steps.length + later;
    const found = known.get(key);
    if (found !== undefined) return found;
    const [one, other, a, b] = [steps[earlier], steps[later], touches[earlier], touches[later]];
    if (one === undefined || other === undefined || a === undefined || b === undefined) return "none";
    const declared = other.needs.some((id) => position.get(id) === earlier);
    const wait = declared
      ? other.nodes.every((node) => one.nodes.includes(node))
        ? "same"
        : "across"
      : waitBetween(a, b, other.nodes);
    known.set(key, wait);
    return wait;
  };
  points.forEach((point, index) => {
    const all = new Set<number>();
    for (let earlier = index - 1; earlier >= 0; earlier -= 1) {
      const other = points[earlier];
      if (other === undefined || other.index === point.index || all.has(earlier)) continue;
      const wait = waitOf(other.index, point.index);
      if (wait === "none" || (wait === "same" && other.node !== point.node)) continue;
      all.add(earlier);
      for (const far of before[earlier] ?? []) all.add(far);
      waits[point.index]?.needs.add(other.index);
      if (other.node !== point.node) waits[point.index]?.everywhere.add(other.index);
    }
    before.push(all);
  });
  const ascending = (set: ReadonlySet<number>): number[] => [...set].sort((a, b) => a - b);
  return waits.map(({ needs, everywhere }) => ({ needs: ascending(needs), everywhere: ascending(everywhere) }));
}

function graphOf(steps: readonly ConcreteStep[]): Graph {
  const graph = new Graph({ directed: true });
  for (const step of steps) graph.setNode(step.id);
  for (const step of steps) for (const need of step.needs) if (graph.hasNode(need)) graph.setEdge(need, step.id);
  return graph;
}

/**
 * One loop among steps that all wait for another of them, from its first written step on: what a step needs, and what it
 * comes after because both touch the same thing.
 */
function loopProblem(
  steps: readonly ConcreteStep[],
  waits: readonly ReadonlySet<number>[],
  stuck: readonly number[],
): Diagnostic {
  const walked: number[] = [];
  let current = stuck[0];
  while (current !== undefined && !walked.includes(current)) {
    walked.push(current);
    const needs = waits[current];
    current = stuck.find((index) => needs?.has(index));
  }
  const loop = walked.slice(walked.indexOf(current ?? 0));
  const first = loop.indexOf(Math.min(...loop));
  const turned = [...loop.slice(first), ...loop.slice(0, first)];
  const edges = turned.flatMap((from, index) => {
    const [step, other] = [steps[from], steps[turned[(index + 1) % turned.length] ?? -1]];
    return step === undefined || other === undefined ? [] : [{ step, other, declared: step.needs.includes(other.id) }];
  });
  const text = edges.map(({ step, other, declared }) => `${step.id} ${declared ? "needs" : "comes after"} ${other.id}`);
  const need = edges.find(({ declared }) => declared);
  const index = need?.step.input.needs?.indexOf(need.other.planId) ?? -1;
  const at = need?.step.origin.source.locate([...need.step.origin.path, "needs", ...(index < 0 ? [] : [index])]);
  const hint = edges.every(({ declared }) => declared)
    ? "take one of the `needs` out"
    : "steps that touch the same thing keep their written order: move one of them, or take the `needs` out";
  return problem("MP4001", at, { loop: text.join(", ") }, { hint });
}

/** For each step everything it needs, directly or not. */
function reach(waits: readonly ReadonlySet<number>[]): readonly ReadonlySet<number>[] {
  return waits.map((_, start) => {
    const seen = new Set<number>();
    const stack = [start];
    for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
      for (const need of waits[next] ?? []) {
        if (seen.has(need)) continue;
        seen.add(need);
        stack.push(need);
      }
    }
    return seen;
  });
}

function sort(steps: readonly ConcreteStep[], waits: readonly ReadonlySet<number>[]): Outcome<readonly ConcreteStep[]> {
  const done = new Set<number>();
  const order: ConcreteStep[] = [];
  while (order.length < steps.length) {
    const next = steps.findIndex(
      (_, index) => !done.has(index) && [...(waits[index] ?? [])].every((need) => done.has(need)),
    );
    const step = steps[next];
    if (step === undefined) {
      const stuck = [...steps.keys()].filter((index) => !done.has(index));
      return { diagnostics: [loopProblem(steps, waits, stuck)] };
    }
    done.add(next);
    order.push(step);
  }
  return { value: order, diagnostics: [] };
}
