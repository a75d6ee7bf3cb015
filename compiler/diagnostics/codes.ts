import { checkCodes } from "./codes/check.ts";
import { declaredCodes } from "./codes/declared.ts";
import type { CodeEntry } from "./codes/entry.ts";
import { expandCodes } from "./codes/expand.ts";
import { loadCodes } from "./codes/load.ts";
import { orderCodes } from "./codes/order.ts";
import { riskCodes } from "./codes/risk.ts";
import { routeCodes } from "./codes/route.ts";
import { rulesCodes } from "./codes/rules.ts";
import { schemaCodes } from "./codes/schema.ts";
import { surfaceCodes } from "./codes/surface.ts";
import type { Diagnostic, Related, Span } from "./diagnostic.ts";

/** Every diagnostic that migplan can report. A code is never reused and never renumbered. */
export const CODES = {
  ...loadCodes,
  ...routeCodes,
  ...expandCodes,
  ...orderCodes,
  ...checkCodes,
  ...schemaCodes,
  ...rulesCodes,
  ...declaredCodes,
  ...riskCodes,
  ...surfaceCodes,
} as const;

export type Code = keyof typeof CODES;
export type CodeParams<C extends Code> = Parameters<(typeof CODES)[C]["message"]>[0];

export interface ProblemExtras {
  readonly hint?: string | undefined;
  readonly related?: readonly Related[] | undefined;
  readonly step?: string | undefined;
  readonly secret?: true | undefined;
}

/**
 * Makes a diagnostic of a known code.
 * @param at where it is; `undefined` for a problem of the command itself
 */
export function problem<C extends Code>(
  code: C,
  at: Span | undefined,
  params: CodeParams<C>,
  extras: ProblemExtras = {},
): Diagnostic {
  const row = CODES[code] as unknown as CodeEntry<CodeParams<C>>;
  return {
    code,
    severity: row.severity,
    message: row.message(params),
    ...(at === undefined ? {} : { at }),
    ...(extras.hint === undefined ? {} : { hint: extras.hint }),
    ...(extras.related === undefined ? {} : { related: extras.related }),
    ...(extras.step === undefined ? {} : { step: extras.step }),
    ...(extras.secret === undefined ? {} : { secret: extras.secret }),
  };
}
