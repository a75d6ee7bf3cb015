import type { PlanFile, Yaml } from "./plan-files.ts";

/** One plan file with one fault in it. */
export interface Mutant {
  /** `drop-where recipes/registry-log.yaml#registry-log-newest-entries mysql` */
  readonly name: string;
  readonly operator: string;
  readonly first: Operator["first"];
  readonly path: string;
  readonly document: Yaml;
  /** Names of the steps that a good diagnostic points at, first the one that was changed. */
  readonly steps: readonly string[];
}

/** A place where an operator can break something. */
export interface Site {
  /** Position in the file's `steps`. */
  readonly index: number;
  /** Tells several places of one step apart. */
  readonly what: string;
  /** Breaks it, in a copy of the file that nobody else sees. */
  readonly change: (steps: Yaml[]) => void;
  /** Steps besides the changed one where the fault may well be seen. */
  readonly also?: readonly string[];
}

/** One way to break a plan. */
export interface Operator {
  readonly name: string;
  /** Who sees such a fault soonest; the others are asked only when it says nothing. */
  readonly first: "lint" | "sites";
  /** Every place of a file where it applies, in order. */
  readonly sites: (file: PlanFile, all: readonly PlanFile[]) => readonly Site[];
}
