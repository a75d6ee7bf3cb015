import type { ExplainedCheck, ExplainedDialect, ExplainedStep, ExplainedText } from "../compiler/explain.ts";
import type { Condition } from "../compiler/model/plan.ts";
import type { DialectName } from "../dialects/dialect.ts";
import { visible } from "./cells.ts";
import type { Paint } from "./colour.ts";

/** How wide the labels on the left are. */
const LABEL = 15;
/** Narrower text than this is not wrapped. */
const NARROWEST = 30;

/** An explanation as people read it: labels on the left, wrapped text on the right. */
export function renderStep(step: ExplainedStep, at: string, { paint, width }: { paint: Paint; width: number }): string {
  const field = (label: string, texts: readonly string[]): string[] =>
    texts.filter((text) => text !== "").map((text, index) => entry(index === 0 ? label : "", text, paint, width));
  const { place, risk } = step;
  // The queries of five dialects would bury the rest; JSON has them all.
  const checks = (check: ExplainedCheck): string[] =>
    checkLines(place === undefined ? { ...check, queries: {} } : check);
  return [
    `${paint("bold", `${step.id}: ${visible(step.title)}`)}`,
    paint("dim", `${step.kind} · ${step.plan} · ${step.phase} · ${at}`),
    "",
    ...field("Why", [...textLines(step.why), step.source === undefined ? "" : `The guide says it in ${step.source}.`]),
    ...field("Why here", [...step.when.map((condition) => `when ${conditionText(condition)}`), ...hereOf(step)]),
    ...field("Comes after", [
      ...(place?.after ?? []).map(({ number, id, because }) => `${number} ${id}: ${because}`),
      ...(place === undefined ? step.needs.map((id) => `${id}: \`needs\` says so`) : []),
    ]),
    ...field(
      "Comes before",
      (place?.before ?? []).map(({ number, id }) => `${number} ${id}`),
    ),
    ...field("Reads", byNode(place?.reads ?? [])),
    ...field("Writes", byNode(place?.writes ?? [])),
    ...field("Before it", step.preconditions.flatMap(checks)),
    ...field("Does", step.effects.map(dialectLine)),
    ...field("Needs", privilegeLines(step.effects)),
    ...field("After it", step.postconditions.flatMap(checks)),
    ...Object.entries(risk).flatMap(([name, text]) => field(RISKS[name] ?? name, textLines(text))),
    ...field("Undo", textLines(step.undo)),
    ...field("Way back", [step.irreversible ?? ""]),
    ...field(
      "Erratum",
      step.errata.map(({ dialects, says, why, emits }) =>
        [
          dialects === undefined ? "" : `[${dialects.join(", ")}] `,
          says === undefined ? "" : `The guide: ${sentence(says)} `,
          sentence(why),
          emits === undefined ? "" : ` Here: ${sentence(emits)}`,
        ].join(""),
      ),
    ),
    "",
  ].join("\n");
}

const RISKS: Readonly<Record<string, string>> = {
  deletes: "Deletes",
  rewrites: "Rewrites",
  locks: "Locks",
  privileges: "Privileges",
};

function hereOf({ place, when }: ExplainedStep): string[] {
  if (place === undefined) return when.length === 0 ? ["It is part of every migration with this plan."] : [];
  const facts = Object.entries(place.facts).map(([fact, value]) => `${fact} is ${JSON.stringify(value)}`);
  const known = facts.length === 0 ? "" : `${place.site}: ${facts.join(", ")}.`;
  if (place.number === undefined)
    return [known, `Not part of this migration: ${place.omitted ?? "no plan of its route has it"}.`];
  const by = place.by === undefined ? "" : ` ${place.by}`;
  return [known, `Step ${place.number}${by} of ${place.site}, on ${place.nodes.join(", ")}.`];
}

/** A `when:` in words: `dialect is mysql or mssql and not (analytics is true)`. */
function conditionText(condition: Condition): string {
  return Object.entries(condition)
    .map(([fact, wanted]) => {
      if (fact === "not") return `not (${conditionText(wanted as Condition)})`;
      if (fact === "any") return `(${(wanted as Condition[]).map(conditionText).join(" or ")})`;
      return `${fact} is ${(Array.isArray(wanted) ? wanted : [wanted]).join(" or ")}`;
    })
    .join(" and ");
}

/** The same thing on several nodes, on one line. */
function byNode(things: readonly string[]): string[] {
  const nodes = new Map<string, string[]>();
  for (const thing of things) {
    const [name = "", node] = thing.split(" on ");
    nodes.set(name, [...(nodes.get(name) ?? []), ...(node === undefined ? [] : [node])]);
  }
  return [...nodes].map(([name, on]) => (on.length === 0 ? name : `${name} on ${on.join(", ")}`));
}

function checkLines({ holds, otherwise, because, proved, expected, queries }: ExplainedCheck): string[] {
  const reaction = otherwise === undefined || otherwise === "halt" ? "" : `, else ${otherwise}`;
  const reason = because === undefined ? "" : ` (${because})`;
  const known = proved === undefined ? "" : `; proved: ${proved}`;
  const proof = expected === undefined ? known : `; expected: ${expected}`;
  return [`${holds}${reaction}${reason}${proof}`, ...grouped(queries).map(([names, query]) => `  ${names}: ${query}`)];
}

/** Dialects that are told the same stand together. */
function textLines(text: ExplainedText = ""): string[] {
  return typeof text === "string" ? [text] : grouped(text).map(([names, own]) => `${names}: ${own}`);
}

/** Queries on one line each; dialects that ask the same stand together. */
function grouped(queries: Readonly<Partial<Record<DialectName, string>>>): [string, string][] {
  const groups = new Map<string, string[]>();
  for (const [dialect, query] of Object.entries(queries)) {
    const line = query.replace(/\s+/g, " ").trim();
    groups.set(line, [...(groups.get(line) ?? []), dialect]);
  }
  return [...groups].map(([query, names]) => [names.join(", "), query]);
}

function dialectLine({ dialects, effects, reason }: ExplainedDialect): string {
  const does = effects.length > 0 ? effects.join("; ") : `nothing${reason === undefined ? "" : `: ${reason}`}`;
  return `${dialects.join(", ")}: ${does}`;
}

function privilegeLines(effects: readonly ExplainedDialect[]): string[] {
  return effects.flatMap(({ dialects, privileges }) => privileges.map((text) => `${dialects.join(", ")}: ${text}`));
}

function sentence(text: string): string {
  return /[.!?:]$/.test(text) ? text : `${text}.`;
}

/** One label with its text, wrapped at blanks; lines of an indented text stay indented. */
function entry(label: string, text: string, paint: Paint, width: number): string {
  const indent = " ".repeat(/^ */.exec(text)?.[0].length ?? 0);
  const room = Math.max(NARROWEST, width - LABEL - indent.length);
  const lines: string[] = [];
  let line = "";
  for (const word of visible(text.replace(/\s+/g, " ")).trim().split(" ")) {
    if (line !== "" && line.length + word.length + 1 > room) {
      lines.push(line);
      line = `  ${word}`;
    } else line = line === "" ? word : `${line} ${word}`;
  }
  const rest = [...lines, line].map((one, index) => (index === 0 ? indent + one : " ".repeat(LABEL) + indent + one));
  return paint("cyan", label.padEnd(LABEL)) + rest.join("\n");
}
