import { byCodeUnit } from "./bundle-file.ts";

/**
 * Order of keys and tables in a deployment.toml, by path of the table that holds them. It follows the file that the
 * product ships, so that the two can be compared side by side. What is not named here comes after, by code unit.
 */
const ORDER: Readonly<Record<string, readonly string[]>> = {
  "": [
    "server",
    "super_admin",
    "user_store",
    "realm_manager",
    "database",
    "datasource",
    "keystore",
    "truststore",
    "apim",
    "oauth",
    "cache",
    "event_handler",
    "event_listener",
    "service_provider",
    "indexing",
  ],
  server: ["hostname", "node_ip", "base_path", "server_role", "mode", "offset"],
  super_admin: ["username", "password", "create_admin_account"],
  user_store: ["type"],
  database: ["apim_db", "shared_db", "user", "config", "local"],
  keystore: ["tls", "primary", "internal"],
};

/** Order of keys in any table: what a thing is before how it is reached. */
const COMMON = [
  "enable",
  "id",
  "name",
  "type",
  "url",
  "hostname",
  "username",
  "password",
  "driver",
  "validationQuery",
  "file_name",
  "alias",
  "key_password",
];

/**
 * Sorts the keys of one table. `secrets` is always the last of the file.
 * @param path key path of the table; empty for the file itself
 */
export function orderKeys(path: readonly string[], keys: readonly string[]): readonly string[] {
  const name = path.join(".");
  const order = (Object.hasOwn(ORDER, name) ? ORDER[name] : undefined) ?? COMMON;
  const rank = (key: string): number => {
    if (path.length === 0 && key === "secrets") return order.length + 1;
    const index = order.indexOf(key);
    return index === -1 ? order.length : index;
  };
  return [...keys].sort((a, b) => rank(a) - rank(b) || byCodeUnit(a, b));
}
