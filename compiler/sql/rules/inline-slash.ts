import { problem } from "../../diagnostics/codes.ts";
import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import type { SqlRule } from "./rule.ts";
import type { SqlScript } from "./script.ts";

/** Db2: `db2 -td/` takes a `/` at the end of a line, most other clients want it alone. */
export const inlineSlashRule: SqlRule = {
  code: "MP5602",
  dialects: ["db2"],
  scriptsOnly: true,
  check: (script) =>
    inlineSlashes(script).map((place) =>
      problem("MP5602", script.at(place), { dialect: script.dialect.title }, { hint: "put it on the next line" }),
    ),
};

/** SQL*Plus User's Guide, "Running SQL Commands": `/` counts only on a line by itself; elsewhere it divides. */
export const inlineSlashOracleRule: SqlRule = {
  code: "MP5608",
  dialects: ["oracle"],
  scriptsOnly: true,
  check: (script): Diagnostic[] =>
    inlineSlashes(script).map((place) =>
      problem("MP5608", script.at(place), {}, { hint: "put it on a line of its own" }),
    ),
};

function inlineSlashes({ statements, text }: SqlScript): { start: number; end: number }[] {
  return statements.flatMap(({ after }) =>
    after.filter(({ word, start }) => {
      const line = text.slice(text.lastIndexOf("\n", start - 1) + 1, start);
      return word === "/" && line.trim() !== "";
    }),
  );
}
