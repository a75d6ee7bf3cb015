import { ifThen, repeated } from "./condition.ts";
import {
  accept,
  atEnd,
  type Cursor,
  expect,
  is,
  isName,
  list,
  name,
  object,
  objectName,
  peek,
  skipParentheses,
  take,
} from "./cursor.ts";
import { assign, variableName } from "./dynamic.ts";
import { expression } from "./expression.ts";
import { isQuery, query } from "./query.ts";
import { openScope } from "./scope.ts";
import { dataType } from "./types.ts";

/**
 * Compound statements of PL/SQL, SQL PL and PL/pgSQL: what stands in them is read like any statement.
 * Manuals: Oracle "PL/SQL Language Reference"; Db2 "Compound SQL (compiled) statement"; PostgreSQL "PL/pgSQL".
 */

/** Takes `[declarations] BEGIN … END`, behind DECLARE. */
export function declareBlock(c: Cursor): void {
  c.inBlock = true;
  while (!atEnd(c) && !is(c, "BEGIN")) {
    declaration(c);
    expect(c, ";");
  }
  expect(c, "BEGIN");
  block(c);
}

/** Takes `… [EXCEPTION WHEN …] END [label]`, behind BEGIN. */
export function block(c: Cursor): void {
  const outside = c.inBlock;
  c.inBlock = true;
  accept(c, "ATOMIC") || accept(c, "NOT", "ATOMIC");
  c.session.statements(c, "END|EXCEPTION");
  if (accept(c, "EXCEPTION")) {
    while (accept(c, "WHEN")) {
      expression(c, openScope(undefined));
      expect(c, "THEN");
      c.session.statements(c, "WHEN|END");
    }
  }
  expect(c, "END");
  if (isName(peek(c))) name(c);
  c.inBlock = outside;
}

/** One declaration of PL/SQL or PL/pgSQL: `name [CONSTANT] type [NOT NULL] [:= value]`. */
function declaration(c: Cursor): void {
  if (accept(c, "PRAGMA")) {
    name(c);
    return;
  }
  const cursor = accept(c, "CURSOR");
  const variable = variableName(peek(c));
  name(c);
  if (cursor || is(c, "CURSOR")) {
    accept(c, "CURSOR");
    if (is(c, "(")) skipParentheses(c);
    if (!accept(c, "IS")) accept(c, "FOR");
    query(c, openScope(undefined));
    return;
  }
  accept(c, "CONSTANT");
  if (!accept(c, "EXCEPTION")) variableType(c);
  accept(c, "NOT", "NULL");
  c.session.texts.set(variable, undefined);
  if (accept(c, ":=") || accept(c, "DEFAULT") || accept(c, "=")) assign(c, variable);
}

/** A type, or the type of a column: `table.column%TYPE`. */
function variableType(c: Cursor): void {
  if (peek(c, 1)?.text === "." || peek(c, 1)?.text === "%") {
    objectName(c);
    expect(c, "%", "TYPE|ROWTYPE");
  } else dataType(c);
}

/** Takes what stands behind DECLARE inside a compound statement of Db2. */
export function db2Declaration(c: Cursor): void {
  if (is(c, "CONTINUE|EXIT|UNDO", "HANDLER")) {
    c.at += 2;
    expect(c, "FOR");
    do {
      if (accept(c, "SQLSTATE")) {
        accept(c, "VALUE");
        take(c);
      } else if (accept(c, "NOT")) expect(c, "FOUND");
      else name(c);
    } while (accept(c, ","));
    c.session.statement(c);
    return;
  }
  const variables = [variableName(peek(c))];
  name(c);
  if (accept(c, "CURSOR")) {
    while (accept(c, "WITH")) expect(c, "RETURN|HOLD");
    expect(c, "FOR");
    if (isQuery(c)) query(c, openScope(undefined));
    else name(c);
    return;
  }
  if (accept(c, "CONDITION")) {
    expect(c, "FOR");
    accept(c, "SQLSTATE");
    take(c);
    return;
  }
  while (accept(c, ",")) {
    variables.push(variableName(peek(c)));
    name(c);
  }
  dataType(c);
  for (const variable of variables) c.session.texts.set(variable, undefined);
  if (accept(c, "DEFAULT")) assign(c, variables[0] ?? "");
}

/** Takes a statement that only stands inside blocks. @returns was it one? */
export function blockStatement(c: Cursor): boolean {
  if (accept(c, "IF")) ifThen(c);
  else if (is(c, "LOOP|WHILE|FOR")) repeated(c, peek(c), () => loop(c));
  else if (accept(c, "RAISE|SIGNAL|RESIGNAL|EXIT|CONTINUE|LEAVE|ITERATE|OPEN|CLOSE|GET|RETURN")) rest(c);
  else if (accept(c, "NULL")) return true;
  else if (accept(c, "FETCH")) {
    while (!atEnd(c) && !is(c, "INTO")) take(c);
    expect(c, "INTO");
    do c.session.texts.set(variableName(take(c)), undefined);
    while (accept(c, ","));
  } else if (accept(c, "PERFORM")) {
    const place = c.tokens[c.at - 1];
    expression(c, openScope(undefined));
    if (place !== undefined) object(c, "what the function does cannot be seen", place);
  } else if (isName(peek(c)) && peek(c, 1)?.text === ":=") {
    const variable = variableName(take(c));
    expect(c, ":=");
    assign(c, variable);
  } else if (isName(peek(c)) && /^[.(;]$/.test(peek(c, 1)?.text ?? "")) procedureCall(c);
  else return false;
  return true;
}

/** `WHILE … LOOP … END LOOP`, `FOR x IN … LOOP … END LOOP`; Db2 says DO and END WHILE, END FOR. */
function loop(c: Cursor): void {
  const kind = take(c);
  if (kind?.text === "WHILE") expression(c, openScope(undefined));
  else if (kind?.text === "FOR") {
    name(c);
    expect(c, "IN|AS");
    accept(c, "REVERSE");
    if (accept(c, "EXECUTE")) expression(c, openScope(undefined));
    else if (isQuery(c)) query(c, openScope(undefined));
    else expression(c, openScope(undefined));
    if (accept(c, "..")) expression(c, openScope(undefined));
  }
  if (kind?.text !== "LOOP") expect(c, "LOOP|DO");
  c.session.statements(c, "END");
  expect(c, "END");
  expect(c, "LOOP|WHILE|FOR");
}

/** Up to the semicolon. */
function rest(c: Cursor): void {
  while (!atEnd(c) && !is(c, ";")) take(c);
}

const HARMLESS = /^(DBMS_OUTPUT|RAISE_APPLICATION_ERROR|DBMS_LOCK)$/;

function procedureCall(c: Cursor): void {
  const first = peek(c);
  objectName(c);
  const scope = openScope(undefined);
  if (is(c, "(", ")")) c.at += 2;
  else if (is(c, "(")) list(c, () => expression(c, scope));
  if (first !== undefined && !HARMLESS.test(first.text)) object(c, "what the procedure does cannot be seen", first);
}
