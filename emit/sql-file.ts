import type { Migration, MigrationStep, ProvedCheck } from "../compiler/model/migration.ts";
import { dialects } from "../dialects/registry.ts";
import { databaseOf, databaseTitle, hopOf } from "./lookup.ts";
import type { Layout } from "./numbering.ts";
import { oneLine } from "./shell.ts";

const WIDTH = 110;
const LABEL = 12;

/**
 * `sql/NNN-<database>-<id>.sql`: a header for the person who runs it, then the dialect's script. Runs under the native
 * client as it is. The header is line comments that no client interprets, see {@link safe}.
 */
export function emitSqlFile(migration: Migration, layout: Layout, step: MigrationStep): string {
  if (step.action.kind !== "sql") throw new Error(`step ${step.id} runs no SQL`);
  const dialect = dialects[migration.dialect];
  const progress = `step ${layout.number(step.number)} ${step.id}`;
  const script = dialect.script({ progress, statements: dialect.split(step.action.sql) });
  return `${header(migration, layout, step).join("\n")}\n${script}`;
}

function header(migration: Migration, layout: Layout, step: MigrationStep): string[] {
  if (step.action.kind !== "sql") return [];
  const dialect = dialects[migration.dialect];
  const database = databaseOf(migration, step.action.database);
  const hop = hopOf(migration, step);
  const privileges = step.risk?.privileges;
  return [
    columns(`-- Step ${layout.number(step.number)} ${step.id}`, `${hop.from} -> ${hop.to}, ${dialect.title}`),
    ...wrap("-- ", step.title),
    "--",
    ...field("Database", `${database.role} (${databaseTitle(database)})`),
    ...field(
      "Run as",
      privileges === undefined ? database.target.username : `${database.target.username}; needs ${privileges}`,
    ),
    ...field("Run with", dialect.client.display(database.target, layout.sql(step) ?? "")),
    ...field("", "(in the bundle's folder; migrate.sh does this for you)"),
    ...step.preconditions.flatMap((pre, index) => field(index === 0 ? "Needs" : "", needSentence(pre))),
    ...field("Does", step.why),
    ...field("Risk", riskSentence(step)),
    ...field("Again", step.action.repeatable),
    ...step.postconditions.flatMap((check, index) => field(index === 0 ? "Done when" : "", check.sentence)),
    ...field("Undo", step.undo),
    ...field("Way back", step.irreversible),
    ...field("Source", sourceSentence(step)),
    ...step.errata.flatMap((erratum) => field("Differs", `${erratum.emits ?? erratum.why}`)),
  ];
}

/** `table X exists (proved: 3.0.0 catalog)` */
function needSentence(pre: ProvedCheck): string {
  if (pre.proof === "proved") return `${pre.check.sentence} (proved${pre.by === undefined ? "" : `: ${pre.by}`})`;
  const reaction = {
    halt: "asked when run",
    skip: "asked when run; if not, the step is skipped",
    warn: "asked when run; if not, a warning",
  };
  const expected = pre.expected === undefined ? "" : `, expected: ${pre.expected}`;
  return `${pre.check.sentence} (${reaction[pre.otherwise]}${expected})`;
}

function riskSentence(step: MigrationStep): string {
  const { deletes, rewrites, locks } = step.risk ?? {};
  const parts = [
    deletes === undefined ? undefined : `deletes ${deletes}`,
    rewrites === undefined ? undefined : `rewrites ${rewrites}`,
    locks === undefined ? undefined : `locks ${locks}`,
  ].filter((part) => part !== undefined);
  return parts.length === 0 ? "none known" : parts.join("; ");
}

function sourceSentence(step: MigrationStep): string | undefined {
  return step.source === undefined
    ? undefined
    : `guide ${step.source.guide.replace("-to-", " to ")}, ${step.source.section}`;
}

function field(label: string, text: string | undefined): string[] {
  if (text === undefined || oneLine(text) === "") return [];
  return wrap(`-- ${label.padEnd(LABEL)}`, text);
}

/** Wraps at blanks; the next lines stand under the first word. */
function wrap(first: string, text: string): string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of safe(text).split(" ")) {
    if (line !== "" && first.length + line.length + word.length + 1 > WIDTH) {
      lines.push(line);
      line = word;
    } else {
      line = line === "" ? word : `${line} ${word}`;
    }
  }
  lines.push(line);
  const indent = `--${" ".repeat(first.length - 2)}`;
  return lines.map((part, index) => lineEnd(`${index === 0 ? first : indent}${part}`));
}

function columns(left: string, right: string): string {
  return `${left}${" ".repeat(Math.max(2, WIDTH - left.length - right.length))}${right}`;
}

/**
 * Text that no client acts on inside a `--` comment. SQL*Plus substitutes `&name` in comments too, until SET DEFINE OFF
 * (SQL*Plus User's Guide, "Placing Comments in Scripts"); sqlcmd expands `$(name)` anywhere; a block comment's ends
 * could meet one of a reader who comments the file out. GO, `/` and backslash commands count only at a line's start,
 * which here is always `--`.
 */
function safe(text: string): string {
  return oneLine(text)
    .replaceAll("&&", "and")
    .replaceAll("&", "+")
    .replaceAll("$(", "$ (")
    .replaceAll("*/", "* /")
    .replaceAll("/*", "/ *");
}

/** SQL*Plus takes a hyphen at the end of a line as a continuation, and a semicolon there as the end of a statement. */
function lineEnd(line: string): string {
  return line.replace(/[\s;-]+$/, "").replace(/^$/, "--");
}
