import { posix, resolve } from "node:path";
import { compile } from "../../compiler/compile.ts";
import { problem } from "../../compiler/diagnostics/codes.ts";
import type { Diagnostic } from "../../compiler/diagnostics/diagnostic.ts";
import type { Version } from "../../compiler/model/names.ts";
import type { DialectName } from "../../dialects/dialect.ts";
import type { Bundle } from "../../emit/bundle-file.ts";
import type { Differences } from "../../emit/write.ts";
import { readAssets } from "../assets.ts";
import { type Context, EXIT, type ExitCode } from "../context.ts";
import { displayPath, openSources } from "../files.ts";
import { type Ending, finish } from "../finish.ts";
import { openPlans } from "../plans.ts";
import type { CommonOptions } from "../program.ts";
import { count } from "../report.ts";
import { openSite } from "../site.ts";
import { factsOf, renderSummary } from "../summary.ts";

/** Options of `migplan compile`. */
export interface CompileOptions extends CommonOptions {
  readonly site: string;
  readonly out: string;
  readonly from?: Version;
  readonly to?: Version;
  readonly dialect?: DialectName;
  readonly via?: readonly Version[];
  readonly avoid?: readonly Version[];
  readonly check?: boolean;
}

/**
 * `migplan compile`: reads the site and the plans, compiles, and writes the bundle, all or nothing; with `--check` compares it
 * with the folder instead. (MP7001, MP7002, everything that `compile` reports, MP6001–MP6004)
 */
export async function runCompile(context: Context, options: CompileOptions): Promise<ExitCode> {
  const sources = openSources(context.cwd);
  const ending = { command: "compile", format: options.format, sources, consequence: "nothing was written" } as const;
  const site = openSite(sources, context.cwd, options.site);
  if (site.value === undefined) return finish(context, { ...ending, diagnostics: site.diagnostics });
  const { value: migration, diagnostics } = compile({
    plans: openPlans(sources, context.cwd, options.plans),
    ...site.value,
    overrides: overridesOf(options),
  });
  if (migration === undefined || sources.problems.length > 0) return finish(context, { ...ending, diagnostics });

  const { emitBundle } = await import("../../emit/bundle.ts");
  const emitted = emitBundle(migration, readAssets());
  const found = [...diagnostics, ...emitted.diagnostics];
  if (emitted.value === undefined) return finish(context, { ...ending, diagnostics: found });
  const folder = displayPath(context.cwd, resolve(context.cwd, options.out));
  const facts = factsOf(migration);
  if (options.check === true)
    return finish(context, await checked(context, emitted.value, folder, { ...ending, diagnostics: found }));

  const { writeBundle } = await import("../../emit/write.ts");
  const directory = resolve(context.cwd, options.out);
  const written = writeBundle(emitted.value, directory);
  const files = emitted.value.files.length;
  return finish(context, {
    ...ending,
    diagnostics: [
      ...found,
      ...written.diagnostics.map((item) => ({ ...item, message: item.message.replaceAll(directory, folder) })),
    ],
    result: { migration: facts, bundle: { folder, files } },
    summary: renderSummary(facts, folder, files),
  });
}

/** Only what was given: an absent key leaves the site's value. */
function overridesOf({ from, to, dialect, via, avoid }: CompileOptions) {
  return {
    ...(from === undefined ? {} : { from }),
    ...(to === undefined ? {} : { to }),
    ...(dialect === undefined ? {} : { dialect }),
    ...(via === undefined ? {} : { via }),
    ...(avoid === undefined ? {} : { avoid }),
  };
}

async function checked(context: Context, bundle: Bundle, folder: string, ending: Ending): Promise<Ending> {
  const { compareBundle } = await import("../../emit/write.ts");
  const { value, diagnostics } = compareBundle(bundle, resolve(context.cwd, folder));
  if (value === undefined) return { ...ending, diagnostics: [...ending.diagnostics, ...diagnostics] };
  const differences = describe(value, folder, bundle.files.length);
  const same = differences.length === 0;
  return {
    ...ending,
    diagnostics: [...ending.diagnostics, ...differences],
    result: { differences: value },
    summary: same
      ? `${folder} is current: ${count(bundle.files.length, "file")}\n`
      : `${folder} differs; compile without --check to renew it\n`,
    code: same ? EXIT.done : EXIT.differences,
  };
}

/** One finding for each file; a single one for a bundle that is not there at all. */
function describe({ added, changed, removed }: Differences, folder: string, total: number): Diagnostic[] {
  if (added.length === total) return [problem("MP6003", undefined, { file: folder, how: "holds no bundle yet" })];
  const finding = (how: string) => (path: string) =>
    problem("MP6003", undefined, { file: posix.join(folder, path), how });
  return [
    ...added.map(finding("is missing")),
    ...changed.map(finding("has another content")),
    ...removed.map(finding("does not belong to the bundle")),
  ];
}
