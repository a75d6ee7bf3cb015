import type { Statement } from "../../dialects/dialect.ts";
import type { ReferentialAction } from "../model/catalog-notation.ts";

/**
 * What one SQL statement does to a database, as far as plans need to know it. Names are as written; compare them by the
 * dialect's `fold`. A statement of which nothing is known is never "no effect": see {@link Reading}.
 */
export type Effect =
  | {
      readonly kind: "createTable";
      readonly table: string;
      readonly definition: TableDefinition;
      readonly ifAbsent: boolean;
    }
  | { readonly kind: "dropTable"; readonly table: string; readonly ifPresent: boolean }
  | { readonly kind: "renameTable"; readonly table: string; readonly to: string }
  | {
      readonly kind: "addColumn";
      readonly table: string;
      readonly column: ColumnDefinition;
      readonly ifAbsent: boolean;
    }
  | { readonly kind: "dropColumn"; readonly table: string; readonly column: string; readonly ifPresent: boolean }
  | { readonly kind: "renameColumn"; readonly table: string; readonly column: string; readonly to: string }
  /** Only what the statement changes is present; `default: null` takes a default away. */
  | {
      readonly kind: "alterColumn";
      readonly table: string;
      readonly column: string;
      readonly type?: string;
      readonly nullable?: boolean;
      readonly default?: string | null;
      readonly autoincrement?: boolean;
      readonly onUpdate?: string | null;
    }
  | { readonly kind: "addPrimaryKey"; readonly table: string; readonly key: KeyDefinition }
  | { readonly kind: "dropPrimaryKey"; readonly table: string }
  | { readonly kind: "addUnique"; readonly table: string; readonly key: KeyDefinition }
  /** A unique constraint known by its columns (Oracle `DROP UNIQUE (A)`, or stated by the author). */
  | { readonly kind: "dropUnique"; readonly table: string; readonly columns: readonly string[] }
  | { readonly kind: "addForeignKey"; readonly table: string; readonly key: ForeignKeyDefinition }
  /** A foreign key known by its columns: stated by the author where its name is looked up when the statement runs. */
  | { readonly kind: "dropForeignKey"; readonly table: string; readonly columns: readonly string[] }
  /** A constraint known by its name only: primary, unique, foreign or check. */
  | { readonly kind: "dropConstraint"; readonly table: string; readonly name: string; readonly ifPresent: boolean }
  /** The index of the constraint's name is renamed with it. */
  | { readonly kind: "renameConstraint"; readonly table: string; readonly name: string; readonly to: string }
  | {
      readonly kind: "createIndex";
      readonly table: string;
      readonly name: string;
      readonly columns: readonly string[];
      readonly unique: boolean;
      readonly ifAbsent: boolean;
    }
  /** `table` is absent where the dialect names an index alone. */
  | { readonly kind: "dropIndex"; readonly table?: string; readonly name: string; readonly ifPresent: boolean }
  | { readonly kind: "createSequence"; readonly name: string; readonly ifAbsent: boolean }
  | { readonly kind: "dropSequence"; readonly name: string; readonly ifPresent: boolean }
  | { readonly kind: "createTrigger"; readonly name: string; readonly table: string; readonly replace: boolean }
  | { readonly kind: "dropTrigger"; readonly name: string; readonly ifPresent: boolean }
  | { readonly kind: "createRoutine"; readonly name: string; readonly replace: boolean }
  | { readonly kind: "dropRoutine"; readonly name: string; readonly ifPresent: boolean }
  | { readonly kind: "insertRows"; readonly table: string }
  | {
      readonly kind: "updateRows";
      readonly table: string;
      readonly columns: readonly string[];
      readonly filtered: boolean;
    }
  | { readonly kind: "deleteRows"; readonly table: string; readonly filtered: boolean }
  /** Rewrites or reorganises a table without changing its meaning (`REORG TABLE`, `ANALYZE`). */
  | { readonly kind: "maintain"; readonly table: string }
  /** Changes a user's rights (`ALTER USER … SUPERUSER`, `GRANT`). */
  | { readonly kind: "changeUser"; readonly user: string }
  /** Changes a property of the whole database (`ALTER DATABASE … COLLATE`). */
  | { readonly kind: "alterDatabase" };

export type EffectKind = Effect["kind"];

export interface TableDefinition {
  readonly columns: readonly ColumnDefinition[];
  readonly primaryKey?: KeyDefinition;
  readonly uniques: readonly KeyDefinition[];
  readonly foreignKeys: readonly ForeignKeyDefinition[];
}

export interface ColumnDefinition {
  readonly name: string;
  /** As written, blanks folded, upper case: `VARCHAR(255)`, `NUMBER(10,0)`. Empty for a computed column. */
  readonly type: string;
  /** As written: a primary key of the same statement, which takes no NULL either, does not make it `false`. */
  readonly nullable: boolean;
  /** Expression as written; absent without a default. */
  readonly default?: string;
  /** AUTO_INCREMENT, IDENTITY, GENERATED … AS IDENTITY, SERIAL, or a default that is a sequence's next number. */
  readonly autoincrement: boolean;
  /** The sequence of such a default, which then is no `default`. */
  readonly sequence?: string;
  /** Expression of MySQL's ON UPDATE, Db2's row change timestamp. */
  readonly onUpdate?: string;
  /** SQL Server `WITH VALUES`: existing rows get the default although the column may be NULL. */
  readonly withValues?: boolean;
}

export interface KeyDefinition {
  readonly name?: string;
  readonly columns: readonly string[];
}

export interface ForeignKeyDefinition extends KeyDefinition {
  readonly refTable: string;
  /** Empty where the statement leaves them to the referenced primary key. */
  readonly refColumns: readonly string[];
  readonly onDelete: ReferentialAction;
  readonly onUpdate: ReferentialAction;
}

/** What the reader made of one statement. */
export interface Reading {
  readonly statement: Statement;
  /** Everything it does, in order; empty for what changes nothing (SELECT, SET, COMMIT). */
  readonly effects: readonly Effect[];
  /** Tables and columns that it reads, as `TABLE` and `TABLE.COLUMN`, as far as they can be seen. */
  readonly reads: readonly string[];
  /** The place, as offsets in the statement's text, and the reason, when a part of it is not understood. */
  readonly notUnderstood?: { readonly start: number; readonly end: number; readonly why: string };
}
