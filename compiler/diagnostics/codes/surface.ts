import { entry } from "./entry.ts";

/** MP6xxx: writing the bundle. MP7xxx: the command line. */
export const surfaceCodes = {
  MP6001: entry(
    "error",
    "Output folder is not a bundle",
    (p: { folder: string }) => `"${p.folder}" is not a bundle of migplan and is not overwritten`,
  ),
  MP6002: entry(
    "error",
    "Bundle cannot be written",
    (p: { folder: string; problem: string }) => `bundle "${p.folder}" cannot be written: ${p.problem}`,
  ),
  MP6003: entry("warning", "Bundle differs", (p: { file: string; how: string }) => `${p.file} ${p.how}`),
  MP6004: entry(
    "error",
    "Bundle is in use",
    (p: { folder: string }) => `"${p.folder}" holds a journal: a migration has been started from it`,
  ),
  MP7001: entry(
    "error",
    "Site file cannot be read",
    (p: { file: string; problem: string }) => `site file "${p.file}" cannot be read: ${p.problem}`,
  ),
  MP7002: entry("error", "File is not UTF-8", (p: { file: string }) => `file "${p.file}" is not UTF-8 text`),
  MP7003: entry("error", "Nothing to explain", (p: { name: string }) => `"${p.name}" is neither a code nor a step`),
  MP7004: entry(
    "warning",
    "SQL is not laid out",
    (p: { id: string; dialect: string }) => `SQL of step "${p.id}" for ${p.dialect} is not in the canonical layout`,
  ),
  MP7005: entry("error", "File exists", (p: { file: string }) => `"${p.file}" exists and is not overwritten`),
  MP7006: entry(
    "error",
    "Script cannot be read",
    (p: { file: string; problem: string }) => `script "${p.file}" cannot be read: ${p.problem}`,
  ),
  MP7007: entry("error", "Guide is not known", (p: { guide: string }) => `no plan follows a guide "${p.guide}"`),
} as const;
