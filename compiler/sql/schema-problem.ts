import type { CatalogTable } from "../model/catalog.ts";
import type { SchemaState } from "./schema-state.ts";

/** Why an engine with this schema would not take an effect. */
export interface SchemaProblem {
  /**
   * `missing`: what it needs does not exist. `present`: what it makes exists already. `refused`: a rule of the engine
   * forbids it. `unknown`: the model cannot tell which key is meant.
   */
  readonly kind: "missing" | "present" | "refused" | "unknown";
  /** `table AM_USER`, `column AM_USER.NAME`, `index IDX_RID`. */
  readonly what: string;
  /** Table concerned, as the effect names it; absent for sequences and routines. */
  readonly table?: string;
  /** For `refused` and `unknown`: the reason, a clause. */
  readonly why?: string;
  /** For `missing`: names that exist in its place. */
  readonly candidates?: readonly string[];
}

export interface Applied {
  /** With problems: the state that is the best to go on with, so that one mistake is not told many times. */
  readonly state: SchemaState;
  readonly problems: readonly SchemaProblem[];
}

export function missingTable(state: SchemaState, name: string): SchemaProblem {
  const candidates = [...state.tables.values()].map((table) => table.name);
  return { kind: "missing", what: `table ${name}`, table: name, candidates };
}

export function missingColumn(table: CatalogTable, name: string): SchemaProblem {
  const candidates = table.columns.map((column) => column.name);
  return { kind: "missing", what: `column ${table.name}.${name}`, table: table.name, candidates };
}
