import { isDeepStrictEqual } from "node:util";
import TOML from "@iarna/toml";
import type { ConfigFile, Migration } from "../compiler/model/migration.ts";
import type { TomlInput, TomlScalar } from "../compiler/model/scalars.ts";
import { byCodeUnit } from "./bundle-file.ts";
import { hopOf } from "./lookup.ts";
import { oneLine } from "./shell.ts";
import { orderKeys } from "./toml-order.ts";
import { tomlArray, tomlKey, tomlScalar } from "./toml-value.ts";

type Table = { readonly [key: string]: TomlInput };

/**
 * A deployment.toml as text: a table's own keys before its sub-tables, tables in the product's order, `[secrets]` last
 * (the cipher tool appends there). A comment names the origin of what is not the product's default. The text is parsed
 * again and compared with the value.
 * @throws when it does not come back equal: a bug of this file
 */
export function emitToml(migration: Migration, file: ConfigFile): string {
  const text = [...header(migration, file), ...tableBody([], file.value, file), ""].join("\n");
  const back = TOML.parse(text);
  if (!isDeepStrictEqual(comparable(back), comparable(file.value))) {
    throw new Error(`${file.path} does not come back from TOML as it was`);
  }
  return text;
}

function header(migration: Migration, file: ConfigFile): string[] {
  const hop = hopOf(migration, file);
  const when =
    file.stage === "final"
      ? "The finished configuration."
      : `Only while step ${file.stage} runs: a later step installs the finished configuration.`;
  return [
    `# deployment.toml of API Manager ${hop.to} on ${file.node}: site ${migration.site}, ${hop.from} to ${hop.to}`,
    `# ${when} Written by migplan; migrate.sh installs it.`,
    "# A comment names where a value comes from when it is not the product's default.",
    "# Secrets are references: $env{NAME} is the server's environment, $secret{alias} the secure vault.",
  ].map(comment);
}

/** Keys, then sub-tables, of the table at `path`. Every table is preceded by a blank line. */
function tableBody(path: readonly string[], table: Table, file: ConfigFile): string[] {
  const keys = orderKeys(path, Object.keys(table));
  const plain = keys.filter((key) => !isBelow(table[key]));
  const origins = new Map(plain.map((key) => [key, originOf(file, [...path, key])]));
  const named = new Set(origins.values());
  const common = named.size === 1 ? [...named][0] : undefined;
  const lines: string[] = [];
  if (common !== undefined) lines.push(comment(`# ${common}`));
  if (path.length === 0 && plain.length > 0) lines.unshift("");
  for (const key of plain) {
    const origin = common === undefined ? origins.get(key) : undefined;
    const value = table[key];
    const shown = Array.isArray(value) ? tomlArray(value as TomlScalar[]) : tomlScalar(value as TomlScalar);
    lines.push(`${tomlKey(key)} = ${shown}${origin === undefined ? "" : comment(`   # ${origin}`)}`);
  }
  return [
    ...lines,
    ...keys.filter((key) => isBelow(table[key])).flatMap((key) => below([...path, key], table[key], file)),
  ];
}

/** A sub-table or an array of tables, with its header lines. */
function below(path: readonly string[], value: TomlInput | undefined, file: ConfigFile): string[] {
  const name = path.map(tomlKey).join(".");
  if (Array.isArray(value)) {
    return (value as Table[]).flatMap((item) => ["", `[[${name}]]`, ...tableBody(path, item, file)]);
  }
  const table = value as Table;
  const children = Object.values(table);
  const needsHeader = children.length === 0 || children.some((child) => !isBelow(child));
  return [...(needsHeader ? ["", `[${name}]`] : []), ...tableBody(path, table, file)];
}

/** True for what has a header of its own: a table, or a list of tables. An empty list is a value. */
function isBelow(value: TomlInput | undefined): boolean {
  if (Array.isArray(value)) return typeof value[0] === "object";
  return typeof value === "object";
}

/** Origin of a key, or of the nearest table above it that has one; `undefined` for the product's default. */
function originOf(file: ConfigFile, path: readonly string[]): string | undefined {
  for (let length = path.length; length > 0; length--) {
    const key = path.slice(0, length).join(".");
    if (!Object.hasOwn(file.origins, key)) continue;
    const origin = file.origins[key] ?? "";
    return /\bdefault$/.test(origin) ? undefined : origin;
  }
  return undefined;
}

/** A comment's text keeps to one line; blanks before the `#` stay. */
function comment(text: string): string {
  return `${/^ */.exec(text)?.[0] ?? ""}${oneLine(text)}`;
}

/** A value without what two equal TOML texts may differ in: key order, prototypes, big integers. */
function comparable(value: unknown): unknown {
  if (typeof value === "bigint") return Number(value);
  if (Array.isArray(value)) return value.map(comparable);
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).sort(([a], [b]) => byCodeUnit(a, b));
  return { table: entries.map(([key, item]) => [key, comparable(item)]) };
}
