import { z } from "zod";
import { DIALECT_NAMES } from "../../dialects/dialect.ts";
import { NODE_ROLES, OPERATING_SYSTEMS } from "./names.ts";
import { tomlValue, version } from "./scalars.ts";

/** The shape of `site.yaml`: one installation, as its operator describes it. */

/** A secret by reference: `env:NAME` (environment variable) or `secret:alias` (secure vault). Never the secret. */
export const secretReference = z
  .string()
  .regex(/^(env:[A-Z_][A-Z0-9_]*|secret:[A-Za-z_][A-Za-z0-9_.-]*)$/, "env:NAME or secret:alias")
  .describe("env:NAME or secret:alias; never the secret itself");

/** Absolute path of a directory on the nodes (POSIX, or Windows with a drive letter). */
const absolutePath = z.string().regex(/^(\/|[A-Za-z]:[\\/])/, "an absolute path");

const databaseSchema = z.strictObject({
  url: z
    .string()
    .regex(/^jdbc:/, "a JDBC URL")
    .describe("JDBC URL, without credentials"),
  username: z.string().min(1),
  password: secretReference,
  driver: z.string().optional().describe("JDBC driver class; default the dialect's"),
});

const keystoreSchema = z.strictObject({
  file: z.string().regex(/^[^/\\]+$/, "a file name below repository/resources/security"),
  type: z.enum(["JKS", "PKCS12"]).default("JKS"),
  alias: z.string().min(1),
  password: secretReference,
  keyPassword: secretReference.optional().describe("Default: the keystore's password"),
  rsaBits: z.int().positive().optional().describe("Size of the RSA key; below 2048 is refused by newer releases"),
});

/** One version of a tool, or one for each release that it migrates to. */
function perRelease(what: string) {
  const tool = z.string().regex(/^[0-9A-Za-z._-]+$/, "a version of a tool");
  return z
    .union([tool, z.partialRecord(version, tool)])
    .optional()
    .describe(`${what}; on a longer route one for each release`);
}

const factsSchema = z.strictObject({
  registryVersioning: z
    .boolean()
    .describe("True when any of versioningProperties, -Comments, -Tags, -Ratings is true in the old registry.xml"),
  keepRegistryVersioning: z.boolean().default(false).describe("Keep registry versioning on (not recommended)"),
  multiTenant: z.boolean().default(false).describe("Tenants besides carbon.super exist"),
  keyManager: z.enum(["built-in", "identity-server"]).default("built-in"),
  secureVault: z.boolean().default(false).describe("Configuration passwords are encrypted with secure vault"),
  userStore: z
    .enum(["database", "database_unique_id", "read_only_ldap", "read_write_ldap", "active_directory", "custom"])
    .default("database")
    .describe("Type of the primary user store in the old installation"),
  adoptUniqueIdUserStore: z
    .boolean()
    .default(false)
    .describe("Move to database_unique_id after the identity migration"),
  secondaryUserStores: z.boolean().default(false).describe("XML definitions below deployment/server/userstores exist"),
  apiSecurityAudit: z.boolean().default(false).describe("The 42Crunch API security audit is used"),
  customDropins: z.array(z.string()).default([]).describe("File names of bundles you added to dropins"),
  customLibs: z
    .array(z.string())
    .default([])
    .describe("File names of jars you added to components/lib, drivers excepted"),
  customKeystores: z
    .array(z.string())
    .default([])
    .describe("Further keystore files below repository/resources/security"),
  largeIdentityData: z
    .boolean()
    .default(false)
    .describe("Very many identity rows: lowers the indexing frequency meanwhile"),
  reIndexCounter: z.int().nonnegative().default(0).describe("Last value of indexing.re_indexing used on this data"),
  gatewayEnvironments: z
    .array(z.string().min(1))
    .default([])
    .describe("Names of gateway environments; default the product's"),
  analyticsCollation: z.boolean().default(false).describe("The analytics database gets a case-sensitive collation"),
  windowsService: z.boolean().default(false).describe("The server runs as a Windows service"),
  crossTenantSubscriptions: z
    .boolean()
    .default(false)
    .describe(
      "Tenants subscribe to APIs of other tenants, and the client of 3.2.0 may leave these subscriptions behind",
    ),
  customSequences: z.boolean().default(false).describe("You changed fault sequences or main.xml of the product"),
  globalSequences: z
    .array(z.string().regex(/^[^/\\]+\.xml$/, "the name of an XML file"))
    .default([])
    .describe("File names of your global sequences: WSO2AM--Ext--In.xml"),
  adminRole: z.string().min(1).default("admin").describe("Name of the administrators' role"),
  adminRoleInBothDomains: z
    .boolean()
    .default(false)
    .describe("A role of that name exists in the user store and as an internal role"),
  symmetricEncryption: z
    .boolean()
    .default(false)
    .describe("Encrypt stored data with a symmetric key from 4.0.0 on, for ever"),
  customKeyManagers: z
    .boolean()
    .default(false)
    .describe("A key manager implementation of your own is used before 3.2.0"),
  workflows: z.boolean().default(false).describe("Workflows are approved by an external process engine"),
  customLog4j: z.boolean().default(false).describe("You changed log4j.properties of 2.6.0"),
  microgatewayLabels: z.boolean().default(false).describe("Labels for microgateways are defined"),
  federatedAnalyticsLogin: z
    .boolean()
    .default(false)
    .describe("People log in to the analytics dashboard through another identity provider"),
  containers: z.boolean().default(false).describe("The product runs in containers, for example on Kubernetes"),
});

