import { problem } from "../../diagnostics/codes.ts";
import { firstPlaceOf } from "./place.ts";
import type { SqlRule } from "./rule.ts";
import { unquoted } from "./tokens.ts";

/** A procedure or function that the script makes, calls itself, and leaves in the product's schema. */
export const helperLeftRule: SqlRule = {
  code: "MP5650",
  dialects: ["mysql", "postgresql", "oracle", "mssql", "db2", "h2"],
  check: ({ statements, at, dialect: { fold } }) =>
    statements.flatMap((statement) => {
      const name =
        /^CREATE (?:OR REPLACE |OR ALTER |FORCE )?(?:PROCEDURE|PROC|FUNCTION|ALIAS) (?:IF NOT EXISTS )?(\w+)/.exec(
          statement.head,
        )?.[1];
      if (name === undefined) return [];
      const others = statements.filter((other) => other.index > statement.index);
      const says = (other: (typeof others)[number], head: RegExp): boolean =>
        head.test(other.head) && other.tokens.some(({ text }) => fold(unquoted(text)) === fold(name));
      const called = others.some((other) => says(other, /^(CALL|EXEC|EXECUTE|SELECT|BEGIN|DECLARE|PERFORM|DO)\b/));
      const dropped = others.some((other) => says(other, /^DROP (PROCEDURE|PROC|FUNCTION|ALIAS)\b/));
      // The function of a trigger stays with it.
      const serves = others.some((other) => says(other, /^CREATE\b.*\b(TRIGGER|VIEW)\b/));
      if (!called || dropped || serves) return [];
      const place = firstPlaceOf(statement, name);
      return [problem("MP5650", at(place), { name }, { hint: "drop it at the end of the script" })];
    }),
};
