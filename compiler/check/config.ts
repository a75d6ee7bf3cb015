import type { OriginTable } from "../config/carry-over.ts";
import { getAt, parseKeyPath, sameValue } from "../config/key-path.ts";
import { type ActiveChange, contentOf, type SiteChanges } from "../config/timeline.ts";
import { problem } from "../diagnostics/codes.ts";
import { type Diagnostic, distinct } from "../diagnostics/diagnostic.ts";
import type { ConcreteStep } from "../expand/concrete.ts";
import { runsProduct } from "../expand/nodes.ts";
import { callsOf } from "../load/link.ts";
import type { ConfigChange, ConfigFile } from "../model/migration.ts";
import { type CheckInput, type PassResult, type Proofs, proofKey } from "./proofs.ts";

export interface ConfigInput extends CheckInput {
  /** The carried-over file of each hop and node: `bases[hop][node]`. */
  readonly bases: readonly Readonly<Record<string, OriginTable>>[];
  readonly site: SiteChanges;
}

export interface ConfigResult extends PassResult {
  /** The steps with configuration steps replaced by installs of whole files. */
  readonly steps: readonly ConcreteStep[];
  readonly files: readonly ConfigFile[];
  /** Id of a configuration step → id of the install that brings it. */
  readonly installedBy: ReadonlyMap<string, string>;
}

/** The content that a node must hold when one step reads its deployment.toml. */
interface Reading {
  readonly step: ConcreteStep;
  readonly node: string;
  readonly content: OriginTable;
  readonly active: readonly ActiveChange[];
}

/**
 * The timeline of deployment.toml: walks the steps with the changes that are active on each node, computes the exact
 * content at each step that reads the file, and plans one install before each reading whose content is not there yet.
 * (MP5201 refuted precondition, MP5202 a change that never ends, MP5203 contradiction, MP5204 change without effect,
 * MP5205 path through a value.)
 */
export function checkConfig(input: ConfigInput): ConfigResult {
  const diagnostics: Diagnostic[] = [...checkEnds(input.steps), ...checkContradictions(input.steps)];
  const readings = input.nodes
    .filter(({ roles }) => runsProduct(roles))
    .flatMap(({ name }) => walk(name, input, diagnostics));
  diagnostics.push(...checkEffects(input.steps, readings));
  const proofs = prove(input, readings, diagnostics);
  return { ...plan(input, readings), diagnostics: distinct(diagnostics), proofs };
}

/** Content of one node's file at each step that reads it, hop by hop. */
function walk(node: string, input: ConfigInput, diagnostics: Diagnostic[]): Reading[] {
  const readings: Reading[] = [];
  let active: ActiveChange[] = [];
  let hop = -1;
  for (const step of input.steps) {
    if (step.hop !== hop) {
      active = [];
      hop = step.hop;
    }
    if (step.action.kind === "timeline" && step.nodes.includes(node))
      active = [...active, { step, action: step.action }];
    const base = input.bases[step.hop]?.[node];
    if (base !== undefined && step.nodes.includes(node) && readsConfig(step, input)) {
      const { diagnostics: found, ...content } = contentOf(base, active, input.site);
      diagnostics.push(...found);
      readings.push({ step, node, content, active });
    }
    active = active.filter((change) => change.action.until !== step.planId || change.step.hop !== step.hop);
  }
  return readings;
}

/** A start of the new server reads the file, and so does whatever the plan says writes it (the cipher tool). */
function readsConfig(step: ConcreteStep, { hops }: CheckInput): boolean {
  const home = hops[step.hop]?.newHome ?? "";
  if (step.action.kind === "start") return step.action.home === home;
  const { input } = step;
  const writes = input.kind === "command" || input.kind === "manual" ? (input.writes ?? []) : [];
  return writes.includes(`${home}/repository/conf/deployment.toml`);
}

