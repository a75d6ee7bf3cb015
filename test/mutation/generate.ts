import type { Mutant, Operator, Site } from "./mutant.ts";
import { ORDER_OPERATORS } from "./operators-order.ts";
import { describeSite, SQL_OPERATORS } from "./operators-sql.ts";
import { entriesOf, nameOf, type PlanFile, type Yaml } from "./plan-files.ts";

export const OPERATORS: readonly Operator[] = [
  ...SQL_OPERATORS.map((operator): Operator => ({ ...operator, first: "lint" })),
  ...ORDER_OPERATORS.map((operator): Operator => ({ ...operator, first: "sites" })),
];

/**
 * Mutants of a plans folder, the same ones on every run: each operator breaks at most `most` places, spread evenly over
 * all files.
 */
export function mutantsOf(files: readonly PlanFile[], most: number): readonly Mutant[] {
  return OPERATORS.flatMap((operator) => {
    const places = files.flatMap((file) => operator.sites(file, files).map((site) => ({ file, site })));
    return spread(places, most).map(({ file, site }) => mutate(operator, file, site));
  });
}

/** At most `most` items, evenly spaced, the first one among them. */
export function spread<T>(items: readonly T[], most: number): readonly T[] {
  if (items.length <= most) return items;
  return Array.from({ length: most }, (_, index) => items[Math.floor((index * items.length) / most)]).filter(
    (item) => item !== undefined,
  );
}

function mutate(operator: Operator, file: PlanFile, site: Site): Mutant {
  const document = structuredClone(file.document) as Yaml;
  const own = entriesOf(file.document)[site.index];
  site.change(entriesOf(document));
  return {
    name: `${operator.name}: ${describeSite(file, site)}`,
    operator: operator.name,
    first: operator.first,
    path: file.path,
    document,
    steps: [...new Set([own === undefined ? "" : nameOf(own), ...(site.also ?? [])])],
  };
}
