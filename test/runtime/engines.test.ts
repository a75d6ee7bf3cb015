import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { expect, it, onTestFinished } from "vitest";
import type { TestDatabase } from "../engine/engine.ts";
import { describeEngines, findEngines } from "../engine/engines.ts";
import { targetOf } from "../engine/reach.ts";
import { type Fixture, makeBundle } from "./bundle.ts";
import { databaseLines } from "./databases.ts";

/** The runtime with the real clients `psql` and `mysql` on databases of its own. */
describeEngines(await findEngines({ native: true }), (engine) => {
  const withDatabase = async (body: (database: TestDatabase) => Promise<void>): Promise<void> => {
    const database = await engine.create("runtime");
    await body(database).finally(() => database.drop());
  };
  const bundle = (database: TestDatabase, files: Record<string, string>, username?: string): Fixture =>
    makeBundle(
      [
        { id: "back-up", kind: "backup", run: "do_backup_database apim_db" },
        {
          id: "sql",
          kind: "sql",
          needs: [],
          before:
            "need halt 'one row' '' ask_sql apim_db 1 'SELECT COUNT(*) FROM t'\nneed warn 'text' '' ask_sql apim_db 'Grüße, it'\\''s' 'SELECT v FROM t'",
          run: "do_sql apim_db sql/020-apim_db-sql.sql",
          after: "must 'two rows' ask_sql apim_db 2 'SELECT COUNT(*) FROM t'",
        },
      ],
      {
        dialect: engine.dialect,
        databases: databaseLines(engine.dialect, targetOf(engine.dialect, database.name, username)),
        files,
      },
    );
  const prepare = (database: TestDatabase): Promise<void> =>
    database.run("CREATE TABLE t (v VARCHAR(50)); INSERT INTO t VALUES ('Grüße, it''s');");

  it("backs up, asks, runs, checks; a second run has nothing to do", () =>
    withDatabase(async (database) => {
      await prepare(database);
      const f = bundle(database, { "sql/020-apim_db-sql.sql": "INSERT INTO t VALUES ('ünïcödé');\n" });
      const run = f.migrate(["run", "--yes"], { env: { LC_ALL: "C" } });
      expect(run.text).toContain("every step of node pub1 is done");
      expect(run.text).not.toContain("warning");
      expect(await database.query("SELECT v FROM t ORDER BY v")).toContainEqual(["ünïcödé"]);
      const backup = readdirSync(join(f.bundle, "backup"));
      expect(backup).toHaveLength(1);
      expect(f.migrate(["verify"]).code).toBe(0);
      expect(f.migrate(["run", "--yes"]).text).toContain("nothing to do");
    }));

  it("preflight asks a database that does not answer nothing more", () =>
    withDatabase(async (database) => {
      const f = bundle(database, {});
      await database.drop();
      const look = f.migrate(["preflight"]);
      expect(look.stdout).toMatch(/problem +apim_db does not answer/);
      expect(look.stdout).toMatch(/not asked +020 sql: one row/);
      expect(look.stdout).not.toMatch(/problem +020/);
      expect(look.code).toBe(3);
    }));

  it("stops at the first error of a script, shows it, and runs the mended step again", () =>
    withDatabase(async (database) => {
      await prepare(database);
      const f = bundle(database, {
        "sql/020-apim_db-sql.sql": "INSERT INTO nowhere VALUES (1);\nINSERT INTO t VALUES ('after the error');\n",
      });
      const run = f.migrate(["run", "--yes"]);
      expect(run.code).toBe(1);
      expect(run.stdout).toMatch(/\| .*nowhere/);
      expect(await database.query("SELECT COUNT(*) FROM t")).toEqual([["1"]]);
    }));

  it("a table that is not there cannot be asked about", () =>
    withDatabase(async (database) => {
      const f = bundle(database, { "sql/020-apim_db-sql.sql": "SELECT 1;\n" });
      const run = f.migrate(["run", "--yes"]);
      expect(run.code).toBe(3);
      expect(run.stderr).toContain("could not be asked");
      expect(f.migrate(["preflight"]).stdout).toMatch(/ok +apim_db answers/);
    }));

  it("a finished step of a killed run is recognised by its result in the database", () =>
    withDatabase(async (database) => {
      await prepare(database);
      const f = bundle(database, { "sql/020-apim_db-sql.sql": "INSERT INTO t VALUES ('two');\n" });
      f.migrate(["run", "--yes"]);
      // As if the run had died between the statement's commit and its own last line.
      spawnSync("sed", ["-i.bak", "/\tsql\tdone\t/d", join(f.bundle, "journal/pub1.log")]);
      expect(f.migrate(["resume", "--yes"]).text).toContain("was done already");
      expect(await database.query("SELECT COUNT(*) FROM t")).toEqual([["2"]]);
    }));

  it("an unreachable server is a problem of preflight", () =>
    withDatabase(async (database) => {
      const f = makeBundle([{ id: "sql", kind: "sql", run: "do_sql apim_db sql/x.sql" }], {
        dialect: engine.dialect,
        databases: databaseLines(engine.dialect, { ...targetOf(engine.dialect, database.name), port: "1" }),
      });
      const look = f.migrate(["preflight"]);
      expect(look.stdout).toMatch(/problem +apim_db does not answer/);
      expect(look.code).toBe(3);
    }));

  if (engine.dialect !== "mysql") return;

  it("logs in with a password of every awkward character", () =>
    withDatabase(async (database) => {
      await prepare(database);
      const password = "p \" ' \\ # ; $(x) `y` % é \\n";
      const user = `${database.name.slice(0, 20)}_u`;
      const literal = `'${password.replaceAll("\\", "\\\\").replaceAll("'", "''")}'`;
      await database.run(
        `CREATE USER '${user}'@'%' IDENTIFIED BY ${literal}; GRANT ALL ON \`${database.name}\`.* TO '${user}'@'%';`,
      );
      try {
        const f = bundle(database, { "sql/020-apim_db-sql.sql": "INSERT INTO t VALUES ('x');\n" }, user);
        expect(f.migrate(["run", "--yes"], { env: { APIM_DB_PASSWORD: "wrong" } }).code).toBe(1);
        const run = f.migrate(["run", "--yes"], { env: { APIM_DB_PASSWORD: password } });
        expect(run.stderr).toBe("");
        expect(run.code).toBe(0);
      } finally {
        await database.run(`DROP USER '${user}'@'%'`);
      }
    }));
});

