import fc from "fast-check";
import { expect, test } from "vitest";
import { readSql } from "../../compiler/sql/read.ts";
import { DIALECT_NAMES, type DialectName } from "../../dialects/dialect.ts";
import { planTexts } from "./texts.ts";

const dialect = fc.constantFrom(...DIALECT_NAMES);

/** Words and signs of SQL in any order: nearer to statements than arbitrary text is. */
const soup = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        ..."CREATE ALTER DROP TABLE INDEX SEQUENCE TRIGGER PROCEDURE ADD COLUMN CONSTRAINT PRIMARY KEY UNIQUE FOREIGN REFERENCES CHECK DEFAULT NOT NULL MODIFY CHANGE RENAME TO INSERT INTO VALUES UPDATE SET DELETE FROM WHERE SELECT WITH AS BEGIN END IF THEN ELSE EXEC EXECUTE IMMEDIATE DECLARE CASE WHEN EXISTS IN MERGE USING ON MATCHED CALL DO GRANT LOOP WHILE FOR UNION JOIN LEFT ORDER BY GROUP sp_rename sp_executesql".split(
          " ",
        ),
      ),
      fc.constantFrom(..."( ) , ; . = < > + - * / || :: @ : [ ] ' \" ` $$ /* */ -- # \n".split(" ")),
      fc.constantFrom(
        "T",
        "a",
        "@x",
        "'s'",
        "'DROP TABLE T'",
        "N'x'",
        "1",
        "2.5",
        '"Q"',
        "[B]",
        "VARCHAR(5)",
        "INT",
        "\n/\n",
        "\nGO\n",
      ),
    ),
    { maxLength: 60 },
  )
  .map((words) => words.join(" "));

function check(text: string, name: DialectName): void {
  for (const { statement, effects, notUnderstood: found } of readSql(text, name)) {
    expect(text.slice(statement.start, statement.end)).toBe(statement.text);
    expect(Array.isArray(effects)).toBe(true);
    if (found === undefined) continue;
    expect(found.start).toBeGreaterThanOrEqual(0);
    expect(found.end).toBeGreaterThan(found.start);
    expect(found.end).toBeLessThanOrEqual(statement.text.length);
    expect(found.why).not.toBe("");
  }
}

test("any text is read without an exception, and every place lies inside its statement", () => {
  fc.assert(fc.property(fc.oneof(fc.string({ unit: "binary", maxLength: 200 }), soup), dialect, check), {
    numRuns: 3000,
  });
});

test("a plan's text with a piece cut out is read without an exception", () => {
  const texts = planTexts();
  fc.assert(
    fc.property(fc.nat(texts.length - 1), fc.nat(), fc.nat(200), (which, start, length) => {
      const { text, dialect: name } = texts[which] ?? { text: "", dialect: "mysql" as const };
      const at = start % (text.length + 1);
      check(text.slice(0, at) + text.slice(at + length), name);
    }),
    { numRuns: 500 },
  );
});

test("a text that is nested without end is read without an exception", () => {
  for (const name of DIALECT_NAMES) {
    check(`SELECT ${"(".repeat(20000)}1`, name);
    check(`DELETE FROM T WHERE A IN (${"SELECT A FROM T WHERE A IN (".repeat(3000)}`, name);
    check("BEGIN ".repeat(5000), name);
    check(`SELECT ${"NOT ".repeat(5000)}1`, name);
    check(`SELECT ${"CASE WHEN ".repeat(3000)}1`, name);
    check("IF 1 = 1 ".repeat(3000), name);
  }
});
