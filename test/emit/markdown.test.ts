import fc from "fast-check";
import { expect, test } from "vitest";
import { block, code, md, prose, quotation, row, wrap } from "../../emit/markdown.ts";
import { oneLine } from "../../emit/shell.ts";

const text = fc.oneof(
  fc.string({ unit: "binary" }),
  fc.string({
    unit: fc.constantFrom(
      "`",
      "|",
      "\\",
      "*",
      "_",
      "<",
      "a",
      " ",
      "\n",
      "&amp;",
      "[x](y)",
      "$",
      "~~",
      "#",
      "- ",
      "1. ",
    ),
  }),
);

/** What a renderer shows for a text without markup: backslash escapes are taken away (CommonMark 2.4). */
const shown = (markdown: string): string => markdown.replace(/\\([!-/:-@[-`{-~])/g, "$1");

/** Splits a row as GFM does: a backslash and the sign after it stay together. */
const cells = (line: string): string[] => (line.match(/(?:\\[!-/:-@[-`{-~]|[^|])+/g) ?? []).map((cell) => cell.trim());

/** Reads a code span by CommonMark 6.1. */
const spanContent = (markdown: string): string | undefined => {
  const found = /^(`+)(?!`)([\s\S]*?[^`])\1$/.exec(markdown);
  const content = found?.[2];
  return content?.startsWith(" ") && content.endsWith(" ") && content.trim() !== "" ? content.slice(1, -1) : content;
};

test("escaped text shows as it was and holds no active sign", () => {
  fc.assert(
    fc.property(text, (value) => {
      const markdown = md(value);
      expect(shown(markdown)).toBe(oneLine(value));
      const bare = markdown.replace(/\\[!-/:-@[-`{-~]/g, "");
      expect(bare).not.toMatch(/[`*[\]<>|~$\\]|&#?\w+;/);
      expect(markdown).not.toMatch(/^([-+=#:>]|\d+[.)](\s|$))/);
      expect(markdown).not.toContain("\n");
    }),
    { numRuns: 500 },
  );
});

test("names with underscores stay readable", () => {
  expect(md("AM_SYSTEM_APPS")).toBe("AM_SYSTEM_APPS");
  expect(md("_x_")).toBe("\\_x\\_");
});

test("a code span holds any value", () => {
  fc.assert(
    fc.property(text, (value) => {
      const line = oneLine(value);
      const markdown = code(value);
      if (line === "") expect(markdown).toBe("(empty)");
      else expect(spanContent(markdown)).toBe(line);
    }),
    { numRuns: 500 },
  );
});

test("a value never makes a further cell or line of a table", () => {
  fc.assert(
    fc.property(text, text, (a, b) => {
      fc.pre(oneLine(a) !== "" && oneLine(b) !== "");
      for (const [x, y] of [
        [md(a), md(b)],
        [code(a, "cell"), code(b, "cell")],
        [prose(a, "cell"), prose(b, "cell")],
      ]) {
        const line = row([x ?? "", y ?? ""]);
        expect(cells(line)).toHaveLength(2);
        expect(line).not.toContain("\n");
      }
    }),
    { numRuns: 500 },
  );
});

test("a plan's code spans stay, its other signs do not act", () => {
  expect(prose("set `a|b_c = 10` and *run* <it>")).toBe("set `a|b_c = 10` and \\*run\\* \\<it\\>");
  expect(prose("one ` alone")).toBe("one \\` alone");
});

test("wrapping changes only blanks, and never inside a code span", () => {
  fc.assert(
    fc.property(fc.array(text, { maxLength: 30 }), (values) => {
      const paragraph = values
        .map((value, index) => (index % 2 === 0 ? md(value) : code(value)))
        .filter(Boolean)
        .join(" ");
      const wrapped = wrap(paragraph, 0, 40);
      expect(wrapped.replaceAll("\n", " ")).toBe(paragraph);
      for (const line of wrapped.split("\n").slice(1)) expect(line).not.toMatch(/^(\s|[-+*=#:>|~]|\d+[.)])/);
    }),
    { numRuns: 300 },
  );
});

test("blocks keep every line inside", () => {
  expect(block("a\nb\r\n\nc")).toBe("    a\n    b\n\n    c");
  expect(quotation("```\nopen")).toBe("> ```\n> open");
});
