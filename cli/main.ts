#!/usr/bin/env node
import { setFlagsFromString } from "node:v8";
import { processContext } from "./context.ts";
import { run } from "./program.ts";

// A compile is over before V8's optimised code pays for its making: with the default budget (66 KiB of executed bytecode) a
// third of the CPU time goes there. Long runs still get it.
setFlagsFromString("--interrupt-budget=1500000");

// A reader that closes the pipe (`migplan routes | head`) is no problem of ours.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
  process.exit(0);
});

process.exitCode = await run(process.argv.slice(2), processContext());
