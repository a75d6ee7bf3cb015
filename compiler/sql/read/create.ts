import { keyColumns } from "./constraint.ts";
import { createTable } from "./create-table.ts";
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
  skipAll,
  skipParentheses,
  take,
} from "./cursor.ts";
import { ifNotExists, onlyFor } from "./dialect-words.ts";
import { expression } from "./expression.ts";
import { createRoutine, createTrigger } from "./routine.ts";
import { openScope } from "./scope.ts";
import { createSequence } from "./sequence.ts";

/** Takes what stands behind CREATE. */
export function create(c: Cursor): void {
  const replace = accept(c, "OR", "REPLACE") || accept(c, "OR", "ALTER");
  while (is(c, "DEFINER|ALGORITHM|SQL|EDITIONABLE|NONEDITIONABLE")) definer(c);
  const temporary = accept(c, "GLOBAL|LOCAL|TEMPORARY|TEMP|UNLOGGED|CACHED|MEMORY");
  if (temporary) while (accept(c, "TEMPORARY|TEMP"));
  if (accept(c, "TABLE")) createTable(c);
  else if (is(c, "UNIQUE|CLUSTERED|NONCLUSTERED|BITMAP|FULLTEXT|SPATIAL|INDEX")) createIndex(c);
  else if (accept(c, "SEQUENCE")) createSequence(c);
  else if (accept(c, "TRIGGER")) createTrigger(c, replace);
  else if (accept(c, "PROCEDURE|PROC|FUNCTION|PACKAGE|ALIAS")) createRoutine(c, replace);
  else if (accept(c, "EXTENSION")) {
    onlyFor(c, c.tokens[c.at - 1], "postgresql");
    ifNotExists(c, "postgresql");
    name(c);
    emit(c, { kind: "alterDatabase" });
  } else if (c.dialect === "db2" && isStorage(c)) {
    emit(c, { kind: "alterDatabase" });
    skipAll(c);
  } else if (accept(c, "USER|ROLE|LOGIN")) {
    emit(c, { kind: "changeUser", user: userName(c) });
    skipAll(c);
  } else fail(c);
}

/** Db2: table spaces and buffer pools; `USER` is the kind of a temporary one. */
function isStorage(c: Cursor): boolean {
  return (
    is(c, "TABLESPACE|BUFFERPOOL") ||
    is(c, "LARGE|REGULAR", "TABLESPACE") ||
    is(c, "USER|SYSTEM", "TEMPORARY", "TABLESPACE")
  );
}

/** MySQL: `DEFINER = name[@host]`, `SQL SECURITY INVOKER`, `ALGORITHM = …`. */
function definer(c: Cursor): void {
  const word = take(c);
  if (word?.text === "SQL") {
    expect(c, "SECURITY");
    take(c);
  } else if (accept(c, "=")) {
    take(c);
    if (is(c, "(")) skipParentheses(c);
    if (accept(c, "@")) take(c);
  }
}

/** Takes the name of a user, in MySQL with its host; also one that is a literal. */
export function userName(c: Cursor): string {
  const token = take(c);
  if (accept(c, "@")) take(c);
  return token?.value ?? "";
}

/** Takes the rest of CREATE INDEX. */
function createIndex(c: Cursor): void {
  const unique = accept(c, "UNIQUE");
  while (accept(c, "CLUSTERED|NONCLUSTERED|BITMAP|FULLTEXT|SPATIAL"));
  expect(c, "INDEX");
  const concurrently = peek(c);
  if (accept(c, "CONCURRENTLY")) onlyFor(c, concurrently, "postgresql");
  const ifAbsent = ifNotExists(c, "postgresql", "h2");
  // PostgreSQL makes a name where there is none.
  const index = is(c, "ON") && !ifAbsent && c.dialect === "postgresql" ? "" : objectName(c);
  if (c.dialect === "mysql" && accept(c, "USING")) take(c);
  expect(c, "ON");
  accept(c, "ONLY");
  const table = objectName(c);
  if (accept(c, "USING")) take(c);
  const columns = keyColumns(c);
  indexOptions(c);
  emit(c, { kind: "createIndex", table, name: index, columns, unique, ifAbsent });
}

function indexOptions(c: Cursor): void {
  while (!c.stopped) {
    if (accept(c, "INCLUDE")) keyColumns(c);
    else if (accept(c, "WHERE")) expression(c, openScope(undefined));
    else if (accept(c, "TABLESPACE")) name(c);
    else if (c.dialect === "mysql" && accept(c, "USING|ALGORITHM|LOCK|COMMENT")) {
      accept(c, "=");
      take(c);
    } else if (is(c, "WITH", "(")) {
      c.at += 1;
      skipParentheses(c);
    } else if (c.dialect === "mssql" && accept(c, "ON")) {
      take(c);
    } else if (c.dialect === "oracle" && accept(c, "ONLINE|REVERSE|LOCAL|NOLOGGING|LOGGING|COMPRESS|PARALLEL"))
      continue;
    else if (c.dialect === "db2" && (accept(c, "ALLOW|DISALLOW", "REVERSE", "SCANS") || accept(c, "CLUSTER"))) continue;
    else return;
  }
}
