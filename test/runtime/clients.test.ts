import { mkdirSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { type DatabaseTarget, DIALECT_NAMES, type DialectName } from "../../dialects/dialect.ts";
import { dialects } from "../../dialects/registry.ts";
import { type Fixture, makeBundle, type Result, standIn } from "./bundle.ts";
import { databaseLines } from "./databases.ts";

/** Odd enough to break any quoting; no double quote, which Oracle cannot hold. */
const PASSWORD = "canary p@ss'w$(x)\\d&%;#/";

const URLS: Record<DialectName, string> = {
  mysql: "jdbc:mysql://db1.example:3307/am_db",
  postgresql: "jdbc:postgresql://db1.example:5433/am_db",
  oracle: "jdbc:oracle:thin:@//db1.example:1522/AMDB",
  mssql: "jdbc:sqlserver://db1.example:1434;databaseName=am_db",
  db2: "jdbc:db2://db1.example:50001/AMDB",
  h2: "jdbc:h2:/opt/wso2am/repository/database/AM_DB",
};

/** What a client answers, as bash: enough of its habits for the runtime to believe that all went well. */
const ANSWERS: Record<DialectName, string> = {
  mysql: "",
  postgresql: "",
  oracle: "echo migplan-connected",
  mssql: "",
  db2: "",
  h2: "printf 'Connected\\nmigplan-end\\n'",
};

/** The one place, besides the site's own variable, where the password of a call may stand. */
const CHANNEL: Record<DialectName, (call: Call) => string> = {
  mysql: (call) => call.files,
  postgresql: (call) => call.environment,
  oracle: (call) => call.stdin + call.files,
  mssql: (call) => call.environment,
  db2: (call) => call.stdin,
  h2: (call) => call.stdin,
};

/** The password as the channel writes it. */
const WRITTEN: Record<DialectName, string> = {
  mysql: `password="${PASSWORD.replaceAll("\\", "\\\\")}"`,
  postgresql: `PGPASSWORD=${PASSWORD}`,
  oracle: `am/"${PASSWORD}"@//db1.example:1522/AMDB`,
  mssql: `SQLCMDPASSWORD=${PASSWORD}`,
  db2: `USER am USING '${PASSWORD.replaceAll("'", "''")}';`,
  h2: `\nam\n${PASSWORD}\n`,
};

interface Call {
  readonly program: string;
  readonly argv: readonly string[];
  readonly environment: string;
  readonly stdin: string;
  /** Content of the files that the arguments name, with their modes. */
  readonly files: string;
}

function target(dialect: DialectName): DatabaseTarget {
  const parsed = dialects[dialect].jdbc.parse(URLS[dialect]);
  if (parsed === undefined) throw new Error(`no target in ${URLS[dialect]}`);
  return { ...parsed, username: "am" };
}

/** A bundle whose clients only write down how they are called. `answer` replaces what they print. */
function recording(dialect: DialectName, run: string, answer = ANSWERS[dialect]): { f: Fixture; calls: () => Call[] } {
  const f = makeBundle([{ id: "sql", kind: run === BACKUP ? "backup" : "sql", run }], {
    dialect,
    databases: databaseLines(dialect, target(dialect)),
    files: { "sql/010-apim_db-sql.sql": "SELECT 'Grüße';\n" },
  });
  const record = join(f.root, "record");
  mkdirSync(record);
  for (const program of [
    "psql",
    "pg_dump",
    "pg_restore",
    "mysql",
    "mysqldump",
    "mariadb-dump",
    "sqlplus",
    "expdp",
    "sqlcmd",
    "db2",
    "java",
  ]) {
    standIn(
      f,
      program,
      `call=$(printf '%s/%05d' "${record}" "$(ls "${record}" | wc -l)"); mkdir "$call"; echo ${program} >"$call/program"
printf '%s\\0' "$@" >"$call/argv"; env >"$call/environment"; : >"$call/files"
for a in "$@"; do
  f=\${a#*=}
  case $a in --result-file=*) printf -- '-- Dump completed\\n' >"$f" ;; --defaults-extra-file=* | PARFILE=*) ls -l "$f" >>"$call/files"; cat "$f" >>"$call/files" ;; esac
  if [ "\${before-}" = -f ] && [ ${program} = pg_dump ]; then echo dump >"$a"; fi
  before=$a
done
cat >"$call/stdin"
f=$(sed -n "s/.*SCRIPT DROP TO '\\(.*\\)' CHARSET.*/\\1/p" "$call/stdin" | sed "s/''/'/g"); if [ -n "$f" ]; then echo dump >"$f"; fi
${answer}`,
    );
  }
  const calls = (): Call[] =>
    readdirSync(record)
      .sort()
      .map((name) => {
        const read = (part: string): string => readFileSync(join(record, name, part), "utf8");
        return {
          program: read("program").trim(),
          argv: read("argv").split("\0").slice(0, -1),
          environment: read("environment").replace(/^APIM_DB_PASSWORD=.*$/m, ""),
          stdin: read("stdin"),
          files: read("files"),
        };
      });
  return { f, calls };
}

const BACKUP = "do_backup_database apim_db";
const ALL = `do_sql apim_db sql/010-apim_db-sql.sql
ask_sql apim_db 1 'SELECT 1'
client_ping apim_db
do_backup_database apim_db`;

describe.each(DIALECT_NAMES)("%s", (dialect) => {
  const migrate = (f: Fixture, env: Record<string, string>): Result => f.migrate(["run", "--yes"], { env });

  it("hands the password over by the client's own channel, and no argument, log or message holds it", () => {
    const { f, calls } = recording(dialect, ALL);
    const run = migrate(f, { APIM_DB_PASSWORD: PASSWORD });
    expect(run.text).toContain("step 010 sql");
    expect(run.code).toBe(0);
    const made = calls();
    expect(made.length).toBeGreaterThanOrEqual(4);
    expect(made.map(CHANNEL[dialect]).join("\n")).toContain(WRITTEN[dialect]);
    for (const call of made) {
      for (const argument of call.argv) expect(argument).not.toContain("canary");
      const elsewhere = [call.environment, call.stdin, call.files].join("\n").replaceAll(CHANNEL[dialect](call), "");
      if (dialect !== "oracle") expect(elsewhere).not.toContain("canary");
    }
    expect(run.text).not.toContain("canary");
    for (const folder of ["logs", "journal", "backup"]) {
      const files = readdirSync(join(f.bundle, folder), { withFileTypes: true }).filter((entry) => entry.isFile());
      for (const { name } of files) {
        expect(readFileSync(join(f.bundle, folder, name), "utf8")).not.toContain("canary");
      }
    }
  });

  it("password files are for the user alone and gone afterwards", () => {
    const { f, calls } = recording(dialect, ALL);
    const tmp = join(f.root, "tmp");
    mkdirSync(tmp);
    migrate(f, { APIM_DB_PASSWORD: PASSWORD, TMPDIR: tmp });
    for (const line of calls().flatMap((call) => call.files.split("\n").filter((text) => text.includes(tmp)))) {
      expect(line).toMatch(/^-rw-------/);
    }
    expect(readdirSync(tmp)).toEqual([]);
  });

  it("without the variable, the client looks for itself", () => {
    const { f, calls } = recording(dialect, ALL);
    expect(migrate(f, {}).code).toBe(0);
    for (const call of calls()) {
      expect(call.environment).not.toMatch(/^(PGPASSWORD|SQLCMDPASSWORD)=/m);
      expect(call.argv.join(" ")).not.toContain("defaults-extra-file");
      expect(call.stdin).not.toContain("USING");
    }
    if (dialect === "mssql") expect(calls()[0]?.argv).toContain("-E");
    if (dialect === "mssql") expect(calls()[0]?.argv).not.toContain("-U");
    if (dialect === "oracle") expect(calls()[0]?.stdin).toContain("CONNECT /@//db1.example:1522/AMDB\n");
  });

  it("a failing client fails the step, and its words are shown and kept", () => {
    const { f } = recording(
      dialect,
      "do_sql apim_db sql/010-apim_db-sql.sql",
      "echo 'ERROR: relation missing' >&2; exit 4",
    );
    const run = migrate(f, {});
    expect(run.code).toBe(1);
    expect(readFileSync(join(f.bundle, "logs/010-sql.pub1.log"), "utf8")).toContain("relation missing");
  });

  it("a question that fails cannot be asked, and is not answered with no", () => {
    const { f } = recording(dialect, "code=0; ask_sql apim_db 1 'SELECT 1' || code=$?; [ \"$code\" -eq 2 ]", "exit 4");
    expect(migrate(f, {}).code).toBe(0);
  });

  it("a backup that fails leaves no file behind", () => {
    const { f } = recording(dialect, BACKUP, "exit 4");
    expect(migrate(f, {}).code).toBe(1);
    expect(readdirSync(join(f.bundle, "backup"))).toEqual([]);
  });

  it("preflight pings it, and restore prints the way back without running anything", () => {
    const { f, calls } = recording(dialect, BACKUP);
    const preflight = f.migrate(["preflight"], { env: { APIM_DB_PASSWORD: PASSWORD } });
    expect(preflight.stdout).toMatch(/ok +apim_db answers/);
    const before = calls().length;
    expect(f.migrate(["restore"], { env: { APIM_DB_PASSWORD: PASSWORD } }).stdout).toContain("database apim_db");
    expect(calls()).toHaveLength(before);
  });
});

it("sqlplus: not connected, or an SP2 error, is a failure though the exit code is 0", () => {
  for (const answer of [
    "echo 'SP2-0640: Not connected'",
    "echo migplan-connected; echo 'SP2-0310: unable to open file'",
  ]) {
    const { f } = recording("oracle", "do_sql apim_db sql/010-apim_db-sql.sql", answer);
    expect(f.migrate(["run", "--yes"]).code).toBe(1);
  }
});

it("sqlplus: a password that Oracle cannot take is refused before anything is called", () => {
  const { f, calls } = recording("oracle", "do_sql apim_db sql/010-apim_db-sql.sql");
  const run = f.migrate(["run", "--yes"], { env: { APIM_DB_PASSWORD: 'a"b' } });
  expect(run.code).toBe(1);
  expect(calls()).toEqual([]);
});

it("db2: warnings and empty results are no failures; an error rolls back before it terminates", () => {
  const script = "do_sql apim_db sql/010-apim_db-sql.sql";
  expect(recording("db2", script, "exit 3").f.migrate(["run", "--yes"]).code).toBe(0);
  const { f, calls } = recording("db2", script, 'case " $* " in *" -f "*) exit 4 ;; esac');
  expect(f.migrate(["run", "--yes"]).code).toBe(1);
  expect(calls().map((call) => call.argv.at(-1))).toEqual(["-s", "sql/010-apim_db-sql.sql", "rollback", "terminate"]);
});

it("h2: an error of the Shell is a failure though the exit code is 0", () => {
  const { f } = recording(
    "h2",
    "do_sql apim_db sql/010-apim_db-sql.sql",
    "printf 'Connected\\nsql> Error: bad\\nmigplan-end\\n'",
  );
  expect(f.migrate(["run", "--yes"]).code).toBe(1);
});
