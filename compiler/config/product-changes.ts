import { isAtLeast, type Version } from "../model/names.ts";
import type { ProductChange } from "../model/product-changes.ts";
import type { TomlInput } from "../model/scalars.ts";
import { parseKeyPath } from "./key-path.ts";

/** An old setting as a later release wants it. */
export type Carried =
  | { readonly kind: "kept"; readonly parts: readonly string[]; readonly value: TomlInput }
  /** `release` does not read it any more. */
  | { readonly kind: "gone"; readonly release: Version; readonly because: string }
  /** The value is one that the new release replaces with a default of its own. */
  | { readonly kind: "default" };

/** The changes that lie between two releases, oldest first. */
export function changesBetween(changes: readonly ProductChange[], from: Version, to: Version): ProductChange[] {
  return changes
    .filter(({ release }) => !isAtLeast(from, release) && isAtLeast(to, release))
    .sort(
      (one, other) => (isAtLeast(one.release, other.release) ? 1 : 0) - (isAtLeast(other.release, one.release) ? 1 : 0),
    );
}

/** What becomes of a setting, one change after the other. */
export function applyChanges(changes: readonly ProductChange[], parts: readonly string[], value: TomlInput): Carried {
  let kept = { parts, value };
  for (const change of changes) {
    const key = parseKeyPath(change.key) ?? [];
    if (key.length === 0 || !key.every((part, index) => kept.parts[index] === part)) continue;
    if (change.because !== undefined) return { kind: "gone", release: change.release, because: change.because };
    if (change.now !== undefined) {
      kept = { ...kept, parts: [...(parseKeyPath(change.now) ?? []), ...kept.parts.slice(key.length)] };
    } else if (typeof kept.value === "string" && change.list === true) {
      kept = { ...kept, value: kept.value.split(",").map((word) => word.trim()) };
    } else if (typeof kept.value === "string" && Object.hasOwn(change.values ?? {}, kept.value)) {
      const mapped = change.values?.[kept.value];
      if (mapped === null || mapped === undefined) return { kind: "default" };
      kept = { ...kept, value: mapped };
    }
  }
  return { kind: "kept", ...kept };
}
