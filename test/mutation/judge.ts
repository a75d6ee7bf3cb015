import type { Diagnostic, Span } from "../../compiler/diagnostics/diagnostic.ts";
import { planFolders } from "../../compiler/lint.ts";
import { recipeNames } from "../../compiler/load/link.ts";
import { loadPlan, loadRecipe } from "../../compiler/load/plan.ts";
import { type PreparedFile, prepare } from "../../compiler/load/prepared.ts";
import { parseSource } from "../../compiler/load/source.ts";
import { folderOf, type Look } from "./looks.ts";
import type { Broken, Sampled } from "./mutant.ts";
import { entriesOf, nameOf, type PlanFile, type Texts, write, type Yaml } from "./plan-files.ts";

/** What became of a mutant. `wrong place`: refused, but no diagnostic leads to the step. */
export interface Verdict extends Sampled {
  readonly outcome: "refused" | "warned" | "wrong place" | "survived";
  /** Who found it: the name of a look. */
  readonly by: string;
  readonly diagnostics: readonly Diagnostic[];
}

/** Plans that are without fault, with everything that need not be read again for each mutant. */
export interface Base {
  readonly texts: Texts;
  readonly files: readonly PlanFile[];
  readonly prepared: ReadonlyMap<string, PreparedFile>;
}

/** Loads every file once. */
export function openBase(texts: Texts, files: readonly PlanFile[]): Base {
  const plans = folderOf(texts, new Map());
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

/**
 * Takes one look after the other at the mutant, until one of them refuses it at the right step.
 * @param known what a look finds in the plans as they are: it says nothing about the mutant
 */
export function judge(
  sampled: Sampled,
  base: Base,
  looks: readonly Look[],
  known: (look: Look) => ReadonlySet<string>,
): Verdict {
  const { path } = sampled.mutant;
  const broken = sampled.mutant.make();
  const text = write(broken.document);
  const texts = new Map([...base.texts, [path, text]]);
  const prepared = new Map([...base.prepared].filter(([other]) => other !== path));
  const all: Diagnostic[] = [];
  let best: Verdict = { ...sampled, outcome: "survived", by: "", diagnostics: all };
  for (const look of looks) {
    const found = look.at(texts, prepared).filter((diagnostic) => !known(look).has(identityOf(diagnostic)));
    all.push(...found);
    const right = found.filter((diagnostic) => leadsTo(diagnostic, { ...broken, path, text }, base));
    const outcome = right.some(({ severity }) => severity === "error" || look.strict)
      ? "refused"
      : right.length > 0
        ? "warned"
        : found.length > 0
          ? "wrong place"
          : "survived";
    if (RANK[outcome] > RANK[best.outcome]) best = { ...sampled, outcome, by: look.name, diagnostics: all };
    if (outcome === "refused") break;
  }
  return best;
}

/** Tells findings apart: the same words at another place are the same finding, since the mutant's text is another one. */
export function identityOf({ code, message }: Diagnostic): string {
  return `${code} ${message}`;
}

const RANK: Readonly<Record<Verdict["outcome"], number>> = { survived: 0, "wrong place": 1, warned: 2, refused: 3 };

interface BrokenFile extends Broken {
  readonly path: string;
  readonly text: string;
}

/** True when a diagnostic names one of the steps, or points into the text of one. */
function leadsTo(diagnostic: Diagnostic, broken: BrokenFile, base: Base): boolean {
  const { message, hint = "", related = [], at } = diagnostic;
  const words = [message, hint, ...related.map((item) => item.message)].join("\n");
  if (broken.steps.some((name) => new RegExp(`(^|[^\\w-])${name}(?![\\w-])`).test(words))) return true;
  return [at, ...related.map((item) => item.at)].some(
    (span) => span !== undefined && broken.steps.includes(stepAt(span, broken, base) ?? ""),
  );
}

/** Name of the step around a place. */
function stepAt(span: Span, broken: BrokenFile, base: Base): string | undefined {
  const path = span.file.replace(/^plans\//, "");
  const own = path === broken.path;
  const document = own ? broken.document : base.files.find((file) => file.path === path)?.document;
  const content = own ? broken.text : base.texts.get(path);
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
