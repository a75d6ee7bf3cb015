import type { ConcreteStep } from "../expand/concrete.ts";
import type { ResolvedCheck } from "../model/migration.ts";
import { tableKey } from "../sql/names.ts";
import { answer } from "../sql/schema-state.ts";
import { causeOf, type Walk } from "./schema-walk.ts";

/**
 * Marks the postconditions that no longer hold when the route is done, because a later step changes the same place again: a
 * column that is renamed two releases later, a key that goes and comes back over other columns. Who verifies a finished
 * migration would take them for faults.
 *
 * @param walks over each database, in the order of the hops
 */
export function withUndone(steps: readonly ConcreteStep[], walks: readonly Walk[]): readonly ConcreteStep[] {
  const positions = new Map(steps.map(({ id }, position) => [id, position]));
  const undoneBy = (check: ResolvedCheck, position: number): string | undefined => {
    if (check.kind !== "catalog") return undefined;
    const own = walks.filter(({ role }) => role === check.database);
    const end = own.at(-1)?.end;
    if (end === undefined || !own.every(({ complete }) => complete)) return undefined;
    const sure = new Set([...end.tables.values()].map(({ name }) => tableKey(name, end.dialect)));
    const told = answer(end, check.question, sure);
    if (told === undefined || told === check.exists) return undefined;
    const cause = causeOf(
      own.flatMap(({ changes }) => changes),
      check.question,
    )?.id;
    return cause !== undefined && (positions.get(cause) ?? 0) > position ? cause : undefined;
  };
  return steps.map((step, position) => ({
    ...step,
    postconditions: step.postconditions.map((check) => {
      const later = undoneBy(check, position);
      return later === undefined ? check : { ...check, undoneBy: later };
    }),
  }));
}
