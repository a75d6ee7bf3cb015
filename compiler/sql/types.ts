import type { DialectName } from "../../dialects/dialect.ts";

/**
 * Types and default expressions in the one spelling that catalogs use, so that two texts are equal when they mean the
 * same to the engine; and what a type holds, so that types of different engines can be compared.
 */

type Rewrite = readonly [RegExp, string];

/** Synonyms that every engine with these words shares (ISO 9075-2, 6.1). */
const COMMON: readonly Rewrite[] = [
  [/^INT\b/, "INTEGER"],
  [/^CHARACTER VARYING\b/, "VARCHAR"],
  [/^CHAR VARYING\b/, "VARCHAR"],
  [/^CHARACTER\b/, "CHAR"],
  [/^DEC\b/, "DECIMAL"],
  [/^BINARY LARGE OBJECT\b/, "BLOB"],
  [/^CHARACTER LARGE OBJECT\b/, "CLOB"],
];

const BY_DIALECT: Readonly<Record<DialectName, readonly Rewrite[]>> = {
  // "Numeric Type Syntax": a display width is no part of the type; drivers read TINYINT(1) as a boolean.
  mysql: [
    [/^(INTEGER|BIGINT|SMALLINT)\s*\(\d+\)/, "$1"],
    [/^TINYINT\((?!1\))\d+\)/, "TINYINT"],
    [/^BOOL(EAN)?$/, "TINYINT(1)"],
    [/^NUMERIC\b/, "DECIMAL"],
  ],
  // "Data Types", table 8.1.
  postgresql: [
    [/^INT4$/, "INTEGER"],
    [/^INT8$/, "BIGINT"],
    [/^INT2$/, "SMALLINT"],
    [/^BOOL$/, "BOOLEAN"],
    [/^SERIAL4?$/, "INTEGER"],
    [/^BIGSERIAL$|^SERIAL8$/, "BIGINT"],
    [/^DECIMAL\b/, "NUMERIC"],
    [/^(TIMESTAMP(?:\(\d\))?) WITHOUT TIME ZONE$/, "$1"],
    [/^TIMESTAMPTZ$/, "TIMESTAMP WITH TIME ZONE"],
  ],
  // "Oracle Built-in Data Types": VARCHAR is VARCHAR2; a length counts bytes unless the session says otherwise.
  oracle: [
    [/^VARCHAR\b/, "VARCHAR2"],
    [/^(DECIMAL|NUMERIC)\b/, "NUMBER"],
    [/\((\d+) (?:BYTE|CHAR)\)/, "($1)"],
    [/,0\)$/, ")"],
  ],
  // "Data type synonyms".
  mssql: [
    [/^BINARY VARYING\b/, "VARBINARY"],
    [/^NUMERIC\b/, "DECIMAL"],
    [/^ROWVERSION$/, "TIMESTAMP"],
  ],
  // "CREATE TABLE", built-in types.
  db2: [
    [/^(NUMERIC|NUM)\b/, "DECIMAL"],
    [/ NOT LOGGED| LOGGED| (NOT )?COMPACT/g, ""],
    [/^BLOB\(1M\)$|^BLOB\(1048576\)$/, "BLOB"],
  ],
  // "Data Types" of 1.4.200.
  h2: [
    [/^(BOOL|BIT)$/, "BOOLEAN"],
    [/^(INT4|MEDIUMINT|SIGNED)$/, "INTEGER"],
    [/^(INT8|BIGSERIAL)$/, "BIGINT"],
    [/^VARCHAR2\b/, "VARCHAR"],
    [/^(MEDIUMBLOB|LONGBLOB|TINYBLOB|BYTEA)\b/, "BLOB"],
    [/^DATETIME\b/, "TIMESTAMP"],
    [/^SERIAL$/, "INTEGER"],
  ],
};

/** A type as the dialect's catalogs spell it: `int(11)` on MySQL is `INTEGER`, `bool` on PostgreSQL `BOOLEAN`. */
export function canonicalType(type: string, dialect: DialectName): string {
  const known = spelled[dialect].get(type) ?? spell(type, dialect);
  spelled[dialect].set(type, known);
  return known;
}

/** A schema has hundreds of columns and a dozen types; the whole schema is compared often. */
const spelled: Readonly<Record<DialectName, Map<string, string>>> = {
  mysql: new Map(),
  postgresql: new Map(),
  oracle: new Map(),
  mssql: new Map(),
  db2: new Map(),
  h2: new Map(),
};

function spell(type: string, dialect: DialectName): string {
  const plain = type
    .toUpperCase()
    .replace(/[[\]]/g, "")
    .replace(/\s+/g, " ")
    .replace(/ ?([(),]) ?/g, "$1")
    .replace(/\)(?=[A-Z])/, ") ")
    .trim();
  return [...COMMON, ...BY_DIALECT[dialect]].reduce((text, [from, to]) => text.replace(from, to), plain).trim();
}

const NOW = /^(?:CURRENT[_ ]TIMESTAMP|NOW|GETDATE|LOCALTIMESTAMP|SYSDATE|SYSTIMESTAMP|CURRENT_TIMESTAMP)(?:\(\d?\))?$/i;

