import type { Migration, MigrationStep } from "../compiler/model/migration.ts";
import type { DatabaseRole } from "../compiler/model/names.ts";
import { dialects } from "../dialects/registry.ts";
import { databaseOf } from "./lookup.ts";
import type { Layout } from "./numbering.ts";

/** A back-up of a database, as plain commands in the bundle's folder. */
export interface DatabaseBackup {
  readonly role: DatabaseRole;
  /** Name of what is written, below `backup/` or on the database server. */
  readonly file: string;
  readonly backup: string;
  readonly restore: string;
}

/**
 * What a step backs up; `undefined` for a step that backs no database up. The name holds the step's number: on a route of several
 * hops each has its own back-up, and a later one must not be written over the first.
 */
export function databaseBackup(migration: Migration, layout: Layout, step: MigrationStep): DatabaseBackup | undefined {
  if (step.action.kind !== "backupDatabase") return undefined;
  const { database: role } = step.action;
  const { target } = databaseOf(migration, role);
  const { backup } = dialects[migration.dialect];
  const name = `${layout.number(step.number)}-${role}`;
  return {
    role,
    file: backup.file(name, target),
    backup: backup.backup(name, target),
    restore: backup.restore(name, target),
  };
}
