import { entry } from "./entry.ts";

/** MP2xxx: finding the chain of plans between two versions. */
export const routeCodes = {
  MP2001: entry("error", "Version is not known", (p: { version: string }) => `version "${p.version}" is not known`),
  MP2002: entry(
    "error",
    "Nothing to migrate",
    (p: { version: string }) => `the installation is already at ${p.version}`,
  ),
  MP2003: entry("error", "Downgrade", (p: { from: string; to: string }) => `${p.from} → ${p.to} is a downgrade`),
  MP2004: entry(
    "error",
    "No route",
    (p: { from: string; to: string }) => `no chain of plans leads from ${p.from} to ${p.to}`,
  ),
  MP2005: entry(
    "error",
    "No route left",
    (p: { from: string; to: string; constraint: string }) => `no route from ${p.from} to ${p.to} ${p.constraint}`,
  ),
  MP2006: entry(
    "error",
    "Plan does not serve this dialect",
    (p: { plan: string; dialect: string; reason: string }) => `plan ${p.plan} does not serve ${p.dialect}${p.reason}`,
  ),
  MP2007: entry(
    "error",
    "Home of a version between is missing",
    (p: { version: string }) => `the route stops at ${p.version}, but homes.via has no home for it`,
  ),
} as const;
