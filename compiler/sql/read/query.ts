import {
  accept,
  type Cursor,
  expect,
  is,
  name,
  nameList,
  nested,
  peek,
  qualifiedName,
  skipParentheses,
} from "./cursor.ts";
import { expression, expressions, optionalAlias, ordering } from "./expression.ts";
import { addTable, closeScope, openScope, type Scope } from "./scope.ts";

/** What the outermost SELECT of a query does besides reading. */
export interface QueryFacts {
  /** Names behind INTO, in upper case: variables, or the table that it makes. */
  readonly into: readonly string[];
  /** The one base table of a simple query. */
  readonly only: string | undefined;
  /** It reads the system catalog. */
  readonly system: boolean;
  /** It has a FROM clause. */
  readonly from: boolean;
}

/** Does a query begin here? */
export function isQuery(c: Cursor): boolean {
  return (
    is(c, "SELECT") ||
    is(c, "WITH") ||
    is(c, "VALUES") ||
    (is(c, "(") && /^(SELECT|WITH)$/.test(peek(c, 1)?.text ?? ""))
  );
}

/** Takes a query with everything that may follow it. */
export function query(c: Cursor, parent: Scope | undefined): QueryFacts {
  return nested(c, () => {
    const scope = openScope(parent);
    if (accept(c, "WITH")) commonTables(c, scope);
    const facts = combined(c, scope);
    tail(c, scope);
    closeScope(c, scope);
    return facts;
  });
}

/** `[RECURSIVE] name [(columns)] AS (query), …`, behind WITH. */
export function commonTables(c: Cursor, scope: Scope): void {
  accept(c, "RECURSIVE");
  do {
    const alias = name(c);
    if (is(c, "(")) nameList(c);
    expect(c, "AS", "(");
    const facts = query(c, scope);
    expect(c, ")");
    scope.expressions.set(alias.toUpperCase(), facts.only);
  } while (accept(c, ","));
}

function combined(c: Cursor, scope: Scope): QueryFacts {
  let facts = term(c, scope);
  while (accept(c, "UNION|INTERSECT|EXCEPT|MINUS")) {
    accept(c, "ALL|DISTINCT");
    const other = term(c, scope);
    facts = { ...facts, only: undefined, system: facts.system || other.system };
  }
  return facts;
}

function term(c: Cursor, parent: Scope): QueryFacts {
  if (accept(c, "(")) {
    const facts = query(c, parent);
    expect(c, ")");
    return facts;
  }
  // A scope of its own for each SELECT; its parent lends common table expressions and outer tables.
  const scope = openScope(parent);
  if (accept(c, "VALUES")) {
    do expression(c, scope);
    while (accept(c, ","));
    return { into: [], only: undefined, system: false, from: false };
  }
  const facts = select(c, scope);
  closeScope(c, scope);
  return facts;
}

function select(c: Cursor, scope: Scope): QueryFacts {
  expect(c, "SELECT");
  while (accept(c, "ALL|DISTINCT|SQL_NO_CACHE|STRAIGHT_JOIN")) {
    // DISTINCT ON (…) is PostgreSQL's.
    if (accept(c, "ON", "(")) {
      expressions(c, scope);
      expect(c, ")");
    }
  }
  if (accept(c, "TOP")) {
    expression(c, scope);
    accept(c, "PERCENT");
  }
  scope.complete = false;
  items(c, scope);
  let into = accept(c, "INTO") ? targets(c) : [];
  const from = accept(c, "FROM");
  if (from) tableList(c, scope);
  scope.complete = true;
  if (accept(c, "WHERE")) expression(c, scope);
  if (accept(c, "START", "WITH")) expression(c, scope);
  if (accept(c, "CONNECT", "BY")) {
    accept(c, "NOCYCLE");
    expression(c, scope);
  }
  if (accept(c, "GROUP", "BY")) {
    expressions(c, scope);
    accept(c, "WITH", "ROLLUP");
  }
  if (accept(c, "HAVING")) expression(c, scope);
  // MySQL takes INTO at the end as well.
  if (into.length === 0 && accept(c, "INTO")) into = targets(c);
  const bases = [...scope.tables.values()];
  return { into, only: bases.length === 1 ? bases[0]?.base : undefined, system: scope.system, from };
}

