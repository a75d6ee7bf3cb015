import type { core, ZodType } from "zod";
import { problem } from "../diagnostics/codes.ts";
import type { Diagnostic, Outcome } from "../diagnostics/diagnostic.ts";
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
  const diagnostics = result.error.issues.flatMap((issue) => fromIssue(context, issue));
  return { diagnostics: diagnostics.sort((a, b) => (a.at?.start ?? 0) - (b.at?.start ?? 0)) };
}

interface Context {
  readonly schema: ZodType;
  readonly source: Source;
  readonly path: Path;
  readonly value: unknown;
  readonly where: string;
}

function fromIssue(context: Context, issue: core.$ZodIssue): Diagnostic[] {
  const path = issue.path as (string | number)[];
  const full = [...context.path, ...path];
  const got = valueAt(context.value, path);
  const key =
    path
      .map((step) => (typeof step === "number" ? `[${step}]` : `.${step}`))
      .join("")
      .replace(/^\./, "") || "value";
  const at = context.source.locate(full);
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
            hint: didYouMean(name, keysAt(context.schema, path)),
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
    case "invalid_format": {
      // What stands in the place of a secret's reference is likely the secret: the message must not repeat it.
      if (issue.message === SECRET_FORM) {
        return [
          problem("MP1302", at, { key }, { hint: `give ${SECRET_FORM}, and change the secret if it was stored` }),
        ];
      }
      const form = issue.pattern === undefined || !issue.message.includes(issue.pattern) ? issue.message : undefined;
      return [problem("MP1105", at, { key, got: describe(got), form: form ?? `text that fits ${issue.pattern}` })];
    }
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
    branch.every((inner) => inner.path.length > 0 || inner.code === "unrecognized_keys"),
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
  return path.length === 0 ? context.where : `"${path.join(".")}" of ${context.where}`;
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
  const shape = (unwrap(current) as { shape?: Record<string, unknown> } | undefined)?.shape;
  return shape === undefined ? [] : Object.keys(shape);
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

/** The form of a secret's reference, as its schema words it. */
const SECRET_FORM = "env:NAME or secret:alias";

function isYesOrNo(value: unknown): boolean {
  return typeof value === "string" && /^(yes|no|on|off|y|n)$/i.test(value);
}

function bound(origin: string, limit: number | bigint, inclusive: boolean | undefined, side: "least" | "most"): string {
  const unit = { string: "character", array: "entry" }[origin];
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
