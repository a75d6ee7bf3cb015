import { alter, grant, rest } from "./alter.ts";
import { block, blockStatement, db2Declaration, declareBlock } from "./block.ts";
import { create } from "./create.ts";
import {
  accept,
  atEnd,
  type Cursor,
  emit,
  expect,
  fail,
  is,
  isName,
  list,
  name,
  nested,
  object,
  objectName,
  peek,
  skipParentheses,
  take,
} from "./cursor.ts";
import { drop } from "./drop.ts";
import { assign, executeImmediate, executePrepared, prepare, runInside, runText, variableName } from "./dynamic.ts";
import { expression } from "./expression.ts";
import { isQuery, query } from "./query.ts";
import { deleteRows, insertRows, mergeRows, truncate, updateRows, withExpressions } from "./rows.ts";
import { openScope } from "./scope.ts";
import { transactionName, tsqlBegin, tsqlDeclare, tsqlExecute, tsqlIf, tsqlWhile } from "./tsql.ts";
import { TSQL_STARTS } from "./vocabulary.ts";

/** Takes statements up to the end, or up to one of the words `ends`. Only T-SQL does without semicolons. */
export function statements(c: Cursor, ends = ""): void {
  while (!c.stopped) {
    while (accept(c, ";"));
    if (atEnd(c) || (ends !== "" && is(c, ends))) return;
    const before = c.at;
    statement(c);
    if (atEnd(c) || is(c, ";") || (ends !== "" && is(c, ends))) continue;
    if (c.at === before || c.dialect !== "mssql" || !TSQL_STARTS.has(peek(c)?.text ?? "")) fail(c);
  }
}

/** Takes one statement. */
export function statement(c: Cursor): void {
  nested(c, () => {
    const token = peek(c);
    if (token === undefined) return fail(c);
    if (isQuery(c) && !is(c, "WITH")) return select(c);
    const read = READERS[token.text];
    const foreign =
      token.kind !== "word" || read === undefined || (read.only !== undefined && !read.only.includes(c.dialect));
    if (c.inBlock && (foreign || token.text === "IF") && c.dialect !== "mssql" && blockStatement(c)) return;
    if (foreign)
      return fail(c, token.kind === "word" ? `${token.value} begins no statement that is known here` : undefined);
    take(c);
    read.read(c);
  });
}

interface StatementReader {
  readonly only?: readonly string[];
  readonly read: (c: Cursor) => void;
}

/** By the first word, which has been taken. */
const READERS: Readonly<Record<string, StatementReader | undefined>> = {
  CREATE: { read: create },
  ALTER: { read: alter },
  DROP: { read: drop },
  INSERT: { read: (c) => insertRows(c) },
  REPLACE: { only: ["mysql"], read: (c) => insertRows(c) },
  UPDATE: { read: update },
  DELETE: { read: (c) => deleteRows(c) },
  MERGE: { read: mergeRows },
  TRUNCATE: { read: truncate },
  WITH: { read: withExpressions },
  SET: { read: set },
  USE: { only: ["mysql", "mssql", "h2"], read: (c) => void take(c) },
  COMMIT: { read: transaction },
  ROLLBACK: { read: transaction },
  SAVEPOINT: { read: transaction },
  START: { read: transaction },
  SAVE: { only: ["mssql"], read: transaction },
  PRINT: { only: ["mssql"], read: (c) => expression(c, openScope(undefined)) },
  THROW: { only: ["mssql"], read: throwError },
  RAISERROR: { only: ["mssql"], read: throwError },
  RETURN: { only: ["mssql"], read: throwError },
  DECLARE: { only: ["oracle", "mssql", "db2", "postgresql"], read: declare },
  BEGIN: { read: begin },
  IF: { only: ["mssql"], read: tsqlIf },
  WHILE: { only: ["mssql"], read: tsqlWhile },
  DO: { only: ["postgresql", "mysql"], read: anonymousBlock },
  CALL: { read: call },
  EXEC: { read: execute },
  EXECUTE: { read: execute },
  PREPARE: { only: ["mysql", "db2"], read: prepare },
  DEALLOCATE: { only: ["mysql"], read: deallocate },
  GRANT: { read: grant },
  REVOKE: { read: grant },
  COMMENT: { only: ["postgresql", "oracle", "db2", "h2"], read: comment },
  ANALYZE: { read: maintain },
  OPTIMIZE: { only: ["mysql"], read: maintain },
  VACUUM: { only: ["postgresql"], read: maintain },
  REORG: { only: ["db2"], read: maintain },
  RUNSTATS: { only: ["db2"], read: statistics },
  RENAME: { only: ["mysql", "oracle", "db2"], read: rename },
};

