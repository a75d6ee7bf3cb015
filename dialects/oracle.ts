import { answer, exactly } from "./catalog.ts";
import type { CatalogQuestion, DatabaseTarget, Dialect, ScriptFrame } from "./dialect.ts";
import { publicParameters } from "./jdbc.ts";
import type { Lexis } from "./scan.ts";
import { splitScript } from "./split.ts";
import { enclose, foldUpper, oneLine, shellLine } from "./text.ts";

const LEXIS: Lexis = { alternativeQuotes: true };

/**
 * Oracle Database 11.2 and later, and its client SQL*Plus.
 * Manuals: "SQL*Plus User's Guide and Reference", "SQL Language Reference", "JDBC Developer's Guide", "Utilities".
 */
export const oracle: Dialect = {
  name: "oracle",
  title: "Oracle",
  // SQL Language Reference, "Database Object Naming Rules": 30 bytes before 12.2, 128 since.
  identifierLength: 30,
  // "COMMIT": the database commits before and after every DDL statement.
  transactionalDdl: false,
  formatterLanguage: "plsql",
  // "Database Object Naming Rules": unquoted names are stored in upper case.
  fold: foldUpper,
  quoteIdentifier: (name) => enclose(name, '"'),
  quoteLiteral,
  lexis: LEXIS,
  split: (script) => splitScript(script, { lexis: LEXIS, slashLine: true, compound: COMPOUND }),
  script,
  probe: (question) => answer(rows(question), " FROM DUAL"),
  client: {
    program: "sqlplus",
    // SQL*Plus User's Guide, "SQLPLUS Program Syntax": -S prints no banner, -L never asks a second time. The argument
    // names no password: SQL*Plus asks for it, or /nolog takes this word's place and CONNECT comes on standard input.
    connect: (target) => ["-S", "-L", logon(target)],
    script: (file) => ({ args: [`@${file}`] }),
    passwordHint:
      "Type the password when SQL*Plus asks; with an Oracle wallet (secure external password store) log in as `/@alias` instead.",
    display: (target, file) => shellLine(["sqlplus", "-L", logon(target), `@${file}`]),
  },
  jdbc: {
    tomlType: "oracle",
    // What the kernel infers; oracle.jdbc.driver.OracleDriver, which the guides print, is its deprecated subclass.
    driver: "oracle.jdbc.OracleDriver",
    validationQuery: "SELECT 1 FROM DUAL",
    jar: "ojdbc*.jar",
    parse,
  },
  backup: {
    // Utilities, "Data Pump Export": the dump is written by the server, into a directory object, never over another.
    file: (name) => `${name}.dmp`,
    backup: (name, target) =>
      shellLine([
        "expdp",
        logon(target),
        `schemas=${foldUpper(target.username)}`,
        "directory=DATA_PUMP_DIR",
        `dumpfile=${name}.dmp`,
        `logfile=${name}-export.log`,
        // One point in time for all tables, ("FLASHBACK_TIME").
        "flashback_time=SYSTIMESTAMP",
      ]),
    // "Data Pump Import", TABLE_EXISTS_ACTION: replaces the tables that are there; it leaves tables made since.
    restore: (name, target) =>
      shellLine([
        "impdp",
        logon(target),
        `schemas=${foldUpper(target.username)}`,
        "directory=DATA_PUMP_DIR",
        `dumpfile=${name}.dmp`,
        `logfile=${name}-import.log`,
        "table_exists_action=replace",
      ]),
    needs:
      "The user needs READ and WRITE on directory DATA_PUMP_DIR of the database server; a restore replaces tables but leaves the ones made since, so drop those first.",
  },
};

/**
 * What SQL*Plus puts into its buffer until a line `/`, whatever semicolons come ("Running PL/SQL Blocks"): blocks and
 * the CREATE statements that hold PL/SQL.
 */
const COMPOUND =
  /^(?:DECLARE|BEGIN|WITH (?:FUNCTION|PROCEDURE)|CREATE (?:OR REPLACE )?(?:AND (?:RESOLVE|COMPILE) )?(?:(?:NON)?EDITIONABLE )?(?:TRIGGER|PROCEDURE|FUNCTION|PACKAGE|TYPE|LIBRARY|JAVA))\b/;

/**
 * SQL Language Reference, "Text Literals". A line break becomes CHR(10): SQL*Plus acts on a line of the buffer that is
 * `/`, `.` or empty even inside a literal.
 */
