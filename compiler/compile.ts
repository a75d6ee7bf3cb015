import type { DialectName } from "../dialects/dialect.ts";
import { dialects } from "../dialects/registry.ts";
import { applyAllowances } from "./check/allow.ts";
import { checkArtifacts } from "./check/artifacts.ts";
import { withProbes } from "./check/completion.ts";
import { checkConfig } from "./check/config.ts";
import { checkCoverage } from "./check/coverage.ts";
import { checkDeclared, toldOnce } from "./check/declared.ts";
import { checkSafety } from "./check/safety.ts";
import { checkSchema } from "./check/schema.ts";
import { checkServers } from "./check/server.ts";
import { checkSqlRules } from "./check/sql-rules.ts";
import { concreteSqlSteps } from "./check/sql-steps.ts";
import { namesFrom } from "./check/step-needs.ts";
import { withUndone } from "./check/undone.ts";
import { configBases } from "./config/base.ts";
import type { SiteChanges } from "./config/timeline.ts";
import { problem } from "./diagnostics/codes.ts";
import { type Diagnostic, distinct, hasErrors, type Outcome } from "./diagnostics/diagnostic.ts";
import { positionOf } from "./diagnostics/position.ts";
import type { ConcreteStep } from "./expand/concrete.ts";
import { expandRoute } from "./expand/expand.ts";
import type { HopPlace } from "./expand/scope.ts";
import { checkWishes } from "./expand/wishes.ts";
import type { SourceFolder, SourceText } from "./files.ts";
import { databasesOf, finish } from "./finish.ts";
import { catalogOfRole, openCatalogs } from "./load/catalogs.ts";
import { type LinkedPlan, linkPlan } from "./load/link.ts";
import { loadPlan } from "./load/plan.ts";
import { type LoadedSite, loadSite } from "./load/site.ts";
import type { Migration } from "./model/migration.ts";
import type { Version } from "./model/names.ts";
import { orderSteps } from "./order/order.ts";
import type { TouchContext } from "./order/resources.ts";
import { findRoutes } from "./route/route.ts";

export interface CompileInput {
  /** `plans/`: plans, recipes, product defaults, catalogs. */
  readonly plans: SourceFolder;
  readonly site: SourceText;
  /** Files that the site refers to (old deployment.toml), relative to the site's folder. */
  readonly siteFolder: SourceFolder;
  /** What the command line overrides. */
  readonly overrides?: {
    readonly from?: Version;
    readonly to?: Version;
    readonly dialect?: DialectName;
    readonly via?: readonly Version[];
    readonly avoid?: readonly Version[];
  };
}

/**
 * Text → migration: load, route, expand, order, check. Pure: no clock, no environment, no file that is not handed in.
 * Reports every problem of a run together; a later stage runs only when the earlier ones left it something to work on.
 */
export function compile(input: CompileInput): Outcome<Migration> {
  const { plans } = input;
  const site = loadSite(input.site, input.overrides);
  const diagnostics: Diagnostic[] = [...site.diagnostics];
  if (site.value === undefined) return { diagnostics };
  const linked = loadRoute(plans, site.value, input.overrides, diagnostics);
  if (linked === undefined) return { diagnostics: distinct(diagnostics) };
  const hops = placeHops(linked, site.value, diagnostics);
  const config = configBases(plans, input.siteFolder, site.value, hops);
  diagnostics.push(...config.diagnostics);
  diagnostics.push(
    ...linked.flatMap((plan) => checkCoverage(plan.steps, plan.head.dialects, [site.value?.site.dialect ?? "h2"])),
  );
  const expansions = expandRoute(linked, site.value, hops, config.environments);
  diagnostics.push(
    ...expansions.flatMap((expansion) => expansion.diagnostics),
    ...expansions.slice(-1).flatMap(({ facts }) => (site.value === undefined ? [] : checkWishes(site.value, facts))),
  );
  if (hasErrors(diagnostics)) return { diagnostics: distinct(diagnostics) };
  const context: TouchContext = {
    hops,
    nodes: site.value.site.nodes.map((node) => node.name),
    databases: databasesOf(site.value),
    downloads: site.value.site.downloads?.directory ?? "",
  };
  const ordered = orderSteps(
    expansions.flatMap((expansion) => expansion.steps),
    context,
  );
  diagnostics.push(...ordered.diagnostics);
  if (ordered.value === undefined) return { diagnostics: distinct(diagnostics) };
  const { nodes, deployment } = site.value.site;
  const set = Object.entries(deployment?.set ?? {}).map(([path, value]) => ({ path, value }));
  const { source } = site.value;
  const own: SiteChanges = {
    action: { kind: "timeline", set, remove: [] },
    locate: (path) => source.locateKey(["deployment", "set", path]),
  };
  const timeline = checkConfig({ steps: ordered.value, hops, nodes, bases: config.bases, site: own });
  const passes = [
    timeline,
    checkServers({ steps: timeline.steps, hops, nodes }),
    checkArtifacts({ steps: timeline.steps, hops, nodes }),
  ];
  const { dialect } = site.value.site;
  const sql = concreteSqlSteps(timeline.steps, dialect);
  const { databases } = context;
  const safety = checkSafety({ steps: timeline.steps, planned: ordered.value, sql, hops, nodes, databases });
  const catalogs = openCatalogs(plans);
  const from = site.value.site.from;
  const rules = checkSqlRules(sql, dialect, (role) => catalogOfRole(catalogs, role, from, dialect));
  const hopOf = new Map(timeline.steps.map((step) => [step.id, step.hop]));
  const namesOf = namesFrom(catalogs, (step) => hops[hopOf.get(step.id) ?? 0]?.from ?? from);
  const schema = checkSchema({
    steps: timeline.steps,
    sql,
    hops,
    plans: linked,
    roles: context.databases.map(({ role }) => role),
    dialect,
    catalogs,
  });
  diagnostics.push(
    ...passes.flatMap((pass) => pass.diagnostics),
    ...rules,
    ...checkDeclared(sql, namesOf),
    ...schema.diagnostics,
    ...safety.diagnostics,
  );
  const steps = withUndone(withProbes(timeline.steps, sql, namesOf), schema.walks).map((step) => ({
    ...step,
    needs: step.needs.map((id) => timeline.installedBy.get(id) ?? id),
  }));
  const migration = finish({
    loaded: site.value,
    hops,
    steps,
    omitted: expansions.flatMap((expansion) => expansion.omitted),
    files: timeline.files,
    proofs: new Map(passes.flatMap((pass) => [...pass.proofs])),
    expected: schema.expected,
    privileges: safety.privileges,
    context,
    placeOf,
  });
  const used = new Set(migration.secrets.map((secret) => secret.env));
  diagnostics.push(...config.secrets.filter(({ env }) => used.has(env)).map(({ diagnostic }) => diagnostic));
  // One site sees one dialect: that an allowance is of no use, only the linter can tell.
  const planned = ordered.value.map(({ input: step, origin }) => ({ step, origin }));
  const kept = distinct(applyAllowances(toldOnce(diagnostics), planned, "ignore"));
  return hasErrors(kept) ? { diagnostics: kept } : { value: migration, diagnostics: kept };
}

