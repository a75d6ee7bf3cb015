import { type Document, isAlias, isMap, isScalar, isSeq, type Node, type Pair, type YAMLError } from "yaml";
import { problem } from "../diagnostics/codes.ts";
import type { Diagnostic, Outcome, Span } from "../diagnostics/diagnostic.ts";
import type { SourceText } from "../files.ts";
import { harmfulCharacter, parseWithin } from "./limits.ts";

/** Steps from the root of a document to a value: keys and list indexes. */
export type Path = readonly (string | number)[];

/** A parsed YAML file: plain values that still know where they stand. */
export interface Source {
  readonly file: string;
  readonly text: string;
  /** Maps, lists and scalars as plain values; aliases expanded within bounds. */
  readonly value: Record<string, unknown>;
  /** Place of the value at a path, or of the nearest value around it that exists. */
  locate(path: Path): Span;
  /** Place of the key that holds the value at a path. */
  locateKey(path: Path): Span;
}

/** Largest file, in characters: the longest plan is a tenth of it. */
const SIZE_LIMIT = 2_000_000;
/** Values after alias expansion; a plan holds a few thousand. Stops the exponential alias bomb. */
const VALUE_LIMIT = 200_000;
const DEPTH_LIMIT = 40;

/**
 * Parses one YAML file of plain data. YAML is untrusted: one document, string keys, no tags, bounded aliases,
 * no control characters.
 * @returns the source; no value when the text is no single mapping (MP1001–MP1011)
 */
export function parseSource(input: SourceText): Outcome<Source> {
  const { file, text } = input;
  if (text.length > SIZE_LIMIT) {
    const at = { file, start: 0, end: 0 };
    return { diagnostics: [problem("MP1004", at, { size: text.length, limit: SIZE_LIMIT })] };
  }
  const parsed = parseWithin(text, DEPTH_LIMIT);
  if ("tooDeepAt" in parsed) {
    const at = { file, start: parsed.tooDeepAt, end: parsed.tooDeepAt + 1 };
    return { diagnostics: [problem("MP1010", at, { limit: DEPTH_LIMIT })] };
  }
  const list = parsed.documents;
  const document = list[0];
  const diagnostics = problemsOf(file, text, document);
  if (list.length > 1) {
    const second = list[1]?.range?.[0] ?? 0;
    diagnostics.push(problem("MP1006", { file, start: second, end: second + 1 }, { count: list.length }));
  }
  if (diagnostics.length > 0) return { diagnostics };
  if (document === undefined || !isMap(document.contents)) {
    const range = document?.contents?.range;
    const at = { file, start: range?.[0] ?? 0, end: range?.[1] ?? 0 };
    return {
      diagnostics: [
        problem(
          "MP1008",
          at,
          { got: describeNode(document?.contents ?? null) },
          { hint: "start from `migplan init` or an example" },
        ),
      ],
    };
  }
  const reader = new Reader(file, text);
  const value = reader.read(document.contents, 0) as Record<string, unknown>;
  if (reader.diagnostics.length > 0) return { diagnostics: reader.diagnostics };
  const root = document.contents as Node;
  return {
    value: {
      file,
      text,
      value,
      locate: (path) => span(file, nodeAt(reader.aliases, root, path)),
      locateKey: (path) => keySpan(file, reader.aliases, root, path),
    },
    diagnostics: [],
  };
}

/** Each alias with the node that it stands for. */
type Aliases = ReadonlyMap<Node, Node>;

/** Turns nodes into plain values; holds the counters that bound the expansion. */
class Reader {
  readonly diagnostics: Diagnostic[] = [];
  readonly aliases = new Map<Node, Node>();
  private count = 0;
  private stopped = false;
  /** The outermost alias that is being read: what is too much below it is its fault. */
  private expanding: Node | undefined;
  private readonly anchors = new Map<string, Node>();
  private readonly anchored = new Set<Node>();
  private readonly file: string;
  private readonly text: string;

  constructor(file: string, text: string) {
    this.file = file;
    this.text = text;
  }

  read(node: unknown, depth: number): unknown {
    if (this.stopped || node === null || node === undefined) return null;
    this.count += 1;
    if (this.count > VALUE_LIMIT) return this.stop("MP1003", node as Node);
    if (depth > DEPTH_LIMIT) return this.stop("MP1010", node as Node);
    this.note(node as Node);
    if (isAlias(node)) {
      // The library looks an alias up by walking the whole document; anchors come before their aliases, so they are noted.
      const target = this.aliases.get(node) ?? this.anchors.get(node.source);
      if (target === undefined) this.diagnostics.push(problem("MP1009", span(this.file, node), { alias: node.source }));
      else this.aliases.set(node, target);
      const outermost = this.expanding === undefined;
      if (outermost) this.expanding = node;
      const value = this.read(target, depth + 1);
      if (outermost) this.expanding = undefined;
      return value;
    }
    if (isMap(node)) {
      const entries = new Map<string, unknown>();
      const places = new Map<string, Node>();
      for (const pair of node.items) {
        const key = this.key(pair);
        const earlier = places.get(key);
        if (earlier !== undefined) this.repeated(key, pair.key as Node, earlier);
        places.set(key, pair.key as Node);
        entries.set(key, this.read(pair.value, depth + 1));
      }
      return Object.fromEntries(entries);
    }
    if (isSeq(node)) return node.items.map((item) => this.read(item, depth + 1));
    if (isScalar(node)) {
      if (typeof node.value === "string") this.checkCharacters(node.value, node);
      return node.value;
    }
    return null;
  }

  /** What is read again through an alias must not bring an old anchor back. */
  private note(node: Node): void {
    const { anchor } = node as { anchor?: string };
    if (anchor === undefined || this.anchored.has(node)) return;
    this.anchored.add(node);
    this.anchors.set(anchor, node);
  }

