import { describe, expect, it } from "vitest";
import { checkClaims, checkRisk } from "../../compiler/check/risk.ts";
import type { SqlStep } from "../../compiler/check/sql-steps.ts";
import { checkWaysBack, migrates } from "../../compiler/check/way-back.ts";
import type { PlainStep, StepInput } from "../../compiler/model/plan.ts";
import { addColumn, alterColumn, createIndex, createTable, deleteRows, dropTable, read, updateRows } from "./sql.ts";

const codes = (...steps: SqlStep[]): string[] => checkRisk(steps).map(({ code }) => code);
const deletes = { step: { risk: { deletes: "old rows" } } };

describe("checkRisk", () => {
  it.each<[string, SqlStep[], string[]]>([
    ["a new table and an index on it", [read("s", [createTable("T"), createIndex("T")])], []],
    ["an index on a table of another step", [read("s", [createTable("T")]), read("i", [createIndex("t")])], []],
    ["an index on a table that was there", [read("s", [createIndex("T")])], ["MP5806"]],
    ["an index with its lock", [read("s", [createIndex("T")], { step: { risk: { locks: "T" } } })], []],
    ["an index with its rewriting", [read("s", [createIndex("T")], { step: { risk: { rewrites: "T" } } })], []],
    ["a deletion that is not told", [read("s", [deleteRows("T")])], ["MP5801"]],
    ["a deletion that is told", [read("s", [deleteRows("T")], deletes)], []],
    ["a change of every row", [read("s", [updateRows("T", false)])], ["MP5805"]],
    ["a dropped column", [read("s", [{ kind: "dropColumn", table: "T", column: "A", ifPresent: false }])], ["MP5801"]],
    ["a dropped table", [read("s", [dropTable("T")])], ["MP5801"]],
    [
      "a table that the plan made for itself",
      [read("s", [createTable("T"), deleteRows("T", false), dropTable("T")])],
      [],
    ],
  ])("%s", (_, steps, expected) => {
    expect(codes(...steps)).toEqual(expected);
  });

  it.each([
    ["mysql", "MP5805"],
    ["postgresql", undefined],
    ["oracle", undefined],
    ["mssql", undefined],
    ["db2", undefined],
  ] as const)("a longer text on %s", (dialect, code) => {
    const found = codes(read("s", [alterColumn("T", { type: "VARCHAR(255)" })], { dialect }));
    expect(found).toEqual(code === undefined ? [] : [code]);
  });

  it.each([
    ["mysql", "MP5805"],
    ["postgresql", "MP5806"],
    ["oracle", "MP5806"],
    ["mssql", "MP5806"],
    ["db2", "MP5805"],
  ] as const)("NOT NULL on %s", (dialect, code) => {
    expect(codes(read("s", [alterColumn("T", { nullable: false })], { dialect }))).toEqual([code]);
  });

  it.each([
    ["mysql", "MP5805"],
    ["postgresql", "MP5805"],
    ["oracle", undefined],
    ["mssql", "MP5805"],
    ["db2", undefined],
  ] as const)("a new column that is NOT NULL with a default on %s", (dialect, code) => {
    const found = codes(read("s", [addColumn("T", { default: "0", nullable: false })], { dialect }));
    expect(found).toEqual(code === undefined ? [] : [code]);
  });
});

describe("checkClaims", () => {
  const claim = (...steps: SqlStep[]): string[] => checkClaims(steps).map(({ message }) => message);
  const risk = { risk: { deletes: "rows", rewrites: "T" } };

  it("tells of a risk that no dialect has", () => {
    expect(claim(read("s", [updateRows("T")], { step: risk }))).toEqual([
      'step "s" names `risk.deletes`, but in no dialect does it delete anything',
    ]);
  });

  it.each([
    [
      "said for each dialect",
      { rewrites: "T" },
      ['step "s" names `risk.rewrites`, but on PostgreSQL it does not rewrite a table'],
    ],
    ["said where it is so", {}, []],
  ])("looks at each dialect: %s", (_, postgresql, expected) => {
    const steps = [
      read("s", [alterColumn("T", { type: "VARCHAR(255)" })], { step: { risk: postgresql } }),
      read("s", [alterColumn("T", { type: "VARCHAR(255)" })], { step: { risk: { rewrites: "T" } }, dialect: "mysql" }),
    ];
    expect(claim(...steps)).toEqual(expected);
  });

  it("says nothing where a statement is not understood", () => {
    expect(claim(read("s", [], { step: risk, known: false }))).toEqual([]);
  });
});

describe("checkWaysBack", () => {
  const origin = read("s", []).origin;
  const codesOf = (step: object, sql: readonly SqlStep[] = []): string[] =>
    checkWaysBack([{ step: { id: "s", title: "s", ...step } as PlainStep, origin }], sql).map(({ code }) => code);
  const sqlStep = { kind: "sql", database: "apim_db", sql: { any: "x" } };

  it.each<[string, object, readonly SqlStep[], string[]]>([
    ["SQL that changes something", sqlStep, [read("s", [createTable("T")])], ["MP5804"]],
    ["SQL with an undo", { ...sqlStep, undo: "DROP" }, [read("s", [createTable("T")])], []],
    ["SQL with a backup", { ...sqlStep, irreversible: "restore b" }, [read("s", [createTable("T")])], []],
    ["SQL that only asks", sqlStep, [read("s", [])], []],
    ["SQL that nobody understands", sqlStep, [read("s", [], { known: false })], ["MP5804"]],
    ["a migration of the product", { kind: "server", start: { home: "new", args: ["-Dmigrate"] } }, [], ["MP5804"]],
    ["a plain start", { kind: "server", start: { home: "new" } }, [], []],
    ["copied files", { kind: "files", copy: { from: "a", to: "b" } }, [], ["MP5810"]],
    ["a manual step", { kind: "manual", do: "x" }, [], ["MP5810"]],
    ["a manual step that changes nothing", { kind: "manual", do: "x", writes: [] }, [], []],
    ["a command without files", { kind: "command", run: ["x"], in: "y" }, [], []],
    ["a backup", { kind: "backup", database: "apim_db" }, [], []],
  ])("%s", (_, step, sql, expected) => {
    expect(codesOf(step, sql)).toEqual(expected);
  });

  it("takes a parameter for arguments of the migration", () => {
    const step = { id: "s", title: "s", kind: "server", start: { home: "new", args: ["@with.args"] } };
    expect(migrates(step as unknown as StepInput)).toBe(true);
  });
});