/**
 * A default in the spelling of the catalogs; `null` for none. Casts and the parentheses of SQL Server go, every way
 * to say "now" is CURRENT_TIMESTAMP, and a quoted number on a numeric column is the number.
 */
export function canonicalDefault(value: string | null | undefined, type: string, dialect: DialectName): string | null {
  if (value === null || value === undefined) return null;
  let plain = value.trim().replace(/::[a-z_ ]+(\(\d+\))?$/i, "");
  while (/^\([^()]*\)$/.test(plain)) plain = plain.slice(1, -1).trim();
  if (/^NULL$/i.test(plain)) return null;
  if (NOW.test(plain)) return "CURRENT_TIMESTAMP";
  const canonical = canonicalType(type, dialect);
  if (canonical === "BOOLEAN")
    return /^(TRUE|'?(t|true|1)'?)$/i.test(plain) ? "TRUE" : /^(FALSE|'?(f|false|0)'?)$/i.test(plain) ? "FALSE" : plain;
  if (NUMERIC.test(canonical)) {
    const number = plain
      .replace(/^'(.*)'$/, "$1")
      .replace(/^\+/, "")
      .replace(/^(-) +/, "$1");
    return /^true$/i.test(number) ? "1" : /^false$/i.test(number) ? "0" : number;
  }
  return plain;
}

const NUMERIC = /^(INTEGER|BIGINT|SMALLINT|TINYINT|NUMBER|DECIMAL|NUMERIC|BIT|FLOAT|DOUBLE|REAL)\b/;

/** Characters that a type can hold; `undefined` for a type that holds no text. */
export function textLength(type: string, dialect: DialectName): number | undefined {
  const canonical = canonicalType(type, dialect);
  if (/^(TEXT|TINYTEXT|MEDIUMTEXT|LONGTEXT|CLOB|NTEXT|N?CLOB)\b|\(MAX\)$/.test(canonical))
    return /BINARY/.test(canonical) ? undefined : Number.POSITIVE_INFINITY;
  const match = /^N?V?A?R?CHAR2?(?:\((\d+)\)?)?/.exec(canonical);
  if (match === null || !/CHAR/.test(canonical)) return undefined;
  if (match[1] !== undefined) return Number(match[1]);
  return /VARCHAR/.test(canonical) && dialect === "postgresql" ? Number.POSITIVE_INFINITY : 1;
}

/**
 * What a type holds, in words that all engines share. Several where an engine uses one type for several things
 * (Oracle's INTEGER is also its boolean): two types are equivalent when their lists have a word in common.
 */
export function meaningsOf(type: string, dialect: DialectName): readonly string[] {
  const canonical = canonicalType(type, dialect);
  const length = textLength(type, dialect);
  if (length !== undefined) {
    const fixed = /^N?CHAR\b/.test(canonical);
    // Oracle and Db2 have no boolean; the products' scripts use a letter there.
    if (fixed) return [`char(${length})`, ...(length === 1 ? ["boolean"] : [])];
    return [length === Number.POSITIVE_INFINITY ? "long text" : `text(${length})`];
  }
  if (/BLOB|BYTEA|BINARY|^IMAGE$|^RAW|^LONG RAW/.test(canonical)) return ["binary"];
  if (/^(DATETIME2?|SMALLDATETIME|TIMESTAMP)\b/.test(canonical)) return ["time"];
  // Oracle's DATE holds the time of day.
  if (canonical === "DATE") return dialect === "oracle" ? ["date", "time"] : ["date"];
  if (/^(BOOLEAN|BIT)$/.test(canonical) || canonical === "TINYINT(1)") return ["boolean"];
  if (/^BIGINT$/.test(canonical)) return ["bigint"];
  if (/^SMALLINT$/.test(canonical))
    return dialect === "db2" || dialect === "oracle" ? ["smallint", "boolean"] : ["smallint"];
  if (/^TINYINT$/.test(canonical)) return ["tinyint", "boolean"];
  // Oracle's INTEGER is NUMBER(38).
  if (/^INTEGER$/.test(canonical)) return dialect === "oracle" ? ["integer", "boolean", "bigint"] : ["integer"];
  const digits = /^(?:NUMBER|DECIMAL|NUMERIC)(?:\((\d+)(?:,(\d+))?\))?$/.exec(canonical);
  if (digits !== null) return numberMeanings(digits[1], digits[2], canonical);
  return [canonical.toLowerCase()];
}

/** Exact numbers by their digits: Oracle has no other integers, Db2's registry tables use DECIMAL(31,0). */
function numberMeanings(
  precision: string | undefined,
  scale: string | undefined,
  canonical: string,
): readonly string[] {
  if (scale !== undefined && scale !== "0") return [canonical.replace(/^(NUMBER|NUMERIC)/, "DECIMAL").toLowerCase()];
  const digits = precision === undefined ? 38 : Number(precision);
  if (digits === 1) return ["boolean", "tinyint"];
  if (digits <= 5) return ["smallint", "integer"];
  if (digits <= 10) return ["integer"];
  return digits <= 19 ? ["bigint"] : ["integer", "bigint"];
}
