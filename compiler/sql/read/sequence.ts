import { accept, type Cursor, emit, fail, is, objectName, peek, take } from "./cursor.ts";
import { ifExists, ifNotExists, onlyFor } from "./dialect-words.ts";
import { dataType } from "./types.ts";

/** Takes the rest of CREATE SEQUENCE. */
export function createSequence(c: Cursor): void {
  onlyFor(c, c.tokens[c.at - 1], "postgresql", "oracle", "mssql", "db2", "h2");
  const ifAbsent = ifNotExists(c, "postgresql", "h2");
  const sequence = objectName(c);
  sequenceOptions(c);
  emit(c, { kind: "createSequence", name: sequence, ifAbsent });
}

/** Takes the rest of DROP SEQUENCE. */
export function dropSequence(c: Cursor): void {
  const ifPresent = ifExists(c, "postgresql", "mssql", "h2");
  do emit(c, { kind: "dropSequence", name: objectName(c), ifPresent });
  while (accept(c, ","));
  accept(c, "CASCADE|RESTRICT");
}

const GLUED = "NOCACHE|NOCYCLE|NOORDER|NOMINVALUE|NOMAXVALUE";

/** Takes `START WITH 1 INCREMENT BY 1 NOCACHE …`, with or without commas. */
export function sequenceOptions(c: Cursor): void {
  for (;;) {
    if (accept(c, "START")) {
      accept(c, "WITH") || accept(c, "=");
      number(c);
    } else if (accept(c, "RESTART")) {
      accept(c, "WITH") || accept(c, "=");
      if (isNumber(c)) number(c);
    } else if (accept(c, "INCREMENT")) {
      accept(c, "BY") || accept(c, "=");
      number(c);
    } else if (accept(c, "MINVALUE|MAXVALUE") || is(c, "CACHE")) {
      accept(c, "CACHE");
      if (isNumber(c)) number(c);
    } else if (accept(c, "AS")) dataType(c);
    else if (accept(c, "OWNED", "BY")) {
      objectName(c);
    } else if (is(c, GLUED)) {
      // PostgreSQL and SQL Server know the two words only.
      onlyFor(c, take(c), "oracle", "db2", "h2");
    } else if (is(c, "NO", "CACHE|ORDER")) {
      onlyFor(c, peek(c), "mssql", "db2", "h2");
      accept(c, "NO", "CACHE|ORDER");
    } else if (!accept(c, "NO", "MINVALUE|MAXVALUE|CYCLE") && !accept(c, "CYCLE|ORDER|,")) return;
  }
}

function isNumber(c: Cursor): boolean {
  return is(c, "-") || /^\d/.test(peek(c)?.text ?? "");
}

function number(c: Cursor): void {
  if (!isNumber(c)) fail(c);
  accept(c, "-");
  take(c);
}
