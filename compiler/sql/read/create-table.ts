import type { ColumnDefinition, TableDefinition } from "../effects.ts";
import { columnDefinition } from "./column.ts";
import { type Constraint, constraint, isConstraint } from "./constraint.ts";
import {
  accept,
  type Cursor,
  emit,
  expect,
  fail,
  is,
  name,
  objectName,
  peek,
  skipParentheses,
  take,
} from "./cursor.ts";
import { ifNotExists, onlyFor } from "./dialect-words.ts";

/** Takes the rest of CREATE TABLE. Indexes declared inside become effects of their own. */
export function createTable(c: Cursor): void {
  const ifAbsent = ifNotExists(c, "mysql", "postgresql", "db2", "h2");
  const table = objectName(c);
  if (is(c, "AS") || is(c, "LIKE") || is(c, "(", "LIKE|SELECT")) {
    fail(c, "the columns come from another table");
    return;
  }
  const columns: ColumnDefinition[] = [];
  const constraints: Constraint[] = [];
  expect(c, "(");
  do {
    if (isConstraint(c)) constraints.push(constraint(c));
    else columns.push(columnDefinition(c, constraints));
    // Transact-SQL lets a comma stand in front of the closing parenthesis.
    if (c.dialect === "mssql" && is(c, ",", ")")) c.at += 1;
  } while (accept(c, ","));
  expect(c, ")");
  tableOptions(c);
  for (const { refTable } of constraints.flatMap((each) => (each.kind === "foreignKey" ? [each.key] : []))) {
    if (refTable.toUpperCase() !== table.toUpperCase()) c.reads.add(refTable);
  }
  emit(c, { kind: "createTable", table, definition: definitionOf(columns, constraints), ifAbsent });
  for (const index of constraints) {
    if (index.kind !== "index") continue;
    const { name, unique } = index;
    emit(c, { kind: "createIndex", table, name, columns: index.columns, unique, ifAbsent });
  }
}

function definitionOf(columns: readonly ColumnDefinition[], constraints: readonly Constraint[]): TableDefinition {
  const primaryKey = constraints.flatMap((each) => (each.kind === "primaryKey" ? [each.key] : []))[0];
  return {
    columns,
    ...(primaryKey === undefined ? {} : { primaryKey }),
    uniques: constraints.flatMap((each) => (each.kind === "unique" ? [each.key] : [])),
    foreignKeys: constraints.flatMap((each) => (each.kind === "foreignKey" ? [each.key] : [])),
  };
}

/** Where and how the table is stored: nothing of it is part of a schema's catalog. */
function tableOptions(c: Cursor): void {
  while (!c.stopped) {
    const token = peek(c);
    if (accept(c, "ENGINE|TYPE")) onlyFor(c, token, "mysql", "h2");
    else if (accept(c, "DEFAULT", "CHARSET") || accept(c, "DEFAULT", "CHARACTER", "SET")) onlyFor(c, token, "mysql");
    else if (accept(c, "CHARACTER", "SET")) onlyFor(c, token, "mysql");
    else if (accept(c, "CHARSET|COLLATE|ROW_FORMAT|COMMENT|AUTO_INCREMENT")) onlyFor(c, token, "mysql");
    else if (accept(c, "DEFAULT", "COLLATE")) onlyFor(c, token, "mysql");
    else if (accept(c, "TABLESPACE")) onlyFor(c, token, "postgresql", "oracle");
    else if (c.dialect === "db2" && (accept(c, "INDEX", "IN") || accept(c, "LONG", "IN") || accept(c, "IN"))) {
      name(c);
      continue;
    } else if (c.dialect === "db2" && (accept(c, "ORGANIZE", "BY", "ROW|COLUMN") || accept(c, "COMPRESS", "YES|NO"))) {
      continue;
    } else if (is(c, "WITH", "(") && (c.dialect === "postgresql" || c.dialect === "mssql")) {
      c.at += 1;
      skipParentheses(c);
      continue;
    } else if (c.dialect === "oracle" && accept(c, "PCTFREE|PCTUSED|INITRANS|MAXTRANS")) {
      take(c);
      continue;
    } else if (c.dialect === "oracle" && is(c, "STORAGE", "(")) {
      c.at += 1;
      skipParentheses(c);
      continue;
    } else if (
      c.dialect === "oracle" &&
      accept(c, "LOGGING|NOLOGGING|COMPRESS|NOCOMPRESS|CACHE|NOCACHE|PARALLEL|NOPARALLEL")
    ) {
      continue;
    } else if (c.dialect === "mssql" && accept(c, "ON|TEXTIMAGE_ON")) {
      take(c);
      continue;
    } else return;
    // `ENGINE = InnoDB`, `ENGINE InnoDB`
    accept(c, "=");
    take(c);
    if (c.dialect === "mysql") accept(c, ",");
  }
}
