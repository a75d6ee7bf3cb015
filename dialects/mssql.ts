import { answer, exactly } from "./catalog.ts";
import type { CatalogQuestion, DatabaseTarget, Dialect, ScriptFrame } from "./dialect.ts";
import { firstServer, parameters, publicParameters } from "./jdbc.ts";
import type { Lexis } from "./scan.ts";
import { splitScript } from "./split.ts";
import { enclose, foldUpper, oneLine, shellLine } from "./text.ts";

/** "Slash Star (Block Comment)": comments nest. "Database identifiers": [..] and "..". */
const LEXIS: Lexis = { bracketNames: true, nestedComments: true };

/**
 * Microsoft SQL Server 2012 and later, and its client sqlcmd.
 * Manual: https://learn.microsoft.com/sql/ ("sqlcmd utility", "Transact-SQL reference").
 */
export const mssql: Dialect = {
  name: "mssql",
  title: "SQL Server",
  // "Database identifiers".
  identifierLength: 128,
  // "Transactions": DDL takes part, the statements of OUTSIDE_TRANSACTION excepted.
  transactionalDdl: true,
  formatterLanguage: "transactsql",
  // "Collation and Unicode support": names compare by the database's collation, by default regardless of case.
  // Upper case is the form to compare by, not the stored one.
  fold: foldUpper,
  quoteIdentifier: (name) => enclose(name, "[", "]"),
  quoteLiteral,
  lexis: LEXIS,
  split: (script) =>
    splitScript(script, {
      lexis: LEXIS,
      goLine: true,
      blocks: true,
      compound: COMPOUND,
    }),
  script,
  probe: (question) => answer(rows(question)),
  client: {
    program: "sqlcmd",
    connect,
    script: (file) => ({ args: ["-i", file] }),
    passwordHint: "Put the password into the environment variable `SQLCMDPASSWORD`, or type it when sqlcmd asks.",
    display: (target, file) => shellLine(["sqlcmd", ...connect(target), "-i", file]),
  },
  jdbc: {
    tomlType: "mssql",
    driver: "com.microsoft.sqlserver.jdbc.SQLServerDriver",
    validationQuery: "SELECT 1",
    jar: "mssql-jdbc-*.jar",
    parse,
  },
  backup: {
    // "BACKUP (Transact-SQL)": the file lies in the server's backup directory. COPY_ONLY leaves the site's own chain of
    // differential backups alone; without INIT an earlier backup in the file is kept, and stays set number 1.
    file: (name) => `${name}.bak`,
    backup: (name, target) =>
      statement(
        target,
        target.database,
        `BACKUP DATABASE ${enclose(target.database, "[", "]")} TO DISK = ${quoteLiteral(`${name}.bak`)} WITH COPY_ONLY, CHECKSUM;`,
      ),
    // "RESTORE (Transact-SQL)": nobody may be connected, so it runs in master and disconnects everybody.
    restore: (name, target) => {
      const own = enclose(target.database, "[", "]");
      return statement(
        target,
        "master",
        `ALTER DATABASE ${own} SET SINGLE_USER WITH ROLLBACK IMMEDIATE; RESTORE DATABASE ${own} FROM DISK = ${quoteLiteral(`${name}.bak`)} WITH FILE = 1, REPLACE, CHECKSUM; ALTER DATABASE ${own} SET MULTI_USER;`,
      );
    },
    needs:
      "The user needs role db_backupoperator or db_owner to back up, and dbcreator or ownership of the database to restore.",
  },
};

/** "CREATE TRIGGER", "CREATE PROCEDURE" …: must be the first statement of its batch, and is the whole of it. */
const COMPOUND = /^(?:CREATE(?: OR ALTER)?|ALTER) (?:PROC|PROCEDURE|TRIGGER|FUNCTION|VIEW)\b/;

/** Statements that an explicit transaction refuses ("Transactions … BEGIN TRANSACTION", "ALTER DATABASE"). */
const OUTSIDE_TRANSACTION =
  /^(?:(?:ALTER|CREATE|DROP)\s+(?:DATABASE|FULLTEXT)|BACKUP|RESTORE|RECONFIGURE|KILL|SHUTDOWN)\b(?!\s+SCOPED)/i;

/** "Constants": without N, characters outside the database's code page are lost. */
function quoteLiteral(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: everything outside ASCII
  return `${/[^\x00-\x7f]/.test(text) ? "N" : ""}${enclose(text, "'")}`;
}

/**
 * "sqlcmd: commands", :ON ERROR EXIT: stops at the first error however it is run; -b alone would need its caller.
 * "SET XACT_ABORT": an error rolls the transaction back; it stays open over GO, and one that sqlcmd leaves behind is
 * rolled back with its connection, so the file is all or nothing. "SET QUOTED_IDENTIFIER": sqlcmd's default is OFF,
 * under which indexes on computed columns and filtered indexes refuse changes.
 */
function script(frame: ScriptFrame): string {
  const whole = !frame.statements.some((statement) => OUTSIDE_TRANSACTION.test(statement.text));
  return [
    ":ON ERROR EXIT",
    "SET XACT_ABORT ON;",
    "SET NOCOUNT ON;",
    "SET QUOTED_IDENTIFIER ON;",
    `PRINT ${quoteLiteral(oneLine(frame.progress))};`,
    ...(whole ? ["BEGIN TRANSACTION;"] : []),
    "GO",
    "",
    ...frame.statements.flatMap((statement, index) => [
      statement.text.endsWith(";") ? statement.text : `${statement.text};`,
      ...(frame.statements[index + 1]?.batch === statement.batch ? [] : ["GO"]),
      "",
    ]),
    ...(whole ? ["COMMIT TRANSACTION;", "GO", ""] : []),
  ].join("\n");
}

