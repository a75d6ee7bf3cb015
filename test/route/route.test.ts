import { describe, expect, it } from "vitest";
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

it("prefers the cheaper of two routes of one length", () => {
  const head = (from: string, to: string, cost: number) =>
    `from: ${from}\nto: ${to}\ntitle: t\nsource: { guide: g }\ndialects: [mysql]\npack: p\ncost: ${cost}\nstartScript: { old: a, new: b }\nsteps:\n  - { id: a, title: a, kind: manual, do: a }\n`;
  const files: Record<string, string> = {
    "3.0.0-to-3.1.0/plan.yaml": head("3.0.0", "3.1.0", 1),
    "3.1.0-to-4.0.0/plan.yaml": head("3.1.0", "4.0.0", 1),
    "3.0.0-to-3.2.0/plan.yaml": head("3.0.0", "3.2.0", 5),
    "3.2.0-to-4.0.0/plan.yaml": head("3.2.0", "4.0.0", 1),
  };
  const plans = { name: "plans", list: () => Object.keys(files).sort(), read: (path: string) => files[path] };
  const { value } = findRoutes(plans, { from: "3.0.0", to: "4.0.0" });
  expect(value?.map(({ versions }) => versions[1])).toEqual(["3.1.0", "3.2.0"]);
});
