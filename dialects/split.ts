import type { Statement } from "./dialect.ts";
import { type Lexis, type Token, tokenAt } from "./scan.ts";

/** How a dialect's client finds the end of a statement. `;` always ends a plain one. */
export interface SplitRules {
  readonly lexis: Lexis;
  /** `DELIMITER x` on a line of its own changes the delimiter (MySQL). */
  readonly delimiterCommand?: boolean;
  /** A line that is exactly `/` ends whatever is open (SQL*Plus, and our Db2 scripts). */
  readonly slashLine?: boolean;
  /** `GO [count]` alone on a line ends a batch (sqlcmd). */
  readonly goLine?: boolean;
  /** `BEGIN … END` and `CASE … END` hold semicolons (T-SQL). */
  readonly blocks?: boolean;
  /** Statements, by their first words in upper case, in which `;` ends nothing. */
  readonly compound?: RegExp;
}

/**
 * Cuts a script into statements. Each begins at its first and ends after its last character that is neither blank nor
 * comment, so that a terminator can be put behind it; comments around it belong to nobody.
 */
export function splitScript(script: string, rules: SplitRules): readonly Statement[] {
  const statements: Statement[] = [];
  let batch = 0;
  let delimiter = ";";
  let open: Open | undefined;

  const close = () => {
    if (open !== undefined) {
      statements.push({ text: script.slice(open.start, open.end), start: open.start, end: open.end, batch });
    }
    open = undefined;
  };

  for (let at = 0; at < script.length; ) {
    const token = tokenAt(script, at, rules.lexis);
    at = token.end;
    if (token.kind === "blank" || token.kind === "comment") continue;

    if (rules.goLine && isGoLine(script, token)) {
      close();
      batch += 1;
      at = endOfLine(script, token.end);
    } else if (rules.slashLine && isAloneOnLine(script, token, "/")) {
      close();
    } else if (rules.delimiterCommand && open === undefined && isDelimiterCommand(script, token)) {
      at = endOfLine(script, token.end);
      delimiter = script.slice(token.end, at).trim().split(/\s/)[0] || delimiter;
    } else {
      const cut = delimiterAt(script, token, delimiter);
      // A delimiter such as $$ is made of letters: END$$ is one word to the scanner, and two things to the client.
      const code = cut < 0 ? token.end : cut;
      if (code > token.start) open = extend(open, script, { ...token, end: code }, rules);
      if (cut >= 0) {
        at = cut + delimiter.length;
        if (open !== undefined && isInside(open, rules)) open = { ...open, end: at };
        else close();
      }
    }
  }
  close();
  return statements;
}

/** A statement that has begun. */
interface Open {
  readonly start: number;
  readonly end: number;
  /** First words in upper case, enough to recognise a compound statement. */
  readonly head: readonly string[];
  /** Number of open BEGIN and CASE. */
  readonly depth: number;
}

const HEAD_WORDS = 8;

function extend(open: Open | undefined, script: string, token: Token, rules: SplitRules): Open {
  const before = open ?? { start: token.start, end: token.start, head: [], depth: 0 };
  const word = token.kind === "word" ? script.slice(token.start, token.end).toUpperCase() : undefined;
  return {
    start: before.start,
    end: token.end,
    head: word === undefined || before.head.length >= HEAD_WORDS ? before.head : [...before.head, word],
    depth: rules.blocks && word !== undefined ? depthAfter(before.depth, word, script, token.end) : before.depth,
  };
}

/** T-SQL: `BEGIN TRANSACTION`, `BEGIN DIALOG` and `END CONVERSATION` are statements, not the ends of a block. */
function depthAfter(depth: number, word: string, script: string, end: number): number {
  const next = /^\s*(\w+)/.exec(script.slice(end, end + 80))?.[1]?.toUpperCase() ?? "";
  if (word === "CASE") return depth + 1;
  if (word === "BEGIN") return /^(TRAN|TRANSACTION|DISTRIBUTED|DIALOG|CONVERSATION)$/.test(next) ? depth : depth + 1;
  if (word === "END" && next !== "CONVERSATION") return Math.max(0, depth - 1);
  return depth;
}

function isInside(open: Open, rules: SplitRules): boolean {
  return open.depth > 0 || (rules.compound?.test(open.head.join(" ")) ?? false);
}

/** Where the delimiter starts in a piece of code; -1 where it does not. Literals and comments never hold one. */
function delimiterAt(script: string, token: Token, delimiter: string): number {
  if (token.kind === "symbol") return script.startsWith(delimiter, token.start) ? token.start : -1;
  if (token.kind !== "word") return -1;
  const found = script.slice(token.start, token.end).indexOf(delimiter);
  return found < 0 ? -1 : token.start + found;
}

function isAloneOnLine(script: string, token: Token, text: string): boolean {
  return script.slice(token.start, token.end) === text && /^[ \t]*\r?$/.test(lineAround(script, token).join(""));
}

/** `GO`, an optional count, an optional comment. */
function isGoLine(script: string, token: Token): boolean {
  if (script.slice(token.start, token.end).toUpperCase() !== "GO") return false;
  const [before, after] = lineAround(script, token);
  return before.trim() === "" && /^[ \t]*\d*[ \t]*(--.*)?\r?$/.test(after);
}

/** The mysql client reads its commands at the start of a line. */
function isDelimiterCommand(script: string, token: Token): boolean {
  const [before, after] = lineAround(script, token);
  return (
    script.slice(token.start, token.end).toUpperCase() === "DELIMITER" && before.trim() === "" && after.trim() !== ""
  );
}

/** The parts of the token's line before and after it. */
function lineAround(script: string, token: Token): [string, string] {
  const start = script.lastIndexOf("\n", token.start - 1) + 1;
  return [
    script.slice(token.start === 0 ? 0 : start, token.start),
    script.slice(token.end, endOfLine(script, token.end)),
  ];
}

function endOfLine(script: string, at: number): number {
  const end = script.indexOf("\n", at);
  return end < 0 ? script.length : end;
}
