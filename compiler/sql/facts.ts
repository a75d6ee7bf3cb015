import type { CatalogQuestion } from "../../dialects/dialect.ts";
import type { ColumnDefinition, Effect } from "./effects.ts";
import { placeName } from "./names.ts";
import type { SchemaNames } from "./schema-names.ts";

/** An answer of the catalog. A primary key over no columns stands for any: `holds: false` says that there is none. */
export interface Fact {
  readonly question: CatalogQuestion;
  readonly holds: boolean;
}

/** True when the second fact cannot be otherwise where the first one is so. The questions ask without regard to case. */
export function implies(one: Fact, other: Fact): boolean {
  if (one.holds && other.holds) return entails(one.question, other.question);
  if (!one.holds && !other.holds) return entails(other.question, one.question);
  return one.holds && excludes(one.question, other.question);
}

/** True when both facts cannot be so at the same time. */
export function contradicts(one: Fact, other: Fact): boolean {
  return implies(one, { ...other, holds: !other.holds });
}

/** What the catalog answers after an effect, as far as the effect alone decides it; in the order in which to ask. */
export function factsOf(effect: Effect, names: SchemaNames): readonly Fact[] {
  switch (effect.kind) {
    case "createTable": {
      const { table, definition, ifAbsent } = effect;
      if (ifAbsent) return [yes({ kind: "table", table })];
      const { columns, primaryKey, uniques, foreignKeys } = definition;
      return [
        yes({ kind: "table", table }),
        ...keys("primaryKey", table, primaryKey === undefined ? [] : [primaryKey]),
        ...keys("unique", table, uniques),
        ...keys("foreignKey", table, foreignKeys),
        ...columns.flatMap((column) => columnFacts(table, column)),
      ];
    }
    case "dropTable":
      return [no({ kind: "table", table: effect.table })];
    case "renameTable":
      return [no({ kind: "table", table: effect.table }), yes({ kind: "table", table: effect.to })];
    case "addColumn":
      return effect.ifAbsent
        ? [yes({ kind: "column", table: effect.table, column: effect.column.name })]
        : columnFacts(effect.table, effect.column);
    case "dropColumn":
      return [no({ kind: "column", table: effect.table, column: effect.column })];
    case "renameColumn":
      return [
        no({ kind: "column", table: effect.table, column: effect.column }),
        yes({ kind: "column", table: effect.table, column: effect.to }),
      ];
    case "alterColumn": {
      const { table, column, type, nullable, default: value } = effect;
      return [
        yes({ kind: "column", table, column }),
        ...lengthFacts(table, column, type),
        ...(nullable === undefined
          ? []
          : [{ question: { kind: "nullable" as const, table, column }, holds: nullable }]),
        ...defaultFacts(table, column, value),
      ];
    }
    case "addPrimaryKey":
      return keys("primaryKey", effect.table, [effect.key]);
    case "dropPrimaryKey":
      return [no({ kind: "primaryKey", table: effect.table, columns: [] })];
    case "addUnique":
      return keys("unique", effect.table, [effect.key]);
    case "dropUnique":
      return [no({ kind: "unique", table: effect.table, columns: effect.columns })];
    case "addForeignKey":
      return keys("foreignKey", effect.table, [effect.key]);
    case "dropForeignKey":
      return [no({ kind: "foreignKey", table: effect.table, columns: effect.columns })];
    case "dropConstraint":
      return goneFacts(names.constraint(effect.table, effect.name));
    case "createIndex":
      return [
        yes({ kind: "index", table: effect.table, index: effect.name }),
        ...(effect.unique ? keys("unique", effect.table, [effect]) : []),
      ];
    case "dropIndex":
      return goneFacts(names.index(effect.name, effect.table));
    case "createSequence":
      return [yes({ kind: "sequence", sequence: effect.name })];
    case "dropSequence":
      return [no({ kind: "sequence", sequence: effect.name })];
    case "createTrigger":
      return [yes({ kind: "trigger", trigger: effect.name })];
    case "dropTrigger":
      return [no({ kind: "trigger", trigger: effect.name })];
    default:
      return [];
  }
}

export function yes(question: CatalogQuestion): Fact {
  return { question, holds: true };
}

export function no(question: CatalogQuestion): Fact {
  return { question, holds: false };
}

