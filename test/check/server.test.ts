import { describe, expect, it } from "vitest";
import { checkServers } from "../../compiler/check/server.ts";
import type { ConcreteStep } from "../../compiler/expand/concrete.ts";
import { copy, HOP, NEW, NODES, OLD, sql, start, stop, stopped } from "./steps.ts";

const run = (...steps: ConcreteStep[]) => checkServers({ steps, hops: [HOP], nodes: NODES });
const codes = (...steps: ConcreteStep[]): string[] => run(...steps).diagnostics.map((diagnostic) => diagnostic.code);

const stopOld = stop("stop-old", OLD);
const startNew = start("start-new", "leave");

describe("checkServers", () => {
  it.each<[string, ConcreteStep[], string[]]>([
    ["SQL between the stop and the start", [stopOld, sql("s"), startNew], []],
    ["SQL before the stop", [sql("s"), stopOld, startNew], ["MP5001"]],
    ["SQL while one node still runs", [stop("half", OLD, { on: ["a"] }), sql("s"), startNew], ["MP5001"]],
    ["SQL after the final start", [stopOld, startNew, sql("s")], ["MP5001"]],
    ["SQL after a start that stops again", [stopOld, start("m", "stop"), sql("s"), startNew], []],
    [
      "three statements that one running server disturbs",
      [sql("s"), sql("t"), sql("u"), stopOld, startNew],
      ["MP5001"],
    ],
    ["a declared requirement is told instead", [sql("s", { requires: [stopped] }), stopOld, startNew], ["MP5002"]],
    [
      "a requirement that only skips",
      [copy("c", "/tmp/", { requires: [stopped], otherwise: "skip" }), stopOld, startNew],
      [],
    ],
    ["a second start", [stopOld, startNew, start("again", "stop", { on: ["b"] })], ["MP5003"]],
    [
      "migration arguments at the end",
      [stopOld, start("m", "leave", { args: ["-DmigrateFromVersion=3.0.0"] })],
      ["MP5004"],
    ],
    ["files below a running server", [stopOld, startNew, copy("c", `${NEW}/lib/`)], ["MP5005"]],
    ["files of a home with a longer name", [stopOld, startNew, copy("c", `${NEW}-analytics/lib/`)], []],
    ["no start at all", [stopOld], ["MP5006"]],
    ["a start on one of two nodes", [stopOld, start("s", "leave", { on: ["a"] })], ["MP5006"]],
  ])("%s", (_, steps, expected) => {
    expect(codes(...steps)).toEqual(expected);
  });

  it("proves what it knows and says by what", () => {
    const { proofs } = run(stopOld, sql("s", { requires: [stopped] }), startNew);
    expect([...proofs]).toEqual([["s#0", "after stop-old"]]);
  });
});
