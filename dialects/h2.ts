import { answer, exactly } from "./catalog.ts";
import type { CatalogQuestion, DatabaseTarget, Dialect, ScriptFrame } from "./dialect.ts";
import { firstServer, publicParameters } from "./jdbc.ts";
import type { Lexis } from "./scan.ts";
import { splitScript } from "./split.ts";
import { enclose, foldUpper, oneLine, shellLine } from "./text.ts";

const LEXIS: Lexis = { dollar: "plain", slashComments: true, nestedComments: true };

/**
 * H2, the database in the product's pack: 1.4.199 from 3.0.0 to 4.0.0, 2.1.210 in 4.1.0 (`version.h2.engine` in the parent
 * of carbon-kernel 4.5.1, 4.6.0, 4.6.2, 4.6.3). The tests run the plans on 1.4.200, whose jar npm carries; 1.4.199, built
 * from its source, passed the same tests once. No plan is offered for a pack with 2.x: the questions were made to fit it, and
 * no migration has run on it. The jar is in the old home, repository/components/plugins/h2*.jar; java finds it by the
 * environment variable CLASSPATH.
 * Manual: https://h2database.com/html/ ("SQL Grammar", "Advanced", "Tutorial") and the tools' Javadoc.
 */
export const h2: Dialect = {
  name: "h2",
  title: "H2",
  // "Advanced", Limits and Limitations: 256 since 2.0, none before.
  identifierLength: 256,
  // "SQL Grammar", COMMIT and each data definition command: it commits the transaction.
  transactionalDdl: false,
  // Knows $$, which sql-formatter's other languages reject.
  formatterLanguage: "postgresql",
  // "SQL Grammar", Name: unquoted names are stored in upper case (DATABASE_TO_UPPER).
  fold: foldUpper,
  quoteIdentifier: (name) => enclose(name, '"'),
  quoteLiteral: (text) => enclose(text, "'"),
  // "SQL Grammar", Comments and Dollar Quoted String.
  lexis: LEXIS,
  split: (script) => splitScript(script, { lexis: LEXIS }),
  script,
  probe: (question) => answer(rows(question)),
  client: {
    program: "java",
    // Javadoc of org.h2.tools.RunScript: stops at the first error unless told otherwise.
    connect: (target) => ["org.h2.tools.RunScript", ...server(target)],
    script: (file) => ({ args: ["-script", file, "-showResults"] }),
    passwordHint:
      "Set the environment variable `CLASSPATH` to the H2 jar of the pack (`repository/components/plugins/h2*.jar`), and add `-password …` when the user has one.",
    display: (target, file) =>
      shellLine(["java", "org.h2.tools.RunScript", ...server(target), "-script", file, "-showResults"]),
  },
  jdbc: {
    tomlType: "h2",
    driver: "org.h2.Driver",
    validationQuery: "SELECT 1",
    jar: "h2*.jar",
    parse,
  },
  backup: {
    // Javadoc of org.h2.tools.Script and RunScript: SQL that any later H2 reads. "SQL Grammar", DROP ALL OBJECTS: so that
    // nothing newer stays behind.
    file: (name) => `${name}.sql`,
    backup: (name, target) =>
      `mkdir -p backup && ${shellLine(["java", "org.h2.tools.Script", ...server(target), "-script", `backup/${name}.sql`])}`,
    restore: (name, target) =>
      `${shellLine(["java", "org.h2.tools.Shell", ...server(target), "-sql", "DROP ALL OBJECTS"])} && ${shellLine(["java", "org.h2.tools.RunScript", ...server(target), "-script", `backup/${name}.sql`])}`,
    needs: "The environment variable CLASSPATH must name the H2 jar, and no server may have the database open.",
  },
};

/**
 * "SQL Grammar", SET AUTOCOMMIT: DML waits for COMMIT, so a script without DDL is all or nothing; DDL commits by
 * itself. RunScript prints results with -showResults, so a query is the progress line.
 */
function script(frame: ScriptFrame): string {
  return [
    "SET AUTOCOMMIT FALSE;",
    `SELECT ${enclose(oneLine(frame.progress), "'")} AS MIGPLAN;`,
    "",
    ...frame.statements.flatMap((statement) => [`${statement.text};`, ""]),
    "COMMIT;",
    "",
  ].join("\n");
}

