import type { CodeEntry } from "./entry.ts";

/** MP57xx: what a step declares against what its SQL needs. */
export const declaredCodes = {} as const satisfies Record<string, CodeEntry<never>>;
