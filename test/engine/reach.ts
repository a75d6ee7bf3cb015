import type { DatabaseTarget } from "../../dialects/dialect.ts";
import { dialects } from "../../dialects/registry.ts";
import type { EngineDialect } from "./engine.ts";
import { H2_USER, h2Url } from "./h2.ts";
import { MYSQL_SERVER } from "./mysql.ts";
import { POSTGRESQL_ENV } from "./postgresql.ts";

/** How a site names a database of the tests. */
export interface Reach {
  readonly url: string;
  readonly username: string;
}

/** Address of a database that an engine with a native client made, and who owns it. */
export function reachOf(dialect: EngineDialect, name: string): Reach {
  return REACH[dialect](name);
}

/** The same, as the client of the dialect wants it. */
export function targetOf(dialect: EngineDialect, name: string, username?: string): DatabaseTarget {
  const reach = reachOf(dialect, name);
  const target = dialects[dialect].jdbc.parse(reach.url);
  if (target === undefined) throw new Error(`${reach.url} is no address of ${dialect}`);
  return { ...target, username: username ?? reach.username };
}

const REACH: Readonly<Record<EngineDialect, (name: string) => Reach>> = {
  postgresql: (name) => ({
    url: `jdbc:postgresql://${POSTGRESQL_ENV.PGHOST}:${POSTGRESQL_ENV.PGPORT}/${name}`,
    username: POSTGRESQL_ENV.PGUSER,
  }),
  mysql: (name) => ({
    url: `jdbc:mysql://${MYSQL_SERVER.host}:${MYSQL_SERVER.port}/${name}`,
    username: MYSQL_SERVER.user,
  }),
  h2: (name) => ({ url: h2Url(name), username: H2_USER }),
};
