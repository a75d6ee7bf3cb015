import type { Migration, MigrationStep } from "../../compiler/model/migration.ts";
import type { DatabaseRole, Version } from "../../compiler/model/names.ts";
import type { EngineDialect, TestDatabase } from "./engine.ts";

/**
 * What the vendor's clients write that later statements wait for, by the release that a client's run ends at. Their sources:
 * client 4.0.0, MigrateUUIDToDB; client 4.1.0, V410 data migration. The tenant's number stands for its domain.
 */
const WRITTEN: Partial<Record<Version, (text: (column: string) => string) => readonly string[]>> = {
  "4.0.0": (text) => [`UPDATE AM_API SET API_UUID = CONCAT('uuid-', ${text("API_ID")}) WHERE API_UUID IS NULL`],
  "4.1.0": (text) => [
    "UPDATE AM_API SET ORGANIZATION = 'carbon.super', VERSION_COMPARABLE = 'v' WHERE ORGANIZATION IS NULL",
    "UPDATE AM_APPLICATION SET ORGANIZATION = 'carbon.super' WHERE ORGANIZATION IS NULL",
    "UPDATE AM_API_DEFAULT_VERSION SET ORGANIZATION = 'carbon.super' WHERE ORGANIZATION IS NULL",
    `UPDATE AM_API_CATEGORIES SET ORGANIZATION = ${text("TENANT_ID")} WHERE ORGANIZATION IS NULL`,
  ],
};

/** Releases whose client writes. */
export const WRITING_RELEASES = Object.keys(WRITTEN) as readonly Version[];

/** What the client writes when its run ends at a release, statement by statement. */
export function clientWrites(release: Version, dialect: EngineDialect): readonly string[] {
  return (WRITTEN[release]?.(TEXT[dialect]) ?? []).map((statement) => `${statement};`);
}

/** Plays the client of a step that starts it; any other step is left alone. */
export async function playClient(
  migration: Migration,
  databases: ReadonlyMap<DatabaseRole, TestDatabase>,
  step: MigrationStep,
): Promise<void> {
  if (step.action.kind !== "start" || !/^client-run(-|$)/.test(step.id)) return;
  const release = step.id.startsWith("client-run-to-4-0-0") ? "4.0.0" : migration.route.hops[step.hop]?.to;
  const statements = clientWrites(release ?? "2.6.0", migration.dialect as EngineDialect);
  for (const statement of statements) await databases.get("apim_db")?.run(statement);
}

const TEXT: Readonly<Record<EngineDialect, (column: string) => string>> = {
  postgresql: (column) => `${column}::text`,
  mysql: (column) => `CONCAT(${column}, '')`,
  h2: (column) => `CONCAT(${column}, '')`,
};
