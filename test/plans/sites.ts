import { fileURLToPath } from "node:url";
import { openSources } from "../../cli/files.ts";
import { type CompileInput, compile } from "../../compiler/compile.ts";
import { inDialect } from "../../compiler/expand/in-dialect.ts";
import { planFolders } from "../../compiler/lint.ts";
import { keptFrom } from "../../compiler/load/conditions.ts";
import { type LinkedPlan, linkPlan } from "../../compiler/load/link.ts";
import { loadPlan } from "../../compiler/load/plan.ts";
import type { Migration } from "../../compiler/model/migration.ts";
import { isAtLeast, VERSIONS, type Version } from "../../compiler/model/names.ts";
import type { PlainStep } from "../../compiler/model/plan.ts";
import type { DialectName } from "../../dialects/dialect.ts";

/** The project's plans. */
export const plans = openSources(".").folder("plans", fileURLToPath(new URL("../../plans", import.meta.url)));

/** Every plan with its recipes opened. */
export const PLANS: readonly LinkedPlan[] = planFolders(plans).map((folder) => {
  const loaded = loadPlan(plans, folder).value;
  const plan = loaded === undefined ? undefined : linkPlan(plans, loaded).value;
  if (plan === undefined) throw new Error(`${folder} does not load`);
  return plan;
});

/** Each plan with each database system that it offers. */
export const OFFERS: readonly { readonly from: Version; readonly to: Version; readonly dialect: DialectName }[] =
  PLANS.flatMap(({ head }) => head.dialects.map((dialect) => ({ from: head.from, to: head.to, dialect })));

/** The steps of a plan that tell something to a site of a database system, as they tell it. */
export function stepsIn(plan: LinkedPlan, dialect: DialectName): readonly PlainStep[] {
  return plan.steps
    .filter((linked) => !keptFrom(linked, dialect))
    .map(({ step }) => inDialect(step, dialect))
    .filter((step) => step.kind !== "sql" || step.notFor?.[dialect] === undefined);
}

const URLS: Readonly<Record<DialectName, (database: string) => string>> = {
  mysql: (name) => `jdbc:mysql://db1.example:3306/${name}`,
  postgresql: (name) => `jdbc:postgresql://db1.example:5432/${name}`,
  oracle: () => "jdbc:oracle:thin:@//db1.example:1521/AM",
  mssql: (name) => `jdbc:sqlserver://db1.example:1433;databaseName=${name}`,
  db2: (name) => `jdbc:db2://db1.example:50000/${name.toUpperCase().replace("_DB", "")}`,
  h2: (name) => `jdbc:h2:/opt/databases/${name}`,
};

/** A site with every database and every optional part of the installation, so that each step of a plan is there. */
export function wholeSite(versions: readonly Version[], dialect: DialectName): string {
  const [from, to] = [versions[0] ?? "2.6.0", versions.at(-1) ?? "4.1.0"];
  const roles = ["apim_db", "shared_db", "user", "config", ...(isAtLeast(to, "4.0.0") ? [] : ["analytics_db"])];
  const database = (role: string) =>
    `  ${role}: { url: "${URLS[dialect](role)}", username: ${role}_owner, password: "env:${role.toUpperCase()}_PASSWORD" }`;
  const via = versions.slice(1, -1).map((version) => `${version}: /opt/via/${version}`);
  return `site: whole
from: ${from}
to: ${to}
dialect: ${dialect}
homes: { old: /opt/old, new: /opt/new, analyticsOld: /opt/analytics-old, analyticsNew: /opt/analytics-new, via: { ${via.join(", ")} } }
jdbcDriver: driver.jar
databases:
${roles.map(database).join("\n")}
nodes:
  - { name: node1, host: node1.example, roles: [all-in-one, analytics-worker, analytics-dashboard] }
  - { name: km1, host: km1.example, roles: [key-manager] }
  - { name: gw1, host: gw1.example, roles: [gateway] }
migrationNode: node1
downloads: { directory: /opt/downloads, identityMigration: 1.0.175, migrationClient: 4.1.0.31 }
facts:
  registryVersioning: true
  multiTenant: true
  adoptUniqueIdUserStore: ${identityChanges(versions)}
  secondaryUserStores: true
  largeIdentityData: true
  analyticsCollation: ${dialect === "mysql" || dialect === "mssql"}
  crossTenantSubscriptions: true
  customSequences: true
  globalSequences: [WSO2AM--Ext--In.xml]
  adminRole: boss
  adminRoleInBothDomains: true
  symmetricEncryption: true
  customKeyManagers: true
  workflows: true
  customLog4j: true
  microgatewayLabels: true
  federatedAnalyticsLogin: true
  containers: true
`;
}

/** 3.1.0 and 3.2.0 have one identity component, and so have 4.0.0 and 4.1.0: a route between them alone adopts no user store. */
function identityChanges(versions: readonly Version[]): boolean {
  return !["3.1.0 3.2.0", "4.0.0 4.1.0"].includes(versions.join(" "));
}

/** Compiles a whole site over exactly these versions. */
export function compileWhole(versions: readonly Version[], dialect: DialectName): Migration {
  const text = wholeSite(versions, dialect);
  const empty: CompileInput["siteFolder"] = { name: "", read: () => undefined, list: () => [] };
  const overrides = { via: versions.slice(1, -1), avoid: VERSIONS.filter((version) => !versions.includes(version)) };
  const { value, diagnostics } = compile({ plans, site: { file: "site.yaml", text }, siteFolder: empty, overrides });
  if (value === undefined) throw new Error(`it does not compile:\n${JSON.stringify(diagnostics, null, 1)}`);
  return value;
}