/** "System Catalog Views", "System Information Schema Views". Upper case on both sides: see `fold`. */
function rows(question: CatalogQuestion): string {
  const text = (name: string) => quoteLiteral(foldUpper(name));
  const column = (q: { table: string; column: string }) =>
    "SELECT 1 FROM INFORMATION_SCHEMA.COLUMNS WHERE TABLE_SCHEMA = SCHEMA_NAME() " +
    `AND UPPER(TABLE_NAME) = ${text(q.table)} AND UPPER(COLUMN_NAME) = ${text(q.column)}`;
  const tableOf = (alias: string, table: string) =>
    `JOIN sys.tables t ON t.object_id = ${alias}.object_id WHERE t.schema_id = SCHEMA_ID() AND UPPER(t.name) = ${text(table)}`;
  const key = (q: { table: string; columns: readonly string[] }, which: string) =>
    "SELECT i.index_id FROM sys.indexes i " +
    "JOIN sys.index_columns k ON k.object_id = i.object_id AND k.index_id = i.index_id AND k.is_included_column = 0 " +
    "JOIN sys.columns c ON c.object_id = k.object_id AND c.column_id = k.column_id " +
    `${tableOf("i", q.table)} AND ${which} GROUP BY i.object_id, i.index_id ${exactly("UPPER(c.name)", q.columns.map(text))}`;
  switch (question.kind) {
    case "table":
      return `SELECT 1 FROM sys.tables WHERE schema_id = SCHEMA_ID() AND UPPER(name) = ${text(question.table)}`;
    case "column":
      return column(question);
    case "columnType":
      // varchar(max) reports -1.
      return `${column(question)} AND (CHARACTER_MAXIMUM_LENGTH >= ${question.minLength} OR CHARACTER_MAXIMUM_LENGTH = -1)`;
    case "nullable":
      return `${column(question)} AND IS_NULLABLE = 'YES'`;
    case "default":
      // DEFAULT NULL makes a constraint of its own, of which the definition is (NULL).
      return (
        "SELECT 1 FROM sys.columns c JOIN sys.default_constraints d ON d.object_id = c.default_object_id " +
        `${tableOf("c", question.table)} AND UPPER(c.name) = ${text(question.column)} AND UPPER(d.definition) <> '(NULL)'`
      );
    case "unique":
      // A filtered index makes only some rows unique.
      return key(question, "i.is_unique = 1 AND i.is_primary_key = 0 AND i.has_filter = 0 AND i.is_disabled = 0");
    case "primaryKey":
      return key(question, "i.is_primary_key = 1");
    case "foreignKey":
      return (
        "SELECT f.object_id FROM sys.foreign_keys f " +
        "JOIN sys.foreign_key_columns k ON k.constraint_object_id = f.object_id " +
        "JOIN sys.columns c ON c.object_id = k.parent_object_id AND c.column_id = k.parent_column_id " +
        "JOIN sys.tables t ON t.object_id = f.parent_object_id " +
        `WHERE t.schema_id = SCHEMA_ID() AND UPPER(t.name) = ${text(question.table)} ` +
        `GROUP BY f.object_id ${exactly("UPPER(c.name)", question.columns.map(text))}`
      );
    case "index":
      return `SELECT 1 FROM sys.indexes i ${tableOf("i", question.table)} AND UPPER(i.name) = ${text(question.index)}`;
    case "sequence":
      return `SELECT 1 FROM sys.sequences WHERE schema_id = SCHEMA_ID() AND UPPER(name) = ${text(question.sequence)}`;
    case "trigger":
      return (
        "SELECT 1 FROM sys.triggers r JOIN sys.tables t ON t.object_id = r.parent_id " +
        `WHERE t.schema_id = SCHEMA_ID() AND UPPER(r.name) = ${text(question.trigger)} AND r.is_disabled = 0`
      );
  }
}

/**
 * "sqlcmd utility": -b ends with a status on an error, -I is SET QUOTED_IDENTIFIER ON, -x leaves `$(name)` in literals
 * alone. -C where the URL trusts the server's certificate: since ODBC driver 18 every connection is encrypted.
 */
function connect(target: DatabaseTarget, database: string = target.database): readonly string[] {
  const trust = /;\s*trustServerCertificate\s*=\s*true/i.test(target.url);
  const server = `tcp:${target.host}${target.port === "" ? "" : `,${target.port}`}`;
  return ["-b", "-I", "-x", ...(trust ? ["-C"] : []), "-S", server, "-d", database, "-U", target.username];
}

function statement(target: DatabaseTarget, database: string, sql: string): string {
  return shellLine(["sqlcmd", ...connect(target, database), "-Q", sql]);
}

/**
 * "Building the connection URL" of the JDBC driver: server, instance and port may also be properties. A port makes
 * the instance's name meaningless, so it is dropped then.
 */
function parse(url: string): Omit<DatabaseTarget, "username"> | undefined {
  const found = /^(jdbc:sqlserver:\/\/([^;\\:]*)(?:\\([^;:\\]+))?(?::(\d+))?)(?:;(.*))?$/is.exec(url);
  if (found === null) return undefined;
  const properties = parameters(found[5] ?? "");
  const named = found[2] || properties.get("servername") || properties.get("server") || "localhost";
  const host = firstServer(named)?.host;
  const port = found[4] ?? properties.get("portnumber") ?? properties.get("port") ?? "";
  const instance = found[3] ?? properties.get("instancename");
  const database = properties.get("databasename") ?? properties.get("database");
  if (host === undefined || database === undefined || database === "") return undefined;
  return {
    url: `${found[1] ?? ""}${publicParameters(";", found[5] ?? "", ";")}`,
    host: port === "" && instance !== undefined ? `${host}\\${instance}` : host,
    port,
    database,
  };
}
