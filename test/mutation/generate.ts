import { createHash } from "node:crypto";
import { DIALECT_NAMES, type DialectName } from "../../dialects/dialect.ts";
import type { Mutant, Operator, Sampled, Site } from "./mutant.ts";
import { ORDER_OPERATORS } from "./operators-order.ts";
import { SQL_OPERATORS } from "./operators-sql.ts";
import { entriesOf, holderOf, mapping, nameOf, type PlanFile, plansWith, type Yaml } from "./plan-files.ts";

export const OPERATORS: readonly Operator[] = [...SQL_OPERATORS, ...ORDER_OPERATORS];

/** Every mutant of a plans folder. */
export function mutantsOf(files: readonly PlanFile[]): readonly Mutant[] {
  const users = plansWith(files);
  const served = new Map(files.map(({ path, document }) => [holderOf(path), document.dialects]));
  const serves = (plan: string, dialect: DialectName | undefined): boolean => {
    const named = served.get(plan);
    return dialect === undefined || (Array.isArray(named) && named.includes(dialect));
  };
  const label = labelsOf(files);
  return OPERATORS.flatMap((operator) =>
    files.flatMap((file) =>
      operator.sites(file, files).map((site): Mutant => {
        const dialect = site.dialect ?? onlyDialect(entriesOf(file.document)[site.index]);
        return {
          name: `${operator.name}: ${label(file, site.index)}${site.what === "" ? "" : ` ${site.what}`}`,
          operator: operator.name,
          path: file.path,
          dialect,
          plans: (users.get(file.path) ?? []).filter((plan) => serves(plan, dialect)),
          make: () => make(file, site),
        };
      }),
    ),
  );
}

/** The dialect that a step is for, where it is for one alone. */
function onlyDialect(entry: Yaml | undefined): DialectName | undefined {
  const asked = mapping(entry?.when).dialect;
  return DIALECT_NAMES.find((name) => name === asked);
}

/**
 * At most `most` mutants of each operator, the same ones on every run: the plans take turns, and each takes the one whose
 * name's digest is least. So a new step changes the sample by one mutant, and not all of it.
 */
export function sample(mutants: readonly Mutant[], most: number): readonly Sampled[] {
  const plans = [...new Set(mutants.flatMap((mutant) => mutant.plans))].sort();
  const operators = [...new Set(mutants.map(({ operator }) => operator))];
  return operators.flatMap((operator, position) => {
    const left = mutants
      .filter((mutant) => mutant.operator === operator)
      .map((mutant) => ({ mutant, digest: digestOf(mutant.name) }))
      .sort((a, b) => (a.digest < b.digest ? -1 : 1))
      .map(({ mutant }) => mutant);
    const taken: Sampled[] = [];
    let idle = 0;
    for (let turn = position; taken.length < most && idle < plans.length; turn++) {
      const plan = plans[turn % plans.length] ?? "";
      const at = left.findIndex((mutant) => mutant.plans.includes(plan));
      const mutant = left[at];
      idle = mutant === undefined ? idle + 1 : 0;
      if (mutant === undefined) continue;
      left.splice(at, 1);
      taken.push({ mutant, plan });
    }
    return taken;
  });
}

/** A number that a name alone decides, for choices that must be the same everywhere. */
export function digestOf(name: string): string {
  return createHash("sha256").update(name).digest("hex");
}

/**
 * Names of places that stay when a step moves to another file: its id; the file only where an id is in several, and for a use
 * of a recipe, which has no id.
 */
function labelsOf(files: readonly PlanFile[]): (file: PlanFile, index: number) => string {
  const counts = new Map<string, number>();
  for (const { id } of files.flatMap(({ document }) => entriesOf(document)))
    counts.set(String(id), (counts.get(String(id)) ?? 0) + 1);
  return (file, index) => {
    const entry = entriesOf(file.document)[index];
    if (entry === undefined) return "";
    const alone = entry.id !== undefined && counts.get(String(entry.id)) === 1;
    return alone ? nameOf(entry) : `${nameOf(entry)} in ${holderOf(file.path)}`;
  };
}

function make(file: PlanFile, site: Site): { document: Yaml; steps: readonly string[] } {
  const document = structuredClone(file.document) as Yaml;
  const own = entriesOf(file.document)[site.index];
  site.change(entriesOf(document));
  return { document, steps: [...new Set([own === undefined ? "" : nameOf(own), ...(site.also?.() ?? [])])] };
}
