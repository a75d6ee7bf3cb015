import type { Effect } from "../../compiler/sql/effects.ts";
import { readSql } from "../../compiler/sql/read.ts";
import type { DialectName } from "../../dialects/dialect.ts";

/** The effects of a text that must be understood. */
export function effectsOf(text: string, dialect: DialectName): readonly Effect[] {
  const problems = readSql(text, dialect).flatMap(({ statement, notUnderstood: found }) =>
    found === undefined ? [] : [`${found.why} ⟦${statement.text.slice(found.start, found.end)}⟧`],
  );
  if (problems.length > 0) throw new Error(`${dialect}: ${text}\n${problems.join("\n")}`);
  return readSql(text, dialect).flatMap((reading) => reading.effects);
}

/** The token that did not fit and the reason, `token: why`; undefined for a text that is understood. */
export function problemOf(text: string, dialect: DialectName): string | undefined {
  for (const { statement, notUnderstood: found } of readSql(text, dialect)) {
    if (found !== undefined) return `${statement.text.slice(found.start, found.end)}: ${found.why}`;
  }
  return undefined;
}

/** One line for an effect: `addColumn T.C VARCHAR(5) NOT NULL = 'x'`. */
export function lineOf(effect: Effect): string {
  const { kind, ...facts } = effect;
  const parts = Object.entries(facts).flatMap(([key, value]) => {
    if (value === false || (key === "definition" && typeof value === "object")) return [];
    return [value === true ? key : typeof value === "string" ? value : `${key}=${JSON.stringify(value)}`];
  });
  return [kind, ...parts].join(" ");
}
