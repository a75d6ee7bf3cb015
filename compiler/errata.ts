import { DIALECT_NAMES, type DialectName } from "../dialects/dialect.ts";
import type { Outcome } from "./diagnostics/diagnostic.ts";
import { guideOf } from "./expand/errata.ts";
import type { SourceFolder } from "./files.ts";
import { readDataFile } from "./load/data-file.ts";
import type { LinkedPlan, LinkedStep } from "./load/link.ts";
import { sectionOf } from "./load/sections.ts";
import { type Rejected, rejectedSchema } from "./model/rejected.ts";

/** One difference between a published guide and what the plans emit, or a finding that the plans do not follow. */
export interface ErrataEntry {
  readonly guide: string;
  /** Lines of the guide, ascending; empty where it says nothing at all. */
  readonly lines: readonly number[];
  /** The guide's name of the place, where no line is known. */
  readonly section?: string;
  /** Id and title of the step; absent for a finding that is rejected. */
  readonly step?: { readonly id: string; readonly title: string };
  /** All of them where absent. */
  readonly dialects?: readonly DialectName[];
  readonly says: string;
  readonly why: string;
  /** Absent for a finding that is rejected. */
  readonly emits?: string;
  readonly checked?: string;
}

const REJECTED = "rejected.yaml";

/**
 * Every erratum of the plans, guide by guide in the order of its lines, then the findings that were rejected
 * (`plans/rejected.yaml`). A recipe's erratum stands under each guide that it names, or else of each plan that uses it.
 */
export function collectErrata(plans: readonly LinkedPlan[], folder: SourceFolder): Outcome<readonly ErrataEntry[]> {
  const entries = new Map<string, ErrataEntry>();
  for (const plan of plans) {
    for (const linked of plan.steps) {
      (linked.step.errata ?? []).forEach((erratum, index) => {
        if (typeof erratum === "string") return;
        const entry = entryOf(plan, linked, erratum);
        if (entry !== undefined)
          entries.set(`${entry.guide} ${linked.origin.source.file} ${linked.step.id} ${index}`, entry);
      });
    }
  }
  const rejected = readDataFile(folder, REJECTED, rejectedSchema, "the list of rejected findings");
  const all = [...entries.values(), ...(rejected.value?.rejected ?? []).map(entryOfRejected)];
  return { value: all.sort(compare), diagnostics: rejected.diagnostics };
}

type ErratumInput = Exclude<NonNullable<LinkedStep["step"]["errata"]>[number], string>;

function entryOf({ head }: LinkedPlan, { step }: LinkedStep, erratum: ErratumInput): ErrataEntry | undefined {
  const guide = guideOf(step, head);
  const own = (erratum.places ?? []).filter((place) => place.split(":")[0] === guide);
  if (erratum.places !== undefined && own.length === 0) return undefined;
  const lines = own.flatMap((place) => (place.includes(":") ? [Number(place.split(":")[1])] : []));
  const section = step.source === undefined ? undefined : sectionOf(step.source.section, head);
  const { says, why, emits, checked, dialects } = erratum;
  const filled = (text: string): string =>
    text.replaceAll("{{old.version}}", head.from).replaceAll("{{new.version}}", head.to);
  return {
    guide,
    lines: lines.sort((a, b) => a - b),
    ...(section === undefined ? {} : { section }),
    step: { id: step.id, title: step.title },
    ...(dialects === undefined ? {} : { dialects: DIALECT_NAMES.filter((name) => dialects.includes(name)) }),
    says: filled(says),
    why: filled(why),
    emits: filled(emits),
    ...(checked === undefined ? {} : { checked }),
  };
}

function entryOfRejected({ guide, line, dialects, finding, because }: Rejected): ErrataEntry {
  return {
    guide,
    lines: line === undefined ? [] : [line].flat().sort((a, b) => a - b),
    ...(dialects === undefined ? {} : { dialects }),
    says: finding,
    why: because,
  };
}

/** By guide, then line; what has no line comes last, in the order of the plans. */
function compare(one: ErrataEntry, other: ErrataEntry): number {
  if (one.guide !== other.guide) return one.guide < other.guide ? -1 : 1;
  return (one.lines[0] ?? Number.POSITIVE_INFINITY) - (other.lines[0] ?? Number.POSITIVE_INFINITY) || 0;
}
