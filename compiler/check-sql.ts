import type { DialectName } from "../dialects/dialect.ts";
import { dialects } from "../dialects/registry.ts";
import { problem } from "./diagnostics/codes.ts";
import type { Diagnostic, Related, Span } from "./diagnostics/diagnostic.ts";
import { didYouMean } from "./diagnostics/nearest.ts";
import type { SourceText } from "./files.ts";
import type { Catalog } from "./model/catalog.ts";
import { apply } from "./sql/apply.ts";
import { compareCatalogs, type Difference } from "./sql/compare.ts";
import { placeName } from "./sql/names.ts";
import { readSql } from "./sql/read.ts";
import { startOf } from "./sql/rules/place.ts";
import { runRules } from "./sql/rules/run-rules.ts";
import { type ScriptPart, type SqlScript, type SqlStatement, sqlScript } from "./sql/rules/script.ts";
import { tablesOf } from "./sql/rules/tables.ts";
import { codeTokens } from "./sql/rules/tokens.ts";
import type { SchemaProblem } from "./sql/schema-problem.ts";
import { catalogOf, stateOf } from "./sql/schema-state.ts";

export interface CheckSqlInput {
  readonly script: SourceText;
  readonly dialect: DialectName;
  /** What the database holds before the script, as far as the product makes it. */
  readonly from?: Catalog;
  /** What it should hold afterwards. */
  readonly to?: Catalog;
}

/**
 * Checks a script that somebody else wrote: the rules of its dialect (MP5601–MP5656), what is not understood
 * (MP5663); with the schema of a version every statement against it (MP5660–MP5662); with that of a second one what
 * the script leaves different (MP5664, MP5665).
 */
export function checkSql({ script: { file, text }, dialect: name, from, to }: CheckSqlInput): Diagnostic[] {
  const dialect = dialects[name];
  const parts = partsOf(text, name);
  const before = from === undefined ? {} : { before: tablesOf(from.tables, dialect) };
  const script = sqlScript({ file, form: "script", text, dialect, parts, ...before });
  const rules = runRules(script);
  const dark = darkStatements(script, parts);
  const unexplained = dark.filter(({ statement }) => !rules.some((rule) => explains(rule, statement)));
  const found = [
    ...rules,
    ...unexplained.map(({ at, why }) => problem("MP5663", at, { why }, { hint: "check it by hand" })),
    ...(from === undefined ? [] : walk(script, from, to, new Set(dark.map(({ statement }) => statement)))),
  ];
  return found.sort((a, b) => (a.at?.start ?? text.length) - (b.at?.start ?? text.length));
}

/** Effects that leave the schema as it is. */
const ROWS: ReadonlySet<string> = new Set(["insertRows", "updateRows", "deleteRows", "maintain"]);

interface Dark {
  readonly statement: SqlStatement;
  readonly at: Span;
  readonly why: string;
}

function darkStatements({ statements, at }: SqlScript, parts: readonly ScriptPart[]): Dark[] {
  return parts
    .flatMap(({ readings }) => readings)
    .flatMap(({ notUnderstood }, index) => {
      const statement = statements[index];
      if (notUnderstood === undefined || statement === undefined) return [];
      const start = statement.start + notUnderstood.start;
      const place = { start, end: Math.max(start + 1, statement.start + notUnderstood.end) };
      return [{ statement, at: at(place), why: notUnderstood.why }];
    });
}

/** A rule that calls the statement wrong says better what is the matter with it. */
function explains({ code, at }: Diagnostic, statement: SqlStatement): boolean {
  return (
    /^MP56(0[457]|1[0-3])$/.test(code) && at !== undefined && at.start >= statement.start && at.start < statement.end
  );
}

/**
 * The pieces of a script. A `/` at the end of a line ends a statement for `db2 -td/`, and was meant to for SQL*Plus;
 * splitting wants it alone on its line.
 */
function partsOf(text: string, name: DialectName): ScriptPart[] {
  const ends = name === "db2" || name === "oracle" ? inlineSlashes(text, name) : [];
  let offset = 0;
  return [...ends, text.length].map((end): ScriptPart => {
    const part = { offset, end: Math.min(end + 1, text.length), readings: readSql(text.slice(offset, end), name) };
    offset = end + 1;
    return part;
  });
}

function inlineSlashes(text: string, name: DialectName): number[] {
  return codeTokens(text, dialects[name].lexis, 0).flatMap(({ word, start, end }) => {
    if (word !== "/" || !/^[ \t]*\r?(\n|$)/.test(text.slice(end, end + 200))) return [];
    const line = text.slice(text.lastIndexOf("\n", start - 1) + 1, start);
    return line.trim() === "" ? [] : [start];
  });
}

