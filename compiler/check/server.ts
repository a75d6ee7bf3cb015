import { problem } from "../diagnostics/codes.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import type { ConcreteStep } from "../expand/concrete.ts";
import { runsProduct } from "../expand/nodes.ts";
import { callsOf } from "../expand/resolve.ts";
import { type CheckInput, type PassResult, proofKey } from "./proofs.ts";

/** A server of one home on one node, and the step that brought it into its state. */
interface ServerState {
  readonly home: string;
  readonly node: string;
  readonly running: boolean;
  /** Undefined for the state before the migration. */
  readonly since?: ConcreteStep;
  /** Started with migration arguments: it must be stopped again. */
  readonly migrating: boolean;
}

type World = Map<string, ServerState>;

/**
 * Walks the steps with the state of every server. Before the migration the old servers run and no new one does.
 * SQL on a product database and changes of a home wait until every server concerned is stopped (MP5001, MP5005);
 * a start is not repeated (MP5003); a migration start is stopped again (MP5004); in the end every new server runs (MP5006).
 * Proves or refutes `servers` and `server` preconditions (MP5002).
 */
export function checkServers(input: CheckInput): PassResult {
  const world = beginning(input);
  const diagnostics: Diagnostic[] = [];
  const proofs = new Map<string, string>();
  for (const step of input.steps) {
    step.preconditions.forEach(({ check, otherwise }, index) => {
      if (check.kind !== "servers" && check.kind !== "server") return;
      const concerned =
        check.kind === "servers"
          ? [...world.values()]
          : step.nodes.flatMap((node) => world.get(key(check.home, node)) ?? []);
      const wanted = check.kind === "server" && check.state === "running";
      const wrong = concerned.find((state) => state.running !== wanted);
      if (wrong === undefined) proofs.set(proofKey(step, index), byWhom(concerned));
      else if (otherwise !== "skip") diagnostics.push(refuted(step, index, check.sentence, wrong));
    });
    diagnostics.push(...apply(step, world, input));
  }
  return { diagnostics: [...diagnostics, ...ending(world, input)], proofs };
}

function beginning({ hops, nodes }: CheckInput): World {
  const world: World = new Map();
  for (const { name, roles } of nodes) {
    if (!runsProduct(roles)) continue;
    hops.forEach((hop, index) => {
      if (index === 0)
        world.set(key(hop.oldHome, name), { home: hop.oldHome, node: name, running: true, migrating: false });
      world.set(key(hop.newHome, name), { home: hop.newHome, node: name, running: false, migrating: false });
    });
  }
  return world;
}

function apply(step: ConcreteStep, world: World, input: CheckInput): Diagnostic[] {
  const { action } = step;
  const running = [...world.values()].filter((state) => state.running);
  const [first] = running;
  if ((action.kind === "sql" || action.kind === "backupDatabase") && first !== undefined) {
    const server = describe(first);
    if (action.kind === "backupDatabase" || isAnalytics(step)) return [];
    return [report("MP5001", step, { id: step.id, server }, "stop the servers in an earlier step, or move this one")];
  }
  if (action.kind === "stop") {
    for (const node of step.nodes)
      set(world, { home: action.home, node, running: false, since: step, migrating: false });
    return [];
  }
  if (action.kind === "start") {
    const twice = step.nodes.flatMap((node) => world.get(key(action.home, node)) ?? []).find((state) => state.running);
    for (const node of step.nodes) {
      set(world, {
        home: action.home,
        node,
        running: !action.thenStop,
        since: step,
        migrating: action.args.some((arg) => /^-Dmigrate/i.test(arg)),
      });
    }
    return twice === undefined ? [] : [report("MP5003", step, { id: step.id, server: describe(twice) })];
  }
  return homeChanges(step, running, input);
}

function homeChanges(step: ConcreteStep, running: readonly ServerState[], { hops }: CheckInput): Diagnostic[] {
  const newHomes = hops.map((hop) => hop.newHome);
  const changed = changedPaths(step.action);
  const hit = running.find(
    (state) =>
      newHomes.includes(state.home) &&
      step.nodes.includes(state.node) &&
      changed.some((path) => path.startsWith(state.home)),
  );
  return hit === undefined ? [] : [report("MP5005", step, { id: step.id, server: describe(hit) })];
}

function changedPaths(action: ConcreteStep["action"]): readonly string[] {
  switch (action.kind) {
    case "copy":
    case "unpack":
      return [action.to];
    case "remove":
      return action.paths;
    case "edit":
      return [action.file];
    case "config":
      return [action.target];
    default:
      return [];
  }
}

function ending(world: World, { hops, nodes }: CheckInput): Diagnostic[] {
  const last = hops.at(-1)?.newHome ?? "";
  return [...world.values()].flatMap((state) => {
    if (state.running && state.migrating && state.since !== undefined) {
      return [
        report(
          "MP5004",
          state.since,
          { id: state.since.id, server: describe(state) },
          "write `then: stop`, or add a step that stops it",
        ),
      ];
    }
    if (state.home !== last || state.running) return [];
    const node = nodes.find((candidate) => candidate.name === state.node);
    return node === undefined
      ? []
      : [
          problem(
            "MP5006",
            undefined,
            { node: node.name },
            { hint: "a plan ends with a start whose `then` is `leave`" },
          ),
        ];
  });
}

/** The analytics database is not read by API Manager's own servers. */
function isAnalytics(step: ConcreteStep): boolean {
  return step.action.kind === "sql" && step.action.database === "analytics_db";
}

function refuted(step: ConcreteStep, index: number, sentence: string, state: ServerState): Diagnostic {
  const at = step.origin.source.locate([...step.origin.path, "preconditions", index]);
  const fact = `${describe(state)} is ${state.running ? "running" : "stopped"}`;
  return problem("MP5002", at, { id: step.id, sentence, fact }, { related: callsOf(step.origin) });
}

function report<C extends "MP5001" | "MP5003" | "MP5004" | "MP5005">(
  code: C,
  step: ConcreteStep,
  params: { id: string; server: string },
  hint?: string,
): Diagnostic {
  const at = step.origin.source.locate([...step.origin.path, "id"]);
  return problem<"MP5001" | "MP5003" | "MP5004" | "MP5005">(code, at, params, { hint, related: callsOf(step.origin) });
}

function byWhom(states: readonly ServerState[]): string {
  const steps = [...new Set(states.flatMap((state) => (state.since === undefined ? [] : [state.since.id])))];
  return steps.length === 0 ? "no server was started" : `after ${steps.join(", ")}`;
}

function describe(state: ServerState): string {
  return `the server in ${state.home} on ${state.node}`;
}

function key(home: string, node: string): string {
  return `${node} ${home}`;
}

function set(world: World, state: ServerState): void {
  world.set(key(state.home, state.node), state);
}
