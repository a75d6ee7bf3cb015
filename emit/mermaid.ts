import type { Migration, MigrationStep } from "../compiler/model/migration.ts";
import { hopOf } from "./lookup.ts";
import type { Layout } from "./numbering.ts";
import { ranges, sectionsOf } from "./section.ts";

/** A graph with more steps than this is drawn by phase: a picture of ninety boxes is not one. */
const LARGEST = 30;

/** The step DAG as a Mermaid flowchart (without fence): single steps, or one box a section when there are many. */
export function mermaid(migration: Migration, layout: Layout): string {
  const small = migration.steps.length <= LARGEST;
  return ["flowchart LR", ...(small ? byStep(migration, layout) : bySection(migration, layout)), ""].join("\n");
}

function byStep(migration: Migration, layout: Layout): string[] {
  const name = (number: number): string => `s${layout.number(number)}`;
  return [
    ...migration.steps.map((step) => box(name(step.number), `${layout.number(step.number)} ${step.id}`, step.lane)),
    ...migration.steps.flatMap((step) => step.needs.map((need) => `  ${name(need)} --> ${name(step.number)}`)),
  ];
}

/** Edges between sections, without those that a longer way implies. Sections are in topological order already. */
function bySection(migration: Migration, layout: Layout): string[] {
  const sections = sectionsOf(migration);
  const home = new Map(
    sections.flatMap((section, index) => section.steps.map((step) => [step.number, index] as const)),
  );
  const needs = sections.map((section, index) => {
    const found = new Set(section.steps.flatMap((step) => step.needs.map((need) => home.get(need) ?? index)));
    found.delete(index);
    return found;
  });
  const reach: Set<number>[] = [];
  const { hops } = migration.route;
  const lines: string[] = [];
  const edges: string[] = [];
  sections.forEach((section, index) => {
    const { from, to } = hopOf(migration, section);
    const first = hops.length > 1 && sections[index - 1]?.hop !== section.hop;
    if (first && index > 0) lines.push("  end");
    if (first) lines.push(`  subgraph h${index}["${label(`${from} to ${to}`)}"]`);
    const title = `${ranges(migration, layout, section.steps)} ${section.phase}`;
    lines.push(box(`p${index}`, title, laneOf(section.steps)));
    const direct = [...(needs[index] ?? [])].sort((a, b) => a - b);
    const kept = direct.filter((need) => !direct.some((other) => other !== need && reach[other]?.has(need)));
    // After every box: an edge inside of a subgraph would draw a box of another one into it.
    edges.push(...kept.map((need) => `  p${need} --> p${index}`));
    reach.push(new Set(direct.flatMap((need) => [need, ...(reach[need] ?? [])])));
  });
  if (hops.length > 1) lines.push("  end");
  return [...lines, ...edges];
}

function laneOf(steps: readonly MigrationStep[]): string {
  return steps.every((step) => step.lane === "database") ? "database" : "operator";
}

/** Mermaid reads `#code;` inside a quoted label as a character. */
function label(words: string): string {
  return words.replace(/[^A-Za-z0-9 .,–/-]/gu, (sign) => `#${sign.codePointAt(0)};`);
}

/** The DBA's boxes are cylinders. */
function box(name: string, words: string, lane: string): string {
  const text = label(words);
  return lane === "database" ? `  ${name}[("${text}")]` : `  ${name}["${text}"]`;
}
