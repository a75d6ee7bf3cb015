import type { DialectName, Statement } from "../../dialects/dialect.ts";
import { dialects } from "../../dialects/registry.ts";
import type { Reading } from "./effects.ts";
import { openCursor, type Session } from "./read/cursor.ts";
import { statement, statements } from "./read/statement.ts";

/**
 * What every statement of a text does, one reading each, in order. Templates must have been filled.
 *
 * The reader knows the forms in which schemas and upgrades are written, each for the database systems that have it. What
 * does not fit ends its statement's reading and is reported with its place: effects that were found before stay, but
 * they may not be all. A clause that another database system has is understood and reported as well.
 *
 * Statements that a text executes (`EXECUTE IMMEDIATE`, `EXEC (…)`, `sp_executesql`, `PREPARE`) are read where the text
 * is a literal or a variable that was given one; compound blocks are read inside.
 */
export function readSql(text: string, dialect: DialectName): readonly Reading[] {
  const session: Session = { texts: new Map(), statements, statement, depth: 0 };
  return dialects[dialect].split(text).map((each) => readStatement(each, dialect, session));
}

function readStatement(each: Statement, dialect: DialectName, session: Session): Reading {
  const c = openCursor(each.text, dialect, session);
  statements(c);
  return {
    statement: each,
    effects: c.effects,
    reads: [...c.reads],
    ...(c.problem === undefined ? {} : { notUnderstood: c.problem }),
  };
}
