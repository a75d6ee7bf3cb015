import { problem } from "../../diagnostics/codes.ts";
import { placeOf } from "./place.ts";
import type { SqlRule } from "./rule.ts";

/** MySQL, PostgreSQL and H2 make a second constraint over the same columns under another generated name. */
export const unnamedUniqueRule: SqlRule = {
  code: "MP5653",
  dialects: ["mysql", "postgresql", "h2"],
  scriptsOnly: true,
  check: ({ statements, at }) =>
    statements.flatMap((statement) =>
      statement.effects.flatMap((effect) => {
        if (effect.kind !== "addUnique" || effect.key.name !== undefined) return [];
        // A column that is added by the same statement makes it fail as a whole the second time.
        const guarded = statement.effects.some((other) => other.kind === "addColumn" && !other.ifAbsent);
        if (guarded) return [];
        const place = placeOf(statement, effect.key.columns[0] ?? "UNIQUE");
        return [problem("MP5653", at(place), { table: effect.table }, { hint: "give it a name" })];
      }),
    ),
};
