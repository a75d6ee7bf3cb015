import { spawn, spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { onTestFinished } from "vitest";

/** The runtime's source folder. */
export const RUNTIME = join(dirname(fileURLToPath(import.meta.url)), "../../emit/runtime");

/** A step of a hand-made bundle. Function bodies are bash; an absent one is `:`. */
export interface FixtureStep {
  readonly id: string;
  readonly kind?: string;
  readonly nodes?: readonly string[];
  /** Numbers as printed: `["010"]`. Default: the step before. */
  readonly needs?: readonly string[];
  readonly flags?: readonly string[];
  readonly before?: string;
  readonly run?: string;
  readonly after?: string;
  readonly failed?: string;
}

export interface FixtureSite {
  readonly dialect?: string;
  readonly nodes?: readonly string[];
  readonly digest?: string;
  readonly secrets?: readonly string[];
  /** Lines of bash that follow the common part of lib/site.sh. */
  readonly databases?: string;
  /** Further files: path below the bundle → text. */
  readonly files?: Readonly<Record<string, string>>;
}

export interface Fixture {
  /** Everything of the test lies below; its name holds blanks and a quote. */
  readonly root: string;
  readonly bundle: string;
  readonly oldHome: string;
  readonly newHome: string;
  /** Put first on the PATH. */
  readonly bin: string;
  /** Runs `migrate.sh ARGS` without a terminal. */
  migrate(args: readonly string[], options?: RunOptions): Result;
  journal(node?: string): string;
}

export interface RunOptions {
  readonly env?: Readonly<Record<string, string>>;
  readonly cwd?: string;
  readonly input?: string;
}

export interface Result {
  readonly code: number | null;
  /** Standard output and standard error. */
  readonly text: string;
  readonly stdout: string;
  readonly stderr: string;
}

/** Text as one word of bash. */
export function word(text: string): string {
  return `'${text.replaceAll("'", `'\\''`)}'`;
}

/** Builds a bundle in a temporary folder that goes away with the test. */
export function makeBundle(steps: readonly FixtureStep[], site: FixtureSite = {}): Fixture {
  const root = join(mkdtempSync(join(tmpdir(), "migplan-test-")), "a folder's name");
  onTestFinished(() => rmSync(dirname(root), { recursive: true, force: true }));
  const bundle = join(root, "bundle");
  const bin = join(root, "bin");
  const oldHome = join(root, "wso2am 3.0.0");
  const newHome = join(root, "wso2am 3.1.0");
  for (const path of [bin, join(bundle, "steps"), join(oldHome, "bin"), join(newHome, "bin")])
    mkdirSync(path, { recursive: true });
  cpSync(join(RUNTIME, "migrate.sh"), join(bundle, "migrate.sh"));
  chmodSync(join(bundle, "migrate.sh"), 0o755);
  cpSync(join(RUNTIME, "lib"), join(bundle, "lib"), { recursive: true });
  cpSync(join(RUNTIME, "clients", `${site.dialect ?? "postgresql"}.sh`), join(bundle, "lib/client.sh"));
  writeFileSync(join(bundle, "lib/site.sh"), siteFile(site, root, oldHome, newHome));
  writeFileSync(join(bundle, "steps/index.tsv"), steps.map((step, index) => indexLine(step, index, site)).join(""));
  steps.forEach((step, index) => {
    const expand = (text: string | undefined): string =>
      (text === undefined || text === "" ? ":" : text)
        .replaceAll("@old", word(oldHome))
        .replaceAll("@new", word(newHome))
        .replaceAll("@root", word(root));
    writeFileSync(
      join(bundle, `steps/${numberOf(index)}-${step.id}.sh`),
      `# shellcheck shell=bash\nstep_before() {\n${expand(step.before)}\n}\nstep_run() {\n${expand(step.run)}\n}\n` +
        `step_after() {\n${expand(step.after)}\n}\nstep_failed() {\n${expand(step.failed)}\n}\n`,
    );
  });
  for (const [path, text] of Object.entries(site.files ?? {})) {
    mkdirSync(dirname(join(bundle, path)), { recursive: true });
    writeFileSync(join(bundle, path), text);
  }
  seal(bundle);
  return {
    root,
    bundle,
    oldHome,
    newHome,
    bin,
    migrate: (args, options = {}) => runMigrate(bundle, bin, args, options),
    journal: (node = "pub1") => {
      const file = join(bundle, `journal/${node}.log`);
      return existsSync(file) ? readFileSync(file, "utf8") : "";
    },
  };
}

/** Writes SHA256SUMS over what is there. */
export function seal(bundle: string): void {
  const lines = filesBelow(bundle)
    .map((path) => relative(bundle, path))
    .filter((path) => path !== "SHA256SUMS")
    .sort()
    .map(
      (path) =>
        `${createHash("sha256")
          .update(readFileSync(join(bundle, path)))
          .digest("hex")}  ${path}\n`,
    );
  writeFileSync(join(bundle, "SHA256SUMS"), lines.join(""));
}

