// Loaded before a measured program: reports its CPU time (microseconds) and peak memory (KiB) on descriptor 3 when it ends.
const { writeSync } = require("node:fs");

process.on("exit", () => {
  const { user, system } = process.cpuUsage();
  writeSync(3, JSON.stringify({ user, cpu: user + system, memory: process.resourceUsage().maxRSS }));
});
