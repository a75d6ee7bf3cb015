import type { DialectName } from "../../dialects/dialect.ts";
import type { PlanFile, Yaml } from "./plan-files.ts";

/** One plan file with one fault in it. Names are made at once, the broken file only when it is judged. */
export interface Mutant {
  /** `drop a WHERE: registry-log-newest-entries mysql` */
  readonly name: string;
  readonly operator: string;
  /** The file that is broken, relative to the plans folder. */
  readonly path: string;
  /** The dialect whose text is broken, where it is one dialect's. */
  readonly dialect: DialectName | undefined;
  /** Folders of the plans that the file is part of. */
  readonly plans: readonly string[];
  readonly make: () => Broken;
}

export interface Broken {
  readonly document: Yaml;
  /** Names of the steps that a good diagnostic points at, first the one that was changed. */
  readonly steps: readonly string[];
}

/** A mutant and the plan that it is looked at in. */
export interface Sampled {
  readonly mutant: Mutant;
  readonly plan: string;
}

/** A place where an operator can break something. */
export interface Site {
  /** Position in the file's `steps`. */
  readonly index: number;
  /** Tells several places of one step apart, by what stands there and not by its position. */
  readonly what: string;
  readonly dialect?: DialectName;
  /** Breaks it, in a copy of the file that nobody else sees. */
  readonly change: (steps: Yaml[]) => void;
  /** Steps besides the changed one where the fault may well be seen. */
  readonly also?: () => readonly string[];
}

/** One way to break a plan. */
export interface Operator {
  readonly name: string;
  /** Every place of a file where it applies, in order. */
  readonly sites: (file: PlanFile, all: readonly PlanFile[]) => readonly Site[];
}
