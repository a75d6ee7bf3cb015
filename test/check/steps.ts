import type { ConcreteStep } from "../../compiler/expand/concrete.ts";
import type { HopPlace } from "../../compiler/expand/scope.ts";
import type { Source } from "../../compiler/load/source.ts";
import type { MigrationNode, ResolvedCheck } from "../../compiler/model/migration.ts";
import type { Reaction } from "../../compiler/model/names.ts";
import type { TomlScalar } from "../../compiler/model/scalars.ts";

/** Steps as the expansion makes them, from the few words that a test is about. */

export const OLD = "/opt/old";
export const NEW = "/opt/new";

export const HOP: HopPlace = {
  origin: { home: "/opt/old", version: "3.0.0", startScript: "wso2server" },
  synapseChanged: [],
  index: 0,
  last: true,
  from: "3.0.0",
  to: "3.1.0",
  oldHome: OLD,
  newHome: NEW,
  head: {
    from: "3.0.0",
    to: "3.1.0",
    title: "test",
    source: { guide: "test" },
    dialects: ["postgresql"],
    pack: "pack",
    startScript: { old: "wso2server", new: "wso2server" },
  },
};

export const NODES: readonly MigrationNode[] = [
  { name: "a", host: "a.example", roles: ["publisher"] },
  { name: "b", host: "b.example", roles: ["gateway"] },
];

const NOWHERE: Source = {
  file: "plan.yaml",
  text: "",
  value: {},
  locate: () => ({ file: "plan.yaml", start: 0, end: 0 }),
  locateKey: () => ({ file: "plan.yaml", start: 0, end: 0 }),
};

export interface StepWords {
  readonly on?: readonly string[];
  readonly requires?: readonly ResolvedCheck[];
  readonly otherwise?: Reaction;
  readonly temporary?: boolean;
  readonly needs?: readonly string[];
}

export function stepOf(id: string, action: ConcreteStep["action"], words: StepWords = {}): ConcreteStep {
  const { on = ["a", "b"], requires = [], otherwise = "halt", temporary = false, needs = [] } = words;
  return {
    id,
    planId: id,
    input: { id, kind: "manual", title: id, do: "" },
    origin: { source: NOWHERE, path: [], calls: [] },
    hop: 0,
    phase: "test",
    nodes: on,
    preconditions: requires.map((check) => ({ check, otherwise })),
    postconditions: [],
    errata: [],
    action,
    temporary,
    needs,
  };
}

export const stop = (id: string, home: string, words?: StepWords): ConcreteStep =>
  stepOf(id, { kind: "stop", home, script: "wso2server" }, words);

export const start = (id: string, then: "stop" | "leave", words?: StepWords & { args?: string[] }): ConcreteStep =>
  stepOf(
    id,
    {
      kind: "start",
      home: NEW,
      script: "wso2server",
      args: words?.args ?? [],
      waitFor: "started",
      fail: [],
      expect: [],
      timeout: 60,
      thenStop: then === "stop",
    },
    words,
  );

export const sql = (id: string, words?: StepWords): ConcreteStep =>
  stepOf(id, { kind: "sql", database: "apim_db", sql: "SELECT 1;" }, words);

export const copy = (id: string, to: string, words?: StepWords & { optional?: boolean }): ConcreteStep =>
  stepOf(
    id,
    {
      kind: "copy",
      from: "/opt/downloads/x.jar",
      to,
      mode: "overlay",
      include: [],
      exclude: [],
      optional: words?.optional ?? false,
    },
    words,
  );

export const remove = (id: string, path: string, words?: StepWords): ConcreteStep =>
  stepOf(id, { kind: "remove", paths: [path] }, words);

export const configure = (
  id: string,
  set: Readonly<Record<string, TomlScalar>>,
  words?: StepWords & { until?: string; remove?: string[] },
): ConcreteStep =>
  stepOf(
    id,
    {
      kind: "timeline",
      set: Object.entries(set).map(([path, value]) => ({ path, value })),
      remove: words?.remove ?? [],
      ...(words?.until === undefined ? {} : { until: words.until }),
    },
    words,
  );

export const stopped: ResolvedCheck = { kind: "servers", sentence: "every server is stopped" };

export const file = (path: string, exists = true): ResolvedCheck => ({ kind: "file", path, exists, sentence: path });
