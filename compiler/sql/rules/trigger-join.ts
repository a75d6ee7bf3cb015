import { problem } from "../../diagnostics/codes.ts";
import type { SqlRule } from "./rule.ts";

/**
 * SQL Server: a trigger finds the changed rows by joining `inserted`; joined by something else than a key it changes
 * others too.
 */
export const triggerJoinRule: SqlRule = {
  code: "MP5655",
  dialects: ["mssql"],
  check: ({ statements, at, dialect: { fold } }) =>
    statements.flatMap(({ head, text, start, effects, before }) => {
      if (!/^(CREATE|ALTER)\b.*\bTRIGGER\b/.test(head)) return [];
      const join = /\bJOIN\s+INSERTED\s+(?:AS\s+)?(\w+)\s+ON\s+([^;]*?)(?=;|\bWHERE\b|\bEND\b|$)/i.exec(text);
      const trigger = effects.find((effect) => effect.kind === "createTrigger");
      const table = trigger === undefined ? undefined : before.get(fold(trigger.table));
      if (join === null || table === undefined) return [];
      const joined = [...(join[2] ?? "").matchAll(/(\w+)\.\[?(\w+)\]?\s*=\s*(\w+)\.\[?(\w+)\]?/g)].map((pair) =>
        fold(pair[2] ?? ""),
      );
      const keys = [...(table.primaryKey === undefined ? [] : [table.primaryKey]), ...table.uniques];
      if (joined.length === 0 || keys.some(({ columns }) => columns.every((column) => joined.includes(column))))
        return [];
      const index = join.index + join[0].indexOf(join[2] ?? "");
      const place = { start: start + index, end: start + index + (join[2] ?? "").trimEnd().length };
      const wanted = table.primaryKey?.columns.join(", ") ?? "a key";
      return [problem("MP5655", at(place), { columns: joined.join(", ") }, { hint: `join by ${wanted}` })];
    }),
};
