import { problem } from "../../diagnostics/codes.ts";
import type { SqlRule } from "./rule.ts";
import { unquoted } from "./tokens.ts";

/** A new column called TIMESTAMP, DATE …: legal, but every tool reads it as the type sooner or later. */
export const typeNameColumnRule: SqlRule = {
  code: "MP5618",
  dialects: ["mysql", "postgresql", "oracle", "mssql", "db2", "h2"],
  check: ({ statements, at }) =>
    statements.flatMap(({ effects, tokens }) =>
      effects
        .flatMap((effect) =>
          effect.kind === "createTable"
            ? effect.definition.columns
            : effect.kind === "addColumn"
              ? [effect.column]
              : [],
        )
        .filter(({ name }) => TYPES.has(unquoted(name).toUpperCase()))
        .map(({ name }) => {
          const place = tokens.find((token) => unquoted(token.text).toUpperCase() === unquoted(name).toUpperCase());
          return problem(
            "MP5618",
            at(place ?? tokens[0] ?? { start: 0, end: 0 }),
            { column: name },
            { hint: "choose another name" },
          );
        }),
    ),
};

const TYPES = new Set(["TIMESTAMP", "DATE", "TIME", "DATETIME", "NUMBER", "INTEGER", "VARCHAR", "BLOB", "CLOB"]);
