import { dialects } from "../../../dialects/registry.ts";
import { alterAction, columnChange } from "./alter-column.ts";
import { columnDefinition, defaultValue } from "./column.ts";
import { type Constraint, constraint, isConstraint } from "./constraint.ts";
import {
  accept,
  type Cursor,
  emit,
  expect,
  fail,
  is,
  list,
  name,
  nameList,
  object,
  objectName,
  peek,
  take,
} from "./cursor.ts";
import { ifExists, ifNotExists, onlyFor } from "./dialect-words.ts";

/** Takes the rest of ALTER TABLE: one clause, or several as the database system joins them. */
export function alterTable(c: Cursor): void {
  const token = peek(c);
  if (accept(c, "IF", "EXISTS")) onlyFor(c, token, "postgresql", "h2");
  accept(c, "ONLY");
  const table = objectName(c);
  // Transact-SQL: WITH NOCHECK ADD CONSTRAINT …
  if (c.dialect === "mssql") accept(c, "WITH", "CHECK|NOCHECK");
  clause(c, table);
  while (!c.stopped && continues(c)) clause(c, table);
}

/** MySQL and PostgreSQL put commas between clauses, Oracle and Db2 nothing; SQL Server and H2 take one clause. */
function continues(c: Cursor): boolean {
  if (c.dialect === "mysql" || c.dialect === "postgresql") return accept(c, ",");
  if (c.dialect === "oracle" || c.dialect === "db2") return is(c, "ADD|DROP|MODIFY|ALTER|RENAME|ENABLE|DISABLE");
  return false;
}

function clause(c: Cursor, table: string): void {
  const token = peek(c);
  if (accept(c, "ADD")) add(c, table);
  else if (accept(c, "DROP")) drop(c, table);
  else if (accept(c, "MODIFY")) {
    onlyFor(c, token, "mysql", "oracle");
    modify(c, table);
  } else if (accept(c, "CHANGE")) {
    onlyFor(c, token, "mysql");
    accept(c, "COLUMN");
    const from = name(c);
    const constraints: Constraint[] = [];
    const { name: to, ...column } = columnDefinition(c, constraints);
    position(c);
    if (fold(c, from) !== fold(c, to)) emit(c, { kind: "renameColumn", table, column: from, to });
    columnChange(c, table, to, { ...column, default: column.default ?? null, onUpdate: column.onUpdate ?? null });
    for (const each of constraints) addConstraint(c, table, each);
  } else if (accept(c, "ALTER")) {
    accept(c, "COLUMN");
    ifExists(c, "h2");
    alterAction(c, table, name(c));
  } else if (accept(c, "RENAME")) rename(c, table);
  else if (c.dialect === "oracle" && accept(c, "ENABLE|DISABLE")) {
    accept(c, "VALIDATE|NOVALIDATE");
    if (accept(c, "CONSTRAINT")) name(c);
    else if (accept(c, "PRIMARY", "KEY")) accept(c, "CASCADE");
    else expect(c, "ALL", "TRIGGERS");
  } else if (c.dialect === "mssql" && accept(c, "CHECK|NOCHECK", "CONSTRAINT")) {
    do name(c);
    while (accept(c, ","));
  } else if (c.dialect === "mssql" && accept(c, "REBUILD")) emit(c, { kind: "maintain", table });
  else if (c.dialect === "mysql" && accept(c, "CONVERT", "TO", "CHARACTER", "SET")) {
    take(c);
    if (accept(c, "COLLATE")) take(c);
    emit(c, { kind: "maintain", table });
  } else if (c.dialect === "mysql" && accept(c, "ENGINE|AUTO_INCREMENT|ROW_FORMAT|COMMENT")) {
    accept(c, "=");
    take(c);
  } else if (c.dialect === "mysql" && accept(c, "DISABLE|ENABLE", "KEYS")) return;
  else fail(c);
}

function fold(c: Cursor, text: string): string {
  return dialects[c.dialect].fold(text);
}

/** Behind ADD. */
function add(c: Cursor, table: string): void {
  const column = peek(c);
  if (accept(c, "COLUMN")) onlyFor(c, column, "mysql", "postgresql", "db2", "h2");
  if (is(c, "(")) {
    if (c.dialect !== "mysql" && c.dialect !== "oracle" && c.dialect !== "h2") {
      fail(c);
      return;
    }
    list(c, () => addItem(c, table));
    position(c);
    return;
  }
  do addItem(c, table);
  while (c.dialect === "mssql" && accept(c, ","));
}

function addItem(c: Cursor, table: string): void {
  if (isConstraint(c)) {
    addConstraint(c, table, constraint(c));
    return;
  }
  const ifAbsent = ifNotExists(c, "postgresql", "h2");
  const constraints: Constraint[] = [];
  const column = columnDefinition(c, constraints);
  position(c);
  emit(c, { kind: "addColumn", table, column, ifAbsent });
  for (const each of constraints) addConstraint(c, table, each);
}

/** Where MySQL and H2 put a column. */
function position(c: Cursor): void {
  if (c.dialect === "mysql" && accept(c, "FIRST")) return;
  if ((c.dialect === "mysql" && accept(c, "AFTER")) || (c.dialect === "h2" && accept(c, "AFTER|BEFORE"))) name(c);
}