/** "INFORMATION_SCHEMA": what 1.4.199, 1.4.200 and 2.x have in common. SCHEMA() is the connection's current schema in both. */
function rows(question: CatalogQuestion): string {
  const text = (name: string) => enclose(foldUpper(name), "'");
  const inTable = (table: string, prefix = "") =>
    `${prefix}TABLE_SCHEMA = SCHEMA() AND UPPER(${prefix}TABLE_NAME) = ${text(table)}`;
  const column = (q: { table: string; column: string }) =>
    `SELECT 1 FROM INFORMATION_SCHEMA.COLUMNS WHERE ${inTable(q.table)} AND UPPER(COLUMN_NAME) = ${text(q.column)}`;
  const key = (q: { table: string; columns: readonly string[] }, type: string) =>
    "SELECT 1 FROM INFORMATION_SCHEMA.TABLE_CONSTRAINTS c JOIN INFORMATION_SCHEMA.KEY_COLUMN_USAGE k " +
    "ON k.CONSTRAINT_SCHEMA = c.CONSTRAINT_SCHEMA AND k.CONSTRAINT_NAME = c.CONSTRAINT_NAME " +
    `WHERE ${inTable(q.table, "c.")} AND c.CONSTRAINT_TYPE = ${type} ` +
    `GROUP BY c.CONSTRAINT_NAME ${exactly("UPPER(k.COLUMN_NAME)", q.columns.map(text))}`;
  switch (question.kind) {
    case "table":
      return `SELECT 1 FROM INFORMATION_SCHEMA.TABLES WHERE ${inTable(question.table)} AND TABLE_TYPE IN ('TABLE', 'BASE TABLE')`;
    case "column":
      return column(question);
    case "columnType":
      return `${column(question)} AND CHARACTER_MAXIMUM_LENGTH >= ${question.minLength}`;
    case "nullable":
      return `${column(question)} AND IS_NULLABLE = 'YES'`;
    case "default":
      return `${column(question)} AND COLUMN_DEFAULT IS NOT NULL AND UPPER(COLUMN_DEFAULT) <> 'NULL'`;
    case "unique":
      // Constraints only: the two lines describe the columns of an index in different tables.
      return key(question, "'UNIQUE'");
    case "primaryKey":
      return key(question, "'PRIMARY KEY'");
    case "foreignKey":
      return key(question, "'FOREIGN KEY'");
    case "index":
      return `SELECT 1 FROM INFORMATION_SCHEMA.INDEXES WHERE ${inTable(question.table)} AND UPPER(INDEX_NAME) = ${text(question.index)}`;
    case "sequence":
      return `SELECT 1 FROM INFORMATION_SCHEMA.SEQUENCES WHERE SEQUENCE_SCHEMA = SCHEMA() AND UPPER(SEQUENCE_NAME) = ${text(question.sequence)}`;
    case "trigger":
      return `SELECT 1 FROM INFORMATION_SCHEMA.TRIGGERS WHERE TRIGGER_SCHEMA = SCHEMA() AND UPPER(TRIGGER_NAME) = ${text(question.trigger)}`;
  }
}

/** "Features", Opening a Database Only if it Already Exists: a wrong path must not make an empty database. */
function server(target: DatabaseTarget): string[] {
  const url = /;\s*IFEXISTS\s*=/i.test(target.url) ? target.url : `${target.url};IFEXISTS=TRUE`;
  return ["-url", url, "-user", target.username];
}

/** "Features", Database URL Overview: embedded files, and databases that a TCP or TLS server serves. */
function parse(url: string): Omit<DatabaseTarget, "username"> | undefined {
  const found = /^jdbc:h2:([^;]+)(?:;(.*))?$/i.exec(url);
  const place = found?.[1] ?? "";
  // In memory there is nothing to migrate, and a zip file cannot be changed.
  if (found === null || /^(mem|zip|nio\w*|split|classpath):/i.test(place)) return undefined;
  const clean = `jdbc:h2:${place}${publicParameters(";", found[2] ?? "", ";")}`;
  const served = /^(?:tcp|ssl):\/\/([^/]+)\/(.+)$/i.exec(place);
  if (served === null) return { url: clean, host: "", port: "", database: place.replace(/^file:/i, "") };
  const first = firstServer(served[1] ?? "");
  return first === undefined ? undefined : { url: clean, ...first, database: served[2] ?? "" };
}
