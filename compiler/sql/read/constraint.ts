import type { ReferentialAction } from "../../model/catalog-notation.ts";
import type { ForeignKeyDefinition, KeyDefinition } from "../effects.ts";
import {
  accept,
  type Cursor,
  expect,
  fail,
  is,
  isName,
  list,
  name,
  nameList,
  object,
  objectName,
  peek,
  skipParentheses,
  take,
} from "./cursor.ts";
import { onlyFor } from "./dialect-words.ts";
import { expression } from "./expression.ts";
import { openScope } from "./scope.ts";

/** A constraint or index of a table, as CREATE TABLE and ALTER TABLE … ADD declare it. */
export type Constraint =
  | { readonly kind: "primaryKey"; readonly key: KeyDefinition }
  | { readonly kind: "unique"; readonly key: KeyDefinition }
  | { readonly kind: "foreignKey"; readonly key: ForeignKeyDefinition }
  | { readonly kind: "index"; readonly name: string; readonly columns: readonly string[]; readonly unique: boolean }
  /** SQL Server: `DEFAULT … FOR column` */
  | { readonly kind: "default"; readonly column: string; readonly from: number; readonly to: number }
  | { readonly kind: "check" };

/** Do the next tokens declare a constraint or an index, and not a column? */
export function isConstraint(c: Cursor): boolean {
  if (is(c, "CONSTRAINT") || is(c, "PRIMARY", "KEY") || is(c, "FOREIGN", "KEY") || is(c, "CHECK", "(")) return true;
  if (is(c, "UNIQUE")) return true;
  if (c.dialect === "mssql" && is(c, "DEFAULT")) return true;
  if (c.dialect === "mysql" && is(c, "FULLTEXT|SPATIAL")) return is(c, "FULLTEXT|SPATIAL", "KEY|INDEX");
  if (!is(c, "KEY|INDEX")) return false;
  if (c.dialect === "mysql") return true;
  // Elsewhere KEY and INDEX are good names of columns; a name and names in parentheses are an index.
  return isName(peek(c, 1)) && peek(c, 2)?.text === "(" && isName(peek(c, 3)) && peek(c, 3)?.text !== "MAX";
}

/** Takes a table constraint; `isConstraint` holds. */
export function constraint(c: Cursor): Constraint {
  const given = constraintName(c);
  const named = given === undefined ? {} : { name: given };
  if (accept(c, "PRIMARY", "KEY")) {
    storage(c);
    const own = indexName(c);
    const key = { ...(own === undefined || given !== undefined ? named : { name: own }), columns: keyColumns(c) };
    keyOptions(c);
    return { kind: "primaryKey", key };
  }
  if (accept(c, "UNIQUE")) {
    const word = peek(c);
    if (accept(c, "KEY|INDEX")) onlyFor(c, word, "mysql", "h2");
    storage(c);
    const own = indexName(c) ?? given;
    const key = { ...(own === undefined ? {} : { name: own }), columns: keyColumns(c) };
    keyOptions(c);
    return { kind: "unique", key };
  }
  if (accept(c, "FOREIGN", "KEY")) {
    const own = given ?? indexName(c);
    const columns = nameList(c);
    const key = { ...(own === undefined ? {} : { name: own }), columns, ...references(c) };
    keyOptions(c);
    return { kind: "foreignKey", key };
  }
  if (accept(c, "CHECK")) {
    checkClause(c);
    return { kind: "check" };
  }
  if (accept(c, "DEFAULT")) {
    const from = c.at;
    expression(c, openScope(undefined));
    const to = c.at;
    expect(c, "FOR");
    return { kind: "default", column: name(c), from, to };
  }
  return tableIndex(c);
}

/** `CONSTRAINT name`; MySQL lets the name away. */
export function constraintName(c: Cursor): string | undefined {
  const token = peek(c);
  if (!accept(c, "CONSTRAINT")) return undefined;
  if (is(c, "PRIMARY|UNIQUE|FOREIGN|CHECK")) {
    onlyFor(c, token, "mysql");
    return undefined;
  }
  if (accept(c, "IF", "NOT", "EXISTS")) onlyFor(c, token, "h2");
  return objectName(c);
}

function tableIndex(c: Cursor): Constraint {
  const word = peek(c);
  accept(c, "FULLTEXT|SPATIAL");
  if (!accept(c, "KEY|INDEX")) fail(c);
  onlyFor(c, word, "mysql", ...(word?.text === "INDEX" ? (["mssql"] as const) : []));
  const own = is(c, "(") ? "" : name(c);
  const unique = accept(c, "UNIQUE");
  storage(c);
  const columns = keyColumns(c);
  keyOptions(c);
  // MySQL names a nameless index after its first column.
  return { kind: "index", name: own === "" ? (columns[0] ?? "").replace(/\(\d+\)$/, "") : own, columns, unique };
}

/** The name of an index in front of its columns: MySQL's. */
function indexName(c: Cursor): string | undefined {
  const token = peek(c);
  if (is(c, "(") || !isName(token) || is(c, "USING")) {
    if (accept(c, "USING")) take(c);
    return undefined;
  }
  onlyFor(c, token, "mysql");
  const found = name(c);
  if (accept(c, "USING")) take(c);
  return found;
}

function storage(c: Cursor): void {
  const token = peek(c);
  if (accept(c, "CLUSTERED|NONCLUSTERED")) onlyFor(c, token, "mssql");
}

