import type { Migration, MigrationStep } from "../compiler/model/migration.ts";
import { isDestructive } from "./lookup.ts";
import type { Layout } from "./numbering.ts";
import { oneLine } from "./shell.ts";

/**
 * `steps/index.tsv`: one line a step, tab-separated, no header. Columns: number, id, kind, lane, nodes, needs, flags,
 * title; lists are joined by commas, an empty list is `-`. A need with a star holds for every node of that step, one
 * without for the waiting node alone.
 */
export function emitStepIndex(migration: Migration, layout: Layout): string {
  return migration.steps
    .map((step) =>
      [
        layout.number(step.number),
        step.id,
        step.kind,
        step.lane,
        list(step.nodes),
        list(step.needs.map((need) => layout.number(need) + (step.needsEverywhere.includes(need) ? "*" : ""))),
        list(flagsOf(migration, step)),
        oneLine(step.title),
      ].join("\t"),
    )
    .map((line) => `${line}\n`)
    .join("");
}

function list(words: readonly string[]): string {
  return words.length === 0 ? "-" : words.join(",");
}

/** `once` marks what a cluster does on one node only. */
function flagsOf(migration: Migration, step: MigrationStep): string[] {
  const { action } = step;
  const flags: [string, boolean][] = [
    ["destructive", isDestructive(step)],
    ["irreversible", step.irreversible !== undefined],
    ["manual", action.kind === "manual" || (action.kind === "download" && action.login)],
    ["interactive", action.kind === "manual" || (action.kind === "command" && action.interactive)],
    ["once", step.nodes.length === 1 && migration.nodes.length > 1],
  ];
  return flags.filter(([, holds]) => holds).map(([flag]) => flag);
}
