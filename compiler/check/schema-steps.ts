import type { DialectName } from "../../dialects/dialect.ts";
import { resolveCheck } from "../expand/checks.ts";
import type { ConcreteStep } from "../expand/concrete.ts";
import { concerns, guideOf } from "../expand/errata.ts";
import { keptFrom } from "../load/conditions.ts";
import { itemsOf, type LinkedPlan, type LinkedStep, type Origin } from "../load/link.ts";
import type { ResolvedCheck, SchemaChanges } from "../model/migration.ts";
import type { DatabaseRole, Reaction } from "../model/names.ts";
import type { ListItem, PlanInput, StepInput } from "../model/plan.ts";
import { type SqlStep, sqlStepsOf } from "./sql-steps.ts";

/** What the schema pass needs to know of a step, whether a site is known or not. */
export interface SchemaStep {
  readonly id: string;
  readonly input: StepInput;
  readonly origin: Origin;
  readonly preconditions: readonly { readonly check: ResolvedCheck; readonly otherwise: Reaction }[];
  readonly postconditions: readonly ResolvedCheck[];
  readonly sql?: SqlStep;
  readonly explains: readonly Explanation[];
}

/** One entry of `leaves` (the product makes the change) or of an erratum's `remains` (it stays as it is). */
export interface Explanation {
  readonly kind: "leaves" | "remains";
  readonly database: DatabaseRole;
  readonly pattern: string;
  /** Where it is written, from the step on. */
  readonly path: readonly (string | number)[];
}

/** Steps of one hop, with the statements of the site's dialect. */
export function concreteSchemaSteps(steps: readonly ConcreteStep[], sql: readonly SqlStep[]): readonly SchemaStep[] {
  const byId = new Map(sql.map((step) => [step.id, step]));
  return steps.map(({ id, input, origin, preconditions, postconditions, errata }) => {
    const own = byId.get(id);
    return {
      id,
      input,
      origin,
      preconditions,
      postconditions,
      ...(own === undefined ? {} : { sql: own }),
      explains: [...leavesOf(input), ...errata.flatMap((erratum) => changesOf("remains", erratum.remains, ["errata"]))],
    };
  });
}

/** Steps of a plan without a site, as one dialect sees them: in written order, with whatever `when` asks of a site. */
export function linkedSchemaSteps({ head, steps }: LinkedPlan, dialect: DialectName): readonly SchemaStep[] {
  const sql = new Map(sqlStepsOf(steps, dialect).map((step) => [step.origin, step]));
  return steps.flatMap((linked) => {
    const { step, origin } = linked;
    if (keptFrom(linked, dialect)) return [];
    const database = step.kind === "sql" || step.kind === "backup" ? (step.database ?? "apim_db") : "apim_db";
    const context = { database, dialect, oldHome: "", newHome: "" };
    const own = sql.get(origin);
    if (step.kind === "sql" && own === undefined) return [];
    return [
      {
        id: step.id,
        input: step,
        origin,
        preconditions: (step.preconditions ?? []).map((check) => ({
          check: resolveCheck(check, context),
          otherwise: check.otherwise ?? "halt",
        })),
        postconditions: (step.postconditions ?? []).map((check) => resolveCheck(check, context)),
        ...(own === undefined ? {} : { sql: own }),
        explains: explanationsOf(linked, head, dialect),
      },
    ];
  });
}

/** What a step of a plan explains in a dialect, by the errata that speak of its guide; lists of a recipe's parameters are opened. */
export function explanationsOf(
  { step, bindings }: LinkedStep,
  head: PlanInput,
  dialect: DialectName,
): readonly Explanation[] {
  const guide = guideOf(step, head);
  const errata = (step.errata ?? []).flatMap((erratum, index) =>
    typeof erratum === "string" || !concerns(erratum, dialect, guide)
      ? []
      : changesOf("remains", erratum.remains, ["errata", index, "remains"]),
  );
  const values = bindings.at(-1)?.values ?? {};
  return [...leavesOf(step), ...errata].flatMap((explanation) => {
    const name = /^@with\.(\w+)$/.exec(explanation.pattern)?.[1];
    const list = name === undefined ? undefined : values[name];
    return Array.isArray(list)
      ? itemsFor(list as readonly ListItem[], dialect).map((pattern) => ({ ...explanation, pattern }))
      : [explanation];
  });
}

/** Entries of a list that a site of the dialect may have. */
function itemsFor(list: readonly ListItem[], dialect: DialectName): readonly string[] {
  return itemsOf(list.filter((item) => typeof item === "string" || !keptFrom({ conditions: [item.when] }, dialect)));
}

function leavesOf(input: StepInput): readonly Explanation[] {
  return input.kind === "server" ? changesOf("leaves", input.leaves, ["leaves"]) : [];
}

function changesOf(
  kind: Explanation["kind"],
  list: readonly SchemaChanges[] | undefined,
  path: readonly (string | number)[],
): readonly Explanation[] {
  return (list ?? []).flatMap(({ database, changes }, index) =>
    changes.map((pattern, position) => ({
      kind,
      database,
      pattern,
      path: [...path, index, "changes", position],
    })),
  );
}
