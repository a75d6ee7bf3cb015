import { problem } from "../../diagnostics/codes.ts";
import type { Effect } from "../effects.ts";
import { firstPlaceOf } from "./place.ts";
import type { SqlRule } from "./rule.ts";
import type { SqlStatement } from "./script.ts";
import { unquoted } from "./tokens.ts";

/**
 * "ALTER TABLE", reorg-recommended operations: after SET DATA TYPE (other than a longer VARCHAR), SET or DROP NOT
 * NULL and DROP COLUMN a table takes no rows and no new key until REORG (SQL0668N, reason 7). Tables that the script
 * itself creates are passed over only while they are empty, which nobody knows.
 */
export const reorgDb2Rule: SqlRule = {
  code: "MP5646",
  dialects: ["db2"],
  check({ statements, at, dialect: { fold } }) {
    const pending = new Map<string, SqlStatement>();
    return statements.flatMap((statement) => {
      const { effects, tokens, text } = statement;
      const reorganised = /\bREORG\s+TABLE\s+(?:"?\w+"?\.)?"?(\w+)/i.exec(text)?.[1];
      if (reorganised !== undefined) pending.delete(fold(reorganised));
      for (const effect of effects)
        if (effect.kind === "maintain" || effect.kind === "dropTable") pending.delete(fold(effect.table));
      const findings = [...pending].flatMap(([table, cause]) => {
        if (!usesTable(statement, table, fold)) return [];
        pending.delete(table);
        const related = [
          { at: at(firstPlaceOf(cause, table)), message: "this change leaves it in reorg pending state" },
        ];
        const place = firstPlaceOf(statement, table);
        return [
          problem(
            "MP5646",
            at(place),
            { table },
            { hint: `CALL SYSPROC.ADMIN_CMD('REORG TABLE ${table}') before`, related },
          ),
        ];
      });
      const built = builtLater(statement);
      for (const effect of effects)
        if (needsReorg(effect, statement, fold)) pending.set(fold(tableOf(effect)), statement);
      if (built === undefined || tokens.length === 0) return findings;
      // A routine that alters a table by a text and issues no REORG leaves it pending for whoever comes next.
      const params = { table: built.table };
      const hint = `CALL SYSPROC.ADMIN_CMD('REORG TABLE ${built.table}') behind it`;
      return [...findings, problem("MP5646", at(built), params, { hint })];
    });
  },
};

function needsReorg(effect: Effect, { before }: SqlStatement, fold: (name: string) => string): boolean {
  if (effect.kind === "dropColumn") return true;
  if (effect.kind !== "alterColumn") return false;
  if (effect.nullable !== undefined) return true;
  if (effect.type === undefined) return false;
  const old = before.get(fold(effect.table))?.columns.get(fold(effect.column))?.type ?? effect.type;
  // "ALTER TABLE", SET DATA TYPE: a longer VARCHAR changes no row.
  return !(/^VARCHAR\b/i.test(effect.type) && /^VARCHAR\b/i.test(old));
}

function tableOf(effect: Effect): string {
  return "table" in effect ? (effect.table ?? "") : "";
}

/** Reads or changes rows of the table, or puts a key or index on it. Up to three ALTER may follow each other. */
function usesTable({ effects, tokens, head }: SqlStatement, table: string, fold: (name: string) => string): boolean {
  if (effects.some((effect) => fold(tableOf(effect)) === table)) {
    return effects.some((effect) => fold(tableOf(effect)) === table && USES.has(effect.kind));
  }
  return (
    /^(UPDATE|INSERT|DELETE|MERGE|SELECT)\b/.test(head) && tokens.some((token) => fold(unquoted(token.text)) === table)
  );
}

const USES = new Set<Effect["kind"]>([
  "addPrimaryKey",
  "addUnique",
  "addForeignKey",
  "createIndex",
  "insertRows",
  "updateRows",
  "deleteRows",
]);

/** The first ALTER … SET DATA TYPE inside a text of a body in which no REORG follows. */
function builtLater({ text, start, head }: SqlStatement): { table: string; start: number; end: number } | undefined {
  if (!/^(CREATE|BEGIN|DECLARE)\b/.test(head) || /\bREORG\b/i.test(text)) return undefined;
  const found =
    /'\s*ALTER\s+TABLE\s+"?(\w+)"?\s+ALTER\s+(?:COLUMN\s+)?"?\w+"?\s+(?:SET\s+(?:DATA|NOT)|DROP\s+NOT)\b/i.exec(text);
  if (found === null) return undefined;
  return { table: found[1] ?? "", start: start + found.index, end: start + found.index + found[0].length };
}
