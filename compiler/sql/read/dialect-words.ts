import type { DialectName } from "../../../dialects/dialect.ts";
import { dialects } from "../../../dialects/registry.ts";
import { accept, type CodeToken, type Cursor, object, peek } from "./cursor.ts";

/** Notes that a clause whose meaning is clear belongs to other database systems. */
export function onlyFor(c: Cursor, token: CodeToken | undefined, ...known: readonly DialectName[]): void {
  if (token === undefined || known.includes(c.dialect)) return;
  object(c, `${dialects[c.dialect].title} does not know ${token.value} here`, token);
}

/** Takes `IF NOT EXISTS`, and notes where the database system has no such clause at this place. */
export function ifNotExists(c: Cursor, ...known: readonly DialectName[]): boolean {
  const token = peek(c);
  if (!accept(c, "IF", "NOT", "EXISTS")) return false;
  onlyFor(c, token, ...known);
  return true;
}

/** Takes `IF EXISTS`. */
export function ifExists(c: Cursor, ...known: readonly DialectName[]): boolean {
  const token = peek(c);
  if (!accept(c, "IF", "EXISTS")) return false;
  onlyFor(c, token, ...known);
  return true;
}
