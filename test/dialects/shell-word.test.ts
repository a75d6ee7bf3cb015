import { execFileSync } from "node:child_process";
import fc from "fast-check";
import { expect, test } from "vitest";
import { shellLine } from "../../dialects/text.ts";

test.each(["sh", "bash"])("%s reads every word as it was", (shell) => {
  const word = fc.string({ unit: fc.constantFrom(..."'\"$`\\!~*?[]{}()<>|&;#=%@ \t\nab-äß".split("")) });
  fc.assert(
    fc.property(fc.array(word, { minLength: 1, maxLength: 40 }), (words) => {
      const read = execFileSync(shell, ["-c", `printf '%s\\0' ${shellLine(words)}`], { encoding: "utf8" });
      expect(read).toBe(words.map((each) => `${each}\0`).join(""));
    }),
    { numRuns: 50 },
  );
});
