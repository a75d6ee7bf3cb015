import { entry } from "./entry.ts";

/** MP4xxx: the step DAG. */
export const orderCodes = {
  MP4001: entry("error", "Steps wait for each other", (p: { loop: string }) => `steps wait for each other: ${p.loop}`),
} as const;
