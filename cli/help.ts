/** Texts below the options in `--help`: examples that work, and exit codes. */
export const EXAMPLES = {
  migplan: `
Examples:
  migplan init site.yaml                                     describe your installation
  migplan compile --site site.yaml --out upgrade             compile its migration
  migplan explain MP1301                                     what a diagnostic means

Exit codes: 0 done, 1 errors in the input, 2 differences (--check), 64 wrong usage, 70 a bug in migplan.
Environment: NO_COLOR, FORCE_COLOR, MIGPLAN_DEBUG=1 (stack trace of a bug).`,
  compile: `
Examples:
  migplan compile --site site.yaml --out upgrade
  migplan compile --site site.yaml --out upgrade --check     for a pipeline: is the committed bundle current?
  migplan compile --site site.yaml --to 4.0.0 --via 3.2.0 --out upgrade
  migplan compile --site site.yaml --out upgrade --format json

Nothing is written unless everything compiles. A folder that is not a bundle is never overwritten.`,
  routes: `
Examples:
  migplan routes                                             every plan
  migplan routes --from 3.0.0                                where an upgrade of 3.0.0 can lead
  migplan routes --from 3.0.0 --to 4.0.0                     the preferred route first, with what each costs
  migplan routes --site site.yaml                            the same, counted for one site`,
  lint: `
Examples:
  migplan lint
  migplan lint --plans my-plans --format json
  migplan lint --fix                                         writes missing preconditions; comments and layout stay`,
  parity: `
Examples:
  migplan parity
  migplan parity --markdown                                  for a review, or a page of the documentation
  migplan parity --format json`,
  errata: `
Examples:
  migplan errata
  migplan errata --guide 3.0.0-to-3.1.0
  migplan errata --markdown > plans/ERRATA.md`,
  fmt: `
Examples:
  migplan fmt
  migplan fmt --check                                        for a pipeline: lists the files that would change

Only the SQL below sql: changes; comments and the layout of the YAML around it stay as they are.`,
  checkSql: `
Examples:
  migplan check-sql --dialect mssql upgrade.sql
  migplan check-sql --dialect oracle --from 3.0.0 --to 3.1.0 apim.sql
  migplan check-sql --dialect db2 --from 3.0.0 --database shared - < registry.sql

Nothing is run: the scripts are read. Without --from only what every schema would show is found.`,
  explain: `
Examples:
  migplan explain MP5301
  migplan explain api-categories                             in every plan and dialect
  migplan explain api-categories --site site.yaml            in the migration of one site`,
  init: `
Examples:
  migplan init                                               writes site.yaml
  migplan init acme/site.yaml
  migplan init -                                             prints it

A file that exists is never overwritten.`,
  schema: `
Examples:
  migplan schema site                                        prints one schema
  migplan schema --out plans                                 writes all three`,
} as const;
