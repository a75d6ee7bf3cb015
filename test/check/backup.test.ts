import { describe, expect, it } from "vitest";
import { checkBackups, lintBackups } from "../../compiler/check/backup.ts";
import { checkStartOrder } from "../../compiler/check/start-order.ts";
import type { ConcreteStep } from "../../compiler/expand/concrete.ts";
import type { PlacedStep } from "../../compiler/load/link.ts";
import type { MigrationDatabase } from "../../compiler/model/migration.ts";
import type { DatabaseRole } from "../../compiler/model/names.ts";
import type { StepInput } from "../../compiler/model/plan.ts";
import type { Effect } from "../../compiler/sql/effects.ts";
import { createTable, read } from "./sql.ts";
import { HOP, NODES, sql, start, stepOf } from "./steps.ts";

const database = (role: DatabaseRole, name: string): MigrationDatabase => ({
  role,
  target: { url: `jdbc:x/${name}`, username: "am", host: "h", port: "", database: name },
  password: { env: "P" },
  driver: "d",
});
const APART = [database("apim_db", "a"), database("shared_db", "b"), database("user", "c")];
const ONE = [database("apim_db", "a"), database("shared_db", "a"), database("user", "a")];

const backup = (id: string, role: DatabaseRole): ConcreteStep => stepOf(id, { kind: "backupDatabase", database: role });
const restoring = (step: ConcreteStep, text: string): ConcreteStep => ({
  ...step,
  input: { ...step.input, irreversible: text },
});
const migrate = start("m", "stop", { args: ["-Dmigrate"] });
const read1 = [read("s", [createTable("T")])];
const codes = (databases: readonly MigrationDatabase[], ...steps: ConcreteStep[]): string[] =>
  checkBackups({ steps, hops: [HOP], nodes: NODES, databases, sql: read1 }).map(({ code, message }) =>
    [code, ...(/ (apim_db|shared_db|user)\b/.exec(message)?.slice(1) ?? [])].join(" "),
  );

describe("checkBackups", () => {
  it.each<[string, readonly MigrationDatabase[], ConcreteStep[], string[]]>([
    ["a change after the backup", APART, [backup("b", "apim_db"), sql("s")], []],
    ["a change before the backup", APART, [sql("s"), backup("b", "apim_db")], ["MP5807 apim_db"]],
    ["no backup at all, told once", APART, [sql("s"), sql("t")], ["MP5807 apim_db"]],
    ["a backup of another database", APART, [backup("b", "shared_db"), sql("s")], ["MP5807 apim_db"]],
    ["one database with two roles", ONE, [backup("b", "shared_db"), sql("s")], []],
    ["a migration of the product", APART, [backup("b", "apim_db"), migrate], ["MP5807 shared_db", "MP5807 user"]],
    ["a plain start", APART, [start("go", "leave")], []],
    ["a restore that helps", APART, [backup("b-a", "apim_db"), restoring(sql("s"), "restore b-a")], []],
    [
      "a restore of another database",
      APART,
      [backup("b-a", "apim_db"), backup("b-s", "shared_db"), restoring(sql("s"), "restore b-s")],
      ["MP5808 apim_db"],
    ],
    [
      "a restore of several",
      APART,
      [backup("b-a", "apim_db"), backup("b-s", "shared_db"), restoring(sql("s"), "restore b-s and, where it is, b-a")],
      [],
    ],
    ["a sentence", APART, [backup("b-a", "apim_db"), restoring(sql("s"), "Restore the databases.")], []],
  ])("%s", (_, databases, steps, expected) => {
    expect(codes(databases, ...steps)).toEqual(expected);
  });

  it("does not mind rights and reorganisations", () => {
    const steps = [sql("s")];
    const harmless = [
      read("s", [
        { kind: "changeUser", user: "am" },
        { kind: "maintain", table: "T" },
      ]),
    ];
    expect(checkBackups({ steps, hops: [HOP], nodes: NODES, databases: APART, sql: harmless })).toEqual([]);
  });
});

describe("lintBackups", () => {
  const placed = (step: StepInput): PlacedStep => ({ step, origin: sql(step.id).origin });
  const save = (role: DatabaseRole): PlacedStep => placed({ id: "b", kind: "backup", title: "b", database: role });
  const change = placed({ id: "s", kind: "sql", title: "s", database: "apim_db", sql: { any: "x" } });
  const client = (...args: string[]): PlacedStep =>
    placed({ id: "m", kind: "server", title: "m", start: { home: "new", args, wait: { for: "up", timeout: "10m" } } });
  const found = (steps: readonly PlacedStep[], effects: readonly Effect[] = [createTable("T")]): string[] =>
    lintBackups(steps, [{ ...read("s", effects), origin: change.origin }]).map(({ code, message, hint }) =>
      [code, / (apim_db|shared_db)\b/.exec(message)?.[1], hint].join(" "),
    );

  it.each<[string, PlacedStep[], string[]]>([
    ["a change after the backup", [save("apim_db"), change], []],
    ["a change before the backup", [change, save("apim_db")], ["MP5807 apim_db move the backup before it"]],
    ["no backup at all", [change], ["MP5807 apim_db add a backup step with `database: apim_db` before it"]],
    [
      "a migration before the backup",
      [client("@with.args"), save("shared_db")],
      ["MP5807 shared_db move the backup before it"],
    ],
    ["a validation before the backup", [client("@with.args", "-DrunPreMigration"), save("shared_db")], []],
  ])("%s", (_, steps, expected) => {
    expect(found(steps)).toEqual(expected);
  });

  it("does not mind rights", () => {
    expect(found([change], [{ kind: "changeUser", user: "am" }])).toEqual([]);
  });
});

describe("checkStartOrder", () => {
  const order = (...steps: ConcreteStep[]): string[] =>
    checkStartOrder({ steps, hops: [HOP], nodes: NODES }, read1).map(({ message }) => message);

  it("wants SQL before the start for use", () => {
    expect(order(start("go", "leave"), sql("s"))).toEqual([
      'step "go" starts the server for use before step "s" changes apim_db',
    ]);
  });

  it("lets the migration's own starts come before SQL", () => {
    expect(order(migrate, sql("s"), start("go", "leave"))).toEqual([]);
  });
});
