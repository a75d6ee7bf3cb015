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
  objectName,
  peek,
  qualifiedName,
} from "./cursor.ts";
import { onlyFor } from "./dialect-words.ts";
import { expression, expressions, optionalAlias, ordering } from "./expression.ts";
import { commonTables, isQuery, joins, query, tableList, tableReference } from "./query.ts";
import { addTable, baseTable, closeScope, openScope, type Scope } from "./scope.ts";

/** Takes what stands behind WITH: common table expressions and the statement that uses them. */
export function withExpressions(c: Cursor): void {
  const scope = openScope(undefined);
  commonTables(c, scope);
  if (accept(c, "DELETE")) deleteRows(c, scope);
  else if (accept(c, "UPDATE")) updateRows(c, scope);
  else if (accept(c, "INSERT")) insertRows(c, scope);
  else query(c, scope);
}

/** Takes what stands behind INSERT or REPLACE. */
export function insertRows(c: Cursor, scope: Scope = openScope(undefined)): void {
  if (c.dialect === "mysql") accept(c, "IGNORE|LOW_PRIORITY|DELAYED");
  if (!accept(c, "INTO") && c.dialect !== "mysql" && c.dialect !== "mssql") {
    fail(c);
    return;
  }
  const table = objectName(c);
  optionalAlias(c);
  const columns = is(c, "(") && !isQuery(c) && !/^(SELECT|WITH)$/.test(peek(c, 1)?.text ?? "") ? nameList(c) : [];
  if (c.dialect === "mssql" && accept(c, "OUTPUT")) expressions(c, scope);
  if (accept(c, "DEFAULT", "VALUES")) {
    // Nothing to take.
  } else if (accept(c, "VALUES") || accept(c, "VALUE")) {
    do {
      if (is(c, "(")) list(c, () => expression(c, scope));
      else expression(c, scope);
    } while (accept(c, ","));
  } else if (c.dialect === "mysql" && accept(c, "SET")) assignments(c, scope);
  else if (isQuery(c)) query(c, scope);
  else fail(c);
  if (c.dialect === "mysql" && accept(c, "ON", "DUPLICATE", "KEY", "UPDATE")) assignments(c, openScope(scope));
  if (accept(c, "ON", "CONFLICT")) onConflict(c, scope);
  if (c.dialect === "postgresql" && accept(c, "RETURNING")) expressions(c, openScope(scope));
  // Before the query's own tables: the columns that get a value must exist.
  if (!c.stopped) for (const column of columns) c.reads.add(`${table}.${column}`);
  emit(c, { kind: "insertRows", table });
}

function onConflict(c: Cursor, scope: Scope): void {
  if (accept(c, "ON", "CONSTRAINT")) name(c);
  else if (is(c, "(")) nameList(c);
  expect(c, "DO");
  if (accept(c, "NOTHING")) return;
  expect(c, "UPDATE", "SET");
  assignments(c, openScope(scope));
  if (accept(c, "WHERE")) expression(c, openScope(scope));
}

/** Takes what stands behind UPDATE. */
export function updateRows(c: Cursor, scope: Scope = openScope(undefined)): void {
  accept(c, "LOW_PRIORITY|IGNORE|ONLY");
  const first = peek(c);
  const target = tableReference(c, scope);
  if (c.dialect === "mysql") {
    joins(c, scope);
    while (accept(c, ",")) {
      tableReference(c, scope);
      joins(c, scope);
    }
  }
  expect(c, "SET");
  const columns = assignments(c, scope);
  if (c.dialect === "mssql" && accept(c, "OUTPUT")) expressions(c, scope);
  if (accept(c, "FROM")) tableList(c, scope);
  const filtered = condition(c, scope);
  // Transact-SQL updates by an alias that FROM declares behind it.
  const table = scope.tables.get(first?.value.toUpperCase() ?? "")?.base ?? target;
  if (table === undefined) {
    fail(c, "the table that it changes cannot be seen", first);
    return;
  }
  if (first !== undefined && table.toUpperCase() !== first.value.toUpperCase() && target === first.value) {
    c.reads.delete(first.value);
  }
  closeScope(c, scope);
  emit(c, { kind: "updateRows", table, columns, filtered });
}

/** `a = …, t.b = …, (c, d) = (…)`. @returns the columns */
function assignments(c: Cursor, scope: Scope): string[] {
  const columns: string[] = [];
  do {
    if (is(c, "(")) columns.push(...nameList(c));
    else columns.push(qualifiedName(c).name);
    expect(c, "=");
    expression(c, scope);
  } while (accept(c, ","));
  return columns;
}

