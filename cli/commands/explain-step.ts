import { problem } from "../../compiler/diagnostics/codes.ts";
import { didYouMean } from "../../compiler/diagnostics/nearest.ts";
import { positionOf } from "../../compiler/diagnostics/position.ts";
import { parseSource } from "../../compiler/load/source.ts";
import { type Context, EXIT, type ExitCode } from "../context.ts";
import { openSources } from "../files.ts";
import { finish } from "../finish.ts";
import { openPlans, stepFiles } from "../plans.ts";
import type { CommonOptions } from "../program.ts";

interface FoundStep {
  readonly id: string;
  /** `plans/3.0.0-to-3.1.0/plan.yaml:41:5` */
  readonly at: string;
  /** The step as its plan says it. */
  readonly text: string;
}

/** Shows each step of an id with its place, as written; several plans may hold one. (MP7003) */
export function explainStep(
  context: Context,
  name: string,
  options: CommonOptions,
  codes: readonly string[],
): ExitCode {
  const sources = openSources(context.cwd);
  const plans = openPlans(sources, context.cwd, options.plans);
  const steps = stepFiles(plans).flatMap((path) => {
    const file = `${plans.name}/${path}`;
    const text = plans.read(path);
    return text === undefined ? [] : stepsOf(file, sources.display(file), text);
  });
  const found = steps.filter((step) => step.id === name);
  if (found.length === 0) {
    const hint = didYouMean(name, [...codes, ...steps.map((step) => step.id)]);
    const diagnostics = [
      problem("MP7003", undefined, { name }, { hint: hint ?? "codes look like MP1101; step ids stand in the runbook" }),
    ];
    return finish(context, { command: "explain", format: options.format, sources, diagnostics });
  }
  if (options.format === "json")
    return finish(context, { command: "explain", format: "json", sources, diagnostics: [], result: { steps: found } });
  context.out(found.map((step) => `${context.paintOut("bold", step.at)}\n${step.text}\n`).join("\n"));
  return EXIT.done;
}

function stepsOf(file: string, display: string, text: string): FoundStep[] {
  const source = parseSource({ file, text }).value;
  const steps = source?.value.steps;
  if (source === undefined || !Array.isArray(steps)) return [];
  return steps.flatMap((step: unknown, index) => {
    const id = typeof step === "object" && step !== null && "id" in step ? step.id : undefined;
    if (typeof id !== "string") return [];
    const span = source.locate(["steps", index]);
    const { line, column } = positionOf(text, span.start);
    const indent = " ".repeat(column - 1);
    const body = text
      .slice(span.start, span.end)
      .split("\n")
      .map((row) => (row.startsWith(indent) ? row.slice(indent.length) : row))
      .join("\n");
    return [{ id, at: `${display}:${line}:${column}`, text: body.trimEnd() }];
  });
}
