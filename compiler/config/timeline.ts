import { problem } from "../diagnostics/codes.ts";
import type { Diagnostic, Span } from "../diagnostics/diagnostic.ts";
import type { ConcreteStep, ConfigAction, ConfigEntries } from "../expand/concrete.ts";
import { callsOf } from "../load/link.ts";
import type { TomlInput } from "../model/scalars.ts";
import type { OriginTable } from "./carry-over.ts";
import { formatKeyPath, getAt, isTable, leaves, parseKeyPath, removeAt, setAt } from "./key-path.ts";

/** A configuration step that has been passed, on the timeline of one node. */
export interface ActiveChange {
  readonly step: ConcreteStep;
  readonly action: ConfigAction;
}

/** `deployment.set` of the site, applied last. */
export interface SiteChanges {
  readonly action: ConfigAction;
  /** Place of a key path of the site. */
  readonly locate: (path: string) => Span;
}

/**
 * The content of a deployment.toml: the base, then every active change in plan order, then the site's own `set`.
 * A change that has ended is simply not among the active ones, so what was there before comes back.
 * Reports paths that lead through a value (MP5205), and entries without a pattern (MP5206); malformed ones have been reported before.
 */
export function contentOf(
  base: OriginTable,
  active: readonly ActiveChange[],
  site: SiteChanges,
): OriginTable & { diagnostics: readonly Diagnostic[] } {
  const diagnostics: Diagnostic[] = [];
  let { table } = base;
  const origins: Record<string, string> = { ...base.origins };
  const apply = (action: ConfigAction, origin: string, step?: ConcreteStep): void => {
    for (const { path, value } of action.set) {
      const parts = parseKeyPath(path);
      if (parts === undefined) continue;
      const next = setAt(table, parts, value);
      if ("blocked" in next) {
        const blocked = formatKeyPath(next.blocked);
        const at = step === undefined ? site.locate(path) : placeOf(step, path);
        const related = step === undefined ? [] : callsOf(step.origin);
        const hint = `${blocked} comes from: ${origins[blocked] ?? origin}`;
        diagnostics.push(problem("MP5205", at, { path, at: blocked }, { hint, related }));
        continue;
      }
      table = next.table;
      const set = typeof value === "object" && !Array.isArray(value) ? leaves(value, parts) : [{ parts }];
      for (const leaf of set) origins[formatKeyPath(leaf.parts)] = origin;
    }
    for (const entries of action.entries ?? []) {
      const parts = parseKeyPath(entries.of);
      const filled = parts === undefined ? undefined : withEntries(getAt(table, parts), entries);
      const next = parts === undefined || filled === undefined ? undefined : setAt(table, parts, filled.tables);
      if (filled !== undefined && filled.missing.length > 0 && step !== undefined)
        diagnostics.push(noTemplate(step, entries, filled.missing));
      if (next === undefined || "blocked" in next) continue;
      table = next.table;
      origins[entries.of] = origin;
    }
    for (const path of action.remove) {
      const parts = parseKeyPath(path);
      if (parts === undefined) continue;
      table = removeAt(table, parts);
      const removed = formatKeyPath(parts);
      for (const key of Object.keys(origins)) if (key === removed || key.startsWith(`${removed}.`)) delete origins[key];
    }
  };
  for (const { step, action } of active) apply(action, `plan ${step.planId}`, step);
  apply(site.action, "site");
  return { table, origins, diagnostics };
}

type Table = { [key: string]: TomlInput };

/**
 * The tables of an array with one for each name: those that are there stay, a missing one is a copy of the shipped table,
 * and the shipped table itself goes unless it is named. `missing` are names for which there is nothing to copy.
 */
function withEntries(
  current: TomlInput | undefined,
  { key, names, like }: ConfigEntries,
): { tables: Table[]; missing: readonly string[] } {
  const tables = Array.isArray(current) ? (current as unknown[]).filter(isTable) : [];
  const shipped = tables.find((table) => table[key] === like);
  const kept = tables.filter((table) => table !== shipped || names.includes(like));
  const absent = names.filter((name) => !kept.some((table) => table[key] === name));
  if (shipped === undefined) return { tables: kept, missing: absent };
  return { tables: [...kept, ...absent.map((name) => ({ ...shipped, [key]: name }))], missing: [] };
}

function noTemplate(step: ConcreteStep, { of, like }: ConfigEntries, names: readonly string[]): Diagnostic {
  const at = step.origin.source.locateKey([...step.origin.path, "entries"]);
  const hint = `give the whole list below \`deployment.set\` of the site, as \`${of}\``;
  return problem("MP5206", at, { path: of, like, names: names.join(", ") }, { hint, related: callsOf(step.origin) });
}

function placeOf(step: ConcreteStep, path: string): Span {
  return step.origin.source.locateKey([...step.origin.path, "set", path]);
}
