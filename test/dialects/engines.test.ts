import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { CatalogQuestion, DatabaseTarget, Dialect } from "../../dialects/dialect.ts";
import { dialects } from "../../dialects/registry.ts";
import { call, type TestDatabase } from "../engine/engine.ts";
import { describeEngines, findEngines } from "../engine/engines.ts";
import { targetOf } from "../engine/reach.ts";

/**
 * The dialects against the servers and the native clients themselves: probes, files, quoting. H2 runs where the
 * environment variable H2_JAR names a jar.
 */

const SCHEMA = [
  "CREATE TABLE AM_A (ID INTEGER NOT NULL, NAME VARCHAR(255) NOT NULL, TENANT VARCHAR(20), NOTE VARCHAR(10), CONSTRAINT PK_A PRIMARY KEY (ID, NAME), CONSTRAINT UQ_A UNIQUE (NAME, TENANT))",
  "CREATE TABLE AM_B (ID INTEGER NOT NULL, PRIMARY KEY (ID))",
  "CREATE TABLE AM_C (ID INTEGER, NAME VARCHAR(255), KIND VARCHAR(20) DEFAULT 'x', N INTEGER DEFAULT 0, V VARCHAR(20) DEFAULT NULL, FOREIGN KEY (ID, NAME) REFERENCES AM_A (ID, NAME))",
  "CREATE INDEX IDX_A ON AM_A (TENANT, NOTE)",
];
const SEQUENCE = "CREATE SEQUENCE AM_SEQ";

/** Each kind of question with what the schema above answers. */
const QUESTIONS: readonly (readonly [CatalogQuestion, 0 | 1])[] = [
  [{ kind: "table", table: "AM_A" }, 1],
  [{ kind: "table", table: "am_a" }, 1],
  [{ kind: "table", table: "AM_SEQ" }, 0],
  [{ kind: "table", table: "AM_X" }, 0],
  [{ kind: "column", table: "AM_A", column: "NOTE" }, 1],
  [{ kind: "column", table: "Am_a", column: "Note" }, 1],
  [{ kind: "column", table: "AM_B", column: "NOTE" }, 0],
  [{ kind: "columnType", table: "AM_A", column: "NAME", minLength: 255 }, 1],
  [{ kind: "columnType", table: "AM_A", column: "NAME", minLength: 256 }, 0],
  [{ kind: "columnType", table: "AM_A", column: "X", minLength: 1 }, 0],
  [{ kind: "nullable", table: "AM_A", column: "TENANT" }, 1],
  [{ kind: "nullable", table: "AM_A", column: "NAME" }, 0],
  [{ kind: "nullable", table: "AM_A", column: "X" }, 0],
  [{ kind: "default", table: "AM_C", column: "KIND" }, 1],
  [{ kind: "default", table: "AM_C", column: "N" }, 1],
  [{ kind: "default", table: "AM_C", column: "V" }, 0],
  [{ kind: "default", table: "AM_A", column: "NOTE" }, 0],
  [{ kind: "default", table: "AM_C", column: "X" }, 0],
  [{ kind: "unique", table: "AM_A", columns: ["NAME", "TENANT"] }, 1],
  [{ kind: "unique", table: "AM_A", columns: ["TENANT", "NAME"] }, 1],
  [{ kind: "unique", table: "AM_A", columns: ["NAME"] }, 0],
  [{ kind: "unique", table: "AM_A", columns: ["NAME", "TENANT", "NOTE"] }, 0],
  [{ kind: "unique", table: "AM_A", columns: ["ID", "NAME"] }, 0],
  [{ kind: "unique", table: "AM_A", columns: ["TENANT", "NOTE"] }, 0],
  [{ kind: "primaryKey", table: "AM_A", columns: ["NAME", "ID"] }, 1],
  [{ kind: "primaryKey", table: "AM_A", columns: ["ID"] }, 0],
  [{ kind: "primaryKey", table: "AM_B", columns: ["ID"] }, 1],
  [{ kind: "foreignKey", table: "AM_C", columns: ["NAME", "ID"] }, 1],
  [{ kind: "foreignKey", table: "AM_C", columns: ["ID"] }, 0],
  [{ kind: "foreignKey", table: "AM_A", columns: ["ID", "NAME"] }, 0],
  [{ kind: "trigger", trigger: "T_C" }, 0],
  [{ kind: "index", table: "AM_A", index: "IDX_A" }, 1],
  [{ kind: "index", table: "AM_B", index: "IDX_A" }, 0],
  [{ kind: "sequence", sequence: "AM_SEQ" }, 1],
  [{ kind: "sequence", sequence: "AM_A" }, 0],
];