/** Each statement against the schema that the ones before it leave. */
function walk(
  script: SqlScript,
  from: Catalog,
  to: Catalog | undefined,
  dark: ReadonlySet<SqlStatement>,
): Diagnostic[] {
  const diagnostics: Diagnostic[] = [];
  // Tables that a statement names which is not understood: their keys may be other ones than the model has.
  const unsure = new Set<string>();
  const changed = new Map<string, SqlStatement>();
  const told = new Set<string>();
  let state = stateOf(from);
  for (const statement of script.statements) {
    if (dark.has(statement)) for (const name of namedIn(statement, script)) unsure.add(name);
    for (const effect of statement.effects) {
      const applied = apply(state, effect);
      state = applied.state;
      for (const found of applied.problems) {
        if (told.has(`${found.kind} ${found.what}`)) continue;
        told.add(`${found.kind} ${found.what}`);
        if (found.table !== undefined && unsure.has(placeName(found.table))) continue;
        diagnostics.push(worded(found, statement, script, from, changed));
      }
      if ("table" in effect && effect.table !== undefined && !ROWS.has(effect.kind))
        changed.set(placeName(effect.table), statement);
    }
  }
  if (to === undefined) return diagnostics;
  const differences = compareCatalogs(to, catalogOf(state, to)).filter(
    ({ at }) => !(at.includes(".<") && unsure.has(tableIn(at))),
  );
  const own = differences.filter(({ at }) => changed.has(tableIn(at)));
  return [...diagnostics, ...own.map((each) => differs(each, changed, script, to)), ...others(differences, own, to)];
}

/** Words of a statement that is not understood, and the tables of the texts that were made before it. */
function namedIn(statement: SqlStatement, { statements }: SqlScript): string[] {
  const built = statements
    .slice(0, statement.index)
    .flatMap(({ tokens }) => tokens.filter(({ kind }) => kind === "string"))
    .flatMap(({ text }) => /\bALTER\s+TABLE\s+"?(\w+)/i.exec(text)?.[1] ?? []);
  return [...(statement.text.match(/\w+/g) ?? []), ...built].map(placeName);
}

function worded(
  found: SchemaProblem,
  statement: SqlStatement,
  script: SqlScript,
  { version }: Catalog,
  changed: ReadonlyMap<string, SqlStatement>,
): Diagnostic {
  const at = script.at(startOf(statement));
  const cause = found.table === undefined ? undefined : changed.get(placeName(found.table));
  const earlier = cause === undefined || cause === statement ? undefined : cause;
  const reason = earlier === undefined ? ` in the schema of ${version}` : " after the statements before";
  const related: Related[] =
    earlier === undefined ? [] : [{ at: script.at(startOf(earlier)), message: "the last change before" }];
  const { what, why } = found;
  if (found.kind === "present") return problem("MP5661", at, { what, reason }, { related });
  if (found.kind === "missing") {
    const name = what.split(" ")[1]?.split(".").at(-1) ?? "";
    return problem(
      "MP5660",
      at,
      { what, reason: why === undefined ? reason : `: ${why}` },
      { hint: didYouMean(name, found.candidates ?? []), related },
    );
  }
  if (found.kind === "refused")
    return problem("MP5662", at, { what, dialect: script.dialect.title, why: why ?? "" }, { related });
  return problem("MP5663", at, { why: why ?? what }, { hint: "check it by hand" });
}

function differs(
  { at, expected, actual }: Difference,
  changed: ReadonlyMap<string, SqlStatement>,
  script: SqlScript,
  { version }: Catalog,
) {
  const statement = changed.get(tableIn(at));
  const place = statement === undefined ? undefined : script.at(startOf(statement));
  return problem(
    "MP5664",
    place,
    { at, expected, actual, version },
    { hint: "correct the script, or know who makes the change" },
  );
}

/** Tables that the script does not touch, each told once: often what the product's own migration does. */
function others(all: readonly Difference[], own: readonly Difference[], { version }: Catalog): Diagnostic[] {
  const rest = all.filter((each) => !own.includes(each));
  return [...new Set(rest.map(({ at }) => tableIn(at)))].map((table) => {
    const places = rest
      .filter(({ at }) => tableIn(at) === table)
      .map(
        ({ at, expected, actual }) =>
          `${at === table ? "it" : at.slice(table.length + 1)} is ${actual}, new ${expected}`,
      );
    const hint = "know who changes it: the migration client of the product may";
    return problem("MP5665", undefined, { table, version, places: places.join("; ") }, { hint });
  });
}

function tableIn(at: string): string {
  return at.split(".")[0] ?? at;
}
