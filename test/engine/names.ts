import type { DialectName } from "../../dialects/dialect.ts";
import { dialects } from "../../dialects/registry.ts";

/** A name of the catalog, quoted so that the engine stores it as the product's unquoted scripts do. */
export function quote(name: string, dialect: DialectName): string {
  const { fold, quoteIdentifier } = dialects[dialect];
  return quoteIdentifier(KEEP_SPELLING.includes(dialect) ? name : fold(name));
}

/** They compare names without case, and store them as they are written. */
const KEEP_SPELLING: readonly DialectName[] = ["mysql", "mssql"];

/** An SQL text literal. MySQL reads a backslash as an escape (no NO_BACKSLASH_ESCAPES in the default modes). */
export function literal(text: string, dialect: DialectName): string {
  const escaped = dialect === "mysql" ? text.replace(/\\/g, "\\\\") : text;
  return `'${escaped.replace(/'/g, "''")}'`;
}
