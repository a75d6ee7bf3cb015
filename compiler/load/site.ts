import { dialects } from "../../dialects/registry.ts";
import type { CompileInput } from "../compile.ts";
import { problem } from "../diagnostics/codes.ts";
import type { Diagnostic, Outcome } from "../diagnostics/diagnostic.ts";
import { didYouMean } from "../diagnostics/nearest.ts";
import type { SourceText } from "../files.ts";
import { factsOf } from "../model/facts.ts";
import { DATABASE_ROLES, type NodeRole } from "../model/names.ts";
import { type Site, siteSchema } from "../model/site.ts";
import { checkShape } from "./shape.ts";
import { type Path, parseSource, type Source } from "./source.ts";
import { checkTools } from "./tools.ts";

/** A site with its places, after the command line's overrides. */
export interface LoadedSite {
  readonly site: Site;
  readonly source: Source;
  /** Name of the node that runs what is done once. */
  readonly migrationNode: string;
}

/** Roles whose nodes hold the API Manager database, so that they can run migrations. */
const MIGRATION_ROLES: readonly NodeRole[] = [
  "all-in-one",
  "control-plane",
  "publisher",
  "devportal",
  "key-manager",
  "traffic-manager",
];

/** Parameters of JDBC URLs that carry a secret. */
const SECRET_PARAMETER = /[?&;:](password|pwd|trustStorePassword|keyStorePassword|sslpassword)=[^;&]/i;

/** Parameters by which a JDBC driver, but no native client, looks into another schema than the user's own. */
const SCHEMA_PARAMETER = /[?&;:](currentSchema|searchpath)=([^;&]+)/i;

/** Reads `site.yaml` (MP10xx, MP11xx, MP13xx). There may be a value beside errors: it is good for finding more of them. */
export function loadSite(text: SourceText, overrides: CompileInput["overrides"] = {}): Outcome<LoadedSite> {
  const parsed = parseSource(text);
  if (parsed.value === undefined) return { diagnostics: parsed.diagnostics };
  const source = parsed.value;
  const chosen = {
    ...(overrides.from === undefined ? {} : { from: overrides.from }),
    ...(overrides.to === undefined ? {} : { to: overrides.to }),
    ...(overrides.dialect === undefined ? {} : { dialect: overrides.dialect }),
  };
  const shaped = checkShape(siteSchema, source, [], { ...source.value, ...chosen }, "the site");
  if (shaped.value === undefined) return { diagnostics: shaped.diagnostics };
  const site = shaped.value;
  const chooser = chooseMigrationNode(site, source);
  const diagnostics = [
    ...checkDatabases(site, source),
    ...checkHomes(site, source),
    ...checkNodes(site, source),
    ...checkSecrets(site, source),
    ...checkFacts(site, source),
    ...checkTools(site, source),
    ...chooser.diagnostics,
  ];
  // A site that is whole in its shape goes on, so that what is wrong with the plans is told in the same run.
  return { value: { site, source, migrationNode: chooser.value ?? site.nodes[0]?.name ?? "" }, diagnostics };
}

function checkDatabases(site: Site, source: Source): Diagnostic[] {
  const dialect = dialects[site.dialect];
  return DATABASE_ROLES.flatMap((role) => {
    const database = site.databases[role];
    if (database === undefined) return [];
    const path: Path = ["databases", role, "url"];
    const key = path.join(".");
    if (SECRET_PARAMETER.test(database.url) || /\/\/[^/@\s]*:[^/@\s]*@|:thin:[^/@]+\/[^@]+@/.test(database.url)) {
      return [
        problem(
          "MP1302",
          source.locate(path),
          { key },
          { hint: "take it out of the URL; give `password: env:NAME`", secret: true },
        ),
      ];
    }
    const schema = SCHEMA_PARAMETER.exec(database.url)?.[2];
    if (schema !== undefined) {
      const hint = "make it the user's default schema in the database, and take the parameter out of the URL";
      return [problem("MP1314", source.locate(path), { key, schema }, { hint })];
    }
    if (dialect.jdbc.parse(database.url) !== undefined) return [];
    return [
      problem(
        "MP1301",
        source.locate(path),
        { key, dialect: dialect.title },
        { hint: "the URL and `dialect` must agree" },
      ),
    ];
  });
}

