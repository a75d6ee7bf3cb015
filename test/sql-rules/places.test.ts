import { expect, it } from "vitest";
import { checkSqlRules } from "../../compiler/check/sql-rules.ts";
import { type SqlStep, sqlStepsOf } from "../../compiler/check/sql-steps.ts";
import { positionOf } from "../../compiler/diagnostics/position.ts";
import type { LinkedStep } from "../../compiler/load/link.ts";
import { parseSource } from "../../compiler/load/source.ts";
import type { StepInput } from "../../compiler/model/plan.ts";
import type { DialectName } from "../../dialects/dialect.ts";

const PLAN = `steps:
  - id: one
    kind: sql
    database: apim_db
    sql:
      # a comment
      mssql: |
        CREATE TABLE T (A INTEGER);

        ALTER TABLE T
        ADD B INTEGER DEFAULT 1;
      h2: UPDATE T SET A = "" WHERE A IS NULL;
      oracle: "DELETE FROM T WHERE A = '';"
      db2: |-

          ALTER TABLE {{identifier tables.one}} ADD C VARCHAR2(5);
      mysql: >
        DELETE FROM T;
      any: &all |
        DELETE
        FROM T;
  - id: two
    kind: sql
    database: apim_db
    sql: { any: *all }
`;

/** What a finding points at, as `line:column text`. */
it.each<[DialectName, string[]]>([
  ["mssql", ["one MP5621 11:13 B"]],
  ["h2", ['one MP5613 12:28 ""', "two MP5638 25:17 *all"]],
  ["oracle", ["one MP5643 13:36 A = ''", "two MP5638 25:17 *all"]],
  ["db2", ["one MP5611 16:55 VARCHAR2", "two MP5638 25:17 *all"]],
  ["mysql", ["one MP5638 17:14 >\n        DELETE FROM T;\n", "two MP5638 25:17 *all"]],
  ["postgresql", ["one MP5638 20:9 DELETE", "two MP5638 25:17 *all"]],
])("a finding points into the text of its step: %s", (dialect, expected) => {
  const found = checkSqlRules(sqlSteps(dialect), dialect, () => undefined);
  expect(
    found.map(({ code, step, at }) => {
      const { line, column } = positionOf(PLAN, at?.start ?? 0);
      return `${step} ${code} ${line}:${column} ${PLAN.slice(at?.start, at?.end)}`;
    }),
  ).toEqual(expected);
});

it("a finding names the step as the plan does, also where a later hop calls it otherwise", () => {
  const later = sqlSteps("postgresql").map((step) => ({ ...step, id: `${step.id}-2` }));
  expect(checkSqlRules(later, "postgresql", () => undefined).map(({ step }) => step)).toEqual(["one", "two"]);
});

function sqlSteps(dialect: DialectName): readonly SqlStep[] {
  const { value: source } = parseSource({ file: "plan.yaml", text: PLAN });
  if (source === undefined) throw new Error("the plan does not parse");
  const steps = (source.value.steps as StepInput[]).map((step, index): LinkedStep => {
    const origin = { source, path: ["steps", index], calls: [] };
    return { step, origin, conditions: [], bindings: [], phase: "Database" };
  });
  return sqlStepsOf(steps, dialect);
}
