import {
  accept,
  type Cursor,
  emit,
  expect,
  fail,
  is,
  isName,
  name,
  objectName,
  peek,
  skipAll,
  skipParentheses,
  take,
} from "./cursor.ts";
import { ifNotExists } from "./dialect-words.ts";
import { dataType } from "./types.ts";

/**
 * Takes the rest of CREATE TRIGGER. What its body does happens later, to whoever changes the table: it is recorded that
 * there is a trigger, and where the statement ends.
 */
export function createTrigger(c: Cursor, replace: boolean): void {
  ifNotExists(c, "mysql", "h2");
  const trigger = objectName(c);
  const table = c.dialect === "mssql" ? tsqlHeader(c) : header(c);
  while (accept(c, "REFERENCING") || (c.dialect === "db2" && is(c, "OLD|NEW", "TABLE|AS"))) correlations(c);
  if (accept(c, "FOR")) {
    accept(c, "EACH");
    expect(c, "ROW|STATEMENT");
  }
  if (c.dialect === "mysql" && accept(c, "FOLLOWS|PRECEDES")) name(c);
  if (c.dialect === "db2") accept(c, "MODE", "DB2SQL");
  if (accept(c, "ENABLE|DISABLE") || accept(c, "QUEUE")) if (/^\d/.test(peek(c)?.text ?? "")) take(c);
  if (accept(c, "WHEN")) skipParentheses(c);
  if (c.dialect === "postgresql") {
    expect(c, "EXECUTE");
    expect(c, "PROCEDURE|FUNCTION");
    objectName(c);
    skipParentheses(c);
  } else {
    if (peek(c) === undefined) fail(c);
    skipBody(c);
  }
  emit(c, { kind: "createTrigger", name: trigger, table, replace });
}

/** `BEFORE INSERT OR UPDATE OF a ON table` */
function header(c: Cursor): string {
  if (c.dialect === "db2") accept(c, "NO", "CASCADE");
  if (accept(c, "INSTEAD")) expect(c, "OF");
  else expect(c, "BEFORE|AFTER");
  do {
    const event = peek(c);
    expect(c, "INSERT|UPDATE|DELETE|TRUNCATE|SELECT|ROLLBACK");
    if (event?.text !== "UPDATE" || !accept(c, "OF")) continue;
    do name(c);
    while (accept(c, ","));
  } while (accept(c, "OR") || (c.dialect === "h2" && accept(c, ",")));
  expect(c, "ON");
  return objectName(c);
}

/** `ON table [WITH …] AFTER INSERT, UPDATE` */
function tsqlHeader(c: Cursor): string {
  expect(c, "ON");
  const table = objectName(c);
  expect(c, "FOR|AFTER|INSTEAD");
  if (c.tokens[c.at - 1]?.text === "INSTEAD") expect(c, "OF");
  do expect(c, "INSERT|UPDATE|DELETE");
  while (accept(c, ","));
  accept(c, "NOT", "FOR", "REPLICATION");
  if (!is(c, "AS")) fail(c);
  return table;
}

/** `NEW AS n OLD AS o`, `NEW TABLE AS t` */
function correlations(c: Cursor): void {
  while (accept(c, "NEW|OLD|NEW_TABLE|OLD_TABLE|PARENT")) {
    accept(c, "TABLE|ROW");
    accept(c, "AS");
    take(c);
  }
}

/** Takes the rest of CREATE PROCEDURE, FUNCTION, PACKAGE and H2's ALIAS. What it does happens when it is called. */
export function createRoutine(c: Cursor, replace: boolean): void {
  accept(c, "BODY");
  ifNotExists(c, "mysql", "h2");
  const routine = objectName(c);
  if (is(c, "(")) skipParentheses(c);
  if (c.dialect === "postgresql") options(c);
  else skipBody(c);
  emit(c, { kind: "createRoutine", name: routine, replace });
}

/** PostgreSQL: what it returns, its language, its properties, and its text, in any order. */
function options(c: Cursor): void {
  let body = false;
  while (peek(c) !== undefined && !c.stopped) {
    if (accept(c, "RETURNS")) {
      accept(c, "SETOF");
      if (accept(c, "TABLE")) skipParentheses(c);
      else if (!accept(c, "NULL", "ON", "NULL", "INPUT")) dataType(c);
    } else if (accept(c, "AS")) {
      body = peek(c)?.kind === "string";
      if (!body) break;
      take(c);
    } else if (accept(c, "LANGUAGE")) take(c);
    else if (accept(c, "IMMUTABLE|STABLE|VOLATILE|STRICT|LEAKPROOF|WINDOW")) continue;
    else if (accept(c, "SECURITY", "DEFINER|INVOKER") || accept(c, "CALLED", "ON", "NULL", "INPUT")) continue;
    else if (accept(c, "COST|ROWS|PARALLEL")) take(c);
    else if (accept(c, "SET")) {
      name(c);
      expect(c, "=|TO");
      take(c);
    } else break;
  }
  if (!body) fail(c);
}

/**
 * Takes a body: a block up to the END that closes it, or the rest of the statement. T-SQL's bodies reach to the end of
 * the batch whatever they hold.
 */
function skipBody(c: Cursor): void {
  if (c.dialect === "mssql") {
    skipAll(c);
    return;
  }
  while (peek(c) !== undefined && !is(c, "BEGIN")) take(c);
  let depth = 0;
  while (peek(c) !== undefined) {
    if (accept(c, "BEGIN|CASE")) depth += 1;
    else if (accept(c, "END")) {
      // END IF, END LOOP …: what they close is not counted. END CASE closes what CASE has opened.
      if (accept(c, "IF|LOOP|WHILE|FOR|REPEAT")) continue;
      accept(c, "CASE");
      depth -= 1;
      if (depth === 0) break;
    } else take(c);
  }
  if (depth > 0) fail(c);
  // PL/SQL and SQL PL may repeat the name or label.
  else if (isName(peek(c)) && /^;?$/.test(peek(c, 1)?.text ?? "")) name(c);
}
