import { describe, expect, it } from "vitest";
import { holds, whyNot } from "../../compiler/load/conditions.ts";
import type { Condition } from "../../compiler/model/plan.ts";

const FACTS = { multiTenant: true, dialect: "mysql", reIndexCounter: 3, customLibs: ["x.jar"], customDropins: [] };

describe("when", () => {
  it.each<[Condition, string | true]>([
    [{}, true],
    [{ multiTenant: true }, true],
    [{ multiTenant: false }, "multiTenant is true"],
    [{ dialect: ["oracle", "mysql"] }, true],
    [{ dialect: ["oracle", "db2"] }, "dialect is mysql"],
    [{ reIndexCounter: 3 }, true],
    [{ customLibs: true }, true],
    [{ customDropins: true }, "customDropins is empty"],
    [{ customDropins: false }, true],
    [{ not: { dialect: "mysql" } }, "dialect is mysql"],
    [{ not: { dialect: "mysql", multiTenant: false } }, true],
    [{ any: [{ dialect: "h2" }, { multiTenant: true }] }, true],
    [{ any: [{ dialect: "h2" }, { multiTenant: false }] }, "dialect is mysql and multiTenant is true"],
    [{ multiTenant: true, dialect: "h2" }, "dialect is mysql"],
    [{ not: { any: [{ dialect: "h2" }] } }, true],
  ])("%j", (condition, expected) => {
    expect(holds(condition, FACTS) || whyNot(condition, FACTS)).toBe(expected);
  });
});
