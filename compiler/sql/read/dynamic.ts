import { accept, type CodeToken, type Cursor, emit, is, object, openCursor, peek, take } from "./cursor.ts";
import { expression } from "./expression.ts";
import { openScope, type Scope } from "./scope.ts";

/** Statements that another statement executes as a text. */

const BUILT = "it builds its statement when it runs";

/** Takes an expression and says which text it is; `undefined` for one that is only known at run time. */
export function textExpression(c: Cursor, scope: Scope = openScope(undefined)): string | undefined {
  const from = c.at;
  expression(c, scope);
  return constantText(c, c.tokens.slice(from, c.at));
}

/** Literals, and variables that hold one, joined by the dialect's operator. */
function constantText(c: Cursor, tokens: readonly CodeToken[]): string | undefined {
  if (tokens[0]?.text === "(" && tokens.at(-1)?.text === ")") return constantText(c, tokens.slice(1, -1));
  let text = "";
  let wanted: "part" | "operator" = "part";
  for (const token of tokens) {
    if (wanted === "operator") {
      if (token.text !== "||" && token.text !== "+") return undefined;
      wanted = "part";
      continue;
    }
    if (token.text === "@") continue;
    const part = token.kind === "string" ? token.value : c.session.texts.get(variableName(token));
    if (part === undefined) return undefined;
    text += part;
    wanted = "operator";
  }
  return wanted === "operator" ? text : undefined;
}

/** Variables compare without case and without their sign. */
export function variableName(token: CodeToken | undefined): string {
  return (token?.value ?? "").replace(/^[@:]+/, "").toUpperCase();
}

/** Takes the value that a variable gets. */
export function assign(c: Cursor, variable: string): void {
  const scope = openScope(undefined);
  const text = textExpression(c, scope);
  c.session.texts.set(variable, text);
  if (scope.system) c.asked.add(variable);
}

/** Reads a text as statements, at the place of the tokens that say it. */
export function runText(c: Cursor, text: string | undefined, place: CodeToken | undefined): void {
  if (c.stopped || place === undefined) return;
  if (text === undefined) {
    object(c, BUILT, place);
    return;
  }
  runInside(c, text, place, 0);
}

/**
 * Reads a text inside a literal. `offset`: of the text's first character in the statement; 0 when it does not stand
 * there letter by letter, and the whole literal is the place of every problem.
 */
export function runInside(c: Cursor, text: string, place: CodeToken, offset: number): void {
  if (c.session.depth >= 4) {
    object(c, "it is nested too deeply", place);
    return;
  }
  c.session.depth += 1;
  const inner = openCursor(text, c.dialect, c.session);
  inner.inBlock = offset > 0;
  c.session.statements(inner);
  c.session.depth -= 1;
  for (const effect of inner.effects) emit(c, effect);
  for (const read of inner.reads) c.reads.add(read);
  if (inner.problem === undefined) return;
  const { start, end, why } = inner.problem;
  object(c, why, offset > 0 ? { start: offset + start, end: offset + end } : place);
}

/** Takes what stands behind EXECUTE IMMEDIATE. */
export function executeImmediate(c: Cursor): void {
  const place = peek(c);
  const text = textExpression(c);
  intoAndUsing(c);
  runText(c, text, place);
}

/** `INTO a, b USING c, d`, in any order. */
export function intoAndUsing(c: Cursor): void {
  while (is(c, "INTO|USING")) {
    take(c);
    do {
      accept(c, "IN|OUT");
      expression(c, openScope(undefined));
    } while (accept(c, ","));
  }
}

/** Takes what stands behind PREPARE: `name FROM text`. */
export function prepare(c: Cursor): void {
  const statement = variableName(take(c));
  if (!accept(c, "FROM")) accept(c, "AS");
  c.session.texts.set(`PREPARED ${statement}`, textExpression(c));
}

/** Takes the name of a prepared statement, behind EXECUTE. */
export function executePrepared(c: Cursor): void {
  const place = take(c);
  intoAndUsing(c);
  runText(c, c.session.texts.get(`PREPARED ${variableName(place)}`), place);
}