/** The facts that stay so to the end: a later one that contradicts an earlier one takes its place. */
export function lasting(facts: readonly Fact[]): readonly Fact[] {
  return facts.filter((fact, index) => !facts.slice(index + 1).some((later) => contradicts(later, fact)));
}

function keys(
  kind: "primaryKey" | "unique" | "foreignKey",
  table: string,
  found: readonly { readonly columns: readonly string[] }[],
): Fact[] {
  return found.map(({ columns }) => yes({ kind, table, columns }));
}

function columnFacts(table: string, column: ColumnDefinition): Fact[] {
  return [
    yes({ kind: "column", table, column: column.name }),
    ...lengthFacts(table, column.name, column.type),
    // MySQL makes some columns NOT NULL by itself (TIMESTAMP), so "may be NULL" is not certain.
    ...(column.nullable ? [] : [no({ kind: "nullable", table, column: column.name })]),
    ...defaultFacts(table, column.name, column.default),
  ];
}

function lengthFacts(table: string, column: string, type: string | undefined): Fact[] {
  const length = /^N?(?:VAR)?CHAR2?(?:ACTER VARYING)? ?\((\d+)(?: CHAR| BYTE)?\)/i.exec(type ?? "")?.[1];
  return length === undefined ? [] : [yes({ kind: "columnType", table, column, minLength: Number(length) })];
}

/** A default that is taken away is no fact to ask for: Oracle keeps the word NULL in its place. */
function defaultFacts(table: string, column: string, value: string | null | undefined): Fact[] {
  return value === undefined || value === null || /^NULL$/i.test(value)
    ? []
    : [yes({ kind: "default", table, column })];
}

function goneFacts(question: CatalogQuestion | undefined): Fact[] {
  return question === undefined ? [] : [no(question)];
}

/** Where the first answer is yes, the second one is. */
function entails(one: CatalogQuestion, other: CatalogQuestion): boolean {
  if (other.kind === "sequence") return one.kind === "sequence" && same(one.sequence, other.sequence);
  if (other.kind === "trigger") return one.kind === "trigger" && same(one.trigger, other.trigger);
  if (one.kind === "sequence" || one.kind === "trigger" || !same(one.table, other.table)) return false;
  switch (other.kind) {
    case "table":
      return true;
    case "column":
      return columnsOf(one).some((column) => same(column, other.column));
    case "columnType":
      return one.kind === "columnType" && same(one.column, other.column) && one.minLength >= other.minLength;
    case "nullable":
    case "default":
      return one.kind === other.kind && same(one.column, other.column);
    case "primaryKey":
      return one.kind === "primaryKey" && (other.columns.length === 0 || sameNames(one.columns, other.columns));
    case "unique":
    case "foreignKey":
      return one.kind === other.kind && sameNames(one.columns, other.columns);
    case "index":
      return one.kind === "index" && same(one.index, other.index);
  }
}

/** Where the first answer is yes, the second one is no: a table has one primary key, and no NULL in it. */
function excludes(one: CatalogQuestion, other: CatalogQuestion): boolean {
  if (one.kind !== "primaryKey" || one.columns.length === 0) return false;
  if (other.kind === "nullable")
    return same(one.table, other.table) && one.columns.some((column) => same(column, other.column));
  if (other.kind !== "primaryKey" || other.columns.length === 0) return false;
  return same(one.table, other.table) && !sameNames(one.columns, other.columns);
}

/** The columns that must be there where the answer is yes. */
function columnsOf(question: CatalogQuestion): readonly string[] {
  if ("column" in question) return [question.column];
  return "columns" in question ? question.columns : [];
}

/** One name to the questions; most pairs differ, so the cheap look comes first. */
export function same(one: string, other: string): boolean {
  if (one === other) return true;
  return isQuoted(one) || isQuoted(other)
    ? placeName(one) === placeName(other)
    : one.length === other.length && one.toUpperCase() === other.toUpperCase();
}

function isQuoted(name: string): boolean {
  return name.startsWith('"') || name.startsWith("`") || name.startsWith("[");
}

function sameNames(one: readonly string[], other: readonly string[]): boolean {
  const sorted = (names: readonly string[]): string => [...new Set(names.map(placeName))].sort().join();
  return sorted(one) === sorted(other);
}
