import type { Cursor } from "./cursor.ts";
import { isSystemRelation, NO_COLUMNS } from "./vocabulary.ts";

/** What a name stands for in a query. */
export interface ScopedTable {
  /** The product's table behind it; absent for a subquery or a system relation. */
  readonly base?: string | undefined;
  /** Its columns are the table's own, and not those of a common table expression. */
  readonly own: boolean;
}

/** The tables that one query or data statement names, and what it asks of them. */
export interface Scope {
  readonly parent: Scope | undefined;
  /** By alias or name, in upper case. */
  readonly tables: Map<string, ScopedTable>;
  /** Base tables of common table expressions by upper-case name; `undefined` when there is not exactly one. */
  readonly expressions: Map<string, string | undefined>;
  readonly qualified: { readonly qualifier: string; readonly column: string }[];
  readonly bare: string[];
  /** Upper-case names that the query gives to its own results. */
  readonly results: Set<string>;
  /** False while a SELECT has not come to its tables: a bare name inside may still be a column of one. */
  complete: boolean;
  /** It names a relation of the system catalog. */
  system: boolean;
}

/** A scope without tables. @param parent the scope whose tables and expressions can be named inside */
export function openScope(parent: Scope | undefined): Scope {
  return {
    parent,
    tables: new Map(),
    expressions: new Map(),
    qualified: [],
    bare: [],
    results: new Set(),
    complete: true,
    system: false,
  };
}

/** Adds a table. @returns the base table, seen through a common table expression of that name */
export function addTable(
  c: Cursor,
  scope: Scope,
  table: { readonly qualifiers: readonly string[]; readonly name: string },
  alias: string | undefined,
): string | undefined {
  const base = baseTable(scope, table);
  if (base === undefined) scope.system ||= isSystemRelation(table.qualifiers, table.name);
  else if (!c.stopped) c.reads.add(base);
  const own = base !== undefined && base === table.name && !isExpression(scope, table.name);
  scope.tables.set((alias ?? table.name).toUpperCase(), { base, own });
  return base;
}

/** The product's table that a name stands for; `undefined` for system relations and expressions over several tables. */
export function baseTable(
  scope: Scope,
  table: { readonly qualifiers: readonly string[]; readonly name: string },
): string | undefined {
  const key = table.name.toUpperCase();
  for (let at: Scope | undefined = scope; at !== undefined; at = at.parent) {
    if (at.expressions.has(key)) return at.expressions.get(key);
  }
  return isSystemRelation(table.qualifiers, table.name) ? undefined : table.name;
}

function isExpression(scope: Scope, name: string): boolean {
  for (let at: Scope | undefined = scope; at !== undefined; at = at.parent) {
    if (at.expressions.has(name.toUpperCase())) return true;
  }
  return false;
}

/**
 * Records the columns that are surely meant: qualified ones of known tables, and bare ones where there is one table and
 * no variable could be meant.
 */
export function closeScope(c: Cursor, scope: Scope): void {
  if (c.stopped) return;
  if (scope.parent !== undefined) scope.parent.system ||= scope.system;
  for (const { qualifier, column } of scope.qualified) {
    const key = qualifier.toUpperCase();
    for (let at: Scope | undefined = scope; at !== undefined; at = at.parent) {
      if (!at.tables.has(key)) continue;
      const table = at.tables.get(key);
      if (table?.own === true) c.reads.add(`${table.base}.${column}`);
      break;
    }
  }
  const [only] = scope.tables.size === 1 ? scope.tables.values() : [];
  if (only?.own !== true || hasTables(scope.parent) || c.inBlock) return;
  for (const column of scope.bare) {
    const key = column.toUpperCase();
    if (!NO_COLUMNS.has(key) && !scope.results.has(key)) c.reads.add(`${only.base}.${column}`);
  }
}

/** A bare name in a subquery may be a column of a table around it. */
function hasTables(scope: Scope | undefined): boolean {
  return scope !== undefined && (!scope.complete || scope.tables.size > 0 || hasTables(scope.parent));
}
