import { getParserFromInput } from "@griffithswaite/ts-plsql-parser";
import { describe, expect, test } from "vitest";
import { dialects } from "../../dialects/registry.ts";
import { planTexts } from "./texts.ts";

/**
 * No Oracle runs here, so a full PL/SQL grammar (that of the ANTLR project) is the judge. It knows no schema: what it lets
 * pass may still name a table that is not there; that is the schema model's business.
 */
const { split } = dialects.oracle;
const statements = new Map(
  planTexts()
    .filter(({ dialect }) => dialect === "oracle")
    .flatMap(({ step, text }) => split(text).map((statement) => [statement.text, step] as const)),
);

test("there is something to read", () => {
  expect(statements.size).toBeGreaterThan(40);
});

describe("the grammar takes every Oracle statement of the plans", () => {
  test.each([...statements].map(([text, step]) => ({ text, step })))("$step", ({ text }) => {
    expect(errorsIn(text)).toEqual([]);
  });
});

describe("the grammar is no rubber stamp", () => {
  test.each([
    "ALTER TABLE AM_API ADD COLUMN API_UUID VARCHAR2(256)",
    "ALTER TABLE AM_APIADD PRIMARY KEY (API_ID)",
    "CREATE TABLE T (A INTEGER NOT NULL AUTO_INCREMENT)",
    "CREATE TABLE IF NOT EXISTS T (A INTEGER)",
    "ALTER TABLE T ADD FOREIGN KEY (A) REFERENCES U (A) ON UPDATE CASCADE",
    "CREATE SEQUENCE S START WITH 1 INCREMENT BY 1 NO CACHE",
    "DROP INDEX IF EXISTS I",
    "CREATE OR REPLACE TRIGGER X BEFORE INSERT ON T FOR EACH ROW BEGIN SET NEW.ID = 1; END;",
  ])("it refuses %s", (text) => {
    expect(errorsIn(text)).not.toEqual([]);
  });
});

/** What is used of the parser; its types come from a package that does not hand them out to ES modules. */
interface Parser {
  removeErrorListeners(): void;
  addErrorListener(listener: unknown): void;
  sql_script(): unknown;
}

/** `line:column message` for every place where the grammar stumbles. A statement of plain SQL ends with a semicolon. */
function errorsIn(text: string): string[] {
  const errors: string[] = [];
  const parser = getParserFromInput(/;\s*$/.test(text) ? text : `${text};`) as unknown as Parser;
  parser.removeErrorListeners();
  parser.addErrorListener({
    syntaxError: (_: unknown, __: unknown, line: number, column: number, message: string) => {
      errors.push(`${line}:${column} ${message}`);
    },
    reportAmbiguity: () => undefined,
    reportAttemptingFullContext: () => undefined,
    reportContextSensitivity: () => undefined,
  });
  parser.sql_script();
  return errors;
}
