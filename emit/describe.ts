import type { Action, Migration, MigrationStep } from "../compiler/model/migration.ts";
import { dialects } from "../dialects/registry.ts";
import { databaseBackup } from "./backup.ts";
import { databaseOf, databaseTitle } from "./lookup.ts";
import { code, md } from "./markdown.ts";
import type { Layout } from "./numbering.ts";
import { BUNDLE_DIRECTORY, quotePath } from "./shell.ts";

/** A step's action in words for a person. All fields are Markdown, except `byHand`: plain commands. */
export interface Description {
  /** What it does, one sentence. */
  readonly does: string;
  /** Commands that do the same without migrate.sh; empty where there is no short one. */
  readonly byHand: readonly string[];
  /** What a person sees when it went well. */
  readonly expect: string;
}

/** Describes the action of a step. */
export function describe(migration: Migration, layout: Layout, step: MigrationStep): Description {
  const { action } = step;
  const dialect = dialects[migration.dialect];
  switch (action.kind) {
    case "sql": {
      const file = layout.sql(step) ?? "";
      const database = databaseOf(migration, action.database);
      return {
        does: `Runs ${code(file)} on ${action.database} (${code(databaseTitle(database))}).`,
        byHand: [dialect.client.display(database.target, file)],
        expect: `${code(`step ${layout.number(step.number)} ${step.id}`)} and no error.`,
      };
    }
    case "config":
      return configuration(action);
    case "copy": {
      const only = action.include.length === 0 ? "" : `, only ${list(action.include)}`;
      const but = action.exclude.length === 0 ? "" : `, without ${list(action.exclude)}`;
      const how = action.mode === "replace" ? "the target is replaced" : "what only the target has stays";
      return said(
        `Copies ${path(action.from)} to ${path(action.to)}${only}${but}; ${how}.`,
        action.optional ? "The copied files, or a line that the source is not there." : "The number of copied files.",
      );
    }
    case "remove": {
      const keep = action.keep === undefined ? "" : `, after a copy to ${path(action.keep)}`;
      return said(
        `Removes ${action.paths.map(path).join(", ")}${keep}.`,
        "The removed paths; a missing one is no error.",
      );
    }
    case "unpack":
      return said(
        `Unpacks ${path(action.archive)} to ${path(action.to)}${action.strip ? ", without its top directory" : ""}.`,
        `${path(action.to)} exists.`,
      );
    case "edit": {
      const edits = action.edits.map((edit) =>
        edit.op === "set" ? `${code(edit.path)} becomes ${code(String(edit.value))}` : `${code(edit.path)} is removed`,
      );
      return said(`Edits ${path(action.file)}: ${edits.join("; ")}.`, "One line for each edit.");
    }
    case "stop":
      return {
        does: `Stops the server in ${code(action.home)} and waits until its process is gone.`,
        byHand: [`sh ${word(`${action.home}/bin/${action.script}.sh`)} stop`],
        expect: "The server is stopped.",
      };
    case "start":
      return start(action);
    case "download": {
      const where = action.url === undefined ? "" : ` from ${md(action.url)}`;
      const who = action.login ? "A person fetches" : "Fetches";
      const file = `${migration.downloads.directory}/${action.file}`;
      return said(
        `${who} ${path(action.file)}${where} into ${code(migration.downloads.directory)}${action.login ? " (it asks for a login)" : ""}.`,
        `${code(file)} exists; its digest is checked when the site pins one, else it is noted in the journal.`,
      );
    }
    case "backupDatabase": {
      const words = databaseBackup(migration, layout, step);
      return {
        does: `Backs up ${action.database} (${code(databaseTitle(databaseOf(migration, action.database)))}). Needs: ${md(dialect.backup.needs)}`,
        byHand: words === undefined ? [] : [words.backup],
        expect: `${code(`backup/${words?.file}`)}, and its size is plausible.`,
      };
    }
    case "backupPaths":
      return said(
        `Archives ${action.paths.map(path).join(", ")} in ${path(action.to)}.`,
        `One archive a path in ${path(action.to)}, with its size.`,
      );
    case "command": {
      const how = action.interactive ? " It asks questions." : action.detached ? " It keeps running." : "";
      return {
        does: `Runs a command in ${path(action.directory)}.${how}`,
        byHand: [`cd ${word(action.directory)}`, action.argv.map(word).join(" ")],
        expect: action.detached ? "It is still running after a few seconds." : "It ends without an error.",
      };
    }
    case "manual":
      return said("A person does this.", "What the text says; then type `done`.");
  }
}

function configuration(action: Extract<Action, { kind: "config" }>): Description {
  const files = [...new Set(action.install.map((install) => install.file))];
  const changes = action.changes.map((change) => {
    const keys = [...change.set.map((set) => code(set.path)), ...change.remove.map((path) => `no ${code(path)}`)];
    const until = change.until === undefined ? "" : `, until ${code(change.until)}`;
    return keys.length === 0 ? md(change.title) : `${md(change.title)} (${keys.join(", ")}${until})`;
  });
  const what = changes.length === 0 ? "" : ` What changes: ${changes.join("; ")}.`;
  const own = files.length > 1 ? ", each node its own" : "";
  return said(
    `Installs ${list(files)} as ${path(action.target)}${own}.${what}`,
    `${path(action.target)} equals the bundle's file; a ${code("[secrets]")} table that was there stays.`,
  );
}

function start(action: Extract<Action, { kind: "start" }>): Description {
  const fails = action.fail.length === 0 ? "" : ` It failed when the log says ${list(action.fail)}.`;
  const also = action.expect.length === 0 ? "" : `, and ${list(action.expect)} before that`;
  const script = word(`${action.home}/bin/${action.script}.sh`);
  return {
    does: `Starts the server in ${code(action.home)}${action.thenStop ? ", and stops it again when it is done" : ""}.`,
    byHand: [["sh", script, "start", ...action.args.map(word)].join(" ")],
    expect: `${code(action.waitFor)} in ${code("repository/logs/wso2carbon.log")} within ${duration(action.timeout)}${also}.${fails}`,
  };
}

function said(does: string, expect: string): Description {
  return { does, byHand: [], expect };
}

function list(words: readonly string[]): string {
  return words.map((text) => code(text)).join(", ");
}

/** A shell word, quoted only where it must be. */
function word(text: string): string {
  return /^[\w@%+=:,./-]+$/.test(text) ? text : quotePath(text);
}

/** A path as a person reads it: below the bundle it is relative, as the bundle's folder is where commands are typed. */
function path(text: string): string {
  return code(text.startsWith(`${BUNDLE_DIRECTORY}/`) ? text.slice(BUNDLE_DIRECTORY.length + 1) : text);
}

/** `4 h`, `10 min`, `90 s`. */
function duration(seconds: number): string {
  if (seconds % 3600 === 0) return `${seconds / 3600} h`;
  return seconds % 60 === 0 ? `${seconds / 60} min` : `${seconds} s`;
}
