import {
  type Document,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  type Node,
  type Pair,
  parseAllDocuments,
  type YAMLError,
} from "yaml";
import { problem } from "../diagnostics/codes.ts";
import type { Diagnostic, Outcome, Span } from "../diagnostics/diagnostic.ts";
import type { SourceText } from "../files.ts";

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
  const documents = parseAllDocuments(text, {
    prettyErrors: false,
    uniqueKeys: true,
    logLevel: "silent",
  });
  const list: Document.Parsed[] = Array.isArray(documents) ? documents : [];
  const diagnostics = list.flatMap((document) =>
    [...document.errors, ...document.warnings].map((error) => fromYaml(file, text, error)),
  );
  if (list.length > 1) {
    const second = list[1]?.range?.[0] ?? 0;
    diagnostics.push(problem("MP1006", { file, start: second, end: second + 1 }, { count: list.length }));
  }
  const document = list[0];
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
  const reader = new Reader(file);
  const value = reader.read(document.contents, 0) as Record<string, unknown>;
  if (reader.diagnostics.length > 0) return { diagnostics: reader.diagnostics };
  const root = document.contents as Node;
  return {
    value: {
      file,
      text,
      value,
      locate: (path) => span(file, nodeAt(document, root, path)),
      locateKey: (path) => keySpan(file, document, root, path),
    },
    diagnostics: [],
  };
}

/** Turns nodes into plain values; holds the counters that bound the expansion. */
class Reader {
  readonly diagnostics: Diagnostic[] = [];
  private count = 0;
  private stopped = false;
  private readonly anchors = new Map<string, Node>();
  private readonly file: string;

  constructor(file: string) {
    this.file = file;
  }

  read(node: unknown, depth: number): unknown {
    if (this.stopped || node === null || node === undefined) return null;
    this.count += 1;
    if (this.count > VALUE_LIMIT) return this.stop("MP1003", node as Node);
    if (depth > DEPTH_LIMIT) return this.stop("MP1010", node as Node);
    const { anchor } = node as { anchor?: string };
    if (anchor !== undefined) this.anchors.set(anchor, node as Node);
    if (isAlias(node)) {
      // The library looks an alias up by walking the whole document; anchors come before their aliases, so they are noted.
      const target = this.anchors.get(node.source);
      if (target === undefined) this.diagnostics.push(problem("MP1009", span(this.file, node), { alias: node.source }));
      return this.read(target, depth + 1);
    }
    if (isMap(node)) {
      const entries: [string, unknown][] = [];
      for (const pair of node.items) entries.push([this.key(pair), this.read(pair.value, depth + 1)]);
      return Object.fromEntries(entries);
    }
    if (isSeq(node)) return node.items.map((item) => this.read(item, depth + 1));
    if (isScalar(node)) {
      if (typeof node.value === "string") this.checkCharacters(node.value, node);
      return node.value;
    }
    return null;
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

  /** Everything below U+0020 but tab and line feed, DEL, C1, and the bidirectional and line separators that hide text. */
  private checkCharacters(text: string, node: Node): void {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: finding them is the purpose
    const found = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u2028-\u202e\u2066-\u2069\ufeff]/.exec(text);
    if (found === null) return;
    const code = `U+${found[0].charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}`;
    this.diagnostics.push(
      problem("MP1005", span(this.file, node), { code }, { hint: "remove the character; values are plain text" }),
    );
  }

  private stop(code: "MP1003" | "MP1010", node: Node): null {
    this.stopped = true;
    const limit = code === "MP1003" ? VALUE_LIMIT : DEPTH_LIMIT;
    this.diagnostics.push(problem(code, span(this.file, node), { limit }));
    return null;
  }
}

function fromYaml(file: string, text: string, error: YAMLError): Diagnostic {
  const [start, end] = error.pos;
  const at = { file, start, end: Math.max(end, start + 1) };
  if (error.code === "DUPLICATE_KEY") {
    const key = /^[^:\s]+/.exec(text.slice(start))?.[0] ?? "";
    return problem("MP1002", at, { key: key.replace(/^["']|["']$/g, "") }, { hint: "keep one of the two" });
  }
  if (error.code === "TAG_RESOLVE_FAILED") {
    return problem(
      "MP1007",
      at,
      { tag: /!\S*/.exec(text.slice(start))?.[0] ?? "!" },
      { hint: "write plain values; tags are never needed" },
    );
  }
  if (error.code === "BAD_ALIAS") return problem("MP1009", at, { alias: text.slice(start, end).replace(/^\*/, "") });
  const first = error.message.split("\n")[0] ?? error.message;
  return problem("MP1001", at, { problem: first.charAt(0).toLowerCase() + first.slice(1).replace(/[.:]\s*$/, "") });
}

/** The node at a path, or the deepest one on the way that exists. */
function nodeAt(document: Document.Parsed, root: Node, path: Path): Node {
  let node: Node = root;
  for (const step of path) {
    const next = child(document, node, step);
    if (next === undefined) return node;
    node = next;
  }
  return node;
}

function child(document: Document.Parsed, node: Node, step: string | number): Node | undefined {
  const resolved = isAlias(node) ? node.resolve(document) : node;
  if (isMap(resolved)) {
    const pair = resolved.items.find((item) => isScalar(item.key) && item.key.value === step);
    return (pair?.value ?? pair?.key ?? undefined) as Node | undefined;
  }
  if (isSeq(resolved) && typeof step === "number") return (resolved.items[step] ?? undefined) as Node | undefined;
  return undefined;
}

function keySpan(file: string, document: Document.Parsed, root: Node, path: Path): Span {
  const last = path.at(-1);
  const parent = nodeAt(document, root, path.slice(0, -1));
  const resolved = isAlias(parent) ? parent.resolve(document) : parent;
  if (isMap(resolved)) {
    const pair = resolved.items.find((item) => isScalar(item.key) && item.key.value === last);
    if (pair !== undefined) return span(file, pair.key as Node);
  }
  return span(file, nodeAt(document, root, path));
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
