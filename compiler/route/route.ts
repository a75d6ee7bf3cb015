import { Graph } from "@dagrejs/graphlib";
import { problem } from "../diagnostics/codes.ts";
import type { Diagnostic, Outcome, Span } from "../diagnostics/diagnostic.ts";
import { didYouMean } from "../diagnostics/nearest.ts";
import type { SourceFolder } from "../files.ts";
import { type LinkedPlan, linkPlan } from "../load/link.ts";
import { loadPlan } from "../load/plan.ts";
import { VERSIONS, type Version } from "../model/names.ts";
import { migrationRunsOf } from "./cost.ts";

export interface RouteQuery {
  readonly from: string;
  readonly to: string;
  /** Versions that the route must touch, in any order. */
  readonly via?: readonly string[];
  readonly avoid?: readonly string[];
}

/** A chain of plan folders, first hop first. */
export interface Route {
  readonly versions: readonly Version[];
  readonly plans: readonly string[];
}

/** Places to report problems of the query at; absent when the command line gave the value. */
export interface QueryPlaces {
  readonly from?: Span;
  readonly to?: Span;
}

/** The version graph: one edge for each plan folder; no plan is opened. */
export function versionGraph(plans: SourceFolder): Graph {
  const graph = new Graph({ directed: true });
  for (const version of VERSIONS) graph.setNode(version);
  for (const file of plans.list()) {
    const [, from, to] = /^(\d+\.\d+\.\d+)-to-(\d+\.\d+\.\d+)\/plan\.yaml$/.exec(file) ?? [];
    if (from !== undefined && to !== undefined && isVersion(from) && isVersion(to)) graph.setEdge(from, to);
  }
  return graph;
}

/**
 * All routes between two versions, the preferred one first: fewest runs of the vendor's migration tools, then fewest hops
 * (a direct guide before a chain), then least total `cost` of the plans, then version order (newest stop first, so that
 * less of the way is walked with an old release). (MP2001–MP2005)
 */
export function findRoutes(
  plans: SourceFolder,
  query: RouteQuery,
  places: QueryPlaces = {},
): Outcome<readonly Route[]> {
  const { from, to } = query;
  const unknown = [...checkVersion(from, places.from), ...checkVersion(to, places.to)];
  for (const version of [...(query.via ?? []), ...(query.avoid ?? [])])
    unknown.push(...checkVersion(version, undefined));
  if (unknown.length > 0 || !isVersion(from) || !isVersion(to)) return { diagnostics: unknown };
  if (from === to)
    return { diagnostics: [problem("MP2002", places.to, { version: to }, { hint: "choose a newer `to`" })] };
  if (VERSIONS.indexOf(from) > VERSIONS.indexOf(to)) {
    const hint = "a migration cannot be undone by a migration; restore the backups instead";
    return { diagnostics: [problem("MP2003", places.to, { from, to }, { hint })] };
  }
  const graph = versionGraph(plans);
  const all = walk(graph, [from], to);
  if (all.length === 0) return { diagnostics: [noRoute(graph, from, to, places)] };
  const fitting = all.filter(
    (versions) =>
      (query.via ?? []).every((version) => versions.includes(version as Version)) &&
      !(query.avoid ?? []).some((version) => versions.includes(version as Version)),
  );
  if (fitting.length === 0) {
    const constraint = [
      ...(query.via ?? []).map((version) => `via ${version}`),
      ...(query.avoid ?? []).map((version) => `avoiding ${version}`),
    ].join(", ");
    const known = preferred(plans, all).map((versions) => versions.join(" → "));
    const hint = `without that: ${known.join("; ")}`;
    return { diagnostics: [problem("MP2005", undefined, { from, to, constraint }, { hint })] };
  }
  return { value: preferred(plans, fitting).map(toRoute), diagnostics: [] };
}

/** Versions that can be reached from one, in version order, without it. */
export function reachable(graph: Graph, from: Version): Version[] {
  const seen = new Set<string>([from]);
  const queue: string[] = [from];
  for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
    for (const successor of graph.successors(next) ?? []) {
      if (seen.has(successor)) continue;
      seen.add(successor);
      queue.push(successor);
    }
  }
  return VERSIONS.filter((version) => version !== from && seen.has(version));
}

