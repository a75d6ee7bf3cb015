import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { EQUIVALENT, type NamedMutant, SURVIVORS } from "./equivalent.ts";
import { mutantsOf, OPERATORS, sample } from "./generate.ts";
import { identityOf, judge, openBase, type Verdict } from "./judge.ts";
import { type Look, openLooks } from "./looks.ts";
import { readPlans } from "./plan-files.ts";

/** Mutants of each operator, at most. All ten thousand take an hour or more: `MUTANTS_EACH=1000 npx vitest run test/mutation`. */
const MOST = Number(process.env.MUTANTS_EACH ?? "9");
const ROOT = fileURLToPath(new URL("../../", import.meta.url));

const { texts, files } = readPlans(`${ROOT}plans`);
const base = openBase(texts, files);
const looksAt = openLooks(files, texts, `${ROOT}examples`);
const all = mutantsOf(files);
const sampled = sample(all, MOST);

const EXCUSED = [...EQUIVALENT, ...SURVIVORS];
const found = new Map<string, ReadonlySet<string>>();
/** What a look finds in the plans as they are. */
const known = (look: Look): ReadonlySet<string> => {
  const findings = found.get(look.name) ?? new Set(look.at(base.texts, base.prepared).map(identityOf));
  found.set(look.name, findings);
  return findings;
};
const isOneOf = (list: readonly NamedMutant[], name: string): boolean => list.some((one) => name.startsWith(one.name));

describe("a plan with one fault in it", () => {
  it("starts from plans without a finding", () => {
    const first = new Set(sampled.flatMap((one) => looksAt(one).slice(0, 2)));
    expect([...first].flatMap((look) => [...known(look)].map((finding) => `${look.name}: ${finding}`))).toEqual([]);
  });

  it("has a name of its own", () => {
    const names = all.map(({ name }) => name);
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
  });

  it("comes from each operator and each plan", () => {
    const plans = new Map<string, number>();
    for (const { plan } of sampled) plans.set(plan, (plans.get(plan) ?? 0) + 1);
    expect(plans.size).toBe(files.filter(({ path }) => path.endsWith("/plan.yaml")).length);
    expect(Math.min(...plans.values())).toBeGreaterThanOrEqual(30);
    expect(new Set(sampled.map(({ mutant }) => mutant.operator))).toEqual(new Set(OPERATORS.map(({ name }) => name)));
  });

  it("has a mutant for each one that is excused", () => {
    const stale = EXCUSED.filter(({ name }) => !all.some((mutant) => mutant.name.startsWith(name)));
    expect(stale).toEqual([]);
  });

  it("is refused, and the diagnostic leads to the step", { timeout: 3_600_000 }, () => {
    const verdicts = sampled.map((one) => {
      const looks = looksAt(one);
      // Who is expected to survive is looked at twice only: every look is for those of whom nothing is known.
      return judge(one, base, isOneOf(EXCUSED, one.mutant.name) ? looks.slice(0, 2) : looks, known);
    });
    const counted = verdicts.filter(({ mutant }) => !isOneOf(EQUIVALENT, mutant.name));
    const caught = counted.filter(({ outcome }) => outcome === "refused");
    console.log(tableOf(counted));
    expect(counted.length).toBeGreaterThanOrEqual(300);
    expect(caught.length / counted.length).toBeGreaterThanOrEqual(0.95);
    const names = (list: readonly Verdict[]): string[] => list.map(({ mutant }) => mutant.name);
    const missed = counted.filter(({ outcome }) => outcome !== "refused");
    expect(names(missed).filter((name) => !isOneOf(SURVIVORS, name))).toEqual([]);
    const refused = names(verdicts.filter(({ outcome }) => outcome === "refused"));
    expect(refused.filter((name) => isOneOf(EXCUSED, name))).toEqual([]);
  });
});

/** The survivors, and how each operator fared. */
function tableOf(verdicts: readonly Verdict[]): string {
  const count = (outcome: Verdict["outcome"], among = verdicts): number =>
    among.filter((verdict) => verdict.outcome === outcome).length;
  const operators = [...new Set(verdicts.map(({ mutant }) => mutant.operator))];
  const rows = operators.map((operator) => {
    const own = verdicts.filter(({ mutant }) => mutant.operator === operator);
    return `${String(count("refused", own)).padStart(4)} of ${String(own.length).padEnd(4)}${operator}`;
  });
  const survivors = verdicts
    .filter(({ outcome }) => outcome !== "refused")
    .map(({ mutant, plan, outcome, diagnostics }) => {
      const codes = [...new Set(diagnostics.map(({ code }) => code))].join(" ");
      const because = SURVIVORS.find(({ name }) => mutant.name.startsWith(name))?.because ?? "not explained";
      return `  ${outcome.padEnd(12)}${mutant.name}, ${plan}${codes === "" ? "" : ` (${codes})`}: ${because}`;
    });
  return [
    `${verdicts.length} mutants: ${count("refused")} refused, ${count("warned")} warned of, ${count("wrong place")} at a wrong place, ${count("survived")} survived`,
    ...rows,
    ...survivors,
  ].join("\n");
}
