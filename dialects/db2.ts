import { answer, exactly } from "./catalog.ts";
import type { CatalogQuestion, DatabaseTarget, Dialect, ScriptFrame } from "./dialect.ts";
import { firstServer, publicParameters } from "./jdbc.ts";
import type { Lexis } from "./scan.ts";
import { splitScript } from "./split.ts";
import { enclose, foldUpper, oneLine, shellLine, shellWord } from "./text.ts";

const LEXIS: Lexis = { nestedComments: true };

/**
 * IBM Db2 for Linux, UNIX and Windows 10.5 and later, and its command line processor (CLP).
 * Manual: https://www.ibm.com/docs/en/db2/11.5 ("Command line processor options", "SQL reference").
 */
export const db2: Dialect = {
  name: "db2",
  title: "Db2",
  // "SQL and XML limits".
  identifierLength: 128,
  // "COMMIT": a unit of work takes data definition back too.
  transactionalDdl: true,
  formatterLanguage: "db2",
  // "Identifiers": ordinary ones are folded to upper case.
  fold: foldUpper,
  quoteIdentifier: (name) => enclose(name, '"'),
  quoteLiteral,
  lexis: LEXIS,
  split: (script) => splitScript(script, { lexis: LEXIS, slashLine: true, compound: COMPOUND }),
  script,
  probe: (question) => answer(rows(question), " FROM SYSIBM.SYSDUMMY1"),
  client: {
    program: "db2",
    // "Command line processor options": -s stops at the first error, -t reads statements up to their terminator. The
    // CLP takes no server or user as an argument: CONNECT does, and the back-end process of the shell keeps it.
    connect: () => ["-s", "-t"],
    // -v prints each statement before it runs; the CONNECT comes before, so its password is not printed.
    script: (file) => ({ args: ["-v", "-f", file] }),
    passwordHint:
      "Type the password when `db2 CONNECT` asks for it; the database must be known to this client (`db2 LIST DATABASE DIRECTORY`).",
    // "TERMINATE" commits what is open, so what a failed script leaves is rolled back first.
    display: (target, file) =>
      `${connectLine(target)} && { ${shellLine(["db2", "-stvf", file])} || { db2 ROLLBACK; false; }; }; db2 TERMINATE`,
  },
  jdbc: {
    tomlType: "db2",
    driver: "com.ibm.db2.jcc.DB2Driver",
    validationQuery: "SELECT 1 FROM SYSIBM.SYSDUMMY1",
    jar: "db2jcc*.jar",
    parse,
  },
  backup: {
    // "BACKUP DATABASE": the server writes and names the backup, in a directory of its own; the file keeps its answer.
    file: (name) => `${name}.txt`,
    backup: (name, target) =>
      `mkdir -p ${shellWord(`backup/${name}`)} && ${shellLine(["db2", `BACKUP DATABASE ${target.database} USER ${target.username} TO backup/${name}`])} | tee ${shellWord(`backup/${name}.txt`)}`,
    // "RESTORE DATABASE": without TAKEN AT the directory must hold one backup; REPLACE EXISTING asks nothing.
    restore: (name, target) =>
      shellLine([
        "db2",
        `RESTORE DATABASE ${target.database} USER ${target.username} FROM backup/${name} REPLACE EXISTING`,
      ]),
    needs:
      "Run it on the database server, as a user with SYSADM, SYSCTRL or SYSMAINT authority, while nobody is connected; the folder must be on the server.",
  },
};

/** "Compound SQL", "CREATE TRIGGER", "CREATE PROCEDURE (SQL)" …: bodies that hold semicolons. */
const COMPOUND =
  /^(?:BEGIN|DECLARE|CREATE (?:OR REPLACE )?(?:TRIGGER|PROCEDURE|FUNCTION|PACKAGE|MODULE)|ALTER MODULE)\b/;

/**
 * "Constants". A line break becomes CHR(10): without -n the CLP turns one inside a literal into a blank ("Command line
 * processor options", -n).
 */
function quoteLiteral(text: string): string {
  if (!/[\r\n]/.test(text)) return enclose(text, "'");
  const parts = text.split(/(\r|\n)/).filter((part) => part !== "");
  return `(${parts.map((part) => (part === "\n" ? "CHR(10)" : part === "\r" ? "CHR(13)" : enclose(part, "'"))).join(" || ")})`;
}

/**
 * One terminator for the whole file, `@`, since compound bodies hold semicolons ("Command line processor features",
 * --#SET TERMINATOR). The first command still ends in `;`, the terminator of -t. "UPDATE COMMAND OPTIONS": S ON stops
 * at the first error however the file is run; C OFF makes it one unit of work, ended by COMMIT. Whoever runs it rolls
 * back after a failure: the back-end process keeps the unit of work open, and TERMINATE commits it.
 */
