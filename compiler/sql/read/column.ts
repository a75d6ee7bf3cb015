import type { ColumnDefinition } from "../effects.ts";
import { type Constraint, checkClause, constraintName, keyOptions, references } from "./constraint.ts";
import {
  accept,
  type Cursor,
  expect,
  fail,
  is,
  name,
  object,
  peek,
  skipParentheses,
  take,
  writtenBetween,
} from "./cursor.ts";
import { onlyFor } from "./dialect-words.ts";
import { expression } from "./expression.ts";
import { openScope } from "./scope.ts";
import { sequenceOptions } from "./sequence.ts";
import { dataType } from "./types.ts";

/** What a column's declaration says; what it leaves out is absent. */
export interface ColumnFacts {
  readonly type?: string;
  readonly nullable?: boolean;
  /** `null` for DEFAULT NULL. */
  readonly default?: string | null;
  readonly autoincrement?: boolean;
  readonly sequence?: string;
  readonly onUpdate?: string;
  readonly withValues?: boolean;
}

/** Takes `name type [attributes]`. Constraints declared with the column are added to `constraints`. */
export function columnDefinition(c: Cursor, constraints: Constraint[]): ColumnDefinition {
  const column = name(c);
  // SQL Server and H2: `name AS (expression)` is computed.
  if (accept(c, "AS")) {
    expression(c, openScope(undefined));
    accept(c, "PERSISTED");
    return { name: column, type: "", nullable: true, autoincrement: false };
  }
  const type = dataType(c);
  return definitionOf(column, { ...serial(c, type), ...attributes(c, column, constraints) });
}

/** A column of which a declaration says this much, and no more. */
export function definitionOf(column: string, facts: ColumnFacts): ColumnDefinition {
  const { type = "", nullable, autoincrement = false, sequence, onUpdate, withValues } = facts;
  return {
    name: column,
    type,
    nullable: nullable ?? true,
    ...(typeof facts.default === "string" ? { default: facts.default } : {}),
    autoincrement,
    ...(sequence === undefined ? {} : { sequence }),
    ...(onUpdate === undefined ? {} : { onUpdate }),
    ...(withValues === true ? { withValues } : {}),
  };
}

/** PostgreSQL's SERIAL and H2's IDENTITY are an integer that numbers itself. */
function serial(c: Cursor, type: string): ColumnFacts {
  const integer = { SERIAL: "INTEGER", SERIAL4: "INTEGER", BIGSERIAL: "BIGINT", SERIAL8: "BIGINT" }[type];
  if (c.dialect === "postgresql" && integer !== undefined)
    return { type: integer, nullable: false, autoincrement: true };
  if (c.dialect === "h2" && type === "IDENTITY") return { type: "BIGINT", nullable: false, autoincrement: true };
  return { type };
}

/** Takes what may follow a column's type, in any order. */
export function attributes(c: Cursor, column: string, constraints: Constraint[]): ColumnFacts {
  let facts: ColumnFacts = {};
  let constrained = false;
  while (!c.stopped) {
    const token = peek(c);
    const constraint = constraintName(c);
    const named = constraint === undefined ? {} : { name: constraint };
    if (accept(c, "NOT", "NULL")) {
      facts = { ...facts, nullable: false };
      constrained = true;
    } else if (accept(c, "NULL")) {
      facts = { ...facts, nullable: true };
      constrained = true;
    } else if (is(c, "DEFAULT") || (c.dialect === "db2" && is(c, "WITH", "DEFAULT"))) {
      accept(c, "WITH");
      if (constrained && c.dialect === "oracle" && token !== undefined) {
        object(c, "Oracle takes DEFAULT only in front of NULL, NOT NULL and other constraints", token);
      }
      take(c);
      facts = { ...facts, ...defaultValue(c) };
    } else if (accept(c, "PRIMARY", "KEY")) {
      accept(c, "CLUSTERED|NONCLUSTERED");
      constraints.push({ kind: "primaryKey", key: { ...named, columns: [column] } });
      keyOptions(c);
    } else if (accept(c, "UNIQUE")) {
      if (c.dialect === "mysql") accept(c, "KEY");
      constraints.push({ kind: "unique", key: { ...named, columns: [column] } });
      keyOptions(c);
    } else if (is(c, "REFERENCES") || is(c, "FOREIGN", "KEY", "REFERENCES")) {
      if (accept(c, "FOREIGN", "KEY")) onlyFor(c, token, "mssql");
      constraints.push({ kind: "foreignKey", key: { ...named, columns: [column], ...references(c) } });
      keyOptions(c);
    } else if (accept(c, "CHECK")) checkClause(c);
    else if (accept(c, "GENERATED")) facts = { ...facts, ...generated(c) };
    else {
      const own = ownAttribute(c);
      if (own === undefined) return facts;
      facts = { ...facts, ...own };
    }
  }
  return facts;
}

