import type { ErrataEntry } from "../compiler/errata.ts";
import { dialects } from "../dialects/registry.ts";
import { code, prose, wrap } from "../emit/markdown.ts";

const WIDTH = 120;

/** `plans/ERRATA.md`: every difference from the published guides, guide by guide. */
export function errataMarkdown(entries: readonly ErrataEntry[]): string {
  const guides = [...new Set(entries.map(({ guide }) => guide))];
  const parts = guides.map((guide) => {
    const own = entries.filter((entry) => entry.guide === guide);
    const done = own.filter(({ step }) => step !== undefined);
    const rejected = own.filter(({ step }) => step === undefined);
    return [
      `## ${guide.replace("-to-", " to ")}`,
      "",
      ...done.map((entry) => `${wrap(`- ${doneText(entry)}`, 2, WIDTH)}\n`),
      ...(rejected.length === 0 ? [] : ["### Findings that nothing is done about", ""]),
      ...rejected.map((entry) => `${wrap(`- ${rejectedText(entry)}`, 2, WIDTH)}\n`),
    ].join("\n");
  });
  return `${[HEAD, ...parts].join("\n").trimEnd()}\n`;
}

const HEAD = `# Errata of the published guides

Made from the plans by \`migplan errata --markdown\`; do not edit. Each entry says where a guide and the plans differ: the lines
or the section of the guide, the step that does it otherwise, what the guide says, why that fails or harms, what is emitted
here, and how it was seen. Lines count in the guide's Markdown text; an entry without a line is about something that the
guide does not say.
`;

function doneText(entry: ErrataEntry): string {
  const { step, says, why, emits, checked } = entry;
  const parts = [
    `**${placeOf(entry)}**, ${code(step?.id ?? "")}${systems(entry)}.`,
    `The guide: ${sentence(says)}`,
    `But: ${sentence(why)}`,
    emits === undefined ? "" : `Here: ${sentence(emits)}`,
    checked === undefined ? "" : `Seen: ${sentence(checked)}`,
  ];
  return parts.filter((part) => part !== "").join(" ");
}

function rejectedText(entry: ErrataEntry): string {
  return `**${placeOf(entry)}**${systems(entry)}. ${sentence(entry.says)} Nothing is done: ${sentence(entry.why)}`;
}

function placeOf({ lines, section }: ErrataEntry): string {
  if (lines.length > 0) return `${lines.length === 1 ? "line" : "lines"} ${lines.join(", ")}`;
  return section === undefined ? "the whole page" : prose(section);
}

function systems({ dialects: names }: ErrataEntry): string {
  return names === undefined ? "" : ` (${names.map((name) => dialects[name].title).join(", ")})`;
}

function sentence(text: string): string {
  const line = prose(text);
  return /[.!?:]$/.test(line) ? line : `${line}.`;
}
