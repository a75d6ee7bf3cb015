import { compile } from "../../compiler/compile.ts";
import { problem } from "../../compiler/diagnostics/codes.ts";
import type { Diagnostic, Outcome } from "../../compiler/diagnostics/diagnostic.ts";
import type { SourceFolder } from "../../compiler/files.ts";
import type { LinkedPlan } from "../../compiler/load/link.ts";
import { parseSource } from "../../compiler/load/source.ts";
import { VERSIONS, type Version } from "../../compiler/model/names.ts";
import { costOfMigration, costOfPlans, type RouteCost } from "../../compiler/route/cost.ts";
import { compareRoutes, findRoutes, opener, type Preference, type Route, weigh } from "../../compiler/route/route.ts";
import type { DialectName } from "../../dialects/dialect.ts";
import { dialects } from "../../dialects/registry.ts";
import { type Context, EXIT, type ExitCode } from "../context.ts";
import { openSources } from "../files.ts";
import { finish } from "../finish.ts";
import { openPlans } from "../plans.ts";
import type { CommonOptions } from "../program.ts";
import { renderRoutes } from "../route-text.ts";
import { type OpenedSite, openSite } from "../site.ts";

/** Options of `migplan routes`. */
export interface RoutesOptions extends CommonOptions {
  readonly from?: Version;
  readonly to?: Version;
  readonly via?: readonly Version[];
  readonly avoid?: readonly Version[];
  readonly dialect?: DialectName;
  /** Counts for this installation instead of for any. */
  readonly site?: string;
}

/** A route with what it costs; without a cost where the site cannot take it, or the database system. */
export interface PricedRoute {
  readonly versions: readonly Version[];
  readonly cost?: RouteCost;
  /** Why it cannot be taken: the first thing that is in the way. */
  readonly refused?: string;
}

/**
 * `migplan routes`: without versions every plan; with one every version on the other side; with two every route, what each
 * costs and why the first one is taken. (MP2001–MP2005; with a site MP7001, MP7002)
 */
export function runRoutes(context: Context, options: RoutesOptions): ExitCode {
  const sources = openSources(context.cwd);
  const plans = openPlans(sources, context.cwd, options.plans);
  const ending = { command: "routes", format: options.format, sources } as const;
  const site = options.site === undefined ? undefined : openSite(sources, context.cwd, options.site);
  if (site !== undefined && site.value === undefined)
    return finish(context, { ...ending, diagnostics: site.diagnostics });
  const [from, to] = [options.from ?? siteVersion(site?.value, "from"), options.to ?? siteVersion(site?.value, "to")];
  if (from === undefined && to === undefined) {
    const rows = planRows(plans);
    if (options.format === "json") return finish(context, { ...ending, diagnostics: [], result: { plans: rows } });
    context.out(rows.map((row) => `${row.from} → ${row.to}  ${row.title} (${row.dialects.join(", ")})\n`).join(""));
    return finish(context, { ...ending, diagnostics: [] });
  }
  if (from === undefined || to === undefined) {
    const { value: routes = [], diagnostics } = oneSided(plans, options);
    if (options.format === "text") context.out(routes.map((route) => `${route.versions.join(" → ")}\n`).join(""));
    return finish(context, {
      ...ending,
      diagnostics,
      result: { routes: routes.map(({ versions }) => ({ versions })) },
    });
  }
  const { value: routes = [], diagnostics } = findRoutes(plans, {
    from,
    to,
    ...(options.via === undefined ? {} : { via: options.via }),
    ...(options.avoid === undefined ? {} : { avoid: options.avoid }),
  });
  const open = opener(plans);
  const priced = routes.map((route) => price(route, routes, { plans, open }, options, site?.value));
  const because = reasonOf(routes, open);
  if (options.format === "text" && priced.length > 0)
    context.out(
      renderRoutes({
        routes: priced,
        because,
        chosen: (options.via ?? options.avoid) !== undefined,
        exact: site !== undefined,
        dialect: options.dialect,
      }),
    );
  return finish(context, { ...ending, diagnostics, result: { routes: priced, because }, code: EXIT.done });
}

/** The cost of one route: of the site's own migration along it, or the most that any site can need. */
function price(
  route: Route,
  all: readonly Route[],
  { plans, open }: { readonly plans: SourceFolder; readonly open: ReturnType<typeof opener> },
  { from, to, dialect }: RoutesOptions,
  site: OpenedSite | undefined,
): PricedRoute {
  const { versions } = route;
  if (site === undefined) {
    const linked = route.plans.flatMap((folder) => open(folder) ?? []);
    const refused = dialect === undefined ? undefined : notOffered(linked, dialect);
    return refused === undefined ? { versions, cost: costOfPlans(linked, dialect) } : { versions, refused };
  }
  const stops = versions.slice(1, -1);
  const elsewhere = new Set(
    all.flatMap((other) => other.versions.slice(1, -1)).filter((stop) => !stops.includes(stop)),
  );
  const overrides = {
    ...(from === undefined ? {} : { from }),
    ...(to === undefined ? {} : { to }),
    ...(dialect === undefined ? {} : { dialect }),
    via: stops,
    avoid: [...elsewhere],
  };
  const { value, diagnostics } = compile({ plans, ...site, overrides });
  if (value !== undefined) return { versions, cost: costOfMigration(value) };
  return { versions, refused: firstError(diagnostics) };
}

/** The first plan that a database system is not offered for, as the compiler tells it. */
function notOffered(plans: readonly LinkedPlan[], dialect: DialectName): string | undefined {
  const head = plans.find((plan) => !plan.head.dialects.includes(dialect))?.head;
  if (head === undefined) return undefined;
  const reason = head.notFor?.[dialect];
  const params = {
    plan: `${head.from}-to-${head.to}`,
    dialect: dialects[dialect].title,
    reason: reason ? `: ${reason}` : "",
  };
  return firstError([problem("MP2006", undefined, params)]);
}

function firstError(diagnostics: readonly Diagnostic[]): string {
  const error = diagnostics.find(({ severity }) => severity === "error");
  return error === undefined ? "it does not compile" : `${error.code}: ${error.message}`;
}

/** What the first route has that the second has not; absent where there is only one. */
function reasonOf(routes: readonly Route[], open: ReturnType<typeof opener>): Preference | undefined {
  const [first, second] = routes.slice(0, 2).map(({ versions }) => weigh(versions, open));
  return first === undefined || second === undefined ? undefined : compareRoutes(first, second).by;
}

/** A version as the site file says it, when it says one that exists; what is wrong with a site, `compile` tells. */
function siteVersion(site: OpenedSite | undefined, key: "from" | "to"): Version | undefined {
  const said = site === undefined ? undefined : parseSource(site.site).value?.value[key];
  return VERSIONS.find((version) => version === said);
}

interface PlanRow {
  readonly from: string;
  readonly to: string;
  readonly title: string;
  readonly dialects: readonly string[];
}

/** The preferred route for each version on the open side. Pairs without a route are no problem here, none at all is. */
function oneSided(plans: SourceFolder, { from, to, via = [], avoid = [] }: RoutesOptions): Outcome<readonly Route[]> {
  const pairs = VERSIONS.map((version) =>
    from === undefined ? { from: version, to: to ?? version } : { from, to: version },
  );
  const later = pairs.filter((pair) => VERSIONS.indexOf(pair.from) < VERSIONS.indexOf(pair.to));
  const routes = later.flatMap((pair): Route[] => (findRoutes(plans, { ...pair, via, avoid }).value ?? []).slice(0, 1));
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
