import type { Migration, MigrationDatabase } from "../compiler/model/migration.ts";
import { dialects } from "../dialects/registry.ts";
import { databaseTitle } from "./lookup.ts";
import { assign, assignArray, commentText } from "./shell.ts";

/** `lib/site.sh`: what the static runtime must know about the site. Only data, every word single-quoted; no secret. */
export function emitSiteData(migration: Migration, digest: string): string {
  const { route } = migration;
  const lines = [
    "# shellcheck shell=bash disable=SC2016,SC2034",
    `# Site ${commentText(migration.site)}: data for migrate.sh, generated. Secrets are named here, never held.`,
    assign("MIGPLAN_SITE", migration.site),
    assign("MIGPLAN_FROM", route.from),
    assign("MIGPLAN_TO", route.to),
    assign("MIGPLAN_DIALECT", migration.dialect),
    assign("MIGPLAN_DIGEST", digest),
    assignArray(
      "MIGPLAN_NODES",
      migration.nodes.map((node) => node.name),
    ),
    assign("MIGPLAN_MIGRATION_NODE", migration.migrationNode),
    assignArray(
      "MIGPLAN_OLD_HOMES",
      route.hops.map((hop) => hop.oldHome),
    ),
    assignArray(
      "MIGPLAN_NEW_HOMES",
      route.hops.map((hop) => hop.newHome),
    ),
    assign("MIGPLAN_DOWNLOADS", migration.downloads.directory),
    assignArray(
      "MIGPLAN_SECRETS",
      migration.secrets.map((secret) => secret.env),
    ),
    assignArray(
      "MIGPLAN_DATABASES",
      migration.databases.map((database) => database.role),
    ),
    ...migration.databases.flatMap((database) => ["", ...databaseLines(migration, database)]),
  ];
  return `${lines.join("\n")}\n`;
}

function databaseLines(migration: Migration, database: MigrationDatabase): string[] {
  const { role, target } = database;
  const { client } = dialects[migration.dialect];
  return [
    assign(`db_${role}_title`, databaseTitle(database)),
    assignArray(`db_${role}_client`, [client.program, ...client.connect(target)]),
    assign(`db_${role}_host`, target.host),
    assign(`db_${role}_port`, target.port),
    assign(`db_${role}_name`, target.database),
    assign(`db_${role}_user`, target.username),
    assign(`db_${role}_password_env`, database.password.env),
  ];
}
