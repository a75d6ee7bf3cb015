import { entry } from "./entry.ts";

/** MP1xxx: reading plans, recipes and sites. MP10 text, MP11 shape, MP12 plans, MP13 sites. */
export const loadCodes = {
  MP1001: entry("error", "YAML does not parse", (p: { problem: string }) => `YAML does not parse: ${p.problem}`),
  MP1002: entry("error", "Key written twice", (p: { key: string }) => `key "${p.key}" is written twice`),
  MP1003: entry(
    "error",
    "Aliases expand too far",
    (p: { limit: number }) => `aliases expand to more than ${p.limit} values`,
  ),
  MP1004: entry(
    "error",
    "File too large",
    (p: { size: number; limit: number }) => `file has ${p.size} characters, more than ${p.limit}`,
  ),
  MP1005: entry(
    "error",
    "Control character in a value",
    (p: { code: string }) => `value holds the control character ${p.code}`,
  ),
  MP1006: entry(
    "error",
    "More than one document",
    (p: { count: number }) => `file holds ${p.count} YAML documents, expected one`,
  ),
  MP1007: entry("error", "Tag is not allowed", (p: { tag: string }) => `tag "${p.tag}" is not allowed`),
  MP1008: entry("error", "File holds no mapping", (p: { got: string }) => `file must hold a mapping, found ${p.got}`),
  MP1009: entry(
    "error",
    "Alias without an anchor",
    (p: { alias: string }) => `alias "*${p.alias}" has no anchor before it`,
  ),
  MP1010: entry(
    "error",
    "Nested too deeply",
    (p: { limit: number }) => `values are nested more than ${p.limit} levels deep`,
  ),
  MP1011: entry("error", "Key is not a string", (p: { key: string }) => `key ${p.key} is not a string`),
  MP1012: entry(
    "error",
    "File cannot be read",
    (p: { file: string }) => `file "${p.file}" is missing or cannot be read`,
  ),
  MP1101: entry(
    "error",
    "Required key is missing",
    (p: { key: string; where: string }) => `${p.where} lacks the required key "${p.key}"`,
  ),
  MP1102: entry("error", "Unknown key", (p: { key: string; where: string }) => `${p.where} has no key "${p.key}"`),
  MP1103: entry(
    "error",
    "Wrong type",
    (p: { key: string; expected: string; got: string }) => `"${p.key}" must be ${p.expected}, found ${p.got}`,
  ),
  MP1104: entry(
    "error",
    "Value is not one of the allowed",
    (p: { key: string; got: string; allowed: string }) => `"${p.key}" is ${p.got}, allowed: ${p.allowed}`,
  ),
  MP1105: entry(
    "error",
    "Value has the wrong form",
    (p: { key: string; got: string; form: string }) => `"${p.key}" is ${p.got}, expected ${p.form}`,
  ),
  MP1106: entry("error", "Value is out of range", (p: { key: string; problem: string }) => `"${p.key}" ${p.problem}`),
  MP1107: entry("error", "Step kind is not known", (p: { got: string }) => `step kind ${p.got} is not known`),
  MP1108: entry(
    "error",
    "Condition without one subject",
    (p: { found: string }) => `a condition asks about exactly one subject, found ${p.found}`,
  ),
  MP1109: entry(
    "error",
    "Key does not fit the condition",
    (p: { key: string; subject: string }) => `"${p.key}" does not go with "${p.subject}"`,
  ),
  MP1110: entry(
    "error",
    "Step does not do one thing",
    (p: { kind: string; expected: string; found: string }) =>
      `a step of kind "${p.kind}" holds one of ${p.expected}, found ${p.found}`,
  ),
  MP1111: entry(
    "error",
    "Key has no meaning here",
    (p: { key: string; beside: string }) => `"${p.key}" goes with "${p.beside}" only, and would be ignored here`,
  ),
  MP1201: entry("error", "Step id used twice", (p: { id: string }) => `step id "${p.id}" is used twice`),
  MP1202: entry(
    "error",
    "Folder and versions differ",
    (p: { folder: string; expected: string }) => `folder "${p.folder}" holds the plan "${p.expected}"`,
  ),
  MP1203: entry("error", "Recipe is not known", (p: { recipe: string }) => `recipe "${p.recipe}" is not known`),
  MP1204: entry(
    "error",
    "Recipe parameter is missing",
    (p: { recipe: string; parameter: string }) => `recipe "${p.recipe}" needs the parameter "${p.parameter}"`,
  ),
  MP1205: entry(
    "error",
    "Recipe parameter is not known",
    (p: { recipe: string; parameter: string }) => `recipe "${p.recipe}" has no parameter "${p.parameter}"`,
  ),
  MP1206: entry(
    "error",
    "Recipe parameter has the wrong type",
    (p: { recipe: string; parameter: string; expected: string; got: string }) =>
      `parameter "${p.parameter}" of recipe "${p.recipe}" must be ${p.expected}, found ${p.got}`,
  ),
  MP1207: entry(
    "error",
    "Step needs an unknown step",
    (p: { id: string; needs: string }) => `step "${p.id}" needs "${p.needs}", which no step is called`,
  ),
  MP1208: entry(
    "error",
    "Change ends at an unknown step",
    (p: { id: string; until: string }) => `step "${p.id}" lasts until "${p.until}", which no step is called`,
  ),
  MP1209: entry(
    "error",
    "Way back names an unknown step",
    (p: { id: string; restore: string }) =>
      `step "${p.id}" is undone by restoring "${p.restore}", which no step is called`,
  ),
  MP1210: entry(
    "error",
    "Condition asks an unknown fact",
    (p: { fact: string }) => `"when" asks "${p.fact}", which is not a fact`,
  ),
  MP1211: entry(
    "error",
    "Condition compares with a wrong value",
    (p: { fact: string; got: string; expected: string }) =>
      `"when" compares "${p.fact}" with ${p.got}, but it is ${p.expected}`,
  ),
  MP1212: entry(
    "error",
    "Recipe name and file differ",
    (p: { file: string; recipe: string }) => `file "${p.file}" holds the recipe "${p.recipe}"`,
  ),
  MP1213: entry(
    "error",
    "Path leaves its folder",
    (p: { path: string; folder: string }) => `path "${p.path}" leaves ${p.folder}`,
  ),
  MP1214: entry(
    "error",
    "Allowance names an unknown code",
    (p: { code: string }) => `"allow" names "${p.code}", which is no diagnostic`,
  ),
  MP1215: entry(
    "error",
    "Recipe uses itself",
    (p: { loop: string }) => `recipes use each other in a circle: ${p.loop}`,
  ),
  MP1216: entry(
    "error",
    "Recipe parameter type and default differ",
    (p: { parameter: string; expected: string; got: string }) =>
      `default of parameter "${p.parameter}" must be ${p.expected}, found ${p.got}`,
  ),
  MP1217: entry(
    "error",
    "Section of the guide is not listed",
    (p: { id: string; topic: string }) =>
      `step "${p.id}" cites the section on "${p.topic}", which its plan does not list`,
  ),
  MP1218: entry(
    "error",
    "Outcome changes what is no fact of a site",
    (p: { fact: string }) => `"${p.fact}" is no fact that a step can change`,
  ),
  MP1219: entry(
    "error",
    "Outcome has a value that the fact cannot have",
    (p: { fact: string; got: string; expected: string }) =>
      `"outcome" makes "${p.fact}" ${p.got}, but it is ${p.expected}`,
  ),
  MP1301: entry(
    "error",
    "JDBC URL of another dialect",
    (p: { key: string; dialect: string }) => `"${p.key}" is not a JDBC URL of ${p.dialect}`,
  ),
  MP1302: entry("error", "Secret in plain text", (p: { key: string }) => `"${p.key}" holds a secret in plain text`),
  MP1303: entry("error", "Node name used twice", (p: { node: string }) => `node name "${p.node}" is used twice`),
  MP1304: entry(
    "error",
    "Migration node is not known",
    (p: { node: string }) => `migration node "${p.node}" is not one of the nodes`,
  ),
  MP1305: entry(
    "error",
    "Node cannot run the migration",
    (p: { node: string; roles: string }) =>
      `node "${p.node}" (${p.roles}) has no API Manager database, so it cannot run the migration`,
  ),
  MP1306: entry(
    "error",
    "Old and new home overlap",
    (p: { one: string; other: string }) => `home "${p.one}" and home "${p.other}" overlap`,
  ),
  MP1307: entry("error", "TOML does not parse", (p: { problem: string }) => `TOML does not parse: ${p.problem}`),
  MP1308: entry(
    "warning",
    "Secret in the old deployment.toml",
    (p: { path: string; variable: string }) =>
      `"${p.path}" holds a secret in plain text; the new file refers to ${p.variable} instead`,
  ),
  MP1309: entry(
    "error",
    "Vault reference without a vault",
    (p: { reference: string }) => `"${p.reference}" refers to the secure vault, but facts.secureVault is false`,
  ),
  MP1310: entry(
    "error",
    "Analytics home is missing",
    (p: { key: string }) => `databases.analytics_db is given, but "${p.key}" is not`,
  ),
  MP1311: entry(
    "error",
    "Home must be a plain path",
    (p: { key: string; path: string }) => `"${p.key}" is "${p.path}", which holds "." or ".." segments`,
  ),
  MP1312: entry("error", "Facts contradict each other", (p: { problem: string }) => p.problem),
  MP1313: entry(
    "warning",
    "Old setting has no place any more",
    (p: { path: string; version: string }) =>
      `"${p.path}" is not carried over: in ${p.version} a value stands where it needs a table`,
  ),
  MP1314: entry(
    "error",
    "Schema chosen by the URL",
    (p: { key: string; schema: string }) =>
      `"${p.key}" selects the schema "${p.schema}", which the scripts would not see`,
  ),
  MP1315: entry(
    "warning",
    "Old setting is not read any more",
    (p: { path: string; version: string; because: string }) =>
      `"${p.path}" is not carried over to ${p.version}: ${p.because}`,
  ),
  MP1316: entry(
    "error",
    "Release of a tool was taken back",
    (p: { tool: string; better: string }) =>
      `release ${p.tool} of the identity migration tool changed groups and roles, which ${p.better} took back`,
  ),
} as const;
