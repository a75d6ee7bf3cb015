import type { Hop, Migration, MigrationDatabase, MigrationStep } from "../compiler/model/migration.ts";
import type { DatabaseRole } from "../compiler/model/names.ts";

/** Reading a migration: things that the compiler guarantees to be there. A miss is a bug, hence an exception. */

/** The database that plays a role. */
export function databaseOf(migration: Migration, role: DatabaseRole): MigrationDatabase {
  const found = migration.databases.find((database) => database.role === role);
  if (found === undefined) throw new Error(`the migration has no database ${role}`);
  return found;
}

/** The hop of a step. */
export function hopOf(migration: Migration, step: { readonly hop: number }): Hop {
  const found = migration.route.hops[step.hop];
  if (found === undefined) throw new Error(`the migration has no hop ${step.hop}`);
  return found;
}

/** Path of the deployment.toml that is in use when a step of this hop runs. */
export function installedConfig(migration: Migration, step: { readonly hop: number }): string {
  return `${hopOf(migration, step).newHome}/repository/conf/deployment.toml`;
}

/** `am_db on db1.acme.example:5432`; only the name for an embedded database. */
export function databaseTitle(database: MigrationDatabase): string {
  const { host, port, database: name } = database.target;
  if (host === "") return name;
  return port === "" ? `${name} on ${host}` : `${name} on ${host}:${port}`;
}

/** True when a step takes something away that no step brings back. */
export function isDestructive(step: MigrationStep): boolean {
  return step.risk?.deletes !== undefined;
}

/** The first step after which starting the old servers again is no way back. */
export function pointOfNoReturn(migration: Migration): MigrationStep | undefined {
  return migration.steps.find((step) => step.irreversible !== undefined || isDestructive(step));
}
