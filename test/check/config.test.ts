import { describe, expect, it } from "vitest";
import { type ConfigResult, checkConfig } from "../../compiler/check/config.ts";
import type { OriginTable } from "../../compiler/config/carry-over.ts";
import type { ConcreteStep } from "../../compiler/expand/concrete.ts";
import type { ResolvedCheck } from "../../compiler/model/migration.ts";
import type { TomlInput } from "../../compiler/model/scalars.ts";
import { configure, HOP, NODES, start } from "./steps.ts";

const BASE = { server: { hostname: "localhost", offset: 0 } };
const base = { table: BASE, origins: { "server.hostname": "3.1.0 default", "server.offset": "3.1.0 default" } };

function run(
  steps: readonly ConcreteStep[],
  set: Readonly<Record<string, TomlInput>> = {},
  bases: Readonly<Record<string, OriginTable>> = { a: base, b: base },
): ConfigResult {
  const own = Object.entries(set).map(([path, value]) => ({ path, value }));
  const site = {
    action: { kind: "timeline", set: own, remove: [] } as const,
    locate: () => ({ file: "site.yaml", start: 0, end: 0 }),
  };
  return checkConfig({ steps, hops: [HOP], nodes: NODES, bases: [bases], site });
}

/** Path of a file → value of server.hostname in it. */
const names = ({ files }: ConfigResult): Record<string, unknown> =>
  Object.fromEntries(
    files.map((file) => [file.path, (file.value.server as { hostname?: unknown } | undefined)?.hostname]),
  );
const ids = ({ steps }: ConfigResult): string[] => steps.map((step) => step.id);

const first = start("first", "stop");
const last = start("last", "leave");

describe("checkConfig", () => {
  it("installs one file before the first start, and none before a start with the same content", () => {
    const result = run([configure("name", { "server.hostname": "x" }), first, last]);
    expect(ids(result)).toEqual(["configure-first", "first", "last"]);
    expect(names(result)).toEqual({ "config/3.1.0/a/deployment.toml": "x", "config/3.1.0/b/deployment.toml": "x" });
    expect([...result.installedBy]).toEqual([["name", "configure-first"]]);
  });

  it("gives back what was there when a change ends", () => {
    const result = run([
      configure("for-ever", { "server.hostname": "mine" }),
      configure("meanwhile", { "server.hostname": "theirs" }, { until: "first", on: ["a"] }),
      first,
      last,
    ]);
    expect(ids(result)).toEqual(["configure-first", "first", "configure-last", "last"]);
    expect(names(result)).toEqual({
      "config/3.1.0/a/stages/1-first.toml": "theirs",
      "config/3.1.0/a/deployment.toml": "mine",
      "config/3.1.0/b/deployment.toml": "mine",
    });
  });

  it("gives each name a copy of the shipped entry, keeps those that are there, and takes the shipped one away", () => {
    const shipped = { name: "Default", type: "hybrid", url: "wss://x" };
    const list = { table: { env: [shipped, { name: "Mine", type: "sandbox" }] }, origins: {} };
    const step = configure("environments", {}, { on: ["a"] });
    const entries = [{ of: "env", key: "name", names: ["Mine", "West"], like: "Default" }];
    const named = { ...step, action: { kind: "timeline" as const, set: [], remove: [], entries } };
    const { files, diagnostics } = run([named, last], {}, { a: list, b: list });
    const of = (node: string) => files.find((file) => file.node === node)?.value.env;
    expect(diagnostics).toEqual([]);
    expect(of("a")).toEqual([
      { name: "Mine", type: "sandbox" },
      { ...shipped, name: "West" },
    ]);
    expect(of("b")).toEqual(list.table.env);
  });

  it("brings a removed key back when the removal ends, with the origin it had", () => {
    const result = run([configure("without", {}, { remove: ["server.hostname"], until: "first" }), first, last]);
    const [stage, final] = ["stages/1-first", "deployment"].map((name) =>
      result.files.find((file) => file.path === `config/3.1.0/a/${name}.toml`),
    );
    expect(stage?.value).toEqual({ server: { offset: 0 } });
    expect(stage?.origins).not.toHaveProperty(["server.hostname"]);
    expect(final?.value).toEqual(BASE);
    expect(final?.origins["server.hostname"]).toBe("3.1.0 default");
  });

  it("applies the site's own keys last, and says so", () => {
    const result = run([configure("name", { "server.hostname": "plan" }), last], { "server.hostname": "site" });
    expect(names(result)["config/3.1.0/a/deployment.toml"]).toBe("site");
    expect(result.files[0]?.origins["server.hostname"]).toBe("site");
  });

  const asks = (equals: string | number): ResolvedCheck => ({
    kind: "config",
    path: "server.offset",
    equals,
    sentence: "",
  });
  it.each<[string, ConcreteStep[], string[]]>([
    ["a true requirement", [start("s", "leave", { requires: [asks(0)] })], []],
    ["a false requirement", [start("s", "leave", { requires: [asks("0")] })], ["MP5201"]],
    ["an end before the beginning", [first, configure("c", { x: 1 }, { until: "first" }), last], ["MP5202"]],
    ["two values for one start", [configure("c", { x: 1 }), configure("d", { x: 2 }), last], ["MP5203"]],
    [
      "two values for two nodes",
      [configure("c", { x: 1 }, { on: ["a"] }), configure("d", { x: 2 }, { on: ["b"] }), last],
      [],
    ],
    ["two values for two starts", [configure("c", { x: 1 }), first, configure("d", { x: 2 }), last], []],
    ["a change after the last start", [last, configure("c", { x: 1 })], ["MP5204"]],
    ["a key below a value", [configure("c", { "server.offset.x": 1 }), last], ["MP5205"]],
  ])("%s", (_, steps, expected) => {
    expect(run(steps).diagnostics.map((diagnostic) => diagnostic.code)).toEqual(expected);
  });
});
