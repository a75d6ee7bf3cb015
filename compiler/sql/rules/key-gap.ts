import { DIALECT_NAMES } from "../../../dialects/dialect.ts";
import { problem } from "../../diagnostics/codes.ts";
import { dropsPrimaryKey } from "./key-not-back.ts";
import { firstPlaceOf } from "./place.ts";
import type { SqlRule } from "./rule.ts";

/**
 * DROP PRIMARY KEY commits before ADD PRIMARY KEY is tried. When that fails (NULL, duplicates, length) the table has
 * no key. In scripts this also holds for systems with transactional DDL unless the script opens a transaction; our
 * files do.
 */
export const keyGapRule: SqlRule = {
  code: "MP5648",
  dialects: DIALECT_NAMES,
  check: (script) =>
    script.statements.flatMap((statement) => {
      const { statements, dialect } = script;
      if (dialect.transactionalDdl && (script.form === "steps" || opensTransaction(script.text))) return [];
      const table = dropsPrimaryKey(script, statement);
      if (table === undefined) return [];
      const same = (name: string): boolean => dialect.fold(name) === dialect.fold(table);
      const here = statement.effects.some((effect) => effect.kind === "addPrimaryKey" && same(effect.table));
      const later = statements
        .slice(statement.index + 1)
        .find(({ effects }) => effects.some((effect) => effect.kind === "addPrimaryKey" && same(effect.table)));
      if (here || later === undefined) return [];
      const related = [{ at: script.at(firstPlaceOf(later, table)), message: "the new key is added here" }];
      const hint =
        dialect.name === "mysql"
          ? "write one ALTER TABLE … DROP PRIMARY KEY, ADD PRIMARY KEY (…)"
          : "check NULLs and duplicates first";
      return [problem("MP5648", script.at(firstPlaceOf(statement, table)), { table }, { hint, related })];
    }),
};

function opensTransaction(text: string): boolean {
  return /^\s*(BEGIN(\s+(WORK|TRAN|TRANSACTION))?|START\s+TRANSACTION)\s*;/im.test(text);
}
