import { answer, exactly } from "./catalog.ts";
import type { CatalogQuestion, DatabaseTarget, Dialect, ScriptFrame } from "./dialect.ts";
import { firstServer, percentDecoded, publicParameters, withoutUser } from "./jdbc.ts";
import type { Lexis } from "./scan.ts";
import { splitScript } from "./split.ts";
import { enclose, foldLower, oneLine, shellLine } from "./text.ts";

const LEXIS: Lexis = { backslash: "prefixed", dollar: "tagged", nestedComments: true };

/** PostgreSQL 9.6 and later. Manual: https://www.postgresql.org/docs/current/ (chapters below). */
export const postgresql: Dialect = {
  name: "postgresql",
  title: "PostgreSQL",
  // "Identifiers and Key Words": NAMEDATALEN - 1 bytes.
  identifierLength: 63,
  transactionalDdl: true,
  formatterLanguage: "postgresql",
  // "Identifiers and Key Words": unquoted names are folded to lower case.
  fold: foldLower,
  quoteIdentifier: (name) => enclose(name, '"'),
  // "String Constants": standard_conforming_strings is on since 9.1, so a backslash is only a backslash.
  quoteLiteral,
  // "Comments" (they nest), "Dollar-Quoted String Constants", "String Constants With C-Style Escapes".
  lexis: LEXIS,
  split: (script) => splitScript(script, { lexis: LEXIS }),
  script,
  probe: (question) => answer(rows(question)),
  client: {
    program: "psql",
    connect,
    script: (file) => ({ args: [`--file=${file}`] }),
    passwordHint:
      "Put the password into `~/.pgpass` (mode 0600, one line `host:port:database:user:password`), or type it when psql asks.",
    display: (target, file) => shellLine(["psql", ...connect(target), `--file=${file}`]),
  },
  jdbc: {
    tomlType: "postgre",
    driver: "org.postgresql.Driver",
    // The guides' value. The kernel's own, "SELECT 1; COMMIT", ends a transaction that the pool may have open.
    validationQuery: "SELECT 1",
    jar: "postgresql-*.jar",
    parse,
    // pgJDBC, "Connection parameters": 0 switches the cache off. A cached plan whose table changed fails with "cached plan must
    // not change result type".
    withoutStatementCache: (url) =>
      /[?&]preparedStatementCacheQueries=/.test(url)
        ? url.replace(/([?&]preparedStatementCacheQueries=)[^&]*/, (_, name: string) => `${name}0`)
        : `${url}${url.includes("?") ? "&" : "?"}preparedStatementCacheQueries=0`,
  },
  backup: {
    file: (name) => `${name}.dump`,
    // "pg_dump": the custom format is what pg_restore reads; a dump is one consistent snapshot.
    backup: (name, target) =>
      `mkdir -p backup && ${shellLine(["pg_dump", ...server(target), "--format=custom", `--file=backup/${name}.dump`, `--dbname=${database(target.database)}`])}`,
    // "pg_restore": --clean --create drops the database and makes it anew, so nothing newer stays; it connects to
    // another database meanwhile.
    restore: (name, target) =>
      shellLine([
        "pg_restore",
        ...server(target),
        "--clean",
        "--if-exists",
        "--create",
        "--exit-on-error",
        "--dbname=postgres",
        `backup/${name}.dump`,
      ]),
    needs:
      "The user needs to own the database's objects to back up, and CREATEDB and ownership of the database, with nobody connected to it, to restore.",
  },
};

function quoteLiteral(text: string): string {
  return enclose(text, "'");
}

/** Statements that refuse to run in a transaction block, by their manual pages ("CREATE INDEX", "VACUUM", …). */
const OUTSIDE_TRANSACTION =
  /^(?:VACUUM|(?:CREATE|DROP)\s+(?:DATABASE|TABLESPACE)|ALTER\s+SYSTEM|REINDEX\s+(?:DATABASE|SYSTEM)|\S+\s+(?:UNIQUE\s+)?INDEX\s+CONCURRENTLY)\b/i;

/**
 * "psql", ON_ERROR_STOP: set in the file too, so that it stops however it is run (exit status 3). The transaction makes
 * it all or nothing: psql leaves without COMMIT, and the server rolls back. \echo reads '…' with '' for a quote and a
 * backslash as an escape ("psql", "Meta-Commands").
 */
function script(frame: ScriptFrame): string {
  const whole = !frame.statements.some((statement) => OUTSIDE_TRANSACTION.test(statement.text));
  return [
    "\\set ON_ERROR_STOP on",
    `\\echo ${enclose(oneLine(frame.progress).replaceAll("\\", "\\\\"), "'")}`,
    "SET client_encoding = 'UTF8';",
    ...(whole ? ["BEGIN;"] : []),
    "",
    ...frame.statements.flatMap((statement) => [`${statement.text};`, ""]),
    ...(whole ? ["COMMIT;"] : []),
    "",
  ]
    .join("\n")
    .replace(/\n+$/, "\n");
}

