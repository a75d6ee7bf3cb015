import { problem } from "../../diagnostics/codes.ts";
import { startOf } from "./place.ts";
import type { SqlRule } from "./rule.ts";

/**
 * SQL*Plus commits at EXIT by default and rolls back when it is killed; other clients roll back ("SET EXITCOMMIT").
 * DDL behind the rows commits them.
 */
export const noCommitRule: SqlRule = {
  code: "MP5644",
  dialects: ["oracle"],
  scriptsOnly: true,
  check({ statements, at }) {
    const last = statements.findLast(({ effects }) =>
      effects.some(({ kind }) => kind === "insertRows" || kind === "updateRows" || kind === "deleteRows"),
    );
    if (last === undefined) return [];
    const committed = statements
      .slice(last.index + 1)
      .some(
        ({ head, text }) =>
          /^(COMMIT|CREATE|ALTER|DROP|TRUNCATE|GRANT|REVOKE|COMMENT|RENAME)\b/.test(head) || /\bCOMMIT\s*;/i.test(text),
      );
    if (committed || /\bCOMMIT\s*;/i.test(last.text)) return [];
    const table = last.effects.flatMap((effect) => ("table" in effect ? (effect.table ?? []) : []))[0] ?? "";
    return [problem("MP5644", at(startOf(last)), { table }, { hint: "end the script with COMMIT" })];
  },
};
