import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import type { ConcreteStep } from "../expand/concrete.ts";
import type { HopPlace } from "../expand/scope.ts";
import type { MigrationNode } from "../model/migration.ts";

/** What every pass gets: the ordered steps and the world they start in. */
export interface CheckInput {
  readonly steps: readonly ConcreteStep[];
  readonly hops: readonly HopPlace[];
  readonly nodes: readonly MigrationNode[];
}

/** `<step id>#<index of the precondition>` → what proves it. */
export type Proofs = ReadonlyMap<string, string>;

export interface PassResult {
  readonly diagnostics: readonly Diagnostic[];
  readonly proofs: Proofs;
}

export function proofKey(step: Pick<ConcreteStep, "id">, index: number): string {
  return `${step.id}#${index}`;
}
