import { describe, expect, it } from "vitest";
import { type Expansion, expandRoute } from "../../compiler/expand/expand.ts";
import type { HopPlace } from "../../compiler/expand/scope.ts";
import type { SourceFolder } from "../../compiler/files.ts";
import { linkPlan } from "../../compiler/load/link.ts";
import { loadPlan } from "../../compiler/load/plan.ts";
import { loadSite } from "../../compiler/load/site.ts";
import type { Version } from "../../compiler/model/names.ts";

const VERSIONS: readonly Version[] = ["3.0.0", "3.1.0", "3.2.0"];

const SITE = `site: test
from: 3.0.0
to: 3.2.0
dialect: postgresql
homes: { old: /opt/old, new: /opt/new, via: { 3.1.0: /opt/via } }
databases:
  apim_db: { url: "jdbc:postgresql://db:5432/a", username: am, password: "env:A" }
  shared_db: { url: "jdbc:postgresql://db:5432/s", username: am, password: "env:S" }
nodes:
  - { name: pub1, host: pub1.example, roles: [publisher, devportal, key-manager, traffic-manager] }
  - { name: gw1, host: gw1.example, roles: [gateway] }
migrationNode: pub1
downloads: { directory: /opt/downloads }
facts: { registryVersioning: false, reIndexCounter: 1, multiTenant: true }
`;

/** What the two hops make of plans with the same steps. */
function expanded(steps: string, recipe = ""): readonly Expansion[] {
  const texts = new Map([["recipes/own.yaml", recipe]]);
  const folders = VERSIONS.slice(1).map((to, index) => `${VERSIONS[index]}-to-${to}`);
  for (const folder of folders) {
    const [from, to] = folder.split("-to-");
    const head = `from: ${from}\nto: ${to}\ntitle: t\nsource: { guide: ${folder} }\ndialects: [postgresql]\npack: p\nstartScript: { old: a, new: b }\nsteps:\n`;
    texts.set(`${folder}/plan.yaml`, head + steps);
  }
  const plans: SourceFolder = { name: "plans", list: () => [...texts.keys()], read: (path) => texts.get(path) };
  const linked = folders.map((folder) => {
    const loaded = loadPlan(plans, folder);
    const plan = loaded.value === undefined ? loaded : linkPlan(plans, loaded.value);
    if (plan.value === undefined || !("steps" in plan.value)) throw new Error(JSON.stringify(plan.diagnostics));
    return plan.value;
  });
  const site = loadSite({ file: "site.yaml", text: SITE });
  if (site.value === undefined) throw new Error(JSON.stringify(site.diagnostics));
  const homes = ["/opt/old", "/opt/via", "/opt/new"];
  const hops = linked.map(
    ({ head }, index): HopPlace => ({
      index,
      last: index === linked.length - 1,
      from: head.from,
      to: head.to,
      oldHome: homes[index] ?? "",
      newHome: homes[index + 1] ?? "",
      head,
      origin: { home: "/opt/old", version: "3.0.0", startScript: "wso2server" },
      synapseChanged: [],
    }),
  );
  const expansions = expandRoute(linked, site.value, hops, []);
  expect(expansions.flatMap(({ diagnostics }) => diagnostics)).toEqual([]);
  return expansions;
}

const nodesOf = ({ steps }: Expansion): Record<string, readonly string[]> =>
  Object.fromEntries(steps.map(({ id, nodes }) => [id, nodes]));

describe("expandRoute", () => {
  it("asks the next hop of what the steps of this one have made of the site", () => {
    const [first, second] = expanded(`  - id: number
    title: Ask for a new index
    kind: config
    outcome: { reIndexCounter: "{{increment facts.reIndexCounter}}", multiTenant: false }
    set: { indexing.re_indexing: "{{increment facts.reIndexCounter}}" }
  - id: tenants
    title: Look after the tenants
    kind: manual
    when: { multiTenant: true }
    do: Look.
`);
    const set = ({ steps }: Expansion) => steps.map(({ action }) => (action.kind === "timeline" ? action.set : []));
    expect(first?.steps.map(({ id }) => id)).toEqual(["number", "tenants"]);
    expect(first && set(first)[0]).toEqual([{ path: "indexing.re_indexing", value: 2 }]);
    expect(second?.steps.map(({ id }) => id)).toEqual(["number-2"]);
    expect(second && set(second)[0]).toEqual([{ path: "indexing.re_indexing", value: 3 }]);
    expect(second?.facts).toMatchObject({ reIndexCounter: 3, multiTenant: false });
    expect(second?.omitted.map(({ id }) => id)).toEqual(["tenants-2"]);
  });

  it("leaves the outcome of a step out that the site leaves out", () => {
    const [, second] = expanded(`  - id: number
    title: Ask for a new index
    kind: config
    when: { secureVault: true }
    outcome: { reIndexCounter: 9 }
    set: { indexing.re_indexing: 9 }
`);
    expect(second?.facts.reIndexCounter).toBe(1);
  });

  it("brings a home on the way to the migration node alone", () => {
    const [first, second] = expanded(`  - { id: settings, title: t, kind: config, on: every, set: { server.offset: 0 } }
  - { id: gateway, title: t, kind: config, on: gateway, set: { apim.sync: true } }
  - { id: old-files, title: t, kind: backup, on: every, paths: ["{{old.home}}/conf"] }
  - { id: new-files, title: t, kind: files, on: every, remove: ["{{new.home}}/tmp"] }
  - id: started
    title: t
    kind: server
    on: every
    start: { home: new, wait: { for: started, timeout: 1m } }
`);
    expect(first && nodesOf(first)).toEqual({
      settings: ["pub1"],
      "old-files": ["pub1", "gw1"],
      "new-files": ["pub1"],
      started: ["pub1"],
    });
    expect(first?.omitted).toEqual([
      { id: "gateway", title: "t", reason: "only pub1 gets a home of 3.1.0, on the way" },
    ]);
    expect(second && nodesOf(second)).toMatchObject({
      "settings-2": ["pub1", "gw1"],
      "gateway-2": ["gw1"],
      "new-files-2": ["pub1", "gw1"],
      "started-2": ["pub1", "gw1"],
    });
  });

  it("takes of a list the items whose conditions the site meets", () => {
    const [first] = expanded(
      `  - uses: own
    with: { gone: [always.there, { item: for.tenants, when: { multiTenant: true } }, { item: for.vaults, when: { secureVault: true } }] }
`,
      `recipe: own
title: Own
parameters:
  gone: { type: list, describe: What goes }
steps:
  - { id: without, title: t, kind: config, remove: ["@with.gone", kept.in.place] }
`,
    );
    const [action] = first?.steps.map((step) => step.action) ?? [];
    expect(action).toMatchObject({ kind: "timeline", remove: ["always.there", "for.tenants", "kept.in.place"] });
  });
});
