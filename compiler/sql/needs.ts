import type { CatalogQuestion } from "../../dialects/dialect.ts";
import type { Reaction } from "../model/names.ts";
import type { Effect, Reading } from "./effects.ts";
import { type Fact, factsOf, implies, no, same, yes } from "./facts.ts";
import type { SchemaNames } from "./schema-names.ts";

/** What must be so before a step's SQL runs, and what a run naturally does when it is not: `skip` where the work is done already. */
export interface Need {
  readonly fact: Fact;
  readonly otherwise: Exclude<Reaction, "warn">;
}

/** The statements of a step in order; what the author states comes last. */
export interface NeedsInput {
  readonly readings: readonly Pick<Reading, "effects" | "reads">[];
  readonly stated: readonly Effect[];
}

/**
 * The conditions that the SQL of a step needs in one dialect: what it changes is there, what it makes is not. What an
 * earlier statement of the same step brings is not needed, and what `IF [NOT] EXISTS` asks for neither. Columns that rows
 * are changed by count only where the from-version's table lacks them: then an earlier step must have added them.
 */
export function needsOf({ readings, stated }: NeedsInput, names: SchemaNames): readonly Need[] {
  const effects = [...readings.flatMap((reading) => reading.effects), ...stated];
  const found: Need[] = [];
  const brought: Fact[] = [];
  const add = (needs: readonly Need[]): void => {
    found.push(...needs.filter(({ fact }) => !brought.some((own) => implies(own, fact) || settles(own, fact))));
  };
  for (const { effects: own, reads } of [...readings, { effects: stated, reads: [] }]) {
    add(reads.flatMap((name) => needsOfRead(name, names)));
    for (const effect of own) {
      add(needsOfEffect(effect, effects, names));
      brought.push(...factsOf(effect, names), ...freedBy(effect));
    }
  }
  return strongest(found);
}

/** On MySQL a unique constraint is the index of its name: when it goes, so does the index, and the name is free. */
function freedBy(effect: Effect): Fact[] {
  if (effect.kind !== "dropIndex" || effect.table === undefined) return [];
  return [no({ kind: "index", table: effect.table, index: effect.name })];
}

/** A step that makes or drops a thing has decided about it, whatever its next statement needs; the schema pass judges that. */
function settles(own: Fact, needed: Fact): boolean {
  const opposite = { ...own, holds: !own.holds };
  return implies(opposite, needed) && implies(needed, opposite);
}

/** Needs without those that another one asks for as well; the first of equal ones stays. */
export function strongest(needs: readonly Need[]): readonly Need[] {
  return needs.filter(
    (need, index) =>
      !needs.some((other, at) => at !== index && covers(other, need) && (at < index || !covers(need, other))),
  );
}

/** True when the first condition asks for the second one, too. Passing a step over is no answer to what must be there. */
export function covers(one: { readonly fact: Fact; readonly otherwise: Reaction }, other: Need): boolean {
  if (!implies(one.fact, other.fact)) return false;
  return one.otherwise !== "skip" || other.otherwise === "skip" || implies(other.fact, one.fact);
}

