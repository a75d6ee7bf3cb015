import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { call, databaseName, type Engine, isStale, type TestDatabase } from "./engine.ts";
import { openSession, type Session } from "./session.ts";

/** The jar that H2 is started from; empty where none is named. */
export const H2_JAR = process.env.H2_JAR ?? "";

/** With it `java` finds H2's tools, and does not prepare for a long run: each step of a bundle starts it anew. */
export const H2_ENV: NodeJS.ProcessEnv = {
  CLASSPATH: H2_JAR,
  JDK_JAVA_OPTIONS: "-XX:TieredStopAtLevel=1 -XX:+UseSerialGC",
};

export const H2_USER = "sa";

/**
 * The address of a database as the product's pack has it: a file, which the first program that opens it serves to the others,
 * so that a session of the tests and the client of the runbook can have it open together.
 */
export function h2Url(name: string): string {
  return `jdbc:h2:${join(folderOf(name), "db")};AUTO_SERVER=TRUE`;
}

/** H2 1.4 from the jar that `H2_JAR` names, the line that the product's packs carry. Rejects where there is none, or no Java. */
export async function openH2(): Promise<Engine<"h2">> {
  if (H2_JAR === "") throw new Error("the environment variable H2_JAR names no jar");
  const version = await versionOf();
  if (!version.startsWith("1.4.")) throw new Error(`${H2_JAR} is H2 ${version}, and the packs carry 1.4`);
  for (const name of readdirSync(tmpdir()))
    if (isStale(name)) rmSync(join(tmpdir(), name), { recursive: true, force: true });
  return {
    title: `H2 ${version}`,
    dialect: "h2",
    native: true,
    create: async (label) => {
      const name = databaseName(label);
      mkdirSync(folderOf(name));
      return database(name);
    },
  };
}

/** A database's own folder; a later run sweeps what a killed one left. */
function folderOf(name: string): string {
  return join(tmpdir(), name);
}

async function versionOf(): Promise<string> {
  const sql = "SELECT 'version=' || H2VERSION() AS V";
  const text = await call("java", [...SHELL, "-url", "jdbc:h2:mem:", "-user", H2_USER, "-sql", sql], "", env);
  const version = /^version=(\S+)/m.exec(text)?.[1];
  if (version === undefined) throw new Error(`java: ${text.trim()}`);
  return version;
}

const env: NodeJS.ProcessEnv = { ...process.env, ...H2_ENV };
const SHELL = ["-Dfile.encoding=UTF-8", "org.h2.tools.Shell"];

/** One Shell stays for each database: a start of Java costs more than a hundred questions. */
function database(name: string): TestDatabase {
  let session: Session | undefined;
  let files = 0;
  const newFile = (): string => {
    files += 1;
    return join(folderOf(name), `${files}.txt`);
  };
  const ask = async (statement: string): Promise<void> => {
    session ??= openSession("java", [...SHELL, "-url", h2Url(name), "-user", H2_USER], env, framed);
    const text = await session.ask(statement);
    // The Shell says so and goes on (Shell.java).
    const failure = /^(?:sql> |\.\.\.> )*((?:Error|SQL Exception): [\s\S]*)/m.exec(text)?.[1];
    if (failure !== undefined) throw new Error(`java: ${failure.trim()}`);
  };
  return {
    name,
    dialect: "h2",
    run: async (sql) => {
      const script = newFile();
      writeFileSync(script, sql);
      await ask(`RUNSCRIPT FROM '${script}' CHARSET 'UTF-8'`);
    },
    query: async (sql) => {
      const table = newFile();
      const query = unicode(sql.trim().replace(/;$/, ""));
      await ask(`CALL CSVWRITE('${table}', ${query}, 'charset=UTF-8 writeColumnHeader=false')`);
      return rowsOf(readFileSync(table, "utf8"));
    },
    drop: async () => {
      // As it ends, H2 writes once more.
      await session?.close();
      rmSync(folderOf(name), { recursive: true, force: true });
    },
  };
}

function framed(sql: string, mark: string): string {
  return `${sql};\nSELECT '${mark}' AS MARK;\n`;
}

/** A statement as a literal on one line of ASCII, whatever it holds: the Shell takes a `;` at the end of a line for the end. */
function unicode(sql: string): string {
  const escaped = sql.replace(/[^ !#-&(-[\]-~]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`);
  return `STRINGDECODE('${escaped}')`;
}

/** CSVWRITE puts every value in quotes, and leaves a field empty for NULL. */
function rowsOf(csv: string): (string | null)[][] {
  const rows: (string | null)[][] = [];
  let row: (string | null)[] = [];
  for (const [, value, end] of csv.matchAll(/("(?:[^"]|"")*")?(,|\r?\n)/g)) {
    row.push(value === undefined ? null : value.slice(1, -1).replaceAll('""', '"'));
    if (end === ",") continue;
    rows.push(row);
    row = [];
  }
  return rows;
}
