import type { SecretReference } from "../model/migration.ts";

/**
 * Reads `env:NAME` or `secret:alias` of a site. An alias of the secure vault exists only inside the product, so the
 * scripts read the same secret from a variable named after it: `secret:am.db` → `MIGPLAN_AM_DB`.
 */
export function readReference(reference: string): SecretReference {
  const [scheme, name] = [reference.slice(0, reference.indexOf(":")), reference.slice(reference.indexOf(":") + 1)];
  if (scheme === "env") return { env: name };
  return { env: `MIGPLAN_${name.toUpperCase().replace(/[^A-Z0-9]/g, "_")}`, alias: name };
}

/** How a deployment.yaml of the analytics server refers to a secret: `${sec:alias}` of its own vault, else `${env:NAME}`. */
export function yamlReference(reference: SecretReference): string {
  return reference.alias === undefined ? `\${env:${reference.env}}` : `\${sec:${reference.alias}}`;
}

/** How deployment.toml refers to a secret: `$secret{alias}` where the vault holds it, else `$env{NAME}`. */
export function tomlReference(reference: SecretReference): string {
  return reference.alias === undefined ? `$env{${reference.env}}` : `$secret{${reference.alias}}`;
}
