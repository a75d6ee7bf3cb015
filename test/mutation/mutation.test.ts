import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { EQUIVALENT, SURVIVORS } from "./equivalent.ts";
import { mutantsOf } from "./generate.ts";
import { findingsOf, judge, openBase, readSites, type Verdict } from "./judge.ts";
import { readPlans } from "./plan-files.ts";

/** Places that one operator breaks. All of them take ten minutes: `MUTANTS_EACH=1000 npx vitest run test/mutation`. */
const MOST = Number(process.env.MUTANTS_EACH ?? "5");
const ROOT = fileURLToPath(new URL("../../", import.meta.url));

const { texts, files } = readPlans(`${ROOT}plans`);
const base = openBase(texts, files);
const sites = readSites(`${ROOT}examples`);
const findings = findingsOf(base, sites).filter(({ severity }) => severity !== "note");
const known = new Set(findings.map(({ code, message }) => `${code} ${message}`));
const mutants = mutantsOf(files, MOST);

describe("a plan with one fault in it", () => {
  it("starts from plans without a finding", () => {
    expect([...known]).toEqual([]);
  });

  it("has a mutant for each one that is excused", () => {
    const all = mutantsOf(files, Number.POSITIVE_INFINITY);
    const stale = [...EQUIVALENT, ...SURVIVORS].filter(
      ({ name }) => !all.some((mutant) => mutant.name.startsWith(name)),
    );
    expect(stale).toEqual([]);
  });

  it("is refused, and the diagnostic leads to the step", { timeout: 1_200_000 }, () => {
    const verdicts = mutants
      .filter(({ name }) => !EQUIVALENT.some((equivalent) => name.startsWith(equivalent.name)))
      .map((mutant) => judge(mutant, base, sites, known));
    const caught = verdicts.filter(({ outcome }) => outcome === "refused");
    console.log(tableOf(verdicts));
    expect(verdicts.length).toBeGreaterThanOrEqual(150);
    expect(caught.length / verdicts.length).toBeGreaterThanOrEqual(0.95);
  });
});

/** The survivors, and how each operator fared. */
function tableOf(verdicts: readonly Verdict[]): string {
  const count = (outcome: Verdict["outcome"], among = verdicts): number =>
    among.filter((verdict) => verdict.outcome === outcome).length;
  const operators = [...new Set(verdicts.map(({ mutant }) => mutant.operator))];
  const rows = operators.map((operator) => {
    const own = verdicts.filter(({ mutant }) => mutant.operator === operator);
    return `${String(count("refused", own) + count("warned", own)).padStart(4)} of ${String(own.length).padEnd(4)}${operator}`;
  });
  const survivors = verdicts
    .filter(({ outcome }) => outcome === "survived" || outcome === "wrong place")
    .map(({ mutant, outcome, diagnostics }) => {
      const codes = [...new Set(diagnostics.map(({ code }) => code))].join(" ");
      const because = SURVIVORS.find(({ name }) => mutant.name.startsWith(name))?.because ?? "not explained";
      return `  ${outcome.padEnd(12)}${mutant.name}${codes === "" ? "" : ` (${codes})`}: ${because}`;
    });
  return [
    `${verdicts.length} mutants: ${count("refused")} refused, ${count("warned")} warned of, ${count("wrong place")} at a wrong place, ${count("survived")} survived`,
    ...rows,
    ...survivors,
  ].join("\n");
}
