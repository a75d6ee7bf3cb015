import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { openSources } from "../../cli/files.ts";
import { walkHop } from "../../compiler/check/schema.ts";
import { linkedSchemaSteps, type SchemaStep } from "../../compiler/check/schema-steps.ts";
import type { Walk } from "../../compiler/check/schema-walk.ts";
import { openCatalogs } from "../../compiler/load/catalogs.ts";
import { DATABASE_ROLES, type DatabaseRole, VERSIONS, type Version } from "../../compiler/model/names.ts";
import { findRoutes, opener, type Route } from "../../compiler/route/route.ts";
import { ABSENT, compareCatalogs } from "../../compiler/sql/compare.ts";
import { catalogOf } from "../../compiler/sql/schema-state.ts";
import { DIALECT_NAMES, type DialectName } from "../../dialects/dialect.ts";

/**
 * Whoever takes the long way must arrive where the short one ends: the schema model along every route between two versions, for
 * every database system and database, and the ends beside each other.
 */
const plans = openSources(".").folder("plans", fileURLToPath(new URL("../../plans", import.meta.url)));
const catalogs = openCatalogs(plans);
const open = opener(plans);

/** A place that only one of two routes has in the end, and why that may stay. */
interface Named {
  /** The route that has it, up to here; where it goes on, the difference stays. */
  readonly has: string;
  readonly lacks: string;
  readonly dialects?: readonly DialectName[];
  readonly role: DatabaseRole;
  readonly at: string;
  readonly because: string;
}

const NAMED: readonly Named[] = [
  ...["AM_GW_API_ARTIFACTS_3_2_0", "AM_GW_PUBLISHED_APIS_3_2_0"].map((at) => ({
    has: "2.6.0 → 3.1.0 → 3.2.0 → 4.0.0 → 4.1.0",
    lacks: "2.6.0 → 4.1.0",
    role: "apim_db" as const,
    at,
    because:
      "Only 3.2.0 has the tables of these names: its rows are kept beside the new ones until somebody drops them. Whoever never ran 3.2.0 has none.",
  })),
  {
    has: "2.6.0 → 4.1.0",
    lacks: "2.6.0 → 3.1.0 → 3.2.0 → 4.0.0 → 4.1.0",
    role: "apim_db",
    at: "IDN_OAUTH2_SCOPE_BINDING.<unique:SCOPE_ID,SCOPE_BINDING,BINDING_TYPE>",
    because:
      "The identity tool makes it on both ways, in its run to 5.10.0. The schemas of 3.1.0 and 3.2.0 do not have it, so that the model does not see it come there, and from 3.2.0 on it is taken for missing.",
  },
  {
    has: "3.0.0 → 3.1.0 → 3.2.0",
    lacks: "3.0.0 → 3.2.0",
    dialects: ["db2"],
    role: "apim_db",
    at: "IDN_OIDC_SCOPE_CLAIM_MAPPING.<index:IDX_AT_SI_ECI>",
    because:
      "The identity tool makes the table anew on both ways, the same each time. The model takes it as the schema of the version has it that the tool's hop ends at: that of 3.1.0 for Db2 has the index, that of 3.2.0 has not.",
  },
];

const pairs = VERSIONS.flatMap((from, index) => VERSIONS.slice(index + 1).map((to) => ({ from, to }))).flatMap(
  ({ from, to }) => {
    const [first, ...others] = findRoutes(plans, { from, to }).value ?? [];
    return first === undefined
      ? []
      : others.map((other) => ({ first, other, title: `${nameOf(first)} | ${nameOf(other)}` }));
  },
);

test("the versions with more than one route", () => {
  expect(pairs.map(({ title }) => title)).toEqual([
    "2.6.0 → 4.1.0 | 2.6.0 → 3.1.0 → 3.2.0 → 4.0.0 → 4.1.0",
    "3.0.0 → 3.2.0 | 3.0.0 → 3.1.0 → 3.2.0",
    "3.0.0 → 3.2.0 → 4.0.0 | 3.0.0 → 3.1.0 → 3.2.0 → 4.0.0",
    "3.0.0 → 3.2.0 → 4.0.0 → 4.1.0 | 3.0.0 → 3.1.0 → 3.2.0 → 4.0.0 → 4.1.0",
  ]);
});

describe.each(pairs)("$title", ({ first, other }) => {
  const offered = DIALECT_NAMES.filter((dialect) => serves(first, dialect) && serves(other, dialect));

  test.each(offered)("%s: both end at one schema, but for what is named", (dialect) => {
    const found = DATABASE_ROLES.flatMap((role) => {
      const [one, two] = [endOf(first, dialect, role), endOf(other, dialect, role)];
      expect([role, one === undefined]).toEqual([role, two === undefined]);
      if (one === undefined || two === undefined) return [];
      return compareCatalogs(catalogOf(one.end, one.target), catalogOf(two.end, two.target)).map(
        ({ at, expected, actual }) => ({ role, at, ...sidesOf(expected, actual) }),
      );
    });
    const named = NAMED.flatMap(({ has, lacks, dialects, role, at }) => {
      if (dialects !== undefined && !dialects.includes(dialect)) return [];
      if (isOn(first, has) && isOn(other, lacks)) return [{ role, at, has: "the first", lacks: "the other" }];
      if (isOn(other, has) && isOn(first, lacks)) return [{ role, at, has: "the other", lacks: "the first" }];
      return [];
    });
    expect(found).toEqual(named);
  });
});

/** Which of two routes has a place; where both have it and it differs, what each has. */
function sidesOf(first: string, other: string): { readonly has: string; readonly lacks: string } {
  if (other === ABSENT) return { has: "the first", lacks: "the other" };
  if (first === ABSENT) return { has: "the other", lacks: "the first" };
  return { has: `the first: ${first}`, lacks: `the other: ${other}` };
}

function isOn(route: Route, beginning: string): boolean {
  return nameOf(route).startsWith(beginning);
}

function nameOf({ versions }: { readonly versions: readonly Version[] }): string {
  return versions.join(" → ");
}

function serves(route: Route, dialect: DialectName): boolean {
  return route.plans.every((folder) => open(folder)?.head.dialects.includes(dialect));
}

/** The schema of a database at the end of a route; every statement on the way is understood, and every end is explained. */
function endOf(route: Route, dialect: DialectName, role: DatabaseRole): Walk | undefined {
  let walk: Walk | undefined;
  for (const [hop, folder] of route.plans.entries()) {
    const plan = open(folder);
    if (plan === undefined) throw new Error(`${folder} does not load`);
    const steps = stepsOf(folder, dialect).filter(
      ({ input }) => !(input.once === "route" && hop > 0) && !(input.only === "final" && hop < route.plans.length - 1),
    );
    walk = walkHop({ from: plan.head.from, to: plan.head.to, role, dialect, steps }, catalogs, walk);
    if (walk === undefined) return undefined;
    expect([folder, role, walk.complete, walk.unexplained]).toEqual([folder, role, true, []]);
  }
  return walk;
}

const read = new Map<string, readonly SchemaStep[]>();

/** A plan's statements take longer to read than to walk. */
function stepsOf(folder: string, dialect: DialectName): readonly SchemaStep[] {
  const key = `${folder} ${dialect}`;
  const plan = open(folder);
  const steps = read.get(key) ?? (plan === undefined ? [] : linkedSchemaSteps(plan, dialect));
  read.set(key, steps);
  return steps;
}
