/** Words of a bash script. Only single quotes: nothing inside them is ever read by the shell (POSIX 2.2.2). */

/** Directory of the bundle in a step's paths; known only when it runs. */
export const BUNDLE_DIRECTORY = "$MIGPLAN_BUNDLE";

/**
 * Quotes one word so that bash hands it on unchanged.
 * @param text anything but NUL, which no shell word can hold
 * @throws when the text holds NUL: the loader refuses control characters, so that is a bug
 */
export function quote(text: string): string {
  if (text.includes("\0")) throw new Error("a shell word cannot hold NUL");
  return `'${text.replaceAll("'", `'\\''`)}'`;
}

/** Quotes a path; one below the bundle's directory keeps that variable open. */
export function quotePath(path: string): string {
  if (path === BUNDLE_DIRECTORY) return `"${BUNDLE_DIRECTORY}"`;
  if (!path.startsWith(`${BUNDLE_DIRECTORY}/`)) return quote(path);
  return `"${BUNDLE_DIRECTORY}"${quote(path.slice(BUNDLE_DIRECTORY.length))}`;
}

/** `NAME='text'` */
export function assign(name: string, text: string): string {
  return `${name}=${quote(text)}`;
}

/** `NAME=('a' 'b')`, one word a line when it gets long. */
export function assignArray(name: string, words: readonly string[]): string {
  const quoted = words.map(quote);
  const line = `${name}=(${quoted.join(" ")})`;
  return line.length <= 110 ? line : `${name}=(\n${quoted.map((word) => `  ${word}\n`).join("")})`;
}

/** Text for the inside of a `#` comment: one line, no control characters. */
export function commentText(text: string): string {
  return oneLine(text);
}

/** A text as one line: runs of white space and control characters become one blank. */
export function oneLine(text: string): string {
  // \p{Cc} control, \p{Zl}/\p{Zp} line and paragraph separators: some editors and clients break lines there.
  return text.replace(/[\s\p{Cc}\p{Zl}\p{Zp}]+/gu, " ").trim();
}
