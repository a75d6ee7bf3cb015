import { describe, expect, it } from "vitest";
import { inDialect } from "../../compiler/expand/in-dialect.ts";
import type { StepInput } from "../../compiler/model/plan.ts";

const step: StepInput = {
  id: "index",
  kind: "sql",
  title: "Index it",
  database: "apim_db",
  sql: { mysql: "CREATE INDEX I ON T (A)", any: "CREATE INDEX I ON T (A, B)" },
  why: "It is slow.",
  undo: { mysql: "DROP INDEX I ON T", any: "DROP INDEX I" },
  onFailure: { oracle: "ORA-01408: another index has the same columns." },
  repeatable: { h2: "It is made where it is absent." },
  risk: { locks: { postgresql: "T, for writers", any: "T" }, rewrites: { mysql: "T" } },
  notes: ["Told to all.", { db2: "Told to few." }],
};

describe("inDialect", () => {
  it.each([
    [
      "mysql",
      {
        sql: { mysql: "CREATE INDEX I ON T (A)" },
        undo: "DROP INDEX I ON T",
        risk: { locks: "T", rewrites: "T" },
        notes: ["Told to all."],
      },
    ],
    ["postgresql", { undo: "DROP INDEX I", risk: { locks: "T, for writers" }, notes: ["Told to all."] }],
    [
      "oracle",
      { undo: "DROP INDEX I", onFailure: "ORA-01408: another index has the same columns.", risk: { locks: "T" } },
    ],
    ["db2", { undo: "DROP INDEX I", risk: { locks: "T" }, notes: ["Told to all.", "Told to few."] }],
    ["h2", { undo: "DROP INDEX I", repeatable: "It is made where it is absent.", risk: { locks: "T" } }],
  ] as const)("leaves what is for %s", (dialect, own) => {
    const common = { id: "index", kind: "sql", title: "Index it", database: "apim_db", why: "It is slow." };
    const sql = { any: "CREATE INDEX I ON T (A, B)" };
    expect(inDialect(step, dialect)).toEqual({ ...common, sql, notes: ["Told to all."], ...own });
  });

  it("leaves a step that tells nothing as it is", () => {
    const bare: StepInput = { id: "ask", kind: "manual", title: "Ask", do: "Ask somebody." };
    expect(inDialect(bare, "mysql")).toEqual(bare);
  });
});
