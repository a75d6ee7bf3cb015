/** What the arguments of a server's start say about it. */

/** True for a start in which a tool of the vendor runs; the server must be stopped again afterwards. */
export function isMigrating(args: readonly string[]): boolean {
  return args.some((arg) => /^-Dmigrate/i.test(arg));
}

/** True for a start that rewrites data: one that only validates before the migration changes nothing. */
export function isMigrationRun(args: readonly string[]): boolean {
  return isMigrating(args) && !isValidation(args);
}

/** True for a start that only looks at what the migration will meet. */
export function isValidation(args: readonly string[]): boolean {
  return args.some((arg) => arg.startsWith("-DrunPreMigration"));
}
