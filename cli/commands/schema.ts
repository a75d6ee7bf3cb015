import { mkdirSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { problem } from "../../compiler/diagnostics/codes.ts";
import { type Context, EXIT, type ExitCode } from "../context.ts";
import { displayPath, openSources, sayWhy } from "../files.ts";
import { finish } from "../finish.ts";
import type { CommonOptions } from "../program.ts";
import { SCHEMA_NAMES, type SchemaName, schemaText } from "../schemas.ts";

/** Options of `migplan schema`. */
export interface SchemaOptions extends CommonOptions {
  readonly out?: string;
}

/** `migplan schema [NAME] [--out DIR]`: prints one schema, or all as one object; with `--out` writes a file for each. (MP6002) */
export function runSchema(context: Context, name: SchemaName | undefined, options: SchemaOptions): ExitCode {
  const names = name === undefined ? SCHEMA_NAMES : [name];
  if (options.out === undefined) {
    const all = Object.fromEntries(names.map((item) => [item, JSON.parse(schemaText(item)) as unknown]));
    context.out(name === undefined ? `${JSON.stringify(all, undefined, 2)}\n` : schemaText(name));
    return EXIT.done;
  }
  const folder = resolve(context.cwd, options.out);
  const files = names.map((item) => join(folder, `${item}.schema.json`));
  const shown = files.map((file) => displayPath(context.cwd, file));
  return finish(context, {
    command: "schema",
    format: options.format,
    sources: openSources(context.cwd),
    diagnostics: write(folder, names, files),
    result: { files: shown },
    summary: `wrote ${shown.join(", ")}\n`,
  });
}

function write(folder: string, names: readonly SchemaName[], files: readonly string[]) {
  try {
    mkdirSync(folder, { recursive: true });
    for (const [index, name] of names.entries()) writeFileSync(files[index] ?? "", schemaText(name));
    return [];
  } catch (error) {
    return [problem("MP6002", undefined, { folder, problem: sayWhy(error) })];
  }
}
