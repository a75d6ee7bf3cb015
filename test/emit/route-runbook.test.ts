import { expect, test } from "vitest";
import type { Migration } from "../../compiler/model/migration.ts";
import { DIALECT_NAMES, type DialectName } from "../../dialects/dialect.ts";
import { databaseBackup } from "../../emit/backup.ts";
import { emitDbaRunbook } from "../../emit/dba-runbook.ts";
import { mermaid } from "../../emit/mermaid.ts";
import { layoutOf } from "../../emit/numbering.ts";
import { emitRunbook } from "../../emit/runbook.ts";
import { assets, fixture, step } from "./fixture.ts";

/** A route of two hops: each backs the database up and then deletes something. */
function route(dialect: DialectName = "postgresql"): Migration {
  const one = fixture(dialect);
  const [hop] = one.route.hops;
  if (hop === undefined) throw new Error("the fixture has a hop");
  const hops = [hop, { ...hop, from: hop.to, to: "3.2.0" as const, oldHome: hop.newHome }];
  const backUp = { kind: "backupDatabase", database: "apim_db" } as const;
  const change = { kind: "manual", markdown: "x" } as const;
  const steps = [0, 1].flatMap((index) => {
    const [at, tail] = [index * 20 + 10, index === 0 ? "" : "-2"];
    const irreversible = `restore backup-apim-db${tail} and, where there is one, backup-user-db${tail}`;
    return [
      step(at, `backup-apim-db${tail}`, "backup", backUp, { hop: index, phase: "Back up", lane: "database" }),
      step(at + 10, `change${tail}`, "manual", change, { hop: index, phase: "Change", irreversible }),
    ];
  });
  return { ...one, route: { ...one.route, to: "3.2.0", hops }, steps };
}

const runbook = (migration: Migration): string =>
  emitRunbook(migration, layoutOf(migration), "0".repeat(64), assets().templates.runbook);

test("each hop is a part of its own, and a phase of the second hop is no continuation of the first", () => {
  const headings = [...runbook(route()).matchAll(/^##+ (The day.*|Back up.*|Change.*)$/gm)].map(([, text]) => text);
  expect(headings).toEqual([
    "The day: 3.0.0 → 3.1.0",
    "Back up (010)",
    "Change (020)",
    "The day: 3.1.0 → 3.2.0",
    "Back up (030)",
    "Change (040)",
  ]);
});

test("the way back of the route restores what was there before it, not a state in between", () => {
  const text = runbook(route());
  expect(text).toContain("stop every server, restore\n(`./migrate.sh restore 010`), start the old servers");
  expect(text).toContain("The backups of 030 hold a state in between.");
  expect(runbook(fixture())).not.toContain("hold a state in between");
});

test("the way back of a step names the backups of its own hop that the site has", () => {
  const text = runbook(route());
  expect(text).toContain("- 020 Do change: `./migrate.sh restore 010` (backup-apim-db)\n");
  expect(text).toContain("- 040 Do change-2: `./migrate.sh restore 030` (backup-apim-db-2)\n");
});

test.each(DIALECT_NAMES)("a backup of %s is never written over the one of an earlier hop", (dialect) => {
  const migration = route(dialect);
  const layout = layoutOf(migration);
  const backups = migration.steps.flatMap((one) => databaseBackup(migration, layout, one) ?? []);
  expect(backups.map(({ file }) => file.replace(/\.\w+$/, ""))).toEqual(["010-apim_db", "030-apim_db"]);
  for (const words of backups) {
    const name = words.file.replace(/\.\w+$/, "");
    expect(words.backup).toContain(name);
    expect(words.restore).toContain(name);
  }
  const text = emitDbaRunbook(migration, layout, "0".repeat(64), assets().templates.dbaRunbook);
  expect(text).toContain("**010 apim_db**");
  expect(text).toContain("**030 apim_db**");
});

test("the homes of the versions in between go, the old one is kept", () => {
  const text = runbook(route());
  expect(text).toContain("- [ ] Keep `/opt/wso2am-3.0.0` and the backups");
  expect(text).toContain("Delete what the way needed on pub1: `/opt/wso2am-3.1.0`");
  expect(runbook(fixture())).not.toContain("Delete what the way needed");
});

test("the graph of a long route draws the hops apart", () => {
  const { steps, ...rest } = route();
  const many = [0, 1].flatMap((hop) =>
    Array.from({ length: 20 }, (_, index) =>
      step(
        (hop * 20 + index + 1) * 10,
        `s${hop}-${index}`,
        "manual",
        { kind: "manual", markdown: "x" },
        { hop, phase: "P" },
      ),
    ),
  );
  const migration = { ...rest, steps: many };
  expect(mermaid(migration, layoutOf(migration)).split("\n")).toEqual([
    "flowchart LR",
    '  subgraph h0["3.0.0 to 3.1.0"]',
    '  p0["010–200 P"]',
    "  end",
    '  subgraph h1["3.1.0 to 3.2.0"]',
    '  p1["210–400 P"]',
    "  end",
    "  p0 --> p1",
    "",
  ]);
});
