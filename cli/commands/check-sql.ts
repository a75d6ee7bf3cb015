import { resolve } from "node:path";
import { checkSql } from "../../compiler/check-sql.ts";
import { problem } from "../../compiler/diagnostics/codes.ts";
import type { Diagnostic } from "../../compiler/diagnostics/diagnostic.ts";
import { openCatalogs } from "../../compiler/load/catalogs.ts";
import type { Catalog, CatalogDatabase } from "../../compiler/model/catalog.ts";
import type { Version } from "../../compiler/model/names.ts";
import type { DialectName } from "../../dialects/dialect.ts";
import type { Context, ExitCode } from "../context.ts";
import { openSources, type ReadResult, type Sources } from "../files.ts";
import { finish } from "../finish.ts";
import { openPlans } from "../plans.ts";
import type { CommonOptions } from "../program.ts";
import { count } from "../report.ts";

/** Options of `migplan check-sql`. */
export interface CheckSqlOptions extends CommonOptions {
  readonly dialect: DialectName;
  readonly from?: Version;
  readonly to?: Version;
  readonly database: CatalogDatabase;
}

/** The name under which the standard input is reported. */
const STANDARD_INPUT = "-";

/** `migplan check-sql`: rules and schema model over scripts that are no plan. (MP56xx; MP7006 for a file that cannot be read) */
export function runCheckSql(context: Context, files: readonly string[], options: CheckSqlOptions): ExitCode {
  const sources = openSources(context.cwd);
  const plans = openPlans(sources, context.cwd, options.plans);
  const catalogs = openCatalogs(plans);
  const diagnostics: Diagnostic[] = [];
  const open = (version: Version | undefined): Catalog | undefined => {
    if (version === undefined) return undefined;
    const catalog = catalogs(version, options.database, options.dialect);
    if (catalog === undefined) diagnostics.push(problem("MP5408", undefined, { database: options.database, version }));
    return catalog;
  };
  const from = open(options.from);
  const to = open(options.to);
  for (const file of files) {
    const read = readScript(sources, file, context.cwd);
    if ("refused" in read) {
      diagnostics.push(problem("MP7006", undefined, { file, problem: read.refused }));
      continue;
    }
    const script = { file, text: read.text };
    const schema = { ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) };
    diagnostics.push(...checkSql({ script, dialect: options.dialect, ...schema }));
  }
  return finish(context, {
    command: "check-sql",
    format: options.format,
    sources,
    diagnostics,
    result: { files },
    ...(diagnostics.length === 0 ? { summary: `${count(files.length, "script")}: nothing to report\n` } : {}),
  });
}

function readScript(sources: Sources, file: string, cwd: string): ReadResult {
  return file === STANDARD_INPUT ? sources.input(file) : sources.file(file, resolve(cwd, file));
}
