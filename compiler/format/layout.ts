import { format, type SqlLanguage } from "sql-formatter";
import type { Dialect } from "../../dialects/dialect.ts";
import { sqlTokens } from "./tokens.ts";

/** What layout needs to know of a dialect. */
export type LayoutDialect = Pick<Dialect, "split" | "formatterLanguage">;

/** Statements up to this length stay on one line: side by side, six dialects of one change then read as a table. */
const ONE_LINE = 100;

/** Statements that sql-formatter lays out without harm (measured on 1,235 statements); everything else stays as written. */
const PLAIN =
  /^(CREATE\s+(UNIQUE\s+)?(TABLE|INDEX|SEQUENCE)|ALTER\s+(TABLE|INDEX|SEQUENCE)|DROP\s+(TABLE|INDEX|SEQUENCE|VIEW)|INSERT\s+INTO|UPDATE|DELETE\s+FROM)\b/i;

/**
 * The canonical layout of a script: each plain statement by sql-formatter (keywords in capitals, two spaces), short ones on
 * one line; compound bodies, templates and everything that layout would change stay to the letter, and so do terminators
 * and the comments between statements. Same tokens, and laying out twice changes nothing.
 */
export function layoutSql(sql: string, dialect: LayoutDialect): string {
  const script = sql.trim();
  let result = "";
  let done = 0;
  for (const statement of dialect.split(script)) {
    const text = script.slice(statement.start, statement.end);
    result += between(script.slice(done, statement.start), result === "");
    result += layoutStatement(text, dialect.formatterLanguage);
    done = statement.end;
  }
  const laidOut = result + script.slice(done).trimEnd();
  return sameTokens(script, laidOut) ? laidOut : script;
}

/** One statement without its terminator. */
function layoutStatement(text: string, language: string): string {
  if (!PLAIN.test(text) || isFragile(text)) return text;
  const once = tryFormat(text, language);
  if (once === undefined || !sameTokens(text, once)) return text;
  return tryFormat(once, language) === once ? once : text;
}

/** Templates and placeholders would be torn apart; backslashes and dollar quotes are read differently by each dialect. */
function isFragile(text: string): boolean {
  return /\{\{|\\|\$\$|<\w[^>]*>|\[|#/.test(text);
}

function tryFormat(text: string, language: string): string | undefined {
  try {
    const laidOut = format(text, {
      language: language as SqlLanguage,
      keywordCase: "upper",
      dataTypeCase: "upper",
      tabWidth: 2,
      // A list of columns or conditions up to this length stays on one line; tables show one column a line.
      expressionWidth: isTable(text) ? 50 : 80,
    });
    return compact(reservedInCapitals(laidOut));
  } catch {
    return undefined; // sql-formatter throws on what it cannot read: the text then stays as written.
  }
}

/** Joins the lines of a short statement; a longer ALTER has the table on its first line and each clause on one of its own. */
function compact(laidOut: string): string {
  if (isTable(laidOut) || /--|\/\*/.test(laidOut)) return laidOut;
  const line = joined(laidOut);
  if (line === undefined) return laidOut;
  if (line.length <= ONE_LINE) return line;
  const [, head = "", rest = ""] = /^(ALTER TABLE \S+) (.*)$/.exec(line) ?? [];
  const clauses = topLevelParts(rest);
  return rest !== "" && clauses.every((clause) => clause.length <= ONE_LINE)
    ? `${head}\n${clauses.join("\n")}`
    : laidOut;
}

/** Cuts behind each comma outside of parentheses and quotes; the commas stay. */
function topLevelParts(text: string): readonly string[] {
  const parts: string[] = [];
  let depth = 0;
  let part = "";
  for (const piece of text.split(/('(?:[^']|'')*'|"(?:[^"]|"")*"|`(?:[^`]|``)*`|[(),])/)) {
    if (piece === "(") depth += 1;
    if (piece === ")") depth -= 1;
    part += piece;
    if (piece !== "," || depth > 0) continue;
    parts.push(part.trim());
    part = "";
  }
  return [...parts, part.trim()];
}

/** Words that every dialect reserves and that sql-formatter takes for names in some of its languages. */
function reservedInCapitals(text: string): string {
  return outsideQuotes(text, (piece) =>
    piece.replace(/\b(not|null|default|and|or|is|in)\b/gi, (word) => word.toUpperCase()),
  );
}

function isTable(text: string): boolean {
  return /^CREATE\s+TABLE/i.test(text);
}

/** The statement on one line; `undefined` where a quoted piece holds a line break. */
function joined(text: string): string | undefined {
  if (text.split(QUOTED).some((piece, index) => index % 2 === 1 && piece.includes("\n"))) return undefined;
  return outsideQuotes(text, (piece) => piece.replace(/\s+/g, " ").replaceAll("( ", "(").replaceAll(" )", ")")).trim();
}

function outsideQuotes(text: string, change: (piece: string) => string): string {
  return text
    .split(QUOTED)
    .map((piece, index) => (index % 2 === 1 ? piece : change(piece)))
    .join("");
}

/** A quoted piece; as the one group of a split it lands at the odd places. */
const QUOTED = /('(?:[^']|'')*'|"(?:[^"]|"")*"|`(?:[^`]|``)*`)/;

/** Terminators, comments and blank lines between two statements: at most one blank line, each statement on a new line. */
function between(gap: string, first: boolean): string {
  const tidy = gap.replace(/[ \t]+$/gm, "").replace(/\n{3,}/g, "\n\n");
  if (first) return tidy.trimStart();
  return /\n[ \t]*$/.test(gap) ? tidy.replace(/\n[ \t]*$/, "\n") : `${tidy.trimEnd()}\n`;
}

function sameTokens(one: string, other: string): boolean {
  const a = sqlTokens(one);
  const b = sqlTokens(other);
  return a.length === b.length && a.every((token, index) => token === b[index]);
}
