import { describe, expect, it } from "vitest";
import { painter, plain } from "../../cli/colour.ts";
import { renderCounts, renderReport } from "../../cli/report.ts";
import { renderJson } from "../../cli/report-json.ts";
import type { Diagnostic } from "../../compiler/diagnostics/diagnostic.ts";

const FILE = "site.yaml";

/** A diagnostic over the first place of a piece of text. */
function over(text: string, piece: string, extras: Partial<Diagnostic> = {}): Diagnostic {
  const start = text.indexOf(piece);
  const at = { file: FILE, start, end: start + piece.length };
  return { code: "MP1102", severity: "error", message: "something is wrong", at, ...extras };
}

function render(text: string, diagnostic: Diagnostic, width = 80): string {
  const sources = { text: (file: string) => (file === FILE ? text : undefined), display: (file: string) => file };
  return renderReport([diagnostic], { sources, paint: plain, width });
}

describe("renderReport", () => {
  it("shows place, severity, code, message, source line, carets and hint", () => {
    const text = "site: acme\ndialct: oracle\n";
    expect(render(text, over(text, "dialct", { hint: 'did you mean "dialect"?' }))).toBe(
      [
        "site.yaml:2:1: error MP1102: something is wrong",
        " 2 | dialct: oracle",
        "   | ^^^^^^",
        'hint: did you mean "dialect"?',
        "",
      ].join("\n"),
    );
  });

  it("lists related places with their messages", () => {
    const text = "one: 1\ntwo: 2\n";
    const related = [{ at: { file: FILE, start: 7, end: 10 }, message: "declared here" }];
    expect(render(text, over(text, "one", { related }))).toContain("\n  site.yaml:2:1: declared here\n");
  });

  it("shows a tab as four columns and keeps the carets below the text", () => {
    const text = "a:\t\tbad\n";
    expect(render(text, over(text, "bad"))).toContain([" 1 | a:        bad", "   |           ^^^"].join("\n"));
  });

  it("counts wide characters as two columns and combining marks as none", () => {
    const text = "名前e\u0301: bad\n";
    expect(render(text, over(text, "bad"))).toContain(["site.yaml:1:7"].join("\n"));
    expect(render(text, over(text, "bad"))).toContain([" 1 | 名前e\u0301: bad", "   |        ^^^"].join("\n"));
  });

  it("cuts a long line around the carets", () => {
    const text = `key: "${"x".repeat(200)}BAD${"y".repeat(200)}"\n`;
    const [, line = "", carets = ""] = render(text, over(text, "BAD"), 60).split("\n");
    expect(line.length).toBeLessThanOrEqual(60);
    expect(line).toMatch(/^ 1 \| …x+BADy+…$/);
    expect(carets.indexOf("^")).toBe(line.indexOf("BAD"));
    expect(carets.replace(/^ +\| +/, "")).toBe("^^^");
  });

  it("cuts carets that are longer than the terminal", () => {
    const text = `${"z".repeat(300)}\n`;
    const [, line = "", carets = ""] = render(text, over(text, "z".repeat(300)), 60).split("\n");
    expect(line.length).toBeLessThanOrEqual(60);
    expect(carets.length).toBeLessThanOrEqual(60);
    expect(line.endsWith("…")).toBe(true);
  });

  it("shows the first line of a stretch of several lines and says where it ends", () => {
    const text = "steps:\n  - id: a\n    kind: sql\n\nnext: 1\n";
    const span = { file: FILE, start: text.indexOf("id"), end: text.indexOf("next") };
    expect(render(text, over(text, "id", { at: span }))).toContain(
      [" 2 |   - id: a", "   |     ^^^^^ … to line 3"].join("\n"),
    );
  });

  it("shows one caret behind the last character for an empty stretch at the end", () => {
    const text = "site:";
    expect(render(text, over(text, "site", { at: { file: FILE, start: 5, end: 5 } }))).toContain(
      " 1 | site:\n   |      ^\n",
    );
  });

  it("makes control and bidirectional characters visible", () => {
    const text = "a: \u001b[31m\u202ebad\n";
    const report = render(text, over(text, "bad", { message: "value \u001b[2J\nnext" }));
    // biome-ignore lint/suspicious/noControlCharactersInRegex: their absence is what is tested
    expect(report).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u202e]/);
    expect(report).toContain("value ␛[2J␊next");
  });

  it("names the command where there is no place, and shows no frame for a file that was not read", () => {
    const nowhere: Diagnostic = { code: "MP7003", severity: "error", message: "m" };
    expect(render("", nowhere)).toBe("migplan: error MP7003: m\n");
    expect(render("", { ...nowhere, at: { file: "other.yaml", start: 3, end: 4 } })).toBe(
      "other.yaml: error MP7003: m\n",
    );
  });

  it("paints only when told to", () => {
    const diagnostic: Diagnostic = { code: "MP7003", severity: "error", message: "m", hint: "h" };
    const sources = { text: () => undefined, display: (file: string) => file };
    const report = renderReport([diagnostic], { sources, paint: painter(true, {}), width: 80 });
    expect(report).toBe(
      "\u001b[1mmigplan\u001b[22m: \u001b[31merror\u001b[39m MP7003: m\n\u001b[36mhint\u001b[39m: h\n",
    );
  });
});

describe("renderCounts", () => {
  it("counts by severity and file", () => {
    const at = { file: FILE, start: 0, end: 1 };
    const one: Diagnostic = { code: "MP1101", severity: "error", message: "m", at };
    expect(renderCounts([one, one, { ...one, severity: "warning" }])).toBe("2 errors, 1 warning in 1 file");
    expect(renderCounts([{ code: "MP7003", severity: "error", message: "m" }])).toBe("1 error");
  });
});

describe("renderJson", () => {
  it("gives lines and columns from 1, the end exclusive, and null where there is no place", () => {
    const text = "a: 1\nbad: 2\n";
    const sources = { text: () => text, display: (file: string) => `x/${file}` };
    const report = JSON.parse(
      renderJson("compile", [over(text, "bad"), { code: "MP7003", severity: "error", message: "m" }], sources, {
        extra: 1,
      }),
    );
    expect(report).toEqual({
      formatVersion: "1.0",
      command: "compile",
      diagnostics: [
        {
          file: "x/site.yaml",
          line: 2,
          col: 1,
          endLine: 2,
          endCol: 4,
          code: "MP1102",
          severity: "error",
          message: "something is wrong",
          hint: null,
          related: [],
        },
        {
          file: null,
          line: null,
          col: null,
          endLine: null,
          endCol: null,
          code: "MP7003",
          severity: "error",
          message: "m",
          hint: null,
          related: [],
        },
      ],
      extra: 1,
    });
  });
});

describe("painter", () => {
  it.each([
    ["a terminal", true, {}, true],
    ["a pipe", false, {}, false],
    ["a dumb terminal", true, { TERM: "dumb" }, false],
    ["NO_COLOR", true, { NO_COLOR: "1" }, false],
    ["an empty NO_COLOR", true, { NO_COLOR: "" }, true],
    ["FORCE_COLOR in a pipe", false, { FORCE_COLOR: "1" }, true],
    ["FORCE_COLOR=0 on a terminal", true, { FORCE_COLOR: "0" }, false],
    ["FORCE_COLOR over NO_COLOR", false, { FORCE_COLOR: "1", NO_COLOR: "1" }, true],
  ])("decides for %s", (_name, terminal, env, coloured) => {
    expect(painter(terminal, env)("red", "x") !== "x").toBe(coloured);
  });
});
