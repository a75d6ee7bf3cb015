import { describe, expect, it } from "vitest";
import { checkArtifacts } from "../../compiler/check/artifacts.ts";
import type { ConcreteStep } from "../../compiler/expand/concrete.ts";
import { copy, file, HOP, NEW, NODES, remove, sql, start, stop } from "./steps.ts";

const JAR = `${NEW}/dropins/x.jar`;
const run = (...steps: ConcreteStep[]) => checkArtifacts({ steps, hops: [HOP], nodes: NODES });

const put = copy("put", `${NEW}/dropins/`, { temporary: true });
const take = remove("take", JAR);
const final = start("final", "leave");

describe("checkArtifacts", () => {
  it.each<[string, ConcreteStep[], string[]]>([
    ["put and taken away", [put, start("m", "stop"), take, final], []],
    ["left behind", [put, start("m", "stop"), final], ["MP5101"]],
    ["taken away on one of two nodes", [put, remove("take", JAR, { on: ["a"] }), final], ["MP5101"]],
    ["taken away with the directory around it", [put, remove("take", `${NEW}/dropins`), final], []],
    ["taken away and put again", [put, take, { ...put, id: "again" }, final], ["MP5101"]],
    ["there for a start that is stopped later", [put, start("index", "leave"), stop("s", NEW), take, final], []],
    [
      "perhaps put, never taken away",
      [copy("put", `${NEW}/dropins/`, { temporary: true, optional: true }), final],
      ["MP5101"],
    ],
    ["meant to stay", [copy("put", `${NEW}/dropins/`), final], []],
    ["required after it was taken away", [put, take, sql("s", { requires: [file(JAR)] }), final], ["MP5102"]],
    [
      "not required after it was taken away",
      [put, take, sql("s", { requires: [file(JAR)], otherwise: "warn" }), final],
      [],
    ],
  ])("%s", (_, steps, expected) => {
    expect(run(...steps).diagnostics.map((diagnostic) => diagnostic.code)).toEqual(expected);
  });

  it.each<[string, ConcreteStep[], [string, string][]]>([
    ["a copy", [put, sql("s", { requires: [file(JAR)] }), take], [["s#0", "by put"]]],
    ["a removal", [put, take, sql("s", { requires: [file(JAR, false)] })], [["s#0", "by take"]]],
    [
      "an optional copy proves nothing",
      [copy("put", JAR, { optional: true }), sql("s", { requires: [file(JAR)] })],
      [],
    ],
    [
      "a copy on the other node proves nothing",
      [copy("put", JAR, { on: ["a"] }), sql("s", { requires: [file(JAR)] })],
      [],
    ],
  ])("proof by %s", (_, steps, expected) => {
    expect([...run(...steps).proofs]).toEqual(expected);
  });
});
