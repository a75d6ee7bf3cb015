import { alterTable } from "./alter-table.ts";
import { userName } from "./create.ts";
import { accept, atEnd, type Cursor, emit, expect, fail, is, name, objectName, peek, take } from "./cursor.ts";
import { sequenceOptions } from "./sequence.ts";
import { TSQL_STARTS } from "./vocabulary.ts";

/** Takes what stands behind ALTER. */
export function alter(c: Cursor): void {
  if (accept(c, "TABLE")) {
    alterTable(c);
    return;
  }
  if (accept(c, "USER|ROLE|LOGIN")) {
    const user = userName(c);
    if (c.dialect === "postgresql") roleOptions(c);
    else rest(c);
    emit(c, { kind: "changeUser", user });
    return;
  }
  if (accept(c, "DATABASE|SCHEMA")) {
    emit(c, { kind: "alterDatabase" });
    rest(c);
    return;
  }
  if (accept(c, "SESSION|SYSTEM")) {
    rest(c);
    return;
  }
  if (accept(c, "SEQUENCE")) {
    objectName(c);
    sequenceOptions(c);
    return;
  }
  if (accept(c, "TRIGGER")) {
    objectName(c);
    expect(c, "ENABLE|DISABLE|COMPILE");
    return;
  }
  if (c.dialect === "oracle" && accept(c, "INDEX")) {
    objectName(c);
    expect(c, "REBUILD");
    accept(c, "ONLINE");
    return;
  }
  fail(c);
}

/** PostgreSQL "ALTER ROLE": privileges, or one setting of the role. */
function roleOptions(c: Cursor): void {
  if (accept(c, "IN", "DATABASE")) name(c);
  if (accept(c, "RENAME", "TO")) name(c);
  else if (accept(c, "RESET")) objectName(c);
  else if (accept(c, "SET")) {
    objectName(c);
    if (accept(c, "FROM", "CURRENT")) return;
    expect(c, "=|TO");
    do take(c);
    while (accept(c, ","));
  } else {
    accept(c, "WITH");
    do {
      if (accept(c, "PASSWORD|CONNECTION|VALID")) {
        accept(c, "LIMIT|UNTIL");
        take(c);
      } else expect(c, ROLE_PRIVILEGES);
    } while (!atEnd(c) && !is(c, ";"));
  }
}

const ROLE_PRIVILEGES =
  "SUPERUSER|NOSUPERUSER|CREATEDB|NOCREATEDB|CREATEROLE|NOCREATEROLE|INHERIT|NOINHERIT|LOGIN|NOLOGIN|REPLICATION|" +
  "NOREPLICATION|BYPASSRLS|NOBYPASSRLS";

/** Takes what stands behind GRANT, REVOKE: `… TO user`, `… FROM user`. */
export function grant(c: Cursor): void {
  while (!atEnd(c) && !is(c, "TO|FROM|;")) take(c);
  expect(c, "TO|FROM");
  accept(c, "USER|ROLE|GROUP");
  emit(c, { kind: "changeUser", user: userName(c) });
  rest(c);
}

/** The rest of a statement that sets or states something; a word that begins another statement does not belong to it. */
export function rest(c: Cursor): void {
  while (!atEnd(c) && !is(c, ";")) {
    if (c.dialect === "mssql" && TSQL_STARTS.has(peek(c)?.text ?? "") && !is(c, "SET|WITH")) return;
    if (is(c, "CREATE|DROP|INSERT|UPDATE|DELETE") || is(c, "ALTER", "TABLE|ROLE|USER")) {
      fail(c);
      return;
    }
    take(c);
  }
}
