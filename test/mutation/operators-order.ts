import type { Operator, Site } from "./mutant.ts";
import { entriesOf, list, mapping, nameOf, type PlanFile, type Yaml } from "./plan-files.ts";
import { refersTo, relatives, tablesOf } from "./subjects.ts";

/** Faults in the order of steps and in what lies around the SQL: servers, files, configuration, backups, references. */
export const ORDER_OPERATORS: readonly Operator[] = [
  { name: "drop a step", sites: dropStep },
  { name: "swap two steps", sites: swapSteps },
  { name: "drop a backup", sites: dropWhere(isBackup) },
  { name: "back up too late", sites: backUpLate },
  { name: "remove a stop", sites: dropWhere(({ kind, stop }) => kind === "server" && stop !== undefined) },
  { name: "start too early", sites: startEarly },
  { name: "never stop the migration's server", sites: leaveRunning },
  { name: "never start the new server", sites: stopAgain },
  { name: "forget a clean-up", sites: dropWhere(cleansUp) },
  { name: "clean up something else", sites: misspellCleanUp },
  { name: "leave a temporary key", sites: removeUntil },
  { name: "end a change at an unknown step", sites: reference("until") },
  { name: "need an unknown step", sites: reference("needs") },
  { name: "restore an unknown backup", sites: reference("irreversible") },
  { name: "use an id twice", sites: duplicateId },
  { name: "rename a recipe parameter", sites: renameParameter },
  { name: "use an unknown recipe", sites: renameRecipe },
  { name: "misspell a key", sites: misspellKey },
  { name: "misspell a word", sites: misspellWord },
  { name: "misspell a template", sites: misspellTemplate },
  { name: "ask an unknown fact", sites: misspellFact },
];

/** Steps whose absence can be seen: SQL that changes the schema or rows, servers, temporary files, changes that end. */
function dropStep(file: PlanFile, all: readonly PlanFile[]): Site[] {
  return entriesOf(file.document).flatMap((step, index) => {
    const named = all.some(({ document }) => entriesOf(document).some((other) => refersTo(other, nameOf(step))));
    return step.kind === "sql" || named ? [dropSite(step, index, all)] : [];
  });
}

/** The step, or the use of a recipe that holds nothing else; a recipe without any step is refused for that alone. */
function dropWhere(matches: (step: Yaml) => boolean): Operator["sites"] {
  return (file, all) => {
    const entries = entriesOf(file.document);
    if (entries.length < 2) return [];
    return entries.flatMap((entry, index) =>
      stepsBehind(entry, all).every(matches) ? [dropSite(entry, index, all)] : [],
    );
  };
}

function dropSite(entry: Yaml, index: number, all: readonly PlanFile[]): Site {
  const also = (): string[] =>
    stepsBehind(entry, all).flatMap((step) => [
      nameOf(step),
      ...relatives(step, all),
      ...concerned(step, all),
      // Where no other step has to do with its table, only the table itself can be named.
      ...tablesOf(step),
    ]);
  return { index, what: "", also, change: (steps) => steps.splice(index, 1) };
}

/** The steps of a recipe stand for its use. */
function stepsBehind(entry: Yaml, all: readonly PlanFile[]): Yaml[] {
  const recipe = all.find(({ path }) => path === `recipes/${String(entry.uses)}.yaml`);
  return recipe === undefined ? [entry] : entriesOf(recipe.document);
}

/** Who misses a step that is no SQL: those whose conditions it makes true, and what it would have cleaned up. */
function concerned(step: Yaml, all: readonly PlanFile[]): string[] {
  const steps = all.flatMap(({ document }) => entriesOf(document));
  if (step.kind === "server") {
    return steps
      .filter(
        (other) =>
          other.kind === "server" ||
          [...list(other.preconditions)].some((check) => check.servers !== undefined || check.server !== undefined),
      )
      .map(nameOf);
  }
  if (step.kind === "backup")
    return steps.filter((other) => other.kind === "sql" && other.database === step.database).map(nameOf);
  const removed = JSON.stringify(step.remove ?? mapping(step.copy).to ?? "");
  return steps
    .filter(
      (other) =>
        other.kind === "files" &&
        String(mapping(other.copy).to ?? "") !== "" &&
        removed.includes(String(mapping(other.copy).to).replace(/\/$/, "")),
    )
    .map(nameOf);
}

