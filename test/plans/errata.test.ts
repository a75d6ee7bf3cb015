import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { collectErrata, type ErrataEntry } from "../../compiler/errata.ts";
import { lint } from "../../compiler/lint.ts";
import { DIALECT_NAMES, type DialectName } from "../../dialects/dialect.ts";
import { GUIDES } from "./guides.ts";
import { plans } from "./sites.ts";

const linked = lint(plans).value?.plans ?? [];
const entries = collectErrata(linked, plans).value ?? [];
const told = entries.filter(({ step }) => step !== undefined);
const rejected = entries.filter(({ step }) => step === undefined);

/** Where something was found: a line, or a step about what no line says; for one system, or for the text. */
interface Finding {
  readonly guide: string;
  readonly system: DialectName | "text";
  readonly place: number | string;
}

const findings = readFindings(readFileSync(new URL("findings.txt", import.meta.url), "utf8"));

test("an erratum says what stands there, why that is wrong, what is emitted, and how it was seen", () => {
  const bare = linked.flatMap(({ steps }) =>
    steps.filter(({ step }) => step.errata?.some((erratum) => typeof erratum === "string")).map(({ step }) => step.id),
  );
  expect(bare).toEqual([]);
  expect(told.filter(({ says, why, emits, checked }) => [says, why, emits, checked].some(isBlank)).map(nameOf)).toEqual(
    [],
  );
});

test("an erratum's guide is the page of a plan", () => {
  const pages = new Set(linked.map(({ head }) => head.source.guide));
  expect(told.filter(({ guide }) => !pages.has(guide)).map(nameOf)).toEqual([]);
  expect(Object.keys(GUIDES).filter((guide) => !pages.has(guide))).toEqual([]);
});

test("lines are named of pages whose lines were counted, and lie on them", () => {
  const beyond = (entry: ErrataEntry) =>
    entry.lines.some((line) => line < 1 || line > (GUIDES[entry.guide]?.lines ?? 0));
  expect(entries.filter(beyond).map(nameOf)).toEqual([]);
});

test("lines ascend, and none is named twice", () => {
  const written = linked.flatMap(({ steps }) =>
    steps.flatMap(({ step }) =>
      (step.errata ?? []).flatMap((erratum) => (typeof erratum === "string" ? [] : [erratum.places ?? []])),
    ),
  );
  const disordered = written.filter((places) =>
    places.some((place, index) => {
      const [guide, line] = place.split(":");
      const [guideBefore, lineBefore] = places[index - 1]?.split(":") ?? [];
      return guide === guideBefore && Number(line ?? 0) <= Number(lineBefore ?? 0);
    }),
  );
  expect(disordered).toEqual([]);
  expect(rejected.filter(({ lines }) => new Set(lines).size < lines.length).map(nameOf)).toEqual([]);
});

test("what concerns some systems stands in a script of one of them, or in no script", () => {
  const elsewhere = entries.flatMap((entry) =>
    entry.lines.filter((line) => !isFor(entry, scriptAt(entry.guide, line))).map((line) => `${nameOf(entry)}:${line}`),
  );
  expect(elsewhere).toEqual([]);
});

test("a rejected finding says what was found, and why nothing is done", () => {
  expect(rejected.length).toBeGreaterThan(0);
  expect(rejected.filter(({ says, why }) => isBlank(says) || isBlank(why)).map(nameOf)).toEqual([]);
});

test("a finding for one system stands in a script of that system, or in no script", () => {
  const elsewhere = findings.filter(({ guide, system, place }) => {
    const script = typeof place === "number" ? scriptAt(guide, place) : undefined;
    return system !== "text" && script !== undefined && script !== system;
  });
  expect(elsewhere).toEqual([]);
});

test("every finding is told of by an erratum or rejected", () => {
  expect(findings.length).toBeGreaterThan(700);
  expect(findings.filter((finding) => !entries.some((entry) => decides(entry, finding)))).toEqual([]);
});

test("a finding that nothing tells of is seen", () => {
  const nobody: Finding = { guide: "3.0.0-to-3.1.0", system: "mysql", place: 499 };
  expect(entries.some((entry) => decides(entry, nobody))).toBe(false);
  const wrongSystem: Finding = { guide: "3.0.0-to-3.1.0", system: "mysql", place: 556 };
  expect(entries.some((entry) => decides(entry, wrongSystem))).toBe(false);
});

function decides(entry: ErrataEntry, { guide, system, place }: Finding): boolean {
  if (entry.guide !== guide || (system !== "text" && !isFor(entry, system))) return false;
  return typeof place === "number" ? entry.lines.includes(place) : entry.step?.id === place;
}

function isFor({ dialects }: ErrataEntry, system: DialectName | undefined): boolean {
  return system === undefined || (dialects?.includes(system) ?? true);
}

function scriptAt(guide: string, line: number): DialectName | undefined {
  return GUIDES[guide]?.scripts.find(({ first, last }) => first <= line && line <= last)?.dialect;
}

/** A line without indent is a guide; an indented one begins with a system or goes on with the one before. */
function readFindings(text: string): Finding[] {
  const found: Finding[] = [];
  let guide = "";
  let system: Finding["system"] = "text";
  for (const line of text.split("\n").filter((each) => !each.startsWith("#"))) {
    const words = line.split(/\s+/).filter((word) => word !== "");
    if (!line.startsWith(" ")) guide = words[0] ?? guide;
    else {
      const first = [...DIALECT_NAMES, "text" as const].find((name) => name === words[0]);
      if (first !== undefined) system = first;
      for (const word of first === undefined ? words : words.slice(1))
        found.push({ guide, system, place: /^\d+$/.test(word) ? Number(word) : word });
    }
  }
  return found;
}

function isBlank(text: string | undefined): boolean {
  return text === undefined || text.trim() === "";
}

function nameOf({ guide, lines, step, says }: ErrataEntry): string {
  return `${guide}:${lines.join(",")} ${step?.id ?? "(rejected)"}: ${says.slice(0, 40)}`;
}
