import { describe, expect, test } from "vitest";
import type { Catalog, CatalogColumn, CatalogTable } from "../../compiler/model/catalog.ts";
import { apply } from "../../compiler/sql/apply.ts";
import type { ColumnDefinition, Effect } from "../../compiler/sql/effects.ts";
import { changesBetween, type SchemaState, stateOf } from "../../compiler/sql/schema-state.ts";
import type { DialectName } from "../../dialects/dialect.ts";

const column = (name: string, type = "INTEGER", nullable = true): CatalogColumn => ({
  name,
  type,
  nullable,
  default: null,
  autoincrement: false,
});

const define = (name: string, type = "INTEGER", nullable = true): ColumnDefinition => ({
  name,
  type,
  nullable,
  autoincrement: false,
});

const table = (name: string, more: Partial<CatalogTable> = {}): CatalogTable => ({
  name,
  columns: [column("ID", "INTEGER", false), column("NAME", "VARCHAR(50)"), column("OWNER", "VARCHAR(50)")],
  primaryKey: { name: `${name.toLowerCase()}_pkey`, columns: ["ID"] },
  uniques: [],
  foreignKeys: [],
  indexes: [],
  triggers: [],
  ...more,
});

function world(dialect: DialectName, ...tables: CatalogTable[]): SchemaState {
  const catalog: Catalog = {
    version: "3.0.0",
    database: "apim",
    dialect,
    tables: Object.fromEntries(tables.map((each) => [each.name, each])),
    sequences: ["T_SEQ"],
  };
  return stateOf(catalog);
}

/** What a run of effects changes, as `place: after`, and the problems as `kind what`. */
function run(state: SchemaState, ...effects: Effect[]): { changes: string[]; problems: string[] } {
  let current = state;
  const problems: string[] = [];
  for (const effect of effects) {
    const applied = apply(current, effect);
    current = applied.state;
    problems.push(...applied.problems.map(({ kind, what }) => `${kind} ${what}`));
  }
  return { changes: changesBetween(state, current).map(({ at, actual }) => `${at}: ${actual}`), problems };
}

const addColumn = (name: string, ifAbsent = false): Effect => ({
  kind: "addColumn",
  table: "T",
  column: define(name),
  ifAbsent,
});

describe("what has to be there", () => {
  test.each<[string, Effect, string]>([
    ["a column of no table", { ...addColumn("X"), table: "U" } as Effect, "missing table U"],
    ["a column that is there", addColumn("name"), "present column T.name"],
    [
      "a column that is not there",
      { kind: "dropColumn", table: "T", column: "X", ifPresent: false },
      "missing column T.X",
    ],
    [
      "a table that is there",
      { kind: "createTable", table: "t", definition: EMPTY(), ifAbsent: false },
      "present table t",
    ],
    ["a sequence that is there", { kind: "createSequence", name: "t_seq", ifAbsent: false }, "present sequence t_seq"],
    ["a sequence that is not there", { kind: "dropSequence", name: "S", ifPresent: false }, "missing sequence S"],
    ["rows of no table", { kind: "deleteRows", table: "U", filtered: true }, "missing table U"],
    ["rows by no column", { kind: "updateRows", table: "T", columns: ["X"], filtered: true }, "missing column T.X"],
    ["a key over no column", { kind: "addUnique", table: "T", key: { columns: ["NAME", "X"] } }, "missing column T.X"],
    [
      "a second primary key",
      { kind: "addPrimaryKey", table: "T", key: { columns: ["NAME"] } },
      "present primary key of T",
    ],
    [
      "a unique constraint that is not there",
      { kind: "dropUnique", table: "T", columns: ["NAME"] },
      "missing unique constraint over (NAME) of T",
    ],
    [
      "a constraint that is not there",
      { kind: "dropConstraint", table: "T", name: "t_name_key", ifPresent: false },
      "missing constraint t_name_key of T",
    ],
    [
      "a foreign key that is not there",
      { kind: "dropForeignKey", table: "T", columns: ["OWNER"] },
      "missing foreign key over (OWNER) of T",
    ],
    [
      "a constraint to rename that is not there",
      { kind: "renameConstraint", table: "T", name: "t_name_key", to: "t_key" },
      "missing constraint t_name_key of T",
    ],
    ["an index that is not there", { kind: "dropIndex", name: "IDX", ifPresent: false }, "missing index IDX"],
    [
      "a foreign key to no table",
      {
        kind: "addForeignKey",
        table: "T",
        key: { columns: ["OWNER"], refTable: "U", refColumns: ["ID"], onDelete: "cascade", onUpdate: "no action" },
      },
      "missing table U",
    ],
  ])("%s", (_, effect, problem) => {
    expect(run(world("postgresql", table("T")), effect)).toEqual({ changes: [], problems: [problem] });
  });

  test.each<[string, Effect]>([
    ["IF NOT EXISTS", addColumn("NAME", true)],
    ["IF EXISTS, column", { kind: "dropColumn", table: "T", column: "X", ifPresent: true }],
    ["IF EXISTS, table", { kind: "dropTable", table: "U", ifPresent: true }],
    ["IF EXISTS, sequence", { kind: "dropSequence", name: "S", ifPresent: true }],
  ])("%s asks the engine itself", (_, effect) => {
    expect(run(world("postgresql", table("T")), effect)).toEqual({ changes: [], problems: [] });
  });

  test("MySQL tells names of tables by case, and nobody else does", () => {
    const effect: Effect = { kind: "deleteRows", table: "apilastaccess", filtered: true };
    const found = (dialect: DialectName) => run(world(dialect, table("ApiLastAccess")), effect).problems;
    expect(found("mysql")).toEqual(["missing table apilastaccess"]);
    expect(found("oracle")).toEqual([]);
  });
});

