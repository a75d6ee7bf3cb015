import { problem } from "../../diagnostics/codes.ts";
import { firstPlaceOf } from "./place.ts";
import type { SqlRule } from "./rule.ts";

/** A table is dropped and created again, and the trigger that went with it is not. */
export const triggerLostRule: SqlRule = {
  code: "MP5633",
  dialects: ["mysql", "postgresql", "oracle", "mssql", "db2", "h2"],
  check: ({ statements, at, dialect: { fold } }) =>
    statements.flatMap((statement) =>
      statement.effects.flatMap((effect) => {
        if (effect.kind !== "dropTable") return [];
        const later = statements.slice(statement.index + 1).flatMap(({ effects }) => effects);
        const back = later.some((other) => other.kind === "createTable" && fold(other.table) === fold(effect.table));
        if (!back || later.some((other) => other.kind === "createTrigger" && fold(other.table) === fold(effect.table)))
          return [];
        return (statement.before.get(fold(effect.table))?.triggers ?? []).map((trigger) =>
          problem(
            "MP5633",
            at(firstPlaceOf(statement, effect.table)),
            { trigger, table: effect.table },
            {
              hint: "create it again behind the table",
            },
          ),
        );
      }),
    ),
};
