/** A problem in the input, as data. Offsets inside; line and column exist only in printers. */

export type Severity = "error" | "warning" | "note";

/** A stretch of one source text. Offsets are UTF-16 units; `end` is exclusive. */
export interface Span {
  /** Name of the source as the user would type it, with forward slashes. */
  readonly file: string;
  readonly start: number;
  readonly end: number;
}

export interface Related {
  readonly at: Span;
  readonly message: string;
}

export interface Diagnostic {
  /** `MP` + stage digit + three digits; never reused, never renumbered. */
  readonly code: string;
  readonly severity: Severity;
  readonly message: string;
  /** Absent for problems of the command itself. */
  readonly at?: Span;
  /** What to do, imperative. */
  readonly hint?: string;
  readonly related?: readonly Related[];
  /** Id of the step that it is about, where `at` does not lie in that step's own text (an alias, a plan's end). */
  readonly step?: string;
  /** The line holds a secret: printers give its place and do not show it. */
  readonly secret?: true;
}

/** What a stage returns: a value when it could make one, and everything it found. */
export interface Outcome<T> {
  readonly value?: T;
  readonly diagnostics: readonly Diagnostic[];
}

/** True when a list holds an error, so that the next stage must not run. */
export function hasErrors(diagnostics: readonly Diagnostic[]): boolean {
  return diagnostics.some((diagnostic) => diagnostic.severity === "error");
}

/** The same finding met on several ways (a recipe used twice, a path on three nodes) is reported once. */
export function distinct(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  const seen = new Set<string>();
  return diagnostics.filter(({ code, at, message }) => {
    const identity = JSON.stringify([code, at, message]);
    if (seen.has(identity)) return false;
    seen.add(identity);
    return true;
  });
}
