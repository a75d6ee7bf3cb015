import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, relative, resolve } from "node:path";
import { problem } from "../../compiler/diagnostics/codes.ts";
import { type Context, EXIT, type ExitCode } from "../context.ts";
import { displayPath, openSources, sayWhy } from "../files.ts";
import { finish } from "../finish.ts";
import { packagePath } from "../package-root.ts";
import type { CommonOptions } from "../program.ts";
import { SITE_TEMPLATE } from "../site-template.ts";

/** `migplan init [FILE]`: a commented site file; `-` prints it. Never overwrites. (MP7001, MP7005) */
export function runInit(context: Context, file: string, options: CommonOptions): ExitCode {
  if (file === "-") {
    context.out(withSchema("plans/site.schema.json"));
    return EXIT.done;
  }
  const sources = openSources(context.cwd);
  const path = resolve(context.cwd, file);
  const diagnostics = create(path, file);
  const name = displayPath(context.cwd, path);
  return finish(context, {
    command: "init",
    format: options.format,
    sources,
    diagnostics,
    result: { file: name },
    summary: `wrote ${name}\nnext: fill it in, then  migplan compile --site ${name} --out upgrade\n`,
  });
}

function create(path: string, file: string) {
  const schema = relative(dirname(path), packagePath("plans", "site.schema.json")).replaceAll("\\", "/");
  try {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, withSchema(schema), { flag: "wx" }); // Fails when it exists: no gap between asking and writing.
    return [];
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "EEXIST") {
      return [problem("MP7005", undefined, { file }, { hint: "choose another name, or move the file away" })];
    }
    return [problem("MP7001", undefined, { file, problem: sayWhy(error) })];
  }
}

function withSchema(schema: string): string {
  return `# yaml-language-server: $schema=${schema}\n${SITE_TEMPLATE}`;
}
