import { findEngines } from "./engines.ts";
import { CARRIED_TO_4, describeWholeRun } from "./whole-run.ts";

const found = await findEngines({ native: true, only: "PostgreSQL" });

describeWholeRun(found, {
  versions: ["3.0.0", "3.2.0", "4.0.0"],
  packs: "zipped",
  facts: ["secondaryUserStores: true", "globalSequences: [own.xml]"],
  carried: CARRIED_TO_4,
});