const FAILS = "INSERT INTO AM_NOWHERE VALUES (1)";

function script(dialect: Dialect, statements: readonly string[]): string {
  return dialect.script({
    progress: "step 050 engines",
    statements: statements.map((text) => ({ text, start: 0, end: text.length, batch: 0 })),
  });
}

const folder = mkdtempSync(join(tmpdir(), "migplan-dialects-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Runs a file as the bundle does: the argv of the dialect's client, the file as an argument or on standard input. */
async function runFile(dialect: Dialect, target: DatabaseTarget, text: string): Promise<string> {
  const file = join(folder, "050.sql");
  writeFileSync(file, text);
  const how = dialect.client.script(file);
  const args = [...dialect.client.connect(target), ...("args" in how ? how.args : [])];
  const input = "stdin" in how ? readFileSync(how.stdin, "utf8") : "";
  return call(dialect.client.program, args, input, { ...process.env, CLASSPATH: process.env.H2_JAR });
}

describeEngines(await findEngines({ native: true }), (engine) => {
  const dialect = dialects[engine.dialect];
  let database: TestDatabase;
  const answerTo = async (question: CatalogQuestion) => (await database.query(dialect.probe(question)))[0];
  const count = async (table: string) => Number((await database.query(`SELECT COUNT(*) FROM ${table}`))[0]?.[0]);
  const run = (statements: readonly string[]) =>
    runFile(dialect, targetOf(engine.dialect, database.name), script(dialect, statements));

  beforeAll(async () => {
    database = await engine.create("dialects");
    await database.run(`${[...SCHEMA, SEQUENCE].join(";\n")};\n`);
  });
  afterAll(() => database?.drop());

  it("answers every question with one row and one column", async () => {
    const found = [];
    for (const [question] of QUESTIONS) found.push([question, await answerTo(question)]);
    expect(found).toEqual(QUESTIONS.map(([question, answer]) => [question, [String(answer)]]));
  });

  it("takes a unique index for unique, and a partial one not", async () => {
    const question = { kind: "unique", table: "AM_U", columns: ["A"] } as const;
    const partial =
      engine.dialect === "postgresql"
        ? "CREATE UNIQUE INDEX U_P ON AM_U (A) WHERE B > 0"
        : "CREATE UNIQUE INDEX U_P ON AM_U (A(3))";
    await database.run(`CREATE TABLE AM_U (A VARCHAR(9), B INTEGER);\n${partial};\n`);
    expect(await answerTo(question)).toEqual(["0"]);
    await database.run("CREATE UNIQUE INDEX U_W ON AM_U (A);\n");
    expect(await answerTo(question)).toEqual(["1"]);
  });

  it("counts a column without a limit as long enough", async () => {
    await database.run("CREATE TABLE AM_T (A TEXT);\n");
    expect(await answerTo({ kind: "columnType", table: "AM_T", column: "A", minLength: 4000 })).toEqual(["1"]);
  });

  it("runs a file, says its step and commits", async () => {
    const output = await run(["CREATE TABLE AM_RUN (A INTEGER)", "INSERT INTO AM_RUN VALUES (1)"]);
    expect(output.split("\n")[0]).toBe("step 050 engines");
    expect(await count("AM_RUN")).toBe(1);
  });

  it("stops at the first error", async () => {
    await database.run("CREATE TABLE AM_STOP (A INTEGER);\n");
    await expect(run(["INSERT INTO AM_STOP VALUES (1)", FAILS, "INSERT INTO AM_STOP VALUES (2)"])).rejects.toThrow(
      /am_nowhere/i,
    );
    // DML waits for the COMMIT that was not reached, on both engines.
    expect(await count("AM_STOP")).toBe(0);
  });

  it("takes DDL back exactly where the dialect says so", async () => {
    await expect(run(["CREATE TABLE AM_DDL (A INTEGER)", FAILS])).rejects.toThrow(/am_nowhere/i);
    expect(await answerTo({ kind: "table", table: "AM_DDL" })).toEqual([dialect.transactionalDdl ? "0" : "1"]);
  });

  it("runs a statement that refuses a transaction", async () => {
    if (engine.dialect !== "postgresql") return;
    await run(["CREATE INDEX CONCURRENTLY IDX_C ON AM_B (ID)"]);
    expect(await answerTo({ kind: "index", table: "AM_B", index: "IDX_C" })).toEqual(["1"]);
  });

  it("finds a trigger", async () => {
    await database.run(
      engine.dialect === "postgresql"
        ? "CREATE FUNCTION F_C() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NEW; END';\nCREATE TRIGGER T_FOUND BEFORE INSERT ON AM_C FOR EACH ROW EXECUTE PROCEDURE F_C();\n"
        : "CREATE TRIGGER T_FOUND BEFORE INSERT ON AM_C FOR EACH ROW SET NEW.N = 1;\n",
    );
    expect(await answerTo({ kind: "trigger", trigger: "T_FOUND" })).toEqual(["1"]);
  });

  it("runs a body with semicolons", async () => {
    const bodies = {
      postgresql: "DO $$ BEGIN CREATE TABLE AM_BODY (A INTEGER); INSERT INTO AM_BODY VALUES (1); END $$",
      mysql: "CREATE TRIGGER T_B BEFORE INSERT ON AM_B FOR EACH ROW BEGIN SET NEW.ID = 1; SET NEW.ID = 2; END",
    };
    await run([bodies[engine.dialect]]);
    if (engine.dialect === "postgresql") expect(await count("AM_BODY")).toBe(1);
    else
      expect(
        await count("information_schema.triggers WHERE trigger_schema = DATABASE() AND trigger_name = 'T_B'"),
      ).toBe(1);
  });

  it("hands any text to the server unharmed, in literals and names", async () => {
    const anything = fc.oneof(
      fc.string({ unit: "binary", maxLength: 12 }),
      fc
        .array(fc.constantFrom(..."'\"`\\;%$#-/*\n\t", "é", "😀", ":x", "{", "\\n"), { maxLength: 12 })
        .map((c) => c.join("")),
    );
    // PostgreSQL stores no NUL; the loader refuses control characters before this.
    const texts = fc.sample(anything, { numRuns: 300, seed: 7 }).map((text) => text.replaceAll("\0", ""));
    const hex = (literal: string) =>
      engine.dialect === "postgresql" ? `upper(encode(convert_to(${literal}, 'UTF8'), 'hex'))` : `HEX(${literal})`;
    const rows = texts.map((text, index) => `(${index}, ${hex(dialect.quoteLiteral(text))})`);
    await run(["CREATE TABLE AM_HEX (N INTEGER, H VARCHAR(200))", `INSERT INTO AM_HEX VALUES ${rows.join(",\n")}`]);
    expect(await database.query("SELECT H FROM AM_HEX ORDER BY N")).toEqual(
      texts.map((text) => [Buffer.from(text, "utf8").toString("hex").toUpperCase()]),
    );

    // MySQL: no characters outside the Basic Multilingual Plane in names, no blank at the end ("Schema Object Names").
    const names = [`a'b"c\`d`, "x]y;z", "é -- /* #", "a$b@c%d", "GO"];
    await run([
      `CREATE TABLE AM_NAMES (${names.map((name) => `${dialect.quoteIdentifier(name)} INTEGER`).join(", ")})`,
    ]);
    const columns = await database.query(
      "SELECT column_name FROM information_schema.columns WHERE LOWER(table_name) = 'am_names' " +
        `AND table_schema = ${engine.dialect === "postgresql" ? "current_schema()" : "DATABASE()"} ORDER BY ordinal_position`,
    );
    expect(columns.map(([name]) => name)).toEqual(names);
  });
});

const jar = process.env.H2_JAR;
if (jar === undefined) {
  describe("H2", () => {
    it.skipIf(process.env.CI === undefined)("H2: skipped, the environment variable H2_JAR names no jar", () => {
      throw new Error("H2_JAR must name a jar of H2 where CI is set");
    });
  });
} else {
  describe("H2", () => {
    const { h2 } = dialects;
    const target: DatabaseTarget = {
      url: `jdbc:h2:${join(folder, "am")}`,
      username: "sa",
      host: "",
      port: "",
      database: join(folder, "am"),
    };
    const java = (tool: string, ...args: string[]) =>
      call("java", [`org.h2.tools.${tool}`, "-url", target.url, "-user", "sa", ...args], "", {
        ...process.env,
        CLASSPATH: jar,
      });
    const answersTo = async (questions: readonly CatalogQuestion[]) => {
      const union = questions
        .map((question, n) => `SELECT ${n} AS N, (${h2.probe(question)}) AS A`)
        .join(" UNION ALL ");
      const lines = await java("Shell", "-sql", `${union} ORDER BY 1`);
      return [...lines.matchAll(/^\d+ +\| (\d)/gm)].map(([, answer]) => Number(answer));
    };

    beforeAll(async () => {
      await java("Shell", "-sql", `${[...SCHEMA, SEQUENCE].join(";")};`);
    });

    it("answers every question with one row and one column", async () => {
      expect(await answersTo(QUESTIONS.map(([question]) => question))).toEqual(QUESTIONS.map(([, answer]) => answer));
    });

    it("runs a file, says its step, and stops at the first error without the DML before it", async () => {
      const output = await runFile(h2, target, script(h2, ["CREATE TABLE AM_STOP (A INTEGER)"]));
      expect(output).toContain("step 050 engines");
      const failing = script(h2, ["INSERT INTO AM_STOP VALUES (1)", FAILS, "CREATE TABLE AM_AFTER (A INTEGER)"]);
      await expect(runFile(h2, target, failing)).rejects.toThrow(/AM_NOWHERE/);
      expect(await answersTo([{ kind: "table", table: "AM_AFTER" }])).toEqual([0]);
      expect(await java("Shell", "-sql", "SELECT COUNT(*) AS C FROM AM_STOP")).toMatch(/^0/m);
    });

    it("makes no empty database for a wrong path", async () => {
      const nowhere = { ...target, url: `jdbc:h2:${join(folder, "nowhere")}` };
      await expect(runFile(h2, nowhere, script(h2, ["SELECT 1"]))).rejects.toThrow();
    });

    it("restores what it backed up, and nothing newer", async () => {
      const shell = (line: string) =>
        call("sh", ["-c", `cd ${folder} && ${line}`], "", { ...process.env, CLASSPATH: jar });
      await shell(h2.backup.backup("apim_db", target));
      await java("Shell", "-sql", "CREATE TABLE AM_NEWER (A INTEGER); DROP TABLE AM_B");
      await shell(h2.backup.restore("apim_db", target));
      expect(
        await answersTo([
          { kind: "table", table: "AM_NEWER" },
          { kind: "table", table: "AM_B" },
        ]),
      ).toEqual([0, 1]);
    });
  });
}
