import { DIALECT_NAMES } from "../../dialects/dialect.ts";
import { isAtLeast, OPERATING_SYSTEMS } from "./names.ts";
import type { Site } from "./site.ts";

/** What `when:` may ask: the site's facts and what follows from the rest of the site. */

export type FactValue = string | number | boolean | readonly string[];
export type FactType =
  | { readonly type: "boolean" | "number" | "string" | "list" }
  | { readonly type: "enum"; readonly values: readonly string[] };

const boolean: FactType = { type: "boolean" };

/** The first release without an analytics server of its own (guide 3.2.0-to-4.0.0, introduction). */
const WITHOUT_ANALYTICS = "4.0.0";

/** Every fact with its type. A list fact compares as `true` when it is not empty. */
export const FACT_TYPES: Readonly<Record<string, FactType>> = {
  registryVersioning: boolean,
  keepRegistryVersioning: boolean,
  multiTenant: boolean,
  keyManager: { type: "enum", values: ["built-in", "identity-server"] },
  secureVault: boolean,
  userStore: {
    type: "enum",
    values: ["database", "database_unique_id", "read_only_ldap", "read_write_ldap", "active_directory", "custom"],
  },
  adoptUniqueIdUserStore: boolean,
  secondaryUserStores: boolean,
  apiSecurityAudit: boolean,
  customDropins: { type: "list" },
  customLibs: { type: "list" },
  customKeystores: { type: "list" },
  largeIdentityData: boolean,
  reIndexCounter: { type: "number" },
  gatewayEnvironments: { type: "list" },
  analyticsCollation: boolean,
  windowsService: boolean,
  crossTenantSubscriptions: boolean,
  customSequences: boolean,
  globalSequences: { type: "list" },
  adminRole: { type: "string" },
  adminRoleInBothDomains: boolean,
  symmetricEncryption: boolean,
  customKeyManagers: boolean,
  workflows: boolean,
  customLog4j: boolean,
  microgatewayLabels: boolean,
  federatedAnalyticsLogin: boolean,
  containers: boolean,
  dialect: { type: "enum", values: DIALECT_NAMES },
  os: { type: "enum", values: OPERATING_SYSTEMS },
  analytics: boolean,
  analyticsEnds: boolean,
  separateUserDb: boolean,
  configDb: boolean,
  clustered: boolean,
  customKeystore: boolean,
  primaryKeystore: boolean,
  internalKeystore: boolean,
  tlsKeystore: boolean,
  customTruststore: boolean,
  weakRsaKey: boolean,
  jdbcDriver: boolean,
};

/** The value of every fact of {@link FACT_TYPES} for one site. */
export function factsOf(site: Site): Readonly<Record<string, FactValue>> {
  const { keystores, databases } = site;
  const withoutAnalytics = isAtLeast(site.to, WITHOUT_ANALYTICS);
  const stores = [keystores?.primary, keystores?.internal, keystores?.tls];
  return {
    ...site.facts,
    dialect: site.dialect,
    os: site.os,
    analytics: databases.analytics_db !== undefined && !withoutAnalytics,
    analyticsEnds: databases.analytics_db !== undefined && withoutAnalytics,
    separateUserDb: databases.user !== undefined,
    configDb: databases.config !== undefined,
    clustered: site.nodes.length > 1,
    customKeystore: stores.some((store) => store !== undefined),
    primaryKeystore: keystores?.primary !== undefined,
    internalKeystore: keystores?.internal !== undefined,
    tlsKeystore: keystores?.tls !== undefined,
    customTruststore: keystores?.truststore !== undefined,
    weakRsaKey: stores.some((store) => store?.rsaBits !== undefined && store.rsaBits < 2048),
    jdbcDriver: site.jdbcDriver !== undefined,
  };
}
