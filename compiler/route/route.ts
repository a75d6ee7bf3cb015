import { Graph } from "@dagrejs/graphlib";
import { problem } from "../diagnostics/codes.ts";
import type { Diagnostic, Outcome, Span } from "../diagnostics/diagnostic.ts";
import { didYouMean } from "../diagnostics/nearest.ts";
import type { SourceFolder } from "../files.ts";
import { loadPlan } from "../load/plan.ts";
import { VERSIONS, type Version } from "../model/names.ts";

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
 * All routes between two versions, the preferred one first: fewest hops, then least total `cost` of the plans,
 * then version order (newest stop first, so that less of the way is walked with an old release). (MP2001–MP2005)
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
  const all = preferred(plans, walk(graph, [from], to));
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
    const hint = `without that: ${all.map((versions) => versions.join(" → ")).join("; ")}`;
    return { diagnostics: [problem("MP2005", undefined, { from, to, constraint }, { hint })] };
  }
  return { value: fitting.map(toRoute), diagnostics: [] };
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

/** Sorts routes; plans are opened for their `cost` only where routes of one length must be told apart. */
function preferred(plans: SourceFolder, routes: readonly (readonly Version[])[]): (readonly Version[])[] {
  const costs = new Map<string, number>();
  const costOf = (folder: string): number => {
    const known = costs.get(folder) ?? loadPlan(plans, folder).value?.head.cost ?? 1;
    costs.set(folder, known);
    return known;
  };
  const total = (versions: readonly Version[]): number =>
    toRoute(versions).plans.reduce((sum, folder) => sum + costOf(folder), 0);
  return [...routes].sort(
    (one, other) => one.length - other.length || total(one) - total(other) || newestStopFirst(one, other),
  );
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
