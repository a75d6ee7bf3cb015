import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  formatKeyPath,
  getAt,
  leaves,
  parseKeyPath,
  removeAt,
  sameValue,
  setAt,
  type TomlTable,
} from "../../compiler/config/key-path.ts";
import type { TomlInput } from "../../compiler/model/scalars.ts";

const name = fc.string({ unit: "grapheme" }).filter((text) => !Object.hasOwn(Object.prototype, text));
const path = fc.array(name, { minLength: 1, maxLength: 4 });
const scalar = fc.oneof(fc.string(), fc.integer(), fc.boolean());
const table = fc.letrec<{ value: TomlInput; table: TomlTable }>((tie) => ({
  value: fc.oneof({ maxDepth: 3 }, scalar, fc.array(scalar), tie("table") as fc.Arbitrary<TomlInput>),
  table: fc.dictionary(name, tie("value"), { maxKeys: 4, noNullPrototype: true }),
})).table;

describe("key paths", () => {
  it.each<[string, string[] | undefined]>([
    ["a", ["a"]],
    ["a.b-c.d_1", ["a", "b-c", "d_1"]],
    ['a."b.c"', ["a", "b.c"]],
    ['"a\\"b"', ['a"b']],
    ['""', [""]],
    ["", undefined],
    ["a.", undefined],
    [".a", undefined],
    ["a..b", undefined],
    ["a b", undefined],
    ["a[0]", undefined],
    ['a."b', undefined],
    ['"a"b', undefined],
    ['"\\q"', undefined],
    ["a.__proto__", undefined],
    ['"__proto__".x', undefined],
  ])("%s", (text, expected) => {
    expect(parseKeyPath(text)).toEqual(expected);
  });

  it("reads back what it writes", () => {
    fc.assert(
      fc.property(path, (parts) => {
        expect(parseKeyPath(formatKeyPath(parts))).toEqual(parts);
      }),
    );
  });

  it("finds what it sets, and changes nothing else", () => {
    fc.assert(
      fc.property(table, path, scalar, (before, parts, value) => {
        const copy = structuredClone(before);
        const result = setAt(before, parts, value);
        expect(before).toEqual(copy);
        if ("blocked" in result) {
          const around = getAt(before, result.blocked);
          expect(around).not.toBeUndefined();
          expect(typeof around === "object" && !Array.isArray(around)).toBe(false);
          return;
        }
        expect(getAt(result.table, parts)).toBe(value);
        const others = leaves(before).filter((leaf) => !startsWith(leaf.parts, parts));
        for (const leaf of others) expect(getAt(result.table, leaf.parts)).toBe(leaf.value);
      }),
    );
  });

  it("does not find what it removes, and leaves no empty table behind", () => {
    fc.assert(
      fc.property(table, path, scalar, (before, parts, value) => {
        const result = setAt(before, parts, value);
        if ("blocked" in result) return;
        const removed = removeAt(result.table, parts);
        expect(getAt(removed, parts)).toBeUndefined();
        if (getAt(before, parts.slice(0, 1)) === undefined) expect(sameValue(removed, before)).toBe(true);
      }),
    );
  });

  it("merges a table into the one that is there", () => {
    const before = { a: { b: { x: 1, y: 2 }, c: 3 } };
    expect(setAt(before, ["a"], { b: { y: 9, z: 4 } })).toEqual({ table: { a: { b: { x: 1, y: 9, z: 4 }, c: 3 } } });
  });
});

function startsWith(parts: readonly string[], prefix: readonly string[]): boolean {
  return prefix.every((part, index) => parts[index] === part);
}
