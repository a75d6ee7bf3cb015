import { attributes, type ColumnFacts, defaultValue } from "./column.ts";
import type { Constraint } from "./constraint.ts";
import { accept, type Cursor, emit, expect, fail, is, isName, name, peek, skipParentheses, take } from "./cursor.ts";
import { onlyFor } from "./dialect-words.ts";
import { expression } from "./expression.ts";
import { openScope } from "./scope.ts";
import { sequenceOptions } from "./sequence.ts";
import { dataType } from "./types.ts";

/** What a clause says about a column; absent where it says nothing. */
interface ColumnChange extends Omit<ColumnFacts, "onUpdate"> {
  readonly onUpdate?: string | null;
}

/** Records what a clause changes of a column. */
export function columnChange(c: Cursor, table: string, column: string, facts: ColumnChange): void {
  const { type, nullable, autoincrement, onUpdate } = facts;
  const hasDefault = facts.default !== undefined;
  emit(c, {
    kind: "alterColumn",
    table,
    column,
    ...(type === undefined ? {} : { type }),
    ...(nullable === undefined ? {} : { nullable }),
    ...(hasDefault ? { default: facts.default } : {}),
    ...(autoincrement === undefined ? {} : { autoincrement }),
    ...(onUpdate === undefined ? {} : { onUpdate }),
  });
}

/** Takes what stands behind the column's name in ALTER [COLUMN] name … and Oracle's MODIFY name …. */
export function alterAction(c: Cursor, table: string, column: string): void {
  const token = peek(c);
  if (c.dialect === "oracle") {
    modified(c, table, column);
    return;
  }
  if (accept(c, "SET", "DATA", "TYPE")) {
    onlyFor(c, token, "postgresql", "db2", "h2");
    typeChange(c, table, column);
    return;
  }
  if (accept(c, "TYPE")) {
    onlyFor(c, token, "postgresql");
    typeChange(c, table, column);
    return;
  }
  if (accept(c, "SET", "NOT", "NULL")) {
    onlyFor(c, token, "postgresql", "db2", "h2");
    columnChange(c, table, column, { nullable: false });
    return;
  }
  if (accept(c, "DROP", "NOT", "NULL")) {
    onlyFor(c, token, "postgresql", "db2", "h2");
    columnChange(c, table, column, { nullable: true });
    return;
  }
  if (c.dialect === "h2" && accept(c, "SET", "NULL")) {
    columnChange(c, table, column, { nullable: true });
    return;
  }
  if (accept(c, "SET", "DEFAULT") || (c.dialect === "db2" && accept(c, "SET", "WITH", "DEFAULT"))) {
    onlyFor(c, token, "mysql", "postgresql", "db2", "h2");
    columnChange(c, table, column, defaultValue(c));
    return;
  }
  if (accept(c, "DROP", "DEFAULT")) {
    onlyFor(c, token, "mysql", "postgresql", "db2", "h2");
    columnChange(c, table, column, { default: null });
    return;
  }
  if (accept(c, "DROP", "IDENTITY")) {
    accept(c, "IF", "EXISTS");
    columnChange(c, table, column, { autoincrement: false });
    return;
  }
  if (c.dialect === "db2" && accept(c, "SET", "GENERATED")) {
    db2Generated(c, table, column);
    return;
  }
  if (c.dialect === "postgresql" && accept(c, "ADD", "GENERATED")) {
    db2Generated(c, table, column);
    return;
  }
  if (c.dialect === "postgresql" && accept(c, "SET", "STATISTICS|STORAGE")) {
    accept(c, "-");
    take(c);
    return;
  }
  if (c.dialect === "h2" && accept(c, "RENAME", "TO")) {
    emit(c, { kind: "renameColumn", table, column, to: name(c) });
    return;
  }
  if (accept(c, "RESTART")) {
    if (accept(c, "WITH")) take(c);
    return;
  }
  // Transact-SQL and H2: the type, and what else is said, stand behind the name.
  if (!isName(token) || c.dialect === "mysql" || is(c, "SET|DROP|ADD")) {
    fail(c);
    return;
  }
  onlyFor(c, token, "mssql", "h2");
  const type = dataType(c);
  const facts = attributes(c, column, []);
  // Transact-SQL "ALTER TABLE": without NULL or NOT NULL the column takes NULL afterwards.
  const nullable = facts.nullable ?? (c.dialect === "mssql" ? true : undefined);
  columnChange(c, table, column, { type, ...facts, ...(nullable === undefined ? {} : { nullable }) });
}

/** Oracle's MODIFY: type, default and constraints are each optional. */
function modified(c: Cursor, table: string, column: string): void {
  const said = is(c, "DEFAULT|NOT|NULL|CONSTRAINT|PRIMARY|UNIQUE|CHECK");
  const type = said ? undefined : dataType(c);
  const constraints: Constraint[] = [];
  const facts = attributes(c, column, constraints);
  columnChange(c, table, column, { ...(type === undefined ? {} : { type }), ...facts });
  for (const each of constraints) {
    if (each.kind === "primaryKey") emit(c, { kind: "addPrimaryKey", table, key: each.key });
    else if (each.kind === "unique") emit(c, { kind: "addUnique", table, key: each.key });
    else if (each.kind === "foreignKey") emit(c, { kind: "addForeignKey", table, key: each.key });
  }
}

function typeChange(c: Cursor, table: string, column: string): void {
  const type = dataType(c);
  if (accept(c, "COLLATE")) name(c);
  if (c.dialect === "postgresql" && accept(c, "USING")) expression(c, openScope(undefined));
  columnChange(c, table, column, { type });
}

/** `ALWAYS|BY DEFAULT AS IDENTITY [(…)]` */
function db2Generated(c: Cursor, table: string, column: string): void {
  if (!accept(c, "ALWAYS")) expect(c, "BY", "DEFAULT");
  expect(c, "AS");
  if (accept(c, "IDENTITY")) {
    if (accept(c, "(")) {
      sequenceOptions(c);
      expect(c, ")");
    }
    columnChange(c, table, column, { autoincrement: true });
    return;
  }
  skipParentheses(c);
}
