import { DIALECT_NAMES, type DialectName } from "../../dialects/dialect.ts";
import { dialects } from "../../dialects/registry.ts";
import type { Operator, Site } from "./mutant.ts";
import { entriesOf, list, mapping, type PlanFile, type Yaml } from "./plan-files.ts";
import { relatives, tablesOf } from "./subjects.ts";

/** Faults in what a step says to a database. */
export const SQL_OPERATORS: readonly Operator[] = [
  { name: "misspell a table in one dialect", sites: perDialect(misspellTable) },
  { name: "misspell a column in one dialect", sites: perDialect(misspellColumn) },
  { name: "change a type in one dialect", sites: perDialect(changeType) },
  { name: "drop a WHERE", sites: dropWhere },
  {
    name: "glue two keywords",
    sites: perDialect((text) => text.replace(/\b(DROP|ADD|PRIMARY|CREATE|DELETE)\s+(?=[A-Z])/, "$1")),
  },
  { name: "forget a word", sites: perDialect((text) => text.replace(/\s(TABLE|FROM|KEY|INTO|ON|SET)\b/, "")) },
  {
    name: "leave a column out",
    sites: perDialect((text) => text.replace(/^(\s+)(?!PRIMARY|UNIQUE|FOREIGN|CONSTRAINT)[A-Z_]+ [^\n]+,\n/m, "")),
  },
  {
    name: "leave a key out",
    sites: perDialect((text) => text.replace(/,\n\s+(PRIMARY|UNIQUE|FOREIGN)[^\n]*(?=\n\))/, "")),
  },
  { name: "allow NULL in one dialect", sites: perDialect(allowNull) },
  { name: "speak another dialect", sites: otherDialect },
  { name: "remove one dialect", sites: removeDialect },
  { name: "change the database", sites: changeDatabase },
  { name: "forget what the SQL needs", sites: removePrecondition },
  { name: "ask for the contrary", sites: invertCheck },
  { name: "misspell a table in a condition", sites: misspellCheck },
  { name: "remove repeatable", sites: removeRepeatable },
  { name: "remove the way back", sites: removeWayBack },
  { name: "remove a risk", sites: removeRisk },
];

type SqlChange = (text: string) => string;

function perDialect(change: SqlChange): Operator["sites"] {
  return (file, all) =>
    sqlSteps(file).flatMap(({ index, step }) =>
      Object.entries(mapping(step.sql)).flatMap(([dialect, text]): Site[] => {
        const changed = change(String(text));
        if (changed === text) return [];
        return [
          {
            index,
            what: dialect,
            ...spoken(dialect),
            also: () => relatives(step, all),
            change: (steps) => {
              mapping(steps[index]?.sql)[dialect] = changed;
            },
          },
        ];
      }),
    );
}

/** The dialect that a key of `sql` speaks; `any` is none. */
function spoken(key: string): { dialect?: DialectName } {
  const dialect = DIALECT_NAMES.find((name) => name === key);
  return dialect === undefined ? {} : { dialect };
}

/** What a condition asks about, as its place is called: `no column T.C`, `primaryKey T`. */
function subjectOf(check: Yaml): string {
  const [key = "", value] = Object.entries(check)[0] ?? [];
  const { table, columns = [] } = mapping(value);
  const about = table === undefined ? value : `${String(table)} (${String(columns)})`;
  const more = ["nullable", "minLength", "hasDefault"]
    .filter((name) => check[name] !== undefined)
    .map((name) => ` ${name}`);
  return `${check.exists === false ? "no " : ""}${key} ${String(about)}${more.join("")}`;
}

function sqlSteps(file: PlanFile): { index: number; step: Yaml }[] {
  return entriesOf(file.document)
    .map((step, index) => ({ index, step }))
    .filter(({ step }) => step.kind === "sql");
}

/** Two letters change places: the name stays a name. */
function misspell(name: string): string {
  const at = Math.floor(name.length / 2);
  const [a = "", b = ""] = [name[at - 1], name[at]];
  return a === b ? `${name}X` : name.slice(0, at - 1) + b + a + name.slice(at + 1);
}

function misspellTable(text: string): string {
  return text.replace(
    /\b(TABLE|FROM|INTO|UPDATE|ON|REFERENCES)(\s+)([A-Za-z]\w{3,})/,
    (_, word, blank, name: string) => `${word}${blank}${misspell(name)}`,
  );
}