  private key(pair: Pair): string {
    if (isScalar(pair.key) && typeof pair.key.value === "string") {
      this.checkCharacters(pair.key.value, pair.key);
      return pair.key.value;
    }
    this.diagnostics.push(
      problem(
        "MP1011",
        span(this.file, pair.key as Node),
        { key: describeNode(pair.key as Node) },
        { hint: "put quotes around the key" },
      ),
    );
    return String(pair.key);
  }

  private repeated(key: string, node: Node, earlier: Node): void {
    const related = [{ at: span(this.file, earlier), message: "the other one is here" }];
    this.diagnostics.push(problem("MP1002", span(this.file, node), { key }, { hint: "keep one of the two", related }));
  }

  private checkCharacters(text: string, node: Node): void {
    const found = harmfulCharacter(text);
    if (found === undefined) return;
    const code = `U+${found.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}`;
    const whole = span(this.file, node);
    // An escape such as "\\e" does not hold the character itself; then the whole value is shown.
    const index = this.text.slice(whole.start, whole.end).indexOf(found);
    const start = whole.start + index;
    const at = index < 0 ? whole : { ...whole, start, end: start + 1 };
    this.diagnostics.push(problem("MP1005", at, { code }, { hint: "remove the character; values are plain text" }));
  }

  private stop(code: "MP1003" | "MP1010", node: Node): null {
    this.stopped = true;
    const limit = code === "MP1003" ? VALUE_LIMIT : DEPTH_LIMIT;
    this.diagnostics.push(problem(code, span(this.file, this.expanding ?? node), { limit }));
    return null;
  }
}

/** After a mistake of syntax the parser guesses, so only the first one is told; tags are independent of each other. */
function problemsOf(file: string, text: string, document: Document.Parsed | undefined): Diagnostic[] {
  const all = [...(document?.errors ?? []), ...(document?.warnings ?? [])];
  const syntax = all.find((error) => error.code !== "TAG_RESOLVE_FAILED");
  const told = all.filter((error) => error === syntax || error.code === "TAG_RESOLVE_FAILED");
  return told.map((error) => fromYaml(file, text, error));
}

/** What to do about the parser's most frequent findings. */
const SYNTAX_HINTS: Partial<Record<YAMLError["code"], string>> = {
  TAB_AS_INDENT: "indent with spaces",
  BLOCK_AS_IMPLICIT_KEY: "check the indentation, and put quotes around text that holds `: `",
  MULTILINE_IMPLICIT_KEY: "check the indentation of this line and of the next",
};

function fromYaml(file: string, text: string, error: YAMLError): Diagnostic {
  const [start, end] = error.pos;
  const at = { file, start, end: text[start] === "\n" ? start : Math.max(end, start + 1) };
  if (error.code === "TAG_RESOLVE_FAILED") {
    return problem(
      "MP1007",
      at,
      { tag: /!\S*/.exec(text.slice(start))?.[0] ?? "!" },
      { hint: "write plain values; tags are never needed" },
    );
  }
  if (error.code === "BAD_ALIAS") return problem("MP1009", at, { alias: text.slice(start, end).replace(/^\*/, "") });
  const first = (error.message.split("\n")[0] ?? error.message).replace(/(["'])quote\b/, "quote $1");
  const message = first.charAt(0).toLowerCase() + first.slice(1).replace(/[.:]\s*$/, "");
  return problem("MP1001", at, { problem: message }, { hint: SYNTAX_HINTS[error.code] });
}

/** The node at a path, or the deepest one on the way that exists. */
function nodeAt(aliases: Aliases, root: Node, path: Path): Node {
  let node: Node = root;
  for (const step of path) {
    const next = child(aliases, node, step);
    if (next === undefined) return node;
    node = next;
  }
  return node;
}

function child(aliases: Aliases, node: Node, step: string | number): Node | undefined {
  const resolved = aliases.get(node) ?? node;
  if (isMap(resolved)) {
    const pair = resolved.items.find((item) => isScalar(item.key) && item.key.value === step);
    // A value that is left out takes no room; its key can be shown.
    const value = isScalar(pair?.value) && pair.value.range?.[0] === pair.value.range?.[1] ? undefined : pair?.value;
    return (value ?? pair?.key ?? undefined) as Node | undefined;
  }
  if (isSeq(resolved) && typeof step === "number") return (resolved.items[step] ?? undefined) as Node | undefined;
  return undefined;
}

/** The key at a path; a list item or the document has none, then its first entry. */
function keySpan(file: string, aliases: Aliases, root: Node, path: Path): Span {
  const last = path.at(-1);
  const parent = nodeAt(aliases, root, path.slice(0, -1));
  const resolved = aliases.get(parent) ?? parent;
  if (isMap(resolved)) {
    const pair = resolved.items.find((item) => isScalar(item.key) && item.key.value === last);
    if (pair !== undefined) return span(file, pair.key as Node);
  }
  const node = nodeAt(aliases, root, path);
  const first = isMap(node) && node.flow !== true ? node.items[0] : undefined;
  if (first === undefined) return span(file, node);
  const { start, end } = span(file, first.key as Node);
  return { file, start, end: isScalar(first.value) ? span(file, first.value).end : end };
}

/** A block value's range runs to the next token; the frame wants its first line. */
function span(file: string, node: Node): Span {
  const range = node.range ?? [0, 0, 0];
  return { file, start: range[0], end: Math.max(range[1], range[0] + 1) };
}

function describeNode(node: unknown): string {
  if (node === null || node === undefined) return "nothing";
  if (isMap(node)) return "a mapping";
  if (isSeq(node)) return "a list";
  if (isScalar(node)) return node.value === null ? "nothing" : JSON.stringify(node.value);
  return "something else";
}
