import { dialects } from "../dialects/registry.ts";
import { proofKey } from "./check/proofs.ts";
import { leaves } from "./config/key-path.ts";
import type { ConcreteStep, OmittedStep } from "./expand/concrete.ts";
import type { HopPlace } from "./expand/scope.ts";
import { readReference } from "./expand/secrets.ts";
import type { LoadedSite } from "./load/site.ts";
import type { ConfigFile, Hop, Migration, MigrationDatabase, MigrationStep, SecretUse } from "./model/migration.ts";
import { DATABASE_ROLES } from "./model/names.ts";
import { dependencies, type Waits } from "./order/order.ts";
import { describeResource, type TouchContext, touchesOf } from "./order/resources.ts";

/** The databases of a site as the migration holds them, in the order of the roles. */
export function databasesOf({ site }: LoadedSite): MigrationDatabase[] {
  const dialect = dialects[site.dialect];
  return DATABASE_ROLES.flatMap((role) => {
    const database = site.databases[role];
    const target = database === undefined ? undefined : dialect.jdbc.parse(database.url);
    if (database === undefined || target === undefined) return [];
    return [
      {
        role,
        target: { ...target, username: database.username },
        password: readReference(database.password),
        driver: database.driver ?? dialect.jdbc.driver,
      },
    ];
  });
}

export interface FinishInput {
  readonly loaded: LoadedSite;
  readonly hops: readonly HopPlace[];
  readonly steps: readonly ConcreteStep[];
  readonly omitted: readonly OmittedStep[];
  readonly files: readonly ConfigFile[];
  readonly proofs: ReadonlyMap<string, string>;
  /** Conditions that a catalog or an earlier step lets expect, and that are asked all the same. */
  readonly expected: ReadonlyMap<string, string>;
  /** Id of a step → what its statements need beyond owning the schema. */
  readonly privileges: ReadonlyMap<string, readonly string[]>;
  readonly context: TouchContext;
  /** `plans/3.0.0-to-3.1.0/plan.yaml:41:9` for an offset of a source. */
  readonly placeOf: (step: ConcreteStep) => string;
}

/** Puts the checked parts together: numbers, edges, proofs, secrets. */
export function finish(input: FinishInput): Migration {
  const { loaded, hops, steps, files } = input;
  const { site, migrationNode } = loaded;
  const edges = dependencies(steps, input.context);
  return {
    site: site.site,
    os: site.os,
    dialect: site.dialect,
    route: { from: site.from, to: site.to, hops: hops.map((hop) => hopOf(hop, steps)) },
    nodes: site.nodes.map(({ name, host, roles }) => ({ name, host, roles })),
    migrationNode,
    databases: input.context.databases,
    downloads: { directory: input.context.downloads, sha256: site.downloads?.sha256 ?? {} },
    steps: steps.map((step, index) => migrationStep(step, index, edges[index] ?? { needs: [], everywhere: [] }, input)),
    configFiles: files,
    secrets: secretsOf(input),
    omitted: input.omitted,
  };
}

function hopOf(hop: HopPlace, steps: readonly ConcreteStep[]): Hop {
  const { head } = hop;
  return {
    from: hop.from,
    to: hop.to,
    title: head.title,
    guide: head.source.guide,
    oldHome: hop.oldHome,
    newHome: hop.newHome,
    startScript: head.startScript,
    leaves: steps.flatMap((step) =>
      step.hop === hop.index && step.input.kind === "server" ? (step.input.leaves ?? []) : [],
    ),
  };
}

function migrationStep(step: ConcreteStep, index: number, waits: Waits, input: FinishInput): MigrationStep {
  const { input: plan, action } = step;
  const touches = touchesOf(step, input.context);
  if (action.kind === "timeline") throw new Error(`configuration step ${step.id} was not turned into an install`);
  const privileges = input.privileges.get(step.id) ?? [];
  const risk = withoutUndefined(plan.risk ?? {});
  const guide = plan.source?.guide ?? input.hops[step.hop]?.head.source.guide ?? "";
  return {
    number: (index + 1) * 10,
    id: step.id,
    kind: plan.kind,
    title: plan.title,
    ...(plan.why === undefined ? {} : { why: plan.why }),
    hop: step.hop,
    phase: step.phase,
    lane: action.kind === "sql" || action.kind === "backupDatabase" ? "database" : "operator",
    nodes: step.nodes,
    at: input.placeOf(step),
    ...(plan.source === undefined ? {} : { source: { guide, section: plan.source.section } }),
    preconditions: step.preconditions.map(({ check, otherwise }, position) => {
      const by = input.proofs.get(proofKey(step, position));
      if (by !== undefined) return { check, otherwise, proof: "proved" as const, by };
      const expected = input.expected.get(proofKey(step, position));
      return { check, otherwise, proof: "open" as const, ...(expected === undefined ? {} : { expected }) };
    }),
    postconditions: step.postconditions,
    needs: waits.needs.map((position) => (position + 1) * 10),
    needsEverywhere: waits.everywhere.map((position) => (position + 1) * 10),
    reads: [...new Set(touches.reads.map(describeResource))].sort(),
    writes: [...new Set(touches.writes.map(describeResource))].sort(),
    ...(Object.keys(risk).length === 0 ? {} : { risk }),
    ...(privileges.length === 0 ? {} : { statementsNeed: privileges }),
    ...(plan.undo === undefined ? {} : { undo: plan.undo }),
    ...(plan.irreversible === undefined ? {} : { irreversible: plan.irreversible }),
    ...(plan.onFailure === undefined ? {} : { onFailure: plan.onFailure }),
    notes: plan.notes ?? [],
    errata: step.errata,
    action,
  };
}

/** Every variable that a script or a deployment.toml reads, with what it opens. */
function secretsOf({ loaded, context, files }: FinishInput): SecretUse[] {
  const uses = new Map<string, { alias?: string; usedFor: Set<string> }>();
  const add = (env: string, usedFor: string, alias?: string): void => {
    const use = uses.get(env) ?? { usedFor: new Set() };
    use.usedFor.add(usedFor);
    uses.set(env, alias === undefined ? use : { ...use, alias });
  };
  for (const { role, password } of context.databases) add(password.env, `database ${role}`, password.alias);
  const { keystores } = loaded.site;
  for (const name of ["primary", "internal", "tls", "truststore"] as const) {
    const store = keystores?.[name];
    if (store === undefined) continue;
    const reference = readReference(store.password);
    if (reference.alias === undefined) add(reference.env, `keystore ${name}`);
  }
  for (const file of files) {
    for (const { parts, value } of leaves(file.value)) {
      for (const [, env = ""] of JSON.stringify(value).matchAll(/\$env\{([A-Za-z_][A-Za-z0-9_]*)\}/g))
        add(env, `deployment.toml ${parts.join(".")}`);
    }
  }
  const sorted = [...uses].sort(([a], [b]) => (a < b ? -1 : 1));
  return sorted.map(([env, { alias, usedFor }]) => ({
    env,
    ...(alias === undefined ? {} : { alias }),
    usedFor: [...usedFor].sort(),
  }));
}

type Risk = NonNullable<MigrationStep["risk"]>;

function withoutUndefined(risk: { [K in keyof Risk]?: Risk[K] | undefined }): Risk {
  return Object.fromEntries(Object.entries(risk).filter(([, value]) => value !== undefined));
}
