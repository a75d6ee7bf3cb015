import { isMap, isScalar, isSeq, type Node, parseDocument, type YAMLMap, type YAMLSeq } from "yaml";
import type { SourceText } from "../files.ts";

/** Conditions that one step of a file gets. */
export interface Declaration {
  /** Index in the file's `steps:` list. */
  readonly step: number;
  readonly conditions: readonly {
    /** In YAML's flow style: `{ table: AM_API }`. */
    readonly text: string;
    readonly place: "first" | "middle" | "last";
    /** Number of the list's items that it must stand behind. */
    readonly behind?: number;
  }[];
}

interface Insertion {
  readonly at: number;
  readonly text: string;
}

/**
 * Writes conditions into the `preconditions:` lists of a plan or recipe, a line each; where a step has no such list, it gets
 * one before its `sql:`. Nothing else changes: text is only inserted, so comments and layout stay to the letter. A list that
 * is an alias belongs to another step and stays as it is.
 */
export function declareConditions(source: SourceText, declarations: readonly Declaration[]): string {
  const document = parseDocument(source.text, { prettyErrors: false, logLevel: "silent" });
  const steps = isMap(document.contents) ? document.contents.get("steps", true) : undefined;
  if (document.errors.length > 0 || !isSeq(steps)) return source.text;
  const insertions = declarations.flatMap((declaration) => {
    const step = steps.items[declaration.step];
    return isMap(step) ? insertionsInto(source.text, step, declaration.conditions) : [];
  });
  let text = "";
  let done = 0;
  for (const { at, text: piece } of insertions.sort((a, b) => a.at - b.at)) {
    text += source.text.slice(done, at) + piece;
    done = at;
  }
  return text + source.text.slice(done);
}

function insertionsInto(text: string, step: YAMLMap, conditions: Declaration["conditions"]): Insertion[] {
  const pair = step.items.find(({ key }) => isScalar(key) && key.value === "preconditions");
  if (pair === undefined) return newList(text, step, textsOf(conditions));
  if (!isSeq(pair.value)) return [];
  return pair.value.flow === true
    ? intoFlow(pair.value, textsOf(conditions))
    : intoBlock(text, pair.key as Node, pair.value, conditions);
}

function inOrder(conditions: Declaration["conditions"]): Declaration["conditions"] {
  return (["first", "middle", "last"] as const).flatMap((wanted) => conditions.filter(({ place }) => place === wanted));
}

function textsOf(conditions: Declaration["conditions"]): readonly string[] {
  return inOrder(conditions).map(({ text }) => text);
}

/** The list goes above `sql:` and above the comment that stands there. */
function newList(text: string, step: YAMLMap, conditions: readonly string[]): Insertion[] {
  const sql = step.items.find(({ key }) => isScalar(key) && key.value === "sql");
  const start = (sql?.key as Node | undefined)?.range?.[0];
  if (start === undefined || step.flow === true) return [];
  let line = startOfLine(text, start);
  const indent = " ".repeat(start - line);
  for (;;) {
    const before = startOfLine(text, line - 1);
    if (line === 0 || !/^\s*#/.test(text.slice(before, line))) break;
    line = before;
  }
  const items = conditions.map((condition) => `${indent}  - ${condition}\n`).join("");
  return [{ at: line, text: `${indent}preconditions:\n${items}` }];
}

function intoFlow(list: YAMLSeq, conditions: readonly string[]): Insertion[] {
  const end = (list.range?.[1] ?? 0) - 1;
  const last = (list.items.at(-1) as Node | undefined)?.range?.[1];
  const piece = conditions.join(", ");
  return [last === undefined ? { at: end, text: piece } : { at: last, text: `, ${piece}` }];
}

/** Servers before everything; what must be there behind the first items that say the same; the rest at the end. */
function intoBlock(text: string, key: Node, list: YAMLSeq, conditions: Declaration["conditions"]): Insertion[] {
  const items = list.items as Node[];
  const first = items[0]?.range?.[0];
  if (first === undefined) return [];
  const indent = text.slice(startOfLine(text, first), first).replace(/-\s*(&\S+\s*)?$/, "");
  const found = items.findIndex((item) => !isLeading(item));
  const leading = found === -1 ? items.length : found;
  return inOrder(conditions).map(({ text: condition, place, behind = 0 }) => {
    const count = { first: 0, middle: Math.max(leading, behind), last: items.length }[place];
    return { at: endOfItem(text, key, items[count - 1]), text: `\n${indent}- ${condition}` };
  });
}

/** `servers: stopped`, and a table or column that must be there. */
function isLeading(item: Node): boolean {
  if (!isMap(item) || item.has("otherwise") || item.get("exists") === false) return false;
  return item.has("servers") || (item.items.length > 0 && (item.has("table") || item.has("column")));
}

/** The end of the line on which an item ends; without an item, of the line of the list's key. */
function endOfItem(text: string, key: Node, item: Node | undefined): number {
  const end = text.slice(0, (item ?? key).range?.[1] ?? 0).trimEnd().length;
  const found = text.indexOf("\n", end);
  return found === -1 ? text.length : found;
}

function startOfLine(text: string, offset: number): number {
  return text.lastIndexOf("\n", offset - 1) + 1;
}
