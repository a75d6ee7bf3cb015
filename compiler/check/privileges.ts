import type { DialectName } from "../../dialects/dialect.ts";
import { dialects } from "../../dialects/registry.ts";
import { problem } from "../diagnostics/codes.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { callsOf } from "../load/link.ts";
import { describeEffect } from "../sql/describe.ts";
import type { Effect } from "../sql/effects.ts";
import { sqlSpan } from "./risk.ts";
import type { FoundEffect, SqlStep } from "./sql-steps.ts";

/** What a statement needs that the owner of a schema need not have: a noun phrase, for `needs …`. */
export type Privilege = string;

/**
 * A step whose statements need more than owning the schema says so in `risk.privileges` (MP5901): the DBA hands it out
 * before the night, not in it.
 */
export function checkPrivileges(steps: readonly SqlStep[]): Diagnostic[] {
  return steps.flatMap((step) => {
    if (step.step.risk?.privileges !== undefined) return [];
    const found = step.effects.find((candidate) => privilegeOf(candidate, step.dialect) !== undefined);
    const privilege = found && privilegeOf(found, step.dialect);
    if (found === undefined || privilege === undefined) return [];
    const params = {
      id: step.id,
      what: describeEffect(found.effect),
      dialect: dialects[step.dialect].title,
      privilege,
    };
    const hint = `say so in \`risk.privileges\`: ${privilege}`;
    return [problem("MP5901", sqlSpan(step), params, { hint, related: callsOf(step.origin) })];
  });
}

/** Everything that a step needs beyond owning the schema, each once, in the order of its statements. */
export function privilegesOf(step: SqlStep): readonly Privilege[] {
  return [...new Set(step.effects.flatMap((found) => privilegeOf(found, step.dialect) ?? []))];
}

function privilegeOf({ effect, statement }: FoundEffect, dialect: DialectName): Privilege | undefined {
  switch (effect.kind) {
    case "changeUser":
      return changesItself(effect) ? undefined : rightsOver(statement?.text ?? "", dialect);
    case "alterDatabase":
      return DATABASE[dialect];
    case "maintain":
      // Db2, ADMIN_CMD and ADMIN_MOVE_TABLE: the routine's own authorities, beyond CONTROL of the table.
      if (dialect !== "db2") return undefined;
      return /ADMIN_MOVE_TABLE/i.test(statement?.text ?? "")
        ? "SQLADM or DBADM, and EXECUTE on SYSPROC.ADMIN_MOVE_TABLE"
        : "CONTROL on the table or SQLADM, and EXECUTE on SYSPROC.ADMIN_CMD";
    case "createTrigger":
    case "createRoutine":
      // MySQL 5.7 Reference Manual, "Stored Program Binary Logging": with binary logging on, TRIGGER and CREATE ROUTINE alone do not do.
      return dialect === "mysql"
        ? "SUPER while binary logging is on, or log_bin_trust_function_creators = 1 on the server"
        : undefined;
    case "createTable":
      return effect.definition.foreignKeys.map((key) => references(key.refTable)).find((found) => found !== undefined);
    case "addForeignKey":
      return references(effect.key.refTable);
    default:
      return undefined;
  }
}

/** Within one schema the owner may refer to every table; another schema's owner must allow it. */
function references(table: string): Privilege | undefined {
  return table.includes(".") ? `REFERENCES on ${table}` : undefined;
}

/** A user that may do it may take it away from itself; nobody has to come for that. */
function changesItself(effect: Extract<Effect, { kind: "changeUser" }>): boolean {
  return /^(CURRENT_USER|SESSION_USER|CURRENT_ROLE)$/i.test(effect.user);
}

function rightsOver(statement: string, dialect: DialectName): Privilege {
  // PostgreSQL, ALTER ROLE: only a superuser makes superusers.
  if (dialect === "postgresql" && /\bSUPERUSER\b/i.test(statement)) return "a superuser of the server";
  return RIGHTS[dialect];
}

const RIGHTS: Readonly<Record<DialectName, Privilege>> = {
  mysql: "CREATE USER, or the granted right with GRANT OPTION",
  postgresql: "CREATEROLE, or ADMIN OPTION on the role",
  oracle: "ALTER USER or GRANT ANY PRIVILEGE",
  mssql: "ALTER ANY USER, or CONTROL of what is granted",
  db2: "SECADM or ACCESSCTRL",
  h2: "ADMIN",
};

const DATABASE: Readonly<Record<DialectName, Privilege>> = {
  mysql: "ALTER on the database",
  postgresql: "ownership of the database",
  oracle: "ALTER DATABASE",
  mssql: "ALTER on the database, and that nobody else is connected",
  db2: "DBADM",
  h2: "ADMIN",
};