function items(c: Cursor, scope: Scope): void {
  do {
    expression(c, scope);
    if (peek(c)?.kind === "string") c.at += 1;
    else scope.results.add((optionalAlias(c) ?? "").toUpperCase());
  } while (accept(c, ","));
}

function targets(c: Cursor): string[] {
  accept(c, "STRICT");
  const found: string[] = [];
  do {
    if (!accept(c, "@")) accept(c, ":");
    found.push(qualifiedName(c).name.replace(/^@/, "").toUpperCase());
  } while (accept(c, ","));
  return found;
}

/** `table [alias] [, …] [JOIN …]` */
export function tableList(c: Cursor, scope: Scope): void {
  do {
    tableReference(c, scope);
    joins(c, scope);
  } while (accept(c, ","));
}

/** `[INNER|LEFT …] JOIN table [ON …|USING …]`, any number of them. */
export function joins(c: Cursor, scope: Scope): void {
  while (is(c, "JOIN|INNER|LEFT|RIGHT|FULL|CROSS|NATURAL|STRAIGHT_JOIN")) {
    while (accept(c, "INNER|LEFT|RIGHT|FULL|CROSS|NATURAL|OUTER")) {
      // The kind of a join does not matter here.
    }
    if (!accept(c, "STRAIGHT_JOIN") && !accept(c, "APPLY")) expect(c, "JOIN");
    tableReference(c, scope);
    if (accept(c, "ON")) expression(c, scope);
    else if (accept(c, "USING")) nameList(c);
  }
}

/** A table or subquery with its alias. @returns the base table; `undefined` for anything else */
export function tableReference(c: Cursor, scope: Scope): string | undefined {
  accept(c, "LATERAL|ONLY");
  if (is(c, "(")) {
    expect(c, "(");
    if (isQuery(c)) query(c, scope);
    else nested(c, () => tableList(c, scope));
    expect(c, ")");
    const alias = optionalAlias(c);
    if (is(c, "(")) nameList(c);
    if (alias !== undefined) scope.tables.set(alias.toUpperCase(), { own: false });
    else scope.tables.set(`(${c.at}`, { own: false });
    return undefined;
  }
  const table = qualifiedName(c);
  if (is(c, "(")) {
    // A table function: its name is no table.
    skipParentheses(c);
    scope.tables.set((optionalAlias(c) ?? table.name).toUpperCase(), { own: false });
    return undefined;
  }
  hints(c);
  const alias = optionalAlias(c);
  hints(c);
  return addTable(c, scope, table, alias);
}

/** `WITH (NOLOCK)` */
function hints(c: Cursor): void {
  if (c.dialect === "mssql" && is(c, "WITH", "(")) {
    c.at += 1;
    skipParentheses(c);
  }
}

function tail(c: Cursor, scope: Scope): void {
  if (accept(c, "ORDER", "BY")) ordering(c, scope);
  while (is(c, "LIMIT|OFFSET|FETCH|FOR|OPTION|WITH|INTO")) {
    if (accept(c, "LIMIT")) expressions(c, scope);
    else if (accept(c, "OFFSET")) {
      expression(c, scope);
      accept(c, "ROW|ROWS");
    } else if (accept(c, "FETCH", "FIRST|NEXT")) {
      if (!is(c, "ROW|ROWS")) expression(c, scope);
      expect(c, "ROW|ROWS");
      expect(c, "ONLY");
    } else if (accept(c, "FOR", "UPDATE")) {
      if (accept(c, "OF")) names(c);
      accept(c, "NOWAIT");
    } else if (accept(c, "FOR", "READ|FETCH", "ONLY")) continue;
    else if (accept(c, "OPTION")) skipParentheses(c);
    else if (c.dialect === "db2" && accept(c, "WITH", "UR|CS|RS|RR")) continue;
    else return;
  }
}

function names(c: Cursor): void {
  do qualifiedName(c);
  while (accept(c, ","));
}
