import { createHash } from "node:crypto";
import type { Migration, MigrationStep } from "../compiler/model/migration.ts";
import { VERSION } from "../compiler/version.ts";
import { type BundleFile, byCodeUnit } from "./bundle-file.ts";
import type { Layout } from "./numbering.ts";

/** Value of `kind` in bundle.json: how a folder is recognised as one of ours. */
export const BUNDLE_KIND = "migplan-bundle";

/** Version of the shape of bundle.json: a new minor adds keys, a new major changes or removes some. */
export const FORMAT_VERSION = "1.0";

/**
 * Digest of what the bundle was made from: SHA-256, hex, over the compiled migration with sorted keys and without
 * source positions. So it changes with the migration, and not with a comment in a plan; a journal of another digest is
 * refused.
 */
export function inputsDigest(migration: Migration): string {
  const steps = migration.steps.map((step) => ({ ...step, at: "" }));
  return sha256(JSON.stringify(sorted({ ...migration, steps })));
}

/**
 * `bundle.json`: what the bundle is, what was proved, and the digest of every file beside it and SHA256SUMS.
 * @param files every other file, in any order
 */
export function emitManifest(
  migration: Migration,
  layout: Layout,
  digest: string,
  files: readonly BundleFile[],
): string {
  const manifest = {
    formatVersion: FORMAT_VERSION,
    kind: BUNDLE_KIND,
    migplan: VERSION,
    inputs: `sha256:${digest}`,
    site: migration.site,
    os: migration.os,
    dialect: migration.dialect,
    route: {
      from: migration.route.from,
      to: migration.route.to,
      hops: migration.route.hops.map((hop) => ({ from: hop.from, to: hop.to, guide: hop.guide })),
    },
    nodes: migration.nodes.map((node) => ({ name: node.name, host: node.host, roles: node.roles })),
    migrationNode: migration.migrationNode,
    databases: migration.databases.map(({ role, target }) => ({
      role,
      host: target.host,
      port: target.port,
      database: target.database,
    })),
    secrets: migration.secrets.map((secret) => ({
      env: secret.env,
      ...(secret.alias === undefined ? {} : { alias: secret.alias }),
      usedFor: secret.usedFor,
    })),
    proofs: proofCounts(migration),
    steps: migration.steps.map((step) => stepEntry(layout, step)),
    omitted: migration.omitted,
    files: [...files]
      .sort((a, b) => byCodeUnit(a.path, b.path))
      .map((file) => ({
        path: file.path,
        sha256: sha256(file.text),
        ...(file.executable ? { executable: true } : {}),
      })),
  };
  return `${JSON.stringify(manifest, undefined, 2)}\n`;
}

/** `SHA256SUMS` in the format of `sha256sum -c`, sorted by path, over the given files. */
export function checksumList(files: readonly BundleFile[]): string {
  return [...files]
    .sort((a, b) => byCodeUnit(a.path, b.path))
    .map((file) => `${sha256(file.text)}  ${file.path}\n`)
    .join("");
}

function stepEntry(layout: Layout, step: MigrationStep): object {
  return {
    number: step.number,
    id: step.id,
    kind: step.kind,
    title: step.title,
    hop: step.hop,
    phase: step.phase,
    lane: step.lane,
    nodes: step.nodes,
    needs: step.needs,
    needsEverywhere: step.needsEverywhere,
    plan: withoutPositions(step.at),
    script: layout.script(step),
    ...(layout.sql(step) === undefined ? {} : { sql: layout.sql(step) }),
    ...(step.risk === undefined ? {} : { risk: step.risk }),
    ...(step.statementsNeed === undefined ? {} : { statementsNeed: step.statementsNeed }),
    ...(step.irreversible === undefined ? {} : { irreversible: step.irreversible }),
    preconditions: step.preconditions.map((pre) => ({
      holds: pre.check.sentence,
      otherwise: pre.otherwise,
      proof: pre.proof,
      ...(pre.by === undefined ? {} : { by: pre.by }),
      ...(pre.expected === undefined ? {} : { expected: pre.expected }),
    })),
    postconditions: step.postconditions.map((check) => check.sentence),
    errata: step.errata.length,
  };
}

/**
 * How many preconditions were proved when compiled, how many are asked when their step runs, and of how many of those the
 * schema catalogs expect the answer.
 */
function proofCounts({ steps }: Migration): object {
  const all = steps.flatMap((step) => step.preconditions);
  const proved = all.filter((pre) => pre.proof === "proved").length;
  const expected = all.filter((pre) => pre.proof === "open" && pre.expected !== undefined).length;
  return { proved, asked: all.length - proved, expected };
}

/** Lines move when a plan gets a comment; the bundle does not change for that. */
function withoutPositions(at: string): string {
  return at.replace(/:\d+:\d+/g, "");
}

function sha256(text: string): string {
  return createHash("sha256").update(text, "utf8").digest("hex");
}

/** The same value with the keys of every object in code-unit order. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => byCodeUnit(a, b))
      .map(([key, item]) => [key, sorted(item)]),
  );
}
