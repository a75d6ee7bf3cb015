import { problem } from "../diagnostics/codes.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import type { SourceText } from "../files.ts";
import type { ProductChange } from "../model/product-changes.ts";
import type { TomlInput } from "../model/scalars.ts";
import { formatKeyPath, getAt, isTable, leaves, sameValue, setAt, type TomlTable } from "./key-path.ts";
import { applyChanges } from "./product-changes.ts";
import { locateKey } from "./toml.ts";

/** A table under construction, each key with where its value comes from. */
export interface OriginTable {
  readonly table: TomlTable;
  /** Key path → `3.1.0 default`, `old deployment.toml`, `plan <step>`, `site`. */
  readonly origins: Readonly<Record<string, string>>;
}

/** A secret of the old file that the new file only refers to. */
export interface FoundSecret {
  readonly path: string;
  readonly env: string;
  readonly diagnostic: Diagnostic;
}

/**
 * Keys that belong to one installation or one run and are never carried over: the plan decides them
 * (research: re-index counters, user store type during the identity migration; ciphertexts stay on the node).
 */
const NEVER_CARRIED: readonly string[] = ["indexing.re_indexing", "indexing.frequency", "user_store.type", "secrets"];

/** Last part of a key whose value is a secret. */
const SECRET_KEY =
  /(^|_)(password|passwd|pwd|secret|auth_token|private_key|key_password|symmetric_key)$|^encryption_key$/i;
const ENCRYPTION_KEY = "encryption.key";
const REFERENCE = /^\$(env|secret|ref|sys)\{[^}]*\}$|^\$\{[^}]*\}$/;

/**
 * The target release's shipped file with the site's own changes re-applied key by key: a change is what the old file
 * says and the old release's shipped file did not. Lists of words are merged, not replaced. Secrets in plain text
 * become `$env{…}` (MP1308). A setting that a release since then renamed or dropped follows it, or is reported (MP1315),
 * and so is one whose place is taken by a value (MP1313): nothing is dropped in silence.
 */
export function carryOver(
  target: { readonly version: string; readonly defaults: TomlTable; readonly changes: readonly ProductChange[] },
  old: { readonly defaults: TomlTable; readonly table: TomlTable; readonly source: SourceText },
  dropped: readonly string[],
): OriginTable & { readonly secrets: readonly FoundSecret[]; readonly diagnostics: readonly Diagnostic[] } {
  let table = target.defaults;
  const origins: Record<string, string> = {};
  for (const { parts } of leaves(table)) origins[formatKeyPath(parts)] = `${target.version} default`;
  const secrets: FoundSecret[] = [];
  const diagnostics: Diagnostic[] = [];
  const hint = "write it in the new form below `deployment.set` of the site, or name it in `deployment.remove`";
  for (const { parts: was, value } of leaves(old.table)) {
    const path = formatKeyPath(was);
    if ([...NEVER_CARRIED, ...dropped].some((own) => path === own || path.startsWith(`${own}.`))) continue;
    const shipped = getAt(old.defaults, was);
    if (shipped !== undefined && sameValue(shipped, value)) continue;
    const at = () => ({ file: old.source.file, ...locateKey(old.source.text, was) });
    const hidden = (): { secret?: true } => (hideSecrets(value, was, old.source, []) === value ? {} : { secret: true });
    const carried = applyChanges(target.changes, was, value);
    if (carried.kind === "default") continue;
    if (carried.kind === "gone") {
      const { release, because } = carried;
      diagnostics.push(problem("MP1315", at(), { path, version: release, because }, { hint, ...hidden() }));
      continue;
    }
    const { parts } = carried;
    const safe = hideSecrets(carried.value, was, old.source, secrets);
    const next = setAt(table, parts, mergeWords(getAt(table, parts), shipped, safe));
    if ("blocked" in next) {
      diagnostics.push(problem("MP1313", at(), { path, version: target.version }, { hint, ...hidden() }));
      continue;
    }
    table = next.table;
    origins[formatKeyPath(parts)] = "old deployment.toml";
  }
  return { table, origins, secrets, diagnostics };
}

/** `allow_headers` and the like: the new default, without what the site took out, with what the site added. */
function mergeWords(fresh: TomlInput | undefined, shipped: TomlInput | undefined, own: TomlInput): TomlInput {
  if (!isWords(fresh) || !isWords(shipped) || !isWords(own)) return own;
  const removed = shipped.filter((word) => !own.includes(word));
  const added = own.filter((word) => !shipped.includes(word) && !fresh.includes(word));
  return [...fresh.filter((word) => !removed.includes(word)), ...added];
}

function isWords(value: TomlInput | undefined): value is string[] {
  return Array.isArray(value) && value.every((item) => typeof item === "string");
}

function hideSecrets(
  value: TomlInput,
  parts: readonly string[],
  source: SourceText,
  secrets: FoundSecret[],
): TomlInput {
  if (Array.isArray(value))
    return value.map((item, index) =>
      hideSecrets(item as TomlInput, [...parts, String(index + 1)], source, secrets),
    ) as TomlInput;
  if (isTable(value)) {
    return Object.fromEntries(
      Object.entries(value).map(([key, inner]) => [key, hideSecrets(inner, [...parts, key], source, secrets)]),
    );
  }
  const last = parts.at(-1) ?? "";
  if (typeof value !== "string" || REFERENCE.test(value) || value === "") return value;
  if (!SECRET_KEY.test(last) && parts.join(".") !== ENCRYPTION_KEY)
    return withoutUrlSecret(value, parts, source, secrets);
  return replaced(parts, source, secrets);
}

/** A URL may carry a password too: `https://user:pw@host`, `…;password=pw`. The whole value becomes a reference. */
function withoutUrlSecret(value: string, parts: readonly string[], source: SourceText, secrets: FoundSecret[]): string {
  const carries = /:\/\/[^/@\s:]+:[^/@\s]+@/.test(value) || /[?&;](password|pwd)=[^;&$]/i.test(value);
  return carries ? replaced(parts, source, secrets) : value;
}

function replaced(parts: readonly string[], source: SourceText, secrets: FoundSecret[]): string {
  const path = formatKeyPath(parts);
  const name = `MIGPLAN_${path.toUpperCase().replace(/[^A-Z0-9]+/g, "_")}`;
  // `a.b_c` and `a.b.c` would share a variable, and one of them would get the other's secret.
  let env = name;
  for (let count = 2; secrets.some((secret) => secret.env === env); count += 1) env = `${name}_${count}`;
  const at = { file: source.file, ...locateKey(source.text, parts) };
  const hint = "the product reads the variable when it starts; with secure vault write $secret{alias} in the old file";
  secrets.push({
    path,
    env,
    diagnostic: problem("MP1308", at, { path, variable: `$env{${env}}` }, { hint, secret: true }),
  });
  return `$env{${env}}`;
}
