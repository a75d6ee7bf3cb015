import type { DialectName } from "../../dialects/dialect.ts";
import { dialects } from "../../dialects/registry.ts";

/** A name of the catalog, quoted so that the engine stores it as the product's unquoted scripts do. */
export function quote(name: string, dialect: DialectName): string {
  return dialects[dialect].quoteIdentifier(dialect === "postgresql" ? name.toLowerCase() : name);
}

/** An SQL text literal. MySQL reads a backslash as an escape (no NO_BACKSLASH_ESCAPES in the default modes). */
export function literal(text: string, dialect: DialectName): string {
  const escaped = dialect === "mysql" ? text.replace(/\\/g, "\\\\") : text;
  return `'${escaped.replace(/'/g, "''")}'`;
}
