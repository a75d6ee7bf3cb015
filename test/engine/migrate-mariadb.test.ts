import { findEngines } from "./engines.ts";
import { OWN_FILES } from "./product.ts";
import { describeWholeRun, type WholeRun } from "./whole-run.ts";

const found = await findEngines({ native: true, only: "MariaDB" });

/** Deployed APIs and plans are files up to 3.2.0. */
const run: WholeRun = {
  versions: ["3.0.0", "3.1.0"],
  packs: "unpacked",
  facts: ["secondaryUserStores: true"],
  carried: OWN_FILES,
};

describeWholeRun(found, run);
describeWholeRun(found, { ...run, killedAt: [0.3, 0.5, 0.7] });
