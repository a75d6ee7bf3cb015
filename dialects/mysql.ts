import { answer, exactly } from "./catalog.ts";
import type { CatalogQuestion, DatabaseTarget, Dialect, ScriptFrame, Statement } from "./dialect.ts";
import { firstServer, percentDecoded, publicParameters, withoutUser } from "./jdbc.ts";
import { type Lexis, scan } from "./scan.ts";
import { type SplitRules, splitScript } from "./split.ts";
import { enclose, foldUpper, oneLine, shellLine, shellWord } from "./text.ts";

/** Manual "Comments", "String Literals", "Schema Object Names". */
const LEXIS: Lexis = {
  backslash: "always",
  doubleQuotedString: true,
  backtickNames: true,
  hashComments: true,
  dashNeedsBlank: true,
  executableComments: true,
};

/**
 * MySQL 5.7 and later, and MariaDB 10 and later: one client, one syntax for all that plans write.
 * Manual: https://dev.mysql.com/doc/refman/8.0/en/ (chapter names below), https://mariadb.com/kb/en/
 */
export const mysql: Dialect = {
  name: "mysql",
  title: "MySQL or MariaDB",
  // Manual "Identifier Length Limits".
  identifierLength: 64,
  // Manual "Statements That Cause an Implicit Commit": DDL does.
  transactionalDdl: false,
  formatterLanguage: "mysql",
  // Manual "Identifier Case Sensitivity": columns and indexes are never case-sensitive, tables depend on the server's
  // file system. Upper case is the form to compare by, not the stored one.
  fold: foldUpper,
  quoteIdentifier: (name) => enclose(name, "`"),
  quoteLiteral,
  lexis: LEXIS,
  split: (script) => splitScript(script, RULES),
  script,
  probe: (question) => answer(rows(question)),
  client: {
    program: "mysql",
    connect,
    // The mysql client has no option to run a file; `source` would need quoting rules of its own.
    script: (file) => ({ stdin: file }),
    passwordHint:
      "Put the password into the `[client]` group of `~/.my.cnf` (mode 0600), or add `--password` to the line to be asked for it.",
    display: (target, file) => `${shellLine(["mysql", ...connect(target)])} < ${shellWord(file)}`,
  },
  jdbc: {
    tomlType: "mysql",
    // What the kernel's template infers for type "mysql" too. Connector/J 5.1 has only this name; 8 and later keep it
    // as an alias of com.mysql.cj.jdbc.Driver (Connector/J Developer Guide, "Changes in the Connector/J API").
    driver: "com.mysql.jdbc.Driver",
    validationQuery: "SELECT 1",
    jar: "mysql-connector-*.jar",
    parse,
  },
  backup: {
    file: (name) => `${name}.sql`,
    // Manual "mysqldump": --single-transaction reads one consistent state of InnoDB tables; --databases together with
    // --add-drop-database writes CREATE DATABASE with its character set, so that a restore leaves nothing newer behind;
    // --no-tablespaces spares the PROCESS privilege.
    backup: (name, target) =>
      `mkdir -p backup && ${shellLine([
        "mysqldump",
        ...server(target),
        "--single-transaction",
        "--routines",
        "--triggers",
        "--hex-blob",
        "--no-tablespaces",
        "--add-drop-database",
        `--result-file=backup/${name}.sql`,
        "--databases",
        target.database,
      ])}`,
    restore: (name, target) => `${shellLine(["mysql", ...connect(target)])} < ${shellWord(`backup/${name}.sql`)}`,
    needs:
      "The user needs SELECT, SHOW VIEW, TRIGGER and LOCK TABLES to back up, and DROP and CREATE on the database to restore.",
  },
};

const RULES: SplitRules = { lexis: LEXIS, delimiterCommand: true };

/**
 * Manual "String Literals": a backslash escapes, unless sql_mode holds NO_BACKSLASH_ESCAPES, which is not a default and
 * which the product's own statements do not allow for either. Control-Z ends a file on Windows.
 */
function quoteLiteral(text: string): string {
  const escaped = text.replaceAll("\\", "\\\\").replaceAll("\0", "\\0").replaceAll("\x1a", "\\Z");
  return enclose(escaped, "'");
}

/**
 * Manual "mysql Client Options": in batch mode the client stops at the first error. Manual "autocommit": with it off, DML
 * waits for COMMIT, so a script without DDL is all or nothing (the server rolls back when the client leaves); DDL
 * commits by itself. SET NAMES makes the server read the file as the UTF-8 that it is, whatever the client's locale.
 */
function script(frame: ScriptFrame): string {
  return [
    "SET NAMES utf8mb4;",
    "SET autocommit = 0;",
    `SELECT ${quoteLiteral(oneLine(frame.progress))} AS migplan;`,
    "",
    ...frame.statements.flatMap((statement) => [...terminated(statement), ""]),
    "COMMIT;",
    "",
  ].join("\n");
}

