import { DIALECT_NAMES } from "../../../dialects/dialect.ts";
import { problem } from "../../diagnostics/codes.ts";
import { firstPlaceOf } from "./place.ts";
import type { SqlRule } from "./rule.ts";

/**
 * A column gets a constant default so that it can be added NOT NULL, becomes the primary key, and keeps the default.
 */
export const keyDefaultRule: SqlRule = {
  code: "MP5654",
  dialects: DIALECT_NAMES,
  check({ statements, at, dialect: { fold } }) {
    const last = statements.at(-1)?.known;
    return statements.flatMap((statement) =>
      statement.effects.flatMap((effect) => {
        if (effect.kind !== "addColumn") return [];
        const { table, column } = effect;
        const key = last?.get(fold(table))?.primaryKey ?? laterKey(table);
        const value =
          last?.get(fold(table))?.columns.get(fold(column.name))?.default ??
          stillDefault(table, column.name, column.default);
        if (key?.columns.length !== 1 || fold(key.columns[0] ?? "") !== fold(column.name)) return [];
        if (value === undefined || !/^\(*'[^']*'\)*$|^\(*-?\d+\)*$/.test(value)) return [];
        const params = { table, column: column.name, value };
        return [
          problem("MP5654", at(firstPlaceOf(statement, column.name)), params, {
            hint: "drop the default once the rows have values",
          }),
        ];
      }),
    );

    function laterKey(table: string): { readonly columns: readonly string[] } | undefined {
      const found = statements
        .flatMap(({ effects }) => effects)
        .findLast((effect) => effect.kind === "addPrimaryKey" && fold(effect.table) === fold(table));
      return found?.kind === "addPrimaryKey" ? found.key : undefined;
    }

    function stillDefault(table: string, column: string, value: string | undefined): string | undefined {
      const dropped = statements
        .flatMap(({ effects }) => effects)
        .some(
          (effect) =>
            effect.kind === "alterColumn" &&
            effect.default === null &&
            fold(effect.table) === fold(table) &&
            fold(effect.column) === fold(column),
        );
      return dropped ? undefined : value;
    }
  },
};
