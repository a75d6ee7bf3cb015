import type { RouteCost } from "../compiler/route/cost.ts";
import type { DialectName } from "../dialects/dialect.ts";
import { dialects } from "../dialects/registry.ts";
import type { PricedRoute } from "./commands/routes.ts";

const COLUMNS: readonly (readonly [key: keyof RouteCost, title: string])[] = [
  ["migrationRuns", "migration runs"],
  ["hops", "hops"],
  ["steps", "steps"],
  ["serverStarts", "server starts"],
  ["sqlStatements", "SQL statements"],
  ["irreversible", "no way back"],
];

/**
 * Routes between two versions as people read them: a line for each with what it costs, the preferred one first, then why.
 * @param because what the first has that the second has not
 */
export function renderRoutes(
  routes: readonly PricedRoute[],
  because: string | undefined,
  counted: { readonly exact: boolean; readonly dialect: DialectName | undefined },
): string {
  const names = routes.map(({ versions }) => versions.join(" → "));
  const width = Math.max(...names.map((name) => name.length), "route".length);
  const head = ["route".padEnd(width), ...COLUMNS.map(([, title]) => title)].join("  ");
  const rows = routes.map(({ cost, refused }, index) => {
    const name = (names[index] ?? "").padEnd(width);
    if (cost === undefined) return `${name}  not for this site: ${refused ?? ""}`;
    return [name, ...COLUMNS.map(([key, title]) => String(cost[key]).padStart(title.length))].join("  ");
  });
  return `${[head, ...rows, "", ...reason(routes, because), ...meaning(counted)].join("\n")}\n`;
}

function reason([first, second]: readonly PricedRoute[], because: string | undefined): string[] {
  if (first === undefined) return [];
  const name = first.versions.join(" → ");
  if (second === undefined) return [`${name} is the only route.`];
  return [`${name} is taken: it has ${because ?? ""} than the next. \`--via\` and \`--avoid\` choose another.`];
}

function meaning({ exact, dialect }: { exact: boolean; dialect: DialectName | undefined }): string[] {
  if (exact) return [];
  const which = dialect === undefined ? "the database system that needs most" : dialects[dialect].title;
  return [`Counts are the most that a site can need, on ${which}; \`--site FILE\` counts for one site.`];
}
