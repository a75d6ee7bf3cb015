import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { compile } from "../../compiler/compile.ts";
import type { Diagnostic, Span } from "../../compiler/diagnostics/diagnostic.ts";
import type { SourceFolder } from "../../compiler/files.ts";
import { lint, planFolders } from "../../compiler/lint.ts";
import { recipeNames } from "../../compiler/load/link.ts";
import { loadPlan, loadRecipe } from "../../compiler/load/plan.ts";
import { type PreparedFile, prepare } from "../../compiler/load/prepared.ts";
import { parseSource } from "../../compiler/load/source.ts";
import type { Mutant } from "./mutant.ts";
import { entriesOf, nameOf, type PlanFile, type Texts, write, type Yaml } from "./plan-files.ts";

/** A site to compile for. */
export interface SiteCase {
  readonly name: string;
  readonly text: string;
  readonly folder: SourceFolder;
}

/** What became of a mutant. `wrong place`: refused, but no diagnostic leads to the step. */
export interface Verdict {
  readonly mutant: Mutant;
  readonly outcome: "refused" | "warned" | "wrong place" | "survived";
  /** Who found it first: `lint`, or the site that was compiled. */
  readonly by: string;
  readonly diagnostics: readonly Diagnostic[];
}

/** Plans that are without fault, with everything that need not be read again for each mutant. */
export interface Base {
  readonly texts: Texts;
  readonly files: readonly PlanFile[];
  readonly prepared: ReadonlyMap<string, PreparedFile>;
}

/** Every example that has a site file. */
export function readSites(directory: string): readonly SiteCase[] {
  return readdirSync(directory, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort()
    .map((name) => {
      const folder = join(directory, name);
      const read = (path: string): string | undefined =>
        path.includes("..") ? undefined : readFileSync(join(folder, path), "utf8");
      return { name, text: read("site.yaml") ?? "", folder: { name, list: () => readdirSync(folder), read } };
    });
}

/** Loads every file once. */
export function openBase(texts: Texts, files: readonly PlanFile[]): Base {
  const plans = folderOf(texts);
  const prepared = new Map<string, PreparedFile>();
  for (const folder of planFolders(plans)) keep(`${folder}/plan.yaml`, loadPlan(plans, folder).value);
  for (const name of recipeNames(plans)) keep(`recipes/${name}.yaml`, loadRecipe(plans, name).value);
  function keep(
    path: string,
    loaded: ReturnType<typeof loadPlan>["value"] | ReturnType<typeof loadRecipe>["value"],
  ): void {
    if (loaded !== undefined) prepared.set(path, prepare(loaded.head, loaded.entries));
  }
  return { texts, files, prepared };
}

/** Findings of the plans as they are, by lint and by each site. */
export function findingsOf(base: Base, sites: readonly SiteCase[]): readonly Diagnostic[] {
  const plans = folderOf(base.texts, base.prepared);
  return [...lint(plans).diagnostics, ...sites.flatMap((site) => compileFor(plans, site))];
}

/**
 * Lints the mutant and compiles it for one site after the other, until one of them refuses it at the right step.
 * @param known findings of the plans as they are, as code and message: they say nothing about the mutant
 */
export function judge(mutant: Mutant, base: Base, sites: readonly SiteCase[], known: ReadonlySet<string>): Verdict {
  const text = write(mutant.document);
  const texts = new Map([...base.texts, [mutant.path, text]]);
  const prepared = new Map([...base.prepared].filter(([path]) => path !== mutant.path));
  const plans = folderOf(texts, prepared);
  const compiled = sites.map((site) => ({ by: site.name, run: () => compileFor(plans, site) }));
  const linted = { by: "lint", run: () => lint(plans).diagnostics };
  const runs = mutant.first === "lint" ? [linted, ...compiled] : [...compiled, linted];
  const all: Diagnostic[] = [];
  let best: Verdict = { mutant, outcome: "survived", by: "", diagnostics: all };
  for (const { by, run } of runs) {
    const found = run().filter(({ code, message }) => !known.has(`${code} ${message}`));
    all.push(...found);
    const right = found.filter((diagnostic) => leadsTo(diagnostic, mutant, text, base));
    const outcome = right.some(isError)
      ? "refused"
      : right.length > 0
        ? "warned"
        : found.length > 0
          ? "wrong place"
          : "survived";
    if (RANK[outcome] > RANK[best.outcome]) best = { mutant, outcome, by, diagnostics: all };
    if (outcome === "refused") break;
  }
  return best;
}

const RANK: Readonly<Record<Verdict["outcome"], number>> = { survived: 0, "wrong place": 1, warned: 2, refused: 3 };

function isError({ severity }: Diagnostic): boolean {
  return severity === "error";
}

function compileFor(plans: SourceFolder, site: SiteCase): readonly Diagnostic[] {
  return compile({ plans, site: { file: `${site.name}/site.yaml`, text: site.text }, siteFolder: site.folder })
    .diagnostics;
}

function folderOf(texts: Texts, prepared: ReadonlyMap<string, PreparedFile> = new Map()): SourceFolder {
  const names = [...texts.keys()].sort();
  return { name: "plans", list: () => names, read: (path) => texts.get(path), prepared: (path) => prepared.get(path) };
}

/** True when a diagnostic names one of the steps, or points into the text of one. */
function leadsTo(diagnostic: Diagnostic, mutant: Mutant, text: string, base: Base): boolean {
  const { message, hint = "", related = [], at } = diagnostic;
  const words = [message, hint, ...related.map((item) => item.message)].join("\n");
  if (mutant.steps.some((name) => new RegExp(`(^|[^\\w-])${name}(?![\\w-])`).test(words))) return true;
  return [at, ...related.map((item) => item.at)].some(
    (span) => span !== undefined && mutant.steps.includes(stepAt(span, mutant, text, base) ?? ""),
  );
}

/** Name of the step around a place. */
function stepAt(span: Span, mutant: Mutant, text: string, base: Base): string | undefined {
  const path = span.file.replace(/^plans\//, "");
  const own = path === mutant.path;
  const document = own ? mutant.document : base.files.find((file) => file.path === path)?.document;
  const content = own ? text : base.texts.get(path);
  if (document === undefined || content === undefined) return undefined;
  return placesOf(span.file, content, document).find(({ start, end }) => start <= span.start && span.start < end)?.name;
}

const placesKnown = new Map<string, readonly { name: string; start: number; end: number }[]>();

function placesOf(file: string, text: string, document: Yaml): readonly { name: string; start: number; end: number }[] {
  const found = placesKnown.get(text);
  if (found !== undefined) return found;
  const source = parseSource({ file, text }).value;
  const places = entriesOf(document).map((entry, index) => {
    const { start = 0, end = 0 } = source?.locate(["steps", index]) ?? {};
    return { name: nameOf(entry), start, end };
  });
  placesKnown.set(text, places);
  return places;
}