describe("names that the engine chooses", () => {
  const create: Effect = {
    kind: "createTable",
    table: "U",
    ifAbsent: false,
    definition: {
      columns: [define("A", "INTEGER", true), define("B", "INTEGER", true)],
      primaryKey: { columns: ["A"] },
      uniques: [{ columns: ["B"] }, { columns: ["B", "A"] }],
      foreignKeys: [{ columns: ["B"], refTable: "T", refColumns: [], onDelete: "cascade", onUpdate: "restrict" }],
    },
  };
  const made = (dialect: DialectName) => {
    const { state } = apply(world(dialect, table("T")), create);
    const own = state.tables.get(dialect === "postgresql" ? "u" : "U");
    return {
      primaryKey: own?.primaryKey?.name,
      uniques: own?.uniques.map(({ name }) => name),
      foreignKeys: own?.foreignKeys.map(({ name, refColumns, onUpdate }) =>
        [name, refColumns.join(), onUpdate].join(" "),
      ),
      nullable: own?.columns.map(({ nullable }) => nullable),
    };
  };

  test("PostgreSQL", () => {
    expect(made("postgresql")).toEqual({
      primaryKey: "u_pkey",
      uniques: ["u_b_key", "u_b_a_key"],
      foreignKeys: ["u_b_fkey ID restrict"],
      nullable: [false, true],
    });
  });

  test("MySQL", () => {
    expect(made("mysql")).toEqual({
      primaryKey: undefined,
      uniques: ["B", "B_2"],
      foreignKeys: ["U_ibfk_1 ID no action"],
      nullable: [false, true],
    });
  });

  test("Oracle: nobody knows them", () => {
    expect(made("oracle").uniques).toEqual([undefined, undefined]);
  });

  test("PostgreSQL cuts the longer part of a name that is too long", () => {
    const long = {
      ...table("A_TABLE_WITH_QUITE_A_LONG_NAME"),
      columns: [column("A_COLUMN_WITH_AN_EVEN_LONGER_NAME_THAN_THAT")],
    };
    const effect: Effect = {
      kind: "addUnique",
      table: long.name,
      key: { columns: ["A_COLUMN_WITH_AN_EVEN_LONGER_NAME_THAN_THAT"] },
    };
    const { state } = apply(world("postgresql", long), effect);
    const [name] = state.tables.get("a_table_with_quite_a_long_name")?.uniques.map((key) => key.name) ?? [];
    expect(name).toBe("a_table_with_quite_a_long_nam_a_column_with_an_even_longer__key");
    expect(name).toHaveLength(63);
  });
});

