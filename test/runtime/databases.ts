import type { DatabaseTarget, DialectName } from "../../dialects/dialect.ts";
import { dialects } from "../../dialects/registry.ts";
import { word } from "./bundle.ts";

/** The lines of lib/site.sh that describe one database, with the client's arguments as its dialect makes them. */
export function databaseLines(dialect: DialectName, target: DatabaseTarget, role = "apim_db"): string {
  const { client } = dialects[dialect];
  return [
    `MIGPLAN_DATABASES=(${role})`,
    `db_${role}_title=${word(`${target.database} on ${target.host}`)}`,
    `db_${role}_client=(${[client.program, ...client.connect(target)].map(word).join(" ")})`,
    `db_${role}_host=${word(target.host)}`,
    `db_${role}_port=${word(target.port)}`,
    `db_${role}_name=${word(target.database)}`,
    `db_${role}_user=${word(target.username)}`,
    `db_${role}_password_env='APIM_DB_PASSWORD'`,
  ].join("\n");
}
