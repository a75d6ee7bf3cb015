import type { core, ZodType } from "zod";
import { problem } from "../diagnostics/codes.ts";
import type { Diagnostic, Outcome, Span } from "../diagnostics/diagnostic.ts";
import { didYouMean, nearest } from "../diagnostics/nearest.ts";
import type { Path, Source } from "./source.ts";

/**
 * Checks a value of a source against its schema and reports each issue at its own line (MP1101–MP1106).
 * @param path where in the source the value stands
 * @param where how messages call it: `the site`, `step "x"`
 */
export function checkShape<T>(
  schema: ZodType<T>,
  source: Source,
  path: Path,
  value: unknown,
  where: string,
): Outcome<T> {
  const result = schema.safeParse(value);
  if (result.success) return { value: result.data, diagnostics: [] };
  const context = { schema, source, path, value, where };
  const misspelt = misspeltKeys(context, result.error.issues);
  const issues = result.error.issues.filter((issue) => !misspelt.has(JSON.stringify(issue.path)));
  const diagnostics = issues.flatMap((issue) => fromIssue(context, issue));
  return { diagnostics: diagnostics.sort((a, b) => (a.at?.start ?? 0) - (b.at?.start ?? 0)) };
}

interface Context {
  readonly schema: ZodType;
  readonly source: Source;
  readonly path: Path;
  readonly value: unknown;
  readonly where: string;
}

/** Paths of required keys that are there under a misspelt name: the unknown key is told, the missing one follows from it. */
function misspeltKeys(context: Context, issues: readonly core.$ZodIssue[]): ReadonlySet<string> {
  const paths = issues.flatMap((issue) => {
    if (issue.code !== "unrecognized_keys") return [];
    const path = issue.path as Path;
    const known = keysAt(context.schema, path);
    return issue.keys.flatMap((name) => {
      const meant = nearest(name, known);
      const there = meant !== undefined && valueAt(context.value, [...path, meant]) !== undefined;
      return meant === undefined || there ? [] : [JSON.stringify([...path, meant])];
    });
  });
  return new Set(paths);
}

function fromIssue(context: Context, issue: core.$ZodIssue): Diagnostic[] {
  const path = issue.path as (string | number)[];
  const full = [...context.path, ...path];
  const got = valueAt(context.value, path);
  const key = keyName(path) || "value";
  const at = context.source.locate(full);
  // What stands in the place of a secret's reference is likely the secret: no report may repeat it.
  if (/^(password|keyPassword)$/.test(String(path.at(-1))) && (typeof got === "string" || typeof got === "number")) {
    const hint = "give env:NAME or secret:alias, and change the secret if the file was stored";
    return [problem("MP1302", at, { key }, { hint, secret: true })];
  }
  switch (issue.code) {
    case "invalid_type":
      if (got === undefined && path.length > 0) return [missing(context, path)];
      return [
        problem(
          "MP1103",
          at,
          { key, expected: article(issue.expected), got: describe(got) },
          {
            hint: issue.expected === "boolean" && isYesOrNo(got) ? "YAML 1.2 knows `true` and `false` only" : undefined,
          },
        ),
      ];
    case "unrecognized_keys":
      return issue.keys.map((name) =>
        problem(
          "MP1102",
          context.source.locateKey([...full, name]),
          { key: name, where: placeName(context, path) },
          {
            hint:
              name === "<<"
                ? "YAML 1.2 knows no merge keys: write the keys out"
                : didYouMean(name, keysAt(context.schema, path)),
            secret: /pass|pwd|secret/i.test(name) || undefined,
          },
        ),
      );
    case "invalid_value": {
      if (got === undefined && path.length > 0) return [missing(context, path)];
      const allowed = issue.values.map(String);
      return [
        problem(
          "MP1104",
          at,
          { key, got: describe(got), allowed: allowed.join(", ") },
          { hint: nearHint(got, allowed) },
        ),
      ];
    }
    case "invalid_format":
      return [wrongForm(key, at, got, issue)];
    case "too_small":
      return [problem("MP1106", at, { key, problem: bound(issue.origin, issue.minimum, issue.inclusive, "least") })];
    case "too_big":
      return [problem("MP1106", at, { key, problem: bound(issue.origin, issue.maximum, issue.inclusive, "most") })];
    case "invalid_key":
      return [
        problem("MP1102", context.source.locateKey(full), {
          key: String(path.at(-1)),
          where: placeName(context, path.slice(0, -1)),
        }),
      ];
    case "invalid_union":
      return fromUnion(context, issue, key, got, full);
    default:
      return [problem("MP1105", at, { key, got: describe(got), form: issue.message })];
  }
}

function wrongForm(key: string, at: Span, got: unknown, issue: core.$ZodIssueInvalidStringFormat): Diagnostic {
  const { pattern = "", message } = issue;
  const form = pattern !== "" && message.includes(pattern) ? `text that fits ${pattern}` : message;
  if (typeof got === "string" && /:[^/@\s]+@|(password|pwd)=/i.test(got)) {
    return problem("MP1105", at, { key, got: "a text with a secret", form }, { secret: true });
  }
  return problem("MP1105", at, { key, got: describe(got), form });
}

/** What is told of a value only when it has the right form. */
const FURTHER: readonly string[] = ["unrecognized_keys", "too_small", "too_big"];

