import { existsSync, readdirSync } from "node:fs";
import { delimiter, join } from "node:path";

/**
 * Debian's `psql` is a script that looks for the newest release and then runs it, six times slower than the program itself. Tests
 * that ask thousands of questions take the program.
 */
const RELEASES = "/usr/lib/postgresql";

if (existsSync(RELEASES)) {
  const newest = readdirSync(RELEASES)
    .filter((release) => existsSync(join(RELEASES, release, "bin/psql")))
    .sort((one, other) => Number(other) - Number(one))[0];
  if (newest !== undefined) process.env.PATH = [join(RELEASES, newest, "bin"), process.env.PATH].join(delimiter);
}
