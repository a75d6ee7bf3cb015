import type { LoadedSite } from "../load/site.ts";
import { isAtLeast, type NodeRole, type Version } from "../model/names.ts";
import type { StepInput } from "../model/plan.ts";

const ANALYTICS: readonly NodeRole[] = ["analytics-worker", "analytics-dashboard"];

/** Roles that a node plays beside those it names: an all-in-one node is every product role, a control plane its three. */
const INCLUDED: Partial<Record<NodeRole, readonly NodeRole[]>> = {
  "all-in-one": ["publisher", "devportal", "key-manager", "gateway", "traffic-manager", "control-plane"],
  "control-plane": ["publisher", "devportal", "key-manager"],
};

/**
 * Names of the nodes that run a step, in site order. Without `on`: the migration node alone.
 * `every` means every node of API Manager, so not a node that only runs analytics.
 * @param release the one that the nodes run when the hop is done
 */
export function nodesOf(on: StepInput["on"], { site, migrationNode }: LoadedSite, release: Version): string[] {
  if (on === undefined) return [migrationNode];
  const wanted = Array.isArray(on) ? on : [on];
  const runs = (roles: readonly NodeRole[]): boolean => {
    const played = roles.flatMap((role) => playedBy(role, release));
    return wanted.some((role) =>
      role === "every" ? played.some((own) => !ANALYTICS.includes(own)) : played.includes(role),
    );
  };
  return site.nodes.filter((node) => runs(node.roles)).map((node) => node.name);
}

/** From 4.0.0 on publisher, developer portal and key manager are one profile (guide 3.2.0-to-4.0.0, Step 3). */
function playedBy(role: NodeRole, release: Version): readonly NodeRole[] {
  const merged = isAtLeast(release, "4.0.0") && INCLUDED["control-plane"]?.includes(role);
  const own = merged ? "control-plane" : role;
  return [own, ...(INCLUDED[own] ?? [])];
}

/** True for a node that runs API Manager itself. */
export function runsProduct(roles: readonly NodeRole[]): boolean {
  return roles.some((role) => !ANALYTICS.includes(role));
}
