import Handlebars from "handlebars";

/** Values that templates may name, nested. Functions, prototypes and partials do not exist here. */
export type Scope = { readonly [name: string]: ScopeValue };
export type ScopeValue = string | number | boolean | readonly string[] | Scope | undefined;

export type TemplateProblem =
  | { readonly kind: "syntax"; readonly problem: string }
  | { readonly kind: "unknown"; readonly name: string; readonly candidates: readonly string[] }
  | { readonly kind: "list"; readonly name: string }
  /** `missing` is the part of the name that has no value. */
  | { readonly kind: "absent"; readonly name: string; readonly missing: string }
  | { readonly kind: "unquoted"; readonly expression: string };

export type Rendered = { readonly value: string | number | boolean } | { readonly problem: TemplateProblem };

/** How SQL quotes; given when the text is SQL, so that nothing reaches it unquoted. */
export interface SqlQuoting {
  quoteIdentifier(name: string): string;
  quoteLiteral(text: string): string;
}

/**
 * Fills `{{name}}` and `{{helper name}}`. Handlebars reads the text; its tree is walked here, because a template may
 * only name values: no blocks, no partials, no lookups on prototypes, and an unknown name is a problem, never "".
 * Helpers: `increment` (whole number + 1); in SQL `identifier` and `literal`.
 * A text that is one expression keeps the type of its value.
 */
export function render(text: string, scope: Scope, sql?: SqlQuoting): Rendered {
  if (!text.includes("{{")) return { value: text };
  const body = parse(text);
  if (typeof body === "string") return { problem: { kind: "syntax", problem: body } };
  const parts: (string | number | boolean)[] = [];
  for (const statement of body) {
    if (statement.type === "ContentStatement") {
      parts.push((statement as hbs.AST.ContentStatement).value);
      continue;
    }
    if (statement.type !== "MustacheStatement") {
      return { problem: { kind: "syntax", problem: ONLY_NAMES } };
    }
    const result = evaluate(statement as hbs.AST.MustacheStatement, scope, sql);
    if ("problem" in result) return result;
    parts.push(result.value);
  }
  const [only, second] = parts;
  return { value: only !== undefined && second === undefined ? only : parts.join("") };
}

const ONLY_NAMES = "only {{name}} and {{helper name}} are allowed";

const parsed = new Map<string, readonly hbs.AST.Statement[] | string>();

/** The statements of a text, or what is wrong with it. Recipes repeat across hops, so trees are kept. */
function parse(text: string): readonly hbs.AST.Statement[] | string {
  const known = parsed.get(text);
  if (known !== undefined) return known;
  let result: readonly hbs.AST.Statement[] | string;
  try {
    result = Handlebars.parseWithoutProcessing(text).body;
  } catch (error) {
    const last = (error as Error).message.split("\n").at(-1)?.trim() ?? "";
    // The parser lists the tokens that it could take, by their inner names.
    result = /^Expecting '/.test(last) ? "`{{` and `}}` do not hold one name" : last;
  }
  parsed.set(text, result);
  return result;
}

function evaluate(statement: hbs.AST.MustacheStatement, scope: Scope, sql: SqlQuoting | undefined): Rendered {
  if (statement.path.type !== "PathExpression" || statement.hash !== undefined) {
    return { problem: { kind: "syntax", problem: ONLY_NAMES } };
  }
  const path = statement.path as hbs.AST.PathExpression;
  const [parameter, second] = statement.params;
  if (parameter === undefined) {
    if (sql !== undefined) return { problem: { kind: "unquoted", expression: path.original } };
    return lookup(path, scope);
  }
  if (second !== undefined || parameter.type !== "PathExpression") {
    return { problem: { kind: "syntax", problem: `"${path.original}" takes one name` } };
  }
  const argument = parameter as hbs.AST.PathExpression;
  const found = lookup(argument, scope);
  if ("problem" in found) return found;
  if (path.original === "increment" && typeof found.value === "number") return { value: found.value + 1 };
  if (sql !== undefined && path.original === "identifier") return { value: sql.quoteIdentifier(String(found.value)) };
  if (sql !== undefined && path.original === "literal") return { value: sql.quoteLiteral(String(found.value)) };
  const candidates = sql === undefined ? ["increment"] : ["identifier", "literal"];
  return { problem: { kind: "unknown", name: path.original, candidates } };
}

function lookup(path: hbs.AST.PathExpression, scope: Scope): Rendered {
  const { original: name, parts } = path;
  // `../x`, `./x`, `this.x` and `@x` look elsewhere in Handlebars; here there is no elsewhere.
  if (path.depth > 0 || path.data || /^(\.|this\b)/.test(name))
    return { problem: { kind: "syntax", problem: ONLY_NAMES } };
  let current: ScopeValue = scope;
  for (const [index, part] of parts.entries()) {
    if (
      typeof part !== "string" ||
      typeof current !== "object" ||
      Array.isArray(current) ||
      !Object.hasOwn(current as Scope, part)
    ) {
      const level = typeof current === "object" && !Array.isArray(current) ? Object.keys(current as Scope) : [];
      const prefix = parts.slice(0, index).join(".");
      return {
        problem: { kind: "unknown", name, candidates: level.map((key) => (prefix === "" ? key : `${prefix}.${key}`)) },
      };
    }
    current = (current as Scope)[part];
    if (current === undefined) {
      return { problem: { kind: "absent", name, missing: parts.slice(0, index + 1).join(".") } };
    }
  }
  if (Array.isArray(current)) return { problem: { kind: "list", name } };
  if (typeof current === "object")
    return {
      problem: { kind: "unknown", name, candidates: Object.keys(current as Scope).map((key) => `${name}.${key}`) },
    };
  return { value: current as string | number | boolean };
}
