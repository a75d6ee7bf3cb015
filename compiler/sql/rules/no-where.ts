import { DIALECT_NAMES } from "../../../dialects/dialect.ts";
import { problem } from "../../diagnostics/codes.ts";
import { startOf } from "./place.ts";
import type { SqlRule } from "./rule.ts";
import type { SqlStatement } from "./script.ts";
import type { CodeToken } from "./tokens.ts";

/** DELETE of every row, TRUNCATE included, also by a trigger. A table that the script made itself is passed over. */
export const deleteAllRule: SqlRule = {
  code: "MP5638",
  dialects: DIALECT_NAMES,
  check: ({ statements, at, dialect: { fold } }) => {
    const made = new Set<string>();
    return statements.flatMap((statement) => [
      ...inTrigger(statement, "DELETE").map(({ table, place }) =>
        problem("MP5638", at(place), { table }, { hint: "add a WHERE: the trigger empties the table" }),
      ),
      ...statement.effects.flatMap((effect) => {
        if (effect.kind === "createTable") made.add(fold(effect.table));
        if (effect.kind !== "deleteRows" || effect.filtered || made.has(fold(effect.table))) return [];
        const hint = "add a WHERE, or say with `WHERE 1 = 1` that every row is meant";
        return [problem("MP5638", at(startOf(statement)), { table: effect.table }, { hint })];
      }),
    ]);
  },
};

/** UPDATE of every row, also by a trigger. A column that the script has added before is being filled, and meant to be so in every row. */
export const updateAllRule: SqlRule = {
  code: "MP5639",
  dialects: DIALECT_NAMES,
  check: ({ statements, at, dialect: { fold } }) => {
    const added = new Set<string>();
    return statements.flatMap((statement) => [
      ...inTrigger(statement, "UPDATE").map(({ table, place }) =>
        problem("MP5639", at(place), { table }, { hint: "add a WHERE: the trigger changes every row of the table" }),
      ),
      ...statement.effects.flatMap((effect) => {
        if (effect.kind === "createTable") added.add(fold(effect.table));
        if (effect.kind === "addColumn") added.add(`${fold(effect.table)}.${fold(effect.column.name)}`);
        if (effect.kind !== "updateRows" || effect.filtered || added.has(fold(effect.table))) return [];
        if (
          effect.columns.length > 0 &&
          effect.columns.every((name) => added.has(`${fold(effect.table)}.${fold(name)}`))
        )
          return [];
        const hint = "add a WHERE, or say with `WHERE 1 = 1` that every row is meant";
        return [problem("MP5639", at(startOf(statement)), { table: effect.table }, { hint })];
      }),
    ]);
  },
};

interface Found {
  readonly table: string;
  readonly place: { readonly start: number; readonly end: number };
}

/**
 * Statements of the body of a trigger that begin with the word and have no WHERE. One that joins other tables is limited
 * by them (`UPDATE T SET … FROM T JOIN inserted`); what stands before the body (`AFTER UPDATE OF A`) is no statement.
 */
function inTrigger({ head, tokens }: SqlStatement, verb: "UPDATE" | "DELETE"): Found[] {
  if (!/^CREATE\b.*\bTRIGGER\b/.test(head)) return [];
  const found: Found[] = [];
  let part: CodeToken[] = [];
  const close = (): void => {
    const [first, second, third] = part;
    const name = second?.word === "FROM" ? third : second;
    const words = part.slice(1).map(({ word }) => word);
    const limited = words.includes("WHERE") || words.includes("JOIN") || (verb === "UPDATE" && words.includes("FROM"));
    if (first?.word === verb && name !== undefined && !limited)
      found.push({ table: name.text, place: { start: first.start, end: name.end } });
    part = [];
  };
  let body = false;
  for (const token of tokens) {
    if (OPENS.has(token.word)) {
      close();
      body = true;
    } else if (token.word === ";") close();
    else if (body) part.push(token);
  }
  return found;
}

/** Words of a body behind which a statement begins. */
const OPENS = new Set(["BEGIN", "ATOMIC", "THEN", "ELSE", "DO", "LOOP"]);
