import { describe, expect, test } from "vitest";
import type { DialectName } from "../../dialects/dialect.ts";
import { layoutOf } from "../../emit/numbering.ts";
import { emitSqlFile } from "../../emit/sql-file.ts";
import { compileWhole, OFFERS } from "./sites.ts";

/**
 * What the clients of database systems that no engine is here for do with a file, by their manuals, asked of every file that
 * any plan gives. Written anew from the manuals: it shares no code with what writes the files.
 */

/** Statements whose body holds semicolons, so that the last one belongs to it. */
const BODY = /^(DECLARE|BEGIN|CREATE (OR REPLACE )?((NON)?EDITIONABLE )?(TRIGGER|PROCEDURE|FUNCTION))\b/i;

/** SQL*Plus User's Guide, "SQL*Plus Limits": a line longer than this is ignored before release 12.2. */
const ORACLE_LINE = 2499;
/** "SQL and XML limits" of Db2: bytes of a statement. */
const DB2_STATEMENT = 2_097_152;
/** "Command line processor options", -t: a line of input. */
const DB2_LINE = 65_535;

const CLIENTS: Partial<Record<DialectName, (file: string) => void>> = {
  oracle(file) {
    expect(file).toMatch(/^(--.*\n)+WHENEVER OSERROR EXIT FAILURE ROLLBACK\nWHENEVER SQLERROR EXIT FAILURE ROLLBACK\n/);
    expect(file).toMatch(/\nCOMMIT\n\/\n\nEXIT SUCCESS\n$/);
    for (const line of file.split("\n")) expect(line.length, line).toBeLessThanOrEqual(ORACLE_LINE);
    for (const statement of terminated(file.split(/^SET SQLTERMINATOR OFF\nPROMPT .*\n/m)[1] ?? "", "/")) {
      expect(statement).toMatch(BODY.test(statement) ? /;$/ : /[^;/]$/);
      expect(statement).not.toMatch(/^\.$/m);
    }
  },
  db2(file) {
    expect(file).toMatch(/^(--.*\n)+UPDATE COMMAND OPTIONS USING S ON C OFF;\n--#SET TERMINATOR @\nECHO /);
    expect(file).toMatch(/\nCOMMIT\n@\n$/);
    for (const statement of terminated(file.split(/^--#SET TERMINATOR @$/m)[1] ?? "", "@")) {
      expect(statement).not.toMatch(/@$/m);
      expect(statement).not.toMatch(/^--#SET/m);
      if (!BODY.test(statement)) expect(statement).not.toMatch(/;$/);
      expect(Buffer.byteLength(statement)).toBeLessThanOrEqual(DB2_STATEMENT);
      for (const line of statement.split("\n")) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(DB2_LINE);
    }
  },
  mssql(file) {
    expect(file).toMatch(/\nGO\n$/);
    expect(file.split("\n").filter((line) => /^\s*GO\b/i.test(line) && line !== "GO")).toEqual([]);
    for (const batch of terminated(file, "GO")) {
      const declared = [...batch.matchAll(/\bDECLARE\s+(@\w+)/gi)].map(([, name]) => name?.toLowerCase());
      expect(new Set(declared).size, batch).toBe(declared.length);
      if (/^\s*CREATE\s+(TRIGGER|PROCEDURE|FUNCTION|VIEW)\b/im.test(batch))
        expect(batch).toMatch(/^(--.*\n|\s)*CREATE\b/);
    }
  },
};

/** The parts of a text that lines of the terminator alone end; nothing may come after the last one. */
function terminated(text: string, terminator: string): string[] {
  const parts = text.split(new RegExp(`^${terminator}$`, "m"));
  expect(
    parts
      .pop()
      ?.replace(/^EXIT SUCCESS$/m, "")
      .trim(),
  ).toBe("");
  const statements = parts.map((part) => part.replace(/^(\s*--.*\n|\s)*/, "").trim());
  for (const statement of statements) expect(statement).not.toBe("");
  return statements;
}

describe.each(OFFERS.filter(({ dialect }) => CLIENTS[dialect] !== undefined))(
  "$from → $to, $dialect",
  ({ from, to, dialect }) => {
    const migration = compileWhole([from, to], dialect);
    const layout = layoutOf(migration);
    const steps = migration.steps.filter(({ action }) => action.kind === "sql");

    test("has SQL", () => expect(steps.length).toBeGreaterThan(5));

    test.each(steps.map((step) => ({ id: step.id, step })))("$id", ({ step }) => {
      CLIENTS[dialect]?.(emitSqlFile(migration, layout, step));
    });
  },
);
