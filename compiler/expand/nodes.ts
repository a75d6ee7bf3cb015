import type { NodeRole } from "../model/names.ts";
import type { StepInput } from "../model/plan.ts";
import type { Site } from "../model/site.ts";

const ANALYTICS: readonly NodeRole[] = ["analytics-worker", "analytics-dashboard"];

/** Roles that a node plays beside those it names: an all-in-one node is every product role, a control plane its three. */
const INCLUDED: Partial<Record<NodeRole, readonly NodeRole[]>> = {
  "all-in-one": ["publisher", "devportal", "key-manager", "gateway", "traffic-manager", "control-plane"],
  "control-plane": ["publisher", "devportal", "key-manager"],
};

/**
 * Names of the nodes that run a step, in site order. Without `on`: the migration node alone.
 * `every` means every node of API Manager, so not a node that only runs analytics.
 */
export function nodesOf(on: StepInput["on"], site: Site, migrationNode: string): string[] {
  if (on === undefined) return [migrationNode];
  const wanted = Array.isArray(on) ? on : [on];
  const runs = (roles: readonly NodeRole[]): boolean => {
    const played = roles.flatMap((role) => [role, ...(INCLUDED[role] ?? [])]);
    return wanted.some((role) =>
      role === "every" ? played.some((own) => !ANALYTICS.includes(own)) : played.includes(role),
    );
  };
  return site.nodes.filter((node) => runs(node.roles)).map((node) => node.name);
}

/** True for a node that runs API Manager itself. */
export function runsProduct(roles: readonly NodeRole[]): boolean {
  return roles.some((role) => !ANALYTICS.includes(role));
}
