import type { DialectName } from "../../dialects/dialect.ts";
import { dialects } from "../../dialects/registry.ts";
import type { Diagnostic, Span } from "../diagnostics/diagnostic.ts";
import { lazySpan } from "../diagnostics/lazy-span.ts";
import { callsOf } from "../load/link.ts";
import type { Source } from "../load/source.ts";
import type { Catalog } from "../model/catalog.ts";
import type { DatabaseRole } from "../model/names.ts";
import { runRules } from "../sql/rules/run-rules.ts";
import { type ScriptPart, sqlScript } from "../sql/rules/script.ts";
import { tablesOf } from "../sql/rules/tables.ts";
import type { SqlStep } from "./sql-steps.ts";

/**
 * Runs the rules of a dialect (MP56xx) over all SQL steps, in their order. Those of one database are one script: a
 * key that one step drops and the next puts back is put back. Findings point into the text of the step, also inside a
 * YAML block.
 * @param catalogOf what a database holds before the first step, where that is known
 */
export function checkSqlRules(
  steps: readonly SqlStep[],
  dialect: DialectName,
  catalogOf: (role: DatabaseRole) => Catalog | undefined,
): Diagnostic[] {
  const roles = [...new Set(steps.map(({ step }) => step.database))];
  return roles.flatMap((role) =>
    checkDatabase(
      steps.filter(({ step }) => step.database === role),
      dialect,
      catalogOf(role),
    ),
  );
}

interface Placed {
  readonly sql: SqlStep;
  readonly offset: number;
  readonly end: number;
}

function checkDatabase(steps: readonly SqlStep[], name: DialectName, catalog: Catalog | undefined): Diagnostic[] {
  const dialect = dialects[name];
  const placed: Placed[] = [];
  let text = "";
  for (const sql of steps) {
    placed.push({ sql, offset: text.length, end: text.length + sql.text.length });
    text += `${sql.text}\n`;
  }
  const parts = placed.map(({ sql, offset, end }): ScriptPart => {
    const stated = sql.effects.flatMap(({ effect, statement }) => (statement === undefined ? [effect] : []));
    return { offset, end, readings: sql.readings, stated };
  });
  const before = catalog === undefined ? {} : { before: tablesOf(catalog.tables, dialect) };
  const script = sqlScript({ file: "", form: "steps", text, dialect, parts, ...before });
  return runRules(script).map((finding) => {
    const owner = finding.at === undefined ? undefined : ownerOf(placed, finding.at.start);
    if (owner === undefined || finding.at === undefined) return finding;
    const calls = callsOf(owner.sql.origin);
    const related = (finding.related ?? []).map((each) => ({ ...each, at: placeIn(placed, each.at) }));
    return {
      ...finding,
      at: placeIn(placed, finding.at),
      // As the plan calls it: what the step allows is written there, for every hop.
      step: owner.sql.step.id,
      ...(related.length + calls.length === 0 ? {} : { related: [...related, ...calls] }),
    };
  });
}

function ownerOf(placed: readonly Placed[], offset: number): Placed | undefined {
  return placed.findLast((each) => each.offset <= offset);
}

function placeIn(placed: readonly Placed[], { start, end }: Span): Span {
  const owner = ownerOf(placed, start);
  if (owner === undefined) return { file: "", start: 0, end: 0 };
  const { source, path } = owner.sql.origin;
  const key = owner.sql.step.sql[owner.sql.dialect] === undefined ? "any" : owner.sql.dialect;
  const from = start - owner.offset;
  const to = Math.min(end, owner.end) - owner.offset;
  const find = () => spanInValue(source, source.locate([...path, "sql", key]), owner.sql.text, from, to);
  return lazySpan(source.file, find);
}

/**
 * The place of a stretch of a value in the file. A literal block keeps its lines; on the key's line the text stands
 * as it is. Where neither holds (quotes with escapes, folded lines, an alias) it is the whole value.
 */
function spanInValue({ file, text }: Source, value: Span, sql: string, from: number, to: number): Span {
  const written = text.slice(value.start, value.end);
  const header = /^\|[+-]?(\d?)[+-]?[^\n]*\n/.exec(written);
  if (header === null) {
    const quote = /^["']/.test(written) ? 1 : 0;
    const exact = written.slice(quote, quote + sql.trimEnd().length) === sql.trimEnd();
    return exact ? { file, start: value.start + quote + from, end: value.start + quote + to } : value;
  }
  const lines = written.slice(header[0].length).split("\n");
  const indent = lines.find((line) => line.trim() !== "")?.search(/\S/) ?? 0;
  const offsetOf = (at: number): number => {
    const line = sql.slice(0, at).split("\n").length - 1;
    const column = at - (sql.lastIndexOf("\n", at - 1) + 1);
    const before = lines.slice(0, line).reduce((sum, each) => sum + each.length + 1, 0);
    return value.start + header[0].length + before + Math.min(indent + column, lines[line]?.length ?? 0);
  };
  const start = offsetOf(from);
  return { file, start, end: Math.max(start + 1, offsetOf(to)) };
}
