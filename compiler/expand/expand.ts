import { dialects } from "../../dialects/registry.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { holds, whyNot } from "../load/conditions.ts";
import { itemsOf, type LinkedPlan, type LinkedStep } from "../load/link.ts";
import type { LoadedSite } from "../load/site.ts";
import { factsOf } from "../model/facts.ts";
import type { ListItem } from "../model/plan.ts";
import type { Facts } from "../model/site.ts";
import { actionOf } from "./action.ts";
import { resolveCheck } from "./checks.ts";
import type { ConcreteStep, OmittedStep } from "./concrete.ts";
import { concerns, guideOf, toErratum } from "./errata.ts";
import { inDialect } from "./in-dialect.ts";
import { nodesOf } from "./nodes.ts";
import { checkPaths } from "./paths.ts";
import { resolveStep } from "./resolve.ts";
import { type HopPlace, scopeOf } from "./scope.ts";
import type { Scope } from "./template.ts";

export interface Expansion {
  readonly steps: readonly ConcreteStep[];
  readonly omitted: readonly OmittedStep[];
  readonly diagnostics: readonly Diagnostic[];
  /** The site's facts after this hop. */
  readonly facts: Facts;
}

/** The hops of a route one after the other: what the steps of one change about the site is asked by the next. */
export function expandRoute(
  plans: readonly LinkedPlan[],
  loaded: LoadedSite,
  hops: readonly HopPlace[],
  environments: readonly string[],
): readonly Expansion[] {
  const expansions: Expansion[] = [];
  let { facts } = loaded.site;
  plans.forEach((plan, index) => {
    const hop = hops[index];
    if (hop === undefined) return;
    const expansion = expandHop(plan, { ...loaded, site: { ...loaded.site, facts } }, hop, environments);
    expansions.push(expansion);
    facts = expansion.facts;
  });
  return expansions;
}

/**
 * Turns one linked plan into the concrete steps of one hop: conditions asked, recipes' parameters and site values
 * filled in, nodes chosen (MP3xxx). Coverage of dialects is checked later; a step without SQL stays in.
 */
export function expandHop(
  plan: LinkedPlan,
  loaded: LoadedSite,
  hop: HopPlace,
  environments: readonly string[],
): Expansion {
  const { site, migrationNode } = loaded;
  const facts = factsOf(site);
  const base = scopeOf(site, hop, environments);
  const diagnostics: Diagnostic[] = [];
  const steps: ConcreteStep[] = [];
  const omitted: OmittedStep[] = [];
  for (const linked of plan.steps) {
    const { step } = linked;
    const leave = (reason: string): void => {
      omitted.push({ id: hopId(step.id, hop), title: titleOf(linked, base, loaded), reason });
    };
    const failed = linked.conditions.find((condition) => !holds(condition, facts));
    if (failed !== undefined) leave(whyNot(failed, facts));
    else if (step.once === "route" && hop.index > 0) leave("done once, on the first hop");
    else if (step.only === "final" && !hop.last) leave("done once, on the last hop");
    else if (step.kind === "sql" && step.notFor?.[site.dialect] !== undefined) leave(step.notFor[site.dialect] ?? "");
    else {
      const nodes = nodesOf(step.on, loaded, hop.to);
      if (nodes.length === 0) {
        leave(`no node is ${[step.on ?? ""].flat().join(" or ")}`);
        continue;
      }
      const found = concrete(linked, loaded, hop, bind(base, linked, loaded, diagnostics), nodes, diagnostics);
      const reached =
        hop.last || !concernsHome(found, hop.newHome) ? nodes : nodes.filter((node) => node === migrationNode);
      if (reached.length === 0) leave(`only ${migrationNode} gets a home of ${hop.to}, on the way`);
      else steps.push({ ...found, nodes: reached });
    }
  }
  const outcomes = steps.map(({ input }) => input.outcome ?? {});
  return {
    steps: startOnce(withWayBack(steps, hop), omitted),
    omitted,
    diagnostics,
    facts: { ...site.facts, ...Object.assign({}, ...outcomes) },
  };
}

/** `restore backup-apim-db` means the backup of this hop, where the hop takes one. */
function withWayBack(steps: readonly ConcreteStep[], hop: HopPlace): readonly ConcreteStep[] {
  if (hop.index === 0) return steps;
  const taken = new Set(steps.map(({ planId }) => planId));
  return steps.map((step) => {
    const { irreversible } = step.input;
    if (irreversible === undefined) return step;
    const text = irreversible.replace(/[a-z][a-z0-9]*(-[a-z0-9]+)+/g, (id) => (taken.has(id) ? hopId(id, hop) : id));
    return { ...step, input: { ...step.input, irreversible: text } };
  });
}

