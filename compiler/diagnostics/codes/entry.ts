import type { Severity } from "../diagnostic.ts";

/** One row of the code tables. The page of a code is `compiler/diagnostics/pages/<code>.md`. */
export interface CodeEntry<P> {
  readonly severity: Severity;
  /** Three to eight words, for lists and for the head of the page. */
  readonly title: string;
  /** What is wrong and with which value; no full stop at the end. */
  readonly message: (params: P) => string;
}

/** Makes an entry and keeps the parameter type, so that each report is checked against its code. */
export function entry<P>(severity: Severity, title: string, message: (params: P) => string): CodeEntry<P> {
  return { severity, title, message };
}
