import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse, stringify } from "yaml";

/** A plain YAML mapping that an operator may change. */
export interface Yaml {
  [key: string]: unknown;
}

/** One plan or recipe file as plain values: anchors are expanded, so that a change hits one place only. */
export interface PlanFile {
  /** Relative to the plans folder: `recipes/backup.yaml`. */
  readonly path: string;
  readonly document: Yaml;
}

/** Path → text of every file below a folder. */
export type Texts = ReadonlyMap<string, string>;

/** Reads a plans folder; plan and recipe files are written anew from their values, so that a mutant differs in one place only. */
export function readPlans(directory: string): { readonly texts: Texts; readonly files: readonly PlanFile[] } {
  const entries = readdirSync(directory, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const texts = new Map(
    entries.map((entry): [string, string] => {
      const path = join(entry.parentPath, entry.name);
      return [path.slice(directory.length + 1).replaceAll("\\", "/"), readFileSync(path, "utf8")];
    }),
  );
  const files = [...texts.keys()]
    .filter((path) => /^([^/]+-to-[^/]+\/plan|recipes\/[^/]+)\.yaml$/.test(path))
    .sort()
    .map((path) => ({ path, document: parse(texts.get(path) ?? "", { maxAliasCount: -1 }) as Yaml }));
  for (const { path, document } of files) texts.set(path, write(document));
  return { texts, files };
}

/** The text of a document, one line a scalar. */
export function write(document: Yaml): string {
  return stringify(document, { aliasDuplicateObjects: false, lineWidth: 0 });
}

/** The steps and uses of a file. */
export function entriesOf(document: Yaml): Yaml[] {
  return Array.isArray(document.steps) ? (document.steps as Yaml[]) : [];
}

/** Id of a step, or the name of the recipe that is used. */
export function nameOf(entry: Yaml): string {
  return String(entry.id ?? entry.uses);
}

/** What a file is called in the names of mutants: `backup` for a recipe, `3.0.0-to-3.1.0` for a plan. */
export function holderOf(path: string): string {
  return path.replace(/^recipes\/|\/plan\.yaml$|\.yaml$/g, "");
}

/** Path of each file → folders of the plans that it is part of, through however many uses. */
export function plansWith(files: readonly PlanFile[]): ReadonlyMap<string, readonly string[]> {
  const byPath = new Map(files.map((file) => [file.path, file]));
  const users = new Map<string, string[]>();
  const visit = (path: string, plan: string): void => {
    const file = byPath.get(path);
    const known = users.get(path) ?? [];
    if (file === undefined || known.includes(plan)) return;
    users.set(path, [...known, plan]);
    for (const { uses } of entriesOf(file.document))
      if (uses !== undefined) visit(`recipes/${String(uses)}.yaml`, plan);
  };
  for (const { path } of files) if (path.endsWith("/plan.yaml")) visit(path, holderOf(path));
  return users;
}

/** The mapping below a key; empty where there is none. */
export function mapping(value: unknown): Yaml {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? (value as Yaml) : {};
}

/** The list of mappings below a key; empty where there is none. */
export function list(value: unknown): Yaml[] {
  return Array.isArray(value) ? value.map(mapping) : [];
}
