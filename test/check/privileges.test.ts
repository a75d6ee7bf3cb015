import { describe, expect, it } from "vitest";
import { checkPrivileges, privilegesOf } from "../../compiler/check/privileges.ts";
import type { Effect } from "../../compiler/sql/effects.ts";
import type { DialectName } from "../../dialects/dialect.ts";
import { createTable, read } from "./sql.ts";

const trigger: Effect = { kind: "createTrigger", name: "G", table: "T", replace: false };
const maintain: Effect = { kind: "maintain", table: "T" };
const superuser: Effect = { kind: "changeUser", user: "am" };
const reference: Effect = {
  kind: "addForeignKey",
  table: "T",
  key: { columns: ["A"], refTable: "OTHER.U", refColumns: [], onDelete: "no action", onUpdate: "no action" },
};

describe("privilegesOf", () => {
  it.each<[string, DialectName, Effect, string, RegExp | undefined]>([
    ["a table", "mysql", createTable("T"), "", undefined],
    ["a trigger on MySQL", "mysql", trigger, "", /log_bin_trust_function_creators/],
    ["a trigger on Oracle", "oracle", trigger, "", undefined],
    ["a superuser", "postgresql", superuser, "ALTER ROLE am SUPERUSER", /superuser/],
    ["a setting of a role", "postgresql", superuser, "ALTER ROLE am SET x = 'y'", /CREATEROLE/],
    [
      "a role that takes its own rights away",
      "postgresql",
      { kind: "changeUser", user: "CURRENT_USER" },
      "",
      undefined,
    ],
    ["the collation of a database", "mssql", { kind: "alterDatabase" }, "", /^ALTER on the database/],
    ["a reorganisation on Db2", "db2", maintain, "CALL SYSPROC.ADMIN_CMD ('REORG TABLE T')", /ADMIN_CMD/],
    ["a table that moves", "db2", maintain, "CALL SYSPROC.ADMIN_MOVE_TABLE (…)", /ADMIN_MOVE_TABLE/],
    ["statistics elsewhere", "postgresql", maintain, "ANALYZE T", undefined],
    ["a key into another schema", "oracle", reference, "", /^REFERENCES on OTHER\.U$/],
  ])("%s", (_, dialect, effect, text, expected) => {
    const found = privilegesOf(read("s", [effect, effect], { dialect, text }));
    expect(found).toHaveLength(expected === undefined ? 0 : 1);
    if (expected !== undefined) expect(found[0]).toMatch(expected);
  });
});

describe("checkPrivileges", () => {
  it("wants them declared", () => {
    const found = checkPrivileges([read("s", [trigger], { dialect: "mysql" })]);
    expect(found.map(({ code }) => code)).toEqual(["MP5901"]);
    expect(found[0]?.message).toContain('step "s" creates trigger G on T; on MySQL');
  });

  it("is content with a declaration", () => {
    const step = { risk: { privileges: "SUPER" } };
    expect(checkPrivileges([read("s", [trigger], { dialect: "mysql", step })])).toEqual([]);
  });
});
