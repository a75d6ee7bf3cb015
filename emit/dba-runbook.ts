import type { Migration, MigrationDatabase, MigrationStep } from "../compiler/model/migration.ts";
import { dialects } from "../dialects/registry.ts";
import { databaseBackup } from "./backup.ts";
import { describe } from "./describe.ts";
import { databaseOf, databaseTitle } from "./lookup.ts";
import { block, code, md, prose, row, wrap } from "./markdown.ts";
import type { Layout } from "./numbering.ts";
import { sqlQuestion } from "./question.ts";
import { privileges } from "./runbook.ts";
import { summary, titleOf, wayBack } from "./runbook-facts.ts";
import { closingPoints, expectation, point, sentence } from "./runbook-step.ts";
import { fill } from "./template.ts";
import { typedLine, windowsBlock } from "./windows.ts";

/**
 * `DBA-RUNBOOK.md`: the database lane alone, for a person who has only the bundle and a native client. `template` is
 * the text of `templates/dba-runbook.hbs`.
 */
export function emitDbaRunbook(migration: Migration, layout: Layout, digest: string, template: string): string {
  const dialect = dialects[migration.dialect];
  const steps = migration.steps.filter((step) => step.lane === "database");
  return fill(template, {
    title: titleOf(migration),
    summary: summary(migration, layout, digest).map((fact) => row([fact.label, fact.text])),
    dialect: dialect.title,
    client: dialect.client.program,
    databases: migration.databases.map((database) => row(databaseCells(database))),
    passwordHint: wrap(sentence(dialect.client.passwordHint)),
    privileges: privileges(migration, layout),
    backupNeeds: wrap(sentence(md(dialect.backup.needs))),
    backups: steps.flatMap((step) => {
      const words = databaseBackup(migration, layout, step);
      if (words === undefined) return [];
      return {
        line: `**${layout.number(step.number)} ${words.role}** (${code(databaseTitle(databaseOf(migration, words.role)))})`,
        backup: typedLine(migration, words.backup),
        restore: typedLine(migration, words.restore),
      };
    }),
    order: steps.map((step) => row(orderCells(migration, layout, step))),
    steps: steps.map((step) => stepView(migration, layout, step)),
    wayBack: wayBack(migration, layout),
    transactional: dialect.transactionalDdl,
  });
}

function databaseCells(database: MigrationDatabase): string[] {
  const { role, target, password } = database;
  return [
    role,
    code(target.database, "cell"),
    target.host === "" ? "" : code(target.port === "" ? target.host : `${target.host}:${target.port}`, "cell"),
    code(target.username, "cell"),
    code(password.env, "cell"),
  ];
}

function orderCells(migration: Migration, layout: Layout, step: MigrationStep): string[] {
  const others = migration.steps.filter((other) => step.needs.includes(other.number) && other.lane !== "database");
  const risks = Object.keys(step.risk ?? {}).filter((risk) => risk !== "privileges");
  return [
    "☐",
    layout.number(step.number),
    databaseRole(step) ?? "",
    prose(step.title, "cell"),
    others.map((other) => layout.number(other.number)).join(", "),
    [...risks, ...(step.irreversible === undefined ? [] : ["**irreversible**"])].join(", "),
  ];
}

function databaseRole(step: MigrationStep): MigrationDatabase["role"] | undefined {
  return step.action.kind === "sql" || step.action.kind === "backupDatabase" ? step.action.database : undefined;
}

/** One step: what to ask before, the line to type, what to ask after. */
function stepView(migration: Migration, layout: Layout, step: MigrationStep): object {
  const role = databaseRole(step);
  const words = describe(migration, layout, step);
  const where = role === undefined ? "" : ` · ${role} (${code(databaseTitle(databaseOf(migration, role)))})`;
  return {
    number: layout.number(step.number),
    title: prose(step.title),
    facts: wrap(`${code(step.id)}${where}${waits(migration, layout, step)}`),
    about: wrap(step.why === undefined ? words.does : sentence(prose(step.why))),
    before: step.preconditions
      .filter((pre) => pre.proof === "open")
      .map((pre) => {
        const otherwise = { halt: "stop here", skip: "leave this step out", warn: "go on, and note it" }[pre.otherwise];
        return asked(migration, pre.check, otherwise, expectation(pre.expected));
      }),
    run: block(
      words.byHand.length === 0 ? `./migrate.sh run --until ${layout.number(step.number)}` : words.byHand.join("\n"),
    ),
    windows: windowsBlock(migration, step.action, words.byHand),
    after: step.postconditions.map((check) => asked(migration, check, "the step is not done")),
    points: [
      point(
        "Proved",
        step.preconditions
          .filter((pre) => pre.proof === "proved")
          .map((pre) => `${prose(pre.check.sentence)}${pre.by === undefined ? "" : ` (${prose(pre.by)})`}`)
          .join("; "),
      ),
      point("Expect", words.expect),
      ...closingPoints(migration, layout, step),
    ].filter((line) => line !== ""),
  };
}

/** Steps of the operator that must be done before; the DBA waits for a word. */
function waits(migration: Migration, layout: Layout, step: MigrationStep): string {
  const others = migration.steps.filter((other) => step.needs.includes(other.number) && other.lane !== "database");
  if (others.length === 0) return "";
  return ` · waits for the operator's ${others.map((other) => `${layout.number(other.number)} ${code(other.id)}`).join(", ")}`;
}

type Check = MigrationStep["postconditions"][number];

/** A condition, the query that asks for it, and the answer it must give. */
function asked(migration: Migration, check: Check, otherwise: string, expected = ""): object {
  const question = sqlQuestion(migration, check);
  const answer = question === undefined ? "" : ` The answer must be ${code(question.expected)}${expected}`;
  const tail = question === undefined ? `; otherwise ${otherwise}.` : `.${answer}; otherwise ${otherwise}:`;
  return {
    line: wrap(`${prose(check.sentence)}${tail}`),
    query: question === undefined ? "" : block(`${question.sql};`),
  };
}