/** The first name of a list of columns, of a key or of an assignment. */
function misspellColumn(text: string): string {
  const places = [
    /(\bCOLUMN\s+)(\w{3,})/,
    /(\bMODIFY\s+\(?)(?!COLUMN)(\w{3,})/,
    /(\bSET\s+)(\w{3,})(?=\s*=)/,
    /(\bKEY \()(\w{2,})/,
    /(\b(?:UNIQUE|INDEX)\b[^(;]*\()(\w{2,})/,
    /(\bWHERE\s+)(\w{3,})/,
  ];
  for (const place of places) {
    const changed = text.replace(place, (_, before: string, name: string) => before + misspell(name));
    if (changed !== text) return changed;
  }
  return text;
}

function changeType(text: string): string {
  // In a block the first type may be that of a variable.
  if (!/^\s*(CREATE TABLE|ALTER TABLE)\b/.test(text)) return text;
  return text.replace(/\b(VARCHAR2?)\s?\((\d+)\)/, (_, type, length) => `${type}(${Number(length) - 5})`);
}

/** In the last column that forbids it: the first ones are the key, which forbids it by itself. */
function allowNull(text: string): string {
  const columns = /\bPRIMARY KEY \(([^)]*)\)/.exec(text)?.[1]?.split(/,\s*/) ?? [];
  const last = [...text.matchAll(/(\w+) [^,\n]*( NOT NULL)/g)].findLast(([, name = ""]) => !columns.includes(name));
  if (last === undefined || !/\b(CREATE|ALTER) TABLE\b/.test(text)) return text;
  const end = last.index + last[0].length;
  return text.slice(0, end - " NOT NULL".length) + text.slice(end);
}

/** To fill a column that a step of the same file has just added, where it is empty, is to fill every row. */
function dropWhere(file: PlanFile, all: readonly PlanFile[]): readonly Site[] {
  const added = new Set(
    sqlSteps(file)
      .flatMap(({ step }) => Object.values(mapping(step.sql)).map(String))
      .flatMap((text) => [...text.matchAll(/\bADD (?:COLUMN )?\(?(\w+) [A-Z]/g)].map(([, name]) => name)),
  );
  const change = (text: string): string => {
    const [, filled, empty] = /\bSET\s+(\w+) = [^;]*\bWHERE\s+(\w+) IS NULL\s*;/.exec(text) ?? [];
    if (!/\b(DELETE|UPDATE)\b/.test(text) || (filled === empty && added.has(filled))) return text;
    return text.replace(/\s+WHERE\b[^;]*(?=;)/, "");
  };
  return perDialect(change)(file, all);
}

/** A text that stands under the name of a dialect that it was not written for. */
function otherDialect(file: PlanFile): Site[] {
  return sqlSteps(file).flatMap(({ index, step }) => {
    const sql = mapping(step.sql);
    const pairs = [
      ["oracle", "mysql"],
      ["postgresql", "oracle"],
      ["mysql", "mssql"],
      ["db2", "postgresql"],
    ] as const;
    return pairs
      .filter(
        ([to, from]) =>
          sql[to] !== undefined && sql[from] !== undefined && sql[to] !== sql[from] && isForeign(to, String(sql[from])),
      )
      .map(([to, from]) => ({
        index,
        what: `${from} for ${to}`,
        dialect: to,
        change: (steps: Yaml[]) => {
          mapping(steps[index]?.sql)[to] = sql[from];
        },
      }));
  });
}

/** Words that the dialect does not know: without one, the other dialect's text may well be right. */
function isForeign(dialect: string, text: string): boolean {
  const words: Readonly<Record<string, RegExp>> = {
    oracle: /ENGINE|AUTO_INCREMENT|\bMODIFY \w+ /,
    postgresql: /VARCHAR2|\bMODIFY\b|NOCACHE/,
    mysql: /IDENTITY|WITH VALUES|ALTER COLUMN|@\w+/,
    db2: /\bTYPE \w|NEXTVAL\(/,
  };
  return words[dialect]?.test(text) ?? false;
}

function removeDialect(file: PlanFile): Site[] {
  return sqlSteps(file).flatMap(({ index, step }) =>
    Object.keys(mapping(step.sql))
      .filter((dialect) => dialect !== "any" && mapping(step.sql).any === undefined)
      .map((dialect) => ({
        index,
        what: dialect,
        ...spoken(dialect),
        change: (steps: Yaml[]) => {
          delete mapping(steps[index]?.sql)[dialect];
        },
      })),
  );
}

function changeDatabase(file: PlanFile): Site[] {
  return sqlSteps(file)
    .filter(({ step }) => tablesOf(step).size > 0)
    .map(({ index, step }) => {
      const to = step.database === "apim_db" ? "shared_db" : "apim_db";
      return {
        index,
        what: to,
        change: (steps: Yaml[]) => {
          const changed = steps[index];
          if (changed !== undefined) changed.database = to;
        },
      };
    });
}

/** A question to the catalog about a table that the step's own SQL names. */
function removePrecondition(file: PlanFile): Site[] {
  return sqlSteps(file).flatMap(({ index, step }) => {
    const sql = Object.values(mapping(step.sql)).join("\n").toUpperCase();
    return list(step.preconditions).flatMap((check, position) => {
      const name =
        String(check.table ?? check.column ?? check.sequence ?? mapping(check.unique).table ?? "").split(".")[0] ?? "";
      if (name === "" || !sql.includes(name.toUpperCase())) return [];
      return [{ index, what: subjectOf(check), change: without("preconditions", index, position) }];
    });
  });
}

function without(key: string, index: number, position: number): (steps: Yaml[]) => void {
  return (steps) => {
    const step = steps[index];
    if (step !== undefined) step[key] = list(step[key]).filter((_, other) => other !== position);
  };
}

function invertCheck(file: PlanFile): Site[] {
  return sqlSteps(file).flatMap(({ index, step }) =>
    (["preconditions", "postconditions"] as const).flatMap((key) =>
      list(step[key]).flatMap((check, position): Site[] => {
        if (check.table === undefined && check.column === undefined && check.sequence === undefined) return [];
        if (check.nullable !== undefined) return [];
        return [
          {
            index,
            what: `${key} ${subjectOf(check)}`,
            change: (steps) => {
              const changed = list(steps[index]?.[key])[position];
              if (changed !== undefined) changed.exists = check.exists === false;
            },
          },
        ];
      }),
    ),
  );
}

function misspellCheck(file: PlanFile): Site[] {
  return sqlSteps(file).flatMap(({ index, step }) =>
    (["preconditions", "postconditions"] as const).flatMap((key) =>
      list(step[key]).flatMap((check, position): Site[] => {
        const subject = (["table", "column", "sequence"] as const).find((name) => check[name] !== undefined);
        if (subject === undefined) return [];
        return [
          {
            index,
            what: `${key} ${subjectOf(check)}`,
            change: (steps) => {
              const changed = list(steps[index]?.[key])[position];
              if (changed !== undefined) changed[subject] = String(check[subject]).replace(/^\w+/, misspell);
            },
          },
        ];
      }),
    ),
  );
}

/** Where it matters: several statements that the database commits one by one. */
function removeRepeatable(file: PlanFile): Site[] {
  return sqlSteps(file)
    .filter(({ step }) => step.repeatable !== undefined && commitsOneByOne(mapping(step.sql)))
    .map(({ index }) => ({ index, what: "", change: dropKey(index, "repeatable") }));
}

function commitsOneByOne(sql: Yaml): boolean {
  return DIALECT_NAMES.some((name) => {
    const text = sql[name] ?? (name === "h2" ? undefined : sql.any);
    return text !== undefined && !dialects[name].transactionalDdl && dialects[name].split(String(text)).length > 1;
  });
}

/** Of the steps that change something: a plain start, a look or a download is taken back by itself. */
function removeWayBack(file: PlanFile): Site[] {
  return entriesOf(file.document).flatMap((step, index) =>
    (["undo", "irreversible"] as const)
      .filter((key) => step[key] !== undefined && changesSomething(step))
      .map((key) => ({ index, what: key, change: dropKey(index, key) })),
  );
}

function changesSomething({ kind, start, writes }: Yaml): boolean {
  if (kind === "server") return Array.isArray(mapping(start).args);
  if (kind === "command") return Array.isArray(writes) && writes.length > 0;
  if (kind === "manual") return !Array.isArray(writes) || writes.length > 0;
  return kind !== "download";
}

/**
 * `locks` is said for the reader where the step says that it rewrites or deletes, and where it takes a key away or gives
 * another name, which locks for a moment: no check can miss it there.
 */
function removeRisk(file: PlanFile): Site[] {
  return sqlSteps(file).flatMap(({ index, step }) => {
    const keys = Object.keys(mapping(step.risk));
    const brief = Object.values(mapping(step.sql)).every(
      (text) => !/\b(ADD|CREATE|MODIFY|ALTER COLUMN)\b/.test(String(text)),
    );
    const heavy = brief || keys.some((key) => key === "rewrites" || key === "deletes");
    return keys
      .filter((key) => key !== "locks" || !heavy)
      .map((key) => ({
        index,
        what: key,
        change: (steps: Yaml[]) => {
          const changed = steps[index];
          if (changed !== undefined) delete mapping(changed.risk)[key];
        },
      }));
  });
}

function dropKey(index: number, key: string): (steps: Yaml[]) => void {
  return (steps) => {
    const step = steps[index];
    if (step !== undefined) delete step[key];
  };
}
