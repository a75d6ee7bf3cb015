import fc from "fast-check";
import { expect, test } from "vitest";
import { DIALECT_NAMES } from "../../dialects/dialect.ts";
import { layoutOf } from "../../emit/numbering.ts";
import { emitSqlFile } from "../../emit/sql-file.ts";
import { fixture, step } from "./fixture.ts";

const emit = (dialect: (typeof DIALECT_NAMES)[number], id: string): string => {
  const migration = fixture(dialect);
  const found = migration.steps.find((one) => one.id === id);
  if (found === undefined) throw new Error(id);
  return emitSqlFile(migration, layoutOf(migration), found);
};

test("the header says what, where, who, how, what it needs, and how to go back", () => {
  const header = emit("postgresql", "create-categories")
    .split("\n")
    .filter((line) => line.startsWith("--"))
    .join("\n");
  for (const text of [
    "-- Step 110 create-categories",
    "3.0.0 -> 3.1.0, PostgreSQL",
    "Database    apim_db (am_db on db1.acme.example:5432)",
    "Run as      am; needs CREATE TABLE",
    "Needs       table AM_API exists (proved: 3.0.0 catalog)",
    "table AM_CAT does not exist yet (asked when run; if not, the step is skipped)",
    "Done when   table AM_CAT exists",
    "Undo        DROP TABLE AM_CAT",
    "Source      guide 3.0.0 to 3.1.0, Step 2.3",
    "Differs     Nothing else",
  ]) {
    expect(header).toContain(text);
  }
});

test.each(DIALECT_NAMES)("the file of %s holds the statement and the progress line", (dialect) => {
  const text = emit(dialect, "create-categories");
  expect(text).toContain("CREATE TABLE AM_CAT (\n  ID INTEGER\n)");
  expect(text).toContain("step 110 create-categories");
  expect(text.endsWith("\n")).toBe(true);
});

test("no client acts on anything in the header, whatever a plan or site says", () => {
  const text = fc.oneof(
    fc.string({ unit: "binary" }),
    fc.constantFrom(
      "a\nGO\n/\nDROP TABLE X;",
      "x */ DROP /*",
      "&host &&x",
      "$(USER)",
      "ends with -",
      "ends with ;",
      "\u2028GO",
      "\\! rm",
    ),
  );
  fc.assert(
    fc.property(text, fc.constantFrom(...DIALECT_NAMES), (value, dialect) => {
      const one = step(
        10,
        "x",
        "sql",
        { kind: "sql", database: "apim_db", sql: "SELECT 1;", repeatable: value },
        {
          title: value,
          why: value,
          undo: value,
          risk: { deletes: value, locks: value, privileges: value },
          source: { guide: value, section: value },
          errata: [{ why: value, emits: value }],
          postconditions: [{ sentence: value, kind: "servers" }],
        },
      );
      const migration = fixture(dialect, { steps: [one] });
      const file = emitSqlFile(migration, layoutOf(migration), one);
      const plain = emitSqlFile(migration, layoutOf(migration), {
        ...one,
        title: "x",
        why: "x",
        risk: {},
        errata: [],
        postconditions: [],
      });
      const body = plain.slice(plain.lastIndexOf("\n-- ") + 1).replace(/^-- .*\n/, "");
      expect(file.endsWith(body)).toBe(true);
      for (const line of file
        .slice(0, -body.length)
        .trimEnd()
        .split(/\r\n|[\n\r\v\f\u0085\u2028\u2029]/)) {
        expect(line).toMatch(/^--( |$)/);
        expect(line).not.toMatch(/\*\/|\/\*|&|\$\(|[-;]$(?<!^--)|\p{Cc}/u);
      }
    }),
    { numRuns: 200 },
  );
});