function plan(input: ConfigInput, readings: readonly Reading[]): Pick<ConfigResult, "steps" | "files" | "installedBy"> {
  const files: ConfigFile[] = [];
  const installedBy = new Map<string, string>();
  const installed = new Map<string, Reading>();
  const steps = input.steps.flatMap((step): ConcreteStep[] => {
    if (step.action.kind === "timeline") return [];
    const due = readings.filter((reading) => reading.step === step && !isThere(installed.get(reading.node), reading));
    if (due.length === 0) return [step];
    const install = due.map((reading) => ({ node: reading.node, file: addFile(files, reading, readings, input) }));
    const fresh = due.flatMap((reading) => reading.active).filter(({ step: own }) => !installedBy.has(own.id));
    const ended = due.flatMap((reading) =>
      (installed.get(reading.node)?.active ?? []).filter((change) => !reading.active.includes(change)),
    );
    const id = `configure-${step.id}`;
    for (const change of fresh) if (!installedBy.has(change.step.id)) installedBy.set(change.step.id, id);
    for (const reading of due) installed.set(reading.node, reading);
    return [installStep(id, step, install, fresh, ended, input), step];
  });
  return { steps, files: files.sort((a, b) => (a.path < b.path ? -1 : 1)), installedBy };
}

function isThere(before: Reading | undefined, reading: Reading): boolean {
  return (
    before !== undefined &&
    before.step.hop === reading.step.hop &&
    sameValue(before.content.table, reading.content.table)
  );
}

/** The finished file where the content is the last of its hop, else a numbered stage beside it. */
function addFile(
  files: ConfigFile[],
  reading: Reading,
  readings: readonly Reading[],
  { hops, nodes }: ConfigInput,
): string {
  const { step, node, content } = reading;
  const own = readings.filter((other) => other.node === node && other.step.hop === step.hop);
  const final = own.at(-1);
  const several = nodes.filter(({ roles }) => runsProduct(roles)).length > 1;
  const folder = `config/${hops[step.hop]?.to ?? ""}${several ? `/${node}` : ""}`;
  const isFinal = final !== undefined && sameValue(final.content.table, content.table);
  const stages = files.filter((file) => file.path.startsWith(`${folder}/stages/`)).length;
  const path = isFinal ? `${folder}/deployment.toml` : `${folder}/stages/${stages + 1}-${step.planId}.toml`;
  if (!files.some((file) => file.path === path)) {
    files.push({
      path,
      node,
      hop: step.hop,
      stage: isFinal ? "final" : step.planId,
      value: content.table,
      origins: content.origins,
    });
  }
  return path;
}

function installStep(
  id: string,
  reader: ConcreteStep,
  install: readonly { node: string; file: string }[],
  fresh: readonly ActiveChange[],
  ended: readonly ActiveChange[],
  input: ConfigInput,
): ConcreteStep {
  const sources = distinctChanges(fresh);
  const changes: ConfigChange[] = [
    ...sources.map(({ step, action }) => ({
      step: step.planId,
      title: step.input.title,
      set: [...action.set, ...(action.entries ?? []).map(({ of, names }) => ({ path: of, value: [...names] }))],
      remove: action.remove,
      ...(action.until === undefined ? {} : { until: action.until }),
    })),
    ...distinctChanges(ended).map(({ step, action }) => ({
      step: step.planId,
      title: `Ends: ${step.input.title}`,
      set: [],
      remove: action.set.map(({ path }) => path),
    })),
  ];
  const first = sources[0]?.step ?? reader;
  return {
    id,
    planId: id,
    input: {
      id,
      kind: "config",
      title: `Install deployment.toml for "${reader.input.title}"`,
      why: "Each node gets the whole file that its next start needs; an encrypted [secrets] table on the node is kept.",
      undo: "The file that was replaced first is kept beside it as deployment.toml.before-migplan.",
      source: first.input.source,
      notes: once(sources.flatMap(({ step }) => step.input.notes ?? [])),
    },
    origin: first.origin,
    hop: reader.hop,
    phase: sources.at(-1)?.step.phase ?? reader.phase,
    nodes: install.map(({ node }) => node),
    preconditions: once(sources.flatMap(({ step }) => step.preconditions)),
    postconditions: [],
    errata: once(sources.flatMap(({ step }) => step.errata)),
    action: {
      kind: "config",
      install,
      target: `${input.hops[reader.hop]?.newHome ?? ""}/repository/conf/deployment.toml`,
      changes,
    },
    temporary: false,
    needs: sources.flatMap(({ step }) => step.needs),
  };
}

