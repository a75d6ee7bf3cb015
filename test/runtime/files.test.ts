import { spawnSync } from "node:child_process";
import {
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { dirname, join } from "node:path";
import { expect, it } from "vitest";
import { events, type Fixture, makeBundle, type Result } from "./bundle.ts";

const ODD_NAMES = [
  "with blank",
  "it's",
  'say "hi"',
  "-rf",
  "$(touch x)",
  "`id`",
  "a*b?[c]",
  "Ünïcödé ☃",
  "back\\slash",
  "#hash",
  "semi;colon",
  "tail ",
];

function put(root: string, files: Readonly<Record<string, string>>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
}

function names(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" }).sort();
}

/** One step that does `run` after `prepare` made the files below the fixture's root. */
function doing(run: string, prepare: (f: Fixture) => void = () => {}): { f: Fixture; result: Result } {
  const f = makeBundle([{ id: "files", run }]);
  prepare(f);
  return { f, result: f.migrate(["run", "--yes"]) };
}

it("overlay replaces what both have, adds what is new, keeps what only the target has", () => {
  const { f, result } = doing("do_copy overlay @root/from @root/to 0", (g) => {
    put(g.root, { "from/both": "new", "from/sub/only-from": "x", "to/both": "old", "to/sub/only-to": "y" });
  });
  expect(result.code).toBe(0);
  expect(names(join(f.root, "to"))).toEqual(["both", "sub", "sub/only-from", "sub/only-to"]);
  expect(readFileSync(join(f.root, "to/both"), "utf8")).toBe("new");
});

it("replace takes away what only the target has, except what is excluded", () => {
  const { f } = doing("do_copy replace @root/from @root/to 0 --exclude 'keep/*.xml' --exclude both", (g) => {
    put(g.root, {
      "from/a": "a",
      "from/both": "new",
      "to/old/x": "x",
      "to/keep/k.xml": "k",
      "to/keep/gone": "g",
      "to/both": "old",
    });
  });
  expect(names(join(f.root, "to"))).toEqual(["a", "both", "keep", "keep/k.xml"]);
  expect(readFileSync(join(f.root, "to/both"), "utf8")).toBe("old");
});

it("copies files and directories with odd names, to odd places, twice", () => {
  const from = Object.fromEntries(
    ODD_NAMES.flatMap((name) => [
      [`from/${name}`, name],
      [`from/d ${name}/${name}`, name],
    ]),
  );
  const f = makeBundle([
    { id: "one", run: "do_copy overlay @root/from @root/'-to it'\\''s' 0" },
    { id: "two", run: "do_copy replace @root/from @root/'-to it'\\''s' 0" },
  ]);
  put(f.root, from);
  const run = f.migrate(["run", "--yes"]);
  expect(run.code).toBe(0);
  expect(names(join(f.root, "-to it's"))).toEqual(names(join(f.root, "from")));
  for (const name of ODD_NAMES) expect(readFileSync(join(f.root, `-to it's/d ${name}/${name}`), "utf8")).toBe(name);
  expect(run.stdout).toContain("0 files copied");
});

it("keeps mode and time of files", () => {
  const { f } = doing("do_copy overlay @root/from @root/to 0", (g) => {
    put(g.root, { "from/run.sh": "x" });
    spawnSync("chmod", ["750", join(g.root, "from/run.sh")]);
    spawnSync("touch", ["-t", "202001020304", join(g.root, "from/run.sh")]);
  });
  expect(statSync(join(f.root, "to/run.sh")).mode & 0o777).toBe(0o750);
  expect(statSync(join(f.root, "to/run.sh")).mtime.getUTCFullYear()).toBe(2020);
});

it("includes only the named entries, excludes patterns below", () => {
  const { f } = doing(
    "do_copy overlay @root/from @root/to/ 0 --include b.jar --include 'd e' --exclude 'd e/*.bak'",
    (g) => {
      put(g.root, { "from/a.jar": "a", "from/b.jar": "b", "from/d e/x": "x", "from/d e/y.bak": "y" });
    },
  );
  expect(names(join(f.root, "to"))).toEqual(["b.jar", "d e", "d e/x"]);
});

it("a file goes to a path, or into a directory with a trailing slash", () => {
  const f = makeBundle([
    { id: "one", run: "do_copy overlay @root/tool.jar @root/dropins/ 0" },
    { id: "two", run: "do_copy overlay @root/tool.jar @root/deep/renamed.jar 0" },
  ]);
  put(f.root, { "tool.jar": "jar" });
  expect(f.migrate(["run", "--yes"]).code).toBe(0);
  expect(existsSync(join(f.root, "dropins/tool.jar"))).toBe(true);
  expect(existsSync(join(f.root, "deep/renamed.jar"))).toBe(true);
});

it("a missing source is a failure, unless it is optional", () => {
  expect(doing("do_copy overlay @root/none @root/to 1").result.code).toBe(0);
  expect(doing("do_copy overlay @root/none @root/to 0").result.code).toBe(1);
  const missing = (flag: number): number | null =>
    doing(`do_copy overlay @root/from @root/to ${flag} --include none`, (g) => put(g.root, { "from/a": "a" })).result
      .code;
  expect(missing(1)).toBe(0);
  expect(missing(0)).toBe(1);
});

it("replace with an empty source does not empty the target", () => {
  const { f, result } = doing("do_copy replace @root/from @root/to 0", (g) => {
    mkdirSync(join(g.root, "from"));
    put(g.root, { "to/a": "a" });
  });
  expect(result.code).toBe(1);
  expect(names(join(f.root, "to"))).toEqual(["a"]);
});

it("copies a link within the source as a link", () => {
  const { f, result } = doing("do_copy overlay @root/from @root/to 0", (g) => {
    put(g.root, { "from/real": "x", "from/sub/y": "y" });
    symlinkSync("../real", join(g.root, "from/sub/link"));
    symlinkSync("sub", join(g.root, "from/dir link"));
  });
  expect(result.code).toBe(0);
  expect(readlinkSync(join(f.root, "to/sub/link"))).toBe("../real");
  expect(lstatSync(join(f.root, "to/dir link")).isSymbolicLink()).toBe(true);
});

it.each([["/etc/passwd"], ["../secret"], ["sub/../../secret"], [".."], ["out/../../x"], ["../from-not/x"]])(
  "refuses a link that leads out of the source (%s) before anything is copied",
  (target) => {
    const { f, result } = doing("do_copy overlay @root/from @root/to 0", (g) => {
      put(g.root, { "from/a": "a", "from/sub/b": "b", secret: "s", "from-not/x": "x" });
      symlinkSync("../from-not", join(g.root, "from/out"));
      symlinkSync(target, join(g.root, "from/zz link"));
    });
    expect(result.code).toBe(1);
    expect(result.stderr).toContain("refused");
    expect(names(join(f.root, "to"))).toEqual([]);
  },
);

it("an excluded link is no matter", () => {
  const { result } = doing("do_copy overlay @root/from @root/to 0 --exclude 'logs'", (g) => {
    put(g.root, { "from/a": "a" });
    symlinkSync("/var/log", join(g.root, "from/logs"));
  });
  expect(result.code).toBe(0);
});

it("does not write through a link that the target has in place of a file", () => {
  const { f } = doing("do_copy overlay @root/from @root/to 0", (g) => {
    put(g.root, { "from/conf": "new", precious: "old" });
    mkdirSync(join(g.root, "to"));
    symlinkSync("../precious", join(g.root, "to/conf"));
  });
  expect(readFileSync(join(f.root, "precious"), "utf8")).toBe("old");
  expect(readFileSync(join(f.root, "to/conf"), "utf8")).toBe("new");
});

it.each([["../x"], ["a/../../x"], ["/etc"]])("refuses to include %s", (name) => {
  const { result } = doing(`do_copy overlay @root/from @root/to 0 --include ${name}`, (g) =>
    put(g.root, { "from/a": "a", x: "x" }),
  );
  expect(result.code).toBe(1);
});

it("removes, also what is not there, also a link without what it leads to", () => {
  const { f, result } = doing("do_remove @root/gone @root/'-x y/' @root/none @root/link", (g) => {
    put(g.root, { gone: "x", "-x y/z": "z", "kept/k": "k" });
    symlinkSync("kept", join(g.root, "link"));
  });
  expect(result.code).toBe(0);
  expect(names(f.root).filter((name) => /gone|-x y|link/.test(name))).toEqual([]);
  expect(existsSync(join(f.root, "kept/k"))).toBe(true);
});

it("keeps what it removes, and never over an earlier keep", () => {
  const f = makeBundle([
    { id: "one", run: "do_remove --keep @root/keep @root/a; mkdir @root/a" },
    { id: "two", run: "do_remove --keep @root/keep @root/a" },
  ]);
  put(f.root, { "a/first": "1" });
  expect(f.migrate(["run", "--yes"]).code).toBe(0);
  expect(names(join(f.root, "keep"))).toEqual(["a", "a.2", "a/first"]);
});

it.each([
  ["/"],
  ["/opt"],
  ["''"],
  ["relative/path"],
  ["@root/x/../y"],
  ["@old"],
  ["@new/"],
  ["@root"],
  ['"$MIGPLAN_BUNDLE"'],
])("refuses to remove %s", (path) => {
  const { f, result } = doing(`do_remove @root/first ${path}`, (g) => put(g.root, { first: "x" }));
  expect(result.code).toBe(1);
  expect(result.stderr).toContain("refused");
  expect(existsSync(join(f.root, "first"))).toBe(true);
});

it("unpacks a zip and a tar.gz, with and without the directory at the top", () => {
  const f = makeBundle([
    { id: "one", run: "do_unpack @root/pack.zip @root/'home one' 1" },
    { id: "two", run: "do_unpack @root/pack.tar.gz @root/home-two/ 0" },
    { id: "again", run: "do_unpack @root/pack.tar.gz @root/home-two 0" },
  ]);
  put(f.root, { "wso2am-3.1.0/bin/run it.sh": "x", "wso2am-3.1.0/lib": "y" });
  spawnSync("zip", ["-q", "-r", "pack.zip", "wso2am-3.1.0"], { cwd: f.root });
  spawnSync("tar", ["-czf", "pack.tar.gz", "wso2am-3.1.0"], { cwd: f.root });
  const run = f.migrate(["run", "--yes"]);
  expect(run.text).toContain("step 030 again");
  expect(run.code).toBe(0);
  expect(names(join(f.root, "home one"))).toEqual(["bin", "bin/run it.sh", "lib"]);
  expect(names(join(f.root, "home-two"))).toContain("wso2am-3.1.0/lib");
  expect(names(f.root).filter((name) => name.includes(".migplan-unpack"))).toEqual([]);
});

it("unpacking does not replace what is there and differs", () => {
  const f = makeBundle([{ id: "one", run: "do_unpack @root/pack.tar.gz @root/home 1" }]);
  put(f.root, { "p/bin/a": "new", "p/lib": "l", "home/bin/a": "old" });
  spawnSync("tar", ["-czf", "pack.tar.gz", "p"], { cwd: f.root });
  const run = f.migrate(["run", "--yes"]);
  expect(run.code).toBe(1);
  expect(run.stderr).toContain("there already and differs");
  expect(names(join(f.root, "home"))).toEqual(["bin", "bin/a"]);
});

it.each([["missing.zip"], ["broken.zip"], ["two.tar"], ["what.rar"]])("cannot unpack %s: a failure", (archive) => {
  const { result } = doing(`do_unpack @root/${archive} @root/home 1`, (g) => {
    put(g.root, { "broken.zip": "no zip", "what.rar": "?", "a/x": "x", "b/y": "y" });
    spawnSync("tar", ["-cf", "two.tar", "a", "b"], { cwd: g.root });
  });
  expect(result.code).toBe(1);
});

it("backs up paths as archives that hold them, and never over an earlier one", () => {
  const f = makeBundle([
    {
      id: "back-up",
      kind: "backup",
      run: 'do_backup_paths "$MIGPLAN_STATE"/backup @old/ && do_backup_paths "$MIGPLAN_STATE"/backup @old',
    },
  ]);
  put(f.oldHome, { "conf/it's.toml": "x" });
  expect(f.migrate(["run", "--yes"]).code).toBe(0);
  const backups = readdirSync(join(f.bundle, "backup")).sort();
  expect(backups).toEqual(["010-wso2am 3.0.0.tar.gz", "010-wso2am 3.0.0.tar.gz.2"]);
  expect(statSync(join(f.bundle, "backup", backups[0] ?? "")).mode & 0o077).toBe(0);
  const list = spawnSync("tar", ["-tzf", join(f.bundle, "backup", backups[0] ?? "")], { encoding: "utf8" });
  expect(list.stdout).toContain("./wso2am 3.0.0/conf/it's.toml");
  const restore = f.migrate(["restore", "010"]);
  expect(restore.stdout).toContain("tar -xzf");
  expect(restore.stdout).toContain(".tar.gz.2");
  expect(events(f.journal())).toEqual(["010 start", "010 done"]);
});

it("a download that is there is checked against its digest", () => {
  const good = "2d711642b726b04401627ca9fbac32f5c8530fb1903cc4db02258717921a4881";
  const f = makeBundle([
    { id: "pinned", kind: "download", run: `do_download tool.zip '' 1 ${good}` },
    { id: "free", kind: "download", run: "do_download tool.zip '' 1 ''" },
    { id: "wrong", kind: "download", run: `do_download tool.zip '' 1 ${"0".repeat(64)}` },
  ]);
  put(f.root, { "downloads/tool.zip": "x" });
  const run = f.migrate(["run", "--yes"]);
  expect(run.code).toBe(1);
  expect(run.stderr).toContain("step 030 wrong failed");
  expect(f.journal()).toContain(`download tool.zip sha256 ${good}`);
  expect(run.stdout).toContain(`sha256 ${good} (nobody has pinned it`);
});

it("a download behind a login waits for a person; another is fetched", () => {
  const f = makeBundle([
    {
      id: "fetched",
      kind: "download",
      run: "do_download a.zip \"file://$MIGPLAN_BUNDLE/migrate.sh\" 0 ''".replace(
        "file://$MIGPLAN_BUNDLE",
        "file://$HOME",
      ),
    },
    { id: "login", kind: "download", run: "do_download b.zip https://example.org/b.zip 1 ''" },
  ]);
  put(f.root, { "home/migrate.sh": "x" });
  const env = { HOME: join(f.root, "home").replaceAll(" ", "%20") };
  const run = f.migrate(["run", "--yes"], { env });
  expect(existsSync(join(f.root, "downloads/a.zip"))).toBe(true);
  expect(run.code).toBe(3);
  expect(run.stderr).toContain("https://example.org/b.zip");
  expect(run.stderr).toContain(join(f.root, "downloads/b.zip"));
});
