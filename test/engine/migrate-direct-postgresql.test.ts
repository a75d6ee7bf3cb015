import { findEngines } from "./engines.ts";
import { CARRIED_TO_4, describeWholeRun } from "./whole-run.ts";

const found = await findEngines({ native: true, only: "PostgreSQL" });

describeWholeRun(found, {
  versions: ["2.6.0", "4.1.0"],
  packs: "zipped",
  facts: ["secondaryUserStores: true", "globalSequences: [own.xml]"],
  carried: CARRIED_TO_4,
});
