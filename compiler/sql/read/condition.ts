import { accept, type CodeToken, type Cursor, expect, object } from "./cursor.ts";
import { expression } from "./expression.ts";
import { openScope } from "./scope.ts";

/** What a condition has asked the catalog of the database: is the thing absent, or present? */
export interface Guard {
  readonly asks: "absent" | "present" | undefined;
  readonly place: { readonly start: number; readonly end: number };
}

/** Takes a condition. */
export function guardCondition(c: Cursor): Guard {
  const scope = openScope(undefined);
  const from = c.at;
  expression(c, scope);
  const tokens = c.tokens.slice(from, c.at);
  const place = { start: tokens[0]?.start ?? 0, end: tokens.at(-1)?.end ?? 0 };
  const asked = scope.system || tokens.some((token) => asksCatalog(c, token));
  return { asks: asked && !c.stopped ? answerOf(bare(tokens)) : undefined, place };
}

/** Transact-SQL metadata functions, PostgreSQL's to_regclass, and variables filled from the catalog. */
function asksCatalog(c: Cursor, token: CodeToken): boolean {
  if (token.kind !== "word") return false;
  if (/^(OBJECT_ID|COL_LENGTH|INDEXPROPERTY|COLUMNPROPERTY|TYPE_ID|TO_REGCLASS)$/.test(token.text)) return true;
  return c.asked.has(token.text.replace(/^@+/, ""));
}

function answerOf(tokens: readonly CodeToken[]): Guard["asks"] {
  const text = tokens.map((token) => (token.text === "" ? "x" : token.text)).join(" ");
  if (/^NOT \(? ?EXISTS\b/.test(text)) return "absent";
  if (/^EXISTS\b/.test(text)) return "present";
  if (/(IS NULL|= 0|< 1)$/.test(text) || /^0 =/.test(text)) return "absent";
  if (/(IS NOT NULL|> 0|>= 1|= 1|<> 0|!= 0)$/.test(text)) return "present";
  return undefined;
}

/** Without the parentheses around the whole. */
function bare(tokens: readonly CodeToken[]): readonly CodeToken[] {
  if (tokens[0]?.text !== "(" || tokens.at(-1)?.text !== ")") return tokens;
  let depth = 0;
  for (const [index, token] of tokens.entries()) {
    if (token.text === "(") depth += 1;
    else if (token.text === ")") depth -= 1;
    if (depth === 0 && index < tokens.length - 1) return tokens;
  }
  return bare(tokens.slice(1, -1));
}

/** Reads what happens only when the guard holds (`holds`), or only when it does not. */
export function guarded(c: Cursor, guard: Guard, holds: boolean, read: () => void): void {
  const before = c.guard;
  const effects = c.effects.length;
  const opposite = guard.asks === "absent" ? "present" : "absent";
  c.guard = guard.asks === undefined || holds ? guard.asks : opposite;
  read();
  c.guard = before;
  if (guard.asks !== undefined || c.effects.length === effects) return;
  object(c, "whether it happens depends on a condition that is not followed", guard.place);
}

/** Reads what happens any number of times. @param place the word that begins the loop */
export function repeated(c: Cursor, place: CodeToken | undefined, read: () => void): void {
  const effects = c.effects.length;
  read();
  if (c.effects.length > effects && place !== undefined) object(c, "how often it happens is not followed", place);
}

/** `IF … THEN … ELSIF … ELSE … END IF`, behind IF. */
export function ifThen(c: Cursor): void {
  let guard = guardCondition(c);
  let more = true;
  expect(c, "THEN");
  guarded(c, guard, true, () => c.session.statements(c, "ELSIF|ELSEIF|ELSE|END"));
  while (more && !c.stopped) {
    if (accept(c, "ELSIF|ELSEIF")) {
      guard = guardCondition(c);
      expect(c, "THEN");
      guarded(c, guard, true, () => c.session.statements(c, "ELSIF|ELSEIF|ELSE|END"));
    } else if (accept(c, "ELSE")) guarded(c, guard, false, () => c.session.statements(c, "END"));
    else more = false;
  }
  expect(c, "END", "IF");
}
