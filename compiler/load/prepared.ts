import type { Span } from "../diagnostics/diagnostic.ts";
import { lazySpan } from "../diagnostics/lazy-span.ts";
import type { StepInput, UseInput } from "../model/plan.ts";
import { type Path, parseSource, type Source } from "./source.ts";
import type { LoadedEntry } from "./steps.ts";

/**
 * A plan or recipe file as it was loaded, without a finding, when migplan was built. Reading YAML with places costs half a
 * compile, and the plans that come with migplan do not change: a folder may hand out this value for a text whose digest it
 * knows. The places are then read from the text only when something must be reported.
 */
export interface PreparedFile {
  readonly head: unknown;
  readonly entries: readonly (StepInput | UseInput)[];
  /** Start and end of each entry in the text. */
  readonly spans: readonly (readonly [number, number])[];
}

/** The value to keep of a file that loaded without a finding. */
export function prepare(head: unknown, entries: readonly LoadedEntry[]): PreparedFile {
  return {
    head,
    entries: entries.map((entry) => (entry.kind === "step" ? entry.step : entry.use)),
    spans: entries.map(({ source, path }) => {
      const { start, end } = source.locate(path);
      return [start, end];
    }),
  };
}

/** The entries of a prepared file with a source that parses its text when it is first asked for another place. */
export function restore(
  file: string,
  text: string,
  prepared: PreparedFile,
): { source: Source; entries: LoadedEntry[] } {
  const source = lazySource(file, text, prepared);
  const entries = prepared.entries.map((entry, index): LoadedEntry => {
    const path: Path = ["steps", index];
    return "uses" in entry ? { kind: "use", use: entry, source, path } : { kind: "step", step: entry, source, path };
  });
  return { source, entries };
}

/** A recipe is restored for each plan that uses it, and its text is parsed once. */
const parsedBefore = new WeakMap<PreparedFile, Source>();

function lazySource(file: string, text: string, prepared: PreparedFile): Source {
  const { spans } = prepared;
  const whole = (): Source => {
    const parsed = parsedBefore.get(prepared) ?? parseSource({ file, text }).value;
    if (parsed === undefined) throw new Error(`${file} was prepared from a text that does not parse`);
    parsedBefore.set(prepared, parsed);
    return parsed;
  };
  return {
    file,
    text,
    get value() {
      return whole().value;
    },
    locate(path): Span {
      const [list, index] = path;
      const span = path.length === 2 && list === "steps" && typeof index === "number" ? spans[index] : undefined;
      return span === undefined ? lazySpan(file, () => whole().locate(path)) : { file, start: span[0], end: span[1] };
    },
    locateKey: (path) => lazySpan(file, () => whole().locateKey(path)),
  };
}
