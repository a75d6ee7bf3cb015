import { mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { displayPath, openSources } from "../../cli/files.ts";
import { withFolder } from "./world.ts";

it("lists files sorted by code unit, through subfolders", () =>
  withFolder((folder) => {
    mkdirSync(join(folder, "b"));
    for (const name of ["b/x", "B", "a"]) writeFileSync(join(folder, name), "");
    expect(openSources(folder).folder("plans", folder).list()).toEqual(["B", "a", "b/x"]);
  }));

it("drops a byte order mark and reads CRLF as LF, so that both give the same text", () =>
  withFolder((folder) => {
    writeFileSync(join(folder, "a.yaml"), "\ufeffa: 1\r\nb: 2\r\n");
    expect(openSources(folder).folder("plans", folder).read("a.yaml")).toBe("a: 1\nb: 2\n");
  }));

it("reads nothing outside of a folder, neither by name nor through a link", () =>
  withFolder((outer) => {
    const folder = join(outer, "plans");
    mkdirSync(folder);
    writeFileSync(join(outer, "secret"), "s");
    writeFileSync(join(folder, "inside"), "i");
    symlinkSync(join(outer, "secret"), join(folder, "link"));
    symlinkSync(outer, join(folder, "up"));
    symlinkSync("inside", join(folder, "good"));
    const plans = openSources(outer).folder("plans", folder);
    for (const path of ["../secret", "link", "up/secret", join(outer, "secret"), "", "a\0b", "C:secret", "missing"]) {
      expect([path, plans.read(path)]).toEqual([path, undefined]);
    }
    expect(plans.read("good")).toBe("i");
    expect(plans.list()).toEqual(["good", "inside"]);
  }));

it("reports bytes that are no UTF-8 once (MP7002)", () =>
  withFolder((folder) => {
    writeFileSync(join(folder, "a.yaml"), Buffer.from([0x61, 0xe9, 0x0a]));
    const sources = openSources(folder);
    const plans = sources.folder("plans", folder);
    expect([plans.read("a.yaml"), plans.read("a.yaml")]).toEqual([undefined, undefined]);
    expect(sources.problems.map(({ code, message }) => [code, message])).toEqual([
      ["MP7002", 'file "plans/a.yaml" is not UTF-8 text'],
    ]);
  }));

it("says why a file cannot be read", () =>
  withFolder((folder) => {
    const sources = openSources(folder);
    expect(sources.file("x", join(folder, "x"))).toEqual({ refused: "there is no such file" });
    expect(sources.file(".", folder)).toEqual({ refused: "it is a folder" });
    expect(sources.file("z", "/dev/zero")).toEqual({ refused: "it is not a regular file" });
  }));

it("shows paths as the user would type them", () => {
  expect(displayPath("/srv/x", "/srv/x/site.yaml")).toBe("site.yaml");
  expect(displayPath("/srv/x", "/srv/y/site.yaml")).toBe("/srv/y/site.yaml");
  expect(displayPath("/srv/x", "./site.yaml")).toBe("site.yaml");
});
