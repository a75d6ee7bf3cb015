import { type ParityMark, type ParityMatrix, type ParityRow, planParity } from "../../compiler/check/parity.ts";
import { lint } from "../../compiler/lint.ts";
import { visible } from "../cells.ts";
import type { Context, ExitCode } from "../context.ts";
import { openSources } from "../files.ts";
import { finish } from "../finish.ts";
import { openPlans } from "../plans.ts";
import type { CommonOptions } from "../program.ts";

/** Options of `migplan parity`. */
export interface ParityOptions extends CommonOptions {
  readonly markdown?: boolean;
}

const SIGNS: Readonly<Record<ParityMark, string>> = {
  same: "=",
  sum: "~",
  none: "-",
  published: "p",
  erratum: "e",
  drift: "!",
  unknown: "?",
};

const LEGEND: readonly (readonly [ParityMark, string])[] = [
  ["same", "the same effects, modulo equivalent types"],
  ["sum", "together with other steps the same"],
  ["none", "nothing to do on this database system"],
  ["published", "different, as the published schemas are"],
  ["erratum", "different, and an erratum of the step says why"],
  ["drift", "different without a reason"],
  ["unknown", "not understood, or reported by `migplan lint`"],
];

/** `migplan parity`: what each SQL step does, and which dialects do the same. (MP5501, MP5502, whatever keeps a plan from loading) */
export function runParity(context: Context, options: ParityOptions): ExitCode {
  const sources = openSources(context.cwd);
  const plans = openPlans(sources, context.cwd, options.plans);
  const linted = lint(plans);
  const matrices = (linted.value?.plans ?? []).map((plan) => planParity(plan, plans));
  if (options.format === "text") {
    const print = options.markdown === true ? markdownOf : textOf;
    context.out(matrices.map(print).join("\n"));
  }
  return finish(context, {
    command: "parity",
    format: options.format,
    sources,
    diagnostics: linted.diagnostics.filter(({ code }) => /^MP(1|55)/.test(code)),
    result: { plans: matrices },
  });
}

function textOf({ plan, dialects, rows }: ParityMatrix): string {
  const width = Math.max(0, ...rows.map(({ id }) => id.length));
  const cells = (row: ParityRow) => dialects.map((name) => signOf(row, name).padEnd(name.length)).join(" ");
  const lines = rows.map((row) => `${row.id.padEnd(width)}  ${cells(row)}  ${doesOf(row)}`.trimEnd());
  const legend = LEGEND.map(([mark, text]) => `${SIGNS[mark]} ${text}`);
  return `${[plan, `${"".padEnd(width)}  ${dialects.join(" ")}`, ...lines, "", ...legend].join("\n")}\n`;
}

function markdownOf({ plan, dialects, rows }: ParityMatrix): string {
  const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  const body = rows.map((row) =>
    line([`\`${row.id}\``, ...dialects.map((name) => signOf(row, name)), doesOf(row).replaceAll("|", "\\|")]),
  );
  return `${[
    `## ${plan}`,
    "",
    line(["step", ...dialects, "does"]),
    line(["---", ...dialects.map(() => ":-:"), "---"]),
    ...body,
    "",
    ...LEGEND.map(([mark, text]) => `- \`${SIGNS[mark]}\` ${text}`),
  ].join("\n")}\n`;
}

function signOf(row: ParityRow, dialect: keyof ParityRow["cells"]): string {
  return SIGNS[row.cells[dialect] ?? "none"];
}

function doesOf({ does }: ParityRow): string {
  return visible(does.join("; "));
}