/** Manual "Defining Stored Programs": a statement that holds `;` needs another delimiter, one that it does not hold. */
function terminated(statement: Statement): string[] {
  const { text } = statement;
  const inside = scan(text, LEXIS).some((token) => token.kind === "symbol" && text[token.start] === ";");
  if (!inside) return [`${text};`];
  const delimiter = ["//", "$$", ";;"].find((each) => !text.includes(each)) ?? "//////";
  return [`DELIMITER ${delimiter}`, `${text}${delimiter}`, "DELIMITER ;"];
}

/** Manual "The INFORMATION_SCHEMA … Table" pages. Names are compared in upper case: see `fold`. */
function rows(question: CatalogQuestion): string {
  const text = (name: string) => quoteLiteral(foldUpper(name));
  const inTable = (table: string) => `table_schema = DATABASE() AND UPPER(table_name) = ${text(table)}`;
  const column = (q: { table: string; column: string }) =>
    `SELECT 1 FROM information_schema.columns WHERE ${inTable(q.table)} AND UPPER(column_name) = ${text(q.column)}`;
  // A key part with a length (sub_part) makes only a prefix unique.
  const key = (q: { table: string; columns: readonly string[] }, index: string) =>
    `SELECT index_name FROM information_schema.statistics WHERE ${inTable(q.table)} AND non_unique = 0 AND index_name ${index} ` +
    `GROUP BY table_name, index_name ${exactly("UPPER(column_name)", q.columns.map(text), " AND sub_part IS NULL")}`;
  switch (question.kind) {
    case "table":
      return `SELECT 1 FROM information_schema.tables WHERE ${inTable(question.table)} AND table_type = 'BASE TABLE'`;
    case "column":
      return column(question);
    case "columnType":
      return `${column(question)} AND character_maximum_length >= ${question.minLength}`;
    case "nullable":
      return `${column(question)} AND is_nullable = 'YES'`;
    case "default":
      // MariaDB writes the word NULL for a column whose default is NULL ("Information Schema COLUMNS Table").
      return `${column(question)} AND column_default IS NOT NULL AND UPPER(column_default) <> 'NULL'`;
    case "unique":
      return key(question, "<> 'PRIMARY'");
    case "primaryKey":
      return key(question, "= 'PRIMARY'");
    case "foreignKey":
      return (
        `SELECT constraint_name FROM information_schema.key_column_usage WHERE ${inTable(question.table)} AND referenced_table_name IS NOT NULL ` +
        `GROUP BY table_name, constraint_name ${exactly("UPPER(column_name)", question.columns.map(text))}`
      );
    case "index":
      return `SELECT 1 FROM information_schema.statistics WHERE ${inTable(question.table)} AND UPPER(index_name) = ${text(question.index)}`;
    case "sequence":
      // MariaDB only ("CREATE SEQUENCE"); MySQL has none, and then no row has this type.
      return `SELECT 1 FROM information_schema.tables WHERE ${inTable(question.sequence)} AND table_type = 'SEQUENCE'`;
    case "trigger":
      return `SELECT 1 FROM information_schema.triggers WHERE trigger_schema = DATABASE() AND UPPER(trigger_name) = ${text(question.trigger)}`;
  }
}

/** Without TCP, `localhost` would mean the Unix socket and ignore the port (manual "Connecting … Using Command Options"). */
function server(target: DatabaseTarget): string[] {
  return [
    "--protocol=TCP",
    `--host=${target.host}`,
    ...(target.port === "" ? [] : [`--port=${target.port}`]),
    `--user=${target.username}`,
    "--default-character-set=utf8mb4",
  ];
}

/** --skip-force: a `force` in somebody's option file would run on after an error (manual "mysql Client Options"). */
function connect(target: DatabaseTarget): readonly string[] {
  return [...server(target), "--batch", "--skip-column-names", "--skip-force", `--database=${target.database}`];
}

/** Connector/J Developer Guide, "Connection URL Syntax"; MariaDB "About MariaDB Connector/J". */
function parse(url: string): Omit<DatabaseTarget, "username"> | undefined {
  const found = /^(jdbc:(?:mysql|mariadb)(?::[a-z]+)?:\/\/([^/?#]+)\/([^/?#]+))(?:\?(.*))?$/i.exec(withoutUser(url));
  const first = firstServer(found?.[2] ?? "@");
  if (found === null || first === undefined) return undefined;
  return {
    url: `${found[1] ?? ""}${publicParameters("?", found[4] ?? "", "&")}`,
    host: first.host,
    port: first.port,
    database: percentDecoded(found[3] ?? ""),
  };
}
