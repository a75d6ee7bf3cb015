import type { DialectName } from "../../dialects/dialect.ts";

/** A name of the catalog, quoted so that the engine stores it as the product's unquoted scripts do. */
export function quote(name: string, dialect: DialectName): string {
  return dialect === "mysql" ? `\`${name}\`` : `"${name.toLowerCase()}"`;
}

/**
 * Two names are the same to the engine when these are equal. MySQL compares table names by byte (Linux,
 * lower_case_table_names=0) and every other name without case; PostgreSQL folds unquoted names to lower case.
 */
export function sameTable(name: string, dialect: DialectName): string {
  return dialect === "mysql" ? name : name.toUpperCase();
}

export function sameName(name: string): string {
  return name.toUpperCase();
}

/** An SQL text literal. MySQL reads a backslash as an escape (no NO_BACKSLASH_ESCAPES in the default modes). */
export function literal(text: string, dialect: DialectName): string {
  const escaped = dialect === "mysql" ? text.replace(/\\/g, "\\\\") : text;
  return `'${escaped.replace(/'/g, "''")}'`;
}
