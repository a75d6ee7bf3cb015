import type { Migration, MigrationStep, ResolvedCheck } from "../compiler/model/migration.ts";
import type { DatabaseRole } from "../compiler/model/names.ts";
import { dialects } from "../dialects/registry.ts";
import { installedConfig } from "./lookup.ts";
import { quote, quotePath } from "./shell.ts";

/** A question that a database answers: one row, one column, compared as trimmed text. */
export interface SqlQuestion {
  readonly database: DatabaseRole;
  /** Without terminator. */
  readonly sql: string;
  readonly expected: string;
}

/** The database question behind a check; `undefined` when something else answers it. */
export function sqlQuestion(migration: Migration, check: ResolvedCheck): SqlQuestion | undefined {
  if (check.kind === "query") {
    return { database: check.database, sql: withoutTerminator(check.sql), expected: check.equals };
  }
  if (check.kind !== "catalog") return undefined;
  const sql = dialects[migration.dialect].probe(check.question);
  return { database: check.database, sql, expected: check.exists ? "1" : "0" };
}

/** The runtime's command for a check, as bash words: exit 0 it holds, 1 it does not, 2 it could not be asked. */
export function shellQuestion(migration: Migration, step: MigrationStep, check: ResolvedCheck): string {
  const sql = sqlQuestion(migration, check);
  if (sql !== undefined) return `ask_sql ${sql.database} ${quote(sql.expected)} ${quote(sql.sql)}`;
  switch (check.kind) {
    case "servers":
      return "ask_servers_stopped";
    case "server":
      return `ask_server ${quote(check.home)} ${check.state}`;
    case "file":
      return `${check.exists ? "ask_file" : "ask_no_file"} ${quotePath(check.path)}`;
    case "config":
      return `ask_config ${quote(installedConfig(migration, step))} ${quote(check.path)} ${quote(String(check.equals))}`;
    case "environment":
      return `ask_environment ${quote(check.name)}`;
    case "program":
      return `ask_program ${quote(check.name)}`;
    case "catalog":
    case "query":
      throw new Error(`no database question for: ${check.sentence}`);
  }
}

/** Clients get their terminator from the runtime; two of them would be an empty second statement. */
function withoutTerminator(sql: string): string {
  return sql.trim().replace(/[;\s]+$/, "");
}
