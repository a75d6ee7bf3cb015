import { PlSqlLexer, PlSqlParser } from "@griffithswaite/ts-plsql-parser";
import { CharStream, CommonTokenStream, type Recognizer, type Token } from "antlr4";
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

/** `line:column message` for every place where the grammar stumbles. A statement of plain SQL ends with a semicolon. */
function errorsIn(text: string): string[] {
  const errors: string[] = [];
  const listener = {
    syntaxError: (_: Recognizer<Token>, __: Token, line: number, column: number, message: string) =>
      void errors.push(`${line}:${column} ${message}`),
    reportAmbiguity: () => undefined,
    reportAttemptingFullContext: () => undefined,
    reportContextSensitivity: () => undefined,
  };
  const whole = /;\s*$/.test(text) ? text : `${text};`;
  const lexer = new PlSqlLexer(new CharStream(whole));
  lexer.removeErrorListeners();
  lexer.addErrorListener(listener as never);
  const parser = new PlSqlParser(new CommonTokenStream(lexer));
  parser.removeErrorListeners();
  parser.addErrorListener(listener as never);
  parser.sql_script();
  return errors;
}
