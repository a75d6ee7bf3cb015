import { describe, expect, it } from "vitest";
import type { PlainStep } from "../../compiler/model/plan.ts";
import { textIn } from "../../compiler/model/scalars.ts";
import { DIALECT_NAMES, type DialectName } from "../../dialects/dialect.ts";
import { PLANS, stepsIn } from "./sites.ts";

/** How prose calls the database systems. Names of columns and URLs are written otherwise. */
const NAMES: Readonly<Record<DialectName, RegExp>> = {
  mysql: /\b(MySQL|MariaDB)\b/,
  postgresql: /\bPostgreSQL\b/,
  oracle: /\bOracle\b/,
  mssql: /\bSQL Server\b/,
  db2: /\b(Db2|DB2)\b/,
  h2: /\bH2\b/,
};

/** Texts that name a system for a reason that does not depend on the bundle's. */
const EXCEPTIONS: readonly { readonly id: string; readonly names: DialectName; readonly because: string }[] = [
  {
    id: "shared-datasource",
    names: "h2",
    because:
      "every installation keeps its local registry and its broker's store in files of H2, whatever the databases are",
  },
];

/**
 * A bundle speaks of the database system that it is for, and of no other: who reads it at night has no use for the rest. What
 * an erratum says about the guide is apart from that, since guides treat all of them on one page.
 */
describe.each(PLANS.map((plan) => ({ plan, name: plan.folder })))("$name", ({ plan }) => {
  it.each(plan.head.dialects)("names no other database system on %s", (dialect) => {
    const told = stepsIn(plan, dialect);
    expect(told.length).toBeGreaterThan(10);
    expect(told.flatMap((step) => othersNamed(step, dialect))).toEqual([]);
  });
});

it("each exception is needed", () => {
  const steps = PLANS.flatMap((plan) => stepsIn(plan, "mysql"));
  for (const { id, names } of EXCEPTIONS) {
    const texts = steps.filter((step) => step.id === id).flatMap((step) => textsOf(step, "mysql"));
    expect([id, texts.some((text) => NAMES[names].test(text))]).toEqual([id, true]);
  }
});

function othersNamed(step: PlainStep, dialect: DialectName): string[] {
  const excepted = EXCEPTIONS.filter(({ id }) => id === step.id).map(({ names }) => names);
  const others = DIALECT_NAMES.filter((name) => name !== dialect && !excepted.includes(name));
  return textsOf(step, dialect)
    .filter((text) => others.some((name) => NAMES[name].test(text)))
    .map((text) => `${step.id}: ${text}`);
}

/** Everything that a step tells the reader of a bundle, but for its errata. */
function textsOf(step: PlainStep, dialect: DialectName): readonly string[] {
  const { title, why, undo, irreversible, onFailure, risk, notes, preconditions, postconditions } = step;
  const texts = [
    title,
    why,
    undo,
    irreversible,
    onFailure,
    ...Object.values(risk ?? {}),
    ...(notes ?? []),
    ...[...(preconditions ?? []), ...(postconditions ?? [])].map(({ because }) => textIn(because, dialect)),
    step.kind === "sql" ? step.repeatable : undefined,
    step.kind === "manual" ? step.do : undefined,
  ];
  return texts.filter((text) => text !== undefined);
}
