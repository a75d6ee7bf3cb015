import { problem } from "../diagnostics/codes.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { keyPathProblem } from "../expand/paths.ts";
import type { HopPlace } from "../expand/scope.ts";
import type { SourceFolder } from "../files.ts";
import { readDataFile } from "../load/data-file.ts";
import type { LoadedSite } from "../load/site.ts";
import type { Path } from "../load/source.ts";
import { isAtLeast, type Version } from "../model/names.ts";
import { productChangesSchema } from "../model/product-changes.ts";
import { carryOver, type FoundSecret, type OriginTable } from "./carry-over.ts";
import { formatKeyPath, getAt, isTable, parseKeyPath, type TomlTable } from "./key-path.ts";
import { changesBetween } from "./product-changes.ts";
import { parseToml } from "./toml.ts";

/** Older releases are configured in XML; whoever leaves one writes the base in the form of the first target. */
const FIRST_WITH_TOML: Version = "3.0.0";

/** The starting content of deployment.toml per hop and node, before any step of the plans. */
export interface ConfigBases {
  readonly bases: readonly Readonly<Record<string, OriginTable>>[];
  readonly secrets: readonly FoundSecret[];
  /** Names of the gateway environments that the old files list, or else the release that is left ships. */
  readonly environments: readonly string[];
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Reads the shipped files of the releases (`plans/products/<version>.toml`) and the site's old files, and carries the
 * site's own changes over to each release of the route (MP1012, MP1213, MP1307, MP1308, MP1313, MP1315, MP3005).
 */
export function configBases(
  plans: SourceFolder,
  folder: SourceFolder,
  loaded: LoadedSite,
  hops: readonly HopPlace[],
): ConfigBases {
  const { site, source } = loaded;
  const known = readDataFile(plans, "products/changes.yaml", productChangesSchema, "the list of changed settings");
  const diagnostics: Diagnostic[] = [...known.diagnostics, ...checkKeyPaths(loaded)];
  const shipped = new Map<Version, TomlTable>();
  const defaultsOf = (version: Version): TomlTable => {
    const known = shipped.get(version);
    if (known !== undefined) return known;
    const text = plans.read(`products/${version}.toml`);
    const file = `${plans.name}/products/${version}.toml`;
    const hint = "each release of a route needs the list of its shipped configuration";
    const parsed =
      text === undefined
        ? { diagnostics: [problem("MP1012", undefined, { file }, { hint })] }
        : parseToml({ file, text });
    diagnostics.push(...parsed.diagnostics);
    const table = parsed.value ?? {};
    shipped.set(version, table);
    return table;
  };
  const open = (name: string, path: Path): { table: TomlTable; source: { file: string; text: string } } => {
    const empty = { table: {}, source: { file: name, text: "" } };
    const at = () => source.locate(path);
    if (/(^|[\\/])\.\.([\\/]|$)|^([\\/]|[A-Za-z]:)/.test(name)) {
      diagnostics.push(
        problem(
          "MP1213",
          at(),
          { path: name, folder: "the site's folder" },
          { hint: "put a copy beside the site file" },
        ),
      );
      return empty;
    }
    const clean = name.replace(/^\.\//, "");
    const text = folder.read(clean);
    if (text === undefined) {
      diagnostics.push(problem("MP1012", at(), { file: name }, { hint: "the path is relative to the site file" }));
      return empty;
    }
    const file = folder.name === "" || folder.name === "." ? clean : `${folder.name}/${clean}`;
    const parsed = parseToml({ file, text });
    diagnostics.push(...parsed.diagnostics);
    return { table: parsed.value ?? {}, source: { file, text } };
  };
  const common = site.deployment?.base === undefined ? undefined : open(site.deployment.base, ["deployment", "base"]);
  const dropped = (site.deployment?.remove ?? []).map((path) => formatKeyPath(parseKeyPath(path) ?? [path]));
  const secrets = new Map<string, FoundSecret>();
  const first = hops[0]?.from ?? site.from;
  const form = isAtLeast(first, FIRST_WITH_TOML) ? first : (hops[0]?.to ?? site.to);
  const olds = site.nodes.map((node, index) => ({
    node: node.name,
    old: node.deployment === undefined ? common : open(node.deployment, ["nodes", index, "deployment"]),
  }));
  const bases = hops.map((hop) =>
    Object.fromEntries(
      olds.map(({ node, old }) => {
        const changes = changesBetween(known.value?.changes ?? [], form, hop.to);
        const target = { version: hop.to, defaults: defaultsOf(hop.to), changes };
        const own = old ?? { table: {}, source: { file: "", text: "" } };
        const carried = carryOver(target, { defaults: defaultsOf(form), ...own }, dropped);
        diagnostics.push(...carried.diagnostics);
        for (const secret of carried.secrets) secrets.set(`${own.source.file} ${secret.path}`, secret);
        return [node, { table: carried.table, origins: carried.origins }];
      }),
    ),
  );
  const listed = olds.flatMap(({ old }) => environmentsOf(old?.table ?? {}));
  const environments = [...new Set(listed.length > 0 ? listed : environmentsOf(defaultsOf(first)))];
  return { bases, secrets: [...secrets.values()], environments, diagnostics };
}

function environmentsOf(table: TomlTable): string[] {
  const list = getAt(table, ["apim", "gateway", "environment"]);
  const names = Array.isArray(list)
    ? (list as unknown[]).map((entry) => (isTable(entry) ? entry.name : undefined))
    : [];
  return names.filter((name) => typeof name === "string");
}

/** Key paths that the site sets or leaves behind (MP3005). */
function checkKeyPaths({ site, source }: LoadedSite): Diagnostic[] {
  const { set = {}, remove = [] } = site.deployment ?? {};
  const wrong = (path: string): boolean => parseKeyPath(path) === undefined;
  return [
    ...Object.keys(set)
      .filter(wrong)
      .map((path) => keyPathProblem(path, source.locateKey(["deployment", "set", path]))),
    ...remove.flatMap((path, index) =>
      wrong(path) ? [keyPathProblem(path, source.locate(["deployment", "remove", index]))] : [],
    ),
  ];
}
