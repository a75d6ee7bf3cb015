import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { ConcreteStep } from "../../compiler/expand/concrete.ts";
import { dependencies, orderSteps } from "../../compiler/order/order.ts";
import { type TouchContext, touchesOf, waitBetween } from "../../compiler/order/resources.ts";
import { copy, HOP, NODES, OLD, sql, start, stepOf, stop } from "../check/steps.ts";

const CONTEXT: TouchContext = {
  hops: [HOP],
  nodes: NODES.map((node) => node.name),
  databases: [
    {
      role: "apim_db",
      target: { url: "jdbc:postgresql://h/a", username: "u", host: "h", port: "", database: "a" },
      password: { env: "P" },
      driver: "d",
    },
  ],
  downloads: "/opt/downloads",
};

const order = (steps: readonly ConcreteStep[]): string[] | string => {
  const { value, diagnostics } = orderSteps(steps, CONTEXT);
  return value?.map((step) => step.id) ?? diagnostics.map((diagnostic) => diagnostic.message).join("\n");
};
const free = (id: string, ...needs: string[]) => copy(id, `/data/${id}`, { needs });
const shared = (id: string, ...needs: string[]) => copy(id, "/data/shared", { needs });

describe("orderSteps", () => {
  it.each<[string, ConcreteStep[], string[] | string]>([
    ["the written order of free steps", [free("c"), free("a"), free("b")], ["c", "a", "b"]],
    ["a need that points forward", [free("a", "c"), free("b"), free("c")], ["b", "c", "a"]],
    ["a need against the written order of two steps wins", [shared("a", "b"), shared("b")], ["b", "a"]],
    ["what lies between two such steps keeps its place", [shared("a", "c"), free("b"), shared("c")], ["b", "c", "a"]],
    ["a circle", [free("a", "b"), free("b", "a")], "steps wait for each other: a needs b, b needs a"],
    [
      "a circle that other steps lead into",
      [free("a", "b"), free("b", "c"), free("c", "b")],
      "steps wait for each other: b needs c, c needs b",
    ],
    [
      "a circle of needs and of what steps touch",
      [shared("a", "c"), shared("b"), shared("c")],
      "steps wait for each other: a needs c, c comes after b, b comes after a",
    ],
    ["a step that needs itself", [free("a", "a")], "steps wait for each other: a needs a"],
  ])("%s", (_, steps, expected) => {
    expect(order(steps)).toEqual(expected);
  });

  it("keeps SQL behind the stop and before the start", () => {
    expect(
      order([stop("stop", OLD), sql("s", { needs: ["late"] }), start("start", "leave", { needs: [] }), free("late")]),
    ).toEqual(["stop", "late", "s", "start"]);
  });

  it("gives a topological order of needs and conflicts, the same for the same input", () => {
    fc.assert(
      fc.property(anySteps, (steps) => {
        const result = orderSteps(steps, CONTEXT).value;
        expect(orderSteps(steps, CONTEXT).value).toEqual(result);
        if (result === undefined) return;
        expect([...result].map(({ id }) => id).sort()).toEqual(steps.map(({ id }) => id).sort());
        const place = new Map(result.map((step, index) => [step.id, index]));
        for (const [index, step] of steps.entries()) {
          for (const need of step.needs) expect(place.get(need)).toBeLessThan(place.get(step.id) ?? -1);
          for (const earlier of steps.slice(0, index)) {
            if (waits(earlier, step) && !reaches(earlier, step, steps))
              expect(place.get(earlier.id)).toBeLessThan(place.get(step.id) ?? -1);
          }
        }
        // What is in order stays in order.
        expect(orderSteps(result, CONTEXT).value).toEqual(result);
      }),
    );
  });
});

describe("dependencies", () => {
  it.each<[string, ConcreteStep[], number[][]]>([
    ["free steps wait for nothing", [free("a"), free("b")], [[], []]],
    ["only for the last one that touched the same", [shared("a"), shared("b"), shared("c")], [[], [0], [1]]],
    [
      "a need that follows from another one is left out",
      [free("a"), free("b", "a"), free("c", "b", "a")],
      [[], [0], [1]],
    ],
    ["two ways", [free("a"), free("b", "a"), free("c", "a"), free("d", "b", "c")], [[], [0], [0], [1, 2]]],
  ])("%s", (_, steps, expected) => {
    expect(dependencies(steps, CONTEXT).map(({ needs }) => needs)).toEqual(expected);
  });

  it("waits on each node for itself, and for every node where a database is shared", () => {
    const steps = [copy("a", "/data/x"), copy("b", "/data/x"), stop("c", OLD), sql("d", { on: ["a"] })];
    const found = dependencies(steps, CONTEXT);
    expect(found[1]).toEqual({ needs: [0], everywhere: [] });
    expect(found[3]).toEqual({ needs: [2], everywhere: [2] });
  });

  it("is the transitive reduction: what is direct follows from nothing else, and everything follows from it", () => {
    fc.assert(
      fc.property(anySteps, (written) => {
        const oneNode = written.map((step) => ({ ...step, nodes: ["a"] }));
        const steps = orderSteps(oneNode, CONTEXT).value;
        if (steps === undefined) return;
        const direct = dependencies(steps, CONTEXT).map(({ needs }) => needs);
        const all = closure(direct);
        for (const [later, step] of steps.entries()) {
          for (const [earlier, other] of steps.slice(0, later).entries()) {
            const must = step.needs.includes(other.id) || waits(other, step);
            if (must) expect(all[later]?.has(earlier)).toBe(true);
            if (direct[later]?.includes(earlier)) {
              expect(must).toBe(true);
              expect(direct[later]?.some((between) => between !== earlier && all[between]?.has(earlier))).toBe(false);
            }
          }
        }
      }),
    );
  });
});

const anySteps = fc
  .array(
    fc.record({
      touches: fc.constantFrom("/data/x", "/data/x/y", "/data/z", "own", "sql"),
      needs: fc.array(fc.nat(7), { maxLength: 2 }),
    }),
    {
      minLength: 1,
      maxLength: 8,
    },
  )
  .map((list) =>
    list.map(({ touches, needs }, index) => {
      const ids = [...new Set(needs.filter((need) => need < list.length).map((need) => `s${need}`))];
      const id = `s${index}`;
      if (touches === "sql") return sql(id, { on: ["a"], needs: ids });
      return stepOf(
        id,
        { kind: "unpack", archive: "/pack.zip", to: touches === "own" ? `/own/${id}` : touches, strip: false },
        { needs: ids },
      );
    }),
  );

function waits(earlier: ConcreteStep, later: ConcreteStep): boolean {
  return waitBetween(touchesOf(earlier, CONTEXT), touchesOf(later, CONTEXT), []) !== "none";
}

/** True when a step needs another one, directly or not. */
function reaches(
  step: ConcreteStep,
  wanted: ConcreteStep,
  steps: readonly ConcreteStep[],
  seen: readonly string[] = [],
): boolean {
  return step.needs.some((id) => {
    if (id === wanted.id) return true;
    const next = seen.includes(id) ? undefined : steps.find((other) => other.id === id);
    return next !== undefined && reaches(next, wanted, steps, [...seen, id]);
  });
}

function closure(direct: readonly (readonly number[])[]): Set<number>[] {
  const all: Set<number>[] = [];
  for (const needs of direct) all.push(new Set(needs.flatMap((need) => [need, ...(all[need] ?? [])])));
  return all;
}
