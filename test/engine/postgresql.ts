import { call, databaseName, dropAtExit, type Engine, isStale, type TestDatabase } from "./engine.ts";
import { openSession, type Session } from "./session.ts";

/** How the tests reach PostgreSQL: the client's own variables, with defaults for a local server. */
export const POSTGRESQL_ENV = {
  PGHOST: process.env.PGHOST ?? "127.0.0.1",
  PGPORT: process.env.PGPORT ?? "5432",
  PGUSER: process.env.PGUSER ?? "postgres",
} as const;

const env: NodeJS.ProcessEnv = {
  ...process.env,
  ...POSTGRESQL_ENV,
  PGCONNECT_TIMEOUT: "5",
  PGOPTIONS: "-c client_min_messages=warning",
};
const FIELD = "\u001f";
const RECORD = "\u001e";
const NULL = "\u0001";

/** The PostgreSQL server, through `psql`. Rejects when none answers. */
export async function openPostgresql(): Promise<Engine<"postgresql">> {
  const names = await query("postgres", "SELECT datname FROM pg_database");
  for (const [name] of names) if (name && isStale(name)) await psql("postgres", dropStatement(name));
  const pending = new Set<string>();
  dropAtExit(pending, (name) => ["psql", ["-X", "-q", "-d", "postgres", "-c", dropStatement(name)], env]);
  return {
    title: "PostgreSQL",
    dialect: "postgresql",
    native: true,
    create: async (label) => {
      const name = databaseName(label);
      await psql("postgres", `CREATE DATABASE ${name}`);
      pending.add(name);
      return database(name, pending);
    },
  };
}

function database(name: string, pending: Set<string>): TestDatabase {
  let session: Session | undefined;
  return {
    name,
    dialect: "postgresql",
    run: async (sql) => {
      await psql(name, sql);
    },
    query: async (sql) => {
      session ??= openSession("psql", [...BASE, ...TABULAR, "-d", name], env, framed);
      return rowsOf(await session.ask(sql));
    },
    drop: async () => {
      session?.close();
      await psql("postgres", dropStatement(name));
      pending.delete(name);
    },
  };
}

async function query(database: string, sql: string): Promise<(string | null)[][]> {
  return rowsOf(await call("psql", [...BASE, "-v", "ON_ERROR_STOP=1", ...TABULAR, "-d", database], sql, env));
}

function psql(database: string, sql: string): Promise<string> {
  return call("psql", [...BASE, "-v", "ON_ERROR_STOP=1", "-d", database], sql, env);
}

const BASE = ["-X", "-q"];
const TABULAR = ["-At", "-F", FIELD, "-R", RECORD, "-P", `null=${NULL}`];

/** `:ERROR` tells whether the last statement failed; then the message is what was printed (psql manual, "Variables"). */
function framed(sql: string, mark: string): string {
  return `${sql.replace(/;\s*$/, "")}\n;\n\\if :ERROR\n\\echo ${FAILED}\n\\endif\n\\echo ${mark}\n`;
}

const FAILED = "\u0002failed";

function rowsOf(text: string): (string | null)[][] {
  if (text.endsWith(`${FAILED}\n`)) throw new Error(`psql: ${text.slice(0, -FAILED.length - 1).trim()}`);
  const body = text.endsWith("\n") ? text.slice(0, -1) : text;
  if (body === "") return [];
  return body.split(RECORD).map((line) => line.split(FIELD).map((value) => (value === NULL ? null : value)));
}

function dropStatement(name: string): string {
  return `DROP DATABASE IF EXISTS ${name} WITH (FORCE)`;
}
