import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { isAtLeast, VERSIONS, type Version } from "../../compiler/model/names.ts";
import { findRoutes, opener } from "../../compiler/route/route.ts";
import type { DialectName } from "../../dialects/dialect.ts";
import { compileRoute, plans } from "./compiled.ts";
import type { Engine } from "./engine.ts";
import { type Filled, fillDatabases, partsOf } from "./filled.ts";
import { H2_ENV } from "./h2.ts";
import type { Lane } from "./lane.ts";
import type { MysqlSetting } from "./mysql.ts";
import { siteText } from "./site-text.ts";

/** A route with its databases, filled as an installation of its first version has them. */
export type Chain = Lane & Filled;

/**
 * The routes between all versions, for one dialect those that it is offered for, without those that are the beginning of another
 * one: a longer route passes through the same states. Analytics ends at 3.2.0, so that the routes up to there are counted apart.
 */
export function chains(dialect?: DialectName): readonly (readonly Version[])[] {
  const open = opener(plans);
  const offered = (folder: string) => dialect === undefined || open(folder)?.head.dialects.includes(dialect);
  const all = VERSIONS.flatMap((from) =>
    VERSIONS.filter((to) => VERSIONS.indexOf(to) > VERSIONS.indexOf(from)).flatMap(
      (to) => findRoutes(plans, { from, to }).value ?? [],
    ),
  )
    .filter((route) => route.plans.every(offered))
    .map(({ versions }) => versions);
  const kind = (route: readonly Version[]): boolean => isAtLeast(route.at(-1) ?? "2.6.0", "4.0.0");
  return all.filter(
    (route) =>
      !all.some(
        (other) =>
          other.length > route.length &&
          kind(other) === kind(route) &&
          route.every((version, index) => other[index] === version),
      ),
  );
}

/** Builds the databases of a route's first version, with rows, and compiles the route. Nothing below `directory` is a home. */
export async function openChain(
  engine: Engine,
  setting: MysqlSetting | undefined,
  versions: readonly Version[],
  directory: string,
): Promise<Chain> {
  const [from, to] = [versions[0], versions.at(-1)];
  if (from === undefined || to === undefined) throw new Error("a route has two ends");
  const filled = await fillDatabases(engine, partsOf(from, to), from);
  try {
    const { dialect } = engine;
    const text = siteText({ versions, dialect, databases: filled.databases, root: "/homes" });
    const migration = compileRoute(text, versions, directory);
    return { ...filled, migration, directory, environment: environmentOf(setting, directory) };
  } catch (error) {
    await filled.drop();
    throw error;
  }
}

function environmentOf(setting: MysqlSetting | undefined, directory: string): NodeJS.ProcessEnv {
  const home = join(directory, "home");
  mkdirSync(home, { recursive: true });
  if (setting !== undefined) writeFileSync(join(home, ".my.cnf"), `[mysql]\ninit-command="${setting.session}"\n`);
  return { ...H2_ENV, PATH: process.env.PATH, HOME: home, LC_ALL: "C.UTF-8" };
}