function quoteLiteral(text: string): string {
  if (!/[\r\n]/.test(text)) return enclose(text, "'");
  const parts = text.split(/(\r|\n)/).filter((part) => part !== "");
  return `(${parts.map((part) => (part === "\n" ? "CHR(10)" : part === "\r" ? "CHR(13)" : enclose(part, "'"))).join(" || ")})`;
}

/**
 * SQL*Plus User's Guide, chapter "SQL*Plus Command Reference":
 * WHENEVER SQLERROR: EXIT FAILURE, since SQL.SQLCODE keeps only eight bits on Unix and ORA-01792 would be 0.
 * SET DEFINE: `&` in a literal is text. SET SQLBLANKLINES: a blank line ends nothing. SET SQLTERMINATOR OFF: a
 * semicolon at the end of a comment line does not end the statement; every statement ends at a line `/`.
 * EXIT: the file ends its session with status 0, so that the line of the runbook comes back to the shell, and with
 * COMMIT, which DML needs (closing a session commits or not, by client).
 */
function script(frame: ScriptFrame): string {
  return [
    "WHENEVER OSERROR EXIT FAILURE ROLLBACK",
    "WHENEVER SQLERROR EXIT FAILURE ROLLBACK",
    "SET DEFINE OFF",
    "SET ECHO OFF",
    "SET SQLBLANKLINES ON",
    "SET SQLTERMINATOR OFF",
    // A hyphen at the end of a SQL*Plus command continues it.
    `PROMPT ${oneLine(frame.progress).replace(/[\s-]+$/, "")}`,
    "",
    ...frame.statements.flatMap((statement) => [statement.text, "/", ""]),
    "COMMIT",
    "/",
    "",
    "EXIT SUCCESS",
    "",
  ].join("\n");
}

/** Database Reference, "Static Data Dictionary Views". CURRENT_SCHEMA, not the user: a logon trigger may set it. */
function rows(question: CatalogQuestion): string {
  const text = (name: string) => quoteLiteral(foldUpper(name));
  const schema = "SYS_CONTEXT('USERENV', 'CURRENT_SCHEMA')";
  const column = (q: { table: string; column: string }) =>
    `SELECT 1 FROM ALL_TAB_COLUMNS WHERE OWNER = ${schema} AND TABLE_NAME = ${text(q.table)} AND COLUMN_NAME = ${text(q.column)}`;
  const constraint = (q: { table: string; columns: readonly string[] }, type: string) =>
    "SELECT 1 FROM ALL_CONSTRAINTS c JOIN ALL_CONS_COLUMNS k ON k.OWNER = c.OWNER AND k.CONSTRAINT_NAME = c.CONSTRAINT_NAME " +
    `WHERE c.OWNER = ${schema} AND c.TABLE_NAME = ${text(q.table)} AND c.CONSTRAINT_TYPE = ${type} AND c.STATUS = 'ENABLED' ` +
    `GROUP BY c.CONSTRAINT_NAME ${exactly("k.COLUMN_NAME", q.columns.map(text))}`;
  switch (question.kind) {
    case "table":
      return `SELECT 1 FROM ALL_TABLES WHERE OWNER = ${schema} AND TABLE_NAME = ${text(question.table)}`;
    case "column":
      return column(question);
    case "columnType":
      return `${column(question)} AND (CHAR_LENGTH >= ${question.minLength} OR DATA_TYPE IN ('CLOB', 'NCLOB', 'LONG'))`;
    case "nullable":
      return `${column(question)} AND NULLABLE = 'Y'`;
    case "default":
      // DATA_DEFAULT is a LONG, which no condition may hold (SQL Language Reference, "LONG Data Type"), and a default that
      // was taken away is the text NULL there: DBMS_XMLGEN hands it over as text, and as nothing where there is none.
      return (
        "SELECT 1 FROM DUAL WHERE UPPER(TRIM(BOTH ' ' FROM REPLACE(EXTRACTVALUE(DBMS_XMLGEN.GETXMLTYPE(" +
        quoteLiteral(column(question).replace("SELECT 1 ", "SELECT DATA_DEFAULT ")) +
        "), '/ROWSET/ROW/DATA_DEFAULT'), CHR(10), ' '))) <> 'NULL'"
      );
    case "unique":
      // A unique constraint may use a plain index, and a unique index may stand without a constraint.
      return (
        `${constraint(question, "'U'")} UNION ALL SELECT 1 FROM ALL_INDEXES i ` +
        "JOIN ALL_IND_COLUMNS k ON k.INDEX_OWNER = i.OWNER AND k.INDEX_NAME = i.INDEX_NAME " +
        `WHERE i.TABLE_OWNER = ${schema} AND i.TABLE_NAME = ${text(question.table)} AND i.UNIQUENESS = 'UNIQUE' ` +
        "AND NOT EXISTS (SELECT 1 FROM ALL_CONSTRAINTS p WHERE p.OWNER = i.TABLE_OWNER AND p.TABLE_NAME = i.TABLE_NAME " +
        "AND p.CONSTRAINT_TYPE = 'P' AND p.INDEX_NAME = i.INDEX_NAME) " +
        `GROUP BY i.INDEX_NAME ${exactly("k.COLUMN_NAME", question.columns.map(text))}`
      );
    case "primaryKey":
      return constraint(question, "'P'");
    case "foreignKey":
      return constraint(question, "'R'");
    case "index":
      return `SELECT 1 FROM ALL_INDEXES WHERE TABLE_OWNER = ${schema} AND TABLE_NAME = ${text(question.table)} AND INDEX_NAME = ${text(question.index)}`;
    case "sequence":
      return `SELECT 1 FROM ALL_SEQUENCES WHERE SEQUENCE_OWNER = ${schema} AND SEQUENCE_NAME = ${text(question.sequence)}`;
    case "trigger":
      return `SELECT 1 FROM ALL_TRIGGERS WHERE OWNER = ${schema} AND TRIGGER_NAME = ${text(question.trigger)} AND STATUS = 'ENABLED'`;
  }
}

