import { problem } from "../diagnostics/codes.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import type { ConcreteStep, ConfigAction } from "../expand/concrete.ts";
import { callsOf } from "../expand/resolve.ts";
import type { OriginTable } from "./carry-over.ts";
import { formatKeyPath, leaves, parseKeyPath, removeAt, setAt } from "./key-path.ts";

/** A configuration step that has been passed, on the timeline of one node. */
export interface ActiveChange {
  readonly step: ConcreteStep;
  readonly action: ConfigAction;
}

/**
 * The content of a deployment.toml: the base, then every active change in plan order, then the site's own `set`.
 * A change that has ended is simply not among the active ones, so what was there before comes back.
 * Reports paths that are malformed (MP3005) or lead through a value (MP5205).
 */
export function contentOf(
  base: OriginTable,
  active: readonly ActiveChange[],
  site: ConfigAction,
): OriginTable & { diagnostics: readonly Diagnostic[] } {
  const diagnostics: Diagnostic[] = [];
  let { table } = base;
  const origins: Record<string, string> = { ...base.origins };
  const apply = (action: ConfigAction, origin: string, step?: ConcreteStep): void => {
    for (const { path, value } of action.set) {
      const parts = parseKeyPath(path);
      if (parts === undefined) {
        diagnostics.push(malformed(path, step));
        continue;
      }
      const next = setAt(table, parts, value);
      if ("blocked" in next) {
        const params = { path, at: formatKeyPath(next.blocked) };
        diagnostics.push(
          problem("MP5205", placeOf(step, "set", path), params, {
            related: step === undefined ? [] : callsOf(step.origin),
          }),
        );
        continue;
      }
      table = next.table;
      const set = typeof value === "object" && !Array.isArray(value) ? leaves(value, parts) : [{ parts }];
      for (const leaf of set) origins[formatKeyPath(leaf.parts)] = origin;
    }
    for (const path of action.remove) {
      const parts = parseKeyPath(path);
      if (parts === undefined) {
        diagnostics.push(malformed(path, step));
        continue;
      }
      table = removeAt(table, parts);
      for (const key of Object.keys(origins)) if (key === path || key.startsWith(`${path}.`)) delete origins[key];
    }
  };
  for (const { step, action } of active) apply(action, `plan ${step.planId}`, step);
  apply(site, "site");
  return { table, origins, diagnostics };
}

function malformed(path: string, step: ConcreteStep | undefined): Diagnostic {
  return problem(
    "MP3005",
    placeOf(step, "set", path),
    { path },
    { hint: "write table.key, with quotes round a part that holds other characters" },
  );
}

function placeOf(step: ConcreteStep | undefined, ...path: readonly string[]): Diagnostic["at"] {
  return step?.origin.source.locateKey([...step.origin.path, ...path]);
}