/** Functions that change no schema and no rows: a SELECT without a table may call them. */
const HARMLESS = new RegExp(
  "^(NEXTVAL|SETVAL|CURRVAL|LASTVAL|NOW|VERSION|DATABASE|SCHEMA|USER|COALESCE|CONCAT|CONCAT_WS|CURRENT_\\w+|SET_CONFIG|" +
    "CONVERT|CAST|UPPER|LOWER|LENGTH|SUBSTRING|SUBSTR|REPLACE|TRIM|ABS|MIN|MAX|COUNT|SUM|NULLIF|IFNULL|ISNULL|NVL|IF|" +
    "DATABASEPROPERTYEX|OBJECT_ID|COL_LENGTH|DB_NAME|SCHEMA_NAME|SERVERPROPERTY|GETDATE|SYSDATETIME|UUID|NEWID|" +
    "RANDOM_UUID|SYS_GUID|GENERATE_UNIQUE|LAST_INSERT_ID|TO_CHAR|TO_DATE|TO_REGCLASS|SYS_CONTEXT|SLEEP|PG_SLEEP)$",
);

function select(c: Cursor): void {
  const start = c.at;
  const facts = query(c, undefined);
  const [, second, third] = c.tokens.slice(start);
  if (facts.into.length > 0) {
    if (c.dialect === "mssql" || (c.dialect === "postgresql" && !c.inBlock)) {
      const place = c.tokens[start];
      if (place !== undefined) object(c, "SELECT … INTO makes a table with the columns of a query", place);
    }
    for (const variable of facts.into) {
      c.session.texts.set(variable, undefined);
      if (facts.system) c.asked.add(variable);
    }
  } else if (c.dialect === "mssql" && second?.text.startsWith("@") && third?.text === "=") {
    c.session.texts.set(variableName(second), undefined);
    if (facts.system) c.asked.add(variableName(second));
  } else if (!facts.from && second?.kind === "word" && third?.text === "(" && !HARMLESS.test(second.text)) {
    object(c, "what the function does cannot be seen", second);
  }
}

function update(c: Cursor): void {
  if (c.dialect === "mssql" && accept(c, "STATISTICS")) {
    emit(c, { kind: "maintain", table: objectName(c) });
    return;
  }
  updateRows(c);
}

/** A variable, a setting of the session, or of the client. */
function set(c: Cursor): void {
  const sign = accept(c, "@");
  const token = peek(c);
  const assigned = sign || token?.text.startsWith("@") || (c.inBlock && isName(token));
  if (assigned && /^:?=$/.test(peek(c, 1)?.text ?? "")) {
    do {
      accept(c, "@");
      const variable = variableName(take(c));
      if (!accept(c, ":=")) expect(c, "=");
      assign(c, variable);
    } while (accept(c, ","));
    return;
  }
  if (atEnd(c)) {
    fail(c);
    return;
  }
  rest(c);
}

function transaction(c: Cursor): void {
  accept(c, "WORK|TRAN|TRANSACTION");
  accept(c, "TO");
  accept(c, "SAVEPOINT");
  accept(c, "AND", "NO", "CHAIN") || accept(c, "READ", "ONLY|WRITE") || accept(c, "RELEASE");
  if (isName(peek(c)) && !(c.dialect === "mssql" && TSQL_STARTS.has(peek(c)?.text ?? ""))) transactionName(c);
}

function throwError(c: Cursor): void {
  if (is(c, "(")) {
    list(c, () => expression(c, openScope(undefined)));
    if (accept(c, "WITH"))
      do name(c);
      while (accept(c, ","));
  } else if (!atEnd(c) && !is(c, ";") && !TSQL_STARTS.has(peek(c)?.text ?? "") && !is(c, "END|ELSE")) {
    do expression(c, openScope(undefined));
    while (accept(c, ","));
  }
}

