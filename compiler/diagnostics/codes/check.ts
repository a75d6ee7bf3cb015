import { entry } from "./entry.ts";

/** MP5xxx: passes over the ordered steps. MP50 server, MP51 artifacts, MP52 config, MP53 coverage. */
export const checkCodes = {
  MP5001: entry(
    "error",
    "SQL while a server runs",
    (p: { id: string; server: string }) => `step "${p.id}" changes a product database while ${p.server} runs`,
  ),
  MP5002: entry(
    "error",
    "Server state is refuted",
    (p: { id: string; sentence: string; fact: string }) => `step "${p.id}" requires that ${p.sentence}, but ${p.fact}`,
  ),
  MP5003: entry(
    "error",
    "Server is started twice",
    (p: { id: string; server: string }) => `step "${p.id}" starts ${p.server}, which already runs`,
  ),
  MP5004: entry(
    "error",
    "Migration server is never stopped",
    (p: { id: string; server: string }) =>
      `step "${p.id}" starts ${p.server} with migration arguments, and nothing stops it`,
  ),
  MP5005: entry(
    "error",
    "Files change while the server runs",
    (p: { id: string; server: string }) => `step "${p.id}" changes the home of ${p.server} while it runs`,
  ),
  MP5006: entry(
    "error",
    "New server is never started",
    (p: { nodes: string }) => `the new server is never started for use on: ${p.nodes}`,
  ),
  MP5101: entry(
    "error",
    "Temporary file is left behind",
    (p: { path: string; id: string }) =>
      `"${p.path}" is put there by step "${p.id}" for the migration and is still there at the final start`,
  ),
  MP5102: entry(
    "error",
    "File is removed before it is used",
    (p: { path: string; id: string }) => `step "${p.id}" requires "${p.path}", which has been removed before`,
  ),
  MP5201: entry(
    "error",
    "Configuration is refuted",
    (p: { id: string; path: string; expected: string; got: string }) =>
      `step "${p.id}" requires ${p.path} = ${p.expected}, but the file holds ${p.got}`,
  ),
  MP5202: entry(
    "error",
    "Temporary configuration never ends",
    (p: { id: string; until: string }) =>
      `step "${p.id}" changes the configuration until "${p.until}", which does not come after it`,
  ),
  MP5203: entry(
    "error",
    "Configuration steps contradict each other",
    (p: { id: string; other: string; path: string }) =>
      `steps "${p.other}" and "${p.id}" set ${p.path} to different values for the same start`,
  ),
  MP5204: entry(
    "error",
    "Configuration change has no effect",
    (p: { id: string }) => `step "${p.id}" changes deployment.toml after the last server start`,
  ),
  MP5205: entry(
    "error",
    "Key path meets a value",
    (p: { path: string; at: string }) => `${p.path} cannot be set: ${p.at} is not a table`,
  ),
  MP5206: entry(
    "error",
    "No table to copy",
    (p: { path: string; like: string; names: string }) =>
      `${p.path} has no table "${p.like}" from which one for ${p.names} could be copied`,
  ),
  MP5301: entry(
    "error",
    "Step does not speak the dialect",
    (p: { id: string; dialect: string }) =>
      `step "${p.id}" has no SQL for ${p.dialect} and does not say why it needs none`,
  ),
  MP5302: entry(
    "error",
    "Step speaks and declines a dialect",
    (p: { id: string; dialect: string }) => `step "${p.id}" has SQL for ${p.dialect} and also says that it needs none`,
  ),
  MP5303: entry(
    "warning",
    "SQL for a dialect that the plan does not serve",
    (p: { id: string; dialect: string }) => `step "${p.id}" has SQL for ${p.dialect}, which its plan does not serve`,
  ),
  MP5304: entry(
    "error",
    "Half a step could remain",
    (p: { id: string; dialect: string; count: number }) =>
      `step "${p.id}" holds ${p.count} statements that ${p.dialect} commits one by one, and does not say why they can be repeated`,
  ),
  MP5305: entry(
    "error",
    "Step holds no statement",
    (p: { id: string; dialect: string }) => `step "${p.id}" holds no SQL statement for ${p.dialect}`,
  ),
} as const;
