import type { CatalogQuestion, DatabaseTarget, DialectName } from "../../dialects/dialect.ts";
import type { DatabaseRole, NodeRole, OperatingSystem, Reaction, StepKind, Version } from "./names.ts";
import type { TomlInput, TomlScalar } from "./scalars.ts";

/**
 * The compiled result for one route and one site: plain, sorted, serialisable data. Everything that the emitter
 * writes comes from here; nothing in it depends on a clock, a host or an environment.
 */
export interface Migration {
  readonly site: string;
  readonly os: OperatingSystem;
  readonly dialect: DialectName;
  readonly route: { readonly from: Version; readonly to: Version; readonly hops: readonly Hop[] };
  readonly nodes: readonly MigrationNode[];
  /** Name of the node that runs what is done once. */
  readonly migrationNode: string;
  readonly databases: readonly MigrationDatabase[];
  readonly downloads: { readonly directory: string; readonly sha256: Readonly<Record<string, string>> };
  /** In execution order: a topological order of `needs`. */
  readonly steps: readonly MigrationStep[];
  /** Every deployment.toml that the bundle holds. */
  readonly configFiles: readonly ConfigFile[];
  /** Every secret that somebody must provide, sorted by variable. */
  readonly secrets: readonly SecretUse[];
  /** Steps of the plans that are not part of this migration, each with the reason. */
  readonly omitted: readonly { readonly id: string; readonly title: string; readonly reason: string }[];
}

/** One plan of the route, applied. */
export interface Hop {
  readonly from: Version;
  readonly to: Version;
  readonly title: string;
  readonly guide: string;
  readonly oldHome: string;
  readonly newHome: string;
  /** Script names below bin/, without extension. */
  readonly startScript: { readonly old: string; readonly new: string };
  /** Schema changes that the product's own clients make in this hop; the catalog comparison allows for them. */
  readonly leaves: readonly SchemaChanges[];
}

export interface MigrationNode {
  readonly name: string;
  readonly host: string;
  readonly roles: readonly NodeRole[];
}

export interface MigrationDatabase {
  readonly role: DatabaseRole;
  readonly target: DatabaseTarget;
  readonly password: SecretReference;
  readonly driver: string;
}

/** `env` holds the name of the environment variable from which the scripts read it; `alias` only for the secure vault. */
export interface SecretReference {
  readonly env: string;
  readonly alias?: string;
}

export interface SecretUse extends SecretReference {
  /** What it opens: `database apim_db`, `keystore primary`. */
  readonly usedFor: readonly string[];
}

/** Who does a step: the DBA's lane is worked from DBA-RUNBOOK.md, the rest from RUNBOOK.md. */
export type Lane = "database" | "operator";

export interface MigrationStep {
  /** 10, 20, 30, …; the order of execution. */
  readonly number: number;
  readonly id: string;
  readonly kind: StepKind;
  readonly title: string;
  readonly why?: string;
  /** Index into `route.hops`. */
  readonly hop: number;
  readonly phase: string;
  readonly lane: Lane;
  /** Nodes that run it, in site order. One entry where it is done once. */
  readonly nodes: readonly string[];
  /** Where the plan says it: `plans/3.0.0-to-3.1.0/plan.yaml:41:9`, and the call, when a recipe holds it. */
  readonly at: string;
  readonly source?: { readonly guide: string; readonly section: string };
  readonly preconditions: readonly ProvedCheck[];
  readonly postconditions: readonly ResolvedCheck[];
  /** Numbers of the steps it directly waits for (transitive reduction), ascending. */
  readonly needs: readonly number[];
  /** Those of `needs` that must be done on every node of theirs; the others only on the node itself. */
  readonly needsEverywhere: readonly number[];
  readonly reads: readonly string[];
  readonly writes: readonly string[];
  readonly risk?: {
    readonly deletes?: string;
    readonly rewrites?: string;
    readonly locks?: string;
    readonly privileges?: string;
  };
  /** What the statements need beyond owning the schema, as far as they show it: noun phrases. */
  readonly statementsNeed?: readonly string[];
  readonly undo?: string;
  readonly irreversible?: string;
  readonly onFailure?: string;
  readonly notes: readonly string[];
  readonly errata: readonly Erratum[];
  readonly action: Action;
}

export interface Erratum {
  readonly says?: string;
  readonly why: string;
  readonly emits?: string;
  readonly checked?: string;
  /** Where the schema stays different from the target version's catalog. */
  readonly remains?: readonly SchemaChanges[];
}

/** Places in the schema of one database, as `leaves` and `remains` of a plan write them. */
export interface SchemaChanges {
  readonly database: DatabaseRole;
  readonly changes: readonly string[];
}