function needsOfEffect(effect: Effect, all: readonly Effect[], names: SchemaNames): Need[] {
  switch (effect.kind) {
    case "createTable": {
      const { table, definition, ifAbsent } = effect;
      const parents = definition.foreignKeys.map(({ refTable }) => refTable).filter((parent) => !same(parent, table));
      return [
        ...parents.map((parent) => there({ kind: "table", table: parent })),
        ...(ifAbsent ? [] : [notYet({ kind: "table", table })]),
      ];
    }
    case "dropTable":
      return effect.ifPresent ? [] : [notGone({ kind: "table", table: effect.table })];
    case "renameTable":
      return [notGone({ kind: "table", table: effect.table }), notYet({ kind: "table", table: effect.to })];
    case "addColumn":
      return [
        tableOf(effect),
        ...(effect.ifAbsent ? [] : [notYet({ kind: "column", table: effect.table, column: effect.column.name })]),
      ];
    case "dropColumn":
      return [
        tableOf(effect),
        ...(effect.ifPresent ? [] : [notGone({ kind: "column", table: effect.table, column: effect.column })]),
      ];
    case "renameColumn":
      return [
        tableOf(effect),
        notGone({ kind: "column", table: effect.table, column: effect.column }),
        notYet({ kind: "column", table: effect.table, column: effect.to }),
      ];
    case "alterColumn":
      return [there({ kind: "column", table: effect.table, column: effect.column })];
    case "addPrimaryKey":
      return [
        ...tableAndColumns(effect.table, effect.key.columns, names),
        notYet({ kind: "primaryKey", table: effect.table, columns: effect.key.columns }),
      ];
    case "dropPrimaryKey": {
      const columns = names.primaryKey(effect.table) ?? [];
      return [tableOf(effect), ...gone({ kind: "primaryKey", table: effect.table, columns }, all)];
    }
    case "addUnique":
      return [
        ...tableAndColumns(effect.table, effect.key.columns, names),
        notYet({ kind: "unique", table: effect.table, columns: effect.key.columns }),
      ];
    case "dropUnique":
      return [tableOf(effect), notGone({ kind: "unique", table: effect.table, columns: effect.columns })];
    case "addForeignKey":
      return [
        ...tableAndColumns(effect.table, effect.key.columns, names),
        there({ kind: "table", table: effect.key.refTable }),
        notYet({ kind: "foreignKey", table: effect.table, columns: effect.key.columns }),
      ];
    case "dropForeignKey":
      return [tableOf(effect), notGone({ kind: "foreignKey", table: effect.table, columns: effect.columns })];
    case "renameConstraint":
      return [tableOf(effect)];
    case "dropConstraint":
      return [
        tableOf(effect),
        ...gone(effect.ifPresent ? undefined : names.constraint(effect.table, effect.name), all),
      ];
    case "createIndex":
      return [
        ...tableAndColumns(effect.table, effect.columns, names),
        ...(effect.ifAbsent ? [] : [notYet({ kind: "index", table: effect.table, index: effect.name })]),
      ];
    case "dropIndex":
      return [
        ...(effect.table === undefined ? [] : [there({ kind: "table", table: effect.table })]),
        ...gone(effect.ifPresent ? undefined : names.index(effect.name, effect.table), all),
      ];
    case "createSequence":
      return effect.ifAbsent ? [] : [notYet({ kind: "sequence", sequence: effect.name })];
    case "dropSequence":
      return effect.ifPresent ? [] : [notGone({ kind: "sequence", sequence: effect.name })];
    case "createTrigger":
      return [tableOf(effect), ...(effect.replace ? [] : [notYet({ kind: "trigger", trigger: effect.name })])];
    case "dropTrigger":
      return effect.ifPresent ? [] : [notGone({ kind: "trigger", trigger: effect.name })];
    case "insertRows":
    case "deleteRows":
    case "maintain":
      return [tableOf(effect)];
    case "updateRows":
      return tableAndColumns(effect.table, effect.columns, names);
    case "createRoutine":
    case "dropRoutine":
    case "changeUser":
    case "alterDatabase":
      return [];
  }
}

/** `TABLE` and `TABLE.COLUMN`. */
function needsOfRead(name: string, names: SchemaNames): Need[] {
  const [table = "", column] = name.split(".");
  return tableAndColumns(table, column === undefined ? [] : [column], names);
}

function tableAndColumns(table: string, columns: readonly string[], names: SchemaNames): Need[] {
  // A column of an index may carry a length or a direction: `ATTR_NAME(500)`.
  const plain = columns.map((column) => /^[\w$#]+/.exec(column)?.[0] ?? column);
  return [
    there({ kind: "table", table }),
    ...plain.flatMap((column) => (names.mayHave(table, column) ? [] : [there({ kind: "column", table, column })])),
  ];
}

function tableOf({ table }: { readonly table: string }): Need {
  return there({ kind: "table", table });
}

function there(question: CatalogQuestion): Need {
  return { fact: yes(question), otherwise: "halt" };
}

/** What is made: the step has nothing to do where it is there. */
function notYet(question: CatalogQuestion): Need {
  return { fact: no(question), otherwise: "skip" };
}

/** What is taken away: the step has nothing to do where it is gone. */
function notGone(question: CatalogQuestion): Need {
  return { fact: yes(question), otherwise: "skip" };
}

/** A primary key that the same step makes anew is no reason to skip: the guard is about the new one. */
function gone(question: CatalogQuestion | undefined, all: readonly Effect[]): Need[] {
  if (question === undefined) return [];
  const replaced =
    question.kind === "primaryKey" &&
    all.some((effect) => effect.kind === "addPrimaryKey" && same(effect.table, question.table));
  return replaced ? [] : [notGone(question)];
}
