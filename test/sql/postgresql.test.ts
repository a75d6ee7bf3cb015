import { loadModule, parse } from "libpg-query";
import { beforeAll, describe, expect, test } from "vitest";
import type { Effect } from "../../compiler/sql/effects.ts";
import { openCursor } from "../../compiler/sql/read/cursor.ts";
import { readSql } from "../../compiler/sql/read.ts";
import { loadCatalog } from "../engine/catalogs.ts";
import { ddlOf } from "../engine/ddl.ts";
import { planTexts } from "./texts.ts";

/** PostgreSQL's own parser reads the same texts: it is the judge of what is right, our reader is the one on trial. */
const plans = planTexts().filter(({ dialect }) => dialect === "postgresql");
const catalogs = (["apim", "shared"] as const).map((database) => ({
  step: `catalog ${database}`,
  text: ddlOf(loadCatalog("3.1.0", database, "postgresql")),
}));

beforeAll(async () => {
  await loadModule();
});

describe("PostgreSQL's parser takes every text and finds the same in it", () => {
  test.each([...plans, ...catalogs])("$step", async ({ text }) => {
    for (const { statement, effects } of readSql(text, "postgresql")) {
      const { stmts = [] } = (await parse(statement.text)) as { stmts?: { stmt?: Node }[] };
      expect(stmts.length).toBe(1);
      const theirs = stmts.flatMap(({ stmt }) => (stmt === undefined ? [] : factsOf(stmt)));
      expect(effects.map(factOf), statement.text).toEqual(theirs);
    }
  });
});

/**
 * Each token of the plans' statements left out, doubled, or with a stranger in front: what PostgreSQL refuses we must
 * not understand. The other way round is no fault: we know fewer forms.
 */
test("what PostgreSQL's parser refuses is not understood", async () => {
  const statements = [
    ...new Set(plans.flatMap(({ text }) => readSql(text, "postgresql").map((each) => each.statement.text))),
  ];
  let refused = 0;
  const understood: string[] = [];
  for (const text of statements) {
    for (const mutant of mutantsOf(text)) {
      if (await isValid(mutant)) continue;
      refused += 1;
      if (readSql(mutant, "postgresql").every((reading) => reading.notUnderstood === undefined))
        understood.push(mutant);
    }
  }
  expect(refused).toBeGreaterThan(1000);
  expect(understood).toEqual([]);
});

const STRANGERS = ["ADD", "TABLE", "(", ")", ",", "NULL", "X", "KEY", "WHERE", "=", "SET", "DROP"];

function mutantsOf(text: string): string[] {
  const session = { texts: new Map(), statements: () => undefined, statement: () => undefined, depth: 0 };
  const { tokens } = openCursor(text, "postgresql", session);
  const step = Math.max(1, Math.floor(tokens.length / 25));
  return tokens
    .filter((_, index) => index % step === 0)
    .flatMap(({ start, end }, index) => [
      text.slice(0, start) + text.slice(end),
      `${text.slice(0, end)} ${text.slice(start)}`,
      `${text.slice(0, start)} ${STRANGERS[index % STRANGERS.length]} ${text.slice(start)}`,
    ]);
}

async function isValid(text: string): Promise<boolean> {
  return await parse(text).then(
    () => true,
    () => false,
  );
}

/** A node of the parse tree, as far as it is looked at here. */
interface Node {
  readonly [kind: string]: Fields | undefined;
}
interface Fields {
  readonly relation?: { readonly relname: string };
  readonly subname?: string;
  readonly newname?: string;
  readonly renameType?: string;
  readonly removeType?: string;
  readonly trigname?: string;
  readonly objects?: readonly Node[];
  readonly funcname?: readonly Node[];
  readonly items?: readonly Node[];
  readonly sequence?: { readonly relname: string };
  readonly pktable?: { readonly relname: string };
  readonly tableElts?: readonly Node[];
  readonly cmds?: readonly Node[];
  readonly constraints?: readonly Node[];
  readonly keys?: readonly Node[];
  readonly fk_attrs?: readonly Node[];
  readonly pk_attrs?: readonly Node[];
  readonly indexParams?: readonly Node[];
  readonly targetList?: readonly Node[];
  readonly def?: Node;
  readonly role?: { readonly rolename?: string };
  readonly whereClause?: Node;
  readonly subtype?: string;
  readonly contype?: string;
  readonly colname?: string;
  readonly idxname?: string;
  readonly name?: string;
  readonly sval?: string;
  readonly fk_del_action?: string;
  readonly fk_upd_action?: string;
}

