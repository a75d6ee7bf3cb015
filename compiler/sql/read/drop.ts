import {
  accept,
  type Cursor,
  emit,
  expect,
  fail,
  is,
  objectName,
  peek,
  qualifiedName,
  skipParentheses,
} from "./cursor.ts";
import { ifExists, onlyFor } from "./dialect-words.ts";
import { dropSequence } from "./sequence.ts";

/** Takes what stands behind DROP. */
export function drop(c: Cursor): void {
  accept(c, "TEMPORARY");
  if (accept(c, "TABLE")) dropTable(c);
  else if (accept(c, "INDEX")) dropIndex(c);
  else if (accept(c, "SEQUENCE")) dropSequence(c);
  else if (accept(c, "TRIGGER")) {
    const ifPresent = ifExists(c, "mysql", "postgresql", "mssql", "h2");
    const name = objectName(c);
    // PostgreSQL names the table of a trigger.
    if (accept(c, "ON")) objectName(c);
    accept(c, "CASCADE|RESTRICT");
    emit(c, { kind: "dropTrigger", name, ifPresent });
  } else if (accept(c, "PROCEDURE|PROC|FUNCTION|PACKAGE|ALIAS|SPECIFIC")) {
    accept(c, "PROCEDURE|FUNCTION|BODY");
    const ifPresent = ifExists(c, "mysql", "postgresql", "mssql", "h2");
    const name = objectName(c);
    if (is(c, "(")) skipParentheses(c);
    accept(c, "CASCADE|RESTRICT");
    emit(c, { kind: "dropRoutine", name, ifPresent });
  } else fail(c);
}

function dropTable(c: Cursor): void {
  const ifPresent = ifExists(c, "mysql", "postgresql", "mssql", "db2", "h2");
  do emit(c, { kind: "dropTable", table: objectName(c), ifPresent });
  while (accept(c, ","));
  const token = peek(c);
  // Oracle: CASCADE CONSTRAINTS PURGE.
  if (accept(c, "CASCADE|RESTRICT")) {
    if (!accept(c, "CONSTRAINTS")) onlyFor(c, token, "mysql", "postgresql", "h2");
  }
  if (c.dialect === "oracle") accept(c, "PURGE");
}

function dropIndex(c: Cursor): void {
  const concurrently = peek(c);
  if (accept(c, "CONCURRENTLY")) onlyFor(c, concurrently, "postgresql");
  const ifPresent = ifExists(c, "postgresql", "mssql", "h2");
  do {
    const { qualifiers, name } = qualifiedName(c);
    const owner = qualifiers.at(-1);
    const token = peek(c);
    if (accept(c, "ON")) {
      onlyFor(c, token, "mysql", "mssql");
      emit(c, { kind: "dropIndex", table: objectName(c), name, ifPresent });
    } else if (c.dialect === "mssql" && owner !== undefined) {
      // Transact-SQL's older form: DROP INDEX table.index.
      emit(c, { kind: "dropIndex", table: owner, name, ifPresent });
    } else {
      if (c.dialect === "mysql" || c.dialect === "mssql") expect(c, "ON");
      emit(c, { kind: "dropIndex", name, ifPresent });
    }
  } while (accept(c, ","));
  accept(c, "CASCADE|RESTRICT");
}
