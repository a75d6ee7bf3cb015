import type { Migration, MigrationStep } from "../compiler/model/migration.ts";
import type { Layout } from "./numbering.ts";

/** Consecutive steps of one phase. A phase that comes again later is a further section. */
export interface Section {
  readonly phase: string;
  /** True from the second time on. */
  readonly continued: boolean;
  readonly steps: readonly MigrationStep[];
}

/** Cuts the steps into sections, in the order of execution. */
export function sectionsOf(migration: Migration): readonly Section[] {
  const sections: { phase: string; continued: boolean; steps: MigrationStep[] }[] = [];
  for (const step of migration.steps) {
    const last = sections.at(-1);
    if (last !== undefined && last.phase === step.phase) last.steps.push(step);
    else sections.push({ phase: step.phase, continued: sections.some((s) => s.phase === step.phase), steps: [step] });
  }
  return sections;
}

/**
 * Numbers of some steps as a person writes them: `110, 300–420`. A range covers steps without a gap between them.
 * @param steps in the order of execution
 */
export function ranges(migration: Migration, layout: Layout, steps: readonly MigrationStep[]): string {
  const position = new Map(migration.steps.map((step, index) => [step.number, index]));
  const runs: MigrationStep[][] = [];
  for (const step of steps) {
    const run = runs.at(-1);
    const previous = run?.at(-1);
    const follows =
      previous !== undefined && (position.get(step.number) ?? 0) === (position.get(previous.number) ?? 0) + 1;
    if (run !== undefined && follows) run.push(step);
    else runs.push([step]);
  }
  return runs
    .flatMap((run) => {
      const numbers = run.map((step) => layout.number(step.number));
      return numbers.length < 3 ? numbers : [`${numbers[0]}–${numbers.at(-1)}`];
    })
    .join(", ");
}
