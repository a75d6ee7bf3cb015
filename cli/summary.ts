import type { Migration } from "../compiler/model/migration.ts";
import { STEP_KINDS, type StepKind } from "../compiler/model/names.ts";
import { visible } from "./cells.ts";
import { count } from "./report.ts";

/** Numbers about a migration, for the summary and for `--format json`. */
export interface MigrationFacts {
  readonly site: string;
  readonly dialect: string;
  readonly route: readonly string[];
  readonly nodes: readonly string[];
  readonly steps: { readonly total: number } & Readonly<Partial<Record<StepKind, number>>>;
  readonly preconditions: { readonly proved: number; readonly open: number };
  /** Environment variables that hold a secret at run time. */
  readonly secrets: readonly string[];
}

/** Counts what a migration holds. */
export function factsOf(migration: Migration): MigrationFacts {
  const { steps, route } = migration;
  const kinds = STEP_KINDS.map((kind) => [kind, steps.filter((step) => step.kind === kind).length] as const);
  const proofs = steps.flatMap((step) => step.preconditions.map((precondition) => precondition.proof));
  const proved = proofs.filter((proof) => proof === "proved").length;
  return {
    site: migration.site,
    dialect: migration.dialect,
    route: [route.from, ...route.hops.map((hop) => hop.to)],
    nodes: migration.nodes.map((node) => node.name),
    steps: { total: steps.length, ...Object.fromEntries(kinds.filter(([, amount]) => amount > 0)) },
    preconditions: { proved, open: proofs.length - proved },
    secrets: migration.secrets.map((secret) => secret.env),
  };
}

/** What a person wants to know after a compile: what was made, where to look first, what to type next. */
export function renderSummary(facts: MigrationFacts, folder: string, files: number): string {
  const { total, ...kinds } = facts.steps;
  const { proved, open } = facts.preconditions;
  const list = Object.entries(kinds).map(([kind, amount]) => `${amount} ${kind}`);
  const rows: [string, string][] = [
    [
      "migration",
      `${facts.site}: ${facts.route.join(" → ")} on ${facts.dialect}, ${count(facts.nodes.length, "node")} (${facts.nodes.join(", ")})`,
    ],
    ["steps", `${total}: ${list.join(", ")}`],
    ["conditions", `${proved} of ${proved + open} preconditions proved; ${open} asked before their step`],
    ["secrets", facts.secrets.length === 0 ? "none" : facts.secrets.join(", ")],
    ["bundle", `${count(files, "file")} in ${folder}`],
    ["read first", `${folder}/RUNBOOK.md; the DBA ${folder}/DBA-RUNBOOK.md`],
    ["next", `cd ${shellWord(folder)} && ./migrate.sh preflight`],
  ];
  return rows.map(([name, text]) => `${name.padEnd(12)}${visible(text)}\n`).join("");
}

/** A path as one word of a shell line. */
function shellWord(text: string): string {
  return /^[\w./@%+,:=-]+$/.test(text) && !text.startsWith("-") ? text : `'${text.replaceAll("'", "'\\''")}'`;
}
