import { call, databaseName, dropAtExit, type Engine, isStale, NAME_PREFIX, type TestDatabase } from "./engine.ts";
import { literal } from "./names.ts";
import { openSession, type Session } from "./session.ts";

/** How the tests reach MariaDB or MySQL. */
export const MYSQL_SERVER = {
  host: process.env.MYSQL_HOST ?? "127.0.0.1",
  port: process.env.MYSQL_TCP_PORT ?? "3306",
  user: process.env.MYSQL_USER ?? "root",
} as const;

/** One way in which installations are set up: character set of the database, and session settings of its clients. */
export interface MysqlSetting {
  readonly name: string;
  readonly charset: string;
  /** What every connection of the migration sets, as `init-command`. */
  readonly session: string;
}

const MODE_57 =
  "ONLY_FULL_GROUP_BY,STRICT_TRANS_TABLES,NO_ZERO_IN_DATE,NO_ZERO_DATE,ERROR_FOR_DIVISION_BY_ZERO,NO_AUTO_CREATE_USER,NO_ENGINE_SUBSTITUTION";
const MODE_80 =
  "ONLY_FULL_GROUP_BY,STRICT_TRANS_TABLES,NO_ZERO_IN_DATE,NO_ZERO_DATE,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION";

/** Defaults of MySQL 5.7 and 8.0 (reference manuals, "Server SQL Modes" and `explicit_defaults_for_timestamp`). */
export const MYSQL_SETTINGS: readonly MysqlSetting[] = [
  {
    name: "5.7-like",
    charset: "latin1",
    session: `SET SESSION explicit_defaults_for_timestamp=OFF, sql_mode='${MODE_57}'`,
  },
  {
    name: "8.0-like",
    charset: "utf8mb4",
    session: `SET SESSION explicit_defaults_for_timestamp=ON, sql_mode='${MODE_80}'`,
  },
];

const env: NodeJS.ProcessEnv = { ...process.env };
const NULL = "\u0001";

/** The MariaDB or MySQL server in one setting, through `mysql`. Rejects when none answers. */
export async function openMysql(setting: MysqlSetting): Promise<Engine<"mysql">> {
  const names = await query(undefined, "SELECT SCHEMA_NAME FROM information_schema.SCHEMATA");
  for (const [name] of names) if (name && isStale(name)) await mysql(undefined, dropStatement(name));
  const users = await query(undefined, "SELECT DISTINCT User FROM mysql.user");
  for (const [name] of users) if (name && isStale(name)) await mysql(undefined, `DROP USER '${name}'@'%'`);
  const pending = new Set<string>();
  dropAtExit(pending, (name) => ["mysql", [...base(undefined), "-e", dropStatement(name)], env]);
  return {
    title: `MariaDB, ${setting.name}`,
    dialect: "mysql",
    native: true,
    create: async (label, charset = setting.charset) => {
      const name = databaseName(label);
      await mysql(undefined, `CREATE DATABASE ${name} CHARACTER SET ${charset}`);
      pending.add(name);
      return database(name, pending);
    },
  };
}

/** A user that may do everything on the databases of the tests, with a password that must be quoted well. */
export interface Login {
  readonly user: string;
  readonly password: string;
  drop(): Promise<void>;
}

export async function createLogin(): Promise<Login> {
  const user = databaseName("u");
  const password = "p'w\"d \\ $x `y` #é";
  await mysql(undefined, `CREATE USER '${user}'@'%' IDENTIFIED BY ${literal(password, "mysql")}`);
  await mysql(undefined, `GRANT ALL PRIVILEGES ON \`${NAME_PREFIX.replaceAll("_", "\\_")}%\`.* TO '${user}'@'%'`);
  return {
    user,
    password,
    drop: async () => {
      await mysql(undefined, `DROP USER IF EXISTS '${user}'@'%'`);
    },
  };
}

function database(name: string, pending: Set<string>): TestDatabase {
  let session: Session | undefined;
  return {
    name,
    dialect: "mysql",
    run: async (sql) => {
      await mysql(name, sql);
    },
    query: async (sql) => {
      session ??= openSession("mysql", [...base(name), ...TABULAR, "--force", "--unbuffered"], env, framed);
      return rowsOf(await session.ask(sql));
    },
    drop: async () => {
      session?.close();
      await mysql(undefined, dropStatement(name));
      pending.delete(name);
    },
  };
}

async function query(database: string | undefined, sql: string): Promise<(string | null)[][]> {
  return rowsOf(await call("mysql", [...base(database), ...TABULAR], sql, env));
}

const TABULAR = ["--batch", "--skip-column-names"];

function framed(sql: string, mark: string): string {
  return `${sql.replace(/;\s*$/, "")}\n;\nSELECT '${mark}';\n`;
}

/** The client writes `\t`, `\n`, `\\` for those characters and a bare NULL for SQL NULL (mysql manual, `--batch`). */
function rowsOf(text: string): (string | null)[][] {
  const failure = /^ERROR \d+ \(\w+\).*$/m.exec(text);
  if (failure !== null) throw new Error(`mysql: ${failure[0]}`);
  const lines = text === "" ? [] : text.replace(/\n$/, "").split("\n");
  return lines.map((line) =>
    line.split("\t").map((value) => (value === "NULL" || value === NULL ? null : unescaped(value))),
  );
}

function unescaped(value: string): string {
  return value.replace(/\\(.)/g, (_, character: string) => ({ t: "\t", n: "\n", "0": "\0" })[character] ?? character);
}

function mysql(database: string | undefined, sql: string): Promise<string> {
  return call("mysql", base(database), sql, env);
}

function base(database: string | undefined): string[] {
  const { host, port, user } = MYSQL_SERVER;
  const args = [
    `--host=${host}`,
    `--port=${port}`,
    `--user=${user}`,
    "--protocol=TCP",
    "--default-character-set=utf8mb4",
  ];
  return database === undefined ? args : [...args, `--database=${database}`];
}

function dropStatement(name: string): string {
  return `DROP DATABASE IF EXISTS ${name}`;
}
