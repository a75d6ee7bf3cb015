import type { TomlInput } from "../model/scalars.ts";

/** A table of deployment.toml as plain data. */
export type TomlTable = { readonly [key: string]: TomlInput };

/**
 * `database.apim_db.url`, with quotes round a part that holds other characters: `a."b.c"`; in quotes the escapes of a TOML
 * basic string that JSON has, too. `undefined` when malformed.
 */
export function parseKeyPath(path: string): readonly string[] | undefined {
  const parts: string[] = [];
  const part = /(?:("(?:[^"\\\n]|\\.)*")|([A-Za-z0-9_-]+))(\.|$)/y;
  while (part.lastIndex < path.length) {
    const match = part.exec(path);
    if (match === null) return undefined;
    const name = match[1] === undefined ? match[2] : unquoted(match[1]);
    if (name === undefined) return undefined;
    parts.push(name);
    if (match[3] === "" && part.lastIndex !== path.length) return undefined;
    if (match[3] === "." && part.lastIndex === path.length) return undefined;
  }
  return parts.length === 0 || parts.some((name) => Object.hasOwn(Object.prototype, name)) ? undefined : parts;
}

function unquoted(text: string): string | undefined {
  try {
    return JSON.parse(text) as string;
  } catch {
    return undefined;
  }
}

/** The inverse of {@link parseKeyPath}. */
export function formatKeyPath(parts: readonly string[]): string {
  return parts.map((part) => (/^[A-Za-z0-9_-]+$/.test(part) ? part : JSON.stringify(part))).join(".");
}

export function getAt(table: TomlTable, parts: readonly string[]): TomlInput | undefined {
  let current: TomlInput | undefined = table as TomlInput;
  for (const part of parts) {
    if (!isTable(current) || !Object.hasOwn(current, part)) return undefined;
    current = current[part];
  }
  return current;
}

/**
 * A copy of the table with one value set. A table value merges into the table that is there, key by key.
 * @returns the blocking path when something on the way is no table
 */
export function setAt(
  table: TomlTable,
  parts: readonly string[],
  value: TomlInput,
): { table: TomlTable } | { blocked: readonly string[] } {
  const [head, ...rest] = parts;
  if (head === undefined) return { table };
  const own = Object.hasOwn(table, head) ? table[head] : undefined;
  if (rest.length === 0) {
    return { table: { ...table, [head]: isTable(own) && isTable(value) ? merge(own, value) : value } };
  }
  if (own !== undefined && !isTable(own)) return { blocked: [head] };
  const inner = setAt(own ?? {}, rest, value);
  if ("blocked" in inner) return { blocked: [head, ...inner.blocked] };
  return { table: { ...table, [head]: inner.table as TomlInput } };
}

/** A copy of the table without a key; tables that become empty go with it. */
export function removeAt(table: TomlTable, parts: readonly string[]): TomlTable {
  const [head, ...rest] = parts;
  if (head === undefined || !Object.hasOwn(table, head)) return table;
  const { [head]: own, ...others } = table;
  if (rest.length === 0) return others;
  if (!isTable(own)) return table;
  const inner = removeAt(own, rest);
  return Object.keys(inner).length === 0 ? others : { ...table, [head]: inner as TomlInput };
}

/** Every value that is not a table, with its path, in the table's order. Lists of tables count as one value. */
export function leaves(
  table: TomlTable,
  prefix: readonly string[] = [],
): { parts: readonly string[]; value: TomlInput }[] {
  return Object.entries(table).flatMap(([key, value]) =>
    isTable(value) ? leaves(value, [...prefix, key]) : [{ parts: [...prefix, key], value }],
  );
}

export function isTable(value: unknown): value is { [key: string]: TomlInput } {
  return typeof value === "object" && value !== null && !Array.isArray(value) && !(value instanceof Date);
}

/** Equal as data: key order does not matter, list order does. */
export function sameValue(one: unknown, other: unknown): boolean {
  if (Array.isArray(one) && Array.isArray(other))
    return one.length === other.length && one.every((item, index) => sameValue(item, other[index]));
  if (isTable(one) && isTable(other)) {
    const keys = Object.keys(one);
    return (
      keys.length === Object.keys(other).length &&
      keys.every((key) => Object.hasOwn(other, key) && sameValue(one[key], other[key]))
    );
  }
  return one === other;
}

function merge(into: { [key: string]: TomlInput }, from: { [key: string]: TomlInput }): { [key: string]: TomlInput } {
  const result = { ...into };
  for (const [key, value] of Object.entries(from)) {
    const own = result[key];
    result[key] = isTable(own) && isTable(value) ? merge(own, value) : value;
  }
  return result;
}
