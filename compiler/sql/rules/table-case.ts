import { problem } from "../../diagnostics/codes.ts";
import type { Effect } from "../effects.ts";
import { firstPlaceOf } from "./place.ts";
import type { SqlRule } from "./rule.ts";
import { unquoted } from "./tokens.ts";

/** Manual "Identifier Case Sensitivity": names of tables are names of files; on Linux they compare by case. */
export const tableCaseRule: SqlRule = {
  code: "MP5656",
  dialects: ["mysql"],
  check({ statements, at, before, dialect: { fold } }) {
    const spelt = new Map([...before].map(([key, { name }]) => [key, name]));
    return statements.flatMap((statement) =>
      statement.effects.flatMap((effect) =>
        tablesOf(effect).flatMap((written) => {
          const name = unquoted(written);
          const known = spelt.get(fold(name));
          if (known === undefined) spelt.set(fold(name), name);
          if (known === undefined || known === name) return [];
          return [problem("MP5656", at(firstPlaceOf(statement, name)), { name, known }, { hint: `write ${known}` })];
        }),
      ),
    );
  },
};

function tablesOf(effect: Effect): string[] {
  if (effect.kind === "addForeignKey") return [effect.table, effect.key.refTable];
  if (effect.kind === "createTable")
    return [effect.table, ...effect.definition.foreignKeys.map(({ refTable }) => refTable)];
  return "table" in effect && effect.table !== undefined ? [effect.table] : [];
}
