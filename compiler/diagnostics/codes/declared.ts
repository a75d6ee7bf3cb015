import { entry } from "./entry.ts";

/** MP57xx: what a step declares against what its SQL needs and does. */
export const declaredCodes = {
  MP5701: entry(
    "error",
    "Precondition is not declared",
    (p: { id: string; sentence: string }) =>
      `the SQL of step "${p.id}" needs that ${p.sentence}, and the step does not declare it`,
  ),
  MP5702: entry(
    "error",
    "Precondition contradicts the SQL",
    (p: { id: string; sentence: string; needed: string }) =>
      `step "${p.id}" requires that ${p.sentence}, but its SQL needs that ${p.needed}`,
  ),
  MP5703: entry(
    "error",
    "Postcondition cannot come true",
    (p: { id: string; sentence: string; fact: string; dialect: string }) =>
      `step "${p.id}" promises that ${p.sentence}, but after its SQL for ${p.dialect} ${p.fact}`,
  ),
  MP5704: entry(
    "error",
    "Finished step cannot be recognised",
    (p: { id: string; effect: string }) =>
      `step "${p.id}" ${p.effect}, and nothing tells a resumed run whether that has happened`,
  ),
} as const;