/** One statement in the terms of our effects, upper case. */
function factsOf(stmt: Node): string[] {
  const [[kind, fields] = ["", undefined]] = Object.entries(stmt);
  const table = upper(fields?.relation?.relname);
  switch (kind) {
    case "CreateStmt":
      return [`createTable ${table} ${(fields?.tableElts ?? []).map(elementOf).sort().join("; ")}`];
    case "AlterTableStmt":
      return (fields?.cmds ?? []).map(({ AlterTableCmd: command }) => {
        const def = command?.def ?? {};
        if (command?.subtype === "AT_AddColumn") return `addColumn ${table} ${elementOf(def)}`;
        if (command?.subtype === "AT_AddConstraint") return `add ${table} ${elementOf(def)}`;
        return `${command?.subtype} ${table} ${upper(command?.name)}`;
      });
    case "IndexStmt":
      return [`createIndex ${table} ${upper(fields?.idxname)} (${names(fields?.indexParams, "IndexElem")})`];
    case "CreateSeqStmt":
      return [`createSequence ${upper(fields?.sequence?.relname)}`];
    case "UpdateStmt": {
      const columns = names(fields?.targetList, "ResTarget");
      return [`updateRows ${table} ${columns}${fields?.whereClause === undefined ? "" : " filtered"}`];
    }
    case "DeleteStmt":
      return [`deleteRows ${table}${fields?.whereClause === undefined ? "" : " filtered"}`];
    case "AlterRoleStmt":
    case "AlterRoleSetStmt":
      return [`changeUser ${upper(fields?.role?.rolename ?? "CURRENT_USER")}`];
    case "RenameStmt":
      return [
        [fields?.renameType, table, fields?.subname, fields?.newname]
          .filter((word) => word)
          .map(upper)
          .join(" "),
      ];
    case "DropStmt":
      return (fields?.objects ?? []).map(({ List: path }) => `${fields?.removeType} ${names(path?.items?.slice(-1))}`);
    case "CreateFunctionStmt":
      return [`createRoutine ${names(fields?.funcname)}`];
    case "CreateTrigStmt":
      return [`createTrigger ${upper(fields?.trigname)} ${table}`];
    default:
      return [kind];
  }
}

/** A column or constraint of a table: a column's NOT NULL, default, and the keys. */
function elementOf(element: Node): string {
  const column = element.ColumnDef;
  if (column !== undefined) {
    const kinds = (column.constraints ?? []).map(({ Constraint: each }) => each?.contype);
    const words = [upper(column.colname)];
    if (kinds.includes("CONSTR_NOTNULL")) words.push("not null");
    if (kinds.includes("CONSTR_DEFAULT")) words.push("default");
    return words.join(" ");
  }
  const { contype, keys, fk_attrs, pk_attrs, pktable, fk_del_action, fk_upd_action } = element.Constraint ?? {};
  if (contype !== "CONSTR_FOREIGN") return `${contype === "CONSTR_PRIMARY" ? "primary" : "unique"} (${names(keys)})`;
  const target = `${upper(pktable?.relname)} (${names(pk_attrs)})`;
  return `foreign (${names(fk_attrs)}) ${target} ${fk_del_action}${fk_upd_action}`;
}

function names(nodes: readonly Node[] | undefined, kind = "String"): string {
  return (nodes ?? []).map((node) => upper(node[kind]?.sval ?? node[kind]?.name)).join(", ");
}

function upper(name: string | undefined): string {
  return (name ?? "").toUpperCase();
}

