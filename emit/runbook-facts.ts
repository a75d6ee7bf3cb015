import type { Migration, MigrationStep } from "../compiler/model/migration.ts";
import { STEP_KINDS, type StepKind } from "../compiler/model/names.ts";
import { VERSION } from "../compiler/version.ts";
import { dialects } from "../dialects/registry.ts";
import { pointOfNoReturn } from "./lookup.ts";
import { code, md } from "./markdown.ts";
import type { Layout } from "./numbering.ts";

/** The head of both runbooks, as Markdown: label and text of each line of the summary table. */
export interface Fact {
  readonly label: string;
  readonly text: string;
}

/** Steps that make backups, in order: what `restore` goes back to. */
export function backupSteps(migration: Migration): readonly MigrationStep[] {
  return migration.steps.filter((step) => step.kind === "backup");
}

/** Title of both runbooks: `acme: API Manager 3.0.0 → 3.2.0 → 4.0.0`. */
export function titleOf(migration: Migration): string {
  const versions = [migration.route.from, ...migration.route.hops.map((hop) => hop.to)];
  return `${md(migration.site)}: API Manager ${versions.join(" → ")}`;
}

/** The summary of the migration. */
export function summary(migration: Migration, layout: Layout, digest: string): readonly Fact[] {
  const facts: [string, string | undefined][] = [
    ["Databases", databases(migration)],
    ["Nodes", nodes(migration)],
    ["Steps", counts(migration)],
    ["Servers down", downTime(migration, layout)],
    ["Point of no return", noReturn(migration, layout)],
    ["Proved when compiled", proofs(migration)],
    [
      "Bundle",
      `migplan ${VERSION}, inputs ${code(`sha256:${digest.slice(0, 16)}…`, "cell")}; check it with ${code("sha256sum -c SHA256SUMS")}`,
    ],
  ];
  return facts.flatMap(([label, text]) => (text === undefined ? [] : [{ label, text }]));
}

/** Backups from the point of no return on: they hold a state in between. */
export function laterBackups(migration: Migration): readonly MigrationStep[] {
  const from = pointOfNoReturn(migration)?.number ?? Number.POSITIVE_INFINITY;
  return backupSteps(migration).filter(({ number }) => number > from);
}

/** The commands that bring the state before the point of no return back, as Markdown: not those of a later hop's back-ups. */
export function wayBack(migration: Migration, layout: Layout): string {
  const later = laterBackups(migration);
  const backups = backupSteps(migration).filter((step) => !later.includes(step));
  if (backups.length === 0) return "your own backups: this migration makes none";
  return backups.map((step) => code(`./migrate.sh restore ${layout.number(step.number)}`)).join(", ");
}

function databases(migration: Migration): string {
  const places = new Map<string, string[]>();
  for (const { role, target } of migration.databases) {
    const place = target.host === "" ? "" : target.host + (target.port === "" ? "" : `:${target.port}`);
    places.set(place, [...(places.get(place) ?? []), `${code(target.database, "cell")} (${role})`]);
  }
  const texts = [...places].map(
    ([place, names]) => names.join(", ") + (place === "" ? "" : ` on ${code(place, "cell")}`),
  );
  return `${dialects[migration.dialect].title}: ${texts.join("; ")}`;
}

function nodes(migration: Migration): string {
  return migration.nodes
    .map((node) => {
      const data =
        node.name === migration.migrationNode && migration.nodes.length > 1 ? "; does what is done once" : "";
      return `${md(node.name)} (${node.roles.join(", ")}${data})`;
    })
    .join(", ");
}

/** Words that follow a count, of one and of more. */
const KIND_WORDS: Readonly<Record<StepKind, readonly [one: string, more: string]>> = {
  sql: ["SQL", "SQL"],
  config: ["configuration", "configuration"],
  files: ["files", "files"],
  edit: ["edit", "edits"],
  server: ["server", "server"],
  download: ["download", "downloads"],
  backup: ["backup", "backups"],
  command: ["command", "commands"],
  manual: ["by hand", "by hand"],
};

function counts(migration: Migration): string {
  const parts = STEP_KINDS.map((kind) => ({
    kind,
    count: migration.steps.filter((step) => step.kind === kind).length,
  }));
  const named = parts
    .filter(({ count }) => count > 0)
    .map(({ kind, count }) => `${count} ${KIND_WORDS[kind][count === 1 ? 0 : 1]}`);
  return `${migration.steps.length}: ${named.join(", ")}`;
}

function downTime(migration: Migration, layout: Layout): string | undefined {
  const first = migration.steps.find((step) => step.action.kind === "stop");
  const last = migration.steps.findLast((step) => step.action.kind === "start" && !step.action.thenStop);
  if (first === undefined || last === undefined || last.number < first.number) return undefined;
  return `from step ${layout.number(first.number)} (stop) to step ${layout.number(last.number)} (final start)`;
}

function noReturn(migration: Migration, layout: Layout): string {
  const step = pointOfNoReturn(migration);
  if (step === undefined) return "none: up to the end, start the old servers again";
  return `step ${layout.number(step.number)}. Before it: start the old servers again. After it: ${wayBack(migration, layout)}`;
}

function proofs(migration: Migration): string {
  const all = migration.steps.flatMap((step) => step.preconditions);
  const proved = all.filter((pre) => pre.proof === "proved").length;
  const open = all.length - proved;
  const expected = all.filter((pre) => pre.proof === "open" && pre.expected !== undefined).length;
  const catalogs = expected === 0 ? "" : `; of ${expected} the schema catalogs expect the answer`;
  return `${proved} of ${all.length} preconditions; ${open === 0 ? "none is left open" : `the other ${open} are asked just before their step runs${catalogs}`}`;
}
