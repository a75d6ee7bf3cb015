import type { DialectName } from "../../dialects/dialect.ts";
import { dialects } from "../../dialects/registry.ts";
import { problem } from "../diagnostics/codes.ts";
import type { Diagnostic, Related, Span } from "../diagnostics/diagnostic.ts";
import { didYouMean } from "../diagnostics/nearest.ts";
import type { ConcreteStep } from "../expand/concrete.ts";
import type { HopPlace } from "../expand/scope.ts";
import { type Catalogs, catalogOfRole } from "../load/catalogs.ts";
import { callsOf, type LinkedPlan } from "../load/link.ts";
import type { Catalog } from "../model/catalog.ts";
import { DATABASE_ROLES, type DatabaseRole, type Version } from "../model/names.ts";
import { covers, type Difference } from "../sql/compare.ts";
import { placeName } from "../sql/names.ts";
import { concreteSchemaSteps, explanationsOf, linkedSchemaSteps, type SchemaStep } from "./schema-steps.ts";
import { continued, lastChange, lastTouch, type SchemaFinding, type Walk, walkSchema } from "./schema-walk.ts";
import { type SqlStep, sqlStepsOf } from "./sql-steps.ts";

export interface SchemaInput {
  readonly steps: readonly ConcreteStep[];
  readonly sql: readonly SqlStep[];
  readonly hops: readonly HopPlace[];
  /** The plans of the hops; their steps tell what the site leaves out. */
  readonly plans: readonly LinkedPlan[];
  readonly roles: readonly DatabaseRole[];
  readonly dialect: DialectName;
  readonly catalogs: Catalogs;
}

export interface SchemaResult {
  readonly diagnostics: readonly Diagnostic[];
  /** {@link proofKey} of a precondition → why it is expected to hold: `3.0.0 catalog`, `by step users`. */
  readonly expected: ReadonlyMap<string, string>;
  /** Over each database that has catalogs, in the order of the hops. */
  readonly walks: readonly Walk[];
}

/**
 * The schema of every database through every statement, from the catalog of the old version to that of the new one
 * (MP5401–MP5410), in the site's dialect.
 *
 * What it finds out about preconditions is `expected`, and not `proved`: a catalog tells what an installation of that
 * version has by its scripts, and an update, a person or a half-done earlier attempt may have changed this one. A
 * question costs a moment at run time, a wrong assumption the night; so the question is asked, and a reader sees what
 * the answer will be. A condition that the model refutes does not compile all the same.
 */
export function checkSchema(input: SchemaInput): SchemaResult {
  const { hops, roles, dialect, catalogs } = input;
  const diagnostics: Diagnostic[] = [];
  const expected = new Map<string, string>();
  const before = new Map<DatabaseRole, Walk>();
  const walks: Walk[] = [];
  for (const hop of hops) {
    const steps = concreteSchemaSteps(
      input.steps.filter((step) => step.hop === hop.index),
      input.sql,
    );
    const plan = input.plans[hop.index];
    for (const role of roles) {
      const walk = walkHop({ from: hop.from, to: hop.to, role, dialect, steps }, catalogs, before.get(role));
      if (walk === undefined) {
        const missing = catalogOfRole(catalogs, role, hop.from, dialect) === undefined ? hop.from : hop.to;
        diagnostics.push(...unchecked(steps, role, missing));
        continue;
      }
      before.set(role, walk);
      walks.push(walk);
      for (const [key, by] of walk.expected) expected.set(key, by);
      if (plan === undefined) continue;
      const excused = walk.unexplained.length === 0 ? [] : leftOut(plan, steps, role, dialect);
      const unexplained = walk.unexplained.filter(({ at }) => !excused.some((pattern) => covers(pattern, at)));
      diagnostics.push(...report([{ ...walk, unexplained }], plan));
    }
  }
  return { diagnostics, expected, walks };
}

/** What {@link walkHop} walks over. */
export interface HopSteps {
  readonly from: Version;
  readonly to: Version;
  readonly role: DatabaseRole;
  readonly dialect: DialectName;
  readonly steps: readonly SchemaStep[];
}

/**
 * One database through the steps of one hop of a route, from where the hop before it left the schema; `undefined` where a
 * version has no catalog of it.
 */
export function walkHop(
  { from, to, role, dialect, steps }: HopSteps,
  catalogs: Catalogs,
  previous: Walk | undefined,
): Walk | undefined {
  const fresh = catalogOfRole(catalogs, role, from, dialect);
  const target = catalogOfRole(catalogs, role, to, dialect);
  if (fresh === undefined || target === undefined) return undefined;
  const inherited = previous?.remaining.map(({ at }) => at) ?? [];
  return walkSchema({ role, from, steps, start: continued(fresh, previous), target, inherited });
}

/** The walks of a plan in every dialect that it serves, over every database that a site may have. */
export function walkPlan(plan: LinkedPlan, catalogs: Catalogs): readonly Walk[] {
  const { head } = plan;
  return head.dialects.flatMap((dialect) => {
    const own = linkedSchemaSteps(plan, dialect);
    const hop = { from: head.from, to: head.to, dialect, steps: own };
    return DATABASE_ROLES.flatMap((role) => walkHop({ ...hop, role }, catalogs, undefined) ?? []);
  });
}

