import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { openSources } from "../../cli/files.ts";
import { loadPlan } from "../../compiler/load/plan.ts";
import { findRoutes, type RouteQuery } from "../../compiler/route/route.ts";

const plans = (...edges: string[]) => ({
  name: "plans",
  list: () => edges.map((edge) => `${edge}/plan.yaml`),
  read: () => undefined,
});

const ALL = plans(
  "3.0.0-to-3.1.0",
  "3.0.0-to-3.2.0",
  "3.1.0-to-3.2.0",
  "3.2.0-to-4.0.0",
  "3.1.0-to-4.0.0",
  "3.0.0-to-9.9.9",
);

const routes = (query: Partial<RouteQuery>) => {
  const { value, diagnostics } = findRoutes(ALL, { from: "3.0.0", to: "4.0.0", ...query });
  return (
    value?.map((route) => route.versions.slice(1, -1).join(" ")) ?? diagnostics.map((diagnostic) => diagnostic.code)
  );
};

describe("findRoutes", () => {
  it.each<[string, Partial<RouteQuery>, string[]]>([
    ["fewest hops, then the newest stop, come first", {}, ["3.2.0", "3.1.0", "3.1.0 3.2.0"]],
    ["via", { via: ["3.1.0"] }, ["3.1.0", "3.1.0 3.2.0"]],
    ["via two", { via: ["3.2.0", "3.1.0"] }, ["3.1.0 3.2.0"]],
    ["avoid", { avoid: ["3.2.0"] }, ["3.1.0"]],
    ["via the ends", { via: ["3.0.0", "4.0.0"] }, ["3.2.0", "3.1.0", "3.1.0 3.2.0"]],
    ["via and avoid the same", { via: ["3.2.0"], avoid: ["3.2.0"] }, ["MP2005"]],
    ["avoid all stops", { avoid: ["3.1.0", "3.2.0"] }, ["MP2005"]],
    ["a neighbour", { to: "3.1.0" }, [""]],
    ["the same version", { to: "3.0.0" }, ["MP2002"]],
    ["backwards", { from: "4.0.0", to: "3.0.0" }, ["MP2003"]],
    ["no plan leads there", { to: "4.1.0" }, ["MP2004"]],
    ["no plan starts there", { from: "2.6.0" }, ["MP2004"]],
    ["unknown versions, each told", { from: "3.0", to: "constructor", via: ["9.9.9"] }, ["MP2001", "MP2001", "MP2001"]],
  ])("%s", (_, query, expected) => {
    expect(routes(query)).toEqual(expected);
  });

  it("names the folders of a route", () => {
    expect(findRoutes(ALL, { from: "3.0.0", to: "4.0.0" }).value?.[0]?.plans).toEqual([
      "3.0.0-to-3.2.0",
      "3.2.0-to-4.0.0",
    ]);
  });
});

describe("what decides between routes", () => {
  /** Plans of one step each, or of so many starts in which the vendor's tool runs. */
  const world = (edges: Readonly<Record<string, { readonly cost?: number; readonly runs?: number }>>) => {
    const files = Object.fromEntries(
      Object.entries(edges).map(([edge, { cost, runs = 0 }]) => {
        const [from, to] = edge.split(" ");
        const starts = Array.from(
          { length: runs },
          (_, n) =>
            `  - { id: run-${n}, title: a, kind: server, start: { home: new, args: [-Dmigrate], wait: { for: up, timeout: 1h } } }\n`,
        );
        const head = `from: ${from}\nto: ${to}\ntitle: t\nsource: { guide: g }\ndialects: [mysql]\npack: p\nstartScript: { old: a, new: b }\n`;
        const weight = cost === undefined ? "" : `cost: ${cost}\n`;
        const steps = `steps:\n  - { id: a, title: a, kind: manual, do: a }\n${starts.join("")}`;
        return [`${from}-to-${to}/plan.yaml`, head + weight + steps];
      }),
    );
    return { name: "plans", list: () => Object.keys(files).sort(), read: (path: string) => files[path] };
  };
  const order = (edges: Parameters<typeof world>[0], query: Partial<RouteQuery> = {}) => {
    const files = world(edges);
    // One that does not load would weigh nothing.
    for (const folder of Object.keys(edges))
      expect(loadPlan(files, folder.replace(" ", "-to-")).diagnostics).toEqual([]);
    return findRoutes(files, { from: "3.0.0", to: "4.0.0", ...query }).value?.map(({ versions }) =>
      versions.slice(1, -1).join(" "),
    );
  };

  it("takes a chain with fewer migration runs before a direct guide", () => {
    const edges = {
      "3.0.0 4.0.0": { runs: 3 },
      "3.0.0 3.2.0": { runs: 1, cost: 9 },
      "3.2.0 4.0.0": { runs: 1, cost: 9 },
    };
    expect(order(edges)).toEqual(["3.2.0", ""]);
  });

  it("takes a direct guide before a chain with as many runs, whatever they cost", () => {
    const edges = { "3.0.0 4.0.0": { runs: 2, cost: 9 }, "3.0.0 3.2.0": { runs: 1 }, "3.2.0 4.0.0": { runs: 1 } };
    expect(order(edges)).toEqual(["", "3.2.0"]);
  });

  it("takes the cheaper of two chains of one length, although its stop is older", () => {
    const edges = { "3.0.0 3.1.0": {}, "3.1.0 4.0.0": {}, "3.0.0 3.2.0": { cost: 5 }, "3.2.0 4.0.0": {} };
    expect(order(edges)).toEqual(["3.1.0", "3.2.0"]);
  });

  it("takes the newer stop where nothing else decides", () => {
    const edges = { "3.0.0 3.1.0": {}, "3.1.0 4.0.0": {}, "3.0.0 3.2.0": {}, "3.2.0 4.0.0": {} };
    expect(order(edges)).toEqual(["3.2.0", "3.1.0"]);
  });

  it("keeps the order among the routes that --via and --avoid leave", () => {
    const edges = {
      "3.0.0 4.0.0": {},
      "3.0.0 3.1.0": {},
      "3.1.0 3.2.0": {},
      "3.1.0 4.0.0": { runs: 1 },
      "3.0.0 3.2.0": {},
      "3.2.0 4.0.0": {},
    };
    expect(order(edges)).toEqual(["", "3.2.0", "3.1.0 3.2.0", "3.1.0"]);
    expect(order(edges, { via: ["3.1.0"] })).toEqual(["3.1.0 3.2.0", "3.1.0"]);
    expect(order(edges, { avoid: ["3.2.0"] })).toEqual(["", "3.1.0"]);
  });
});

it.each<[string, RouteQuery, string]>([
  ["the direct guide", { from: "2.6.0", to: "4.1.0" }, "2.6.0 4.1.0"],
  ["the chain with one guide fewer", { from: "3.0.0", to: "4.1.0" }, "3.0.0 3.2.0 4.0.0 4.1.0"],
])("takes %s through the plans that come with migplan", (_, query, expected) => {
  const shipped = openSources(".").folder("plans", fileURLToPath(new URL("../../plans", import.meta.url)));
  expect(findRoutes(shipped, query).value?.[0]?.versions.join(" ")).toBe(expected);
});
