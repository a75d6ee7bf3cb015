import { type Catalogs, catalogOfRole } from "../load/catalogs.ts";
import type { Origin } from "../load/link.ts";
import type { Catalog } from "../model/catalog.ts";
import { isAtLeast, VERSIONS, type Version } from "../model/names.ts";
import type { PlainStepOf } from "../model/plan.ts";
import { type Need, needsOf, strongest } from "../sql/needs.ts";
import { type SchemaNames, schemaNames } from "../sql/schema-names.ts";
import type { SqlStep } from "./sql-steps.ts";

/** The names in the schema that a step's plan starts from, and in the tables that it brings. */
export type NamesOf = (step: SqlStep) => SchemaNames;

/** Looks each step's names up in the catalog of the version that its plan starts from. */
export function namesFrom(catalogs: Catalogs, versionOf: (step: SqlStep) => Version): NamesOf {
  const known = new Map<string, SchemaNames>();
  return (own) => {
    const { dialect, step } = own;
    const version = versionOf(own);
    const key = `${version} ${step.database} ${dialect}`;
    const names =
      known.get(key) ??
      schemaNames(() => withLaterTables(version, (later) => catalogOfRole(catalogs, step.database, later, dialect)));
    known.set(key, names);
    return names;
  };
}

/** A catalog with the tables that it lacks, as the first later release that has one brings it. */
function withLaterTables(version: Version, open: (version: Version) => Catalog | undefined): Catalog | undefined {
  const catalog = open(version);
  if (catalog === undefined) return undefined;
  const releases = VERSIONS.filter((later) => isAtLeast(later, version)).reverse();
  const tables = releases.map((release) => open(release)?.tables ?? {});
  return { ...catalog, tables: Object.assign({}, ...tables) as Catalog["tables"] };
}

/** An SQL step in every dialect that was asked for, with what its SQL needs in any of them. */
export interface StepNeeds {
  readonly step: PlainStepOf<"sql">;
  readonly origin: Origin;
  readonly parts: readonly Part[];
  /** Of all parts; none that another one implies. */
  readonly needs: readonly Need[];
}

/** The step in one dialect. */
export interface Part {
  readonly sql: SqlStep;
  readonly names: SchemaNames;
  readonly needs: readonly Need[];
}

/** What SQL steps need; a step that is read in several dialects is one. */
export function stepNeeds(steps: readonly SqlStep[], namesOf: NamesOf): readonly StepNeeds[] {
  const byOrigin = new Map<Origin, Part[]>();
  for (const sql of steps) {
    const names = namesOf(sql);
    const stated = sql.effects.flatMap(({ effect, statement }) => (statement === undefined ? [effect] : []));
    const part = { sql, names, needs: needsOf({ readings: sql.readings, stated }, names) };
    byOrigin.set(sql.origin, [...(byOrigin.get(sql.origin) ?? []), part]);
  }
  return [...byOrigin].flatMap(([origin, parts]) => {
    const step = parts[0]?.sql.step;
    return step === undefined ? [] : [{ step, origin, parts, needs: strongest(parts.flatMap(({ needs }) => needs)) }];
  });
}
