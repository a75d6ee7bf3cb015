import { Argument, Command, CommanderError, InvalidArgumentError, Option } from "commander";
import { nearest } from "../compiler/diagnostics/nearest.ts";
import { CATALOG_DATABASES, type CatalogDatabase } from "../compiler/model/catalog.ts";
import { VERSIONS, type Version } from "../compiler/model/names.ts";
import { VERSION } from "../compiler/version.ts";
import { DIALECT_NAMES, type DialectName } from "../dialects/dialect.ts";
import { reportBug } from "./bug.ts";
import { type Context, EXIT, type ExitCode } from "./context.ts";
import { EXAMPLES } from "./help.ts";
import { usageProblem } from "./usage.ts";

/** Options that several commands share, as commander hands them over. */
export interface CommonOptions {
  readonly format: "text" | "json";
  /** Folder of plans; absent: those that come with migplan. */
  readonly plans?: string;
}

/**
 * Runs one command line and returns its exit code: 0 done, 1 errors in the input, 2 differences (`--check`), 64 wrong usage,
 * 70 a bug. Each command is loaded when it is used, so that help starts at once.
 */
export async function run(argv: readonly string[], context: Context): Promise<ExitCode> {
  let code: ExitCode = EXIT.done;
  const program = buildProgram(context, (result) => {
    code = result;
  });
  try {
    await program.parseAsync([...argv], { from: "user" });
    return code;
  } catch (error) {
    if (!(error instanceof CommanderError)) return reportBug(error, context);
    if (error.exitCode === 0) return EXIT.done;
    context.err(usageProblem(program, argv, error));
    return EXIT.usage;
  }
}

function buildProgram(context: Context, finish: (code: ExitCode) => void): Command {
  const program = new Command("migplan")
    .description("Compiles migration plans for WSO2 API Manager into a bundle that anybody can read, review and run.")
    .version(VERSION, "--version", "print the version")
    .helpOption("-h, --help", "print this help")
    .helpCommand("help [command]", "print the help of a command")
    .addHelpText("after", EXAMPLES.migplan)
    .exitOverride()
    .showSuggestionAfterError(false)
    .configureOutput({ writeOut: context.out, writeErr: () => undefined, getOutHelpWidth: () => context.width });

  program
    .command("compile")
    .description("Compile the migration of one site into a bundle.")
    .option("--site <file>", "site file that describes the installation (required)")
    .option("--out <folder>", "bundle to write; an older bundle there is replaced in one move (required)")
    .addOption(versionOption("--from <version>", "version to start from, instead of the site's"))
    .addOption(versionOption("--to <version>", "version to arrive at, instead of the site's"))
    .addOption(dialectOption())
    .addOption(versionList("--via <version>", "stop at this version on the way (may be repeated)"))
    .addOption(versionList("--avoid <version>", "never stop at this version (may be repeated)"))
    .option("--check", "write nothing; exit 2 when the bundle differs from what would be written")
    .addOption(plansOption())
    .addOption(formatOption())
    .addHelpText("after", EXAMPLES.compile)
    .action(async (options, command: Command) => {
      requireOptions(command, options, ["site", "out"]);
      finish(await (await import("./commands/compile.ts")).runCompile(context, options));
    });

  program
    .command("routes")
    .description("List the plans, or the routes between versions.")
    .addOption(versionOption("--from <version>", "only routes that start here"))
    .addOption(versionOption("--to <version>", "only routes that end here"))
    .addOption(versionList("--via <version>", "only routes that stop here (may be repeated)"))
    .addOption(versionList("--avoid <version>", "only routes that do not stop here (may be repeated)"))
    .addOption(dialectOption("count SQL for this database system"))
    .option("--site <file>", "site file: count what its own migration needs, on each route")
    .addOption(plansOption())
    .addOption(formatOption())
    .addHelpText("after", EXAMPLES.routes)
    .action(async (options) => finish(await (await import("./commands/routes.ts")).runRoutes(context, options)));

  program
    .command("lint")
    .description("Check every plan and recipe: shape, references, coverage of all dialects, layout.")
    .option("--strict", "exit 1 on warnings, too")
    .addOption(plansOption())
    .addOption(formatOption())
    .option("--fix", "write the preconditions that steps need and do not declare, and print them")
    .addHelpText("after", EXAMPLES.lint)
    .action(async (options) => finish(await (await import("./commands/lint.ts")).runLint(context, options)));

  program
    .command("parity")
    .description("Show what each SQL step does and which database systems do the same.")
    .option("--markdown", "print tables in Markdown")
    .addOption(plansOption())
    .addOption(formatOption())
    .addHelpText("after", EXAMPLES.parity)
    .action(async (options) => finish(await (await import("./commands/parity.ts")).runParity(context, options)));

  program
    .command("errata")
    .description("List the differences between the published guides and the plans, with the reasons.")
    .option("--guide <name>", "only this guide: 3.0.0-to-3.1.0")
    .option("--markdown", "print the page that is kept as plans/ERRATA.md")
    .addOption(plansOption())
    .addOption(formatOption())
    .addHelpText("after", EXAMPLES.errata)
    .action(async (options) => finish(await (await import("./commands/errata.ts")).runErrata(context, options)));

  program
    .command("fmt")
    .description("Bring the SQL of plans and recipes into the canonical layout, in place.")
    .option("--check", "change nothing; exit 2 when a file would change")
    .addOption(plansOption())
    .addOption(formatOption())
    .addHelpText("after", EXAMPLES.fmt)
    .action(async (options) => finish(await (await import("./commands/fmt.ts")).runFmt(context, options)));

  program
    .command("check-sql")
    .description("Check SQL scripts that are no plan: a vendor's, a colleague's.")
    .argument("<file...>", "scripts; `-` reads the standard input")
    .addOption(dialectOption("database system that the scripts are for (required)"))
    .addOption(versionOption("--from <version>", "check each statement against the schema of this version"))
    .addOption(versionOption("--to <version>", "and what is left against the schema of this one; needs --from"))
    .addOption(databaseOption())
    .addOption(plansOption())
    .addOption(formatOption())
    .addHelpText("after", EXAMPLES.checkSql)
    .action(async (files, options, command: Command) => {
      requireOptions(command, options, ["dialect", ...(options.to === undefined ? [] : ["from"])]);
      finish(await (await import("./commands/check-sql.ts")).runCheckSql(context, files, options));
    });

  program
    .command("explain")
    .description("Explain a diagnostic or show a step of the plans.")
    .argument("<code-or-step>", "code of a diagnostic (MP1101) or id of a step")
    .option("--site <file>", "site file: what its migration makes of the step")
    .addOption(plansOption())
    .addOption(formatOption())
    .addHelpText("after", EXAMPLES.explain)
    .action(async (name, options) =>
      finish(await (await import("./commands/explain.ts")).runExplain(context, name, options)),
    );

  program
    .command("init")
    .description("Write a commented site file to start from.")
    .argument("[file]", "where to write it; `-` prints it", "site.yaml")
    .addOption(formatOption())
    .addHelpText("after", EXAMPLES.init)
    .action(async (file, options) =>
      finish(await (await import("./commands/init.ts")).runInit(context, file, options)),
    );

  program
    .command("schema")
    .description("Print or write the JSON Schemas of plan, recipe and site, for editors.")
    .addArgument(
      new Argument("[name]", "print only this one: plan, recipe, site").argParser((text) =>
        parseWord(text, ["plan", "recipe", "site"]),
      ),
    )
    .option("--out <folder>", "write plan.schema.json, recipe.schema.json and site.schema.json into this folder")
    .addOption(formatOption())
    .addHelpText("after", EXAMPLES.schema)
    .action(async (name, options) =>
      finish(await (await import("./commands/schema.ts")).runSchema(context, name, options)),
    );

  return program;
}

