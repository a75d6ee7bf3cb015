import { parseKeyPath } from "../config/key-path.ts";
import { problem } from "../diagnostics/codes.ts";
import type { Diagnostic, Related, Span } from "../diagnostics/diagnostic.ts";
import { callsOf, type Origin } from "../load/link.ts";
import type { Path } from "../load/source.ts";
import type { StepInput } from "../model/plan.ts";
import type { ConcreteStep } from "./concrete.ts";

/**
 * Checks the paths of a step whose values are filled in: paths of files (MP3004), key paths of deployment.toml (MP3005)
 * and paths of YAML edits (MP3007).
 */
export function checkPaths(origin: Origin, step: StepInput, action: ConcreteStep["action"]): Diagnostic[] {
  return [...checkFiles(origin, step, action), ...checkKeyPaths(origin, step), ...checkEdits(origin, step)];
}

/** A path of the bundle's scripts never climbs: `..` after expansion is a mistake or an attack. */
function checkFiles(origin: Origin, step: StepInput, action: ConcreteStep["action"]): Diagnostic[] {
  const paths = pathsOf(action).filter((path) => /(^|[\\/])\.\.([\\/]|$)/.test(path));
  return paths.map((path) => {
    const place = findText(step, path);
    const at =
      place === undefined ? origin.source.locateKey(origin.path) : origin.source.locate([...origin.path, ...place]);
    return problem("MP3004", at, { path }, { related: callsOf(origin) });
  });
}

function pathsOf(action: ConcreteStep["action"]): readonly string[] {
  switch (action.kind) {
    case "copy":
      return [action.from, action.to, ...action.include, ...action.exclude];
    case "remove":
      return action.keep === undefined ? action.paths : [...action.paths, action.keep];
    case "unpack":
      return [action.archive, action.to];
    case "edit":
    case "download":
      return [action.file];
    case "backupPaths":
      return [...action.paths, action.to];
    case "command":
      return [action.directory];
    default:
      return [];
  }
}

/** Where a step holds a text, after its templates have been filled. */
function findText(value: unknown, text: string): Path | undefined {
  if (value === text) return [];
  if (typeof value !== "object" || value === null) return undefined;
  const entries = Array.isArray(value) ? value.map((item, index) => [index, item] as const) : Object.entries(value);
  for (const [key, inner] of entries) {
    const found = findText(inner, text);
    if (found !== undefined) return [key, ...found];
  }
  return undefined;
}

function checkKeyPaths(origin: Origin, step: StepInput): Diagnostic[] {
  const { source } = origin;
  const places: [string, () => Span][] = [];
  if (step.kind === "config") {
    for (const path of Object.keys(step.set ?? {}))
      places.push([path, () => source.locateKey([...origin.path, "set", path])]);
    for (const [index, path] of (step.remove ?? []).entries())
      places.push([path, () => source.locate([...origin.path, "remove", index])]);
    for (const [index, { of }] of (step.entries ?? []).entries())
      places.push([of, () => source.locate([...origin.path, "entries", index, "of"])]);
  }
  for (const list of ["preconditions", "postconditions"] as const) {
    for (const [index, { config }] of (step[list] ?? []).entries())
      if (config !== undefined) places.push([config, () => source.locate([...origin.path, list, index, "config"])]);
  }
  return places
    .filter(([path]) => parseKeyPath(path) === undefined)
    .map(([path, at]) => keyPathProblem(path, at(), callsOf(origin)));
}

/** MP3005 with its hint; the site's own key paths are reported with it, too. */
export function keyPathProblem(path: string, at: Span, related: readonly Related[] = []): Diagnostic {
  const hint = 'write table.key, with quotes round a part that holds other characters: table."a.b"';
  return problem("MP3005", at, { path }, { hint, related });
}

/** Keys joined by dots, each with selectors behind it; a key may hold dots itself (emit/runtime/lib/yaml-edit.awk). */
const EDIT_PATH = /^[^.[\]]+(\.[^.[\]]+|\[[^=,[\]]+=[^,[\]]*(,[^=,[\]]+=[^,[\]]*)*\])*$/;

function checkEdits(origin: Origin, step: StepInput): Diagnostic[] {
  if (step.kind !== "edit") return [];
  return step.yaml.flatMap((edit, index) => {
    const [key, path] = "set" in edit ? (["set", edit.set] as const) : (["remove", edit.remove] as const);
    if (EDIT_PATH.test(path)) return [];
    const at = origin.source.locate([...origin.path, "yaml", index, key]);
    const hint = "write keys with dots between, and items of lists as list[key=value]";
    return [problem("MP3007", at, { path }, { hint, related: callsOf(origin) })];
  });
}
