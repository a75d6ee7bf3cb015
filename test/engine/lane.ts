import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Migration, MigrationStep, ResolvedCheck } from "../../compiler/model/migration.ts";
import type { DatabaseRole } from "../../compiler/model/names.ts";
import { dialects } from "../../dialects/registry.ts";
import { layoutOf } from "../../emit/numbering.ts";
import { sqlQuestion } from "../../emit/question.ts";
import { emitSqlFile } from "../../emit/sql-file.ts";
import { call, type TestDatabase } from "./engine.ts";

/** What became of a step of the database's lane. */
export type Outcome = "ran" | "passed over" | "already done" | "refused";

export interface Lane {
  readonly migration: Migration;
  readonly databases: ReadonlyMap<DatabaseRole, TestDatabase>;
  /** Where the emitted files are written. */
  readonly directory: string;
  /** Environment of the native client. */
  readonly environment: NodeJS.ProcessEnv;
}

/**
 * One step as the DBA runs it from the runbook: what it asks is asked, then its emitted file goes through the native client.
 * A step whose result is there already is done, as a run that has lost its journal sees it.
 */
export async function runSqlStep(lane: Lane, step: MigrationStep): Promise<Outcome> {
  const asked = step.postconditions.filter((check) => sqlQuestion(lane.migration, check) !== undefined);
  if (asked.length > 0 && (await firstFalse(lane, asked)) === undefined) return "already done";
  const conditions = step.preconditions.filter(({ otherwise }) => otherwise !== "warn");
  const missed = await firstFalse(
    lane,
    conditions.map(({ check }) => check),
  );
  if (missed !== undefined) return conditions[missed]?.otherwise === "skip" ? "passed over" : "refused";
  await runFile(lane, step);
  const left = await firstFalse(lane, asked);
  if (left !== undefined) throw new Error(`${step.id}: after it, this does not hold: ${asked[left]?.sentence}`);
  return "ran";
}

/** Runs the emitted file of a step with the client that the runbook names. */
async function runFile({ migration, databases, directory, environment }: Lane, step: MigrationStep): Promise<void> {
  if (step.action.kind !== "sql") throw new Error(`${step.id} is no SQL`);
  const layout = layoutOf(migration);
  const path = join(directory, layout.sql(step) ?? "");
  mkdirSync(dirname(path), { recursive: true });
  const text = emitSqlFile(migration, layout, step);
  writeFileSync(path, text);
  const role = step.action.database;
  const target = migration.databases.find((database) => database.role === role)?.target;
  if (target === undefined || !databases.has(role)) throw new Error(`${step.id}: no database for ${role}`);
  const { client } = dialects[migration.dialect];
  const script = client.script(path);
  const args = [...client.connect(target), ...("args" in script ? script.args : [])];
  await call(client.program, args, "stdin" in script ? text : "", environment).catch((error: Error) => {
    throw new Error(`${step.id}: ${error.message}\n${text}`);
  });
}

/**
 * Position of the first condition that a database denies; conditions about servers and files hold, since there are none.
 * Questions to the catalog go in one call; a query may read what only the conditions before it make sure of.
 */
async function firstFalse(
  { migration, databases }: Lane,
  checks: readonly ResolvedCheck[],
): Promise<number | undefined> {
  const questions = checks.flatMap((check, index) => {
    const question = sqlQuestion(migration, check);
    return question === undefined ? [] : [{ ...question, index, alone: check.kind === "query" }];
  });
  while (questions.length > 0) {
    const [first] = questions;
    const until = questions.findIndex(({ alone, database }) => alone || database !== first?.database);
    const batch = questions.splice(0, until === -1 ? questions.length : Math.max(1, until));
    const text = batch.length === 1 ? batch[0]?.sql : `SELECT ${batch.map(({ sql }) => `(${sql})`).join(", ")}`;
    const [row] = (await databases.get(first?.database ?? "apim_db")?.query(`${text};`)) ?? [];
    const missed = batch.find(({ expected }, position) => row?.[position]?.trim() !== expected);
    if (missed !== undefined) return missed.index;
  }
  return undefined;
}
