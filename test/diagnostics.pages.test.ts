import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";
import { CODES } from "../compiler/diagnostics/codes.ts";

const FOLDER = fileURLToPath(new URL("../compiler/diagnostics/pages/", import.meta.url));
const entries = Object.entries(CODES);

it("has a page for each code, and no other", () => {
  expect(readdirSync(FOLDER).sort()).toEqual(entries.map(([code]) => `${code}.md`).sort());
});

it.each(entries)("%s: the page begins with code and title, explains and shows an example", (code, { title }) => {
  const lines = readFileSync(`${FOLDER}${code}.md`, "utf8").split("\n");
  expect(lines[0]).toBe(`# ${code}: ${title}`);
  expect(lines.length).toBeGreaterThan(8);
  expect(lines.filter((line) => line.startsWith("```"))).toHaveLength(2);
  expect(lines.filter((line) => line.length > 130)).toEqual([]);
  expect(lines.at(-1)).toBe("");
});
