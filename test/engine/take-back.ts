import type { MigrationStep } from "../../compiler/model/migration.ts";
import { statementOf } from "../../emit/runbook-step.ts";
import type { Chain } from "./chain.ts";
import { runSqlStep } from "./lane.ts";
import type { MysqlSetting } from "./mysql.ts";

/**
 * Takes a step back by the statement that the runbook gives for it, and does it again. The step's own questions must say that
 * it is needed again. `false` where a sentence, a backup or nothing takes it back.
 */
export async function takeBack(chain: Chain, step: MigrationStep, setting: MysqlSetting | undefined): Promise<boolean> {
  const { id, undo = "", action } = step;
  const statement = statementOf(undo)?.statement;
  const database = action.kind === "sql" ? chain.databases.get(action.database) : undefined;
  if (statement === undefined || database === undefined) return false;
  const session = setting === undefined ? "" : `${setting.session};\n`;
  await database.run(`${session}${statement};`).catch((error: Error) => {
    throw new Error(`the way back of ${id}: ${error.message}`);
  });
  const outcome = await runSqlStep(chain, step);
  if (outcome !== "ran") throw new Error(`${id} is ${outcome} after its way back: ${statement}`);
  return true;
}
