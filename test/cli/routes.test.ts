import { describe, expect, it } from "vitest";
import { type RoutesText, renderRoutes } from "../../cli/route-text.ts";
import type { RouteCost } from "../../compiler/route/cost.ts";
import { transcript } from "./world.ts";

describe("routes between two versions", () => {
  // A plan that gets a step changes the counts; `npx vitest run test/cli/routes.test.ts -u` takes the new ones over.
  it("shows each with what it costs, which one is taken, and why", async () => {
    const { code, out, err } = await transcript(["routes", "--from", "3.0.0", "--to", "4.0.0"]);
    expect([code, err]).toEqual([0, ""]);
    await expect(out).toMatchFileSnapshot("routes-3.0.0-to-4.0.0.txt");
  });

  it("says why a database system cannot take one, and counts the others for it", async () => {
    const { routes } = JSON.parse(
      (await transcript(["routes", "--from", "3.0.0", "--to", "4.0.0", "--dialect", "h2", "--format", "json"])).out,
    ) as { routes: { refused?: string; cost?: RouteCost }[] };
    expect(routes.map(({ cost }) => cost)).toEqual([undefined, undefined]);
    expect(routes.map(({ refused }) => refused)).toEqual([
      expect.stringMatching(/^MP2006: plan 3\.2\.0-to-4\.0\.0 does not serve H2: /),
      expect.stringMatching(/^MP2006: plan 3\.2\.0-to-4\.0\.0 does not serve H2: /),
    ]);
    const served = await transcript(["routes", "--from", "3.0.0", "--to", "3.2.0", "--dialect", "h2"]);
    expect(served.out).not.toContain("cannot be taken");
    expect(served.out).toContain("\nCounts are the most that a site can need, on H2; ");
  });

  it("chooses by --via and --avoid, and does not call what is left the only one", async () => {
    const via = await transcript(["routes", "--from", "3.0.0", "--to", "4.0.0", "--via", "3.1.0"]);
    const avoid = await transcript(["routes", "--from", "3.0.0", "--to", "4.0.0", "--avoid", "3.1.0"]);
    expect(via.out).toContain("\n3.0.0 → 3.1.0 → 3.2.0 → 4.0.0 is the only route that is left.\n");
    expect(avoid.out).toContain("\n3.0.0 → 3.2.0 → 4.0.0 is the only route that is left.\n");
    const neither = await transcript(["routes", "--from", "3.0.0", "--to", "4.0.0", "--avoid", "3.2.0"]);
    expect([neither.code, neither.out]).toEqual([1, ""]);
    expect(neither.err).toContain(
      "error MP2005: no route from 3.0.0 to 4.0.0 avoiding 3.2.0\nhint: without that: 3.0.0 → 3.2.0 → 4.0.0; 3.0.0 → 3.1.0 → 3.2.0 → 4.0.0\n",
    );
  });
});

describe("renderRoutes", () => {
  const cost: RouteCost = { migrationRuns: 1, hops: 1, steps: 20, serverStarts: 3, sqlStatements: 5, irreversible: 2 };
  const text: RoutesText = {
    routes: [
      { versions: ["3.0.0", "4.0.0"], cost },
      { versions: ["3.0.0", "3.2.0", "4.0.0"], cost: { ...cost, hops: 2, steps: 120 } },
    ],
    because: "fewer hops",
    chosen: false,
    exact: true,
    dialect: undefined,
  };
  const [direct, chain] = text.routes;
  if (direct === undefined || chain === undefined) throw new Error("two routes");
  const refused = { versions: direct.versions, refused: "MP2007: no home" };

  it("sets the counts below their titles", () => {
    expect(
      renderRoutes(text),
    ).toBe(`route                  migration runs  hops  steps  server starts  SQL statements  no way back
3.0.0 → 4.0.0                       1     1     20              3               5            2
3.0.0 → 3.2.0 → 4.0.0               1     2    120              3               5            2

3.0.0 → 4.0.0 is taken: it has fewer hops than the next. \`--via\` and \`--avoid\` choose another.
What decides, in this order: fewer migration runs, fewer hops, plans of lower cost, a newer stop.

migration run: a start in which a tool of the vendor rewrites data; it takes long, and only a restore takes it back
hop: one guide, walked to its end; a guide for the whole way is one hop
no way back: steps that only a restore takes back
Counts are those of this site; the order of the routes is the same for every site.
`);
  });

  it("does not call a route taken that cannot be", () => {
    const first = renderRoutes({ ...text, routes: [refused, chain] });
    expect(first).toContain("\n3.0.0 → 4.0.0          cannot be taken: MP2007: no home\n");
    expect(first).toContain("\n3.0.0 → 4.0.0 comes first, and cannot be taken: it has fewer hops than the next. ");
    expect(renderRoutes({ ...text, routes: [refused, { ...refused, versions: chain.versions }] })).toContain(
      "\nNone of them can be taken; 3.0.0 → 4.0.0 comes first: ",
    );
  });
});
