import { problem } from "../../diagnostics/codes.ts";
import { placeOf } from "./place.ts";
import type { SqlRule } from "./rule.ts";

/**
 * Manual "explicit_defaults_for_timestamp": off is the default of 5.7. The first TIMESTAMP NOT NULL of a table then
 * gets DEFAULT and ON UPDATE CURRENT_TIMESTAMP by itself, each further one the default '0000-00-00', which
 * NO_ZERO_DATE refuses (error 1067).
 */
export const timestampDefaultRule: SqlRule = {
  code: "MP5642",
  dialects: ["mysql"],
  check: (script) =>
    script.statements.flatMap((statement) => {
      const { effects } = statement;
      return effects.flatMap((effect) => {
        const table = "table" in effect ? (effect.table ?? "") : "";
        const columns =
          effect.kind === "createTable"
            ? effect.definition.columns
            : effect.kind === "addColumn"
              ? [effect.column]
              : effect.kind === "alterColumn" &&
                  effect.type !== undefined &&
                  typeof effect.default !== "string" &&
                  effect.nullable === false
                ? [{ name: effect.column, type: effect.type, nullable: false }]
                : [];
        return columns
          .filter(({ type, nullable }) => /^TIMESTAMP\b/i.test(type) && !nullable)
          .filter((column) => !("default" in column) || column.default === undefined)
          .map(({ name }) => {
            const params = { table, column: name };
            const hint = "write DEFAULT CURRENT_TIMESTAMP, or make it NULL";
            return problem("MP5642", script.at(placeOf(statement, name)), params, { hint });
          });
      });
    }),
};