/** A release between two hops lives on the migration node alone, so that what touches its home happens only there. */
function concernsHome({ input }: ConcreteStep, home: string): boolean {
  if (input.kind === "config") return true;
  if (input.kind === "server") return (input.start ?? input.stop)?.home === "new";
  return mentions(input, home);
}

function mentions(value: unknown, home: string): boolean {
  if (typeof value === "string")
    return value
      .split(home)
      .slice(1)
      .some((rest) => !/^[\w.-]/.test(rest));
  return typeof value === "object" && value !== null && Object.values(value).some((inner) => mentions(inner, home));
}

/** On the second and later hops ids carry the hop's number: the journal's key stays unique on a route. */
function hopId(id: string, hop: HopPlace): string {
  return hop.index === 0 ? id : `${id}-${hop.index + 1}`;
}

function concrete(
  linked: LinkedStep,
  { site }: LoadedSite,
  hop: HopPlace,
  scope: Scope,
  nodes: readonly string[],
  diagnostics: Diagnostic[],
): ConcreteStep {
  const { origin } = linked;
  const input = resolveStep(inDialect(linked.step, site.dialect), {
    origin,
    scope,
    quoting: dialects[site.dialect],
    diagnostics,
  });
  const database =
    input.kind === "sql" || (input.kind === "backup" && input.database !== undefined)
      ? (input.database ?? "apim_db")
      : "apim_db";
  const context = { database, dialect: site.dialect, oldHome: hop.oldHome, newHome: hop.newHome };
  const action = actionOf(input, site, hop);
  diagnostics.push(...checkPaths(origin, input, action));
  return {
    id: hopId(input.id, hop),
    planId: input.id,
    input,
    origin,
    hop: hop.index,
    phase: linked.phase,
    nodes,
    preconditions: (input.preconditions ?? []).map((check) => ({
      check: resolveCheck(check, context),
      otherwise: check.otherwise ?? "halt",
    })),
    postconditions: (input.postconditions ?? []).map((check) => resolveCheck(check, context)),
    errata: (input.errata ?? [])
      .filter((erratum) => concerns(erratum, site.dialect, guideOf(input, hop.head)))
      .map(toErratum),
    action,
    temporary: input.kind === "files" && input.temporary === true,
    needs: (input.needs ?? []).map((id) => hopId(id, hop)),
  };
}

/** The scope of a step: the hop's names and, in a recipe, `with.`; each use's values are filled in its caller's scope. */
function bind(base: Scope, linked: LinkedStep, { site }: LoadedSite, diagnostics: Diagnostic[]): Scope {
  let scope = base;
  const facts = factsOf(site);
  for (const { values, source, path } of linked.bindings) {
    const origin = { source, path: [...path, "with"], calls: [] };
    const own = Object.fromEntries(
      Object.entries(values).map(([name, value]) => [
        name,
        Array.isArray(value) ? itemsOf(value as readonly ListItem[], facts) : (value as string | number | boolean),
      ]),
    );
    scope = { ...base, with: resolveStep(own, { origin, scope, quoting: dialects[site.dialect], diagnostics }) };
  }
  return scope;
}

/** Title of a step that is left out. What the site does not give stays visible as the template's name. */
function titleOf(linked: LinkedStep, base: Scope, loaded: LoadedSite): string {
  const ignored: Diagnostic[] = [];
  const scope = bind(base, linked, loaded, ignored);
  return resolveStep(
    { title: linked.step.title },
    { origin: linked.origin, scope, quoting: dialects[loaded.site.dialect], diagnostics: ignored },
  ).title;
}

/**
 * A node that plays several roles is named by several "start and leave running" steps; it is started by the first of
 * them, unless something stopped it in between. A step that has no node left is left out.
 */
function startOnce(steps: readonly ConcreteStep[], omitted: OmittedStep[]): ConcreteStep[] {
  const running = new Set<string>();
  return steps.flatMap((step) => {
    const { action } = step;
    if (action.kind === "stop") for (const node of step.nodes) running.delete(`${node} ${action.home}`);
    if (action.kind !== "start" || action.thenStop) return [step];
    const nodes = step.nodes.filter((node) => !running.has(`${node} ${action.home}`));
    for (const node of nodes) running.add(`${node} ${action.home}`);
    if (nodes.length > 0) return [{ ...step, nodes }];
    omitted.push({ id: step.id, title: step.input.title, reason: "its nodes are started by an earlier step" });
    return [];
  });
}
