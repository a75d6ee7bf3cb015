import { problem } from "../diagnostics/codes.ts";
import type { Diagnostic, Span } from "../diagnostics/diagnostic.ts";
import type { ConcreteStep } from "../expand/concrete.ts";
import { callsOf } from "../load/link.ts";
import type { DatabaseRole } from "../model/names.ts";
import { isMigrating } from "../model/starts.ts";
import { isContent } from "./backup.ts";
import type { CheckInput } from "./proofs.ts";
import type { SqlStep } from "./sql-steps.ts";

/**
 * The new server starts for use, without arguments of the migration, only when the product's databases are as it wants
 * them (MP5812): SQL of the same hop comes before. The analytics database is not its own.
 */
export function checkStartOrder({ steps, hops }: CheckInput, sql: readonly SqlStep[]): Diagnostic[] {
  const read = new Map(sql.map((step) => [step.id, step]));
  return steps.flatMap((step, index) => {
    const { action } = step;
    if (action.kind !== "start" || action.home !== hops[step.hop]?.newHome) return [];
    if (isMigrating(action.args)) return [];
    const late = steps
      .slice(index + 1)
      .filter((other) => other.hop === step.hop && databaseOf(other) !== undefined && isContent(read.get(other.id)))[0];
    const database = late && databaseOf(late);
    if (late === undefined || database === undefined) return [];
    const related = [{ at: idOf(late), message: `step "${late.id}" is here` }, ...callsOf(step.origin)];
    const hint = "move the start behind the SQL";
    return [problem("MP5812", idOf(step), { id: step.id, later: late.id, database }, { hint, related })];
  });
}

function databaseOf({ action }: ConcreteStep): DatabaseRole | undefined {
  return action.kind === "sql" && action.database !== "analytics_db" ? action.database : undefined;
}

function idOf({ origin }: ConcreteStep): Span {
  return origin.source.locate([...origin.path, "id"]);
}
