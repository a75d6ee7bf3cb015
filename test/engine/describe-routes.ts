import { describe } from "vitest";
import { chains } from "./chain.ts";
import { describeEngines, findEngines } from "./engines.ts";
import { testRoute } from "./routes.ts";

/**
 * Every route between the versions on one server.
 * @param title of the engine; each has a file of its own, so that they run side by side
 */
export async function describeRoutes(title: string): Promise<void> {
  const found = await findEngines({ native: true, only: title });
  describe.each(chains().map((versions) => ({ versions, title: versions.join(" → ") })))("$title", ({ versions }) => {
    describeEngines(found, (engine, setting) => testRoute(engine, setting, versions));
  });
}
