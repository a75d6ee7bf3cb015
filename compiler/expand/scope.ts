import { dialects } from "../../dialects/registry.ts";
import type { Version } from "../model/names.ts";
import { DATABASE_ROLES } from "../model/names.ts";
import type { PlanInput } from "../model/plan.ts";
import type { Site, SiteDatabase } from "../model/site.ts";
import { readReference, tomlReference, yamlReference } from "./secrets.ts";
import type { Scope, ScopeValue } from "./template.ts";

/** One hop of the route with the homes it goes between. */
export interface HopPlace {
  readonly index: number;
  readonly last: boolean;
  readonly from: Version;
  readonly to: Version;
  readonly oldHome: string;
  readonly newHome: string;
  readonly head: PlanInput;
  /** The installation that the route begins with: what people put into it is copied from there at every hop. */
  readonly origin: { readonly home: string; readonly version: Version; readonly startScript: string };
  /** Files below synapse-configs/default that a release up to this hop's has changed, as shipped. */
  readonly synapseChanged: readonly string[];
}

/** Where the symmetric key of a site comes from that asks for one. */
const [VAULT_KEY, ENV_KEY] = ["secret:encryption_key", "env:MIGPLAN_ENCRYPTION_KEY"];

/**
 * Every name that `{{…}}` may use in a plan, for one site and hop. What a site may leave out is present with the
 * value `undefined`, so that its use says which key to give instead of "unknown name".
 * @param environments names of gateway environments, for a site that does not list them
 */
export function scopeOf(site: Site, hop: HopPlace, environments: readonly string[]): Scope {
  const { keystores, downloads } = site;
  return {
    old: { home: hop.oldHome, version: hop.from, startScript: hop.head.startScript.old },
    new: { home: hop.newHome, version: hop.to, startScript: hop.head.startScript.new },
    plan: { from: hop.from, to: hop.to, pack: hop.head.pack, identity: hop.head.components?.identity },
    origin: hop.origin,
    sections: hop.head.sections ?? {},
    route: {
      synapseChanged: hop.synapseChanged,
      tenantsChanged: hop.synapseChanged.map((file) => `*/synapse-configs/default/${file}`),
    },
    site: { name: site.site, os: site.os, dialect: site.dialect },
    facts: { ...site.facts },
    encryption: { key: tomlReference(readReference(site.facts.secureVault ? VAULT_KEY : ENV_KEY)) },
    gateway: {
      environments: site.facts.gatewayEnvironments.length > 0 ? site.facts.gatewayEnvironments : environments,
    },
    jdbcDriver: site.jdbcDriver,
    downloads: {
      directory: downloads?.directory,
      identityMigration: toolFor(downloads?.identityMigration, hop.to),
      migrationClient: toolFor(downloads?.migrationClient, hop.to),
    },
    analytics: { old: site.homes.analyticsOld, new: site.homes.analyticsNew },
    databases: Object.fromEntries(DATABASE_ROLES.map((role) => [role, databaseScope(site, site.databases[role])])),
    keystores: {
      primary: keystoreScope(keystores?.primary),
      internal: keystoreScope(keystores?.internal),
      tls: keystoreScope(keystores?.tls),
      truststore: truststoreScope(keystores?.truststore),
      files: keystoreFiles(keystores),
    },
    bundle: ".",
  };
}

/** The version of a tool that migrates to a release. */
function toolFor(tool: string | Partial<Record<Version, string>> | undefined, release: Version): string | undefined {
  return typeof tool === "object" ? tool[release] : tool;
}

function databaseScope(site: Site, database: SiteDatabase | undefined): ScopeValue {
  if (database === undefined) return undefined;
  const { jdbc } = dialects[site.dialect];
  const target = jdbc.parse(database.url);
  // The product pastes toml values into XML as they are (research: api-manager configuration templates), so & must be an entity.
  const xml = (url: string): string => url.replace(/&(?!amp;)/g, "&amp;");
  return {
    url: database.url,
    jdbcUrlXml: xml(database.url),
    jdbcUrlXmlUncached: xml(jdbc.withoutStatementCache?.(database.url) ?? database.url),
    username: database.username,
    password: tomlReference(readReference(database.password)),
    passwordYaml: yamlReference(readReference(database.password)),
    host: target?.host ?? "",
    port: target?.port ?? "",
    database: target?.database ?? "",
    tomlType: jdbc.tomlType,
    driver: database.driver ?? jdbc.driver,
    validationQuery: jdbc.validationQuery,
  };
}

type Stores = NonNullable<Site["keystores"]>;

/** Keystore files of the site, each once: the two that every installation has, and those that the site names. */
function keystoreFiles(stores: Stores | undefined): readonly string[] {
  const named = [stores?.primary, stores?.internal, stores?.tls, stores?.truststore].flatMap((store) =>
    store === undefined ? [] : [store.file],
  );
  return [...new Set(["wso2carbon.jks", "client-truststore.jks", ...named])];
}

function keystoreScope(store: Stores["primary"]): ScopeValue {
  if (store === undefined) return undefined;
  return {
    file: store.file,
    type: store.type,
    alias: store.alias,
    password: tomlReference(readReference(store.password)),
    keyPassword: tomlReference(readReference(store.keyPassword ?? store.password)),
  };
}

function truststoreScope(store: Stores["truststore"]): ScopeValue {
  if (store === undefined) return undefined;
  return { file: store.file, type: store.type, password: tomlReference(readReference(store.password)) };
}
