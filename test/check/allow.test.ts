import { describe, expect, it } from "vitest";
import { applyAllowances, isAllowable } from "../../compiler/check/allow.ts";
import { CODES, type Code, problem } from "../../compiler/diagnostics/codes.ts";
import type { Diagnostic } from "../../compiler/diagnostics/diagnostic.ts";
import type { PlacedStep } from "../../compiler/load/link.ts";
import { parseSource } from "../../compiler/load/source.ts";
import type { StepInput } from "../../compiler/model/plan.ts";

const TEXT = `steps:
  - id: first
    allow: [{ code: MP5801, because: a reason }]
    sql: x
  - id: second
    sql: y
`;
const source = parseSource({ file: "plan.yaml", text: TEXT }).value;
if (source === undefined) throw new Error("the text does not parse");
const place = (index: number): PlacedStep => ({
  step: (source.value.steps as unknown as StepInput[])[index] as StepInput,
  origin: { source, path: ["steps", index], calls: [] },
});
const steps = [place(0), place(1)];

const found = (index: number, code: "MP5801" | "MP5805" = "MP5801"): Diagnostic =>
  problem(code, source.locateKey(["steps", index, "sql"]), { id: "x", what: "deletes", dialect: "MySQL" });
const codes = (diagnostics: readonly Diagnostic[], unused: "report" | "ignore" = "report"): string[] =>
  applyAllowances(diagnostics, steps, unused).map(({ code }) => code);

describe("applyAllowances", () => {
  it("takes out what the step allows", () => {
    expect(codes([found(0)])).toEqual([]);
  });

  it("keeps other codes, and the same code of another step", () => {
    expect(codes([found(0), found(0, "MP5805"), found(1)])).toEqual(["MP5805", "MP5801"]);
  });

  it("goes by the step that a finding names, where it names one", () => {
    expect(codes([{ ...found(1), step: "first" }])).toEqual([]);
    expect(codes([{ ...found(0), step: "second" }], "ignore")).toEqual(["MP5801"]);
  });

  it("tells of an allowance that matches nothing", () => {
    const [unused, ...rest] = applyAllowances([], steps, "report");
    expect([unused?.code, rest]).toEqual(["MP5902", []]);
    expect(TEXT.slice(unused?.at?.start, unused?.at?.end)).toBe("MP5801");
    expect(codes([], "ignore")).toEqual([]);
  });

  it("counts a recipe's step once, however many plans use it", () => {
    expect(applyAllowances([], [...steps, place(0)], "report")).toHaveLength(1);
  });

  it("refuses to hide what is no judgement, and keeps it", () => {
    const [first, ...others] = steps;
    if (first === undefined) throw new Error("no step");
    const wrong = { ...first, step: { ...first.step, allow: [{ code: "MP5001", because: "it is short" }] } };
    const server = problem("MP5001", first.origin.source.locate(["steps", 0, "id"]), { id: "first", server: "x" });
    expect(applyAllowances([server], [wrong, ...others], "report").map(({ code }) => code)).toEqual([
      "MP5001",
      "MP5903",
    ]);
  });
});

describe("isAllowable", () => {
  it("never takes what concerns the shape of plans, servers, files or a lost way back", () => {
    const all = Object.keys(CODES) as Code[];
    const allowed = all.filter(isAllowable);
    expect(allowed.filter((code) => /^MP([1-4]|50|51|[67])/.test(code))).toEqual([]);
    expect(allowed).toEqual(expect.arrayContaining(["MP5801", "MP5804", "MP5901"]));
    for (const code of ["MP5636", "MP5807", "MP5808", "MP5902"]) expect(allowed).not.toContain(code);
  });
});
