import type { TomlScalar } from "../compiler/model/scalars.ts";

/**
 * Keys and values of TOML 0.5, the version that the product reads. Written here and not by the TOML library: its
 * `stringify` escapes only the first control character of a string and writes `9_443` for a port.
 */

const ESCAPES: Readonly<Record<string, string>> = { "\b": "\\b", "\t": "\\t", "\n": "\\n", "\f": "\\f", "\r": "\\r" };

/** Longest array that stays on one line. */
const LINE = 80;

/** A bare key, or a quoted one. */
export function tomlKey(key: string): string {
  return /^[A-Za-z0-9_-]+$/.test(key) ? key : basicString(key);
}

/** One value on one line. @throws for a number that is not finite */
export function tomlScalar(value: TomlScalar): string {
  if (typeof value === "boolean") return String(value);
  if (typeof value === "string") return literalIsClearer(value) ? `'${value}'` : basicString(value);
  if (!Number.isFinite(value)) throw new Error("deployment.toml holds finite numbers only");
  if (Object.is(value, -0)) return "-0.0";
  const text = String(value);
  // A whole number beyond 2^53 is not exact any more, and beyond 2^63 no TOML integer: it is written as a float.
  return Number.isInteger(value) && !Number.isSafeInteger(value) && !text.includes("e") ? `${text}.0` : text;
}

/** A list of values; one a line when it is long. */
export function tomlArray(values: readonly TomlScalar[]): string {
  const items = values.map(tomlScalar);
  const line = `[${items.join(", ")}]`;
  return line.length <= LINE ? line : `[\n${items.map((item) => `  ${item},\n`).join("")}]`;
}

/** Regular expressions and JSON read better between single quotes, where nothing is escaped. */
function literalIsClearer(text: string): boolean {
  return /[\\"]/.test(text) && !/['\p{Cc}]/u.test(text);
}

function basicString(text: string): string {
  const escaped = text.replace(/["\\]/g, "\\$&").replace(/\p{Cc}/gu, (sign) => ESCAPES[sign] ?? unicode(sign));
  return `"${escaped}"`;
}

function unicode(sign: string): string {
  return `\\u${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}`;
}
