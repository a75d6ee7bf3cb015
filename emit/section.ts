import type { Migration, MigrationStep } from "../compiler/model/migration.ts";
import { hopOf } from "./lookup.ts";
import type { Layout } from "./numbering.ts";

/** Consecutive steps of one phase and hop. A phase that comes again later is a further section. */
export interface Section {
  readonly phase: string;
  /** Index of the hop in the route. */
  readonly hop: number;
  /** True from the second time on within a hop. */
  readonly continued: boolean;
  readonly steps: readonly MigrationStep[];
}

/** Cuts the steps into sections, in the order of execution. */
export function sectionsOf(migration: Migration): readonly Section[] {
  const sections: (Section & { steps: MigrationStep[] })[] = [];
  for (const step of migration.steps) {
    const { phase, hop } = step;
    const last = sections.at(-1);
    if (last !== undefined && last.phase === phase && last.hop === hop) last.steps.push(step);
    else {
      const continued = sections.some((section) => section.phase === phase && section.hop === hop);
      sections.push({ phase, hop, continued, steps: [step] });
    }
  }
  return sections;
}

/** Consecutive sections of one hop, on a route of several. */
export interface Part {
  /** `3.2.0 → 4.0.0`; empty on a route of one hop, which needs no such words. */
  readonly title: string;
  readonly sections: readonly Section[];
}

/** Cuts the sections into parts, in the order of execution. */
export function partsOf(migration: Migration): readonly Part[] {
  const { hops } = migration.route;
  const parts: { title: string; hop: number; sections: Section[] }[] = [];
  for (const section of sectionsOf(migration)) {
    const last = parts.at(-1);
    const { from, to } = hopOf(migration, section);
    if (last?.hop === section.hop) last.sections.push(section);
    else parts.push({ title: hops.length > 1 ? `${from} → ${to}` : "", hop: section.hop, sections: [section] });
  }
  return parts;
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
