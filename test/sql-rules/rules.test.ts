import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { checkSql } from "../../compiler/check-sql.ts";
import { rulesCodes } from "../../compiler/diagnostics/codes/rules.ts";
import type { Diagnostic } from "../../compiler/diagnostics/diagnostic.ts";
import { readSql } from "../../compiler/sql/read.ts";
import { SQL_RULES } from "../../compiler/sql/rules/registry.ts";
import { runRules } from "../../compiler/sql/rules/run-rules.ts";
import { sqlScript } from "../../compiler/sql/rules/script.ts";
import type { DialectName } from "../../dialects/dialect.ts";
import { dialects } from "../../dialects/registry.ts";

interface RuleCase {
  readonly dialect: DialectName;
  /** Statements that made what is there. */
  readonly before?: string;
  readonly sql: string;
  /** The texts that the findings point at, in order. */
  readonly finds?: readonly string[];
}

const FOLDER = join(fileURLToPath(import.meta.url), "..", "cases");
const files = readdirSync(FOLDER).sort();

describe("rules for SQL", () => {
  it("each has cases", () => {
    const tested = files.map((file) => file.replace(".yaml", ""));
    expect([...new Set(SQL_RULES.map(({ code }) => code))].sort()).toEqual(tested);
    // MP566x needs the schema of a version: see check-sql.test.ts.
    expect(Object.keys(rulesCodes).filter((code) => code < "MP5660")).toEqual(tested);
  });

  describe.each(files.map((file) => file.replace(".yaml", "")))("%s", (code) => {
    const { bad, good } = parse(readFileSync(join(FOLDER, `${code}.yaml`), "utf8")) as Record<string, RuleCase[]>;
    it.each(bad ?? [])("finds it in $dialect: $sql", (one) => {
      const found = findings(one).filter((each) => each.code === code);
      expect(found.map(({ at }) => one.sql.slice(at?.start, at?.end))).toEqual(one.finds);
    });
    it.each(good ?? [])("leaves alone in $dialect: $sql", (one) => {
      expect(findings(one).filter((each) => each.code === code)).toEqual([]);
    });
  });
});

function findings({ dialect: name, before, sql }: RuleCase): readonly Diagnostic[] {
  if (before === undefined) return checkSql({ script: { file: "s.sql", text: sql }, dialect: name });
  const dialect = dialects[name];
  const source = { file: "s.sql", form: "script", dialect } as const;
  const part = (text: string) => [{ offset: 0, end: text.length, readings: readSql(text, name) }];
  const made = sqlScript({ ...source, text: before, parts: part(before) });
  return runRules(
    sqlScript({ ...source, text: sql, parts: part(sql), before: made.statements.at(-1)?.known ?? new Map() }),
  );
}
