import { entriesOf, list, mapping, nameOf, type PlanFile, type Yaml } from "./plan-files.ts";

const tablesKnown = new WeakMap<Yaml, ReadonlySet<string>>();

/** Names of the steps that say something about what a step is about. */
export function relatives(step: Yaml, all: readonly PlanFile[]): string[] {
  const name = nameOf(step);
  const subjects = tablesOf(step);
  const steps = all.flatMap(({ document }) => entriesOf(document));
  return steps
    .filter((other) => nameOf(other) !== name)
    .filter((other) => refersTo(other, name) || [...tablesOf(other)].some((table) => subjects.has(table)))
    .map(nameOf);
}

/** True when a step names another one: what it needs, where it ends, what it restores. */
export function refersTo(step: Yaml, name: string): boolean {
  const { needs, until, irreversible } = step;
  const names = [...(Array.isArray(needs) ? needs : []), until];
  return names.includes(name) || new RegExp(`\\b${name}(?![\\w-])`).test(String(irreversible ?? ""));
}

/** Tables, columns and sequences that a step asks for or whose SQL names them, in capitals. */
export function tablesOf(step: Yaml): ReadonlySet<string> {
  const known = tablesKnown.get(step) ?? readTables(step);
  tablesKnown.set(step, known);
  return known;
}

function readTables(step: Yaml): ReadonlySet<string> {
  const sql = Object.values(mapping(step.sql)).map(String);
  const asked = [...list(step.preconditions), ...list(step.postconditions)].flatMap((check) => [
    String(check.table ?? ""),
    String(check.column ?? "").split(".")[0] ?? "",
    String(check.sequence ?? ""),
    String(mapping(check.primaryKey).table ?? ""),
    String(mapping(check.unique).table ?? ""),
    String(mapping(check.index).table ?? ""),
  ]);
  const written = sql.flatMap((text) =>
    [...text.matchAll(/\b(?:TABLE|INTO|FROM|JOIN|UPDATE|ON|REFERENCES|SEQUENCE|EXISTS)\s+([A-Za-z]\w+)/gi)].map(
      ([, name = ""]) => name,
    ),
  );
  return new Set([...asked, ...written].filter((name) => name.length > 3).map((name) => name.toUpperCase()));
}