/** "The Information Schema", "System Catalogs". The information schema hides keys from users who do not own them. */
function rows(question: CatalogQuestion): string {
  const text = (name: string) => quoteLiteral(foldLower(name));
  const column = (q: { table: string; column: string }) =>
    "SELECT 1 FROM information_schema.columns WHERE table_schema = current_schema() " +
    `AND table_name = ${text(q.table)} AND column_name = ${text(q.column)}`;
  const relation = (name: string, kinds: string) =>
    "SELECT 1 FROM pg_catalog.pg_class c JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace " +
    `WHERE n.nspname = current_schema() AND c.relname = ${text(name)} AND c.relkind IN (${kinds})`;
  // A partial index or one over an expression does not make the columns unique; an invalid one nothing.
  const key = (q: { table: string; columns: readonly string[] }, which: string) =>
    "SELECT i.indexrelid FROM pg_catalog.pg_index i JOIN pg_catalog.pg_class c ON c.oid = i.indrelid " +
    "JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace " +
    "JOIN pg_catalog.pg_attribute a ON a.attrelid = c.oid AND a.attnum = ANY (i.indkey) " +
    `WHERE n.nspname = current_schema() AND c.relname = ${text(q.table)} AND ${which} AND i.indisvalid ` +
    "AND i.indpred IS NULL AND i.indexprs IS NULL " +
    `GROUP BY i.indexrelid ${exactly("a.attname", q.columns.map(text))}`;
  switch (question.kind) {
    case "table":
      return relation(question.table, "'r', 'p'");
    case "column":
      return column(question);
    case "columnType":
      // "Character Types": text, and character varying without a length, have no limit.
      return `${column(question)} AND (character_maximum_length >= ${question.minLength} OR (character_maximum_length IS NULL AND data_type IN ('text', 'character varying')))`;
    case "nullable":
      return `${column(question)} AND is_nullable = 'YES'`;
    case "default":
      return (
        // DEFAULT NULL is stored for a type with a length, as NULL::character varying.
        "SELECT 1 FROM pg_catalog.pg_attribute a JOIN pg_catalog.pg_class c ON c.oid = a.attrelid " +
        "JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace " +
        "JOIN pg_catalog.pg_attrdef d ON d.adrelid = a.attrelid AND d.adnum = a.attnum " +
        `WHERE n.nspname = current_schema() AND c.relname = ${text(question.table)} AND a.attname = ${text(question.column)} ` +
        "AND pg_catalog.pg_get_expr(d.adbin, d.adrelid) !~ '^NULL(::.*)?$'"
      );
    case "unique":
      return key(question, "i.indisunique AND NOT i.indisprimary");
    case "primaryKey":
      return key(question, "i.indisprimary");
    case "foreignKey":
      return (
        "SELECT k.oid FROM pg_catalog.pg_constraint k JOIN pg_catalog.pg_class c ON c.oid = k.conrelid " +
        "JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace " +
        "JOIN pg_catalog.pg_attribute a ON a.attrelid = c.oid AND a.attnum = ANY (k.conkey) " +
        `WHERE n.nspname = current_schema() AND c.relname = ${text(question.table)} AND k.contype = 'f' ` +
        `GROUP BY k.oid ${exactly("a.attname", question.columns.map(text))}`
      );
    case "index":
      return (
        "SELECT 1 FROM pg_catalog.pg_indexes WHERE schemaname = current_schema() " +
        `AND tablename = ${text(question.table)} AND indexname = ${text(question.index)}`
      );
    case "sequence":
      return relation(question.sequence, "'S'");
    case "trigger":
      return (
        "SELECT 1 FROM pg_catalog.pg_trigger t JOIN pg_catalog.pg_class c ON c.oid = t.tgrelid " +
        "JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace " +
        `WHERE n.nspname = current_schema() AND t.tgname = ${text(question.trigger)} AND NOT t.tgisinternal`
      );
  }
}

function server(target: DatabaseTarget): string[] {
  return [
    `--host=${target.host}`,
    ...(target.port === "" ? [] : [`--port=${target.port}`]),
    `--username=${target.username}`,
  ];
}

/** -X: nobody's ~/.psqlrc changes how a script runs ("psql"). */
function connect(target: DatabaseTarget): readonly string[] {
  return ["-X", "-q", "-v", "ON_ERROR_STOP=1", ...server(target), `--dbname=${database(target.database)}`];
}

/** "psql", -d: a name with `=`, or one that looks like a URI, would be read as a connection string, so it becomes one. */
function database(name: string): string {
  if (!/=|:\/\//.test(name)) return name;
  return `dbname='${name.replaceAll("\\", "\\\\").replaceAll("'", "\\'")}'`;
}

/** pgJDBC documentation, "Connecting to the Database": without a server it is localhost, without a port 5432. */
function parse(url: string): Omit<DatabaseTarget, "username"> | undefined {
  const found = /^(jdbc:postgresql:(?:\/\/([^/?#]*)\/)?([^/?#]+))(?:\?(.*))?$/i.exec(withoutUser(url));
  const first = firstServer(found?.[2] ?? "");
  if (found === null || first === undefined) return undefined;
  return {
    url: `${found[1] ?? ""}${publicParameters("?", found[4] ?? "", "&")}`,
    host: first.host === "" ? "localhost" : first.host,
    port: first.port,
    database: percentDecoded(found[3] ?? ""),
  };
}
