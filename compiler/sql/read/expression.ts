import {
  accept,
  atEnd,
  type Cursor,
  expect,
  fail,
  is,
  isName,
  name,
  nested,
  objectName,
  peek,
  take,
} from "./cursor.ts";
import { isQuery, query } from "./query.ts";
import type { Scope } from "./scope.ts";
import { dataType } from "./types.ts";
import { CLAUSE_WORDS, NO_COLUMNS } from "./vocabulary.ts";

/** Takes one expression or condition: operands with operators between them, whatever their precedence. */
export function expression(c: Cursor, scope: Scope): void {
  nested(c, () => {
    do operand(c, scope);
    while (operator(c));
  });
}

/** Takes `expression, expression …` */
export function expressions(c: Cursor, scope: Scope): void {
  do expression(c, scope);
  while (accept(c, ","));
}

/** BETWEEN and ESCAPE are operators here: what follows them is an operand, AND included. */
const WORD_OPERATORS = "AND|OR|XOR|LIKE|ILIKE|RLIKE|REGEXP|BETWEEN|IN|DIV|MOD|ESCAPE|OVERLAPS|COLLATE|GLOB|MATCHES";
const SYMBOL_OPERATORS = new Set("+ - * / % || = <> != ^= < > <= >= ^ & | <=> ** -> ->> ~".split(" "));
const UNITS = "DAY|DAYS|HOUR|HOURS|MINUTE|MINUTES|SECOND|SECONDS|MONTH|MONTHS|YEAR|YEARS|MICROSECONDS";

function operator(c: Cursor): boolean {
  const token = peek(c);
  if (token === undefined) return false;
  if (is(c, "NOT", "LIKE|ILIKE|IN|BETWEEN|REGEXP|RLIKE|SIMILAR")) c.at += 1;
  if (accept(c, "SIMILAR", "TO")) return true;
  if (is(c, WORD_OPERATORS) || (peek(c)?.kind === "symbol" && SYMBOL_OPERATORS.has(peek(c)?.text ?? ""))) {
    c.at += 1;
    return true;
  }
  return false;
}

function operand(c: Cursor, scope: Scope): void {
  while (accept(c, "+") || accept(c, "-") || accept(c, "~") || accept(c, "NOT") || accept(c, "PRIOR")) {
    // Signs and negations stand in front of any operand.
  }
  // DEFAULT NOT NULL, = NOT NULL: a value is missing.
  if (is(c, "NULL") && c.tokens[c.at - 1]?.text === "NOT") fail(c);
  primary(c, scope);
  for (;;) {
    if (accept(c, "AT", "TIME", "ZONE")) primary(c, scope);
    else if (accept(c, "IS")) {
      accept(c, "NOT");
      if (accept(c, "DISTINCT", "FROM")) primary(c, scope);
      else expect(c, "NULL|TRUE|FALSE|UNKNOWN|EMPTY");
    } else if (accept(c, "::")) dataType(c);
    else if (is(c, "(", "+", ")") && c.dialect === "oracle") c.at += 3;
    else if (is(c, UNITS) && c.dialect === "db2") c.at += 1;
    else if (accept(c, "[")) {
      expression(c, scope);
      expect(c, "]");
    } else return;
  }
}

function primary(c: Cursor, scope: Scope): void {
  const token = peek(c);
  if (token === undefined) {
    fail(c);
    return;
  }
  if (token.kind === "string") {
    take(c);
    while (peek(c)?.kind === "string" && continuesLiteral(c)) c.at += 1;
  } else if (accept(c, "(")) parenthesised(c, scope);
  else if (accept(c, "CASE")) choice(c, scope);
  else if (accept(c, "EXISTS") || (is(c, "ANY|ALL|SOME", "(") && accept(c, "ANY|ALL|SOME"))) {
    expect(c, "(");
    parenthesised(c, scope);
  } else if (accept(c, "NEXT|PREVIOUS", "VALUE", "FOR") || accept(c, "NEXTVAL|PREVVAL", "FOR")) objectName(c);
  else if (accept(c, "INTERVAL")) {
    operand(c, scope);
    if (accept(c, UNITS) && accept(c, "TO")) expect(c, UNITS);
  } else if (is(c, "DATE|TIME|TIMESTAMP") && peek(c, 1)?.kind === "string") c.at += 2;
  else if (accept(c, "CURRENT", "TIMESTAMP|DATE|TIME|SCHEMA|USER|SERVER|PATH|SQLID|TIMEZONE")) accept(c, "(", ")");
  else if (accept(c, ":")) variable(c);
  else if (token.text.startsWith("@")) {
    while (accept(c, "@") || accept(c, "@@")) {
      // MySQL's scanner has no word that begins with @.
    }
    if (peek(c) !== token) variable(c);
    else c.at += 1;
  } else if (accept(c, "*") || accept(c, "?") || accept(c, "NULL")) return;
  else if (is(c, "DEFAULT") && /^([,);]|WHERE|FROM)?$/.test(peek(c, 1)?.text ?? "")) take(c);
  else if (/^\d/.test(token.text) || (is(c, ".") && /^\d/.test(peek(c, 1)?.text ?? "") && accept(c, "."))) number(c);
  else if (isName(token) || is(c, "LEFT|RIGHT|IF|INSERT|VALUES|MOD|DEFAULT|SET", "(")) reference(c, scope);
  else fail(c);
}

