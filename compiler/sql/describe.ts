import type { Effect } from "./effects.ts";

/** What an effect does, for the end of "the step …": `adds column AM_API.STATUS`. */
export function describeEffect(effect: Effect): string {
  switch (effect.kind) {
    case "createTable":
      return `creates table ${effect.table}`;
    case "dropTable":
      return `drops table ${effect.table}`;
    case "renameTable":
      return `renames table ${effect.table} to ${effect.to}`;
    case "addColumn":
      return `adds column ${effect.table}.${effect.column.name} ${effect.column.type}`;
    case "dropColumn":
      return `drops column ${effect.table}.${effect.column}`;
    case "renameColumn":
      return `renames column ${effect.table}.${effect.column} to ${effect.to}`;
    case "alterColumn":
      return `changes column ${effect.table}.${effect.column}${changeOf(effect)}`;
    case "addPrimaryKey":
      return `adds the primary key (${effect.key.columns.join(", ")}) to ${effect.table}`;
    case "dropPrimaryKey":
      return `drops the primary key of ${effect.table}`;
    case "addUnique":
      return `adds a unique constraint over (${effect.key.columns.join(", ")}) to ${effect.table}`;
    case "dropUnique":
      return `drops the unique constraint over (${effect.columns.join(", ")}) of ${effect.table}`;
    case "addForeignKey":
      return `adds a foreign key from ${effect.table} (${effect.key.columns.join(", ")}) to ${effect.key.refTable}`;
    case "dropForeignKey":
      return `drops the foreign key over (${effect.columns.join(", ")}) of ${effect.table}`;
    case "renameConstraint":
      return `renames constraint ${effect.name} of ${effect.table} to ${effect.to}`;
    case "dropConstraint":
      return `drops constraint ${effect.name} of ${effect.table}`;
    case "createIndex":
      return `creates ${effect.unique ? "unique " : ""}index ${effect.name} on ${effect.table} (${effect.columns.join(", ")})`;
    case "dropIndex":
      return `drops index ${effect.name}${effect.table === undefined ? "" : ` of ${effect.table}`}`;
    case "createSequence":
      return `creates sequence ${effect.name}`;
    case "dropSequence":
      return `drops sequence ${effect.name}`;
    case "createTrigger":
      return `${effect.replace ? "creates or replaces" : "creates"} trigger ${effect.name} on ${effect.table}`;
    case "dropTrigger":
      return `drops trigger ${effect.name}`;
    case "createRoutine":
      return `${effect.replace ? "creates or replaces" : "creates"} routine ${effect.name}`;
    case "dropRoutine":
      return `drops routine ${effect.name}`;
    case "insertRows":
      return `inserts rows into ${effect.table}`;
    case "updateRows":
      return `changes ${effect.filtered ? "rows" : "every row"} of ${effect.table}`;
    case "deleteRows":
      return `deletes ${effect.filtered ? "rows" : "every row"} of ${effect.table}`;
    case "maintain":
      return `reorganises table ${effect.table}`;
    case "changeUser":
      return `changes the rights of ${effect.user}`;
    case "alterDatabase":
      return "changes a property of the whole database";
  }
}

function changeOf({ type, nullable, default: value }: Extract<Effect, { kind: "alterColumn" }>): string {
  const parts = [
    ...(type === undefined ? [] : [`type ${type}`]),
    ...(nullable === undefined ? [] : [nullable ? "NULL allowed" : "NOT NULL"]),
    ...(value === undefined ? [] : [value === null ? "no default" : `default ${value}`]),
  ];
  return parts.length === 0 ? "" : `: ${parts.join(", ")}`;
}
