import { problem } from "../../diagnostics/codes.ts";
import type { SqlRule } from "./rule.ts";
import type { SqlStatement } from "./script.ts";

/**
 * Db2: `db2 -td/` and `db2 -t` each know one terminator, so a file with two of them runs with no setting ("Command line
 * processor options", -t). One finding for each run of statements that end the rarer way.
 */
export const mixedTerminatorsRule: SqlRule = {
  code: "MP5601",
  dialects: ["db2"],
  scriptsOnly: true,
  check({ statements, at }) {
    const ends = statements.map(terminatorOf);
    const slashes = ends.filter((end) => end === "/").length;
    const semicolons = ends.filter((end) => end === ";").length;
    if (slashes === 0 || semicolons === 0) return [];
    const usual = slashes >= semicolons ? "/" : ";";
    return statements.flatMap((statement, index) => {
      const got = ends[index];
      const first = got !== ends.slice(0, index).findLast((end) => end !== undefined) || index === 0;
      if (got === undefined || got === usual || !first) return [];
      const end = statement.after[0] ?? statement;
      const count = ends.slice(index).indexOf(usual);
      const more = count > 1 ? `; the next ${count - 1} as well` : "";
      return [problem("MP5601", at(end), { got, usual }, { hint: `end every statement with "${usual}"${more}` })];
    });
  },
};

function terminatorOf({ after }: SqlStatement): "/" | ";" | undefined {
  const word = after[0]?.word;
  return word === "/" || word === ";" ? word : undefined;
}
