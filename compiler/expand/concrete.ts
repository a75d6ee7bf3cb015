import type { Origin } from "../load/link.ts";
import type { Action, Erratum, ResolvedCheck } from "../model/migration.ts";
import type { Reaction } from "../model/names.ts";
import type { PlainStep } from "../model/plan.ts";
import type { TomlInput } from "../model/scalars.ts";

/** What a configuration step does to the timeline; the config pass turns these into installed files. */
export interface ConfigAction {
  readonly kind: "timeline";
  readonly set: readonly { readonly path: string; readonly value: TomlInput }[];
  readonly remove: readonly string[];
  readonly entries?: readonly ConfigEntries[];
  readonly until?: string;
}

/** Tables that an array of tables must hold; see the plan's `entries`. */
export interface ConfigEntries {
  readonly of: string;
  readonly key: string;
  readonly names: readonly string[];
  readonly like: string;
}

/** A step of one hop with every value filled in, not yet ordered. */
export interface ConcreteStep {
  readonly id: string;
  /** The id in the plan; differs from `id` only on the second and later hops. */
  readonly planId: string;
  readonly input: PlainStep;
  readonly origin: Origin;
  readonly hop: number;
  readonly phase: string;
  readonly nodes: readonly string[];
  readonly preconditions: readonly { readonly check: ResolvedCheck; readonly otherwise: Reaction }[];
  readonly postconditions: readonly ResolvedCheck[];
  readonly errata: readonly Erratum[];
  readonly action: Exclude<Action, { kind: "config" }> | ConfigAction | Extract<Action, { kind: "config" }>;
  /** Put there for the migration only: must be gone before the final start. */
  readonly temporary: boolean;
  /** Ids (not plan ids) of steps that must come first. */
  readonly needs: readonly string[];
}

/** A step of the plans that is not part of this migration, with the reason. */
export interface OmittedStep {
  readonly id: string;
  readonly title: string;
  readonly reason: string;
}
