/**
 * A line of the bundle for a POSIX shell, as it is typed into the command prompt of Windows; `undefined` where a word holds
 * what no quoting keeps apart there (`"`, `%`, `!`, a line break). It knows the forms that the database clients' lines have:
 * words, `&&`, `||`, `;`, `|`, `<`, groups in braces, `mkdir -p`, `tee` and `false`.
 */
export function commandPrompt(line: string): string | undefined {
  const parts = tokens(line);
  if (parts === undefined) return undefined;
  const out: string[] = [];
  for (let index = 0; index < parts.length; index += 1) {
    const part = parts[index];
    if (part === undefined) continue;
    if ("operator" in part) {
      out.push(OPERATORS[part.operator] ?? part.operator);
      continue;
    }
    const [, second, third] = parts.slice(index, index + 3).map((each) => ("word" in each ? each.word : undefined));
    if (part.word === "mkdir" && second === "-p" && third !== undefined) {
      out.push(`(if not exist ${quoted(third)} mkdir ${quoted(third)})`);
      index += 2;
    } else if (part.word === "false") out.push("exit /b 1");
    else out.push(quoted(part.word));
  }
  return out
    .join(" ")
    .replace(/ & (?=\))/g, " ")
    .replace(/ \| tee (\S+|"[^"]*")/g, " > $1 && type $1");
}

const OPERATORS: Readonly<Record<string, string>> = { "{": "(", "}": ")", ";": "&" };

type Token = { readonly word: string } | { readonly operator: string };

/** `'…'`, `"…"` without escapes, `\'`, harmless characters and operators; anything else is refused. */
function tokens(line: string): Token[] | undefined {
  const found: Token[] = [];
  const token = /\s*(?:(&&|\|\||[;|<{}])|((?:'[^']*'|"[^"$`\\]*"|\\'|[\w@%+=:,./-])+))/y;
  while (token.lastIndex < line.length) {
    const match = token.exec(line);
    if (match === null) return undefined;
    const [, operator, raw] = match;
    if (operator !== undefined) found.push({ operator });
    if (raw === undefined) continue;
    const word = raw.replace(
      /'([^']*)'|"([^"]*)"|\\(')/g,
      (_, ...groups: (string | undefined)[]) => groups.slice(0, 3).find((group) => group !== undefined) ?? "",
    );
    if (/["%!\r\n]/.test(word)) return undefined;
    found.push({ word });
  }
  return found;
}

/** In double quotes nothing but `"`, `%` and, where delayed expansion is on, `!` means anything. */
function quoted(word: string): string {
  return /^[\w@+:,./=-]+$/.test(word) ? word : `"${word.replace(/\\+$/, "$&$&")}"`;
}
