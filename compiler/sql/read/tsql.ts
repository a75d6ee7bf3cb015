import { guardCondition, guarded, repeated } from "./condition.ts";
import {
  accept,
  atEnd,
  type Cursor,
  emit,
  expect,
  fail,
  is,
  isName,
  object,
  peek,
  qualifiedName,
  skipParentheses,
  take,
} from "./cursor.ts";
import { assign, runText, textExpression, variableName } from "./dynamic.ts";
import { expression } from "./expression.ts";
import { query } from "./query.ts";
import { openScope } from "./scope.ts";
import { dataType } from "./types.ts";
import { TSQL_STARTS } from "./vocabulary.ts";

/** Statements that only Transact-SQL has. Manual: "Control-of-Flow", "EXECUTE", "sp_rename", "sp_executesql". */

/** `IF condition statement [ELSE statement]`, behind IF. */
export function tsqlIf(c: Cursor): void {
  const guard = guardCondition(c);
  guarded(c, guard, true, () => c.session.statement(c));
  if (is(c, ";", "ELSE")) c.at += 1;
  if (accept(c, "ELSE")) guarded(c, guard, false, () => c.session.statement(c));
}

/** `WHILE condition statement`, behind WHILE. */
export function tsqlWhile(c: Cursor): void {
  const place = c.tokens[c.at - 1];
  expression(c, openScope(undefined));
  repeated(c, place, () => c.session.statement(c));
}

/** `BEGIN … END`, `BEGIN TRY … END TRY BEGIN CATCH … END CATCH`, `BEGIN TRANSACTION`, behind BEGIN. */
export function tsqlBegin(c: Cursor): void {
  if (accept(c, "TRAN|TRANSACTION")) {
    if (isName(peek(c)) && !is(c, "BEGIN")) transactionName(c);
    return;
  }
  const attempt = accept(c, "TRY");
  c.session.statements(c, "END");
  expect(c, "END");
  if (!attempt) return;
  expect(c, "TRY");
  accept(c, ";");
  expect(c, "BEGIN", "CATCH");
  const place = c.tokens[c.at - 1];
  const before = c.effects.length;
  c.session.statements(c, "END");
  expect(c, "END", "CATCH");
  if (c.effects.length > before && place !== undefined) object(c, "it happens only after an error", place);
}

/** A name behind TRANSACTION is a name unless it begins the next statement. */
export function transactionName(c: Cursor): void {
  if (TSQL_STARTS.has(peek(c)?.text ?? "")) return;
  take(c);
}

/** `@x [AS] type [= value], …`, a table variable or a cursor, behind DECLARE. */
export function tsqlDeclare(c: Cursor): void {
  do {
    const token = take(c);
    const variable = variableName(token);
    accept(c, "AS");
    c.session.texts.set(variable, undefined);
    if (accept(c, "TABLE")) skipParentheses(c);
    else if (accept(c, "CURSOR")) {
      while (accept(c, "LOCAL|GLOBAL|FORWARD_ONLY|SCROLL|STATIC|FAST_FORWARD|READ_ONLY"));
      if (accept(c, "FOR")) query(c, openScope(undefined));
    } else {
      if (!token?.text.startsWith("@")) {
        fail(c, undefined, token);
        return;
      }
      dataType(c);
      if (accept(c, "=")) assign(c, variable);
    }
  } while (accept(c, ","));
}

/** Behind EXEC: a text, sp_executesql, sp_rename, or a procedure. */
export function tsqlExecute(c: Cursor): void {
  const place = peek(c);
  if (accept(c, "(")) {
    const text = textExpression(c);
    expect(c, ")");
    runText(c, text, place);
    return;
  }
  if (place?.text.startsWith("@") && peek(c, 1)?.text === "=") c.at += 2;
  const procedure = qualifiedName(c).name.toUpperCase();
  if (procedure === "SP_EXECUTESQL") {
    const named = is(c, "@STMT", "=");
    if (named) c.at += 2;
    const argument = peek(c);
    const text = textExpression(c);
    while (accept(c, ",")) argumentOf(c);
    runText(c, text, argument);
    return;
  }
  if (procedure === "SP_RENAME") {
    rename(c);
    return;
  }
  while (!atEnd(c) && argumentOf(c)) if (!accept(c, ",")) break;
  if (place !== undefined) object(c, "what the procedure does cannot be seen", place);
}

/** `[@name =] value [OUTPUT]`. @returns was there one? */
function argumentOf(c: Cursor): boolean {
  if (peek(c)?.text.startsWith("@") && peek(c, 1)?.text === "=") c.at += 2;
  const token = peek(c);
  if (token?.kind !== "string" && !token?.text.startsWith("@") && !/^(-|\d.*|NULL|DEFAULT)$/.test(token?.text ?? "")) {
    return false;
  }
  expression(c, openScope(undefined));
  accept(c, "OUTPUT|OUT");
  return true;
}

/** `sp_rename 'table[.column]', 'new name' [, 'COLUMN'|'OBJECT']` */
function rename(c: Cursor): void {
  const place = peek(c);
  const from = textExpression(c);
  expect(c, ",");
  const to = textExpression(c);
  const kind = accept(c, ",") ? textExpression(c)?.toUpperCase() : "OBJECT";
  if (from === undefined || to === undefined) {
    runText(c, undefined, place);
    return;
  }
  const parts = from.split(".").map((part) => part.replace(/^[["](.*)[\]"]$/, "$1"));
  const last = parts.at(-1) ?? "";
  if (kind === "COLUMN") emit(c, { kind: "renameColumn", table: parts.at(-2) ?? "", column: last, to });
  else if (kind === "OBJECT") emit(c, { kind: "renameTable", table: last, to });
  else if (place !== undefined) object(c, "renaming a key or index is not followed", place);
}
