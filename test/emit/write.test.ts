import { execFileSync } from "node:child_process";
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import type { Bundle } from "../../emit/bundle-file.ts";
import { compareBundle, writeBundle } from "../../emit/write.ts";

let root = "";
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "migplan-write-"));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

/** A bundle of two files and its manifest. */
const bundle = (text: string, extra: readonly string[] = []): Bundle => {
  const paths = ["lib/a.sh", "migrate.sh", ...extra];
  const manifest = JSON.stringify({ kind: "migplan-bundle", files: paths.map((path) => ({ path })) });
  return {
    files: [
      { path: "bundle.json", text: manifest, executable: false },
      ...paths.map((path) => ({ path, text, executable: path === "migrate.sh" })),
    ],
  };
};
const codes = (outcome: { diagnostics: readonly { code: string }[] }): string[] =>
  outcome.diagnostics.map(({ code }) => code);
const target = (): string => join(root, "deep", "out");

test("a new folder gets the files, with fixed modes whatever the umask is", () => {
  const before = process.umask(0o077);
  try {
    expect(writeBundle(bundle("one"), target())).toEqual({ value: 3, diagnostics: [] });
  } finally {
    process.umask(before);
  }
  expect(readFileSync(join(target(), "lib/a.sh"), "utf8")).toBe("one");
  expect(statSync(join(target(), "migrate.sh")).mode & 0o777).toBe(0o755);
  expect(statSync(join(target(), "lib/a.sh")).mode & 0o777).toBe(0o644);
  expect(statSync(join(target(), "lib")).mode & 0o777).toBe(0o755);
  expect(readdirSync(join(root, "deep"))).toEqual(["out"]);
});

test("our own bundle is replaced, and its old files are gone", () => {
  writeBundle(bundle("one", ["old.txt"]), target());
  expect(writeBundle(bundle("two"), target()).value).toBe(3);
  expect(readFileSync(join(target(), "migrate.sh"), "utf8")).toBe("two");
  expect(existsSync(join(target(), "old.txt"))).toBe(false);
  expect(readdirSync(join(root, "deep"))).toEqual(["out"]);
});

test("an empty folder is taken", () => {
  mkdirSync(target(), { recursive: true });
  expect(codes(writeBundle(bundle("one"), target()))).toEqual([]);
});

test.each([
  ["a folder with other things", (at: string) => writeFileSync(join(at, "precious.txt"), "x")],
  ["a bundle.json of somebody else", (at: string) => writeFileSync(join(at, "bundle.json"), '{"files":[]}')],
  ["a bundle.json that is no JSON", (at: string) => writeFileSync(join(at, "bundle.json"), "{")],
])("%s is never replaced", (_, prepare) => {
  mkdirSync(target(), { recursive: true });
  prepare(target());
  const names = readdirSync(target());
  expect(codes(writeBundle(bundle("one"), target()))).toEqual(["MP6001"]);
  expect(readdirSync(target())).toEqual(names);
  expect(readdirSync(join(root, "deep"))).toEqual(["out"]);
});

test("a bundle to which somebody added a file is not replaced", () => {
  writeBundle(bundle("one"), target());
  writeFileSync(join(target(), "notes.txt"), "mine");
  const outcome = writeBundle(bundle("two"), target());
  expect(codes(outcome)).toEqual(["MP6001"]);
  expect(outcome.diagnostics[0]?.hint).toContain("notes.txt");
});

test.each(["journal", "backup", "logs"])("a bundle that has been run (%s) is not replaced", (name) => {
  writeBundle(bundle("one"), target());
  mkdirSync(join(target(), name));
  writeFileSync(join(target(), name, "pub1.log"), "done");
  expect(codes(writeBundle(bundle("two"), target()))).toEqual(["MP6004"]);
  expect(readFileSync(join(target(), name, "pub1.log"), "utf8")).toBe("done");
});

test("a symbolic link at the target is refused, and what it points to is untouched", () => {
  const real = join(root, "real");
  writeBundle(bundle("one"), real);
  symlinkSync(real, join(root, "link"));
  expect(codes(writeBundle(bundle("two"), join(root, "link")))).toEqual(["MP6001"]);
  expect(readFileSync(join(real, "migrate.sh"), "utf8")).toBe("one");
});

test("a link inside a bundle is removed, not followed", () => {
  writeBundle(bundle("one"), target());
  const outside = join(root, "outside");
  mkdirSync(outside);
  writeFileSync(join(outside, "a.sh"), "outside");
  rmSync(join(target(), "lib"), { recursive: true });
  symlinkSync(outside, join(target(), "lib"));
  expect(codes(writeBundle(bundle("two"), target()))).toEqual(["MP6001"]);
  expect(readFileSync(join(outside, "a.sh"), "utf8")).toBe("outside");
});

test("a file in the way is reported, without a trace of the attempt", () => {
  writeFileSync(join(root, "deep"), "a file");
  expect(codes(writeBundle(bundle("one"), target()))).toEqual(["MP6002"]);
  expect(readFileSync(join(root, "deep"), "utf8")).toBe("a file");
});

test("a failure in the middle leaves the old bundle as it was", () => {
  writeBundle(bundle("one"), target());
  const clash: Bundle = { files: [...bundle("two").files, { path: "migrate.sh/x", text: "", executable: false }] };
  expect(codes(writeBundle(clash, target()))).toEqual(["MP6002"]);
  expect(readFileSync(join(target(), "migrate.sh"), "utf8")).toBe("one");
  expect(readdirSync(join(root, "deep"))).toEqual(["out"]);
});

test("a comparison lists what was added, changed and removed, and ignores a run's own files", () => {
  writeBundle(bundle("one", ["gone.txt", "z.txt"]), target());
  mkdirSync(join(target(), "journal"));
  writeFileSync(join(target(), "journal", "pub1.log"), "x");
  writeFileSync(join(target(), "z.txt"), "edited");
  chmodSync(join(target(), "migrate.sh"), 0o644);
  const next = bundle("one", ["new.txt", "z.txt"]);
  expect(compareBundle(next, target()).value).toEqual({
    added: ["new.txt"],
    changed: ["bundle.json", "migrate.sh", "z.txt"],
    removed: ["gone.txt"],
  });
});

test("a bundle equals itself, and a missing folder lacks everything", () => {
  writeBundle(bundle("one"), target());
  expect(compareBundle(bundle("one"), target()).value).toEqual({ added: [], changed: [], removed: [] });
  expect(compareBundle(bundle("one"), join(root, "none")).value?.added).toHaveLength(3);
});

test("a link in place of a file is a change", () => {
  writeBundle(bundle("one"), target());
  execFileSync("mv", [join(target(), "lib/a.sh"), join(root, "a.sh")]);
  symlinkSync(join(root, "a.sh"), join(target(), "lib/a.sh"));
  expect(compareBundle(bundle("one"), target()).value?.changed).toEqual(["lib/a.sh"]);
});
