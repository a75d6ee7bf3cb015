import { describe } from "vitest";
import { chains } from "./chain.ts";
import { describeEngines, findH2 } from "./engines.ts";
import { testRoute } from "./routes.ts";

/** Every route that is offered for H2, on database files as the packs have them. */
const found = [await findH2()];

describe.each(chains("h2").map((versions) => ({ versions, title: versions.join(" → ") })))("$title", ({ versions }) => {
  describeEngines(found, (engine, setting) => testRoute(engine, setting, versions));
});
