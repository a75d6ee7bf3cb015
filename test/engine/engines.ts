import { describe, test } from "vitest";
import type { Engine, EngineDialect, ServerDialect } from "./engine.ts";
import { openH2 } from "./h2.ts";
import { MYSQL_SETTINGS, type MysqlSetting, openMysql } from "./mysql.ts";
import { openPglite } from "./pglite.ts";
import { openPostgresql } from "./postgresql.ts";

/** An engine, or why there is none. */
export interface Found<D extends EngineDialect = EngineDialect> {
  readonly title: string;
  readonly engine?: Engine<D>;
  readonly reason?: string;
  /** For MySQL: the setting it was opened in. */
  readonly setting?: MysqlSetting;
}

/**
 * Every server that the tests know, opened. `native: true` leaves PGlite out, for tests that need `psql`; `only` takes those
 * whose title begins so.
 */
export async function findEngines(needs: {
  readonly native: boolean;
  readonly only?: string;
}): Promise<readonly Found<ServerDialect>[]> {
  const { native, only = "" } = needs;
  const found: Found<ServerDialect>[] = "PostgreSQL".startsWith(only) ? [await findPostgresql(native)] : [];
  for (const setting of MYSQL_SETTINGS) {
    const title = `MariaDB, ${setting.name}`;
    if (!title.startsWith(only)) continue;
    found.push(
      await openMysql(setting).then(
        (engine) => ({ title, engine, setting }),
        (error: Error) => ({ title, reason: error.message }),
      ),
    );
  }
  return found;
}

/** H2, apart from the servers: it is the database of small installations, and of fewer plans. */
export async function findH2(): Promise<Found<"h2">> {
  return openH2().then(
    (engine) => ({ title: engine.title, engine }),
    (error: Error) => ({ title: "H2", reason: error.message }),
  );
}

async function findPostgresql(native: boolean): Promise<Found<ServerDialect>> {
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
export function describeEngines<D extends EngineDialect>(
  found: readonly Found<D>[],
  body: (engine: Engine<D>, setting: MysqlSetting | undefined) => void,
): void {
  for (const { title, engine, reason, setting } of found) {
    if (engine !== undefined) describe(title, () => body(engine, setting));
    else if (process.env.CI)
      test(`${title} answers`, () => {
        throw new Error(`In CI every engine must run. ${reason}`);
      });
    else test.skip(`${title}: skipped, it does not answer (${reason})`);
  }
}
