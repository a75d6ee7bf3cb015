import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Hop } from "../../compiler/model/migration.ts";
import type { Version } from "../../compiler/model/names.ts";
import type { ServerDialect } from "./engine.ts";
import { describeEngines, type Found } from "./engines.ts";
import { differences, lostOf, renamedOn, touchedOn } from "./explained.ts";
import { type Installation, install, type Preparation } from "./installation.ts";
import { OWN_FILES, startsOf } from "./product.ts";
import { type CallResult, runKilled, runToEnd, statesOf } from "./runner.ts";

const MINUTES = 60_000;

/** A whole migration by the emitted scripts, on an installation with rows, homes and a server that runs. */
export interface WholeRun extends Preparation {
  readonly versions: readonly Version[];
  /** Files of the old home's own, below repository/, that the last home has; see {@link OWN_FILES}. */
  readonly carried: readonly string[];
  /** Shares of the steps after which the run is killed with everything it started, and taken up again. */
  readonly killedAt?: readonly number[];
}

/** From 4.0.0 on deployed APIs and throttling plans are in the database, so that their files stay behind. */
export const CARRIED_TO_4: WholeRun["carried"] = [
  "deployment/server/userstores/own.xml",
  "deployment/server/synapse-configs/default/sequences/own.xml",
  "tenants/1/userstores/tenant.xml",
];

/** Runs a migration to its end on each engine, and holds what is there then against what must be there. */
export function describeWholeRun(found: readonly Found<ServerDialect>[], run: WholeRun): void {
  const { versions, killedAt = [] } = run;
  const how = killedAt.length === 0 ? "in one go" : `killed ${killedAt.length} times and taken up again`;
  describe(`${versions.join(" → ")}, ${how}`, () => {
    describeEngines(found, (engine, setting) => {
      let directory: string;
      let site: Installation;
      let before: Awaited<ReturnType<Installation["content"]>>;
      let oldFiles: readonly string[];
      let preflight: CallResult;

      beforeAll(async () => {
        directory = mkdtempSync(join(tmpdir(), "migplan-engine-"));
        site = await install(engine, setting, versions, directory, run);
        before = await site.content({});
        oldFiles = filesOf(join(directory, "old"));
        preflight = await site.call(["preflight"]);
        for (const share of killedAt) await runKilled(site, Math.floor(site.migration.steps.length * share));
        await runToEnd(site);
      }, 30 * MINUTES);
      afterAll(async () => {
        await site?.remove();
        rmSync(directory, { recursive: true, force: true });
      });

      test("preflight found no problem", () => {
        expect(preflight).toMatchObject({ code: 0, text: expect.stringContaining("no problem found") });
      });

      test("every step is done; a person did the manual ones, and none was passed over but for a reason", () => {
        const states = statesOf(site);
        const ids = (state: string): string[] =>
          site.migration.steps.map(({ id }) => id).filter((id) => (states.get(id) ?? "not begun") === state);
        const kinds = (kind: string) => site.migration.steps.filter(({ action }) => action.kind === kind);
        expect(ids("marked")).toEqual(kinds("manual").map(({ id }) => id));
        expect(ids("skipped").filter((id) => !isPassedOver(id, run))).toEqual([]);
        expect([...ids("marked"), ...ids("skipped"), ...ids("done")].length).toBe(site.migration.steps.length);
      });

      test("the schema is that of the last version, but for what is explained", async () => {
        expect(await differences(site.migration, site)).toEqual([]);
      });

      test("no row is lost or changed but the named ones", async () => {
        const after = await site.content(renamedOn(site.migration));
        expect(lostOf(site.parts, before, after)).toEqual(touchedOn(site.migration, site.parts));
      });

      test(
        "verify finds every result, also those of the first hop",
        async () => {
          const { code, text } = await site.call(["verify"]);
          expect([code, text.match(/^problem: .*$/gm)]).toEqual([0, null]);
        },
        5 * MINUTES,
      );

      test("each home on the way has the emitted configuration and what the installation added", () => {
        for (const hop of site.migration.route.hops) expect(homeOf(hop, site)).toEqual(EXPECTED_HOME);
      });

      test("the last home has those files of the old one that its release reads", () => {
        expect(OWN_FILES.filter((file) => existsSync(join(site.newHome, "repository", file)))).toEqual(run.carried);
      });

      test("each start had an emitted configuration, and the tools did what the plans leave them to do", () => {
        for (const hop of site.migration.route.hops) {
          const emitted = tomlsOf(join(site.bundle, "config", hop.to));
          for (const { deploymentToml } of startsOf(hop.newHome)) expect(emitted).toContain(deploymentToml);
        }
        const logs = site.migration.route.hops.flatMap(({ newHome }) => startsOf(newHome).flatMap(({ log }) => log));
        const migrators = logs.flatMap(
          (line) => /Version : ([\d.]+), Migration Step : (\w+ of order : \d+)/.exec(line) ?? [],
        );
        expect(logs.some((line) => line.includes("WSO2 Product Migration Service Task"))).toBe(true);
        for (const taken of TAKEN_OUT) expect(migrators.join("\n")).not.toContain(taken);
      });

      test("the last start is a plain one, with nothing that was only there for the migration", () => {
        const last = startsOf(site.newHome).at(-1);
        expect(last?.args).toEqual([]);
        expect(last?.dropins.filter((name) => /migrat|tenantloader/.test(name))).toEqual([]);
        expect(last?.deploymentToml).toBe(readFileSync(join(site.newHome, "repository/conf/deployment.toml"), "utf8"));
      });

      test("the old home is the way back: no file of it was touched", () => {
        expect(filesOf(join(directory, "old"))).toEqual(oldFiles);
      });

      test(
        "a second run does nothing",
        async () => {
          const renamed = renamedOn(site.migration);
          const once = [await site.content(renamed), startsOf(site.newHome).length];
          const { code, text } = await site.call(["run", "--yes"]);
          expect([code, text]).toEqual([0, expect.stringContaining("nothing to do")]);
          expect([await site.content(renamed), startsOf(site.newHome).length]).toEqual(once);
        },
        5 * MINUTES,
      );
    });
  });
}

