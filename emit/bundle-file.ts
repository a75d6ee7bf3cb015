/** One file of a bundle. */
export interface BundleFile {
  /** Relative to the bundle, with forward slashes. */
  readonly path: string;
  /** Written as UTF-8; ends in a newline; LF only. */
  readonly text: string;
  /** Mode 0755 instead of 0644. */
  readonly executable: boolean;
}

/** A bundle in memory: every file, sorted by path in code-unit order. */
export interface Bundle {
  readonly files: readonly BundleFile[];
}

/** Order that does not depend on a locale. */
export function byCodeUnit(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
