import type { DialectName } from "../../dialects/dialect.ts";

/** The one-line notation of catalog files; `plans/catalogs/README.md` explains it. */

/** A column's line, taken apart: `varchar(50) not null auto(seq) = 'x' on update now`. */
export interface ColumnText {
  /** Without its size. Lower case: a word of the file's `types`. Upper case: the dialect's own type. */
  readonly type: string;
  /** `(255)`, `(31,0)`, or empty. */
  readonly size: string;
  readonly notNull: boolean;
  readonly auto: boolean;
  readonly sequence?: string;
  readonly default?: string;
  readonly onUpdate?: string;
}

export type ReferentialAction = "no action" | "restrict" | "cascade" | "set null";

/** A key's line, taken apart: `NAME (A, B) -> T (X, Y) on delete cascade [mysql h2]`. */
export interface KeyText {
  readonly name?: string;
  readonly columns: readonly string[];
  readonly reference?: {
    readonly refTable: string;
    readonly refColumns: readonly string[];
    readonly onDelete: ReferentialAction;
    readonly onUpdate: ReferentialAction;
  };
}

const COLUMN = /^(\w+)(\([^)]*\))?( not null)?( auto(?:\((\w+)\))?)?(?: = (.+?))?(?: on update (\w+))?$/;
const KEY =
  /^(?:(\w+) )?\(((?:[^()]|\(\d+\))+)\)(?: -> (\w+) \(([^)]+)\))?(?: on delete (\w+(?: null)?))?(?: on update (\w+(?: null)?))?(?: \[([^\]]+)\])?$/;

/** Reads a column's line. Throws on a line that is none: a malformed catalog is a bug. */
export function readColumn(text: string): ColumnText {
  const [whole, type = "", size = "", notNull, auto, sequence, value, onUpdate] = COLUMN.exec(text) ?? [];
  if (whole === undefined) throw new Error(`catalog: not a column: ${text}`);
  return {
    type,
    size,
    notNull: notNull !== undefined,
    auto: auto !== undefined,
    ...(sequence === undefined ? {} : { sequence }),
    ...(value === undefined ? {} : { default: value }),
    ...(onUpdate === undefined ? {} : { onUpdate }),
  };
}

/** Reads a key's line; `undefined` when it does not speak for the dialect. Throws on a line that is none. */
export function readKey(text: string, dialect: DialectName): KeyText | undefined {
  const [whole, name, columns = "", refTable, refColumns = "", onDelete, onUpdate, dialects] = KEY.exec(text) ?? [];
  if (whole === undefined) throw new Error(`catalog: not a key: ${text}`);
  if (dialects !== undefined && !speaksFor(dialects, dialect)) return undefined;
  return {
    ...(name === undefined ? {} : { name }),
    columns: columns.split(", "),
    ...(refTable === undefined
      ? {}
      : {
          reference: {
            refTable,
            refColumns: refColumns.split(", "),
            onDelete: actionOf("delete", onDelete, dialect),
            onUpdate: actionOf("update", onUpdate, dialect),
          },
        }),
  };
}

/** `mysql h2` names dialects, `not mysql h2` all others. */
export function speaksFor(dialects: string, dialect: DialectName): boolean {
  const [first = "", ...rest] = dialects.split(" ");
  return first === "not" ? !rest.includes(dialect) : [first, ...rest].includes(dialect);
}

/**
 * What a referential action means in a dialect. Oracle knows no ON UPDATE, Db2 none that changes rows; RESTRICT is
 * a word of its own only in PostgreSQL and Db2 (the others treat it as NO ACTION, and report it so or refuse it).
 */
function actionOf(event: "delete" | "update", text: string | undefined, dialect: DialectName): ReferentialAction {
  const action = ACTIONS.find((known) => known === text) ?? "no action";
  if (event === "update" && (dialect === "oracle" || (dialect === "db2" && action === "cascade"))) return "no action";
  return action === "restrict" && dialect !== "postgresql" && dialect !== "db2" ? "no action" : action;
}

const ACTIONS: readonly ReferentialAction[] = ["restrict", "cascade", "set null"];
