import { execFileSync } from "node:child_process";
import fc from "fast-check";
import { expect, test } from "vitest";
import { assignArray, quote, quotePath } from "../../emit/shell.ts";

/** Any text a process can hand over: no NUL, well formed. */
const text = fc.string({ unit: "binary" }).filter((value) => !value.includes("\0"));

test("any text reaches a command unharmed", () => {
  fc.assert(
    fc.property(fc.array(text, { minLength: 1, maxLength: 40 }), (words) => {
      const script = `printf '%s\\0' ${words.map(quote).join(" ")}`;
      const out = execFileSync("bash", ["-c", script], { encoding: "utf8" });
      expect(out.split("\0").slice(0, -1)).toEqual(words);
    }),
    { numRuns: 60 },
  );
});

test("any text reaches an array unharmed, on one line or on many", () => {
  fc.assert(
    fc.property(fc.array(text, { minLength: 1, maxLength: 12 }), (words) => {
      const script = `set -u\n${assignArray("A", words)}\nprintf '%s\\0' "\${A[@]}"`;
      const out = execFileSync("bash", [], { input: script, encoding: "utf8" });
      expect(out.split("\0").slice(0, -1)).toEqual(words);
    }),
    { numRuns: 60 },
  );
});

test("only the bundle's directory is left open in a path", () => {
  const path = "$MIGPLAN_BUNDLE/backup/$HOME it's";
  const out = execFileSync("bash", ["-c", `MIGPLAN_BUNDLE='/a b'; printf %s ${quotePath(path)}`], { encoding: "utf8" });
  expect(out).toBe("/a b/backup/$HOME it's");
  expect(quotePath("$MIGPLAN_BUNDLES/x")).toBe("'$MIGPLAN_BUNDLES/x'");
});

test("NUL is a bug, not a truncated word", () => {
  expect(() => quote("a\0b")).toThrow();
});
