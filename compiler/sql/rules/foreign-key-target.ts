import { problem } from "../../diagnostics/codes.ts";
import type { ForeignKeyDefinition } from "../effects.ts";
import { placeOf } from "./place.ts";
import type { SqlRule } from "./rule.ts";
import { sameColumns } from "./tables.ts";

/**
 * The columns that a foreign key refers to need a primary or unique key of exactly these (ORA-02270, SQL0573N, Msg
 * 1776). InnoDB is content with an index that begins with them, H2 makes one. Only where the table is known.
 */
export const foreignKeyTargetRule: SqlRule = {
  code: "MP5632",
  dialects: ["postgresql", "oracle", "mssql", "db2"],
  check: ({ statements, at, dialect: { fold } }) =>
    statements.flatMap((statement) =>
      statement.effects.flatMap((effect) => {
        const keys: readonly ForeignKeyDefinition[] =
          effect.kind === "createTable"
            ? effect.definition.foreignKeys
            : effect.kind === "addForeignKey"
              ? [effect.key]
              : [];
        return keys.flatMap(({ refTable, refColumns }) => {
          const target = statement.known.get(fold(refTable));
          if (target === undefined) return [];
          const wanted = refColumns.map(fold);
          const known = [...(target.primaryKey === undefined ? [] : [target.primaryKey]), ...target.uniques];
          const fits =
            wanted.length === 0
              ? target.primaryKey !== undefined
              : known.some(({ columns }) => sameColumns(columns, wanted));
          if (fits) return [];
          const params = { table: refTable, columns: refColumns.length === 0 ? "its columns" : refColumns.join(", ") };
          return [problem("MP5632", at(placeOf(statement, refTable)), params, { hint: "add the key first" })];
        });
      }),
    ),
};