export interface ProvedCheck {
  readonly check: ResolvedCheck;
  readonly otherwise: Reaction;
  /** `proved`: known when compiled. `open`: asked just before the step. Refuted ones do not compile. */
  readonly proof: "proved" | "open";
  /** For `proved`: what proves it, one phrase. */
  readonly by?: string;
  /**
   * For `open`: why the database is expected to answer so, if it has the schema of its version: `3.0.0 catalog`,
   * `by step users`. It is asked all the same.
   */
  readonly expected?: string;
}

/** A condition with its sentence. `sentence` is what must hold, without a full stop: `table AM_SYSTEM_APPS exists`. */
export type ResolvedCheck = {
  readonly sentence: string;
  readonly because?: string;
  /** The compiler derived it from what the SQL does; the plan does not say it. */
  readonly derived?: true;
  /** Of a postcondition: id of the later step after which it does not hold any more, as the plans want it. */
  readonly undoneBy?: string;
} & (
  | {
      readonly kind: "catalog";
      readonly database: DatabaseRole;
      readonly question: CatalogQuestion;
      readonly exists: boolean;
    }
  | { readonly kind: "query"; readonly database: DatabaseRole; readonly sql: string; readonly equals: string }
  | { readonly kind: "servers" }
  | { readonly kind: "server"; readonly home: string; readonly state: "running" | "stopped" }
  | { readonly kind: "file"; readonly path: string; readonly exists: boolean }
  | { readonly kind: "config"; readonly path: string; readonly equals: TomlScalar }
  | { readonly kind: "environment"; readonly name: string }
  | { readonly kind: "program"; readonly name: string }
);

export type Action =
  | { readonly kind: "sql"; readonly database: DatabaseRole; readonly sql: string; readonly repeatable?: string }
  | {
      readonly kind: "config";
      /** Installed file per node, in site order; paths relative to the bundle. */
      readonly install: readonly { readonly node: string; readonly file: string }[];
      readonly target: string;
      /** What is different from the content before, in plan order. */
      readonly changes: readonly ConfigChange[];
    }
  | {
      readonly kind: "copy";
      readonly from: string;
      readonly to: string;
      readonly mode: "overlay" | "replace";
      readonly include: readonly string[];
      readonly exclude: readonly string[];
      readonly optional: boolean;
    }
  | { readonly kind: "remove"; readonly paths: readonly string[]; readonly keep?: string }
  | { readonly kind: "unpack"; readonly archive: string; readonly to: string; readonly strip: boolean }
  | { readonly kind: "edit"; readonly file: string; readonly edits: readonly YamlEdit[] }
  | { readonly kind: "stop"; readonly home: string; readonly script: string }
  | {
      readonly kind: "start";
      readonly home: string;
      readonly script: string;
      readonly args: readonly string[];
      readonly waitFor: string;
      readonly fail: readonly string[];
      readonly expect: readonly string[];
      /** Seconds. */
      readonly timeout: number;
      readonly thenStop: boolean;
    }
  | {
      readonly kind: "download";
      readonly file: string;
      readonly url?: string;
      readonly login: boolean;
      readonly sha256?: string;
    }
  | { readonly kind: "backupDatabase"; readonly database: DatabaseRole }
  | { readonly kind: "backupPaths"; readonly paths: readonly string[]; readonly to: string }
  | {
      readonly kind: "command";
      readonly argv: readonly string[];
      readonly directory: string;
      readonly interactive: boolean;
      readonly detached: boolean;
    }
  | { readonly kind: "manual"; readonly markdown: string };

export type YamlEdit =
  | { readonly op: "set"; readonly path: string; readonly value: string | number | boolean }
  | { readonly op: "remove"; readonly path: string; readonly ifMissing: "halt" | "warn" };

export interface ConfigChange {
  /** Id of the plan step that asked for it. */
  readonly step: string;
  readonly title: string;
  readonly set: readonly { readonly path: string; readonly value: TomlInput }[];
  readonly remove: readonly string[];
  /** Id of the step after which the change ends. */
  readonly until?: string;
}

export interface ConfigFile {
  /** Relative to the bundle: `config/3.1.0/deployment.toml`. */
  readonly path: string;
  readonly node: string;
  readonly hop: number;
  /** `final` for the finished file, else the id of the server step that starts with this content. */
  readonly stage: string;
  readonly value: { readonly [key: string]: TomlInput };
  /** Key path → where the value comes from: `plan <step>`, `site`, `old deployment.toml`, `3.1.0 default`. */
  readonly origins: Readonly<Record<string, string>>;
}
