import type { DialectName } from "../../dialects/dialect.ts";
import type { CatalogForeignKey, CatalogTable } from "../model/catalog.ts";
import { ABSENT, describeColumn } from "./compare.ts";
import { nameKey, placeName } from "./names.ts";
import { canonicalDefault, meaningsOf } from "./types.ts";

/** One part of a table in words that every dialect shares, so that two dialects can be compared. */
export interface Part {
  /** As the dialect has it, for messages. */
  readonly text: string;
  /** Two parts are equivalent when they have one of these in common. */
  readonly meanings: readonly string[];
}

export const NOTHING: Part = { text: ABSENT, meanings: [ABSENT] };

/**
 * The parts of a table by their place, modulo what dialects write differently for the same thing:
 *
 * - types by what they hold (`VARCHAR2(255)` and `VARCHAR(255)`, `BLOB`, `BYTEA` and `VARBINARY(MAX)`);
 * - identity columns, defaults from a sequence, and sequence with trigger;
 * - referential actions that Oracle and Db2 do not have, RESTRICT and NO ACTION;
 * - Db2's NOT NULL of every column in a key; on Oracle `''` is NULL;
 * - names of keys and columns of the same name in another case.
 */
export function partsOf(table: CatalogTable | undefined, dialect: DialectName): ReadonlyMap<string, Part> {
  const parts = new Map<string, Part>();
  if (table === undefined) return parts;
  const at = placeName(table.name);
  const list = (columns: readonly string[]): string => columns.map(placeName).join();
  const keyed = new Set(
    [...table.uniques, ...(table.primaryKey ? [table.primaryKey] : [])].flatMap(({ columns }) =>
      columns.map(placeName),
    ),
  );
  for (const column of table.columns) {
    const numbered = column.autoincrement || (hasTriggerNumbers(dialect) && table.triggers.length > 0);
    const value = defaultMeaning(canonicalDefault(column.default, column.type, dialect));
    const nulls =
      dialect === "db2" && keyed.has(placeName(column.name))
        ? ["null", "not null"]
        : [column.nullable ? "null" : "not null"];
    const types = meaningsOf(column.type, dialect);
    const numbers = numbered && value === "" ? ["numbered", "plain"] : ["plain"];
    const meanings = types.flatMap((type) =>
      nulls.flatMap((nullable) =>
        numbers.map((number) => [type, nullable, value, column.autoincrement ? "numbered" : number].join("|")),
      ),
    );
    parts.set(`${at}.${placeName(column.name)}`, { text: describeColumn(column, dialect), meanings });
  }
  if (table.primaryKey !== undefined) {
    const columns = list(table.primaryKey.columns);
    parts.set(`${at}.<pk>`, {
      text: `(${columns})`,
      meanings: [[...table.primaryKey.columns].map(placeName).sort().join()],
    });
  }
  for (const { columns } of table.uniques) {
    const place = `${at}.<unique:${list(columns)}>`;
    parts.set(place, { text: "there", meanings: ["unique"] });
  }
  for (const key of table.foreignKeys) parts.set(`${at}.<fk:${list(key.columns)}>`, foreignPart(key, dialect));
  for (const key of table.indexes) {
    const columns = list(key.columns.map((name) => name.replace(/\(\d+\)$/, "")));
    parts.set(`${at}.<index:${placeName(key.name ?? columns)}>`, { text: `(${columns})`, meanings: [columns] });
  }
  return parts;
}

/** True when two dialects have the same thing at a place. */
export function equivalent(one: Part, other: Part): boolean {
  return one.meanings.some((meaning) => other.meanings.includes(meaning));
}

function foreignPart(key: CatalogForeignKey, dialect: DialectName): Part {
  const target = `${placeName(key.refTable)}(${key.refColumns.map((name) => nameKey(name, "oracle")).join()})`;
  const plain = (action: string): string => (action === "restrict" ? "no action" : action);
  // Oracle has no ON UPDATE at all, Db2 none that changes rows.
  const updates =
    dialect === "oracle" || dialect === "db2" ? ["no action", "cascade", "set null"] : [plain(key.onUpdate)];
  return {
    text: `-> ${target} on delete ${key.onDelete} on update ${key.onUpdate}`,
    meanings: updates.map((update) => `${target}|${plain(key.onDelete)}|${update}`),
  };
}

/** Dialects whose product scripts number rows by a sequence and a trigger. */
function hasTriggerNumbers(dialect: DialectName): boolean {
  return dialect === "oracle" || dialect === "db2";
}

function defaultMeaning(value: string | null): string {
  if (value === null || value === "''") return "";
  if (value === "TRUE" || value === "FALSE") return value === "TRUE" ? "1" : "0";
  return value.replace(/^'(-?\d+)'$/, "$1");
}
