/** Reading JDBC URLs. What is read never holds a user, a password or a driver's parameter. */

export interface Server {
  readonly host: string;
  /** Empty where none is given. */
  readonly port: string;
}

/** First server of an authority: `h`, `h:3306`, `[::1]:3306`, `h1:3306,h2:3306`; `undefined` for anything else. */
export function firstServer(authority: string): Server | undefined {
  const first = authority.split(",")[0] ?? "";
  const found = /^(?:\[([0-9A-Fa-f:.]+)\]|([^\s:@()[\]/]*))(?::(\d+))?$/.exec(first);
  return found === null ? undefined : { host: found[1] ?? found[2] ?? "", port: found[3] ?? "" };
}

/** The URL without `user:password@` before the server. */
export function withoutUser(url: string): string {
  return url.replace(/(\/\/)[^/?;]*@/, "$1");
}

/**
 * The parameters of a URL with the sign that opens their list, without those that name a user, a password or a token.
 * A list without such parameters comes back unchanged; an empty one as "".
 */
export function publicParameters(opening: string, list: string, separator: "&" | ";"): string {
  const parts = list.match(separator === "&" ? /[^&]+/g : /(?:\{(?:[^}]|\}\})*\}|[^;])+/g) ?? [];
  const kept = parts.filter((part) => !SECRET_KEY.test((part.split("=")[0] ?? "").replace(/^amp;/, "").trim()));
  if (kept.length === parts.length) return list === "" ? "" : opening + list;
  const closing = separator === ";" && list.endsWith(";") ? ";" : "";
  return kept.length === 0 ? "" : opening + kept.join(separator).replace(/^amp;/, "") + closing;
}

const SECRET_KEY = /^(?:user|user_?name|user_?id|uid)$|passw|^pwd$|passphrase|secret|token|credential/i;

/** Parameters of a `;` list by lower-case key. SQL Server's values in braces lose them. */
export function parameters(list: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const [, key = "", value = ""] of list.matchAll(/([\w.]+)\s*=\s*(\{(?:[^}]|\}\})*\}|[^;]*)/g)) {
    const braced = value.startsWith("{") && value.endsWith("}");
    found.set(key.toLowerCase(), braced ? value.slice(1, -1).replaceAll("}}", "}") : value.trim());
  }
  return found;
}

/** Undoes percent-encoding; text that is not well encoded stays as it is. */
export function percentDecoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
