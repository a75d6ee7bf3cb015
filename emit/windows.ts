import type { Action } from "../compiler/model/migration.ts";

/** What a person types and does on Windows, where no step script runs. */
export interface WindowsWords {
  /** Plain commands for the command prompt; empty where there is none. */
  readonly commands: readonly string[];
  /** Markdown: what comes before or after them. */
  readonly note: string;
}

const FOREGROUND = "It stays in this window, and Ctrl+C ends it.";
const STOP =
  "The start scripts know no `stop` there: press Ctrl+C in the server's window, or stop its service, and wait until it is gone.";

/**
 * An action of the product's scripts as it is done with their .bat twins. They have neither `start` nor `stop`: an unknown
 * word goes to Java, and the server runs in the window (wso2/product-apim, startup-scripts/wso2server.bat and
 * api-manager.bat; wso2/analytics-apim, worker.bat and dashboard.bat).
 */
export function onWindows(action: Action): WindowsWords | undefined {
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
