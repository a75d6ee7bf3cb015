import { problem } from "../../compiler/diagnostics/codes.ts";
import type { SourceFolder } from "../../compiler/files.ts";
import { parseSource } from "../../compiler/load/source.ts";
import { VERSIONS, type Version } from "../../compiler/model/names.ts";
import { findRoutes, type Route } from "../../compiler/route/route.ts";
import { type Context, EXIT, type ExitCode } from "../context.ts";
import { openSources } from "../files.ts";
import { finish } from "../finish.ts";
import { openPlans } from "../plans.ts";
import type { CommonOptions } from "../program.ts";

/** Options of `migplan routes`. */
export interface RoutesOptions extends CommonOptions {
  readonly from?: Version;
  readonly to?: Version;
}

interface PlanRow {
  readonly from: string;
  readonly to: string;
  readonly title: string;
  readonly dialects: readonly string[];
}

/** `migplan routes`: without versions every plan; with one every version on the other side; with two every route. (MP2001–MP2004) */
export function runRoutes(context: Context, options: RoutesOptions): ExitCode {
  const sources = openSources(context.cwd);
  const plans = openPlans(sources, context.cwd, options.plans);
  const ending = { command: "routes", format: options.format, sources } as const;
  if (options.from === undefined && options.to === undefined) {
    const rows = planRows(plans);
    if (options.format === "json") return finish(context, { ...ending, diagnostics: [], result: { plans: rows } });
    context.out(rows.map((row) => `${row.from} → ${row.to}  ${row.title} (${row.dialects.join(", ")})\n`).join(""));
    return finish(context, { ...ending, diagnostics: [] });
  }
  const outcome =
    options.from !== undefined && options.to !== undefined
      ? findRoutes(plans, { from: options.from, to: options.to })
      : oneSided(plans, options);
  const routes = outcome.value ?? [];
  if (options.format === "text") context.out(routes.map((route) => `${route.versions.join(" → ")}\n`).join(""));
  return finish(context, {
    ...ending,
    diagnostics: outcome.diagnostics,
    result: { routes: routes.map(({ versions }) => ({ versions })) },
    code: EXIT.done,
  });
}

/** The preferred route for each version on the open side. Pairs without a route are no problem here, none at all is. */
function oneSided(plans: SourceFolder, { from, to }: RoutesOptions): ReturnType<typeof findRoutes> {
  const pairs = VERSIONS.map((version) =>
    from === undefined ? { from: version, to: to ?? version } : { from, to: version },
  );
  const later = pairs.filter((pair) => VERSIONS.indexOf(pair.from) < VERSIONS.indexOf(pair.to));
  const routes = later.flatMap((pair): Route[] => (findRoutes(plans, pair).value ?? []).slice(0, 1));
  if (routes.length > 0) return { value: routes, diagnostics: [] };
  const ends = { from: from ?? "any version", to: to ?? "any version" };
  return { diagnostics: [problem("MP2004", undefined, ends, { hint: "`migplan routes` lists every plan" })] };
}

function planRows(plans: SourceFolder): PlanRow[] {
  return plans
    .list()
    .filter((path) => /^[^/]+-to-[^/]+\/plan\.yaml$/.test(path))
    .flatMap((path) => {
      const text = plans.read(path);
      const value = text === undefined ? undefined : parseSource({ file: `${plans.name}/${path}`, text }).value?.value;
      if (value === undefined) return []; // `migplan lint` tells what is wrong with it.
      const dialects = Array.isArray(value.dialects) ? value.dialects.map(String) : [];
      return [{ from: String(value.from), to: String(value.to), title: String(value.title), dialects }];
    });
}