const JAR = process.env.H2_JAR ?? "";

it.skipIf(JAR === "" && process.env.CI === undefined)(
  `H2: runs with the jar of H2_JAR${JAR === "" ? " (skipped: H2_JAR names none)" : ""}`,
  () => {
    expect(JAR, "H2_JAR must name a jar of H2 where CI is set").not.toBe("");
    const lines = (root: string): string =>
      databaseLines("h2", { url: `jdbc:h2:${root}`, username: "sa", host: "", port: "", database: root });
    const password = "p a'ss\"$x";
    const steps = [
      { id: "back-up", kind: "backup", run: "do_backup_database apim_db" },
      {
        id: "good",
        kind: "sql",
        run: "do_sql apim_db sql/good.sql",
        after: "must 'two' ask_sql apim_db 2 'SELECT COUNT(*) FROM T'",
      },
      { id: "bad", kind: "sql", run: "do_sql apim_db sql/bad.sql" },
    ];
    const files = {
      "sql/good.sql": "INSERT INTO T VALUES ('Grüße');\nCOMMIT;\n",
      "sql/bad.sql": "INSERT INTO NOWHERE VALUES (1);\nDELETE FROM T;\n",
    };
    const database = join(process.env.TMPDIR ?? "/tmp", `migplan-h2-${process.pid}`, "db");
    onTestFinished(() => rmSync(join(database, ".."), { recursive: true, force: true }));
    mkdirSync(join(database, ".."), { recursive: true });
    const f = makeBundle(steps, { dialect: "h2", databases: lines(database), files });
    const env = { CLASSPATH: JAR, APIM_DB_PASSWORD: password };
    spawnSync("java", [
      "-cp",
      JAR,
      "org.h2.tools.Shell",
      "-url",
      `jdbc:h2:${database}`,
      "-user",
      "sa",
      "-password",
      password,
      "-sql",
      "CREATE TABLE T (V VARCHAR(20)); INSERT INTO T VALUES ('x');",
    ]);
    expect(f.migrate(["preflight"], { env }).text).toMatch(/ok +apim_db answers/);
    const wrong = f.migrate(["preflight"], { env: { ...env, APIM_DB_PASSWORD: "wrong" } });
    expect(wrong.text).toContain("Wrong user name or password");
    expect(wrong.code).toBe(3);
    const run = f.migrate(["run", "--yes"], { env });
    expect(run.text).toContain("NOWHERE");
    expect(run.stderr).toContain("step 030 bad failed");
    expect(run.code).toBe(1);
    expect(existsSync(join(f.bundle, "backup/010-apim_db.sql"))).toBe(true);
    expect(readFileSync(join(f.bundle, "backup/010-apim_db.sql"), "utf8")).toContain("CREATE");
    expect(f.migrate(["verify", "good"], { env }).code).toBe(0);
  },
);
