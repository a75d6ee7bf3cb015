import type { ConcreteStep } from "../expand/concrete.ts";
import type { HopPlace } from "../expand/scope.ts";
import type { Migration } from "../model/migration.ts";

/** One thing that a step touches. Paths contain each other; `*` is everything. */
export type Resource =
  | { readonly kind: "database"; readonly name: string }
  | { readonly kind: "server"; readonly home: string; readonly node: string }
  /** `prefix` is the path with a slash at its end: one path contains another when its prefix begins the other's. */
  | { readonly kind: "path"; readonly prefix: string; readonly node: string }
  | { readonly kind: "everything" };

/** What a step reads and writes; a step that does neither is free to run at any time. */
export interface Touches {
  readonly reads: readonly Resource[];
  readonly writes: readonly Resource[];
}

export interface TouchContext {
  readonly hops: readonly HopPlace[];
  readonly nodes: readonly string[];
  readonly databases: Migration["databases"];
  readonly downloads: string;
}

/**
 * Derives from a step's action what it reads and writes; the plan may add `writes` to commands and manual steps.
 * A manual step without `writes` touches everything: what a person does there is not known, so nothing passes it;
 * `writes: []` says that it touches nothing.
 */
export function touchesOf(step: ConcreteStep, context: TouchContext): Touches {
  const hop = context.hops[step.hop];
  const { action, nodes } = step;
  const paths = (list: readonly string[]): Resource[] =>
    list.flatMap((path) => nodes.map((node): Resource => ({ kind: "path", prefix: prefixOf(path), node })));
  const servers = (list: readonly string[]): Resource[] =>
    context.hops
      .flatMap(({ oldHome, newHome }) => [oldHome, newHome])
      .flatMap((home) => list.map((node): Resource => ({ kind: "server", home, node })));
  // Files of a home move only while its own server rests; files elsewhere do not wait for any server.
  const serversOf = (list: readonly string[]): Resource[] =>
    servers(nodes).filter(
      (server) => server.kind === "server" && list.some((path) => contains(prefixOf(path), prefixOf(server.home))),
    );
  const databases: Resource[] = context.databases.map(({ role }) => databaseResource(context, role));
  const newHome = hop?.newHome ?? "";
  switch (action.kind) {
    case "sql":
      return { reads: servers(context.nodes), writes: [databaseResource(context, action.database)] };
    case "backupDatabase":
      return {
        reads: [...servers(context.nodes), databaseResource(context, action.database)],
        writes: paths([`backup/${action.database}`]),
      };
    case "timeline":
    case "config":
      return { reads: [], writes: paths([`${newHome}/repository/conf/deployment.toml`]) };
    case "copy":
      return { reads: [...paths([action.from]), ...serversOf([action.from, action.to])], writes: paths([action.to]) };
    case "remove":
      return {
        reads: serversOf(action.paths),
        writes: paths(action.keep === undefined ? action.paths : [...action.paths, action.keep]),
      };
    case "unpack":
      return { reads: paths([action.archive]), writes: paths([action.to]) };
    case "edit":
      return { reads: serversOf([action.file]), writes: paths([action.file]) };
    case "stop":
      return {
        reads: [],
        writes: [...nodes.map((node): Resource => ({ kind: "server", home: action.home, node })), ...databases],
      };
    case "start":
      return {
        reads: [],
        writes: [
          ...nodes.map((node): Resource => ({ kind: "server", home: action.home, node })),
          ...paths([action.home]),
          ...databases,
        ],
      };
    case "download":
      return { reads: [], writes: paths([`${context.downloads}/${action.file}`]) };
    case "backupPaths":
      return { reads: [...paths(action.paths), ...serversOf(action.paths)], writes: paths([action.to]) };
    case "command":
      return { reads: paths([action.directory]), writes: declared(step, paths) };
    case "manual":
      if (step.input.kind === "manual" && step.input.writes === undefined)
        return { reads: [], writes: [{ kind: "everything" }] };
      return { reads: [], writes: declared(step, paths) };
  }
}

/** How far a step must wait for an earlier one: not at all, on each node for itself, or for all nodes of the other. */
export type Wait = "none" | "same" | "across";

/**
 * How the later of two steps waits for the earlier one. They share a database, or the later one asks about a server or a
 * path of a node it does not run on: it waits for every node. Else each node waits only for itself.
 */
export function waitBetween(earlier: Touches, later: Touches, nodes: readonly string[]): Wait {
  let wait: Wait = "none";
  const sides = [
    [earlier.writes, later.writes],
    [earlier.writes, later.reads],
    [earlier.reads, later.writes],
  ] as const;
  for (const [one, other] of sides) {
    for (const a of one) {
      for (const b of other) {
        if (!touch(a, b)) continue;
        const shared = a.kind === "everything" ? a : b;
        if (shared.kind === "database" || shared.kind === "everything" || !nodes.includes(shared.node)) return "across";
        wait = "same";
      }
    }
  }
  return wait;
}

/** A resource as the bundle and the runbook name it. */
export function describeResource(resource: Resource): string {
  switch (resource.kind) {
    case "database":
      return `database ${resource.name}`;
    case "server":
      return `server ${resource.home} on ${resource.node}`;
    case "path":
      return `${resource.prefix.slice(0, -1)} on ${resource.node}`;
    case "everything":
      return "everything";
  }
}

function declared(step: ConcreteStep, paths: (list: readonly string[]) => Resource[]): Resource[] {
  const { input } = step;
  return input.kind === "command" || input.kind === "manual" ? paths(input.writes ?? []) : [];
}

/** Two roles with one URL are one database: their steps must not run side by side. */
function databaseResource(context: TouchContext, role: string): Resource {
  const own = context.databases.find((database) => database.role === role);
  const first = context.databases.find((database) => database.target.url === own?.target.url);
  return { kind: "database", name: first?.role ?? role };
}

function touch(a: Resource, b: Resource): boolean {
  if (a.kind === "everything" || b.kind === "everything") return true;
  if (a.kind === "database" && b.kind === "database") return a.name === b.name;
  if (a.kind === "server" && b.kind === "server") return a.home === b.home && a.node === b.node;
  if (a.kind === "path" && b.kind === "path") return a.node === b.node && contains(a.prefix, b.prefix);
  return false;
}

function contains(a: string, b: string): boolean {
  return a.startsWith(b) || b.startsWith(a);
}

function prefixOf(path: string): string {
  return `${path.replace(/\/+$/, "")}/`;
}
