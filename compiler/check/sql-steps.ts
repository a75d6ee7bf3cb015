import type { DialectName, Statement } from "../../dialects/dialect.ts";
import type { ConcreteStep } from "../expand/concrete.ts";
import { inDialect } from "../expand/in-dialect.ts";
import { keptFrom } from "../load/conditions.ts";
import type { LinkedStep, Origin } from "../load/link.ts";
import type { PlainStepOf } from "../model/plan.ts";
import { textIn } from "../model/scalars.ts";
import type { Effect, Reading } from "../sql/effects.ts";
import { readSql } from "../sql/read.ts";

/** One SQL step in one dialect, with everything that its statements do. */
export interface SqlStep {
  /** Id in the migration; on the second and later hops it differs from the id in the plan. */
  readonly id: string;
  readonly step: PlainStepOf<"sql">;
  readonly origin: Origin;
  readonly dialect: DialectName;
  /** The SQL that was read, with every value filled in where a site is known. */
  readonly text: string;
  readonly readings: readonly Reading[];
  /** In order, those of every statement; what the author states stands where a statement is not understood. */
  readonly effects: readonly FoundEffect[];
  /** False when some statement is neither understood nor explained by the author: then it may do anything. */
  readonly known: boolean;
}

export interface FoundEffect {
  readonly effect: Effect;
  /** Absent for an effect that the author states. */
  readonly statement?: Statement;
}

/**
 * The SQL steps of a plan as written, for one dialect; steps that their conditions keep away from it stay out. A step is
 * read once, however many passes ask.
 */
export function sqlStepsOf(steps: readonly LinkedStep[], dialect: DialectName): readonly SqlStep[] {
  return steps.flatMap((linked) => {
    const known = readBefore.get(linked) ?? new Map<DialectName, readonly SqlStep[]>();
    readBefore.set(linked, known);
    const found = known.get(dialect) ?? readLinked(linked, dialect);
    known.set(dialect, found);
    return found;
  });
}

const readBefore = new WeakMap<LinkedStep, Map<DialectName, readonly SqlStep[]>>();

function readLinked(linked: LinkedStep, dialect: DialectName): readonly SqlStep[] {
  const { origin } = linked;
  const step = inDialect(linked.step, dialect);
  if (step.kind !== "sql" || keptFrom(linked, dialect)) return [];
  const text = textIn(step.sql, dialect);
  return text === undefined || step.notFor?.[dialect] !== undefined
    ? []
    : [readStep(step.id, step, origin, dialect, withoutTemplates(text))];
}

/** The SQL steps of a migration, in its order. */
export function concreteSqlSteps(steps: readonly ConcreteStep[], dialect: DialectName): readonly SqlStep[] {
  return steps.flatMap(({ id, input, origin, action }) =>
    input.kind === "sql" && action.kind === "sql" ? [readStep(id, input, origin, dialect, action.sql)] : [],
  );
}

function readStep(id: string, step: PlainStepOf<"sql">, origin: Origin, dialect: DialectName, text: string): SqlStep {
  const readings = readSql(text, dialect);
  const stated = statedEffects(step, dialect);
  const dark = readings.some((reading) => reading.notUnderstood !== undefined);
  const effects = readings.flatMap(({ statement, effects: found }): FoundEffect[] =>
    found.map((effect) => ({ effect, statement })),
  );
  const added = stated.forced || dark ? stated.effects.map((effect): FoundEffect => ({ effect })) : [];
  return { id, step, origin, dialect, text, readings, effects: [...effects, ...added], known: !dark || stated.given };
}

/** What the author says that this step does in a dialect. `forced`: said for this dialect by its name. */
function statedEffects(
  { effects = [] }: PlainStepOf<"sql">,
  dialect: DialectName,
): { effects: readonly Effect[]; given: boolean; forced: boolean } {
  const own = effects.filter(({ dialects }) => dialects === undefined || dialects.includes(dialect));
  return {
    effects: own.flatMap(toEffects),
    given: own.length > 0,
    forced: own.some(({ dialects }) => dialects !== undefined),
  };
}

function toEffects(stated: NonNullable<PlainStepOf<"sql">["effects"]>[number]): Effect[] {
  const {
    dropUnique,
    dropForeignKey,
    dropPrimaryKey,
    addPrimaryKey,
    alterColumn,
    maintain,
    changeUser,
    alterDatabase,
  } = stated;
  return [
    ...(dropUnique === undefined ? [] : [{ kind: "dropUnique" as const, ...dropUnique }]),
    ...(dropForeignKey === undefined ? [] : [{ kind: "dropForeignKey" as const, ...dropForeignKey }]),
    ...(dropPrimaryKey === undefined ? [] : [{ kind: "dropPrimaryKey" as const, ...dropPrimaryKey }]),
    ...(addPrimaryKey === undefined
      ? []
      : [{ kind: "addPrimaryKey" as const, table: addPrimaryKey.table, key: { columns: addPrimaryKey.columns } }]),
    ...(alterColumn === undefined
      ? []
      : [
          {
            kind: "alterColumn" as const,
            table: alterColumn.table,
            column: alterColumn.column,
            ...(alterColumn.type === undefined ? {} : { type: alterColumn.type }),
            ...(alterColumn.nullable === undefined ? {} : { nullable: alterColumn.nullable }),
          },
        ]),
    ...(maintain === undefined ? [] : [{ kind: "maintain" as const, ...maintain }]),
    ...(changeUser === undefined ? [] : [{ kind: "changeUser" as const, ...changeUser }]),
    ...(alterDatabase === undefined ? [] : [{ kind: "alterDatabase" as const }]),
  ];
}

/** The name that stands for a name of the site. */
export const TEMPLATED = "TEMPLATED";

/** Templates stand for a name or a text, neither of them empty; what follows keeps its place. */
function withoutTemplates(text: string): string {
  return text.replace(/\{\{\s*(\w+)[^}]*\}\}/g, (whole: string, helper: string) =>
    (helper === "literal" ? "'?'" : TEMPLATED).padEnd(whole.length),
  );
}
