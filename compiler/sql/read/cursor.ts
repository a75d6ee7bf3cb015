import type { DialectName } from "../../../dialects/dialect.ts";
import { dialects } from "../../../dialects/registry.ts";
import { scan } from "../../../dialects/scan.ts";
import type { Effect, Reading } from "../effects.ts";
import { NO_NAMES } from "./vocabulary.ts";

/** A token that is code: neither blank nor comment. */
export interface CodeToken {
  readonly kind: "word" | "name" | "string" | "symbol";
  /** Words in upper case, symbols as they are; empty for names and strings, which are never keywords. */
  readonly text: string;
  /** A word as written; a name or string without its quotes. */
  readonly value: string;
  /** Offsets in the statement's text. */
  readonly start: number;
  readonly end: number;
}

/** The place in the statement and the reason why it is not understood. */
export type Problem = NonNullable<Reading["notUnderstood"]>;

/** What statements of one text tell each other: a text that one assigns and a later one executes. */
export interface Session {
  /** Texts of variables and prepared statements by upper-case name; `undefined` for one that is built at run time. */
  readonly texts: Map<string, string | undefined>;
  /** Takes statements up to the end or one of the words `ends`, as in `END|ELSE`. */
  readonly statements: (c: Cursor, ends?: string) => void;
  /** Takes one statement. */
  readonly statement: (c: Cursor) => void;
  /** How many texts within texts are being read. */
  depth: number;
}

/**
 * A place in the tokens of one statement, and what was found before it. Readers take tokens; the first token that does
 * not fit ends the reading: from then on there are no more tokens, nothing is accepted and no effect is recorded.
 */
export interface Cursor {
  readonly text: string;
  readonly dialect: DialectName;
  readonly tokens: readonly CodeToken[];
  readonly session: Session;
  readonly effects: Effect[];
  readonly reads: Set<string>;
  at: number;
  stopped: boolean;
  problem: Problem | undefined;
  /** What a condition around the current statement has asked the catalog for. */
  guard: "absent" | "present" | undefined;
  /** Variables whose value comes from the catalog of the database, in upper case. */
  readonly asked: Set<string>;
  /** Inside a compound block, where bare names may be variables. */
  inBlock: boolean;
  /** Open parentheses, queries and blocks. */
  depth: number;
}

/** The beginning of a statement. A literal, name or comment without its end is a problem of its own. */
export function openCursor(text: string, dialect: DialectName, session: Session): Cursor {
  const tokens: CodeToken[] = [];
  let problem: Problem | undefined;
  for (const { kind, start, end, closed } of scan(text, dialects[dialect].lexis)) {
    if (!closed) problem ??= { start, end, why: "it has no end" };
    if (kind === "blank" || kind === "comment") continue;
    const written = text.slice(start, end);
    const last = tokens.at(-1);
    if (kind === "symbol" && last?.kind === "symbol" && last.end === start && PAIRS.has(last.text + written)) {
      tokens[tokens.length - 1] = { ...last, text: last.text + written, value: last.value + written, end };
    } else if (kind === "word" || kind === "symbol") {
      tokens.push({ kind, text: kind === "word" ? written.toUpperCase() : written, value: written, start, end });
    } else {
      tokens.push({ kind, text: "", value: kind === "name" ? nameIn(written) : stringIn(written), start, end });
    }
  }
  return {
    text,
    dialect,
    tokens,
    session,
    effects: [],
    reads: new Set(),
    at: 0,
    stopped: problem !== undefined,
    problem,
    guard: undefined,
    asked: new Set(),
    inBlock: false,
    depth: 0,
  };
}

const PAIRS = new Set(["<>", "!=", "^=", "<=", ">=", "||", "::", ":=", "=>", "->", "->>", "<=>", "**", ".."]);

function nameIn(written: string): string {
  const quoted = written.replace(/^U&/i, "");
  const closing = quoted[0] === "[" ? "]" : (quoted[0] ?? "");
  return quoted.slice(1, -1).replaceAll(closing + closing, closing);
}

