import type { Dialect } from "../../../dialects/dialect.ts";
import type { Effect } from "../effects.ts";
import type { SqlStatement } from "./script.ts";
import { type CodeToken, unquoted } from "./tokens.ts";

/** True when a statement makes something of this name. */
export function isCreatedName(statement: SqlStatement, token: CodeToken, dialect: Dialect): boolean {
  if (token.kind !== "word" && token.kind !== "name") return false;
  const name = dialect.fold(unquoted(token.text));
  return statement.effects.flatMap(createdNames).some((made) => dialect.fold(unquoted(made)) === name);
}

/** Names of tables, columns, keys, indexes and so on that an effect makes. */
export function createdNames(effect: Effect): string[] {
  switch (effect.kind) {
    case "createTable":
      return [
        effect.table,
        ...effect.definition.columns.map(({ name }) => name),
        ...[...effect.definition.uniques, ...effect.definition.foreignKeys].flatMap(({ name }) => name ?? []),
        ...(effect.definition.primaryKey?.name === undefined ? [] : [effect.definition.primaryKey.name]),
      ];
    case "addColumn":
      return [effect.column.name];
    case "renameTable":
    case "renameColumn":
      return [effect.to];
    case "addPrimaryKey":
    case "addUnique":
    case "addForeignKey":
      return effect.key.name === undefined ? [] : [effect.key.name];
    case "createIndex":
    case "createSequence":
    case "createTrigger":
    case "createRoutine":
      return [effect.name];
    default:
      return [];
  }
}
