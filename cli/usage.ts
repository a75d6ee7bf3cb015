import type { Command, CommanderError } from "commander";
import { nearest } from "../compiler/diagnostics/nearest.ts";
import { visible } from "./cells.ts";

/** The message for a command line that cannot be run: what is wrong, the nearest candidate, what is allowed. */
export function usageProblem(program: Command, argv: readonly string[], error: CommanderError): string {
  const command = program.commands.find((candidate) => candidate.name() === argv[0]);
  const owner = command === undefined ? "migplan" : `migplan ${command.name()}`;
  const value = refusedValue(error);
  const what = value?.what ?? sentence(error, argv);
  const hints =
    value === undefined ? [suggestion(program, command, error), allowed(program, command)] : [value.allowed];
  const lines = [...hints, `see \`${owner} --help\``].flatMap((hint) =>
    hint === undefined ? [] : [`hint: ${hint}\n`],
  );
  return `${owner}: ${visible(what)}\n${lines.join("")}`;
}

/** commander wraps what our parsers say: `option '--to <version>' argument '3.1' is invalid. allowed: …`. */
function refusedValue(error: CommanderError): { what: string; allowed: string } | undefined {
  const form = /(?:option '(\S+)[^']*' argument|value) '(.*)' is invalid(?: for argument '(.*)')?\. (.*)$/s;
  const [, option, value, argument, rest] = form.exec(error.message) ?? [];
  return rest === undefined ? undefined : { what: `${option ?? argument} "${value}" is not allowed`, allowed: rest };
}

/** commander speaks in `error: unknown option '--sit'`; ours quotes user text in double quotes. */
function sentence(error: CommanderError, argv: readonly string[]): string {
  if (error.code === "commander.help") return argv.length === 0 ? "no command given" : "no such help";
  return error.message
    .replace(/^error: /, "")
    .replace(/'([^']*)'/g, '"$1"')
    .replace(/\.$/, "");
}

function suggestion(program: Command, command: Command | undefined, error: CommanderError): string | undefined {
  const word = /'([^']*)'/.exec(error.message)?.[1] ?? "";
  const near = nearest(word, candidates(program, command, error.code));
  return near === undefined ? undefined : `did you mean "${near}"?`;
}

function candidates(program: Command, command: Command | undefined, code: string): readonly string[] {
  if (code === "commander.unknownCommand") return program.commands.map((candidate) => candidate.name());
  return code === "commander.unknownOption" ? optionFlags(command ?? program) : [];
}

function allowed(program: Command, command: Command | undefined): string {
  return command === undefined
    ? `commands: ${program.commands.map((candidate) => candidate.name()).join(", ")}`
    : `options: ${optionFlags(command).join(", ")}`;
}

function optionFlags(command: Command): string[] {
  return [...command.options.map((option) => option.long ?? option.flags), "--help"];
}
