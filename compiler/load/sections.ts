import { problem } from "../diagnostics/codes.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { didYouMean } from "../diagnostics/nearest.ts";
import type { PlanInput } from "../model/plan.ts";
import { callsOf, type LinkedStep } from "./link.ts";

const TOPIC = /\{\{sections\.([A-Za-z0-9]+)\}\}/g;

/** `{{sections.database}}` as the plan's guide calls it: `Step 2.3`. A topic that the plan does not list stays as it is. */
export function sectionOf(section: string, { sections = {} }: PlanInput): string {
  return section.replace(TOPIC, (all, topic: string) => sections[topic] ?? all);
}

/** Topics that a recipe cites and the plan has no section for (MP1217). */
export function checkSections(steps: readonly LinkedStep[], { sections = {} }: PlanInput): Diagnostic[] {
  const told = new Set<string>();
  return steps.flatMap(({ step, origin }) => {
    const topics = [...(step.source?.section ?? "").matchAll(TOPIC)].map(([, topic = ""]) => topic);
    return topics.flatMap((topic) => {
      if (topic in sections || told.has(topic)) return [];
      told.add(topic);
      const at = origin.source.locate([...origin.path, "source", "section"]);
      const hint =
        didYouMean(topic, Object.keys(sections)) ??
        `add \`${topic}:\` to the plan's \`sections\`: where its guide says it`;
      return [problem("MP1217", at, { id: step.id, topic }, { hint, related: callsOf(origin) })];
    });
  });
}