function isVersion(text: string): text is Version {
  return (VERSIONS as readonly string[]).includes(text);
}

function checkVersion(version: string, at: Span | undefined): Diagnostic[] {
  return isVersion(version) ? [] : [problem("MP2001", at, { version }, { hint: didYouMean(version, VERSIONS) })];
}

function walk(graph: Graph, path: readonly Version[], to: Version): Version[][] {
  const last = path.at(-1);
  if (last === undefined || last === to) return [[...path]];
  const next = (graph.successors(last) ?? []).filter((version) => !path.includes(version as Version)) as Version[];
  return next.flatMap((version) => walk(graph, [...path, version], to)).filter((versions) => versions.at(-1) === to);
}

/** What decides between routes, in this order; the words follow "it has". */
export const PREFERENCES = ["fewer migration runs", "fewer hops", "plans of lower cost", "a newer stop"] as const;
export type Preference = (typeof PREFERENCES)[number];

/** Sorts routes. Plans are opened only where there is a choice. */
function preferred(plans: SourceFolder, routes: readonly (readonly Version[])[]): (readonly Version[])[] {
  if (routes.length < 2) return [...routes];
  const open = opener(plans);
  const weighed = routes.map((versions) => weigh(versions, open));
  return weighed.sort((one, other) => compareRoutes(one, other).difference).map(({ versions }) => versions);
}

/** A route with what decides between routes. */
export interface Weighed {
  readonly versions: readonly Version[];
  readonly migrationRuns: number;
  /** Sum of what the plans' heads say. */
  readonly weight: number;
}

/** Opens the plans of a route; one that does not open weighs nothing, and whoever compiles it is told why. */
export function weigh(versions: readonly Version[], open: (folder: string) => LinkedPlan | undefined): Weighed {
  const linked = toRoute(versions).plans.map(open);
  const weight = linked.reduce((sum, plan) => sum + (plan?.head.cost ?? 1), 0);
  return { versions, migrationRuns: migrationRunsOf(linked.filter((plan) => plan !== undefined)), weight };
}

/** Below zero when the first is preferred; `by` says what decides. */
export function compareRoutes(one: Weighed, other: Weighed): { difference: number; by: Preference } {
  const runs = one.migrationRuns - other.migrationRuns;
  if (runs !== 0) return { difference: runs, by: "fewer migration runs" };
  const hops = one.versions.length - other.versions.length;
  if (hops !== 0) return { difference: hops, by: "fewer hops" };
  const weight = one.weight - other.weight;
  if (weight !== 0) return { difference: weight, by: "plans of lower cost" };
  return { difference: newestStopFirst(one.versions, other.versions), by: "a newer stop" };
}

/** Opens plans with their recipes, each once. */
export function opener(plans: SourceFolder): (folder: string) => LinkedPlan | undefined {
  const opened = new Map<string, LinkedPlan | undefined>();
  return (folder) => {
    if (!opened.has(folder)) {
      const { value } = loadPlan(plans, folder);
      opened.set(folder, value === undefined ? undefined : linkPlan(plans, value).value);
    }
    return opened.get(folder);
  };
}

function newestStopFirst(one: readonly Version[], other: readonly Version[]): number {
  for (let index = 1; index < one.length; index += 1) {
    const a = VERSIONS.indexOf(one[index] ?? VERSIONS[0]);
    const b = VERSIONS.indexOf(other[index] ?? VERSIONS[0]);
    if (a !== b) return b - a;
  }
  return 0;
}

function toRoute(versions: readonly Version[]): Route {
  return { versions, plans: versions.slice(1).map((version, index) => `${versions[index]}-to-${version}`) };
}

function noRoute(graph: Graph, from: Version, to: Version, places: QueryPlaces): Diagnostic {
  const forward = reachable(graph, from);
  const sources = VERSIONS.filter((version) => version !== to && reachable(graph, version).includes(to));
  const hint = [
    forward.length > 0 ? `from ${from} you reach ${forward.join(", ")}` : `no plan starts at ${from}`,
    sources.length > 0 ? `${to} is reached from ${sources.join(", ")}` : `no plan ends at ${to}`,
  ].join("; ");
  return problem("MP2004", places.to ?? places.from, { from, to }, { hint });
}
