/**
 * Makes text that no editor should have to show out of signs: `«U+0000»` is that character, `«9 × ab»` is `ab` nine
 * times. Keeps fixtures of control characters, bombs and huge files readable in a review.
 */
export function unfold(text: string): string {
  return text
    .replace(/«U\+([0-9A-F]{4,6})»/g, (_, code: string) => String.fromCodePoint(Number.parseInt(code, 16)))
    .replace(/«(\d+) × ([^»]*)»/g, (_, times: string, part: string) => part.repeat(Number(times)));
}
