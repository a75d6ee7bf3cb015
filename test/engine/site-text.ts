import type { DatabaseRole, Version } from "../../compiler/model/names.ts";
import type { EngineDialect, TestDatabase } from "./engine.ts";
import { reachOf } from "./reach.ts";

/** The versions of the vendor's tools that the tests' sites name. */
const DOWNLOADS = "identityMigration: { 3.1.0: 1.0.175, 3.2.0: 1.0.175, 4.0.0: 1.0.154, 4.1.0: 1.0.218 }";

/**
 * The site.yaml of a test: one node with everything, several tenants, registry versioning that was on.
 * @param root folder of all homes and downloads: `old`, `new`, `via-<version>`, `analytics-old`, `analytics-new`, `downloads`
 * @param user of the databases; default the one who made them
 * @param extra further top-level lines; `facts` are further lines below `facts:`
 */
export function siteText(site: {
  readonly versions: readonly Version[];
  readonly dialect: EngineDialect;
  readonly user?: string;
  readonly databases: ReadonlyMap<DatabaseRole, TestDatabase>;
  readonly root: string;
  readonly facts?: readonly string[];
  readonly extra?: readonly string[];
}): string {
  const { versions, dialect, user, databases, root, facts = [], extra = [] } = site;
  const lines = [...databases].map(([role, { name }]) => {
    const { url, username } = reachOf(dialect, name);
    return `  ${role}: { url: "${url}", username: ${user ?? username}, password: "env:${role.toUpperCase()}_PASSWORD" }`;
  });
  const via = versions.slice(1, -1).map((version) => `${version}: ${viaHome(root, version)}`);
  return `site: engine-test
from: ${versions[0]}
to: ${versions.at(-1)}
dialect: ${dialect}
os: linux
homes:
  old: ${root}/old
  new: ${root}/new
  analyticsOld: ${root}/analytics-old
  analyticsNew: ${root}/analytics-new
  via: { ${via.join(", ")} }
databases:
${lines.join("\n")}
nodes:
  - { name: node1, host: 127.0.0.1, roles: [all-in-one, analytics-worker, analytics-dashboard] }
downloads: { directory: "${root}/downloads", migrationClient: 4.1.0.51, ${DOWNLOADS} }
facts:
${["registryVersioning: true", "multiTenant: true", ...facts].map((fact) => `  ${fact}`).join("\n")}
${extra.map((line) => `${line}\n`).join("")}`;
}

/** Home of a version on the way. */
export function viaHome(root: string, version: Version): string {
  return `${root}/via-${version}`;
}
