import { problem } from "../diagnostics/codes.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import type { LoadedSite } from "../load/site.ts";
import type { Facts } from "../model/site.ts";

/**
 * What a site asks for and no step of its route does (MP3008).
 * @param after the site's facts behind the last hop: a wish that came true is none any more
 */
export function checkWishes({ source }: LoadedSite, after: Facts): Diagnostic[] {
  if (!after.adoptUniqueIdUserStore) return [];
  const hint = "only a hop that migrates the identity component moves the user store; `migplan routes` shows the hops";
  return [
    problem("MP3008", source.locate(["facts", "adoptUniqueIdUserStore"]), { fact: "adoptUniqueIdUserStore" }, { hint }),
  ];
}
