import { entry } from "./entry.ts";

/** MP58xx: risk, way back, backup. MP59xx: privileges and allowances. */
export const riskCodes = {
  MP5801: entry(
    "error",
    "Step deletes without saying so",
    (p: { id: string; what: string; dialect: string }) =>
      `step "${p.id}" ${p.what} on ${p.dialect}, and its \`risk\` does not say what goes`,
  ),
  MP5804: entry(
    "error",
    "No way back",
    (p: { id: string; what: string }) => `step "${p.id}" ${p.what}, and says no way back`,
  ),
  MP5805: entry(
    "error",
    "Table is rewritten without saying so",
    (p: { id: string; what: string; dialect: string }) =>
      `step "${p.id}" ${p.what}, which rewrites it on ${p.dialect}, and its \`risk\` does not say so`,
  ),
  MP5806: entry(
    "warning",
    "Table is locked without saying so",
    (p: { id: string; what: string; dialect: string }) =>
      `step "${p.id}" ${p.what}, which locks it for long on ${p.dialect}, and its \`risk\` does not say so`,
  ),
  MP5807: entry(
    "error",
    "Change before the backup",
    (p: { id: string; database: string }) => `step "${p.id}" changes ${p.database} before a backup of it is made`,
  ),
  MP5808: entry(
    "error",
    "Restore does not cover the database",
    (p: { id: string; database: string; named: string }) =>
      `step "${p.id}" changes ${p.database}, but ${p.named} is no backup of it`,
  ),
  MP5809: entry(
    "warning",
    "Risk that no statement has",
    (p: { id: string; risk: string; expected: string; dialect: string }) =>
      `step "${p.id}" names \`risk.${p.risk}\`, but ${p.dialect === "" ? "in no dialect does it" : `on ${p.dialect} it does not`} ${p.expected}`,
  ),
  MP5810: entry(
    "error",
    "Files change without a way back",
    (p: { id: string; what: string }) => `step "${p.id}" ${p.what}, and says no way back`,
  ),
  MP5811: entry(
    "error",
    "Configuration of a temporary start never ends",
    (p: { id: string; start: string }) =>
      `step "${p.id}" changes the configuration for good, before the temporary start "${p.start}"`,
  ),
  MP5812: entry(
    "error",
    "Start before the last change",
    (p: { id: string; later: string; database: string }) =>
      `step "${p.id}" starts the server for use before step "${p.later}" changes ${p.database}`,
  ),
  MP5901: entry(
    "error",
    "Privilege is not declared",
    (p: { id: string; what: string; dialect: string; privilege: string }) =>
      `step "${p.id}" ${p.what}; on ${p.dialect} that needs ${p.privilege}, and its \`risk\` does not say so`,
  ),
  MP5902: entry(
    "warning",
    "Allowance matches nothing",
    (p: { id: string; code: string }) => `step "${p.id}" allows ${p.code}, which is not reported for it`,
  ),
  MP5903: entry(
    "error",
    "Finding cannot be allowed",
    (p: { id: string; code: string }) => `step "${p.id}" allows ${p.code}, which no reason can make right`,
  ),
} as const;
