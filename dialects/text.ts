/** Small text rules that several dialects share. */

/** Puts `text` between `quote`s and doubles every `quote` inside: the SQL standard's rule (ISO 9075-2, 5.3). */
export function enclose(text: string, quote: string, closing: string = quote): string {
  return `${quote}${text.replaceAll(closing, closing + closing)}${closing}`;
}

/** Nearly every name: there the language's own case rules are those of the databases, and fast. */
const PLAIN = /^[\x20-\x7e]*$/;

/** Upper case for the letters that databases fold, A to Z, and no others: independent of any locale. */
export function foldUpper(name: string): string {
  if (PLAIN.test(name)) return name.toUpperCase();
  return name.replace(/[a-z]+/g, (letters) => letters.toUpperCase());
}

/** Lower case for the letters that databases fold, A to Z, and no others. */
export function foldLower(name: string): string {
  if (PLAIN.test(name)) return name.toLowerCase();
  return name.replace(/[A-Z]+/g, (letters) => letters.toLowerCase());
}

/** One printable line: control characters and line breaks become blanks. For progress lines. */
export function oneLine(text: string): string {
  return text
    .replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, " ")
    .replace(/ {2,}/g, " ")
    .trim();
}

/**
 * One word of a POSIX shell: quoted unless every character is harmless, in double quotes where it holds single ones and nothing
 * that means something between double ones (POSIX.1-2017, XCU 2.2.2 and 2.2.3; `!` is for interactive shells).
 */
export function shellWord(text: string): string {
  if (/^[\w@%+=:,./-]+$/.test(text)) return text;
  return text.includes("'") && !/["$`\\!]/.test(text) ? `"${text}"` : `'${text.replaceAll("'", `'\\''`)}'`;
}

/** A command line of shell words. */
export function shellLine(words: readonly string[]): string {
  return words.map(shellWord).join(" ");
}