describe("keys", () => {
  const keyed = (dialect: DialectName) =>
    world(
      dialect,
      table("T", {
        uniques: [{ name: "T_UK", columns: ["NAME", "OWNER"] }],
        indexes: [{ name: "IDX_NAME", columns: ["NAME"] }],
      }),
    );
  const dropName: Effect = { kind: "dropColumn", table: "T", column: "NAME", ifPresent: false };

  test.each<[DialectName, string[], string[]]>([
    ["postgresql", [], ["T.NAME: absent", "T.<unique:NAME,OWNER>: absent", "T.<index:IDX_NAME>: absent"]],
    ["db2", [], ["T.NAME: absent", "T.<unique:NAME,OWNER>: absent", "T.<index:IDX_NAME>: absent"]],
    ["mysql", ["refused column T.NAME"], []],
    ["oracle", ["refused column T.NAME"], []],
    ["mssql", ["refused column T.NAME"], []],
  ])("a column that a key is over, dropped on %s", (dialect, problems, changes) => {
    const result = run(keyed(dialect), dropName);
    expect(result.problems).toEqual(problems);
    if (problems.length === 0) expect(result.changes).toEqual(changes);
  });

  test("SQL Server alters no column of the primary key; without the key it does", () => {
    const widen: Effect = { kind: "alterColumn", table: "T", column: "ID", type: "BIGINT" };
    expect(run(world("mssql", table("T")), widen).problems).toEqual(["refused column T.ID"]);
    const around: Effect[] = [
      { kind: "dropPrimaryKey", table: "T" },
      widen,
      { kind: "addPrimaryKey", table: "T", key: { columns: ["ID"] } },
    ];
    expect(run(world("mssql", table("T")), ...around)).toEqual({
      changes: ["T.ID: BIGINT not null"],
      problems: [],
    });
  });

  test.each<[DialectName, string[]]>([
    ["mysql", []],
    ["postgresql", []],
    ["oracle", []],
    ["mssql", ["refused column T.NAME"]],
    ["db2", ["refused column T.NAME"]],
  ])("a primary key over a column that may be NULL, added on %s", (dialect, problems) => {
    const { primaryKey: _, ...bare } = table("T");
    const add: Effect = { kind: "addPrimaryKey", table: "T", key: { columns: ["NAME"] } };
    expect(run(world(dialect, bare), add)).toEqual({
      changes: [`T.NAME: VARCHAR${dialect === "oracle" ? "2" : ""}(50) not null`, "T.<pk>: NAME"],
      problems,
    });
  });

  test("MySQL: a unique constraint is the index of its name", () => {
    const drop: Effect = { kind: "dropIndex", table: "T", name: "t_uk", ifPresent: false };
    expect(run(keyed("mysql"), drop)).toEqual({ changes: ["T.<unique:NAME,OWNER>: absent"], problems: [] });
  });

  test("Oracle: which constraint has a name nobody recorded cannot be told", () => {
    const nameless = table("T", { primaryKey: { columns: ["ID"] } });
    const drop: Effect = { kind: "dropConstraint", table: "T", name: "SYS_C1", ifPresent: false };
    expect(run(world("oracle", nameless), drop).problems).toEqual(["unknown constraint SYS_C1 of T"]);
  });

  test("a foreign key refers to a key", () => {
    const add = (refColumns: string[]): Effect => ({
      kind: "addForeignKey",
      table: "U",
      key: { columns: ["OWNER"], refTable: "T", refColumns, onDelete: "no action", onUpdate: "no action" },
    });
    const two = world("oracle", table("T"), table("U"));
    expect(run(two, add(["ID"])).problems).toEqual([]);
    expect(run(two, add(["NAME"])).problems).toEqual(["refused foreign key over (OWNER) of U"]);
  });
});

