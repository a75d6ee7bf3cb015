import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Chain, chains, openChain } from "./chain.ts";
import { type Content, lostRows } from "./content.ts";
import { describeEngines, findEngines } from "./engines.ts";
import { differences, renamedOn, runHop, touchedOn } from "./routes.ts";

const MINUTES = 60_000;
const NONE: Content = new Map();

/**
 * Every route between the versions, on a real engine: the emitted SQL of each hop through the native client, in the order and
 * under the conditions of the runbook. The vendor's own tools do not run here: what they change is left out of the
 * comparison (`leaves`), and what later statements wait for is put in their place.
 *
 * @param title of the engine; each has a file of its own, so that they run side by side
 */
export async function describeRoutes(title: string): Promise<void> {
  const found = (await findEngines({ native: true })).filter((engine) => engine.title === title);
  const routes = chains().map((versions) => ({ versions, title: versions.join(" → ") }));
  describe.each(routes)("$title", ({ versions }) => {
    describeEngines(found, (engine, setting) => {
      let directory: string;
      let chain: Chain;
      let before: Awaited<ReturnType<Chain["content"]>>;

      beforeAll(async () => {
        directory = mkdtempSync(join(tmpdir(), "migplan-route-"));
        chain = await openChain(engine, setting, versions, directory);
        before = await chain.content({});
      }, 5 * MINUTES);
      afterAll(async () => {
        await chain?.remove();
        rmSync(directory, { recursive: true, force: true });
      });

      test.each(versions.slice(1).map((version, hop) => ({ version, hop })))(
        "hop to $version runs, and ends at its schema but for what is explained",
        async ({ version, hop }) => {
          expect((await runHop(chain, hop)).filter(({ outcome }) => outcome === "refused")).toEqual([]);
          expect(await differences(chain, hop, version)).toEqual([]);
        },
        5 * MINUTES,
      );

      test("no row is lost or changed but the named ones", async () => {
        const after = await chain.content(renamedOn(versions));
        const lost = chain.parts.map(({ role }) => [role, lostRows(before.get(role) ?? NONE, after.get(role) ?? NONE)]);
        expect(Object.fromEntries(lost)).toEqual(touchedOn(chain, versions));
      });

      test(
        "a second run changes nothing",
        async () => {
          const renamed = renamedOn(versions);
          const once = await chain.content(renamed);
          for (const hop of versions.slice(1).keys()) await runHop(chain, hop, true);
          expect(await chain.content(renamed)).toEqual(once);
          expect(await differences(chain, versions.length - 2, versions.at(-1) ?? "2.6.0")).toEqual([]);
        },
        5 * MINUTES,
      );
    });
  });
}
