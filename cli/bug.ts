import { VERSION } from "../compiler/version.ts";
import { visible } from "./cells.ts";
import { type Context, EXIT, type ExitCode } from "./context.ts";

/** Tells about an exception: always a bug, since problems of the input are diagnostics. The stack only for those who ask. */
export function reportBug(error: unknown, context: Context): ExitCode {
  const message = error instanceof Error ? error.message : String(error);
  const debug = (context.env.MIGPLAN_DEBUG ?? "") !== "" && context.env.MIGPLAN_DEBUG !== "0";
  context.err(
    [
      `migplan: this is a bug in migplan, not in your input: ${visible(message.split("\n")[0] ?? "")}`,
      `  migplan ${VERSION}, Node ${process.version}, ${process.platform} ${process.arch}`,
      "hint: report it to the maintainers with these lines, the command line and the files that it read (without secrets)",
      debug ? `\n${error instanceof Error ? error.stack : message}` : "hint: MIGPLAN_DEBUG=1 shows where it happened",
      "",
    ].join("\n"),
  );
  return EXIT.bug;
}