const ACTIONS = { "no action": "a", restrict: "r", cascade: "c", "set null": "n" } as const;

/** Our effect in the same words. */
function factOf(effect: Effect): string {
  switch (effect.kind) {
    case "createTable": {
      const { columns, primaryKey, uniques, foreignKeys } = effect.definition;
      const elements = [
        ...columns.map(columnWords),
        ...(primaryKey === undefined ? [] : [`primary (${list(primaryKey.columns)})`]),
        ...uniques.map((key) => `unique (${list(key.columns)})`),
        ...foreignKeys.map(
          (key) =>
            `foreign (${list(key.columns)}) ${upper(key.refTable)} (${list(key.refColumns)}) ${ACTIONS[key.onDelete]}${ACTIONS[key.onUpdate]}`,
        ),
      ];
      return `createTable ${upper(effect.table)} ${elements.sort().join("; ")}`;
    }
    case "addColumn":
      return `addColumn ${upper(effect.table)} ${columnWords(effect.column)}`;
    case "addPrimaryKey":
      return `add ${upper(effect.table)} primary (${list(effect.key.columns)})`;
    case "addForeignKey": {
      const { columns, refTable, refColumns, onDelete, onUpdate } = effect.key;
      const target = `${upper(refTable)} (${list(refColumns)})`;
      return `add ${upper(effect.table)} foreign (${list(columns)}) ${target} ${ACTIONS[onDelete]}${ACTIONS[onUpdate]}`;
    }
    case "addUnique":
      return `add ${upper(effect.table)} unique (${list(effect.key.columns)})`;
    case "renameTable":
      return `OBJECT_TABLE ${upper(effect.table)} ${upper(effect.to)}`;
    case "renameColumn":
      return `OBJECT_COLUMN ${upper(effect.table)} ${upper(effect.column)} ${upper(effect.to)}`;
    case "renameConstraint":
      return `OBJECT_TABCONSTRAINT ${upper(effect.table)} ${upper(effect.name)} ${upper(effect.to)}`;
    case "dropTrigger":
      return `OBJECT_TRIGGER ${upper(effect.name)}`;
    case "createRoutine":
      return `createRoutine ${upper(effect.name)}`;
    case "createTrigger":
      return `createTrigger ${upper(effect.name)} ${upper(effect.table)}`;
    case "dropConstraint":
      return `AT_DropConstraint ${upper(effect.table)} ${upper(effect.name)}`;
    case "alterColumn":
      return `${subtypeOf(effect)} ${upper(effect.table)} ${upper(effect.column)}`;
    case "dropColumn":
      return `AT_DropColumn ${upper(effect.table)} ${upper(effect.column)}`;
    case "dropSequence":
      return `OBJECT_SEQUENCE ${upper(effect.name)}`;
    case "createIndex":
      return `createIndex ${upper(effect.table)} ${upper(effect.name)} (${list(effect.columns)})`;
    case "createSequence":
      return `createSequence ${upper(effect.name)}`;
    case "updateRows":
      return `updateRows ${upper(effect.table)} ${list(effect.columns)}${effect.filtered ? " filtered" : ""}`;
    case "deleteRows":
      return `deleteRows ${upper(effect.table)}${effect.filtered ? " filtered" : ""}`;
    case "changeUser":
      return `changeUser ${upper(effect.user)}`;
    default:
      return effect.kind;
  }
}

function subtypeOf({ type, nullable }: Extract<Effect, { kind: "alterColumn" }>): string {
  if (type !== undefined) return "AT_AlterColumnType";
  if (nullable === undefined) return "AT_ColumnDefault";
  return nullable ? "AT_DropNotNull" : "AT_SetNotNull";
}

function columnWords(column: Extract<Effect, { kind: "addColumn" }>["column"]): string {
  const words = [upper(column.name)];
  if (!column.nullable) words.push("not null");
  if (column.default !== undefined || column.sequence !== undefined) words.push("default");
  return words.join(" ");
}

function list(columns: readonly string[]): string {
  return columns.map(upper).join(", ");
}