/** The plans of the chosen route, opened and linked; `undefined` when there is none or one does not load. */
function loadRoute(
  plans: SourceFolder,
  loaded: LoadedSite,
  overrides: CompileInput["overrides"],
  diagnostics: Diagnostic[],
): LinkedPlan[] | undefined {
  const { site, source } = loaded;
  const places = {
    ...(overrides?.from === undefined ? { from: source.locate(["from"]) } : {}),
    ...(overrides?.to === undefined ? { to: source.locate(["to"]) } : {}),
  };
  const query = {
    from: site.from,
    to: site.to,
    ...(overrides?.via ? { via: overrides.via } : {}),
    ...(overrides?.avoid ? { avoid: overrides.avoid } : {}),
  };
  const routes = findRoutes(plans, query, places);
  diagnostics.push(...routes.diagnostics);
  const linked = (routes.value?.[0]?.plans ?? []).map((folder) => {
    const plan = loadPlan(plans, folder);
    diagnostics.push(...plan.diagnostics);
    if (plan.value === undefined) return undefined;
    if (!plan.value.head.dialects.includes(site.dialect)) {
      const at = overrides?.dialect === undefined ? source.locate(["dialect"]) : undefined;
      const served = plan.value.head.dialects.map((name) => dialects[name].title).join(", ");
      const reason = plan.value.head.notFor?.[site.dialect];
      const params = { plan: folder, dialect: dialects[site.dialect].title, reason: reason ? `: ${reason}` : "" };
      diagnostics.push(problem("MP2006", at, params, { hint: `it serves ${served}` }));
    }
    const result = linkPlan(plans, plan.value);
    diagnostics.push(...result.diagnostics);
    return result.value;
  });
  const complete = linked.filter((plan) => plan !== undefined);
  return complete.length === 0 || complete.length < linked.length || hasErrors(diagnostics) ? undefined : complete;
}

/** The homes that each hop goes between; a version between needs a home of its own (MP2007). */
function placeHops(plans: readonly LinkedPlan[], { site, source }: LoadedSite, diagnostics: Diagnostic[]): HopPlace[] {
  const homeOf = (version: Version): string => {
    if (version === site.from) return site.homes.old;
    if (version === site.to) return site.homes.new;
    const home = site.homes.via?.[version];
    if (home === undefined)
      diagnostics.push(
        problem(
          "MP2007",
          source.locateKey(["homes"]),
          { version },
          {
            hint: `add \`via: { ${version}: /path/of/that/home }\` to the homes`,
          },
        ),
      );
    return home ?? "";
  };
  const homes = [site.from, ...plans.map((plan) => plan.head.to)].map((version) => ({
    version,
    home: homeOf(version),
  }));
  const changed = plans.map(({ head }) => head.synapseChanged ?? []);
  return plans.map(({ head }, index) => ({
    index,
    last: index === plans.length - 1,
    from: head.from,
    to: head.to,
    oldHome: homes[index]?.home ?? "",
    newHome: homes[index + 1]?.home ?? "",
    head,
    origin: { home: site.homes.old, version: site.from, startScript: plans[0]?.head.startScript.old ?? "" },
    synapseChanged: [...new Set(changed.slice(0, index + 1).flat())].sort(),
  }));
}

function placeOf(step: ConcreteStep): string {
  const { source, path } = step.origin;
  const at = source.locate(path);
  const { line, column } = positionOf(source.text, at.start);
  return `${source.file}:${line}:${column}`;
}
