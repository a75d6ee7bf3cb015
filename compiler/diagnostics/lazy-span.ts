import type { Span } from "./diagnostic.ts";

/**
 * A place that is looked for when somebody asks for it: a finding that its step allows is dropped before, and to find a place can
 * mean to read a whole file with the places of its values.
 */
export function lazySpan(file: string, find: () => Span): Span {
  let found: Span | undefined;
  const span = (): Span => {
    found ??= find();
    return found;
  };
  return {
    file,
    get start() {
      return span().start;
    },
    get end() {
      return span().end;
    },
  };
}
