import { afterTriggerRule } from "./after-trigger.ts";
import { builtNarrowingRule } from "./built-narrowing.ts";
import { catalogCaseRule } from "./catalog-case.ts";
import { catalogSchemaRule } from "./catalog-schema.ts";
import { constraintLookupRule } from "./constraint-lookup.ts";
import { databaseCollationRule } from "./database-collation.ts";
import { declaredTwiceRule } from "./declared-twice.ts";
import { columnDroppedAndAddedRule, tableDroppedAndCreatedRule } from "./dropped-and-created.ts";
import { emptyStatementRule } from "./empty-statement.ts";
import { emptyTextRule } from "./empty-text.ts";
import { firstInBatchRule } from "./first-in-batch.ts";
import { foreignFormRule } from "./foreign-form.ts";
import { foreignKeyTargetRule } from "./foreign-key-target.ts";
import { foreignWordRule } from "./foreign-word.ts";
import { gluedKeywordRule } from "./glued-keyword.ts";
import { helperLeftRule } from "./helper-left.ts";
import { inlineSlashOracleRule, inlineSlashRule } from "./inline-slash.ts";
import { keyDefaultRule } from "./key-default.ts";
import { keyGapRule } from "./key-gap.ts";
import { keyLengthMssqlRule, keyLengthMysqlRule } from "./key-length.ts";
import { keyColumnDroppedRule, keyNotBackRule } from "./key-not-back.ts";
import { mixedTerminatorsRule } from "./mixed-terminators.ts";
import { nameLengthRule } from "./name-length.ts";
import { narrowedRule } from "./narrowed.ts";
import { newerReleaseRule } from "./newer-release.ts";
import { noCommitRule } from "./no-commit.ts";
import { noSqlRule } from "./no-sql.ts";
import { deleteAllRule, updateAllRule } from "./no-where.ts";
import { notRerunnableRule } from "./not-rerunnable.ts";
import { nullableKeyDb2Rule } from "./nullable-key-db2.ts";
import { nullablePrimaryKeyRule } from "./nullable-primary-key.ts";
import { placeholderRule } from "./placeholder.ts";
import { quotedValueMysqlRule, quotedValueRule } from "./quoted-value.ts";
import { reorgDb2Rule } from "./reorg-db2.ts";
import { reservedWordRule } from "./reserved-word.ts";
import type { SqlRule } from "./rule.ts";
import { runsTwiceRule } from "./runs-twice.ts";
import { sameBatchColumnRule } from "./same-batch-column.ts";
import { swallowedErrorsRule } from "./swallowed-errors.ts";
import { tableCaseRule } from "./table-case.ts";
import { timestampDefaultRule } from "./timestamp-default.ts";
import { triggerJoinRule } from "./trigger-join.ts";
import { triggerLostRule } from "./trigger-lost.ts";
import { typeNameColumnRule } from "./type-name-column.ts";
import { unclosedRule } from "./unclosed.ts";
import { uniqueNullMssqlRule } from "./unique-null-mssql.ts";
import { unnamedUniqueRule } from "./unnamed-unique.ts";
import { updateThenDeleteRule } from "./update-then-delete.ts";
import { useOrderRule } from "./use-order.ts";
import { withValuesRule } from "./with-values.ts";

/** Every rule, in the order of their codes. */
export const SQL_RULES: readonly SqlRule[] = [
  mixedTerminatorsRule,
  inlineSlashRule,
  runsTwiceRule,
  noSqlRule,
  placeholderRule,
  emptyStatementRule,
  unclosedRule,
  inlineSlashOracleRule,
  gluedKeywordRule,
  foreignWordRule,
  foreignFormRule,
  quotedValueRule,
  quotedValueMysqlRule,
  reservedWordRule,
  nameLengthRule,
  newerReleaseRule,
  typeNameColumnRule,
  nullableKeyDb2Rule,
  withValuesRule,
  sameBatchColumnRule,
  firstInBatchRule,
  declaredTwiceRule,
  useOrderRule,
  uniqueNullMssqlRule,
  catalogCaseRule,
  catalogSchemaRule,
  constraintLookupRule,
  keyNotBackRule,
  keyColumnDroppedRule,
  foreignKeyTargetRule,
  triggerLostRule,
  afterTriggerRule,
  updateThenDeleteRule,
  tableDroppedAndCreatedRule,
  columnDroppedAndAddedRule,
  deleteAllRule,
  updateAllRule,
  keyLengthMysqlRule,
  keyLengthMssqlRule,
  timestampDefaultRule,
  emptyTextRule,
  noCommitRule,
  notRerunnableRule,
  reorgDb2Rule,
  nullablePrimaryKeyRule,
  keyGapRule,
  narrowedRule,
  builtNarrowingRule,
  helperLeftRule,
  swallowedErrorsRule,
  databaseCollationRule,
  unnamedUniqueRule,
  keyDefaultRule,
  triggerJoinRule,
  tableCaseRule,
];