/** Neighbours that touch the same table, file or server: their order matters. */
function swapSteps(file: PlanFile, all: readonly PlanFile[]): Site[] {
  const steps = entriesOf(file.document);
  return steps.flatMap((step, index): Site[] => {
    const next = steps[index + 1];
    if (next === undefined || !dependsOn(step, next)) return [];
    return [
      {
        index,
        what: `with ${nameOf(next)}`,
        also: () => [nameOf(next), ...relatives(step, all), ...relatives(next, all)],
        change: (changed) => changed.splice(index, 2, next, step),
      },
    ];
  });
}

/** Tables and sequences that a step creates, and tables whose key it takes away for another one. */
function tablesMade(step: Yaml): string[] {
  const text = Object.values(mapping(step.sql)).join("\n");
  const found = text.matchAll(/\bCREATE (?:TABLE|SEQUENCE) (\w+)|\bALTER TABLE (\w+)\s+DROP PRIMARY KEY/g);
  return [...found].map(([, made, changed]) => String(made ?? changed).toUpperCase());
}

/** True when the later step asks for what the earlier one makes, without naming it in `needs`. */
function dependsOn(earlier: Yaml, later: Yaml): boolean {
  if (earlier.when !== undefined || (Array.isArray(later.needs) && later.needs.includes(nameOf(earlier)))) return false;
  const made = tablesMade(earlier);
  if (later.kind === "sql" && [...tablesOf(later)].some((name) => made.includes(name))) return true;
  return (
    earlier.kind === "server" &&
    later.kind === "files" &&
    later.remove !== undefined &&
    list(later.preconditions).some((check) => check.server !== undefined)
  );
}

function isBackup({ kind, database }: Yaml): boolean {
  return kind === "backup" && database !== undefined;
}

/** In the plan: the recipe with the backups goes to the end of the SQL. */
function backUpLate(file: PlanFile, all: readonly PlanFile[]): Site[] {
  return moveUse(
    file,
    all,
    (recipe) => entriesOf(recipe.document).some(isBackup),
    (steps) => steps.length - 1,
  );
}

/** In the plan: the recipe with the last starts goes before the first one with SQL. */
function startEarly(file: PlanFile, all: readonly PlanFile[]): Site[] {
  return moveUse(
    file,
    all,
    (recipe) => entriesOf(recipe.document).some(({ id }) => id === "start-gateways"),
    (steps) => steps.findIndex((step) => stepsBehind(step, all).some(({ kind }) => kind === "sql")),
  );
}

function moveUse(
  file: PlanFile,
  all: readonly PlanFile[],
  matches: (recipe: PlanFile) => boolean,
  target: (steps: readonly Yaml[]) => number,
): Site[] {
  const steps = entriesOf(file.document);
  const everyone = all.flatMap(({ document }) => entriesOf(document)).map(nameOf);
  return steps.flatMap((use, index): Site[] => {
    const recipe = all.find(({ path }) => path === `recipes/${String(use.uses)}.yaml`);
    const to = target(steps);
    if (recipe === undefined || to < 0 || !matches(recipe)) return [];
    return [
      {
        index,
        what: "",
        // Whatever now stands on the wrong side of it may be blamed.
        also: () => everyone,
        change: (changed) => changed.splice(to, 0, ...changed.splice(index, 1)),
      },
    ];
  });
}

function leaveRunning(file: PlanFile, all: readonly PlanFile[]): Site[] {
  return changeWhere(
    file,
    ({ kind, start, then }) => kind === "server" && start !== undefined && then !== "leave",
    (step) => {
      // biome-ignore lint/suspicious/noThenProperty: the word of the plan language; a step is never awaited
      step.then = "leave";
    },
    (step) => [...relatives(step, all), ...concerned(step, all)],
  );
}

function stopAgain(file: PlanFile, all: readonly PlanFile[]): Site[] {
  return changeWhere(
    file,
    ({ kind, then, only }) => kind === "server" && then === "leave" && only === "final",
    (step) => {
      // biome-ignore lint/suspicious/noThenProperty: the word of the plan language; a step is never awaited
      step.then = "stop";
    },
    (step) => concerned(step, all),
  );
}

