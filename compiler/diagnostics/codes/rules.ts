import type { CodeEntry } from "./entry.ts";

/** MP56xx: rules for the SQL of one dialect, one file each in compiler/sql/rules/. */
export const rulesCodes = {} as const satisfies Record<string, CodeEntry<never>>;
