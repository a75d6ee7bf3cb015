import type { Migration, MigrationStep } from "../compiler/model/migration.ts";
import { dialects } from "../dialects/registry.ts";
import { databaseBackup } from "./backup.ts";
import { databaseOf } from "./lookup.ts";
import { code, md, prose, row, wrap } from "./markdown.ts";
import { mermaid } from "./mermaid.ts";
import type { Layout } from "./numbering.ts";
import { backupSteps, laterBackups, summary, titleOf, wayBack } from "./runbook-facts.ts";
import { differs, privilegesOf, sentence, stepView, wayBackOf } from "./runbook-step.ts";
import { partsOf, ranges, type Section } from "./section.ts";
import { fill } from "./template.ts";
import { typedLine } from "./windows.ts";

/** `RUNBOOK.md`: the whole migration for the operator. `template` is the text of `templates/runbook.hbs`. */
export function emitRunbook(migration: Migration, layout: Layout, digest: string, template: string): string {
  const parts = partsOf(migration);
  const dba = migration.steps.filter((step) => step.lane === "database");
  const early = earlySteps(migration);
  const lastEarly = early.at(-1);
  return fill(template, {
    title: titleOf(migration),
    summary: summary(migration, layout, digest).map((fact) => row([fact.label, fact.text])),
    dbaSteps: ranges(migration, layout, dba),
    graph: mermaid(migration, layout).trimEnd(),
    cluster: migration.nodes.length > 1,
    windows: migration.os === "windows",
    firstNode: migration.migrationNode,
    secrets: migration.secrets.map((secret) => row(secretCells(secret))),
    passwordHint: wrap(sentence(dialects[migration.dialect].client.passwordHint)),
    client: dialects[migration.dialect].client.program,
    downloadsDirectory: code(migration.downloads.directory),
    privileges: privileges(migration, layout),
    downloads: downloads(migration, layout),
    early: ranges(migration, layout, early),
    earlyUntil: lastEarly === undefined ? "" : layout.number(lastEarly.number),
    parts: parts.map((part) => ({
      title: part.title,
      sections: part.sections.map((section) => ({
        title: sectionTitle(section),
        range: ranges(migration, layout, section.steps),
        steps: section.steps.map((step) => stepView(migration, layout, step)),
      })),
    })),
    timetable: parts.flatMap((part) => [
      ...(part.title === "" ? [] : [row(["", `**${part.title}**`, "", "", ""])]),
      ...part.sections.map((section) =>
        row([ranges(migration, layout, section.steps), sectionTitle(section, "cell"), "", "", ""]),
      ),
    ]),
    wayBack: wayBack(migration, layout),
    laterBackups: ranges(migration, layout, laterBackups(migration)),
    restores: backupSteps(migration).map((step) => restoreView(migration, layout, step)),
    irreversible: migration.steps
      .filter((step) => step.irreversible !== undefined)
      .map((step) =>
        wrap(`- ${layout.number(step.number)} ${prose(step.title)}: ${wayBackOf(migration, layout, step)}`, 2),
      ),
    errata: migration.steps.filter((step) => step.errata.length > 0).map((step) => errataView(layout, step)),
    omitted: migration.omitted.map((step) =>
      wrap(`- ${code(step.id)} ${prose(step.title)}: ${sentence(prose(step.reason))}`, 2),
    ),
    oldHome: code(migration.route.hops[0]?.oldHome ?? ""),
    viaHomes: migration.route.hops
      .slice(1)
      .map((hop) => code(hop.oldHome))
      .join(", "),
  });
}

/** Steps before the first stop or backup of a database: they change nothing that runs, so they need not wait for the day. */
function earlySteps(migration: Migration): readonly MigrationStep[] {
  const first = migration.steps.findIndex(({ action }) => action.kind === "stop" || action.kind === "backupDatabase");
  return first === -1 ? [] : migration.steps.slice(0, first);
}

/** What must lie in the downloads directory: whoever fetches it before the day does not wait for it at night. */
function downloads(migration: Migration, layout: Layout): readonly string[] {
  return migration.steps.flatMap((step) => {
    const { action } = step;
    if (action.kind !== "download") return [];
    const from = action.url === undefined ? "" : `${md(action.url)}${action.login ? " (login)" : ""}`;
    return row([code(action.file, "cell"), from, step.nodes.map(md).join(", "), layout.number(step.number)]);
  });
}

function secretCells(secret: Migration["secrets"][number]): string[] {
  const alias = secret.alias === undefined ? "" : `; secure vault alias ${code(secret.alias, "cell")}`;
  return [code(secret.env, "cell"), `${secret.usedFor.map(md).join(", ")}${alias}`];
}

/** What the database users need beyond owning their schema, with the steps that need it. */
export function privileges(migration: Migration, layout: Layout): readonly string[] {
  const found = new Map<string, MigrationStep[]>();
  for (const step of migration.steps) {
    const need = privilegesOf(step);
    if (need === "" || step.action.kind !== "sql") continue;
    const user = databaseOf(migration, step.action.database).target.username;
    const key = `${code(user)} on ${step.action.database}: ${need}`;
    found.set(key, [...(found.get(key) ?? []), step]);
  }
  return [...found].map(([text, steps]) =>
    wrap(`- ${text} (${steps.length === 1 ? "step" : "steps"} ${ranges(migration, layout, steps)})`, 2),
  );
}

function sectionTitle(section: Section, place: "text" | "cell" = "text"): string {
  return `${prose(section.phase, place)}${section.continued ? " (continued)" : ""}`;
}

/** How a backup step is taken back, with the plain command of the database. */
export function restoreView(migration: Migration, layout: Layout, step: MigrationStep): object {
  const command = databaseBackup(migration, layout, step)?.restore ?? "";
  return {
    line: wrap(
      `**${layout.number(step.number)} ${prose(step.title)}.** ${code(`./migrate.sh restore ${layout.number(step.number)}`)} prints how${command === "" ? "." : ":"}`,
    ),
    command: command === "" ? "" : typedLine(migration, command),
  };
}

function errataView(layout: Layout, step: MigrationStep): object {
  const where = step.source === undefined ? "" : ` (${md(step.source.guide)}, ${md(step.source.section)})`;
  return {
    title: `**${layout.number(step.number)} ${prose(step.title)}**${where}`,
    items: step.errata.map((erratum) => {
      const checked = erratum.checked === undefined ? "" : ` Seen: ${sentence(prose(erratum.checked))}`;
      return wrap(`- ${differs(erratum)}${checked}`, 2);
    }),
  };
}
