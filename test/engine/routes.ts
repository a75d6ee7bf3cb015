import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { MigrationStep } from "../../compiler/model/migration.ts";
import type { Version } from "../../compiler/model/names.ts";
import { type Chain, openChain } from "./chain.ts";
import { playClient } from "./client-writes.ts";
import type { Engine } from "./engine.ts";
import { differences, lostOf, renamedOn, touchedOn } from "./explained.ts";
import { type Outcome, runSqlStep } from "./lane.ts";
import type { MysqlSetting } from "./mysql.ts";
import { takeBack } from "./take-back.ts";

const MINUTES = 60_000;

/** On the longest route each step that a statement takes back is done, taken back and done again; the others walk straight. */
const BACK_AND_FORTH = "2.6.0 → 3.1.0 → 3.2.0 → 4.0.0 → 4.1.0";

/**
 * The tests of one route on one engine: the emitted SQL of each hop through the native client, in the order and under the
 * conditions of the runbook. The vendor's own tools do not run here: what they change is left out of the comparison
 * (`leaves`), and what later statements wait for is put in their place.
 */
export function testRoute(engine: Engine, setting: MysqlSetting | undefined, versions: readonly Version[]): void {
  let directory: string;
  let chain: Chain;
  let before: Awaited<ReturnType<Chain["content"]>>;
  const backAndForth = versions.join(" → ") === BACK_AND_FORTH;

  beforeAll(async () => {
    directory = mkdtempSync(join(tmpdir(), "migplan-route-"));
    chain = await openChain(engine, setting, versions, directory);
    before = await chain.content({});
  }, 5 * MINUTES);
  afterAll(async () => {
    await chain?.drop();
    rmSync(directory, { recursive: true, force: true });
  });

  test.each(versions.slice(1).map((version, hop) => ({ version, hop })))(
    "hop to $version runs, and ends at its schema but for what is explained",
    async ({ hop }) => {
      const taken: string[] = [];
      const then = async (step: MigrationStep): Promise<void> => {
        if (await takeBack(chain, step, setting)) taken.push(step.id);
      };
      const outcomes = await runHop(chain, hop, backAndForth ? { then } : {});
      if (backAndForth) expect(taken.length).toBeGreaterThan(5);
      expect(outcomes.filter(({ outcome }) => outcome === "refused")).toEqual([]);
      expect(await differences(chain.migration, chain, hop)).toEqual([]);
    },
    5 * MINUTES,
  );

  test("no row is lost or changed but the named ones", async () => {
    const after = await chain.content(renamedOn(chain.migration));
    expect(lostOf(chain.parts, before, after)).toEqual(touchedOn(chain.migration, chain.parts));
  });

  test(
    "a second run changes nothing",
    async () => {
      const renamed = renamedOn(chain.migration);
      const once = await chain.content(renamed);
      for (const hop of versions.slice(1).keys()) await runHop(chain, hop, { again: true });
      expect(await chain.content(renamed)).toEqual(once);
      expect(await differences(chain.migration, chain)).toEqual([]);
    },
    5 * MINUTES,
  );
}

/**
 * Runs the database's steps of one hop, and puts in what the vendor's tools would have made; they run only once.
 * @param then what is done after each step that ran
 */
async function runHop(
  chain: Chain,
  hop: number,
  { again = false, then }: { again?: boolean; then?: (step: MigrationStep) => Promise<unknown> } = {},
): Promise<readonly { id: string; outcome: Outcome }[]> {
  const outcomes: { id: string; outcome: Outcome }[] = [];
  for (const step of chain.migration.steps.filter((own) => own.hop === hop)) {
    if (!again) await playClient(chain.migration, chain.databases, step);
    // The right to become superuser belongs to the server, which other tests use as well.
    if (step.action.kind !== "sql" || step.id.startsWith("superuser-")) continue;
    const outcome = await runSqlStep(chain, step);
    outcomes.push({ id: step.id, outcome });
    if (outcome === "ran") await then?.(step);
  }
  return outcomes;
}
