import type {
  Action,
  Migration,
  MigrationStep,
  ProvedCheck,
  ResolvedCheck,
  YamlEdit,
} from "../compiler/model/migration.ts";
import { databaseBackup } from "./backup.ts";
import type { Layout } from "./numbering.ts";
import { shellQuestion } from "./question.ts";
import { commentText, oneLine, quote, quotePath } from "./shell.ts";

/**
 * `steps/NNN-<id>.sh`: one step, sourced by migrate.sh in a subshell. Defines `step_before` (open preconditions),
 * `step_run` (the action), `step_after` (postconditions) and `step_failed` (what to tell the operator).
 * What was proved when compiling stands there as a comment and is not asked again.
 */
export function emitStepScript(migration: Migration, layout: Layout, step: MigrationStep): string {
  return [
    "# shellcheck shell=bash disable=SC2016",
    `# Step ${layout.number(step.number)} ${step.id}: ${commentText(step.title)}`,
    ...step.preconditions.filter((pre) => pre.proof === "proved").map(provedComment),
    ...body(
      "step_before",
      step.preconditions.filter((pre) => pre.proof === "open").map((pre) => need(migration, step, pre)),
    ),
    ...body("step_run", actionLines(migration, layout, step)),
    ...body(
      "step_after",
      step.postconditions.map((check) => must(migration, layout, step, check)),
    ),
    ...body("step_failed", step.onFailure === undefined ? [] : [`say ${quote(step.onFailure.trim())}`]),
    "",
  ].join("\n");
}

function provedComment(pre: ProvedCheck): string {
  return `# Proved: ${commentText(pre.check.sentence)}${pre.by === undefined ? "" : ` (${commentText(pre.by)})`}`;
}

function need(migration: Migration, step: MigrationStep, pre: ProvedCheck): string {
  const words = [pre.otherwise, quote(pre.check.sentence), quote(oneLine(pre.check.because ?? ""))];
  return `need ${words.join(" ")} ${shellQuestion(migration, step, pre.check)}`;
}

function must(migration: Migration, layout: Layout, step: MigrationStep, check: ResolvedCheck): string {
  const later = migration.steps.find(({ id }) => id === check.undoneBy);
  const word = later === undefined ? "must" : `must_until ${layout.number(later.number)}`;
  return `${word} ${quote(check.sentence)} ${shellQuestion(migration, step, check)}`;
}

function body(name: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [`${name}() { :; }`] : [`${name}() {`, ...lines.map((line) => `  ${line}`), "}"];
}

/** The commands of an action. A step may run as a condition, where `set -e` is off, so each but the last can return. */
function actionLines(migration: Migration, layout: Layout, step: MigrationStep): string[] {
  const { action } = step;
  switch (action.kind) {
    case "sql":
      return [`do_sql ${action.database} ${quote(layout.sql(step) ?? "")}`];
    case "config":
      return configLines(action);
    case "copy":
      return [
        join([
          `do_copy ${action.mode} ${quotePath(action.from)} ${quotePath(action.to)} ${flag(action.optional)}`,
          ...action.include.map((name) => `--include ${quote(name)}`),
          ...action.exclude.map((pattern) => `--exclude ${quote(pattern)}`),
        ]),
      ];
    case "remove":
      return [
        join([
          action.keep === undefined ? "do_remove" : `do_remove --keep ${quotePath(action.keep)}`,
          ...action.paths.map(quotePath),
        ]),
      ];
    case "unpack":
      return [`do_unpack ${quotePath(action.archive)} ${quotePath(action.to)} ${flag(action.strip)}`];
    case "edit":
      return stopAtFirst(action.edits.map((edit) => editLine(action.file, edit)));
    case "stop":
      return [`do_stop ${quote(action.home)} ${quote(action.script)}`];
    case "start":
      return [
        join([
          `do_start ${quote(action.home)} ${quote(action.script)} ${quote(action.waitFor)} ${action.timeout} ${flag(action.thenStop)}`,
          ...action.fail.map((text) => `--fail ${quote(text)}`),
          ...action.expect.map((text) => `--expect ${quote(text)}`),
          ["--", ...action.args.map(quote)].join(" "),
        ]),
      ];
    case "download":
      return [
        `do_download ${quote(action.file)} ${quote(action.url ?? "")} ${flag(action.login)} ${quote(digestOf(migration, action))}`,
      ];
    case "backupDatabase":
      return [`do_backup_database ${action.database} ${quote(databaseBackup(migration, layout, step)?.restore ?? "")}`];
    case "backupPaths":
      return [join([`do_backup_paths ${quotePath(action.to)}`, ...action.paths.map(quotePath)])];
    case "command":
      return [
        join([
          `do_command ${quotePath(action.directory)} ${flag(action.interactive)} ${flag(action.detached)}`,
          ...action.argv.map(quotePath),
        ]),
      ];
    case "manual":
      return [`do_manual ${quote(action.markdown.trim())}`];
  }
}

/** One line when all nodes install the same file, else a case per node. */
function configLines(action: Extract<Action, { kind: "config" }>): string[] {
  const files = [...new Set(action.install.map((install) => install.file))];
  const line = (file: string): string => `do_config ${quote(file)} ${quotePath(action.target)}`;
  if (files.length === 1) return files.map(line);
  return [
    'case "$NODE" in',
    ...files.map((file) => {
      const nodes = action.install.filter((install) => install.file === file).map((install) => quote(install.node));
      return `  ${nodes.join(" | ")}) ${line(file)} ;;`;
    }),
    "esac",
  ];
}

function editLine(file: string, edit: YamlEdit): string {
  return edit.op === "set"
    ? `do_yaml_set ${quotePath(file)} ${quote(edit.path)} ${quote(yamlScalar(edit.value))}`
    : `do_yaml_remove ${quotePath(file)} ${quote(edit.path)} ${edit.ifMissing}`;
}

/**
 * A value as YAML writes it: strings that another type could claim, or that hold an indicator, are double-quoted
 * (JSON strings are YAML 1.2 double-quoted scalars). The runtime puts it into the file as it is.
 */
export function yamlScalar(value: string | number | boolean): string {
  if (typeof value !== "string") return String(value);
  // 5.10.0 is no number, and the files that are edited write it without quotes.
  if (/^\d+(\.\d+){2,}$/.test(value)) return value;
  const plain = /^[A-Za-z_/][\w./@+-]*$/.test(value) && !/^(true|false|null|yes|no|on|off|y|n|_+)$/i.test(value);
  return plain ? value : JSON.stringify(value);
}

/** The digest that the plan pins, else the one that the site gives for this file. */
function digestOf(migration: Migration, action: Extract<Action, { kind: "download" }>): string {
  const { sha256 } = migration.downloads;
  return action.sha256 ?? (Object.hasOwn(sha256, action.file) ? (sha256[action.file] ?? "") : "");
}

function stopAtFirst(lines: readonly string[]): string[] {
  return lines.map((line, index) => (index === lines.length - 1 ? line : `${line} || return`));
}

/** One line where it fits, else one group of words a line. */
function join(groups: readonly string[]): string {
  const line = groups.join(" ");
  return line.length <= 116 ? line : groups.join(" \\\n    ");
}

function flag(value: boolean): string {
  return value ? "1" : "0";
}
