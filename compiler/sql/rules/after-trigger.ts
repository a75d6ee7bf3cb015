import { problem } from "../../diagnostics/codes.ts";
import { firstPlaceOf } from "./place.ts";
import type { SqlRule } from "./rule.ts";

/**
 * "Trigger Functions": a row trigger that fires AFTER cannot change the row; PostgreSQL ignores what it returns. The
 * function may stand in another statement of the script. MySQL refuses the assignment itself (error 1362), Oracle too
 * (ORA-04084).
 */
export const afterTriggerRule: SqlRule = {
  code: "MP5634",
  dialects: ["postgresql", "oracle", "mysql"],
  check: ({ statements, at, dialect }) =>
    statements.flatMap((statement) => {
      const { head, text, effects } = statement;
      if (!/^CREATE (OR REPLACE )?TRIGGER\b/.test(head) || !/\bAFTER\s+(INSERT|UPDATE)\b/i.test(text)) return [];
      const called = /\bEXECUTE\s+(?:PROCEDURE|FUNCTION)\s+(?:\w+\.)?"?(\w+)"?/i.exec(text)?.[1];
      const body = called === undefined ? text : bodyOf(statements, called);
      if (body === undefined || !ASSIGNS[dialect.name === "postgresql" ? "postgresql" : "other"].test(body)) return [];
      const trigger = effects.find((effect) => effect.kind === "createTrigger")?.name ?? head.split(" ").at(-1) ?? "";
      return [
        problem("MP5634", at(firstPlaceOf(statement, "AFTER")), { trigger }, { hint: "make it a BEFORE trigger" }),
      ];
    }),
};

/** PL/pgSQL assigns with `=` too, and then at the start of a statement only. */
const ASSIGNS = {
  postgresql: /(?:;|\bBEGIN|\bTHEN|\bELSE)\s*NEW\.\w+\s*:?=[^=]/i,
  other: /:NEW\.\w+\s*:=|\bSET\s+NEW\.\w+\s*=|\bINTO\s+:NEW\.\w+/i,
} as const;

/** The text of a function of the script. */
function bodyOf(statements: readonly { readonly text: string }[], name: string): string | undefined {
  const begins = new RegExp(`^CREATE\\s+(?:OR\\s+REPLACE\\s+)?FUNCTION\\s+(?:\\w+\\.)?"?${name}"?\\s*\\(`, "i");
  return statements.find(({ text }) => begins.test(text))?.text;
}