/**
 * `user@identifier`. The identifier is `//host:port/service` (Net Services Administrator's Guide, "Easy Connect Naming"),
 * a connect descriptor for an SID, which Easy Connect cannot name, or what the URL itself gives: a descriptor, an alias.
 */
function logon(target: DatabaseTarget): string {
  const place = (/@(.*)$/s.exec(target.url)?.[1] ?? "").split("?")[0] ?? "";
  if (place.startsWith("(")) return `${target.username}@${place}`;
  if (target.host === "") return `${target.username}@${target.database}`;
  const port = target.port === "" ? "1521" : target.port;
  const secure = /^tcps:/i.test(place);
  if (!/:[^/:]+:[^/:]+$/.test(place)) {
    return `${target.username}@${secure ? "tcps:" : ""}//${target.host}:${port}/${target.database}`;
  }
  const address = `(ADDRESS=(PROTOCOL=${secure ? "TCPS" : "TCP"})(HOST=${target.host})(PORT=${port}))`;
  return `${target.username}@(DESCRIPTION=${address}(CONNECT_DATA=(SID=${target.database})))`;
}

/** JDBC Developer's Guide, "Database URLs and Database Specifiers". `user/password` before `@` is dropped. */
function parse(url: string): Omit<DatabaseTarget, "username"> | undefined {
  const found = /^jdbc:oracle:(thin|oci8?):(?:[^@(]*)@(.+)$/is.exec(url);
  if (found === null) return undefined;
  const [place = "", list = ""] = split(found[2] ?? "");
  const clean = `jdbc:oracle:${(found[1] ?? "").toLowerCase()}:@${place}${publicParameters("?", list, "&")}`;
  if (place.startsWith("(")) {
    const part = (key: string) => new RegExp(`\\(\\s*${key}\\s*=\\s*([^()\\s]+)\\s*\\)`, "i").exec(place)?.[1];
    const database = part("SERVICE_NAME") ?? part("SID");
    const host = part("HOST");
    if (database === undefined || host === undefined) return undefined;
    return { url: clean, host, port: part("PORT") ?? "", database };
  }
  const easy =
    /^(?:tcps?:)?(?:\/\/)?(\[[0-9A-F:.]+\]|[^\s/:@[\]]+)(?::(\d+))?(?:\/([^\s/:@]+)(?::\w+)?(?:\/\w+)?|(?<=:\d+):([^\s/:@]+))$/i;
  const named = easy.exec(place);
  if (named !== null) {
    return { url: clean, host: named[1] ?? "", port: named[2] ?? "", database: named[3] ?? named[4] ?? "" };
  }
  return /^[A-Za-z][\w.$-]*$/.test(place) ? { url: clean, host: "", port: "", database: place } : undefined;
}

function split(place: string): [string, string] {
  const at = place.indexOf("?");
  return at < 0 ? [place, ""] : [place.slice(0, at), place.slice(at + 1)];
}