/** Of a union, the branch that came furthest says what is wrong; else the forms of all branches are listed. */
function fromUnion(
  context: Context,
  issue: core.$ZodIssueInvalidUnion,
  key: string,
  got: unknown,
  full: Path,
): Diagnostic[] {
  if (got === undefined && issue.path.length > 0) return [missing(context, issue.path as Path)];
  const deep = issue.errors.filter((branch) =>
    branch.every((inner) => inner.path.length > 0 || FURTHER.includes(inner.code)),
  );
  const fewest = Math.min(...deep.map((branch) => branch.length));
  const [best, second] = deep.filter((branch) => branch.length === fewest);
  if (best !== undefined && second === undefined) {
    return best.flatMap((inner) =>
      fromIssue(context, { ...inner, path: [...issue.path, ...inner.path] } as core.$ZodIssue),
    );
  }
  const at = context.source.locate(full);
  const own = issue.errors.flat().filter((inner) => inner.path.length === 0);
  const words = own.flatMap((inner) => (inner.code === "invalid_value" ? inner.values.map(String) : []));
  if (typeof got === "string" && words.length > 0) {
    const hint = nearHint(got, words);
    return [problem("MP1104", at, { key, got: describe(got), allowed: words.join(", ") }, { hint })];
  }
  const forms = new Set(own.flatMap((inner) => (inner.code === "invalid_type" ? [article(inner.expected)] : [])));
  const expected =
    forms.size === 0 ? "one of the allowed forms" : [...forms].join(", ").replace(/, ([^,]*)$/, " or $1");
  return [problem("MP1103", at, { key, expected, got: describe(got) })];
}

function missing(context: Context, path: Path): Diagnostic {
  const parent = path.slice(0, -1);
  return problem("MP1101", context.source.locateKey([...context.path, ...parent]), {
    key: String(path.at(-1)),
    where: placeName(context, parent),
  });
}

function placeName(context: Context, path: Path): string {
  return path.length === 0 ? context.where : `"${keyName(path)}" of ${context.where}`;
}

/** `nodes[1].roles[0]` */
function keyName(path: Path): string {
  return path
    .map((step) => (typeof step === "number" ? `[${step}]` : `.${step}`))
    .join("")
    .replace(/^\./, "");
}

function valueAt(value: unknown, path: Path): unknown {
  let current = value;
  for (const step of path) {
    if (current === null || typeof current !== "object") return undefined;
    current = (current as Record<string | number, unknown>)[step];
  }
  return current;
}

/** Keys that a schema allows at a path; empty where any key is allowed. */
function keysAt(schema: ZodType, path: Path): string[] {
  let current: unknown = schema;
  for (const step of path) current = inner(unwrap(current), step);
  const known = unwrap(current) as { shape?: Record<string, unknown>; options?: readonly unknown[] } | undefined;
  const shapes = [known, ...(known?.options ?? [])].map((one) => (one as typeof known)?.shape ?? {});
  return [...new Set(shapes.flatMap((shape) => Object.keys(shape)))];
}

function unwrap(schema: unknown): unknown {
  let current = schema as { unwrap?: () => unknown; def?: { type?: string; innerType?: unknown } } | undefined;
  while (current?.def?.type === "optional" || current?.def?.type === "default" || current?.def?.type === "nullable") {
    current = current.def.innerType as typeof current;
  }
  return current;
}

function inner(schema: unknown, step: string | number): unknown {
  const known = schema as
    | { shape?: Record<string, unknown>; def?: { element?: unknown; valueType?: unknown } }
    | undefined;
  if (known?.shape !== undefined) return known.shape[step];
  return known?.def?.element ?? known?.def?.valueType;
}

/** The message lists what is allowed, so only a near word is worth a hint. `3.1` is a number to YAML. */
function nearHint(got: unknown, allowed: readonly string[]): string | undefined {
  const near = typeof got === "string" || typeof got === "number" ? nearest(String(got), allowed) : undefined;
  return near === undefined ? undefined : `did you mean "${near}"?`;
}

function isYesOrNo(value: unknown): boolean {
  return typeof value === "string" && /^(yes|no|on|off|y|n)$/i.test(value);
}

function bound(origin: string, limit: number | bigint, inclusive: boolean | undefined, side: "least" | "most"): string {
  const unit = { string: "character", array: "entry", object: "entry" }[origin];
  if (unit !== undefined) {
    const many = unit === "entry" ? "entries" : "characters";
    return `must have at ${side} ${limit} ${limit === 1 ? unit : many}`;
  }
  if (inclusive !== false) return `must be at ${side} ${limit}`;
  return `must be ${side === "least" ? "more" : "less"} than ${limit}`;
}

function article(expected: string): string {
  const names: Record<string, string> = {
    string: "text",
    number: "a number",
    int: "a whole number",
    boolean: "true or false",
    array: "a list",
    object: "a mapping",
    record: "a mapping",
  };
  return names[expected] ?? `a ${expected}`;
}

/** A value as messages show it: short, quoted, never a whole structure. */
export function describe(value: unknown): string {
  if (value === undefined || value === null) return "nothing";
  if (Array.isArray(value)) return "a list";
  if (typeof value === "object") return "a mapping";
  const text = typeof value === "string" ? JSON.stringify(value) : String(value);
  return text.length > 60 ? `${text.slice(0, 57)}…"` : text;
}
