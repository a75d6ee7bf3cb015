import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { render, type Scope } from "../../compiler/expand/template.ts";
import { postgresql } from "../../dialects/postgresql.ts";

const SCOPE: Scope = {
  new: { home: "/opt/new", version: "3.1.0" },
  facts: { counter: 4, tenant: true, libs: ["a.jar"] },
  analytics: { new: undefined },
  nothing: undefined,
};

/** The value, or the kind of the problem. */
const result = (text: string, sql = false): unknown => {
  const rendered = render(text, SCOPE, sql ? postgresql : undefined);
  return "problem" in rendered ? `! ${rendered.problem.kind}` : rendered.value;
};

describe("render", () => {
  it.each<[string, unknown]>([
    ["plain", "plain"],
    ["{ not: a template }", "{ not: a template }"],
    ["{{new.home}}", "/opt/new"],
    ["{{ new.home }}/{{new.version}}", "/opt/new/3.1.0"],
    ["{{facts.counter}}", 4],
    ["{{facts.tenant}}", true],
    ["n{{facts.counter}}", "n4"],
    ["{{increment facts.counter}}", 5],
    ["{{increment new.home}}", "! unknown"],
    ["{{new.hoem}}", "! unknown"],
    ["{{new}}", "! unknown"],
    ["{{new.home.length}}", "! unknown"],
    ["{{facts.libs}}", "! list"],
    ["{{facts.libs.length}}", "! unknown"],
    ["{{facts.libs.0}}", "! syntax"],
    ["{{nothing}}", "! absent"],
    ["{{analytics.new}}", "! absent"],
    ["{{analytics.new.deep}}", "! absent"],
    ["{{constructor}}", "! unknown"],
    ["{{new.constructor}}", "! unknown"],
    ["{{new.__proto__}}", "! unknown"],
    ["{{__proto__.x}}", "! unknown"],
    ["{{toString}}", "! unknown"],
    ["{{lookup new.home}}", "! unknown"],
    ["{{identifier new.home}}", "! unknown"],
    ["{{../new.home}}", "! syntax"],
    ["{{this.new.home}}", "! syntax"],
    ["{{./new.home}}", "! syntax"],
    ["{{@root.new.home}}", "! syntax"],
    ["{{increment 4}}", "! syntax"],
    ["{{increment facts.counter new.home}}", "! syntax"],
    ["{{increment x=facts.counter}}", "! syntax"],
    ["{{#if facts.tenant}}x{{/if}}", "! syntax"],
    ["{{> partial}}", "! syntax"],
    ["{{! comment }}", "! syntax"],
    ["{{new.home", "! syntax"],
    ["{{}}", "! syntax"],
  ])("%s", (text, expected) => {
    expect(result(text)).toEqual(expected);
  });

  it.each<[string, unknown]>([
    ["SELECT {{literal new.home}}", "SELECT '/opt/new'"],
    ["SELECT {{identifier new.version}}", 'SELECT "3.1.0"'],
    ["SELECT {{new.home}}", "! unquoted"],
    ["SELECT '{{{new.home}}}'", "! unquoted"],
    ["SELECT {{&new.home}}", "! unquoted"],
    ["SELECT {{increment facts.counter}}", "SELECT 5"],
    ["SELECT {{literal new.hoem}}", "! unknown"],
    ["SELECT {{literal facts.libs}}", "! list"],
    ["SELECT {{raw new.home}}", "! unknown"],
  ])("in SQL: %s", (text, expected) => {
    expect(result(text, true)).toEqual(expected);
  });

  it("puts any value in as it is", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (value) => {
        expect(render("<{{x.y}}>", { x: { y: value } })).toEqual({ value: `<${value}>` });
      }),
    );
  });

  it("never throws, whatever the text", () => {
    const part = fc.oneof(
      fc.constantFrom("{{", "}}", "{{{", "#if", "/", "new.home", " ", "|", "as", '"', "="),
      fc.string(),
    );
    fc.assert(
      fc.property(
        fc.array(part).map((parts) => parts.join("")),
        (text) => void render(text, SCOPE),
      ),
    );
  });
});
