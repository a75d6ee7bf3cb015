import { oneLine } from "./shell.ts";

/**
 * Markdown that is read twice: rendered on GitHub, and as raw text in a terminal. Text from plans and sites is made
 * inert: it shows as it was written and starts no markup. Sources: CommonMark 0.31 (2.4 backslash escapes, 6.1 code
 * spans) and the GFM specification (4.10 tables, 6.5 strikethrough).
 */

/** Where a text goes: a table's cells are split at `|` before anything else is read. */
export type Place = "text" | "cell";

/** A value as inert text of one line. Only characters that would act are escaped, so that it stays readable. */
export function md(text: string): string {
  return guardStart(inert(oneLine(text)));
}

/** A value as a code span. In a cell, a value with `|` becomes escaped text: a code span there cannot hold every one. */
export function code(text: string, place: Place = "text"): string {
  const line = oneLine(text);
  if (line === "") return "(empty)";
  if (place === "cell" && line.includes("|")) return md(line);
  const longest = Math.max(0, ...(line.match(/`+/g) ?? []).map((run) => run.length));
  const fence = "`".repeat(longest + 1);
  const pad = /^`|`$/.test(line) ? " " : "";
  return `${fence}${pad}${line}${pad}${fence}`;
}

/** A plan's sentence: its code spans stay code spans, everything else is inert. One line. */
export function prose(text: string, place: Place = "text"): string {
  const line = oneLine(text);
  let result = "";
  let at = 0;
  for (const span of line.matchAll(/(?<![`\\])(`+)(?!`)(.*?[^`])\1(?!`)/g)) {
    result += inert(line.slice(at, span.index)) + code(span[2] ?? "", place);
    at = span.index + span[0].length;
  }
  return guardStart(result + inert(line.slice(at)));
}

/** A command or file as an indented code block: nothing inside acts. Needs a paragraph, not a list, before it. */
export function block(text: string): string {
  return text
    .split(/\r\n|\r|\n/)
    .map((line) => (line.trim() === "" ? "" : `    ${line}`))
    .join("\n");
}

/** Markdown of a plan as a quotation: whatever block it opens, it ends with the quotation. */
export function quotation(markdown: string): string {
  return markdown
    .trim()
    .split(/\r\n|\r|\n/)
    .map((line) => (line.trim() === "" ? ">" : `> ${line}`))
    .join("\n");
}

/** `| a | b |`; cells are made with `place` "cell". */
export function row(cells: readonly string[]): string {
  return `| ${cells.join(" | ")} |`;
}

/**
 * Breaks a paragraph of Markdown into lines for a terminal. Code spans stay whole, and no line begins with a word that
 * would start a block there.
 * @param indent blanks before every line but the first (for list items)
 */
export function wrap(paragraph: string, indent = 0, width = 100): string {
  const lines: string[] = [];
  let line = "";
  for (const word of unbreakable(paragraph)) {
    const full = line.length + 1 + word.length > width - indent;
    if (line !== "" && full && !/^([-+*=#:>|~]|\d+[.)])/.test(word)) {
      lines.push(line);
      line = word;
    } else {
      line = line === "" ? word : `${line} ${word}`;
    }
  }
  return [...lines, line].join(`\n${" ".repeat(indent)}`);
}

function inert(text: string): string {
  return text
    .replace(/[\\`*[\]<>|~$]/g, "\\$&")
    .replace(/&(?=#?\w+;)/g, "\\&")
    .replace(/(?<![A-Za-z0-9])_|_(?![A-Za-z0-9])/g, "\\_");
}

/** Escapes what starts a list, heading, underline or table only at the start of a line. */
function guardStart(text: string): string {
  return text.replace(/^[-+=#:]/, "\\$&").replace(/^(\d+)([.)])(?=\s|$)/, "$1\\$2");
}

/** Words of a paragraph, with the blanks inside of code spans kept. */
function unbreakable(paragraph: string): string[] {
  const words: string[] = [];
  let fence = "";
  for (const word of paragraph.split(" ")) {
    if (fence === "") words.push(word);
    else words.push(`${words.pop() ?? ""} ${word}`);
    if (!word.includes("`")) continue;
    for (const [run] of word.matchAll(/\\.|`+/g)) {
      // Inside a code span a backslash is a character like any other.
      const ticks = fence === "" ? run : run.replace("\\", "");
      if (!/^`+$/.test(ticks)) continue;
      if (fence === "") fence = ticks;
      else if (fence === ticks) fence = "";
    }
  }
  return words;
}