/** MySQL joins literals that follow each other; PostgreSQL and the standard only with a line break between. */
function continuesLiteral(c: Cursor): boolean {
  if (c.dialect === "mysql") return true;
  const between = c.text.slice(c.tokens[c.at - 1]?.end ?? 0, peek(c)?.start ?? 0);
  return c.dialect === "postgresql" && between.includes("\n");
}

/** Functions whose argument is a query without parentheses of its own. */
const COLLECTING = /^(ARRAY|MULTISET|CURSOR)$/;

/** Behind an opening parenthesis: a query, or expressions. */
function parenthesised(c: Cursor, scope: Scope): void {
  if (isQuery(c)) query(c, scope);
  else expressions(c, scope);
  expect(c, ")");
}

function choice(c: Cursor, scope: Scope): void {
  if (!is(c, "WHEN")) expression(c, scope);
  do {
    expect(c, "WHEN");
    expression(c, scope);
    expect(c, "THEN");
    expression(c, scope);
  } while (is(c, "WHEN"));
  if (accept(c, "ELSE")) expression(c, scope);
  expect(c, "END");
}

/** `@x`, `:NEW.ID`: the part behind the sign. */
function variable(c: Cursor): void {
  take(c);
  while (accept(c, ".")) take(c);
}

function number(c: Cursor): void {
  if (!/^(\d+(E\d*)?[FDL]?|0X[\dA-F]+)$/.test(peek(c)?.text ?? "")) fail(c);
  take(c);
  if (accept(c, ".")) if (/^\d/.test(peek(c)?.text ?? "")) c.at += 1;
  // 1E-5: the scanner ends the word before the sign.
  if (/^\d*E$/.test(c.tokens[c.at - 1]?.text ?? "") && (accept(c, "-") || accept(c, "+"))) take(c);
}

/** A column, a function call, or a value that is a word. */
function reference(c: Cursor, scope: Scope): void {
  const first = take(c);
  const parts = [first?.value ?? ""];
  while (accept(c, ".")) {
    if (accept(c, "*")) return;
    if (peek(c)?.kind !== "word") parts.push(name(c));
    else parts.push(take(c)?.value ?? "");
  }
  if (is(c, "(") && !is(c, "(", "+", ")")) {
    call(c, scope);
    return;
  }
  const column = parts.at(-1) ?? "";
  const qualifier = parts.at(-2);
  if (qualifier !== undefined) scope.qualified.push({ qualifier, column });
  else if (first?.kind === "name" || !NO_COLUMNS.has(column.toUpperCase())) scope.bare.push(column);
}

/** Arguments with the words that some functions have between them, and what may follow the call. */
function call(c: Cursor, scope: Scope): void {
  const called = c.tokens[c.at - 1]?.text ?? "";
  expect(c, "(");
  while (!is(c, ")") && !atEnd(c)) {
    accept(c, "DISTINCT|ALL|BOTH|LEADING|TRAILING");
    if (isQuery(c) && COLLECTING.test(called)) query(c, scope);
    else if (!is(c, "FROM|ORDER|SEPARATOR")) expression(c, scope);
    if (accept(c, "=>")) expression(c, scope);
    if (accept(c, "AS")) dataType(c);
    if (accept(c, "FROM")) expression(c, scope);
    if (accept(c, "FOR")) expression(c, scope);
    if (accept(c, "USING")) name(c);
    if (accept(c, "ORDER", "BY")) ordering(c, scope);
    if (accept(c, "SEPARATOR")) take(c);
    if (!accept(c, ",")) break;
    if (is(c, ")")) fail(c);
  }
  expect(c, ")");
  if (accept(c, "WITHIN", "GROUP")) window(c, scope);
  if (is(c, "FILTER", "(") && accept(c, "FILTER", "(")) {
    expect(c, "WHERE");
    expression(c, scope);
    expect(c, ")");
  }
  if (accept(c, "OVER")) {
    if (is(c, "(")) window(c, scope);
    else name(c);
  }
  while (accept(c, ".")) {
    name(c);
    if (is(c, "(")) call(c, scope);
  }
}

/** `( [PARTITION BY …] [ORDER BY …] [ROWS … ] )` */
function window(c: Cursor, scope: Scope): void {
  expect(c, "(");
  if (accept(c, "PARTITION", "BY")) expressions(c, scope);
  if (accept(c, "ORDER", "BY")) ordering(c, scope);
  if (accept(c, "ROWS|RANGE|GROUPS")) while (is(c, "BETWEEN|AND|UNBOUNDED|PRECEDING|FOLLOWING|CURRENT|ROW")) c.at += 1;
  expect(c, ")");
}

/** `expression [ASC|DESC] [NULLS FIRST|LAST], …` */
export function ordering(c: Cursor, scope: Scope): void {
  do {
    expression(c, scope);
    accept(c, "ASC|DESC");
    if (accept(c, "NULLS")) expect(c, "FIRST|LAST");
  } while (accept(c, ","));
}

/** Takes `[AS] alias`. */
export function optionalAlias(c: Cursor): string | undefined {
  if (accept(c, "AS")) {
    const token = peek(c);
    if (token?.kind !== "string") return name(c);
    c.at += 1;
    return token.value;
  }
  const token = peek(c);
  return isName(token) && !(token?.kind === "word" && CLAUSE_WORDS.has(token.text)) ? name(c) : undefined;
}
