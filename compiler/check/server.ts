import { problem } from "../diagnostics/codes.ts";
import type { Diagnostic, Related, Span } from "../diagnostics/diagnostic.ts";
import type { ConcreteStep } from "../expand/concrete.ts";
import { runsProduct } from "../expand/nodes.ts";
import { callsOf } from "../load/link.ts";
import { isMigrating } from "../model/starts.ts";
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
  const told = new Set<ServerState>();
  for (const step of input.steps) {
    const found: Finding[] = [];
    step.preconditions.forEach(({ check, otherwise }, index) => {
      if (check.kind !== "servers" && check.kind !== "server") return;
      const concerned =
        check.kind === "servers"
          ? [...world.values()]
          : step.nodes.flatMap((node) => world.get(key(check.home, node)) ?? []);
      const wanted = check.kind === "server" && check.state === "running";
      const wrong = concerned.find((state) => state.running !== wanted);
      if (wrong === undefined) proofs.set(proofKey(step, index), byWhom(concerned));
      else if (otherwise !== "skip")
        found.push({ state: wrong, diagnostic: () => refuted(step, index, check.sentence, wrong) });
    });
    const wrong = violation(step, world, input);
    if (wrong !== undefined) found.push(wrong);
    // A server in the wrong state disturbs many steps, and one step in several ways; it is told where it first does.
    const [first] = found;
    if (first !== undefined && !told.has(first.state)) diagnostics.push(first.diagnostic());
    for (const { state } of found) told.add(state);
    apply(step, world);
  }
  return { diagnostics: [...diagnostics, ...ending(world, input)], proofs };
}

/** What is wrong with a step, and the server whose state makes it so. */
interface Finding {
  readonly state: ServerState;
  readonly diagnostic: () => Diagnostic;
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

function violation(step: ConcreteStep, world: World, { hops }: CheckInput): Finding | undefined {
  const { action } = step;
  const running = [...world.values()].filter((state) => state.running);
  const finding = (code: ServerCode, state: ServerState | undefined, hint?: string): Finding | undefined =>
    state && { state, diagnostic: () => report(code, step, state, hint) };
  if (action.kind === "sql") return isAnalytics(step) ? undefined : finding("MP5001", running[0], STOP_FIRST);
  if (action.kind === "start") {
    const nodes = step.nodes.flatMap((node) => world.get(key(action.home, node)) ?? []);
    const twice = nodes.find((state) => state.running);
    return finding("MP5003", twice, "stop it before, or take this step out");
  }
  const newHomes = hops.map((hop) => hop.newHome);
  const changed = changedPaths(action);
  const hit = running.find(
    ({ home, node }) =>
      newHomes.includes(home) &&
      step.nodes.includes(node) &&
      changed.some((path) => path === home || path.startsWith(`${home}/`)),
  );
  return finding("MP5005", hit, STOP_FIRST);
}

const STOP_FIRST = "stop the server in an earlier step, or move this one";

function apply(step: ConcreteStep, world: World): void {
  const { action } = step;
  if (action.kind === "stop") {
    for (const node of step.nodes)
      set(world, { home: action.home, node, running: false, since: step, migrating: false });
  }
  if (action.kind !== "start") return;
  const migrating = isMigrating(action.args);
  for (const node of step.nodes) {
    // A start of what runs is a mistake of its own; it changes nothing that later steps could be blamed for.
    if (world.get(key(action.home, node))?.running === true) continue;
    set(world, { home: action.home, node, running: !action.thenStop, since: step, migrating });
  }
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

function ending(world: World, { hops, nodes, steps }: CheckInput): Diagnostic[] {
  const states = [...world.values()];
  const left = states.filter(({ running, migrating }) => running && migrating);
  const starts = [...new Set(left.flatMap(({ since }) => since ?? []))];
  const home = hops.at(-1)?.newHome ?? "";
  const idle = nodes.filter(({ name }) =>
    states.some((state) => state.node === name && state.home === home && !state.running),
  );
  return [
    ...starts.flatMap((step) => {
      const state = left.find(({ since }) => since === step);
      const hint = "write `then: stop`, or add a step that stops it";
      return state === undefined ? [] : [report("MP5004", step, state, hint)];
    }),
    ...(idle.length === 0
      ? []
      : [
          neverStarted(
            idle.map(({ name }) => name),
            steps,
          ),
        ]),
  ];
}

/** Reported at the end of the last plan, where the start is missing; a start that stops again may be the one that was meant. */
function neverStarted(nodes: readonly string[], steps: readonly ConcreteStep[]): Diagnostic {
  const origin = steps.at(-1)?.origin;
  const place = origin?.calls[0] ?? (origin && { ...origin, path: [...origin.path, "id"] });
  const hint = "end the plan with a server step that has `then: leave` and runs on these nodes";
  const meant = steps.findLast(
    ({ action, nodes: on }) =>
      action.kind === "start" &&
      action.thenStop &&
      on.some((node) => nodes.includes(node)) &&
      !isMigrating(action.args),
  );
  const related =
    meant === undefined ? [] : [{ at: idOf(meant), message: `step "${meant.id}" starts it and stops it again` }];
  return problem("MP5006", place?.source.locate(place.path), { nodes: nodes.join(", ") }, { hint, related });
}

/** The analytics database is not read by API Manager's own servers. */
function isAnalytics(step: ConcreteStep): boolean {
  return step.action.kind === "sql" && step.action.database === "analytics_db";
}

function refuted(step: ConcreteStep, index: number, sentence: string, state: ServerState): Diagnostic {
  const at = step.origin.source.locate([...step.origin.path, "preconditions", index]);
  const fact = `${describe(state)} is ${state.running ? "running" : "stopped"}`;
  const hint = state.running ? STOP_FIRST : "start the server in an earlier step, or move this one";
  return problem("MP5002", at, { id: step.id, sentence, fact }, { hint, related: causes(step, state) });
}

type ServerCode = "MP5001" | "MP5003" | "MP5004" | "MP5005";

function report(code: ServerCode, step: ConcreteStep, state: ServerState, hint?: string): Diagnostic {
  const at = idOf(step);
  const params = { id: step.id, server: describe(state) };
  return problem<ServerCode>(code, at, params, { hint, related: causes(step, state) });
}

/** The step that brought a server into its state, and the uses that lead to the step that minds. */
function causes(step: ConcreteStep, { since, running }: ServerState): Related[] {
  const cause =
    since === undefined || since === step
      ? []
      : [{ at: idOf(since), message: `step "${since.id}" ${running ? "starts" : "stops"} it` }];
  return [...cause, ...callsOf(step.origin)];
}

function idOf({ origin }: ConcreteStep): Span {
  return origin.source.locate([...origin.path, "id"]);
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
