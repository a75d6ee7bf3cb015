import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type CompileInput, compile } from "../../compiler/compile.ts";
import type { Diagnostic } from "../../compiler/diagnostics/diagnostic.ts";
import type { SourceFolder } from "../../compiler/files.ts";
import { lint } from "../../compiler/lint.ts";
import type { PreparedFile } from "../../compiler/load/prepared.ts";
import { VERSIONS, type Version } from "../../compiler/model/names.ts";
import { findRoutes } from "../../compiler/route/route.ts";
import { DIALECT_NAMES, type DialectName } from "../../dialects/dialect.ts";
import { wholeSite } from "../plans/sites.ts";
import { digestOf } from "./generate.ts";
import type { Sampled } from "./mutant.ts";
import { type PlanFile, plansWith, type Texts } from "./plan-files.ts";

/** One way to look at a plans folder. */
export interface Look {
  readonly name: string;
  /** True where a warning refuses as well: plans land only when `lint --strict` has nothing to say. */
  readonly strict: boolean;
  /** What it finds, notes left out, in these texts; `prepared` holds the files that need not be read again. */
  readonly at: (texts: Texts, prepared: ReadonlyMap<string, PreparedFile>) => readonly Diagnostic[];
}

type SiteCase = Omit<CompileInput, "plans">;

export type LooksAt = (sampled: Sampled) => readonly Look[];

/**
 * How a mutant is looked at, the quickest look first: a site with everything, for the plan alone and in the dialect that is
 * broken; the linter over the plan alone; the examples whose route has the plan; the same sites for the other plans that
 * have the file, where the step may do something that it does not do in this one.
 */
export function openLooks(files: readonly PlanFile[], texts: Texts, examples: string): LooksAt {
  const sites = readExamples(examples, folderOf(texts, new Map()));
  const looks = new Map<string, Look>();
  const parts = [...plansWith(files).values()].flat();
  const sizeOf = (plan: string): number => parts.filter((part) => part === plan).length;
  const once = (name: string, make: () => Look["at"], strict = false): Look => {
    const look = looks.get(name) ?? { name, strict, at: make() };
    looks.set(name, look);
    return look;
  };
  return ({ mutant, plan }) => {
    const dialects = dialectsOf(plan, files);
    const any = dialects[Number.parseInt(digestOf(mutant.name).slice(0, 8), 16) % dialects.length] ?? "mysql";
    const dialect = mutant.dialect !== undefined && dialects.includes(mutant.dialect) ? mutant.dialect : any;
    const whole = (one: string): Look => once(`${one} on ${dialect}`, () => compileFor(wholeCase(one, dialect)));
    const others = mutant.plans.filter((other) => other !== plan && dialectsOf(other, files).includes(dialect));
    // What the linter sees of a recipe it sees in each plan; the smallest is read soonest.
    const [small = plan] = [...mutant.plans].sort((a, b) => sizeOf(a) - sizeOf(b));
    return [
      whole(plan),
      once(`lint ${small}`, () => lintAlone(small), true),
      ...sites
        .filter(({ plans }) => plans.includes(plan))
        .map(({ name, site }) => once(`example ${name}`, () => compileFor(site))),
      ...others.map(whole),
    ];
  };
}

/** A plans folder in memory. */
export function folderOf(texts: Texts, prepared: ReadonlyMap<string, PreparedFile>): SourceFolder {
  const names = [...texts.keys()].sort();
  return { name: "plans", list: () => names, read: (path) => texts.get(path), prepared: (path) => prepared.get(path) };
}

function dialectsOf(plan: string, files: readonly PlanFile[]): readonly DialectName[] {
  const named = files.find(({ path }) => path === `${plan}/plan.yaml`)?.document.dialects;
  return DIALECT_NAMES.filter((name) => Array.isArray(named) && named.includes(name));
}

/** Every example that has a site file, and the plans of its route. */
function readExamples(
  directory: string,
  plans: SourceFolder,
): readonly { readonly name: string; readonly site: SiteCase; readonly plans: readonly string[] }[] {
  return readdirSync(directory, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort()
    .map((name) => {
      const folder = join(directory, name);
      const read = (path: string): string | undefined =>
        path.includes("..") ? undefined : readFileSync(join(folder, path), "utf8");
      const text = read("site.yaml") ?? "";
      const end = (key: string): string => new RegExp(`^${key}: (\\S+)`, "m").exec(text)?.[1] ?? "";
      return {
        name,
        site: { site: { file: "site.yaml", text }, siteFolder: { name, list: () => readdirSync(folder), read } },
        plans: findRoutes(plans, { from: end("from"), to: end("to") }).value?.[0]?.plans ?? [],
      };
    });
}

/** A site with every part of the installation, over this plan and no other. */
function wholeCase(plan: string, dialect: DialectName): SiteCase {
  const ends = plan.split("-to-") as Version[];
  return {
    site: { file: "site.yaml", text: wholeSite(ends, dialect) },
    siteFolder: { name: "", read: () => undefined, list: () => [] },
    overrides: { via: [], avoid: VERSIONS.filter((version) => !ends.includes(version)) },
  };
}

/** What a compilation says about the plans: warnings about the site's own files are about the site. */
function compileFor(site: SiteCase): Look["at"] {
  return (texts, prepared) =>
    compile({ ...site, plans: folderOf(texts, prepared) }).diagnostics.filter(
      ({ severity, at }) =>
        severity === "error" || (severity === "warning" && (at === undefined || at.file.startsWith("plans/"))),
    );
}

/** That no plan needs a dialect's SQL or an allowance, only the linter over all plans can tell. */
const OF_ALL_PLANS: readonly string[] = ["MP5303", "MP5902"];

function lintAlone(plan: string): Look["at"] {
  return (texts, prepared) => {
    const own = new Map([...texts].filter(([path]) => !path.endsWith("/plan.yaml") || path === `${plan}/plan.yaml`));
    return lint(folderOf(own, prepared)).diagnostics.filter(
      ({ code, severity }) => severity !== "note" && !OF_ALL_PLANS.includes(code),
    );
  };
}
