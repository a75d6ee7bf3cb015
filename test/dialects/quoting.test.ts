import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { DIALECT_NAMES, type DialectName } from "../../dialects/dialect.ts";
import { dialects } from "../../dialects/registry.ts";
import { scan } from "../../dialects/scan.ts";

const TEXT = `a'b"c\`d]e\\f;g`;

const EXPECTED: Record<DialectName, { literal: string; identifier: string; folded: string }> = {
  mysql: { literal: `'a''b"c\`d]e\\\\f;g'`, identifier: "`a'b\"c``d]e\\f;g`", folded: "AM_API" },
  postgresql: { literal: `'a''b"c\`d]e\\f;g'`, identifier: `"a'b""c\`d]e\\f;g"`, folded: "am_api" },
  oracle: { literal: `'a''b"c\`d]e\\f;g'`, identifier: `"a'b""c\`d]e\\f;g"`, folded: "AM_API" },
  mssql: { literal: `'a''b"c\`d]e\\f;g'`, identifier: `[a'b"c\`d]]e\\f;g]`, folded: "AM_API" },
  db2: { literal: `'a''b"c\`d]e\\f;g'`, identifier: `"a'b""c\`d]e\\f;g"`, folded: "AM_API" },
  h2: { literal: `'a''b"c\`d]e\\f;g'`, identifier: `"a'b""c\`d]e\\f;g"`, folded: "AM_API" },
};

const anyText = fc.oneof(
  fc.string({ unit: "binary" }),
  fc
    .array(fc.constantFrom(..."'\"`[]\\;/-*#$&@\n\r\t q", "''", "--", "/*", "*/", "$$", "\n/\n", "\nGO\n", "é", "😀"))
    .map((parts) => parts.join("")),
);

describe("quoting", () => {
  it("doubles what closes a literal or a name, by each dialect's rule", () => {
    const found = Object.fromEntries(
      DIALECT_NAMES.map((name) => {
        const { quoteLiteral, quoteIdentifier, fold } = dialects[name];
        return [name, { literal: quoteLiteral(TEXT), identifier: quoteIdentifier(TEXT), folded: fold("Am_Api") }];
      }),
    );
    expect(found).toEqual(EXPECTED);
  });

  it("folds ASCII letters alone", () => {
    for (const name of DIALECT_NAMES) expect(dialects[name].fold("ßİé")).toBe("ßİé");
  });

  it("marks text outside ASCII as national on SQL Server", () => {
    expect(dialects.mssql.quoteLiteral("é")).toBe("N'é'");
  });

  it("keeps a line break out of literals where the client acts on lines", () => {
    for (const name of ["oracle", "db2"] as const)
      expect(dialects[name].quoteLiteral("a\n/\r\nb")).toBe("('a' || CHR(10) || '/' || CHR(13) || CHR(10) || 'b')");
  });

  for (const name of DIALECT_NAMES) {
    const { split, quoteLiteral, quoteIdentifier, lexis } = dialects[name];
    // Those two break a text with line breaks up: see above.
    const oneLiteral =
      name === "oracle" || name === "db2" ? anyText.map((text) => text.replace(/[\r\n]/g, "")) : anyText;

    it(`makes exactly one literal, and exactly one name: ${name}`, () => {
      fc.assert(
        fc.property(oneLiteral, (text) => {
          const literal = quoteLiteral(text);
          expect(scan(literal, lexis)).toEqual([{ kind: "string", start: 0, end: literal.length, closed: true }]);
          const identifier = quoteIdentifier(text);
          expect(scan(identifier, lexis)).toEqual([{ kind: "name", start: 0, end: identifier.length, closed: true }]);
        }),
        { numRuns: 300 },
      );
    });

    it(`lets no text out of a literal: ${name}`, () => {
      fc.assert(
        fc.property(anyText, (text) => {
          const first = `SELECT ${quoteLiteral(text)} FROM T`;
          expect(split(`${first};\nSELECT 2;`).map((statement) => statement.text)).toEqual([first, "SELECT 2"]);
        }),
        { numRuns: 300 },
      );
    });

    it(`lets no text out of a name: ${name}`, () => {
      fc.assert(
        fc.property(anyText, (text) => {
          const first = `SELECT ${quoteIdentifier(text)} FROM T`;
          expect(split(`${first};\nSELECT 2;`).map((statement) => statement.text)).toEqual([first, "SELECT 2"]);
        }),
        { numRuns: 300 },
      );
    });

    it(`keeps the progress line on one line, whatever it holds: ${name}`, () => {
      fc.assert(
        fc.property(anyText, (progress) => {
          const script = dialects[name].script({ progress, statements: [] });
          expect(script.split("\n")).toHaveLength(
            dialects[name].script({ progress: "x", statements: [] }).split("\n").length,
          );
          expect(script.endsWith("\n")).toBe(true);
        }),
      );
    });
  }
});
