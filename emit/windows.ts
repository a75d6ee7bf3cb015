import type { Action, Migration } from "../compiler/model/migration.ts";
import { commandPrompt } from "./command-prompt.ts";
import { block, wrap } from "./markdown.ts";

/** What a person types and does on Windows, where no step script runs. */
export interface WindowsWords {
  /** Plain commands for the command prompt; empty where there is none. */
  readonly commands: readonly string[];
  /** Markdown: what comes before or after them. */
  readonly note: string;
}

/** The same as Markdown, for a site whose servers run there; else empty. */
export function windowsBlock(migration: Migration, action: Action, byHand: readonly string[]): string {
  const words = migration.os === "windows" ? onWindows(action, byHand) : undefined;
  return words === undefined ? "" : [block(words.commands.join("\n")), wrap(words.note)].filter(Boolean).join("\n\n");
}

/** A line that a person types, as the site's system reads it. */
export function typedLine(migration: Migration, line: string): string {
  return block((migration.os === "windows" ? commandPrompt(line) : undefined) ?? line);
}

const FOREGROUND = "It stays in this window, and Ctrl+C ends it.";
const STOP =
  "The start scripts know no `stop` there: press Ctrl+C in the server's window, or stop its service, and wait until it is gone.";

/**
 * An action as it is typed there: the line of a database client in the words of the command prompt, and the product's scripts by
 * their .bat twins. They have neither `start` nor `stop`: an unknown
 * word goes to Java, and the server runs in the window (wso2/product-apim, startup-scripts/wso2server.bat and
 * api-manager.bat; wso2/analytics-apim, worker.bat and dashboard.bat).
 * @param byHand the lines for a POSIX shell
 */
export function onWindows(action: Action, byHand: readonly string[]): WindowsWords | undefined {
  if (action.kind === "sql" || action.kind === "backupDatabase") {
    const typed = byHand.map(commandPrompt);
    const differs = typed.some((text, index) => text !== byHand[index]);
    return differs && typed.every((text) => text !== undefined) ? { commands: typed, note: "" } : undefined;
  }
  if (action.kind === "stop") return { commands: [], note: STOP };
  if (action.kind === "start") {
    // Set for the whole machine, the variable would start the home that it names.
    const commands = [...enter(`${action.home}/bin`), "set CARBON_HOME=", line(`${action.script}.bat`, action.args)];
    if (!action.thenStop) return { commands, note: FOREGROUND };
    const once =
      "Ctrl+C ends it when the log says what is expected. Never start it as a service for this: a service starts again.";
    return { commands, note: `It stays in this window. ${once}` };
  }
  if (action.kind !== "command") return undefined;
  const [program = "", ...args] = action.argv;
  const script = /^\.\/(.+)\.sh$/.exec(program)?.[1];
  if (script === undefined) return undefined;
  if (args[0] === "stop") return { commands: [], note: STOP };
  const commands = [...enter(action.directory), line(`${script}.bat`, args)];
  return { commands, note: action.detached ? FOREGROUND : "" };
}

function enter(directory: string): string[] {
  return [`cd /d "${backslashes(directory)}"`];
}

/** `-Dname=value` needs no quotes in the command prompt: the scripts hand the whole line on. */
function line(script: string, args: readonly string[]): string {
  return [script, ...args.map((arg) => (arg.startsWith("-D") ? arg : backslashes(arg)))].join(" ");
}

function backslashes(path: string): string {
  return path.replaceAll("/", "\\");
}
