import type { DialectName } from "../../dialects/dialect.ts";
import { dialects } from "../../dialects/registry.ts";

/**
 * Two table names are the same to the engine when these are equal. MySQL compares table names by byte (Linux,
 * `lower_case_table_names=0`); the others fold unquoted names.
 */
export function tableKey(name: string, dialect: DialectName): string {
  return dialect === "mysql" ? bare(name) : dialects[dialect].fold(bare(name));
}

/** The same for names of columns, keys, indexes, sequences and triggers; MySQL compares these without case, too. */
export function nameKey(name: string, dialect: DialectName): string {
  return dialects[dialect].fold(bare(name));
}

/** A name as places of a schema are written in plans and messages, whatever the engine stores. */
export function placeName(name: string): string {
  return bare(name).toUpperCase();
}

/** Statements may quote a name, catalogs never do. */
function bare(name: string): string {
  if (!/^["`[]/.test(name)) return name;
  if (!/^["`[]/.test(name)) return name;
  return name.replace(/^(["`])(.+)\1$/, "$2").replace(/^\[(.+)\]$/, "$1");
}
