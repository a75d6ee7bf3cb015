import { Composer, type CST, type Document, Lexer, Parser } from "yaml";

/** The documents of a text, or the offset where its nesting passes the limit. */
export type ParsedText = { readonly documents: readonly Document.Parsed[] } | { readonly tooDeepAt: number };

/**
 * Parses YAML as the library's `parseAllDocuments` does, and gives up where more collections are open than allowed: the
 * library descends a level for each of them, and some thousand levels overflow the stack or end the process.
 */
export function parseWithin(text: string, depth: number): ParsedText {
  const parser = new Parser();
  let tooDeepAt: number | undefined;
  function* tokens(): Generator<CST.Token, void> {
    for (const lexeme of new Lexer().lex(text)) {
      yield* parser.next(lexeme);
      // Beside the collections the stack holds the document and the value that is being read.
      if (parser.stack.length <= depth + 2) continue;
      tooDeepAt = parser.offset - lexeme.length;
      return;
    }
    yield* parser.end();
  }
  // Duplicate keys are found by the reader: the library compares each key with every other one.
  const composer = new Composer({ prettyErrors: false, uniqueKeys: false, logLevel: "silent" });
  const documents: Document.Parsed[] = [...composer.compose(tokens())];
  return tooDeepAt === undefined ? { documents } : { tooDeepAt };
}

/** The first character that no value may hold; `undefined` when there is none. */
export function harmfulCharacter(text: string): string | undefined {
  return HARMFUL.exec(text)?.[0];
}

/**
 * Everything below U+0020 but tab and line feed, DEL, C1, halves of surrogate pairs (no UTF-8 file can hold them), and the
 * bidirectional marks and line separators that hide or reorder text (Unicode TR #36).
 */
const HARMFUL =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: finding them is the purpose
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/;