const PREPARED = [
  "download-pack",
  "unpack-pack",
  "analytics-download",
  "analytics-unpack",
  "stop-old-analytics-worker",
  "stop-old-analytics-dashboard",
];

/** Steps that find nothing to do: the tests' user is a superuser already, and an unpacked pack need not be fetched. */
function isPassedOver(id: string, { packs }: WholeRun): boolean {
  return id.startsWith("superuser-") || (packs === "unpacked" && PREPARED.includes(id));
}

/** What a home holds when its hop is over. */
function homeOf({ to, newHome }: Hop, site: Installation): Record<string, unknown> {
  const text = (path: string): string | undefined =>
    existsSync(join(newHome, path)) ? readFileSync(join(newHome, path), "utf8") : undefined;
  const toml = text("repository/conf/deployment.toml");
  return {
    configured: toml === readFileSync(join(site.bundle, "config", to, "deployment.toml"), "utf8"),
    dropins: readdirSync(join(newHome, "repository/components/dropins")).sort(),
    lib: readdirSync(join(newHome, "repository/components/lib")).sort(),
    keystore: text("repository/resources/security/wso2carbon.jks"),
    tools: existsSync(join(newHome, "migration-resources")),
  };
}

const EXPECTED_HOME = {
  configured: true,
  dropins: ["README", "own-1.0.jar"],
  lib: ["README", "driver.jar", "own.jar"],
  keystore: "key of the installation\n",
  tools: false,
};

/** Migrators that every plan takes out; they stand in the file that the tool ships. */
const TAKEN_OUT = [
  "5.10.0\nMigrationValidator",
  "SchemaMigrator of order : 5",
  "TenantPortalMigrator",
  "EncryptionAdminFlowMigrator",
  "EncryptionUserFlowMigrator",
];

/** Every deployment.toml below a folder of the bundle. */
function tomlsOf(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".toml"))
    .map((name) => readFileSync(join(folder, name), "utf8"));
}

/** `path: content` of each file below a home, without what a server writes while it runs. */
function filesOf(home: string): readonly string[] {
  return readdirSync(home, { recursive: true, encoding: "utf8" })
    .filter((name) => !/^(starts|repository\/logs|wso2carbon\.pid)/.test(name) && statSync(join(home, name)).isFile())
    .sort()
    .map((name) => `${name}: ${readFileSync(join(home, name), "utf8")}`);
}
