import type { Erratum, Migration, MigrationStep } from "../compiler/model/migration.ts";
import { dialects } from "../dialects/registry.ts";
import { describe } from "./describe.ts";
import { isDestructive } from "./lookup.ts";
import { block, code, md, prose, quotation, wrap } from "./markdown.ts";
import type { Layout } from "./numbering.ts";
import { windowsBlock } from "./windows.ts";

/** A step as the runbook's template shows it. Every field is Markdown; an empty one is not shown. */
export interface StepView {
  readonly number: string;
  readonly title: string;
  readonly boxes: readonly string[];
  /** Nodes, lane, what it waits for, and what is special. */
  readonly facts: string;
  readonly about: string;
  /** What a person does, for manual steps. */
  readonly manual: string;
  readonly run: string;
  readonly byHand: string;
  readonly windows: string;
  /** Labelled lines: needs, expect, check, … */
  readonly points: readonly string[];
}

/** Builds the view of one step. */
export function stepView(migration: Migration, layout: Layout, step: MigrationStep): StepView {
  const number = layout.number(step.number);
  const words = describe(migration, layout, step);
  return {
    number,
    title: prose(step.title),
    boxes: step.nodes.map((node) => `- [ ] ${step.nodes.length > 1 ? `${md(node)} ` : ""}done at ______ by ______`),
    facts: wrap(factLine(migration, layout, step)),
    about: wrap([step.why === undefined ? "" : sentence(prose(step.why)), words.does].filter(Boolean).join(" ")),
    manual: step.action.kind === "manual" ? quotation(step.action.markdown) : "",
    run: migration.os === "windows" && step.lane !== "database" ? "" : block(`./migrate.sh run --until ${number}`),
    byHand: block(words.byHand.join("\n")),
    windows: windowsBlock(migration, step.action, words.byHand),
    points: [
      ...needsPoints(step),
      point("Expect", words.expect),
      point("Check", check(number, step)),
      ...closingPoints(migration, layout, step),
    ].filter((line) => line !== ""),
  };
}

function factLine(migration: Migration, layout: Layout, step: MigrationStep): string {
  const everywhere = migration.nodes.length > 1 ? step.needsEverywhere : [];
  const waited = (number: number): string =>
    layout.number(number) + (everywhere.includes(number) ? " on every node" : "");
  const special = [
    step.lane === "database" ? "**DBA**" : "",
    migration.nodes.length === 1 ? "" : `on ${step.nodes.map((node) => `**${md(node)}**`).join(", ")}`,
    step.needs.length === 0 ? "" : `after ${step.needs.map(waited).join(", ")}`,
    isDestructive(step) ? "**deletes data**" : "",
    step.irreversible === undefined ? "" : "**no way back but a restore**",
    step.action.kind === "command" && step.action.interactive ? "asks questions" : "",
  ];
  return `${step.kind} ${code(step.id)}${special
    .filter(Boolean)
    .map((text) => ` · ${text}`)
    .join("")}`;
}

function needsPoints(step: MigrationStep): string[] {
  const open = step.preconditions.filter((pre) => pre.proof === "open");
  const proved = step.preconditions.filter((pre) => pre.proof === "proved");
  const otherwise = { halt: "", skip: ", else the step is skipped", warn: ", else a warning" };
  const asked = open.map((pre) => {
    const because = pre.check.because === undefined ? "" : ` (${prose(pre.check.because)})`;
    return `${prose(pre.check.sentence)}${otherwise[pre.otherwise]}${because}${expectation(pre.expected)}`;
  });
  return [
    point("Asked at run time", asked.join("; ")),
    point(
      "Proved",
      proved
        .map((pre) => `${prose(pre.check.sentence)}${pre.by === undefined ? "" : ` (${prose(pre.by)})`}`)
        .join("; "),
    ),
  ];
}

/** Why the database is expected to say yes; it is asked all the same, since an installation need not be what its catalog says. */
export function expectation(expected: string | undefined): string {
  return expected === undefined ? "" : `, expected (${prose(expected)})`;
}

/** A step without postconditions has nothing to ask again: its journal line is all there is. */
function check(number: string, step: MigrationStep): string {
  if (step.postconditions.length === 0) return "";
  const sentences = step.postconditions.map((condition) => prose(condition.sentence)).join("; ");
  return `${code(`./migrate.sh verify ${number}`)} prints ${code(`step ${number} ${step.id}: done`)}: ${sentences}.`;
}

/** The points with which a step ends in both runbooks: risk, failure, the way back, notes, differences from the guide. */
export function closingPoints(migration: Migration, layout: Layout, step: MigrationStep): string[] {
  return [
    ...riskPoints(step),
    point("If it fails", failure(migration, step)),
    point("Undo", undo(migration, layout, step)),
    ...step.notes.map((note) => point("Note", sentence(prose(note)))),
    ...step.errata.map((erratum) => point("Differs from the guide", differs(erratum))),
  ];
}