/** Takes what stands behind DELETE. */
export function deleteRows(c: Cursor, scope: Scope = openScope(undefined)): void {
  while (c.dialect === "mysql" && accept(c, "LOW_PRIORITY|QUICK|IGNORE"));
  if (c.dialect === "mssql" && accept(c, "TOP")) expression(c, scope);
  const place = c.at;
  // MySQL and SQL Server: DELETE alias FROM table alias JOIN …
  const named = is(c, "FROM") || c.dialect === "postgresql" || c.dialect === "oracle" ? undefined : qualifiedName(c);
  if (named !== undefined && !is(c, "FROM")) c.at = place;
  const joined = named !== undefined && is(c, "FROM");
  const from = peek(c);
  if (!accept(c, "FROM") && c.dialect === "postgresql") onlyFor(c, from, "mysql");
  const target = tableReference(c, scope);
  joins(c, scope);
  if (c.dialect === "mssql" && !joined && accept(c, "FROM")) tableList(c, scope);
  if (accept(c, "USING")) tableList(c, scope);
  const filtered = condition(c, scope);
  const table = joined ? (scope.tables.get(named.name.toUpperCase())?.base ?? baseTable(scope, named)) : target;
  if (table === undefined) {
    fail(c, "the table that it deletes from cannot be seen", c.tokens[place]);
    return;
  }
  closeScope(c, scope);
  emit(c, { kind: "deleteRows", table, filtered });
}

/** `[WHERE …] [ORDER BY …] [LIMIT …] [RETURNING …]`. @returns is there a condition? */
function condition(c: Cursor, scope: Scope): boolean {
  const filtered = accept(c, "WHERE");
  if (filtered) expression(c, scope);
  if (c.dialect === "mysql" && accept(c, "ORDER", "BY")) ordering(c, scope);
  if (accept(c, "LIMIT")) expression(c, scope);
  if (c.dialect === "db2" && accept(c, "FETCH", "FIRST")) {
    expression(c, scope);
    expect(c, "ROWS|ROW", "ONLY");
  }
  if (c.dialect === "postgresql" && accept(c, "RETURNING")) expressions(c, openScope(scope));
  return filtered;
}

/** Takes what stands behind MERGE. */
export function mergeRows(c: Cursor): void {
  const scope = openScope(undefined);
  accept(c, "INTO");
  const target = qualifiedName(c);
  const table = addTable(c, scope, target, optionalAlias(c)) ?? target.name;
  if (c.dialect === "h2" && !is(c, "USING")) {
    // H2: MERGE INTO table [(columns)] [KEY (…)] VALUES …
    if (is(c, "(")) nameList(c);
    if (accept(c, "KEY")) nameList(c);
    if (accept(c, "VALUES")) list(c, () => expression(c, scope));
    else query(c, scope);
    emit(c, { kind: "insertRows", table });
    return;
  }
  expect(c, "USING");
  tableReference(c, scope);
  expect(c, "ON");
  expression(c, scope);
  do mergeAction(c, scope, table);
  while (is(c, "WHEN"));
  closeScope(c, scope);
}

function mergeAction(c: Cursor, scope: Scope, table: string): void {
  expect(c, "WHEN");
  accept(c, "NOT");
  expect(c, "MATCHED");
  if (accept(c, "BY")) expect(c, "TARGET|SOURCE");
  if (accept(c, "AND")) expression(c, scope);
  expect(c, "THEN");
  if (accept(c, "UPDATE", "SET")) {
    const columns = assignments(c, scope);
    if (accept(c, "WHERE")) expression(c, scope);
    emit(c, { kind: "updateRows", table, columns, filtered: true });
  } else if (accept(c, "DELETE")) emit(c, { kind: "deleteRows", table, filtered: true });
  else {
    expect(c, "INSERT");
    if (is(c, "(")) list(c, () => qualifiedName(c));
    expect(c, "VALUES");
    list(c, () => expression(c, scope));
    emit(c, { kind: "insertRows", table });
  }
}

/** Takes what stands behind TRUNCATE. */
export function truncate(c: Cursor): void {
  accept(c, "TABLE");
  do emit(c, { kind: "deleteRows", table: objectName(c), filtered: false });
  while (accept(c, ","));
  while (accept(c, "IMMEDIATE|CASCADE|RESTRICT|DROP|REUSE|STORAGE|CONTINUE|RESTART|IDENTITY"));
}