function checkHomes(site: Site, source: Source): Diagnostic[] {
  const homes: [Path, string][] = [
    [["homes", "old"], site.homes.old],
    [["homes", "new"], site.homes.new],
    ...Object.entries(site.homes.via ?? {}).map(([version, home]): [Path, string] => [
      ["homes", "via", version],
      home ?? "",
    ]),
  ];
  const analytics: [Path, string][] = (["analyticsOld", "analyticsNew"] as const).flatMap((key): [Path, string][] => {
    const home = site.homes[key];
    return home === undefined ? [] : [[["homes", key], home]];
  });
  const all = [...homes, ...analytics];
  const diagnostics = all.flatMap(([path, home]) =>
    /(^|[\\/])\.{1,2}([\\/]|$)/.test(home)
      ? [problem("MP1311", source.locate(path), { key: path.join("."), path: home })]
      : [],
  );
  all.forEach(([path, home], index) => {
    const other = all.slice(0, index).find(([, earlier]) => overlaps(earlier, home));
    if (other === undefined) return;
    const related = [{ at: source.locate(other[0]), message: "the other home is here" }];
    diagnostics.push(problem("MP1306", source.locate(path), { one: other[1], other: home }, { related }));
  });
  if (factsOf(site).analytics === true) {
    for (const key of ["analyticsOld", "analyticsNew"] as const) {
      if (site.homes[key] === undefined) {
        diagnostics.push(problem("MP1310", source.locateKey(["databases", "analytics_db"]), { key: `homes.${key}` }));
      }
    }
  }
  return diagnostics;
}

function overlaps(one: string, other: string): boolean {
  const [a, b] = [one, other].map((home) => {
    const path = `${home.replace(/[\\/]+/g, "/").replace(/\/$/, "")}/`;
    // Windows does not tell capitals from small letters.
    return /^[A-Za-z]:/.test(path) ? path.toLowerCase() : path;
  });
  return a !== undefined && b !== undefined && (a.startsWith(b) || b.startsWith(a));
}

function checkNodes(site: Site, source: Source): Diagnostic[] {
  return site.nodes.flatMap((node, index) => {
    const earlier = site.nodes.findIndex((other) => other.name === node.name);
    if (earlier === index) return [];
    const related = [{ at: source.locate(["nodes", earlier, "name"]), message: "the other one is here" }];
    return [problem("MP1303", source.locate(["nodes", index, "name"]), { node: node.name }, { related })];
  });
}

function chooseMigrationNode(site: Site, source: Source): Outcome<string> {
  const able = site.nodes.filter((node) => node.roles.some((role) => MIGRATION_ROLES.includes(role)));
  const wanted = site.migrationNode;
  if (wanted === undefined) {
    const first = able[0];
    if (first !== undefined) return { value: first.name, diagnostics: [] };
    const [node] = site.nodes;
    const params = { node: node?.name ?? "", roles: node?.roles.join(", ") ?? "" };
    const hint = `one node must be one of ${MIGRATION_ROLES.join(", ")}`;
    return { diagnostics: [problem("MP1305", source.locateKey(["nodes"]), params, { hint })] };
  }
  const at = source.locate(["migrationNode"]);
  const node = site.nodes.find((candidate) => candidate.name === wanted);
  if (node === undefined) {
    const hint = didYouMean(
      wanted,
      site.nodes.map((candidate) => candidate.name),
    );
    return { diagnostics: [problem("MP1304", at, { node: wanted }, { hint })] };
  }
  if (able.includes(node)) return { value: wanted, diagnostics: [] };
  const hint =
    able[0] === undefined ? undefined : `nodes that can: ${able.map((candidate) => candidate.name).join(", ")}`;
  return { diagnostics: [problem("MP1305", at, { node: wanted, roles: node.roles.join(", ") }, { hint })] };
}

function checkSecrets(site: Site, source: Source): Diagnostic[] {
  if (site.facts.secureVault) return [];
  const references: [Path, string | undefined][] = DATABASE_ROLES.map((role) => [
    ["databases", role, "password"],
    site.databases[role]?.password,
  ]);
  for (const store of ["primary", "internal", "tls"] as const) {
    references.push([["keystores", store, "password"], site.keystores?.[store]?.password]);
    references.push([["keystores", store, "keyPassword"], site.keystores?.[store]?.keyPassword]);
  }
  references.push([["keystores", "truststore", "password"], site.keystores?.truststore?.password]);
  return references.flatMap(([path, reference]) =>
    reference?.startsWith("secret:")
      ? [
          problem(
            "MP1309",
            source.locate(path),
            { reference },
            { hint: "set facts.secureVault: true, or give `env:NAME`" },
          ),
        ]
      : [],
  );
}

function checkFacts(site: Site, source: Source): Diagnostic[] {
  const { facts } = site;
  const diagnostics: Diagnostic[] = [];
  const contradiction = (key: string, text: string): void => {
    diagnostics.push(problem("MP1312", source.locate(["facts", key]), { problem: text }));
  };
  if (facts.keepRegistryVersioning && !facts.registryVersioning) {
    contradiction(
      "keepRegistryVersioning",
      "keepRegistryVersioning is true, but registryVersioning is false: there is nothing to keep",
    );
  }
  if (facts.adoptUniqueIdUserStore && facts.userStore !== "database") {
    contradiction(
      "adoptUniqueIdUserStore",
      `adoptUniqueIdUserStore is true, but the user store is "${facts.userStore}": only "database" moves`,
    );
  }
  return diagnostics;
}