function script(frame: ScriptFrame): string {
  return [
    "UPDATE COMMAND OPTIONS USING S ON C OFF;",
    "--#SET TERMINATOR @",
    `ECHO ${oneLine(frame.progress).replaceAll("@", " ")}`,
    "@",
    "",
    ...frame.statements.flatMap((statement) => [statement.text, "@", ""]),
    "COMMIT",
    "@",
    "",
  ].join("\n");
}

/** "Catalog views" (SYSCAT). */
function rows(question: CatalogQuestion): string {
  const text = (name: string) => quoteLiteral(foldUpper(name));
  const column = (q: { table: string; column: string }) =>
    "SELECT 1 FROM SYSCAT.COLUMNS WHERE TABSCHEMA = CURRENT SCHEMA " +
    `AND TABNAME = ${text(q.table)} AND COLNAME = ${text(q.column)}`;
  const key = (q: { table: string; columns: readonly string[] }, type: string) =>
    "SELECT 1 FROM SYSCAT.TABCONST c JOIN SYSCAT.KEYCOLUSE k " +
    "ON k.TABSCHEMA = c.TABSCHEMA AND k.TABNAME = c.TABNAME AND k.CONSTNAME = c.CONSTNAME " +
    `WHERE c.TABSCHEMA = CURRENT SCHEMA AND c.TABNAME = ${text(q.table)} AND c.TYPE = ${type} ` +
    `GROUP BY c.CONSTNAME ${exactly("k.COLNAME", q.columns.map(text))}`;
  switch (question.kind) {
    case "table":
      return `SELECT 1 FROM SYSCAT.TABLES WHERE TABSCHEMA = CURRENT SCHEMA AND TABNAME = ${text(question.table)} AND TYPE = 'T'`;
    case "column":
      return column(question);
    case "columnType":
      return `${column(question)} AND TYPENAME IN ('CHARACTER', 'VARCHAR', 'LONG VARCHAR', 'CLOB', 'GRAPHIC', 'VARGRAPHIC', 'DBCLOB') AND LENGTH >= ${question.minLength}`;
    case "nullable":
      return `${column(question)} AND NULLS = 'Y'`;
    case "default":
      // "SYSCAT.COLUMNS": the expression as written, the word NULL for a default of NULL.
      return `${column(question)} AND "DEFAULT" IS NOT NULL AND UPPER("DEFAULT") <> 'NULL'`;
    case "unique":
      // UNIQUERULE: U unique, P primary key, D duplicates. COLORDER I is an INCLUDE column, which makes nothing unique.
      return (
        "SELECT 1 FROM SYSCAT.INDEXES i JOIN SYSCAT.INDEXCOLUSE k ON k.INDSCHEMA = i.INDSCHEMA AND k.INDNAME = i.INDNAME " +
        `WHERE i.TABSCHEMA = CURRENT SCHEMA AND i.TABNAME = ${text(question.table)} AND i.UNIQUERULE = 'U' AND k.COLORDER <> 'I' ` +
        `GROUP BY i.INDSCHEMA, i.INDNAME ${exactly("k.COLNAME", question.columns.map(text))}`
      );
    case "primaryKey":
      return key(question, "'P'");
    case "foreignKey":
      return key(question, "'F'");
    case "index":
      return `SELECT 1 FROM SYSCAT.INDEXES WHERE TABSCHEMA = CURRENT SCHEMA AND TABNAME = ${text(question.table)} AND INDNAME = ${text(question.index)}`;
    case "sequence":
      return `SELECT 1 FROM SYSCAT.SEQUENCES WHERE SEQSCHEMA = CURRENT SCHEMA AND SEQNAME = ${text(question.sequence)} AND SEQTYPE = 'S'`;
    case "trigger":
      return `SELECT 1 FROM SYSCAT.TRIGGERS WHERE TRIGSCHEMA = CURRENT SCHEMA AND TRIGNAME = ${text(question.trigger)}`;
  }
}

function connectLine(target: DatabaseTarget): string {
  return shellLine(["db2", `CONNECT TO ${target.database} USER ${target.username}`]);
}

/** "URL format for IBM Data Server Driver for JDBC and SQLJ", type 4 and type 2 (a name of the local directory). */
function parse(url: string): Omit<DatabaseTarget, "username"> | undefined {
  const found = /^(jdbc:db2:(?:\/\/((?:\[[^\]]*\]|[^/:])+(?::\d+)?)\/)?([^/:;?]+))(?::(.*))?$/i.exec(url);
  const first = firstServer(found?.[2] ?? "");
  if (found === null || first === undefined) return undefined;
  return {
    url: `${found[1] ?? ""}${publicParameters(":", found[4] ?? "", ";")}`,
    host: first.host,
    port: first.port,
    database: found[3] ?? "",
  };
}