/** Names of the facts that a site states; a step's `outcome` may change them. */
export const SITE_FACTS: readonly string[] = Object.keys(factsSchema.shape);

export const siteSchema = z.strictObject({
  site: z
    .string()
    .regex(/^[a-z0-9][a-z0-9-]{0,62}$/, "lower case, digits, hyphens")
    .describe("Name of the installation"),
  from: version,
  to: version,
  dialect: z.enum(DIALECT_NAMES),
  os: z.enum(OPERATING_SYSTEMS).default("linux"),
  homes: z.strictObject({
    old: absolutePath,
    new: absolutePath,
    analyticsOld: absolutePath.optional(),
    analyticsNew: absolutePath.optional(),
    via: z.partialRecord(version, absolutePath).optional().describe("Homes of the versions between, on a longer route"),
  }),
  jdbcDriver: z.string().optional().describe("File name of the driver jar in the old components/lib"),
  databases: z.strictObject({
    apim_db: databaseSchema,
    shared_db: databaseSchema,
    user: databaseSchema.optional().describe("Only where users live in a database of their own"),
    config: databaseSchema.optional().describe("Only where the configuration registry has a database of its own"),
    analytics_db: databaseSchema.optional().describe("Only where on-premise analytics is used"),
  }),
  nodes: z
    .array(
      z.strictObject({
        name: z.string().regex(/^[a-z0-9][a-z0-9-]{0,30}$/, "lower case, digits, hyphens"),
        host: z.string().min(1),
        roles: z.array(z.enum(NODE_ROLES)).min(1),
        deployment: z.string().optional().describe("This node's old deployment.toml, when it differs"),
      }),
    )
    .min(1),
  migrationNode: z.string().optional().describe("Node that runs what is done once; default the first that may"),
  downloads: z
    .strictObject({
      directory: absolutePath.describe("Where the downloaded packs and tools lie on the nodes"),
      identityMigration: perRelease("Version of the identity migration component: 1.0.175"),
      migrationClient: perRelease(
        "Version in the file name of the migration client, where it has no fixed one: 4.1.0.51",
      ),
      sha256: z
        .record(z.string(), z.string().regex(/^[0-9a-f]{64}$/, "64 hexadecimal digits in small letters"))
        .default({})
        .describe("File name → expected digest"),
    })
    .optional(),
  keystores: z
    .strictObject({
      primary: keystoreSchema.optional(),
      internal: keystoreSchema.optional(),
      tls: keystoreSchema.optional(),
      truststore: z
        .strictObject({ file: z.string(), type: z.enum(["JKS", "PKCS12"]).default("JKS"), password: secretReference })
        .optional(),
    })
    .optional(),
  facts: factsSchema,
  deployment: z
    .strictObject({
      base: z.string().optional().describe("The old deployment.toml, relative to this file"),
      set: z.record(z.string(), tomlValue).optional().describe("Key path → value, applied last"),
      remove: z.array(z.string()).optional().describe("Key paths of the old file that are not carried over"),
    })
    .optional(),
});

export type Site = z.infer<typeof siteSchema>;
export type SiteDatabase = z.infer<typeof databaseSchema>;
export type Facts = z.infer<typeof factsSchema>;
