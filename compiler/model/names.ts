/** Closed vocabularies of plans and sites. Adding a word here makes the type checker list every place to extend. */

export const VERSIONS = ["2.6.0", "3.0.0", "3.1.0", "3.2.0", "4.0.0", "4.1.0"] as const;
export type Version = (typeof VERSIONS)[number];

/** True for a version and everything newer. */
export function isAtLeast(version: Version, floor: Version): boolean {
  return VERSIONS.indexOf(version) >= VERSIONS.indexOf(floor);
}

/** Databases of the product, by the role they play. `user` and `config` exist only where a site split them off. */
export const DATABASE_ROLES = ["apim_db", "shared_db", "user", "config", "analytics_db"] as const;
export type DatabaseRole = (typeof DATABASE_ROLES)[number];

/** What a node does. `control-plane` exists from 4.0.0 on. */
export const NODE_ROLES = [
  "all-in-one",
  "publisher",
  "devportal",
  "key-manager",
  "gateway",
  "traffic-manager",
  "control-plane",
  "analytics-worker",
  "analytics-dashboard",
] as const;
export type NodeRole = (typeof NODE_ROLES)[number];

export const STEP_KINDS = [
  "sql",
  "config",
  "files",
  "edit",
  "server",
  "download",
  "backup",
  "command",
  "manual",
] as const;
export type StepKind = (typeof STEP_KINDS)[number];

export const REACTIONS = ["halt", "skip", "warn"] as const;
export type Reaction = (typeof REACTIONS)[number];

export const OPERATING_SYSTEMS = ["linux", "mac", "windows"] as const;
export type OperatingSystem = (typeof OPERATING_SYSTEMS)[number];

/** The two installations of a hop: the one that is left and the one that is built. */
export const HOMES = ["old", "new"] as const;
export type Home = (typeof HOMES)[number];
