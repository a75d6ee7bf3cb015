import { describe, test } from "vitest";
import type { Engine } from "./engine.ts";
import { MYSQL_SETTINGS, type MysqlSetting, openMysql } from "./mysql.ts";
import { openPglite } from "./pglite.ts";
import { openPostgresql } from "./postgresql.ts";

/** An engine, or why there is none. */
export interface Found {
  readonly title: string;
  readonly engine?: Engine;
  readonly reason?: string;
  /** For MySQL: the setting it was opened in. */
  readonly setting?: MysqlSetting;
}

/** Every engine that the tests know, opened. `native: true` leaves PGlite out, for tests that need `psql`. */
export async function findEngines(needs: { readonly native: boolean }): Promise<readonly Found[]> {
  const found: Found[] = [await findPostgresql(needs.native)];
  for (const setting of MYSQL_SETTINGS) {
    const title = `MariaDB, ${setting.name}`;
    found.push(
      await openMysql(setting).then(
        (engine) => ({ title, engine, setting }),
        (error: Error) => ({ title, reason: error.message }),
      ),
    );
  }
  return found;
}

async function findPostgresql(native: boolean): Promise<Found> {
  try {
    return { title: "PostgreSQL", engine: await openPostgresql() };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    // In CI a server must be there: PGlite would hide that it is not.
    if (native || process.env.CI) return { title: "PostgreSQL", reason };
    const engine = await openPglite();
    return { title: engine.title, engine };
  }
}

/** A `describe` for each engine. A missing one is reported as a skipped test, and in CI as a failed one. */
export function describeEngines(
  found: readonly Found[],
  body: (engine: Engine, setting: MysqlSetting | undefined) => void,
): void {
  for (const { title, engine, reason, setting } of found) {
    if (engine !== undefined) describe(title, () => body(engine, setting));
    else if (process.env.CI)
      test(`${title} answers`, () => {
        throw new Error(`In CI every engine must run. ${reason}`);
      });
    else test.skip(`${title}: skipped, no server answers (${reason})`);
  }
}
