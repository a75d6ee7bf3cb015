import { entry } from "./entry.ts";

/** MP3xxx: recipes, conditions and site values become concrete steps. */
export const expandCodes = {
  MP3001: entry("error", "Name in a template is not known", (p: { name: string }) => `"${p.name}" is not known here`),
  MP3002: entry(
    "error",
    "Template does not parse",
    (p: { problem: string }) => `template does not parse: ${p.problem}`,
  ),
  MP3003: entry(
    "error",
    "Unquoted value in SQL",
    (p: { expression: string }) => `"{{${p.expression}}}" would reach SQL unquoted`,
  ),
  MP3004: entry("error", "Path leaves its home", (p: { path: string }) => `path "${p.path}" holds ".." segments`),
  MP3005: entry(
    "error",
    "Key path is malformed",
    (p: { path: string }) => `"${p.path}" is not a key path of a TOML file`,
  ),
  MP3006: entry(
    "error",
    "Value of the site is missing",
    (p: { name: string; key: string; where: string }) =>
      `"{{${p.name}}}" needs \`${p.key}\`, which ${p.where} does not give`,
  ),
  MP3007: entry(
    "error",
    "Edit path is malformed",
    (p: { path: string }) => `"${p.path}" is not a key path with selectors`,
  ),
  MP3008: entry(
    "warning",
    "No step does what the site asks for",
    (p: { fact: string }) => `${p.fact} is true, but no step of this route does it`,
  ),
} as const;