function declare(c: Cursor): void {
  if (c.dialect === "mssql") {
    tsqlDeclare(c);
    return;
  }
  if (c.dialect === "db2") {
    db2Declaration(c);
    return;
  }
  if (c.dialect === "postgresql" && !c.inBlock) {
    fail(c);
    return;
  }
  declareBlock(c);
}

function begin(c: Cursor): void {
  if (c.dialect === "mssql") {
    tsqlBegin(c);
    return;
  }
  const compound = c.dialect === "oracle" || c.dialect === "db2" || c.inBlock;
  if (!compound) {
    transaction(c);
    return;
  }
  block(c);
}

/** PostgreSQL: `DO [LANGUAGE plpgsql] $$ … $$`, read inside. MySQL: `DO expression`. */
function anonymousBlock(c: Cursor): void {
  if (c.dialect === "mysql") {
    expression(c, openScope(undefined));
    return;
  }
  if (accept(c, "LANGUAGE")) take(c);
  const body = peek(c);
  if (body?.kind !== "string") {
    fail(c);
    return;
  }
  take(c);
  if (accept(c, "LANGUAGE")) take(c);
  const written = c.text.slice(body.start, body.end);
  runInside(c, body.value, body, written.startsWith("$") ? body.start + written.indexOf("$", 1) + 1 : 1);
}

/** Db2's ADMIN_CMD says what it does, and ADMIN_MOVE_TABLE which table it moves; nobody sees what another procedure does. */
function call(c: Cursor): void {
  const place = peek(c);
  const procedure = objectName(c).toUpperCase();
  const argument = peek(c, 1);
  const before = c.at;
  if (is(c, "(", ")")) c.at += 2;
  else if (is(c, "(")) list(c, () => expression(c, openScope(undefined)));
  if (c.dialect === "db2" && procedure === "ADMIN_CMD" && argument?.kind === "string") {
    runText(c, argument.value, argument);
    return;
  }
  if (c.dialect === "db2" && procedure === "ADMIN_MOVE_TABLE") {
    const given = c.tokens.slice(before, c.at);
    const table = given[given.findIndex(({ text }) => text === ",") + 1];
    if (table?.kind === "string") {
      emit(c, { kind: "maintain", table: table.value });
      return;
    }
  }
  if (place !== undefined) object(c, "what the procedure does cannot be seen", place);
}

function execute(c: Cursor): void {
  if (c.dialect === "mssql") {
    tsqlExecute(c);
    return;
  }
  if (accept(c, "IMMEDIATE")) {
    executeImmediate(c);
    return;
  }
  if (c.dialect === "mysql" || c.dialect === "db2") {
    executePrepared(c);
    return;
  }
  if (c.dialect === "postgresql" && c.inBlock) {
    executeImmediate(c);
    return;
  }
  const place = peek(c);
  rest(c);
  if (place !== undefined) object(c, "what the procedure does cannot be seen", place);
}

function comment(c: Cursor): void {
  expect(c, "ON");
  expect(c, "TABLE|COLUMN|INDEX|SEQUENCE|TRIGGER");
  objectName(c);
  expect(c, "IS");
  take(c);
}

/** `[TABLE] name …`: nothing of it changes what the table means. */
function maintain(c: Cursor): void {
  accept(c, "NO_WRITE_TO_BINLOG|LOCAL|FULL|VERBOSE|ANALYZE");
  accept(c, "INDEXES", "ALL", "FOR");
  accept(c, "TABLE|TABLES");
  if (atEnd(c)) return;
  do {
    emit(c, { kind: "maintain", table: objectName(c) });
    if (is(c, "(")) skipParentheses(c);
  } while (accept(c, ","));
  if (c.dialect === "db2" || c.dialect === "oracle") rest(c);
}

/** `RUNSTATS ON TABLE …` */
function statistics(c: Cursor): void {
  accept(c, "ON");
  maintain(c);
}

function deallocate(c: Cursor): void {
  expect(c, "PREPARE");
  take(c);
}

/** `RENAME TABLE a TO b` (MySQL, Db2), `RENAME a TO b` (Oracle, Db2). */
function rename(c: Cursor): void {
  if (is(c, "INDEX")) {
    fail(c, "renaming a key or index is not followed");
    return;
  }
  accept(c, "TABLE");
  do {
    const table = objectName(c);
    expect(c, "TO");
    emit(c, { kind: "renameTable", table, to: objectName(c) });
  } while (accept(c, ","));
}