function addConstraint(c: Cursor, table: string, added: Constraint): void {
  switch (added.kind) {
    case "primaryKey":
      emit(c, { kind: "addPrimaryKey", table, key: added.key });
      return;
    case "unique":
      emit(c, { kind: "addUnique", table, key: added.key });
      return;
    case "foreignKey":
      if (!c.stopped && fold(c, added.key.refTable) !== fold(c, table)) c.reads.add(added.key.refTable);
      emit(c, { kind: "addForeignKey", table, key: added.key });
      return;
    case "index": {
      const { name, columns, unique } = added;
      emit(c, { kind: "createIndex", table, name, columns, unique, ifAbsent: false });
      return;
    }
    case "default": {
      const place = c.at;
      c.at = added.from;
      const facts = defaultValue(c);
      c.at = place;
      accept(c, "WITH", "VALUES");
      emit(c, { kind: "alterColumn", table, column: added.column, default: facts.default ?? null });
      return;
    }
    case "check":
  }
}

/** Behind DROP. */
function drop(c: Cursor, table: string): void {
  const token = peek(c);
  if (accept(c, "PRIMARY", "KEY")) {
    onlyFor(c, token, "mysql", "oracle", "db2", "h2");
    emit(c, { kind: "dropPrimaryKey", table });
    if (c.dialect === "oracle") afterDroppedKey(c);
  } else if (accept(c, "UNIQUE")) {
    onlyFor(c, token, "oracle", "db2");
    // Oracle names the columns, Db2 the constraint.
    if (is(c, "(")) emit(c, { kind: "dropUnique", table, columns: nameList(c) });
    else emit(c, { kind: "dropConstraint", table, name: name(c), ifPresent: false });
    if (c.dialect === "oracle") afterDroppedKey(c);
  } else if (accept(c, "FOREIGN", "KEY") || accept(c, "CHECK")) {
    onlyFor(c, token, "mysql", "db2");
    emit(c, { kind: "dropConstraint", table, name: name(c), ifPresent: false });
  } else if (c.dialect === "mysql" && accept(c, "INDEX|KEY")) {
    const ifPresent = ifExists(c);
    emit(c, { kind: "dropIndex", table, name: name(c), ifPresent });
  } else if (c.dialect === "oracle" && is(c, "(")) {
    for (const column of nameList(c)) emit(c, { kind: "dropColumn", table, column, ifPresent: false });
    accept(c, "CASCADE", "CONSTRAINTS");
  } else dropNamed(c, table);
}

/** `COLUMN a`, `CONSTRAINT b`; Transact-SQL: several with commas, where a word holds for the names behind it. */
function dropNamed(c: Cursor, table: string): void {
  // Transact-SQL: a bare name is a constraint, but for one behind COLUMN and a comma.
  let constraints = c.dialect === "mssql";
  do {
    const token = peek(c);
    if (accept(c, "CONSTRAINT")) constraints = true;
    else if (accept(c, "COLUMN")) constraints = false;
    // Oracle and Db2: the word COLUMN may be left out in Db2 only.
    else if (c.dialect === "oracle") onlyFor(c, token, "db2");
    const ifPresent = ifExists(c, "postgresql", "mssql", "h2");
    const dropped = name(c);
    if (constraints) emit(c, { kind: "dropConstraint", table, name: dropped, ifPresent });
    else emit(c, { kind: "dropColumn", table, column: dropped, ifPresent });
    if (accept(c, "CASCADE|RESTRICT")) accept(c, "CONSTRAINTS");
  } while ((c.dialect === "mssql" || c.dialect === "h2") && accept(c, ","));
}

function afterDroppedKey(c: Cursor): void {
  accept(c, "CASCADE");
  accept(c, "KEEP|DROP", "INDEX");
}

/** Behind MODIFY: MySQL says the whole column anew, Oracle only what changes. */
function modify(c: Cursor, table: string): void {
  accept(c, "COLUMN");
  if (c.dialect === "oracle" && is(c, "(")) {
    list(c, () => alterAction(c, table, name(c)));
    return;
  }
  if (c.dialect === "oracle") {
    alterAction(c, table, name(c));
    return;
  }
  const constraints: Constraint[] = [];
  const { name: column, ...facts } = columnDefinition(c, constraints);
  position(c);
  columnChange(c, table, column, { ...facts, default: facts.default ?? null, onUpdate: facts.onUpdate ?? null });
  for (const each of constraints) addConstraint(c, table, each);
}

/** Behind RENAME. */
function rename(c: Cursor, table: string): void {
  const token = peek(c);
  if (c.dialect === "mssql") object(c, "SQL Server renames by sp_rename", token ?? { start: 0, end: 0 });
  if ((c.dialect === "postgresql" || c.dialect === "oracle") && accept(c, "CONSTRAINT")) {
    const key = name(c);
    expect(c, "TO");
    emit(c, { kind: "renameConstraint", table, name: key, to: name(c) });
    return;
  }
  if (is(c, "CONSTRAINT|INDEX|KEY") && !is(c, "KEY", "TO")) {
    fail(c, "renaming a key or index is not followed");
    return;
  }
  if (accept(c, "TO") || (c.dialect === "mysql" && accept(c, "AS"))) {
    emit(c, { kind: "renameTable", table, to: objectName(c) });
    return;
  }
  if (!accept(c, "COLUMN")) onlyFor(c, token, "postgresql");
  const column = name(c);
  expect(c, "TO");
  emit(c, { kind: "renameColumn", table, column, to: name(c) });
}
