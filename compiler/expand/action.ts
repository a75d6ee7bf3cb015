import type { Action } from "../model/migration.ts";
import type { PlainStep } from "../model/plan.ts";
import { textIn } from "../model/scalars.ts";
import type { Site } from "../model/site.ts";
import type { ConcreteStep } from "./concrete.ts";
import type { HopPlace } from "./scope.ts";

/** The action of a resolved step as data. SQL of another dialect than the site's is left behind here. */
export function actionOf(step: PlainStep, site: Site, hop: HopPlace): ConcreteStep["action"] {
  switch (step.kind) {
    case "sql":
      return {
        kind: "sql",
        database: step.database,
        sql: (textIn(step.sql, site.dialect) ?? "").trim(),
        ...(step.repeatable === undefined ? {} : { repeatable: step.repeatable }),
      };
    case "config":
      return {
        kind: "timeline",
        set: Object.entries(step.set ?? {}).map(([path, value]) => ({ path, value })),
        remove: step.remove ?? [],
        ...(step.entries === undefined ? {} : { entries: step.entries }),
        ...(step.until === undefined ? {} : { until: step.until }),
      };
    case "files":
      return filesAction(step);
    case "edit":
      return {
        kind: "edit",
        file: step.file,
        edits: step.yaml.map((edit) =>
          "set" in edit
            ? { op: "set", path: edit.set, value: edit.to }
            : { op: "remove", path: edit.remove, ifMissing: edit.ifMissing ?? "halt" },
        ),
      };
    case "server":
      return serverAction(step, hop);
    case "download": {
      const sha256 = site.downloads?.sha256[step.file];
      return {
        kind: "download",
        file: step.file,
        login: step.login ?? false,
        ...(step.url === undefined ? {} : { url: step.url }),
        ...(sha256 === undefined ? {} : { sha256 }),
      };
    }
    case "backup":
      if (step.database !== undefined) return { kind: "backupDatabase", database: step.database };
      return { kind: "backupPaths", paths: step.paths ?? [], to: step.to ?? `backup/${step.id}` };
    case "command":
      return {
        kind: "command",
        argv: step.run,
        directory: step.in,
        interactive: step.interactive ?? false,
        detached: step.detached ?? false,
      };
    case "manual":
      return { kind: "manual", markdown: step.do.trim() };
  }
}

function filesAction(step: PlainStep & { kind: "files" }): Action {
  if (step.copy !== undefined) {
    const { from, to, mode, include, exclude, optional } = step.copy;
    return {
      kind: "copy",
      from,
      to,
      mode: mode ?? "overlay",
      include: include ?? [],
      exclude: exclude ?? [],
      optional: optional ?? false,
    };
  }
  if (step.unpack !== undefined)
    return { kind: "unpack", archive: step.unpack.archive, to: step.unpack.to, strip: step.unpack.strip ?? false };
  return { kind: "remove", paths: step.remove ?? [], ...(step.keep === undefined ? {} : { keep: step.keep }) };
}

function serverAction(step: PlainStep & { kind: "server" }, hop: HopPlace): Action {
  const place = (home: "old" | "new"): { home: string; script: string } => ({
    home: home === "old" ? hop.oldHome : hop.newHome,
    script: hop.head.startScript[home],
  });
  if (step.start === undefined) return { kind: "stop", ...place(step.stop?.home ?? "old") };
  const { wait, args, home } = step.start;
  return {
    kind: "start",
    ...place(home),
    args: args ?? [],
    waitFor: wait.for,
    fail: wait.fail ?? [],
    expect: wait.expect ?? [],
    timeout: seconds(wait.timeout),
    thenStop: step.then !== "leave",
  };
}

/** `90s`, `10m`, `4h` → seconds. */
function seconds(text: string): number {
  const unit = { s: 1, m: 60, h: 3600 }[text.slice(-1)] ?? 1;
  return Number(text.slice(0, -1)) * unit;
}
