import type { CatalogQuestion, DialectName } from "../../dialects/dialect.ts";
import type { Check } from "../model/check.ts";
import type { ResolvedCheck } from "../model/migration.ts";
import type { DatabaseRole } from "../model/names.ts";
import { textIn } from "../model/scalars.ts";
import type { Fact } from "../sql/facts.ts";

/** What a condition needs to know of its step. */
export interface CheckContext {
  readonly database: DatabaseRole;
  readonly dialect: DialectName;
  readonly oldHome: string;
  readonly newHome: string;
}

/** A plan's condition as data with its sentence: what must hold, without a full stop. */
export function resolveCheck(check: Check, context: CheckContext): ResolvedCheck {
  // A query says nothing to a reader; its reason is the sentence.
  if (check.query !== undefined) return resolveSubject(check, context);
  const because = textIn(check.because, context.dialect);
  return { ...(because === undefined ? {} : { because }), ...resolveSubject(check, context) };
}

function resolveSubject(check: Check, context: CheckContext): ResolvedCheck {
  const exists = check.exists ?? true;
  const question = questionOf(check);
  if (question !== undefined) {
    const yes = holdsWhen(check, question);
    return { kind: "catalog", database: context.database, question, exists: yes, sentence: sentenceOf(question, yes) };
  }
  if (check.query !== undefined) {
    const equals = String(check.equals);
    const sentence = textIn(check.because, context.dialect)?.replace(/\.$/, "") ?? `the query gives ${equals}`;
    return {
      kind: "query",
      database: context.database,
      sql: (textIn(check.query, context.dialect) ?? "").trim().replace(/;$/, ""),
      equals,
      sentence,
    };
  }
  if (check.servers !== undefined) return { kind: "servers", sentence: "every server is stopped" };
  if (check.server !== undefined) {
    const home = check.server.home === "old" ? context.oldHome : context.newHome;
    const { state } = check.server;
    return { kind: "server", home, state, sentence: `the server in ${home} is ${state}` };
  }
  if (check.file !== undefined)
    return {
      kind: "file",
      path: check.file,
      exists,
      sentence: `${check.file} ${exists ? "exists" : "does not exist"}`,
    };
  if (check.config !== undefined) {
    const equals = check.equals ?? "";
    return {
      kind: "config",
      path: check.config,
      equals,
      sentence: `${check.config} is ${JSON.stringify(equals)} in deployment.toml`,
    };
  }
  if (check.environment !== undefined)
    return { kind: "environment", name: check.environment, sentence: `the variable ${check.environment} is set` };
  return { kind: "program", name: check.program ?? "", sentence: `${check.program} is on the PATH` };
}

/** The answer of the catalog that a condition waits for; `undefined` where it does not ask the catalog. */
export function factOf(check: Check): Fact | undefined {
  const question = questionOf(check);
  return question === undefined ? undefined : { question, holds: holdsWhen(check, question) };
}

function holdsWhen(check: Check, question: CatalogQuestion): boolean {
  if (question.kind === "nullable") return check.nullable === true;
  if (question.kind === "default") return check.hasDefault === true;
  return check.exists ?? true;
}

function questionOf(check: Check): CatalogQuestion | undefined {
  if (check.table !== undefined) return { kind: "table", table: check.table };
  if (check.column !== undefined) {
    const [table = "", column = ""] = check.column.split(".");
    if (check.minLength !== undefined) return { kind: "columnType", table, column, minLength: check.minLength };
    if (check.nullable !== undefined) return { kind: "nullable", table, column };
    return { kind: check.hasDefault === undefined ? "column" : "default", table, column };
  }
  if (check.unique !== undefined) return { kind: "unique", ...check.unique };
  if (check.primaryKey !== undefined) return { kind: "primaryKey", ...check.primaryKey };
  if (check.foreignKey !== undefined) return { kind: "foreignKey", ...check.foreignKey };
  if (check.trigger !== undefined) return { kind: "trigger", trigger: check.trigger };
  if (check.index !== undefined) return { kind: "index", table: check.index.table, index: check.index.name };
  return check.sequence === undefined ? undefined : { kind: "sequence", sequence: check.sequence };
}

/** What must hold, without a full stop: `table AM_API exists`. */
export function sentenceOf(question: CatalogQuestion, yes: boolean): string {
  switch (question.kind) {
    case "table":
      return `table ${question.table} ${yes ? "exists" : "does not exist yet"}`;
    case "column":
      return `column ${question.table}.${question.column} ${yes ? "exists" : "does not exist yet"}`;
    case "columnType":
      return `column ${question.table}.${question.column} ${yes ? "holds" : "does not hold"} ${question.minLength} characters`;
    case "nullable":
      return `column ${question.table}.${question.column} ${yes ? "may be NULL" : "is NOT NULL"}`;
    case "default":
      return `column ${question.table}.${question.column} has ${yes ? "a" : "no"} default`;
    case "unique":
      return `${question.table} has ${yes ? "a" : "no"} unique constraint over (${question.columns.join(", ")})`;
    case "primaryKey":
      if (question.columns.length === 0) return `${question.table} has ${yes ? "a" : "no"} primary key`;
      return `the primary key of ${question.table} is ${yes ? "" : "not "}(${question.columns.join(", ")})`;
    case "foreignKey":
      return `${question.table} has ${yes ? "a" : "no"} foreign key over (${question.columns.join(", ")})`;
    case "index":
      return `index ${question.index} on ${question.table} ${yes ? "exists" : "does not exist yet"}`;
    case "trigger":
      return `trigger ${question.trigger} ${yes ? "exists" : "does not exist yet"}`;
    case "sequence":
      return `sequence ${question.sequence} ${yes ? "exists" : "does not exist yet"}`;
  }
}