/** Events of a journal as `010 done`, without notes and times. */
export function events(journal: string): string[] {
  return journal
    .split("\n")
    .filter((line) => line !== "" && !line.startsWith("#"))
    .map((line) => line.split("\t"))
    .filter((fields) => fields[3] !== "note")
    .map((fields) => `${fields[1]} ${fields[3]}`);
}

/** Puts an executable bash script on the fixture's PATH. */
export function standIn(fixture: Fixture, name: string, body: string): void {
  const path = join(fixture.bin, name);
  writeFileSync(path, `#!/usr/bin/env bash\n${body}\n`);
  chmodSync(path, 0o755);
}

/** Environment of a run: nothing of the caller's that changes what a run does. */
export function environment(bin: string, extra: Readonly<Record<string, string>> = {}): Record<string, string> {
  return {
    PATH: `${bin}:${process.env.PATH ?? ""}`,
    HOME: process.env.HOME ?? "/",
    LC_ALL: "C.UTF-8",
    MIGPLAN_APPEAR_TIMEOUT: "3",
    ...extra,
  };
}

/** Starts a run and does not wait for it. */
export function startMigrate(fixture: Fixture, args: readonly string[]): ReturnType<typeof spawn> {
  return spawn(join(fixture.bundle, "migrate.sh"), args, {
    env: environment(fixture.bin),
    stdio: "ignore",
    detached: true,
  });
}

/** Runs at a pseudo terminal (util-linux `script`), typing `input`. */
export function migrateAtTerminal(fixture: Fixture, args: readonly string[], input: string): Result {
  const command = [join(fixture.bundle, "migrate.sh"), ...args].map(word).join(" ");
  const run = spawnSync("script", ["-q", "-e", "-c", command, "/dev/null"], {
    env: { ...environment(fixture.bin), SHELL: "/bin/bash", NO_COLOR: "1", TERM: "xterm" },
    input,
    encoding: "utf8",
    timeout: 60_000,
  });
  return { code: run.status, text: run.stdout, stdout: run.stdout, stderr: run.stderr };
}

function runMigrate(bundle: string, bin: string, args: readonly string[], options: RunOptions): Result {
  const run = spawnSync(join(bundle, "migrate.sh"), args, {
    cwd: options.cwd ?? tmpdir(),
    env: environment(bin, options.env),
    input: options.input ?? "",
    encoding: "utf8",
    timeout: 100_000,
  });
  return { code: run.status, text: run.stdout + run.stderr, stdout: run.stdout, stderr: run.stderr };
}

function siteFile(site: FixtureSite, root: string, oldHome: string, newHome: string): string {
  const nodes = site.nodes ?? ["pub1"];
  return [
    "# shellcheck shell=bash disable=SC2034",
    `MIGPLAN_SITE='acme'`,
    `MIGPLAN_FROM='3.0.0'`,
    `MIGPLAN_TO='3.1.0'`,
    `MIGPLAN_DIALECT=${word(site.dialect ?? "postgresql")}`,
    `MIGPLAN_DIGEST=${word(site.digest ?? "a".repeat(64))}`,
    `MIGPLAN_NODES=(${nodes.map(word).join(" ")})`,
    `MIGPLAN_MIGRATION_NODE=${word(nodes[0] ?? "")}`,
    `MIGPLAN_OLD_HOMES=(${word(oldHome)})`,
    `MIGPLAN_NEW_HOMES=(${word(newHome)})`,
    `MIGPLAN_DOWNLOADS=${word(join(root, "downloads"))}`,
    `MIGPLAN_SECRETS=(${(site.secrets ?? []).map(word).join(" ")})`,
    site.databases ?? "MIGPLAN_DATABASES=()",
    "",
  ].join("\n");
}

function numberOf(index: number): string {
  return String((index + 1) * 10).padStart(3, "0");
}

function indexLine(step: FixtureStep, index: number, site: FixtureSite): string {
  const nodes = step.nodes ?? [(site.nodes ?? ["pub1"])[0] ?? ""];
  const needs = step.needs ?? (index === 0 ? [] : [numberOf(index - 1)]);
  const list = (words: readonly string[]): string => (words.length === 0 ? "-" : words.join(","));
  const fields = [
    numberOf(index),
    step.id,
    step.kind ?? "files",
    "operator",
    list(nodes),
    list(needs),
    list(step.flags ?? []),
  ];
  return `${[...fields, `Title of ${step.id}`].join("\t")}\n`;
}

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? filesBelow(join(folder, entry.name)) : [join(folder, entry.name)],
  );
}
