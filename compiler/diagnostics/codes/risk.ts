import type { CodeEntry } from "./entry.ts";

/** MP58xx: risk, way back, backup. MP59xx: privileges and allowances. */
export const riskCodes = {} as const satisfies Record<string, CodeEntry<never>>;
