import { call, databaseName, dropAtExit, type Engine, isStale, type TestDatabase } from "./engine.ts";

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
export async function openPostgresql(): Promise<Engine> {
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
  return {
    name,
    dialect: "postgresql",
    run: async (sql) => {
      await psql(name, sql);
    },
    query: (sql) => query(name, sql),
    drop: async () => {
      await psql("postgres", dropStatement(name));
      pending.delete(name);
    },
  };
}

async function query(database: string, sql: string): Promise<(string | null)[][]> {
  const text = await call(
    "psql",
    [...base(database), "-At", "-F", FIELD, "-R", RECORD, "-P", `null=${NULL}`],
    sql,
    env,
  );
  const body = text.endsWith("\n") ? text.slice(0, -1) : text;
  if (body === "") return [];
  return body.split(RECORD).map((line) => line.split(FIELD).map((value) => (value === NULL ? null : value)));
}

function psql(database: string, sql: string): Promise<string> {
  return call("psql", base(database), sql, env);
}

function base(database: string): string[] {
  return ["-X", "-q", "-v", "ON_ERROR_STOP=1", "-d", database];
}

function dropStatement(name: string): string {
  return `DROP DATABASE IF EXISTS ${name} WITH (FORCE)`;
}
