import type { Lexis } from "./scan.ts";

/**
 * What differs between database systems, and only that. A dialect is one file that implements {@link Dialect};
 * everything above asks the interface and never the name.
 */

/** The database systems, in the order in which they are listed everywhere. */
export const DIALECT_NAMES = ["mysql", "postgresql", "oracle", "mssql", "db2", "h2"] as const;

export type DialectName = (typeof DIALECT_NAMES)[number];

/** Where one product database lives. Read from its JDBC URL; never holds a secret. */
export interface DatabaseTarget {
  /** JDBC URL as the site gives it, without credentials. */
  readonly url: string;
  readonly username: string;
  /** Empty for an embedded (H2) database. */
  readonly host: string;
  /** Empty where the URL names none: the client's default then holds. */
  readonly port: string;
  /** Database name; for Oracle the service name or SID; for H2 the file path. */
  readonly database: string;
}

/** A question about the catalog of one database, asked before or after a step. */
export type CatalogQuestion =
  | { readonly kind: "table"; readonly table: string }
  | { readonly kind: "column"; readonly table: string; readonly column: string }
  | { readonly kind: "columnType"; readonly table: string; readonly column: string; readonly minLength: number }
  | { readonly kind: "nullable"; readonly table: string; readonly column: string }
  /** Has the column a default other than NULL? */
  | { readonly kind: "default"; readonly table: string; readonly column: string }
  | { readonly kind: "unique"; readonly table: string; readonly columns: readonly string[] }
  | { readonly kind: "primaryKey"; readonly table: string; readonly columns: readonly string[] }
  | { readonly kind: "foreignKey"; readonly table: string; readonly columns: readonly string[] }
  | { readonly kind: "index"; readonly table: string; readonly index: string }
  | { readonly kind: "sequence"; readonly sequence: string }
  | { readonly kind: "trigger"; readonly trigger: string };

/** One statement of a script, with its place in the text it came from. */
export interface Statement {
  /** The statement without its terminator, trimmed. */
  readonly text: string;
  /** Offset of the first character, in UTF-16 units. */
  readonly start: number;
  /** Offset after the last character, in UTF-16 units. */
  readonly end: number;
  /** Number of the batch (`GO`), from 0. Always 0 where the client knows no batches. */
  readonly batch: number;
}

/** What the frame of an emitted SQL file needs to know. */
export interface ScriptFrame {
  /** Step number and id, as the progress line prints them: `step 050 system-app-tenant-domain`. */
  readonly progress: string;
  readonly statements: readonly Statement[];
}

/** How the native client of a dialect is called. `argv` never holds a secret. */
export interface NativeClient {
  /** The program on the PATH, e.g. `psql`. */
  readonly program: string;
  /** Arguments that select server, user and database, and make the client stop at the first error. */
  connect(target: DatabaseTarget): readonly string[];
  /** How a script reaches the client: as these arguments, or on its standard input. */
  script(file: string): { readonly args: readonly string[] } | { readonly stdin: string };
  /** What a DBA does so that the client finds the password: one sentence, Markdown. */
  readonly passwordHint: string;
  /** The line for a person to type in the bundle's folder: connects, runs `file`, stops at the first error. */
  display(target: DatabaseTarget, file: string): string;
}

/** JDBC facts of a dialect, as the product's `deployment.toml` wants them. */
export interface JdbcFacts {
  /** Value of `[database.x] type`. Source: research of the kernel's templates; PostgreSQL is `postgre`. */
  readonly tomlType: string;
  readonly driver: string;
  readonly validationQuery: string;
  /** File name pattern of the driver jar, for messages. */
  readonly jar: string;
  /** Reads the target out of a JDBC URL; `undefined` when the URL is not one of this dialect. */
  parse(url: string): Omit<DatabaseTarget, "username"> | undefined;
  /** The URL with which the driver keeps no prepared statements, where it may stumble over those of a changed table. */
  withoutStatementCache?(url: string): string;
}

/** How a database is backed up and restored, as commands for a person and for the runtime. `name` is that of the backup. */
export interface BackupFacts {
  /** Name of the produced file below `backup/`, or of the dump on the database server. */
  file(name: string, target: DatabaseTarget): string;
  /** The command that writes the backup; runs in the bundle's folder. Markdown code, no secret. */
  backup(name: string, target: DatabaseTarget): string;
  /** The command that restores it. */
  restore(name: string, target: DatabaseTarget): string;
  /** Privilege or set-up that the command needs, one sentence. */
  readonly needs: string;
}

/**
 * One database system. Every rule that an implementation encodes cites the vendor's manual in a comment.
 */
export interface Dialect {
  readonly name: DialectName;
  /** As people write it: `PostgreSQL`. */
  readonly title: string;
  /** Longest identifier in characters of the oldest supported release. */
  readonly identifierLength: number;
  /** `true` where DDL takes part in a transaction, so that a script is one transaction. */
  readonly transactionalDdl: boolean;
  /** Language name of sql-formatter for this dialect's plain statements. */
  readonly formatterLanguage: string;
  /** How an unquoted name is stored, e.g. `am_api` on PostgreSQL. Names compare by this form. */
  fold(name: string): string;
  quoteIdentifier(name: string): string;
  quoteLiteral(text: string): string;
  /** What is a literal, a comment, a name: the rules of the scanner. */
  readonly lexis: Lexis;
  /** Cuts a script into statements. `split(t)` covers every non-blank, non-comment character of `t`. */
  split(script: string): readonly Statement[];
  /** The body of an emitted file: prologue, progress line, statements with terminators, epilogue. Ends in a newline. */
  script(frame: ScriptFrame): string;
  /** A query that returns one row with one column: 1 when the answer is yes, 0 when it is no. No terminator. */
  probe(question: CatalogQuestion): string;
  readonly client: NativeClient;
  readonly jdbc: JdbcFacts;
  readonly backup: BackupFacts;
}