/** The same findings for a plan without a site, and explanations that explain nothing (MP5407). */
export function lintSchema(plan: LinkedPlan, walks: readonly Walk[]): readonly Diagnostic[] {
  const missing = DATABASE_ROLES.filter((role) => !walks.some((walk) => walk.role === role));
  const [first] = plan.head.dialects;
  const steps = first === undefined ? [] : linkedSchemaSteps(plan, first);
  return [
    ...missing.flatMap((role) => unchecked(steps, role, plan.head.from)),
    ...DATABASE_ROLES.flatMap((role) =>
      report(
        walks.filter((walk) => walk.role === role),
        plan,
      ),
    ),
    ...(walks.every(({ complete }) => complete) ? idleExplanations(plan, walks) : []),
  ];
}

/** Words the findings of the walks over one database, one walk a dialect. */
function report(walks: readonly Walk[], plan: LinkedPlan): Diagnostic[] {
  return [
    ...walks.flatMap((walk) => walk.findings.map((finding) => reportFinding(finding, walk))),
    ...reportDifferences(walks, plan),
  ];
}

function reportFinding(finding: SchemaFinding, walk: Walk): Diagnostic {
  const { step } = finding;
  const { dialect } = walk.start;
  const { id } = step;
  const title = dialects[dialect].title;
  const related = (cause: SchemaStep | undefined): { related: Related[] } => ({
    related: [
      ...(cause === undefined || cause === step
        ? []
        : [{ at: idOf(cause), message: `step "${cause.id}" changes it before` }]),
      ...callsOf(step.origin),
    ],
  });
  if (finding.kind === "dark") {
    const why = finding.text === "" ? finding.why : `${finding.why} (${finding.text})`;
    const hint = "write plain statements, or state below `effects:` what it does";
    return problem("MP5401", sqlOf(step, dialect), { id, dialect: title, why }, { hint, ...related(undefined) });
  }
  const reason = reasonOf(finding, walk);
  if (finding.kind !== "problem") {
    const { sentence } = finding.check;
    const list = finding.kind === "postcondition" ? "postconditions" : "preconditions";
    const at = step.origin.source.locate([...step.origin.path, list, finding.index]);
    if (finding.kind === "postcondition")
      return problem("MP5409", at, { id, sentence, dialect: title }, related(undefined));
    const code = finding.kind === "skipped" ? "MP5406" : "MP5405";
    return problem(code, at, { id, sentence, reason }, related(finding.cause));
  }
  const { what, why, candidates } = finding.problem;
  const { place } = finding;
  const at =
    place === undefined ? sqlOf(step, dialect) : step.origin.source.locateKey([...step.origin.path, ...place, "query"]);
  const database = walk.role;
  switch (finding.problem.kind) {
    case "missing": {
      const name = what.split(" ")[1]?.split(".").at(-1) ?? "";
      const hint = why === undefined ? hintFor(name, candidates ?? [], dialect) : undefined;
      const because = why === undefined ? reason : `: ${why}`;
      return problem("MP5402", at, { id, what, database, reason: because }, { hint, ...related(finding.cause) });
    }
    case "present":
      return problem("MP5403", at, { id, what, database, reason }, related(finding.cause));
    case "refused":
      return problem("MP5410", at, { id, what, dialect: title, why: why ?? "" }, related(finding.cause));
    case "unknown":
      return problem("MP5401", at, { id, dialect: title, why: `${what}: ${why ?? ""}` }, related(undefined));
  }
}

/** Behind "is not so", "does not have" and "has already". */
function reasonOf(finding: SchemaFinding, { from }: Walk): string {
  const cause = finding.kind === "dark" || finding.kind === "postcondition" ? undefined : finding.cause;
  return cause === undefined ? ` in the schema of ${from}` : ` after step "${cause.id}"`;
}

function hintFor(name: string, candidates: readonly string[], dialect: DialectName): string | undefined {
  const other = candidates.find((candidate) => candidate.toUpperCase() === name.toUpperCase());
  if (other !== undefined && dialect === "mysql") return `MySQL tells names of tables by case: write ${other}`;
  return didYouMean(name, candidates);
}

/**
 * Differences at the end. One that a step makes is told at its statement, one that nobody makes at the plan's head; what
 * several dialects share is told once.
 */