/** The content of a literal; escapes other than doubled quotes stay as written, since only names are read from it. */
function stringIn(written: string): string {
  const dollar = /^\$\w*\$/.exec(written)?.[0];
  if (dollar !== undefined) return written.slice(dollar.length, -dollar.length);
  if (/^n?q'/i.test(written)) return written.slice(written.indexOf("'") + 2, -2);
  const open = written.search(/['"]/);
  const quote = written[open] ?? "'";
  return written.slice(open + 1, -1).replaceAll(quote + quote, quote);
}

/** The token `ahead` of the current one; `undefined` behind the last one and after a problem. */
export function peek(c: Cursor, ahead = 0): CodeToken | undefined {
  return c.stopped ? undefined : c.tokens[c.at + ahead];
}

/** True at the end of the statement, and after a problem. */
export function atEnd(c: Cursor): boolean {
  return peek(c) === undefined;
}

/** Are the next tokens these keywords or symbols? `is(c, "ON", "DELETE|UPDATE")`: alternatives by `|`. */
export function is(c: Cursor, ...sequence: readonly string[]): boolean {
  return sequence.every((wanted, ahead) => {
    const token = peek(c, ahead);
    if (token === undefined || token.text === "") return false;
    return token.text === wanted || (wanted.length > 2 && alternatives(wanted).has(token.text));
  });
}

function alternatives(wanted: string): ReadonlySet<string> {
  const known = ALTERNATIVES.get(wanted);
  if (known !== undefined) return known;
  const words = new Set(wanted.includes("|") ? wanted.split("|") : []);
  ALTERNATIVES.set(wanted, words);
  return words;
}

/** Every pattern that readers ask for, taken apart once. */
const ALTERNATIVES = new Map<string, ReadonlySet<string>>();

/** Takes the keywords or symbols when all of them are next. */
export function accept(c: Cursor, ...sequence: readonly string[]): boolean {
  if (!is(c, ...sequence)) return false;
  c.at += sequence.length;
  return true;
}

/** Takes the keywords or symbols; the first that is not there is a problem. */
export function expect(c: Cursor, ...sequence: readonly string[]): void {
  for (const wanted of sequence) if (!accept(c, wanted)) fail(c);
}

/** Takes whatever comes next. */
export function take(c: Cursor): CodeToken | undefined {
  const token = peek(c);
  if (token === undefined) fail(c);
  else c.at += 1;
  return token;
}

/** Stops: the current token does not fit. */
export function fail(c: Cursor, why?: string, token: CodeToken | undefined = peek(c)): void {
  if (c.stopped) return;
  const end = c.text.length;
  const place = token ?? { start: Math.max(0, end - 1), end };
  const written = c.text.slice(place.start, place.end);
  object(c, why ?? (token === undefined ? "it ends too early" : `${shortened(written)} does not fit here`), place);
  c.stopped = true;
}

/** Notes a problem and reads on: what is meant is clear, but it is not what this database system takes or shows. */
export function object(c: Cursor, why: string, place: { readonly start: number; readonly end: number }): void {
  c.problem ??= { start: place.start, end: place.end, why };
}

function shortened(written: string): string {
  const line = written.replace(/\s+/g, " ");
  return line.length > 40 ? `${line.slice(0, 37)}...` : line;
}

/** Records an effect. A condition around it that has asked the catalog makes it one that a second run leaves out. */
export function emit(c: Cursor, effect: Effect): void {
  if (c.stopped) return;
  if (c.guard === "absent" && "ifAbsent" in effect) c.effects.push({ ...effect, ifAbsent: true });
  else if (c.guard === "present" && "ifPresent" in effect) c.effects.push({ ...effect, ifPresent: true });
  else c.effects.push(effect);
}

/** Takes a name: a quoted one, or a word that no database system reserves. */
export function name(c: Cursor): string {
  const token = peek(c);
  if (token === undefined || !isName(token)) {
    fail(c);
    return "";
  }
  c.at += 1;
  return token.value;
}

/** Can the token be a name? */
export function isName(token: CodeToken | undefined): boolean {
  if (token?.kind === "name") return token.value !== "";
  return token?.kind === "word" && !/^\d/.test(token.text) && !NO_NAMES.has(token.text);
}

/** A name with its qualifiers, `[dbo].[AM_API]`: the last part is the name. */
export interface QualifiedName {
  readonly qualifiers: readonly string[];
  readonly name: string;
}

/** Takes `name`, `schema.name`, or `database..name`. */
export function qualifiedName(c: Cursor): QualifiedName {
  const parts = [name(c)];
  while (is(c, ".") || is(c, "..")) {
    if (take(c)?.text === "..") parts.push("");
    parts.push(member(c));
  }
  return { qualifiers: parts.slice(0, -1), name: parts.at(-1) ?? "" };
}

/** Behind a qualifier any word is a name: Db2 has SYSCAT.REFERENCES. */
function member(c: Cursor): string {
  const token = peek(c);
  if (token?.kind !== "word" || /^\d/.test(token.text)) return name(c);
  c.at += 1;
  return token.value;
}

/** The name of a table, index or other object without its schema. */
export function objectName(c: Cursor): string {
  return qualifiedName(c).name;
}

/** `(A, B)` */
export function nameList(c: Cursor): string[] {
  return list(c, () => name(c));
}

/** `( item, item … )` with at least one item. */
export function list<T>(c: Cursor, item: () => T): T[] {
  const items: T[] = [];
  expect(c, "(");
  do items.push(item());
  while (accept(c, ","));
  expect(c, ")");
  return items;
}

/** The text between two offsets, blanks and comments folded to one blank. */
export function writtenBetween(c: Cursor, from: number, to: number): string {
  const inside = c.tokens.slice(from, to);
  return inside
    .map((token, index) => {
      const before = inside[index - 1];
      const blank = before !== undefined && before.end < token.start ? " " : "";
      return blank + c.text.slice(token.start, token.end);
    })
    .join("");
}

/** Takes everything up to the parenthesis that closes the one that is next. */
export function skipParentheses(c: Cursor): void {
  expect(c, "(");
  let depth = 1;
  while (depth > 0 && !atEnd(c)) {
    const text = take(c)?.text;
    if (text === "(") depth += 1;
    else if (text === ")") depth -= 1;
  }
  if (depth > 0) fail(c);
}

const DEEPEST = 200;

/** Runs a reader that may call itself. What is nested deeper than anybody writes is not read. */
export function nested<T>(c: Cursor, read: () => T): T {
  c.depth += 1;
  if (c.depth > DEEPEST) fail(c, "it is nested too deeply");
  const result = read();
  c.depth -= 1;
  return result;
}

/** Takes the rest of the statement. */
export function skipAll(c: Cursor): void {
  if (!c.stopped) c.at = c.tokens.length;
}
