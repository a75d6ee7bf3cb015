import type { RouteCost } from "../compiler/route/cost.ts";
import { PREFERENCES, type Preference } from "../compiler/route/route.ts";
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

const WORDS = [
  "migration run: a start in which a tool of the vendor rewrites data; it takes long, and only a restore takes it back",
  "hop: one guide, walked to its end; a guide for the whole way is one hop",
  "no way back: steps that only a restore takes back",
];

export interface RoutesText {
  readonly routes: readonly PricedRoute[];
  /** What the first route has that the second has not. */
  readonly because: Preference | undefined;
  /** True where `--via` or `--avoid` left routes out. */
  readonly chosen: boolean;
  /** Counted for one site. */
  readonly exact: boolean;
  readonly dialect: DialectName | undefined;
}

/** Routes between two versions as people read them: a line for each with what it costs, the preferred one first, then why. */
export function renderRoutes(text: RoutesText): string {
  const names = text.routes.map(nameOf);
  const width = Math.max(...names.map((name) => name.length), "route".length);
  const head = ["route".padEnd(width), ...COLUMNS.map(([, title]) => title)].join("  ");
  const rows = text.routes.map(({ cost, refused }, index) => {
    const name = (names[index] ?? "").padEnd(width);
    if (cost === undefined) return `${name}  cannot be taken: ${refused ?? ""}`;
    return [name, ...COLUMNS.map(([key, title]) => String(cost[key]).padStart(title.length))].join("  ");
  });
  return `${[head, ...rows, "", ...reason(text), "", ...WORDS, meaning(text)].join("\n")}\n`;
}

function reason({ routes, because, chosen }: RoutesText): string[] {
  const [first, second] = routes;
  if (first === undefined) return [];
  const name = nameOf(first);
  if (second === undefined) return [`${name} is the only route${chosen ? " that is left" : ""}.`];
  const taken = routes.some(({ cost }) => cost !== undefined)
    ? `${name} ${first.cost === undefined ? "comes first, and cannot be taken" : "is taken"}`
    : `None of them can be taken; ${name} comes first`;
  return [
    `${taken}: it has ${because ?? ""} than the next. \`--via\` and \`--avoid\` choose another.`,
    `What decides, in this order: ${PREFERENCES.join(", ")}.`,
  ];
}

function meaning({ exact, dialect }: RoutesText): string {
  if (exact) return "Counts are those of this site; the order of the routes is the same for every site.";
  const which = dialect === undefined ? "the database system that needs most" : dialects[dialect].title;
  return `Counts are the most that a site can need, on ${which}; \`--site FILE\` counts for one site.`;
}

function nameOf({ versions }: PricedRoute): string {
  return versions.join(" → ");
}