function reportDifferences(walks: readonly Walk[], plan: LinkedPlan): Diagnostic[] {
  const groups = new Map<string, { difference: Difference; maker: SchemaStep | undefined; walks: Walk[] }>();
  for (const walk of walks) {
    for (const difference of walk.unexplained) {
      const maker = makerOf(walk, difference.at);
      const key = JSON.stringify([difference, maker?.id]);
      const group = groups.get(key) ?? { difference, maker, walks: [] };
      groups.set(key, { ...group, walks: [...group.walks, walk] });
    }
  }
  return [...groups.values()].flatMap(({ difference, maker, walks: own }) => {
    const [first] = own;
    if (first === undefined) return [];
    const at = maker === undefined ? plan.source.locate(["to"]) : sqlOf(maker, first.start.dialect);
    const table = difference.at.startsWith("<") ? undefined : difference.at.split(".")[0];
    const last = table === undefined ? undefined : lastTouch(first.changes, table);
    const related =
      last === undefined || last === maker
        ? []
        : [{ at: idOf(last), message: `step "${last.id}" is the last to change ${table ?? ""}` }];
    const hint =
      "change it in a step, or explain it: `remains` of an erratum, `leaves` of the server step that does it";
    const dialect = own.map((walk) => dialects[walk.start.dialect].title).join(", ");
    const params = { ...difference, database: first.role, version: first.target.version, dialect };
    return [problem("MP5404", at, params, { hint, related: [...related, ...(maker ? callsOf(maker.origin) : [])] })];
  });
}

/** The SQL step that last changed exactly this place; what the product itself changed is explained already. */
function makerOf({ changes }: Walk, at: string): SchemaStep | undefined {
  const [table = ""] = at.split(".");
  const step = lastChange(changes, [at]) ?? lastChange(changes, [table]);
  return step?.sql === undefined ? undefined : step;
}

/** Databases that have steps and no catalog. */
function unchecked(steps: readonly SchemaStep[], role: DatabaseRole, version: Version): Diagnostic[] {
  const first = steps.find(({ input }) => input.kind === "sql" && input.database === role);
  if (first === undefined) return [];
  const hint = "add plans/catalogs/<version>/<database>.json; its README explains the notation";
  return [problem("MP5408", idOf(first), { database: role, version }, { hint })];
}

/**
 * Places that steps of the plan explain or change which this site leaves out by its own facts: somebody else does that
 * work (an Identity Server that is the key manager), or nobody needs it.
 */
function leftOut(
  plan: LinkedPlan,
  steps: readonly SchemaStep[],
  role: DatabaseRole,
  dialect: DialectName,
): readonly string[] {
  const present = new Set(steps.map(({ origin }) => origin));
  const absent = plan.steps.filter((linked) => !present.has(linked.origin) && linked.conditions.length > 0);
  const explained = absent.flatMap((linked) =>
    explanationsOf(linked, plan.head, dialect).flatMap((entry) => (entry.database === role ? [entry.pattern] : [])),
  );
  const changed = sqlStepsOf(absent, dialect)
    .filter(({ step }) => step.database === role)
    .flatMap(({ effects }) =>
      effects.flatMap(({ effect }) =>
        /Rows$|^maintain$/.test(effect.kind) || !("table" in effect) ? [] : (effect.table?.toUpperCase() ?? []),
      ),
    );
  return [...explained, ...changed];
}

function idleExplanations({ steps, head }: LinkedPlan, walks: readonly Walk[]): Diagnostic[] {
  const used = new Set<string>();
  for (const walk of walks) {
    for (const step of walk.steps) {
      for (const entry of step.explains)
        if (walk.used.has(entry)) used.add(`${step.id} ${entry.kind} ${entry.pattern}`);
    }
  }
  return steps.flatMap((linked) => {
    const entries = head.dialects.flatMap((dialect) => explanationsOf(linked, head, dialect));
    return entries.flatMap(({ kind, database, pattern, path }) => {
      if (!walks.some(({ role }) => role === database)) return [];
      if (used.has(`${linked.step.id} ${kind} ${pattern}`)) return [];
      if (kind === "leaves" && walks.some(({ target }) => mayBeExtra(target, pattern))) return [];
      const at = linked.origin.source.locate([...linked.origin.path, ...path]);
      const hint = "take it out, or correct the place: TABLE, TABLE.COLUMN, TABLE.<unique:A,B>, TABLE.<index:NAME>";
      return [problem("MP5407", at, { id: linked.step.id, kind, pattern }, { hint, related: callsOf(linked.origin) })];
    });
  });
}

/** The product may add a key that a new installation lacks: then its table and columns exist, and the key does not. */
function mayBeExtra(target: Catalog, pattern: string): boolean {
  const [, name = "", kind = "", names = ""] = /^(\w+)\.<(\w+):([\w,]+)>$/.exec(pattern) ?? [];
  const table = Object.values(target.tables).find((one) => placeName(one.name) === placeName(name));
  if (table === undefined) return false;
  const same = (columns: readonly string[]): boolean => columns.map(placeName).join() === placeName(names);
  if (kind === "index") return !table.indexes.some((key) => placeName(key.name ?? "") === placeName(names));
  if (kind !== "unique" && kind !== "fk") return false;
  const columns = table.columns.map((column) => placeName(column.name));
  const keys = kind === "unique" ? table.uniques : table.foreignKeys;
  return (
    names.split(",").every((column) => columns.includes(placeName(column))) && !keys.some((key) => same(key.columns))
  );
}

function sqlOf({ origin, input }: SchemaStep, dialect: DialectName): Span {
  const key = input.kind === "sql" && input.sql[dialect] === undefined ? "any" : dialect;
  return origin.source.locateKey([...origin.path, "sql", key]);
}

function idOf({ origin }: SchemaStep): Span {
  return origin.source.locate([...origin.path, "id"]);
}