/** Takes a default's expression. A number from a sequence makes the column number itself. */
export function defaultValue(c: Cursor): ColumnFacts {
  accept(c, "ON", "NULL");
  // Db2: DEFAULT alone is the type's own default.
  if (c.dialect === "db2" && (is(c, ",") || is(c, ")") || is(c, "NOT", "NULL") || peek(c) === undefined)) {
    return { default: "" };
  }
  const from = c.at;
  if (is(c, "DEFAULT")) fail(c);
  expression(c, openScope(undefined));
  const text = writtenBetween(c, from, c.at);
  const sequence = sequenceIn(text);
  if (sequence !== undefined) return { autoincrement: true, sequence };
  return { default: /^\(*NULL\)*$/i.test(text) || /^NULL\s*::/i.test(text) ? null : text };
}

const NEXT_NUMBER = [
  /^NEXTVAL\s*\(\s*'([^']+)'(?:\s*::\s*\w+)?\s*\)$/i,
  /^NEXT VALUE FOR ([\w.]+)$/i,
  /^NEXTVAL FOR ([\w.]+)$/i,
  /^([\w.]+)\.NEXTVAL$/i,
];

function sequenceIn(text: string): string | undefined {
  for (const pattern of NEXT_NUMBER) {
    const found = pattern.exec(text)?.[1];
    if (found !== undefined) return found.replace(/^.*\./, "").replaceAll('"', "");
  }
  return undefined;
}

/** Behind GENERATED: an identity, a computed value, or Db2's time of the last change. */
function generated(c: Cursor): ColumnFacts {
  if (!accept(c, "ALWAYS") && accept(c, "BY")) {
    expect(c, "DEFAULT");
    accept(c, "ON", "NULL");
  }
  if (accept(c, "FOR")) {
    expect(c, "EACH", "ROW", "ON", "UPDATE", "AS", "ROW", "CHANGE", "TIMESTAMP");
    return { onUpdate: "CURRENT_TIMESTAMP" };
  }
  expect(c, "AS");
  if (accept(c, "IDENTITY")) {
    if (accept(c, "(")) {
      sequenceOptions(c);
      expect(c, ")");
    }
    return { autoincrement: true, nullable: false };
  }
  skipParentheses(c);
  accept(c, "STORED|VIRTUAL");
  return {};
}

/** Attributes that one or two database systems have. `undefined` when the next token begins none. */
function ownAttribute(c: Cursor): ColumnFacts | undefined {
  const token = peek(c);
  if (accept(c, "AUTO_INCREMENT")) {
    onlyFor(c, token, "mysql", "h2");
    if (is(c, "(")) skipParentheses(c);
    return { autoincrement: true };
  }
  if (accept(c, "IDENTITY")) {
    onlyFor(c, token, "mssql", "h2");
    if (is(c, "(")) skipParentheses(c);
    // Transact-SQL "IDENTITY (Property)": an identity column is NOT NULL without being told.
    return { autoincrement: true, nullable: false };
  }
  if (accept(c, "COLLATE")) {
    name(c);
    return {};
  }
  switch (c.dialect) {
    case "mysql":
      if (accept(c, "ON", "UPDATE")) {
        const from = c.at;
        expression(c, openScope(undefined));
        return { onUpdate: writtenBetween(c, from, c.at) };
      }
      if (accept(c, "COMMENT")) return take(c) && {};
      if (accept(c, "CHARACTER", "SET") || accept(c, "CHARSET")) return name(c) === "" ? undefined : {};
      return accept(c, "KEY") ? {} : undefined;
    case "mssql":
      if (accept(c, "WITH", "VALUES")) return { withValues: true };
      return accept(c, "SPARSE") || accept(c, "ROWGUIDCOL") || accept(c, "NOT", "FOR", "REPLICATION") ? {} : undefined;
    case "oracle":
      return accept(c, "ENABLE|DISABLE|VALIDATE|NOVALIDATE|INVISIBLE|VISIBLE") ? {} : undefined;
    case "db2":
      if (accept(c, "INLINE", "LENGTH")) return take(c) && {};
      return accept(c, "NOT", "LOGGED") || accept(c, "LOGGED|COMPACT|HIDDEN") || accept(c, "NOT", "COMPACT")
        ? {}
        : undefined;
    case "h2":
      return accept(c, "ON", "UPDATE")
        ? h2OnUpdate(c)
        : accept(c, "AS", "IDENTITY")
          ? { autoincrement: true }
          : undefined;
    default:
      return undefined;
  }
}

function h2OnUpdate(c: Cursor): ColumnFacts {
  const from = c.at;
  expression(c, openScope(undefined));
  return { onUpdate: writtenBetween(c, from, c.at) };
}