/** Risks of a step, one labelled line each. */
function riskPoints(step: MigrationStep): string[] {
  const { deletes, rewrites, locks } = step.risk ?? {};
  return [
    point("Deletes", deletes === undefined ? "" : prose(deletes)),
    point("Rewrites", rewrites === undefined ? "" : prose(rewrites)),
    point("Locks", locks === undefined ? "" : prose(locks)),
    point("Privileges", privilegesOf(step)),
  ].filter((line) => line !== "");
}

/** What a step needs beyond owning the schema: in the plan's words, and as its statements show it. */
export function privilegesOf(step: MigrationStep): string {
  const shown = (step.statementsNeed ?? []).map((need) => prose(need)).join("; ");
  const said = step.risk?.privileges;
  if (said === undefined) return shown;
  return shown === "" ? prose(said) : `${sentence(prose(said))} Its statements need: ${shown}`;
}

/** What the plan says; for SQL also what state the database is in. */
export function failure(migration: Migration, step: MigrationStep): string {
  const said = step.onFailure === undefined ? "" : sentence(prose(step.onFailure));
  if (step.action.kind !== "sql") return said;
  const again =
    step.action.repeatable === undefined ? "" : ` It can be repeated: ${sentence(prose(step.action.repeatable))}`;
  const state = dialects[migration.dialect].transactionalDdl
    ? "Nothing has changed (one transaction). Mend the cause, run it again."
    : `Mend the cause, run it again.${again}`;
  return [said, state].filter(Boolean).join(" ");
}

/** How a step is taken back: a statement as code, a sentence as it is. */
export function undo(migration: Migration, layout: Layout, step: MigrationStep): string {
  if (step.irreversible !== undefined) return `Not possible. The way back: ${wayBackOf(migration, layout, step)}.`;
  if (step.undo === undefined) return "";
  const begun = statementOf(step.undo);
  return begun === undefined ? prose(step.undo) : `${code(begun.statement)}${prose(begun.rest)}`;
}

/**
 * The statement that a way back begins with: one that a client runs as it is. `rest` says when it may be run, or what more
 * there is to do: `, as long as it is empty`. A sentence begins with another word, or in small letters.
 */
export function statementOf(undo: string): { readonly statement: string; readonly rest: string } | undefined {
  const found =
    /^((?:ALTER|CREATE|DELETE|DROP|EXEC|INSERT|RENAME|TRUNCATE|UPDATE)\b.*?)(, (?:and|as long as|before|once) .*)?$/s.exec(
      undo.trim(),
    );
  return found?.[1] === undefined ? undefined : { statement: found[1], rest: found[2] ?? "" };
}

/** `restore` with the ids of back-up steps, as plans write it; a site need not have each of them. */
const RESTORE = /\brestore [a-z][a-z0-9-]*(?:(?:, | and |, and | and, where there is one, )[a-z0-9]+(?:-[a-z0-9]+)+)*/g;

/** The way back of an irreversible step; `restore <id>, <id> and <id>` becomes the commands for those of them that are there. */
export function wayBackOf(migration: Migration, layout: Layout, step: MigrationStep): string {
  const text = (step.irreversible ?? "").replace(RESTORE, (all) => {
    const ids = all.match(/[a-z0-9]+(?:-[a-z0-9]+)+/g) ?? [];
    const backups = ids.flatMap((id) => migration.steps.find((other) => other.id === id) ?? []);
    const commands = backups.map(({ number, id }) => `\`./migrate.sh restore ${layout.number(number)}\` (${id})`);
    return commands.length === 0
      ? all
      : `${commands.slice(0, -1).join(", ")}${commands.length > 1 ? " and " : ""}${commands.at(-1)}`;
  });
  return prose(text).replace(/\.$/, "");
}

/** An erratum: what the guide says, why that is not done, what is done here. */
export function differs(erratum: Erratum): string {
  const says = erratum.says === undefined ? "" : `Guide: ${sentence(prose(erratum.says))} But: `;
  const emits = erratum.emits === undefined ? "" : ` Here: ${sentence(prose(erratum.emits))}`;
  return `${says}${sentence(prose(erratum.why))}${emits}`;
}

/** `- **Label** text`, wrapped; empty for an empty text. */
export function point(label: string, text: string): string {
  return text === "" ? "" : wrap(`- **${label}** ${text}`, 2);
}

/** Ends in a full stop. */
export function sentence(text: string): string {
  return text === "" || /[.!?:]$/.test(text) ? text : `${text}.`;
}