/** `(A, B(500) DESC)`: a length stays with its column, an expression is kept as written. */
export function keyColumns(c: Cursor): string[] {
  return list(c, () => {
    const start = peek(c)?.start ?? 0;
    const plain = isName(peek(c)) && /^[,)]$|^ASC$|^DESC$|^NULLS$/.test(peek(c, 1)?.text ?? "");
    let text = "";
    if (plain) text = name(c);
    else if (isName(peek(c)) && peek(c, 1)?.text === "(" && /^\d+$/.test(peek(c, 2)?.text ?? "")) {
      text = name(c);
      text += `(${c.tokens[c.at + 1]?.text})`;
      onlyFor(c, peek(c), "mysql");
      c.at += 3;
    } else {
      expression(c, openScope(undefined));
      text = c.text.slice(start, c.tokens[c.at - 1]?.end ?? start);
    }
    accept(c, "ASC|DESC");
    if (accept(c, "NULLS")) expect(c, "FIRST|LAST");
    return text;
  });
}

/** `REFERENCES table [(columns)] [ON DELETE …] [ON UPDATE …]` */
export function references(c: Cursor): Omit<ForeignKeyDefinition, "columns" | "name"> {
  expect(c, "REFERENCES");
  const refTable = objectName(c);
  const refColumns = is(c, "(") ? nameList(c) : [];
  let onDelete: ReferentialAction = "no action";
  let onUpdate: ReferentialAction = "no action";
  while (is(c, "ON", "DELETE|UPDATE") || is(c, "MATCH")) {
    if (accept(c, "MATCH")) expect(c, "FULL|PARTIAL|SIMPLE");
    else {
      c.at += 1;
      const event = take(c);
      const action = actionOf(c, event?.text === "DELETE" ? "delete" : "update", event);
      if (event?.text === "DELETE") onDelete = action;
      else onUpdate = action;
    }
  }
  return { refTable, refColumns, onDelete, onUpdate };
}

/**
 * What the database system does. RESTRICT is a word of its own only in PostgreSQL and Db2; elsewhere it is NO ACTION.
 * Oracle "constraint", references_clause: only ON DELETE CASCADE and SET NULL. Db2 "CREATE TABLE", rule-clause: ON
 * UPDATE takes NO ACTION and RESTRICT. Transact-SQL "table_constraint": no RESTRICT.
 */
function actionOf(c: Cursor, event: "delete" | "update", token: Parameters<typeof onlyFor>[1]): ReferentialAction {
  const word = peek(c);
  if (c.dialect === "oracle" && event === "update") onlyFor(c, token, "mysql");
  if (accept(c, "CASCADE")) {
    if (event === "update") onlyFor(c, word, "mysql", "postgresql", "mssql", "h2");
    return event === "update" && (c.dialect === "oracle" || c.dialect === "db2") ? "no action" : "cascade";
  }
  if (accept(c, "SET", "NULL")) return "set null";
  if (accept(c, "SET", "DEFAULT")) {
    if (word !== undefined) object(c, "SET DEFAULT is not followed", word);
    return "no action";
  }
  if (accept(c, "RESTRICT")) {
    onlyFor(c, word, "mysql", "postgresql", "db2", "h2");
    return c.dialect === "postgresql" || c.dialect === "db2" ? "restrict" : "no action";
  }
  expect(c, "NO", "ACTION");
  onlyFor(c, word, "mysql", "postgresql", "mssql", "db2", "h2");
  return "no action";
}

/** `(condition)`, behind CHECK. */
export function checkClause(c: Cursor): void {
  expect(c, "(");
  expression(c, openScope(undefined));
  expect(c, ")");
  keyOptions(c);
}

/** What may follow a constraint and changes nothing that a catalog of a schema holds. */
export function keyOptions(c: Cursor): void {
  while (!c.stopped) {
    if (c.dialect === "mysql" && accept(c, "USING", "BTREE|HASH")) continue;
    if (c.dialect === "mysql" && accept(c, "COMMENT")) take(c);
    else if (accept(c, "NOT", "DEFERRABLE") || accept(c, "DEFERRABLE")) continue;
    else if (accept(c, "INITIALLY", "DEFERRED|IMMEDIATE")) continue;
    else if (accept(c, "NOT", "ENFORCED") || accept(c, "ENFORCED") || accept(c, "NOT", "VALID")) continue;
    else if (c.dialect === "oracle" && accept(c, "ENABLE|DISABLE|VALIDATE|NOVALIDATE|RELY|NORELY")) continue;
    else if (c.dialect === "oracle" && accept(c, "USING", "INDEX")) oracleIndex(c);
    else if (c.dialect === "postgresql" && accept(c, "USING", "INDEX", "TABLESPACE")) name(c);
    else if (c.dialect === "mssql" && is(c, "WITH", "(")) {
      c.at += 1;
      skipParentheses(c);
    } else if (c.dialect === "mssql" && is(c, "ON") && (peek(c, 1)?.kind === "name" || is(c, "ON", "PRIMARY")))
      c.at += 2;
    else if (c.dialect === "mssql" && accept(c, "NOT", "FOR", "REPLICATION")) continue;
    else if (c.dialect === "h2" && accept(c, "CHECK|NOCHECK")) continue;
    else return;
  }
}

function oracleIndex(c: Cursor): void {
  if (is(c, "(")) skipParentheses(c);
  else if (!is(c, "TABLESPACE|ENABLE|DISABLE") && isName(peek(c))) objectName(c);
  if (accept(c, "TABLESPACE")) name(c);
}
