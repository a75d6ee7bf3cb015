import { describe, expect, it } from "vitest";
import { parseSource } from "../../compiler/load/source.ts";

const codes = (text: string): string[] =>
  parseSource({ file: "x.yaml", text }).diagnostics.map((diagnostic) => diagnostic.code);

describe("parseSource", () => {
  it.each<[string, string, string[]]>([
    ["forty levels", `a: ${"[".repeat(39)}${"]".repeat(39)}`, []],
    ["fifty levels of brackets", `a: ${"[".repeat(50)}${"]".repeat(50)}`, ["MP1010"]],
    ["fifty levels of dashes", `a:\n  ${"- ".repeat(50)}x`, ["MP1010"]],
    ["half a million brackets, none closed", `a: ${"[".repeat(500_000)}`, ["MP1010"]],
    ["half a million brackets in a text", `a: "${"[".repeat(500_000)}"`, []],
    ["half a million dashes", `a:\n  ${"- ".repeat(500_000)}x`, ["MP1010"]],
    ["two megabytes", `#${" ".repeat(2_000_000)}\na: 1`, ["MP1004"]],
    ["an alias that is used often", `a: &a [1, 2]\nb: [${"*a, ".repeat(1000)}]`, []],
    ["too many values by aliases", `a: &a [${"1, ".repeat(1000)}]\nb: [${"*a, ".repeat(1000)}]`, ["MP1003"]],
    ["an anchor that is set again", "a: &x 1\nb: *x\nc: &x 2\nd: *x", []],
    ["an alias before its anchor", "a: *x\nb: &x 1", ["MP1009"]],
    ["twenty thousand keys, the last one twice", keys(20_000), ["MP1002"]],
    ["two mistakes of syntax", 'a: "\nb: ]\nc: [', ["MP1001"]],
    ["two tags", "a: !x 1\nb: !y 2", ["MP1007", "MP1007"]],
    ["two documents", "a: 1\n---\nb: 2", ["MP1006"]],
    ["a carriage return inside a value", 'a: "x\\ry"', ["MP1005"]],
    ["a pair of surrogates", 'a: "\\U0001F600"', []],
    ["nothing", "", ["MP1008"]],
  ])("%s", (_, text, expected) => {
    expect(codes(text)).toEqual(expected);
  });

  it("resolves an alias to the anchor before it, also within what another alias repeats", () => {
    const text = "a: &a 1\nlist: &list [*a]\nb: &a 2\nagain: *list\nc: *a";
    expect(parseSource({ file: "x.yaml", text }).value?.value).toEqual({ a: 1, list: [1], b: 2, again: [1], c: 2 });
  });

  it("keeps keys that mean something to JavaScript as plain keys", () => {
    const { value } = parseSource({ file: "x.yaml", text: "__proto__: { polluted: true }\nconstructor: 1" });
    expect(Object.keys(value?.value ?? {})).toEqual(["__proto__", "constructor"]);
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });

  it.each<[string, (string | number)[], boolean, string]>([
    ["a value", ["a", "b", 1], false, "y"],
    ["a key", ["a", "b"], true, "b"],
    ["the nearest value around what is not there", ["a", "b", 7, "z"], false, "[x, y]"],
    ["a value behind an alias", ["c", "b", 0], false, "x"],
    ["the key of a value that is left out", ["e"], false, "e"],
    ["the first entry of a mapping without a key of its own", ["f", 0], true, "g: 1"],
  ])("locates %s", (_, path, key, expected) => {
    const text = "a: &a { b: [x, y] }\nc: *a\ne:\nf:\n  - g: 1\n    h: 2\n";
    const source = parseSource({ file: "x.yaml", text }).value;
    const at = key ? source?.locateKey(path) : source?.locate(path);
    expect(text.slice(at?.start, at?.end)).toBe(expected);
  });
});

function keys(count: number): string {
  const lines = Array.from({ length: count }, (_, index) => `k${index}: 1`);
  return [...lines, `k${count - 1}: 2`].join("\n");
}