describe("renames and drops", () => {
  const child = table("U", {
    foreignKeys: [
      { columns: ["OWNER"], refTable: "T", refColumns: ["ID"], onDelete: "cascade", onUpdate: "no action" },
    ],
    indexes: [{ name: "IDX_OWNER", columns: ["OWNER"] }],
  });

  test("a renamed column keeps its keys", () => {
    const result = run(world("oracle", table("T"), child), {
      kind: "renameColumn",
      table: "U",
      column: "OWNER",
      to: "USER_ID",
    });
    expect(result.problems).toEqual([]);
    expect(result.changes).toEqual([
      "U.OWNER: absent",
      "U.USER_ID: VARCHAR2(50)",
      "U.<fk:OWNER>: absent",
      "U.<fk:USER_ID>: (USER_ID) -> T (ID) cascade/no action",
      "U.<index:IDX_OWNER>: USER_ID",
    ]);
  });

  test("a renamed table is still referred to", () => {
    const { state, problems } = apply(world("oracle", table("T"), child), { kind: "renameTable", table: "T", to: "V" });
    expect(problems).toEqual([]);
    expect(state.tables.get("U")?.foreignKeys[0]?.refTable).toBe("V");
  });

  test("Db2 renames no table of a foreign key; without the key it does", () => {
    const rename = (table: string): Effect => ({ kind: "renameTable", table, to: "V" });
    const two = world("db2", table("T"), child);
    expect(run(two, rename("T")).problems).toEqual(["refused table T"]);
    expect(run(two, rename("U")).problems).toEqual(["refused table U"]);
    const free: Effect = { kind: "dropForeignKey", table: "U", columns: ["OWNER"] };
    expect(run(two, free, rename("T"))).toEqual({
      changes: ["T: absent", "U.<fk:OWNER>: absent", "V: a table"],
      problems: [],
    });
  });

  test("a key that was renamed leaves its name to the next table", () => {
    const again = { kind: "createTable", table: "T", definition: EMPTY(), ifAbsent: false } as const;
    const keyed: Effect = {
      ...again,
      definition: { ...EMPTY(), columns: [define("ID")], primaryKey: { columns: ["ID"] } },
    };
    const aside: Effect = { kind: "renameTable", table: "T", to: "V" };
    const named: Effect = { kind: "renameConstraint", table: "V", name: "t_pkey", to: "v_pkey" };
    const keyOf = (...effects: Effect[]): string | undefined =>
      effects.reduce((state, effect) => apply(state, effect).state, world("postgresql", table("T"))).tables.get("t")
        ?.primaryKey?.name;
    expect(keyOf(aside, keyed)).toBe("t_pkey1");
    expect(keyOf(aside, named, keyed)).toBe("t_pkey");
  });

  test("MySQL: an index that only serves a foreign key is none of the catalog's", () => {
    const index = (name: string): Effect => ({
      kind: "createIndex",
      table: "U",
      name,
      columns: ["OWNER"],
      unique: false,
      ifAbsent: false,
    });
    const two = world("mysql", table("T"), { ...child, indexes: [] });
    expect(run(two, index("OWNER"))).toEqual({ changes: [], problems: [] });
    expect(run(two, index("IDX_OWN")).changes).toEqual(["U.<index:IDX_OWN>: OWNER"]);
    // The engine drops its own index as soon as another one serves the key; the name is free then.
    const keys = child.foreignKeys.map((key) => ({ ...key, name: "FK_OWNER" }));
    const named = world("mysql", table("T"), { ...child, foreignKeys: keys, indexes: [] });
    expect(run(named, index("FK_OWNER")).problems).toEqual(["present index FK_OWNER"]);
    expect(run(named, index("IDX_OWN"), index("FK_OWNER")).problems).toEqual([]);
  });

  test("PostgreSQL: a sequence that was made for a column goes with the table, one that a plan made stays", () => {
    const numbered = (sequence?: string): Effect => ({
      kind: "createTable",
      table: "N",
      definition: {
        ...EMPTY(),
        columns: [{ ...define("ID"), autoincrement: true, ...(sequence === undefined ? {} : { sequence }) }],
      },
      ifAbsent: false,
    });
    const drop: Effect = { kind: "dropTable", table: "N", ifPresent: false };
    const state = world("postgresql");
    expect(run(state, numbered()).changes).toContain("<sequence:N_ID_SEQ>: n_id_seq");
    expect(run(state, numbered(), drop)).toEqual({ changes: [], problems: [] });
    expect(run(state, numbered("T_SEQ"), drop)).toEqual({ changes: [], problems: [] });
  });

  test("a table that another one refers to is not dropped, but on Db2", () => {
    const drop: Effect = { kind: "dropTable", table: "T", ifPresent: false };
    expect(run(world("postgresql", table("T"), child), drop).problems).toEqual(["refused table T"]);
    expect(run(world("db2", table("T"), child), drop).problems).toEqual([]);
  });
});

function EMPTY(): (Effect & { kind: "createTable" })["definition"] {
  return { columns: [], uniques: [], foreignKeys: [] };
}