/** Notes and errata that several of the merged steps share are told once. */
function once<T>(items: readonly T[]): T[] {
  return [...new Map(items.map((item) => [JSON.stringify(item), item])).values()];
}

function distinctChanges(changes: readonly ActiveChange[]): ActiveChange[] {
  return changes.filter((change, index) => changes.findIndex((other) => other.step === change.step) === index);
}

/** `until` names a step that comes later in the same hop. */
function checkEnds(steps: readonly ConcreteStep[]): Diagnostic[] {
  return steps.flatMap((step, index) => {
    const until = step.action.kind === "timeline" ? step.action.until : undefined;
    if (until === undefined || steps.slice(index + 1).some((later) => later.planId === until && later.hop === step.hop))
      return [];
    const at = step.origin.source.locate([...step.origin.path, "until"]);
    const hint = "name a later step that is part of this migration, or give both the same `when`";
    return [problem("MP5202", at, { id: step.id, until }, { hint, related: callsOf(step.origin) })];
  });
}

/** Two changes of one key with nothing between them that reads the first. */
function checkContradictions(steps: readonly ConcreteStep[]): Diagnostic[] {
  const pending = new Map<string, { step: ConcreteStep; value: unknown }>();
  const diagnostics: Diagnostic[] = [];
  let hop = -1;
  for (const step of steps) {
    if (step.action.kind === "start" || step.hop !== hop) pending.clear();
    hop = step.hop;
    if (step.action.kind !== "timeline") continue;
    for (const { path, value } of step.action.set) {
      for (const node of step.nodes) {
        const before = pending.get(`${node} ${path}`);
        if (before !== undefined && !sameValue(before.value, value)) {
          const at = step.origin.source.locateKey([...step.origin.path, "set", path]);
          const related = [
            {
              at: before.step.origin.source.locateKey([...before.step.origin.path, "set", path]),
              message: "the other value is here",
            },
            ...callsOf(step.origin),
          ];
          diagnostics.push(problem("MP5203", at, { id: step.id, other: before.step.id, path }, { related }));
        }
        pending.set(`${node} ${path}`, { step, value });
      }
    }
  }
  return diagnostics;
}

function checkEffects(steps: readonly ConcreteStep[], readings: readonly Reading[]): Diagnostic[] {
  const effective = new Set(readings.flatMap(({ active }) => active.map(({ step }) => step)));
  return steps
    .filter((step) => step.action.kind === "timeline" && !effective.has(step))
    .map((step) =>
      problem(
        "MP5204",
        step.origin.source.locate([...step.origin.path, "id"]),
        { id: step.id },
        { hint: "write it before the start that needs it", related: callsOf(step.origin) },
      ),
    );
}

function prove(input: ConfigInput, readings: readonly Reading[], diagnostics: Diagnostic[]): Proofs {
  const proofs = new Map<string, string>();
  for (const step of input.steps) {
    step.preconditions.forEach(({ check, otherwise }, index) => {
      if (check.kind !== "config") return;
      const parts = parseKeyPath(check.path);
      const contents = readings.filter((reading) => reading.step === step);
      if (parts === undefined || contents.length === 0) return;
      const wrong = contents.find(({ content }) => !sameValue(getAt(content.table, parts), check.equals));
      if (wrong === undefined) proofs.set(proofKey(step, index), "the deployment.toml installed before it");
      else if (otherwise === "halt") {
        const at = step.origin.source.locate([...step.origin.path, "preconditions", index]);
        const found = getAt(wrong.content.table, parts);
        const got = found === undefined ? "no such key" : JSON.stringify(found);
        const params = { id: step.id, path: check.path, expected: JSON.stringify(check.equals), got };
        diagnostics.push(problem("MP5201", at, params, { related: callsOf(step.origin) }));
      }
    });
  }
  return proofs;
}
