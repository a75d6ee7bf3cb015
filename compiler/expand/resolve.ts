import { problem } from "../diagnostics/codes.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { didYouMean } from "../diagnostics/nearest.ts";
import { callsOf, type Origin } from "../load/link.ts";
import type { Path } from "../load/source.ts";
import { render, type Scope, type SqlQuoting, type TemplateProblem } from "./template.ts";

/** Keys of a step whose text is never a template. */
const VERBATIM: readonly string[] = ["id", "kind", "when", "needs", "until", "on", "allow", "irreversible"];
/** Keys below which text is SQL. */
const SQL_KEYS: readonly string[] = ["sql", "query"];
/** Keys below which a lone expression keeps its type, since TOML has numbers and booleans. */
const TYPED_KEYS: readonly string[] = ["set", "to", "outcome"];

export interface ResolveContext {
  readonly origin: Origin;
  readonly scope: Scope;
  readonly quoting: SqlQuoting;
  readonly diagnostics: Diagnostic[];
}

/**
 * A step with every `{{…}}` filled and every `@list` entry of a list replaced by the list's entries
 * (MP3001, MP3002, MP3003, MP3006).
 */
export function resolveStep<T>(step: T, context: ResolveContext): T {
  return resolveValue(step, [], context) as T;
}

function resolveValue(value: unknown, path: Path, context: ResolveContext): unknown {
  if (typeof value === "string") return resolveText(value, path, context);
  if (Array.isArray(value)) return value.flatMap((item, index) => resolveItem(item, [...path, index], context));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [
      key,
      path.length === 0 && VERBATIM.includes(key) ? inner : resolveValue(inner, [...path, key], context),
    ]),
  );
}

/** `"@with.args"` in a list stands for the entries of that list; so does `{ remove: "@with.items" }`. */
function resolveItem(item: unknown, path: Path, context: ResolveContext): unknown[] {
  if (typeof item === "string" && item.startsWith("@")) return [...listNamed(item, path, context)];
  if (typeof item === "object" && item !== null && "remove" in item) {
    const { remove } = item as { remove: unknown };
    if (typeof remove === "string" && remove.startsWith("@")) {
      return listNamed(remove, [...path, "remove"], context).map((entry) => ({ ...item, remove: entry }));
    }
  }
  return [resolveValue(item, path, context)];
}

function listNamed(reference: string, path: Path, context: ResolveContext): readonly string[] {
  const parts = reference.slice(1).split(".");
  let current: unknown = context.scope;
  for (const part of parts)
    current = typeof current === "object" && current !== null ? (current as Record<string, unknown>)[part] : undefined;
  // The entries are final: a value of the site is data, even when it looks like a template.
  if (Array.isArray(current)) return current as string[];
  const at = context.origin.source.locate([...context.origin.path, ...path]);
  const hint = didYouMean(
    reference,
    listsOf(context.scope).map((name) => `@${name}`),
  );
  context.diagnostics.push(problem("MP3001", at, { name: reference }, { related: callsOf(context.origin), hint }));
  return [];
}

/** Names of the lists of a scope, two levels deep as they all are. */
function listsOf(scope: Scope): string[] {
  return Object.entries(scope).flatMap(([outer, inner]) =>
    typeof inner !== "object" || Array.isArray(inner)
      ? []
      : Object.entries(inner).flatMap(([name, value]) => (Array.isArray(value) ? [`${outer}.${name}`] : [])),
  );
}

function resolveText(text: string, path: Path, context: ResolveContext): string | number | boolean {
  const sql = path.some((step) => typeof step === "string" && SQL_KEYS.includes(step)) ? context.quoting : undefined;
  const result = render(text, context.scope, sql);
  if ("problem" in result) {
    report(result.problem, path, context);
    return text;
  }
  const typed = path.some((step) => typeof step === "string" && TYPED_KEYS.includes(step));
  return typed ? result.value : String(result.value);
}

function report(found: TemplateProblem, path: Path, context: ResolveContext): void {
  const { origin, diagnostics } = context;
  const at = origin.source.locate([...origin.path, ...path]);
  const extras = { related: callsOf(origin) };
  switch (found.kind) {
    case "syntax":
      diagnostics.push(problem("MP3002", at, { problem: found.problem }, extras));
      break;
    case "unknown":
      diagnostics.push(
        problem(
          "MP3001",
          at,
          { name: `{{${found.name}}}` },
          { ...extras, hint: didYouMean(found.name, found.candidates) },
        ),
      );
      break;
    case "list":
      diagnostics.push(
        problem(
          "MP3001",
          at,
          { name: `{{${found.name}}}` },
          { ...extras, hint: `it is a list: write "@${found.name}" as an entry of a list` },
        ),
      );
      break;
    case "absent": {
      const { key, where } = ownerOf(found.missing);
      const hint = `add \`${key}\` to ${where}`;
      // A value that is not given is missing in many places; it is told at the first one.
      if (diagnostics.some((earlier) => earlier.code === "MP3006" && earlier.hint === hint)) break;
      diagnostics.push(problem("MP3006", at, { name: found.name, key, where }, { ...extras, hint }));
      break;
    }
    case "unquoted":
      diagnostics.push(
        problem(
          "MP3003",
          at,
          { expression: found.expression },
          { ...extras, hint: `write {{identifier ${found.expression}}} or {{literal ${found.expression}}}` },
        ),
      );
      break;
  }
}

/** The key behind a name of the scope, and the file that would give it. */
function ownerOf(name: string): { key: string; where: string } {
  const key = name
    .replace(/^analytics\.old\b/, "homes.analyticsOld")
    .replace(/^analytics\.new\b/, "homes.analyticsNew")
    .replace(/^plan\./, "components.");
  return { key, where: name.startsWith("plan.") ? "the plan" : "the site" };
}
