import { readdirSync, readFileSync } from "node:fs";
import { parse } from "yaml";
import { DIALECT_NAMES, type DialectName } from "../../dialects/dialect.ts";

/** One SQL text of a plan or recipe, for one dialect. */
export interface PlanText {
  readonly file: string;
  readonly step: string;
  readonly dialect: DialectName;
  readonly text: string;
  /** The author states what it does in this dialect. */
  readonly stated: boolean;
}

interface SqlStep {
  readonly id: string;
  readonly kind: string;
  readonly sql?: Partial<Record<DialectName | "any", string>>;
  readonly notFor?: Partial<Record<DialectName, string>>;
  readonly effects?: readonly { readonly dialects?: readonly DialectName[] }[];
}

const PLANS = new URL("../../plans/", import.meta.url);

/** Every SQL text below `plans/`, with a name in place of every template. */
export function planTexts(): PlanText[] {
  return planFiles().flatMap((file) => {
    const { steps = [] } = parse(readFileSync(new URL(file, PLANS), "utf8")) as { steps?: SqlStep[] };
    return steps.flatMap((step) => DIALECT_NAMES.flatMap((dialect) => textOf(file, step, dialect)));
  });
}

function textOf(file: string, step: SqlStep, dialect: DialectName): PlanText[] {
  const text = step.sql?.[dialect] ?? step.sql?.any;
  if (text === undefined || step.notFor?.[dialect] !== undefined) return [];
  const stated = (step.effects ?? []).some(({ dialects }) => dialects === undefined || dialects.includes(dialect));
  return [{ file, step: step.id, dialect, text: text.replace(/\{\{[^}]*\}\}/g, "some_name"), stated }];
}

function planFiles(): string[] {
  return readdirSync(PLANS, { recursive: true, encoding: "utf8" })
    .filter((file) => /(^recipes|-to-[\d.]+)\/[^/]+\.yaml$/.test(file))
    .sort();
}