function cleansUp({ kind, remove, keep }: Yaml): boolean {
  return kind === "files" && remove !== undefined && keep === undefined;
}

function misspellCleanUp(file: PlanFile, all: readonly PlanFile[]): Site[] {
  return changeWhere(
    file,
    cleansUp,
    (step) => {
      const [first = "", ...rest] = step.remove as string[];
      step.remove = [first.replace(/([^/]+)$/, "old-$1"), ...rest];
    },
    (step) => concerned(step, all),
  );
}

function removeUntil(file: PlanFile): Site[] {
  return changeWhere(
    file,
    ({ until }) => until !== undefined,
    (step) => {
      delete step.until;
    },
  );
}

function reference(key: "until" | "needs" | "irreversible"): Operator["sites"] {
  return (file) =>
    changeWhere(
      file,
      (step) => (key === "irreversible" ? /^restore /.test(String(step[key] ?? "")) : step[key] !== undefined),
      (step) => {
        const value = step[key];
        if (Array.isArray(value)) step[key] = [`${String(value[0])}-x`, ...value.slice(1)];
        else
          step[key] =
            key === "until" ? `${String(value)}-x` : String(value).replace(/^restore ([\w-]+)/, "restore $1-x");
      },
    );
}

function duplicateId(file: PlanFile): Site[] {
  const steps = entriesOf(file.document);
  return steps.flatMap((step, index): Site[] => {
    const other = steps.slice(0, index).findLast((earlier) => earlier.id !== undefined);
    if (step.id === undefined || other === undefined) return [];
    return [
      {
        index,
        what: "",
        also: () => [nameOf(other)],
        change: (changed) => {
          const own = changed[index];
          if (own !== undefined) own.id = other.id;
        },
      },
    ];
  });
}

function renameParameter(file: PlanFile): Site[] {
  return changeWhere(
    file,
    (step) => Object.keys(mapping(step.with)).length > 0,
    (step) => {
      const [[first = "", value] = [], ...rest] = Object.entries(mapping(step.with));
      step.with = Object.fromEntries([[`${first}s`, value], ...rest]);
    },
  );
}

function renameRecipe(file: PlanFile): Site[] {
  return changeWhere(
    file,
    ({ uses }) => uses !== undefined,
    (step) => {
      step.uses = `${String(step.uses)}s`;
    },
  );
}

function misspellKey(file: PlanFile): Site[] {
  return changeWhere(
    file,
    ({ preconditions }) => preconditions !== undefined,
    (step) => {
      step.precondition = step.preconditions;
      delete step.preconditions;
    },
  );
}

function misspellWord(file: PlanFile): Site[] {
  return changeWhere(
    file,
    (step) => list(step.preconditions).some(({ otherwise }) => otherwise !== undefined),
    (step) => {
      const check = list(step.preconditions).find(({ otherwise }) => otherwise !== undefined);
      if (check !== undefined) check.otherwise = "pass";
    },
  );
}

function misspellTemplate(file: PlanFile): Site[] {
  return changeWhere(
    file,
    (step) =>
      step.when === undefined && /\{\{(old|new)\.home\}\}/.test(JSON.stringify([step.copy, step.remove, step.paths])),
    (step) => {
      const text = JSON.stringify(step).replace(/\{\{(old|new)\.home\}\}/, "{{$1.hom}}");
      Object.assign(step, JSON.parse(text));
    },
  );
}

function misspellFact(file: PlanFile): Site[] {
  return changeWhere(
    file,
    (step) => Object.keys(mapping(step.when)).length > 0,
    (step) => {
      step.when = Object.fromEntries(Object.entries(mapping(step.when)).map(([fact, value]) => [`${fact}s`, value]));
    },
  );
}

/** One place for each step that matches. */
function changeWhere(
  file: PlanFile,
  matches: (step: Yaml) => boolean,
  change: (step: Yaml) => void,
  also: (step: Yaml) => readonly string[] = () => [],
): Site[] {
  return entriesOf(file.document).flatMap((step, index): Site[] =>
    matches(step)
      ? [
          {
            index,
            what: "",
            also: () => also(step),
            change: (steps) => {
              const own = steps[index];
              if (own !== undefined) change(own);
            },
          },
        ]
      : [],
  );
}
