import { entry } from "./entry.ts";

/**
 * MP56xx: rules for the SQL of one dialect, one file each in compiler/sql/rules/. MP560x the form of a script, MP561x words
 * and names, MP562x SQL Server and Db2, MP563x what is lost, MP564x keys and values, MP565x helpers and guards,
 * MP566x what `check-sql` finds out about a script with the schema of a version.
 */
export const rulesCodes = {
  MP5601: entry(
    "error",
    "Two terminators in one script",
    (p: { got: string; usual: string }) => `"${p.got}" ends this statement, and "${p.usual}" the others of the script`,
  ),
  MP5602: entry(
    "warning",
    "Terminator is not alone on its line",
    (p: { dialect: string }) => `the "/" of this ${p.dialect} statement stands behind it on the same line`,
  ),
  MP5603: entry(
    "warning",
    "Statement runs twice",
    (p: { statement: string }) => `";" runs ${p.statement}, and the "/" below it runs it once more`,
  ),
  MP5604: entry("error", "Text that is no SQL", (p: { text: string }) => `no statement begins with "${p.text}"`),
  MP5605: entry(
    "error",
    "Placeholder is not filled in",
    (p: { text: string }) => `${p.text} stands where a value must be`,
  ),
  MP5606: entry("warning", "Empty statement", (p: { text: string }) => `"${p.text}" ends a statement that is empty`),
  MP5607: entry(
    "error",
    "Quote or comment never ends",
    (p: { what: string }) => `${p.what} begins here and never ends`,
  ),
  MP5608: entry(
    "error",
    "SQL*Plus does not see the end",
    (_: { none?: never }) => `"/" ends nothing here: SQL*Plus wants it alone on its line`,
  ),
  MP5610: entry(
    "error",
    "Name and keyword are run together",
    (p: { text: string; name: string; keyword: string }) =>
      `"${p.text}" looks like "${p.name} ${p.keyword}" without its blank`,
  ),
  MP5611: entry(
    "error",
    "Word of another database system",
    (p: { word: string; dialect: string }) => `${p.dialect} has no ${p.word}`,
  ),
  MP5612: entry(
    "error",
    "Form of another database system",
    (p: { form: string; dialect: string }) => `${p.dialect} does not know the form ${p.form}`,
  ),
  MP5613: entry(
    "error",
    "Value in double quotes",
    (p: { text: string; dialect: string }) => `${p.dialect} reads ${p.text} as a name, not as a value`,
  ),
  MP5614: entry(
    "warning",
    "Value in double quotes depends on a setting",
    (p: { text: string }) => `${p.text} is a value only while sql_mode does not hold ANSI_QUOTES`,
  ),
  MP5615: entry(
    "error",
    "Reserved word as a name",
    (p: { word: string; dialect: string }) => `${p.word} is a reserved word of ${p.dialect}`,
  ),
  MP5616: entry(
    "error",
    "Name is too long",
    (p: { name: string; length: number; limit: number; dialect: string }) =>
      `"${p.name}" has ${p.length} characters, and ${p.dialect} takes ${p.limit}`,
  ),
  MP5617: entry(
    "warning",
    "Form needs a certain release",
    (p: { form: string; release: string }) => `${p.form} works ${p.release}`,
  ),
  MP5618: entry(
    "warning",
    "Column is named like a type",
    (p: { column: string }) => `column ${p.column} has the name of a type`,
  ),
  MP5620: entry(
    "error",
    "Db2 key over a column that may be NULL",
    (p: { column: string; table: string }) => `column ${p.column} of ${p.table} is in a key and not declared NOT NULL`,
  ),
  MP5621: entry(
    "error",
    "Rows that are there stay NULL",
    (p: { column: string; table: string }) =>
      `rows of ${p.table} that are there get no default in ${p.column}: it may be NULL and WITH VALUES is missing`,
  ),
  MP5622: entry(
    "error",
    "Column is used in the batch that adds it",
    (p: { column: string; table: string }) =>
      `${p.table}.${p.column} is added in this batch, and the server compiles the batch before it runs`,
  ),
  MP5623: entry(
    "error",
    "Statement must begin its batch",
    (p: { statement: string }) => `${p.statement} must be the first statement of its batch`,
  ),
  MP5624: entry(
    "error",
    "Variable is declared twice in a batch",
    (p: { name: string }) => `${p.name} is declared in this batch already`,
  ),
  MP5625: entry(
    "error",
    "USE comes after the first change",
    (p: { statement: string }) => `USE comes after ${p.statement}, which then happens in another database`,
  ),
  MP5626: entry(
    "warning",
    "UNIQUE takes one NULL only",
    (p: { columns: string; table: string }) =>
      `${p.columns} of ${p.table} may be NULL, and SQL Server takes one such row in a UNIQUE`,
  ),
  MP5627: entry(
    "warning",
    "Catalog name depends on the collation",
    (p: { text: string; name: string }) => `${p.text} is ${p.name} only where names compare without case`,
  ),
  MP5628: entry(
    "warning",
    "Catalog is read without its schema",
    (p: { view: string; column: string }) => `${p.view} is read without ${p.column}: other schemas answer too`,
  ),
  MP5629: entry(
    "warning",
    "Constraint is looked up by its kind alone",
    (_: { none?: never }) =>
      "the look-up names no column of the constraint: a second one of its kind makes it ambiguous",
  ),
  MP5630: entry(
    "warning",
    "Primary key is not put back",
    (p: { table: string }) => `${p.table} loses its primary key and gets none`,
  ),
  MP5631: entry(
    "warning",
    "Primary key goes with its column",
    (p: { table: string; column: string }) =>
      `column ${p.column} takes the primary key of ${p.table} with it, and no other is added`,
  ),
  MP5632: entry(
    "error",
    "Foreign key refers to no key",
    (p: { table: string; columns: string }) => `${p.table} has no primary or unique key over ${p.columns}`,
  ),
  MP5633: entry(
    "warning",
    "Trigger goes with its table",
    (p: { trigger: string; table: string }) =>
      `trigger ${p.trigger} goes with ${p.table}, and nothing creates it again`,
  ),
  MP5634: entry(
    "error",
    "AFTER trigger assigns NEW",
    (p: { trigger: string }) => `trigger ${p.trigger} runs after the row is written, so what it assigns to NEW is lost`,
  ),
  MP5635: entry(
    "error",
    "Update makes the NULLs that a delete removes",
    (p: { table: string; column: string }) =>
      `an UPDATE without WHERE may set ${p.table}.${p.column} to NULL in any row, and this deletes those rows`,
  ),
  MP5636: entry(
    "error",
    "Table is dropped and created again",
    (p: { table: string }) => `${p.table} is dropped with its rows and created empty`,
  ),
  MP5637: entry(
    "error",
    "Column is dropped and added again",
    (p: { table: string; column: string }) =>
      `the values of ${p.table}.${p.column} are lost: the column is dropped and added`,
  ),
  MP5638: entry("warning", "DELETE without WHERE", (p: { table: string }) => `every row of ${p.table} is deleted`),
  MP5639: entry("warning", "UPDATE without WHERE", (p: { table: string }) => `every row of ${p.table} is changed`),
  MP5640: entry(
    "warning",
    "Key is too long for the character set",
    (p: { table: string; columns: string; bytes: number; limit: number }) =>
      `the key (${p.columns}) of ${p.table} takes ${p.bytes} bytes with utf8mb4, and InnoDB has ${p.limit}`,
  ),
  MP5641: entry(
    "warning",
    "Key is too long for SQL Server",
    (p: { table: string; columns: string; bytes: number; limit: number }) =>
      `the key (${p.columns}) of ${p.table} may take ${p.bytes} bytes, and SQL Server has ${p.limit}`,
  ),
  MP5642: entry(
    "warning",
    "TIMESTAMP without a default",
    (p: { column: string; table: string }) =>
      `${p.table}.${p.column} is TIMESTAMP NOT NULL without a default: with explicit_defaults_for_timestamp off MySQL makes one up or refuses`,
  ),
  MP5643: entry(
    "warning",
    "Empty text is NULL in Oracle",
    (p: { text: string; effect: string }) => `'' is NULL in Oracle, so "${p.text}" ${p.effect}`,
  ),
  MP5644: entry(
    "warning",
    "Changed rows are not committed",
    (p: { table: string }) => `nothing commits the changes of ${p.table}: whether they stay is up to the client`,
  ),
  MP5645: entry("note", "Script stops when it runs again", (p: { count: number }) =>
    p.count === 1
      ? "this statement has no guard: a second run stops here"
      : `${p.count} statements have no guard: a second run stops at the first`,
  ),
  MP5646: entry(
    "error",
    "Db2 wants a REORG first",
    (p: { table: string }) => `${p.table} is used after a change that leaves it in reorg pending state`,
  ),
  MP5647: entry(
    "warning",
    "Primary key over a column that may be NULL",
    (p: { table: string; column: string }) =>
      `${p.table}.${p.column} may be NULL: one such row and the primary key fails`,
  ),
  MP5648: entry(
    "warning",
    "Key is gone when its successor fails",
    (p: { table: string }) =>
      `${p.table} loses its primary key before the new one is known to fit, and neither statement can be taken back`,
  ),
  MP5649: entry(
    "warning",
    "Column becomes narrower",
    (p: { table: string; column: string; from: string; to: string }) =>
      `${p.table}.${p.column} goes from ${p.from} to ${p.to}: longer values fail or are cut`,
  ),
  MP5650: entry(
    "warning",
    "Helper routine is left behind",
    (p: { name: string }) => `${p.name} is made for this script and never dropped`,
  ),
  MP5651: entry(
    "warning",
    "Every error is swallowed",
    (p: { statement: string }) => `${p.statement} goes on after any error, not only the expected one`,
  ),
  MP5652: entry(
    "warning",
    "Collation of a database changes no table",
    (p: { dialect: string }) =>
      `${p.dialect} uses the new collation for new columns only: those that are there keep theirs`,
  ),
  MP5653: entry(
    "warning",
    "UNIQUE without a name",
    (p: { table: string }) => `a second run adds the same UNIQUE to ${p.table} once more, without an error`,
  ),
  MP5654: entry(
    "warning",
    "Key column keeps a constant default",
    (p: { table: string; column: string; value: string }) =>
      `${p.table}.${p.column} is the whole key and keeps the default ${p.value}: it fits one row`,
  ),
  MP5655: entry(
    "warning",
    "Trigger joins rows by no key",
    (p: { columns: string }) =>
      `joined by ${p.columns} alone, the trigger changes rows that the statement did not touch`,
  ),
  MP5656: entry(
    "warning",
    "Table name in another case",
    (p: { name: string; known: string }) => `${p.name} is ${p.known} elsewhere: MySQL on Linux tells them apart`,
  ),
  MP5660: entry(
    "error",
    "Script needs what is not there",
    (p: { what: string; reason: string }) => `there is no ${p.what}${p.reason}`,
  ),
  MP5661: entry(
    "error",
    "Script makes what is there already",
    (p: { what: string; reason: string }) => `there is ${p.what} already${p.reason}`,
  ),
  MP5662: entry(
    "error",
    "Script is refused by the engine",
    (p: { what: string; dialect: string; why: string }) => `${p.dialect} refuses the change of ${p.what}: ${p.why}`,
  ),
  MP5663: entry(
    "warning",
    "Statement of the script is not understood",
    (p: { why: string }) => `what this does cannot be read: ${p.why}`,
  ),
  MP5664: entry(
    "warning",
    "Script arrives at another schema",
    (p: { at: string; expected: string; actual: string; version: string }) =>
      `${p.at} ends ${p.actual}; a new ${p.version} has it ${p.expected}`,
  ),
  MP5665: entry(
    "warning",
    "Script leaves a difference to somebody else",
    (p: { table: string; version: string; places: string }) =>
      `${p.table} differs from a new ${p.version}, and the script never changes it: ${p.places}`,
  ),
} as const;
