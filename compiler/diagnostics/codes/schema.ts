import type { CodeEntry } from "./entry.ts";

/** MP54xx: the schema through every statement. MP55xx: parity of the dialects. */
export const schemaCodes = {} as const satisfies Record<string, CodeEntry<never>>;
