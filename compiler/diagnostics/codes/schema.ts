import { entry } from "./entry.ts";

/** MP54xx: the schema through every statement. MP55xx: parity of the dialects. */
export const schemaCodes = {
  MP5401: entry(
    "error",
    "Statement is not understood",
    (p: { id: string; dialect: string; why: string }) =>
      `what step "${p.id}" does on ${p.dialect} cannot be read, and it states no effects: ${p.why}`,
  ),
  MP5402: entry(
    "error",
    "Object does not exist",
    (p: { id: string; what: string; database: string; reason: string }) =>
      `step "${p.id}" needs ${p.what}, which ${p.database} does not have${p.reason}`,
  ),
  MP5403: entry(
    "error",
    "Object exists already",
    (p: { id: string; what: string; database: string; reason: string }) =>
      `step "${p.id}" makes ${p.what}, which ${p.database} has already${p.reason}`,
  ),
  MP5404: entry(
    "error",
    "Schema is not the one of the new version",
    (p: { at: string; database: string; version: string; expected: string; actual: string; dialect: string }) =>
      `${p.database} ends with ${p.at} ${p.actual} on ${p.dialect}; a new ${p.version} has it ${p.expected}`,
  ),
  MP5405: entry(
    "error",
    "Precondition is refuted by the schema",
    (p: { id: string; sentence: string; reason: string }) =>
      `step "${p.id}" requires that ${p.sentence}, which is not so${p.reason}`,
  ),
  MP5406: entry(
    "warning",
    "Step never runs",
    (p: { id: string; sentence: string; reason: string }) =>
      `step "${p.id}" is always skipped: it runs only when ${p.sentence}, which is not so${p.reason}`,
  ),
  MP5407: entry(
    "warning",
    "Explanation explains nothing",
    (p: { id: string; kind: string; pattern: string }) =>
      `"${p.pattern}" below \`${p.kind}\` of step "${p.id}" explains no difference on any dialect`,
  ),
  MP5408: entry(
    "note",
    "Schema is not checked",
    (p: { database: string; version: string }) =>
      `the statements for ${p.database} are not checked: there is no catalog of version ${p.version}`,
  ),
  MP5409: entry(
    "error",
    "Postcondition is refuted by the schema",
    (p: { id: string; sentence: string; dialect: string }) =>
      `step "${p.id}" promises that ${p.sentence}, and its statements do not make it so on ${p.dialect}`,
  ),
  MP5410: entry(
    "error",
    "Engine refuses the change",
    (p: { id: string; what: string; dialect: string; why: string }) =>
      `step "${p.id}" changes ${p.what}, which ${p.dialect} refuses: ${p.why}`,
  ),
  MP5501: entry(
    "error",
    "Dialects end with different schemas",
    (p: { at: string; own: string; dialects: string; common: string; others: string }) =>
      `${p.at} ends as ${p.own} on ${p.dialects}, and as ${p.common} on ${p.others}`,
  ),
  MP5502: entry(
    "error",
    "Dialects change rows differently",
    (p: { id: string; own: string; dialects: string; common: string; others: string }) =>
      `step "${p.id}" ${p.own} on ${p.dialects}, and ${p.common} on ${p.others}`,
  ),
} as const;
