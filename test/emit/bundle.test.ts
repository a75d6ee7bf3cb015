import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Migration } from "../../compiler/model/migration.ts";
import { DIALECT_NAMES } from "../../dialects/dialect.ts";
import { emitBundle } from "../../emit/bundle.ts";
import type { Bundle } from "../../emit/bundle-file.ts";
import { writeBundle } from "../../emit/write.ts";
import { assets, fixture } from "./fixture.ts";

const emit = (migration: Migration): Bundle => {
  const { value, diagnostics } = emitBundle(migration, assets());
  expect(diagnostics).toEqual([]);
  if (value === undefined) throw new Error("no bundle");
  return value;
};
const textOf = (bundle: Bundle, path: string): string => bundle.files.find((file) => file.path === path)?.text ?? "";

let root = "";
let folder = "";
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), "migplan-emit-"));
  folder = join(root, "bundle");
  expect(writeBundle(emit(fixture()), folder).diagnostics).toEqual([]);
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

test("the bundle holds the files of its layout, sorted, with the client of the dialect only", () => {
  const paths = emit(fixture("oracle")).files.map((file) => file.path);
  expect(paths).toEqual([...paths].sort());
  expect(paths).toEqual(
    expect.arrayContaining([
      "DBA-RUNBOOK.md",
      "RUNBOOK.md",
      "SHA256SUMS",
      "bundle.json",
      "config/3.1.0/pub1/deployment.toml",
      "lib/client.sh",
      "lib/site.sh",
      "migrate.sh",
      "sql/110-apim_db-create-categories.sql",
      "steps/110-create-categories.sh",
      "steps/index.tsv",
    ]),
  );
  expect(textOf(emit(fixture("oracle")), "lib/client.sh")).toBe("# client oracle\n");
  expect(paths.some((path) => path.startsWith("clients/"))).toBe(false);
});

test("every file ends in a newline and holds no carriage return, and only migrate.sh can be run", () => {
  for (const file of emit(fixture()).files) {
    expect(file.text.endsWith("\n"), file.path).toBe(true);
    expect(file.text, file.path).not.toContain("\r");
    expect(file.executable).toBe(file.path === "migrate.sh");
  }
});

test("the same migration gives the same bytes, whatever the environment says", () => {
  const before = { TZ: process.env.TZ, LC_ALL: process.env.LC_ALL };
  const first = emit(fixture());
  process.env.TZ = "Pacific/Chatham";
  process.env.LC_ALL = "tr_TR.UTF-8";
  const second = emit(structuredClone(fixture()));
  for (const [name, value] of Object.entries(before)) {
    if (value === undefined) delete process.env[name];
    else process.env[name] = value;
  }
  expect(second).toEqual(first);
});

test("a comment in a plan moves its lines, and nothing else", () => {
  const moved = fixture();
  const steps = moved.steps.map((step) => ({ ...step, at: step.at.replace(":41:", ":57:") }));
  expect(emit({ ...moved, steps })).toEqual(emit(fixture()));
});

test("a change of the migration changes the digest", () => {
  const other = emit(fixture("postgresql", { site: "other" }));
  expect(textOf(other, "lib/site.sh")).not.toContain(digestIn(emit(fixture())));
});

const digestIn = (bundle: Bundle): string =>
  /MIGPLAN_DIGEST='(\w{64})'/.exec(textOf(bundle, "lib/site.sh"))?.[1] ?? "none";

test("sha256sum accepts the list, which covers every file but itself", () => {
  execFileSync("sha256sum", ["--strict", "-c", "SHA256SUMS"], { cwd: folder });
  const listed = readFileSync(join(folder, "SHA256SUMS"), "utf8").trimEnd().split("\n");
  expect(listed).toHaveLength(emit(fixture()).files.length - 1);
});

test("bundle.json names the inputs, the steps with their proofs, and the files with their digests", () => {
  const manifest = JSON.parse(textOf(emit(fixture()), "bundle.json"));
  expect(manifest).toMatchObject({
    formatVersion: "1.0",
    kind: "migplan-bundle",
    route: { from: "3.0.0", to: "3.1.0" },
  });
  expect(manifest.inputs).toBe(`sha256:${digestIn(emit(fixture()))}`);
  const step = manifest.steps.find((entry: { id: string }) => entry.id === "create-categories");
  expect(step).toMatchObject({
    number: 110,
    plan: "plans/3.0.0-to-3.1.0/plan.yaml",
    sql: "sql/110-apim_db-create-categories.sql",
  });
  expect(step.preconditions[0]).toEqual({
    holds: "table AM_API exists",
    otherwise: "halt",
    proof: "proved",
    by: "3.0.0 catalog",
  });
  expect(manifest.files.every((file: { sha256: string }) => /^[0-9a-f]{64}$/.test(file.sha256))).toBe(true);
});

test.each(DIALECT_NAMES)("bash reads every emitted script of %s", (dialect) => {
  for (const file of emit(fixture(dialect)).files) {
    if (file.path.endsWith(".sh")) execFileSync("bash", ["-n"], { input: file.text });
  }
});

test.skipIf(spawnSync("shellcheck", ["--version"]).status !== 0)(
  "shellcheck finds nothing in the emitted scripts",
  () => {
    const scripts = emit(fixture())
      .files.map((file) => file.path)
      .filter((path) => /^steps\/.*\.sh$|^lib\/site\.sh$/.test(path));
    const { stdout } = spawnSync("shellcheck", scripts, { cwd: folder, encoding: "utf8" });
    expect(stdout).toBe("");
  },
);

test("a secret of the environment or of a URL is in no emitted byte", () => {
  const canary = "c4nary-S3cret";
  process.env.APIM_DB_PASSWORD = canary;
  process.env.KEYSTORE_PASSWORD = canary;
  try {
    for (const dialect of DIALECT_NAMES) {
      const migration = fixture(dialect);
      // The H2 client is called with the URL itself; that it holds no credentials is the loader's to see to.
      const query = dialect === "h2" ? "" : `?password=${canary}`;
      const databases = migration.databases.map((database) => ({
        ...database,
        target: { ...database.target, url: database.target.url + query },
      }));
      for (const file of emit({ ...migration, databases }).files) expect(file.text, file.path).not.toContain(canary);
    }
  } finally {
    delete process.env.APIM_DB_PASSWORD;
    delete process.env.KEYSTORE_PASSWORD;
  }
});

test("a text that UTF-8 cannot hold is a diagnostic, and there is no bundle", () => {
  const outcome = emitBundle(fixture("postgresql", { site: "a\ud800" }), assets());
  expect(outcome.value).toBeUndefined();
  expect(outcome.diagnostics.map(({ code }) => code)).toContain("MP6002");
});

test("a runtime without the client of the dialect is a broken installation", () => {
  const broken = { ...assets(), runtime: [{ path: "migrate.sh", text: "" }] };
  expect(() => emitBundle(fixture(), broken)).toThrow("clients/postgresql.sh");
});
