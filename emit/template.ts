import Handlebars from "handlebars";

/**
 * Fills a Markdown template. No HTML escaping: every text in the view has been made inert by `markdown.ts`; a name that
 * the view lacks is an exception. Runs of blank lines become one.
 */
export function fill(template: string, view: object): string {
  const text = Handlebars.compile(template, { noEscape: true, strict: true })(view);
  return `${text.replace(/\n{3,}/g, "\n\n").trim()}\n`;
}