/** commander's own check of required options comes before that of unknown ones, and then blames a misspelt `--sit` on `--site`. */
function requireOptions(command: Command, options: Readonly<Record<string, unknown>>, names: readonly string[]): void {
  const missing = names.filter((name) => options[name] === undefined).map((name) => `--${name}`);
  if (missing.length > 0) command.error(`error: ${missing.join(" and ")} must be given`);
}

function versionOption(flags: string, description: string): Option {
  return new Option(flags, description).argParser(parseVersion);
}

function versionList(flags: string, description: string): Option {
  return new Option(flags, description).argParser((text, previous: readonly Version[] | undefined) => [
    ...(previous ?? []),
    parseVersion(text),
  ]);
}

function dialectOption(what = "database system, instead of the site's"): Option {
  return new Option("--dialect <name>", `${what}: ${DIALECT_NAMES.join(", ")}`).argParser((text) =>
    parseWord<DialectName>(text, DIALECT_NAMES),
  );
}

function databaseOption(): Option {
  return new Option("--database <name>", `database that the scripts change: ${CATALOG_DATABASES.join(", ")}`)
    .default("apim")
    .argParser((text) => parseWord<CatalogDatabase>(text, CATALOG_DATABASES));
}

function plansOption(): Option {
  return new Option("--plans <folder>", "folder of plans, instead of those that come with migplan");
}

function formatOption(): Option {
  const parse = (text: string): string => parseWord(text, ["text", "json"]);
  return new Option("--format <form>", "text for people, json for programs").default("text").argParser(parse);
}

function parseVersion(text: string): Version {
  return parseWord(text, VERSIONS);
}

function parseWord<T extends string>(text: string, allowed: readonly T[]): T {
  const found = allowed.find((word) => word === text);
  if (found !== undefined) return found;
  const near = nearest(text, allowed);
  const list = `allowed: ${allowed.join(", ")}`;
  throw new InvalidArgumentError(near === undefined ? list : `did you mean "${near}"? ${list}`);
}
