# shellcheck shell=bash disable=SC2016
# Step 1040 analytics-drop-old-key: Drop the primary key of ApiLastAccessSummary
# Proved: every server is stopped (after stop-old-servers, re-index-stopped)
step_before() {
  need skip 'table ApiLastAccessSummary exists' 'The new worker makes the table with the new key.' ask_sql analytics_db '1' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM SYSCAT.TABLES WHERE TABSCHEMA = CURRENT SCHEMA AND TABNAME = '\''APILASTACCESSSUMMARY'\'' AND TYPE = '\''T'\'') THEN 1 ELSE 0 END FROM SYSIBM.SYSDUMMY1'
  need skip 'the primary key of ApiLastAccessSummary is (apiName, apiCreator, apiCreatorTenantDomain)' 'The old key is gone already.' ask_sql analytics_db '1' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM SYSCAT.TABCONST c JOIN SYSCAT.KEYCOLUSE k ON k.TABSCHEMA = c.TABSCHEMA AND k.TABNAME = c.TABNAME AND k.CONSTNAME = c.CONSTNAME WHERE c.TABSCHEMA = CURRENT SCHEMA AND c.TABNAME = '\''APILASTACCESSSUMMARY'\'' AND c.TYPE = '\''P'\'' GROUP BY c.CONSTNAME HAVING COUNT(*) = 3 AND SUM(CASE WHEN k.COLNAME IN ('\''APINAME'\'', '\''APICREATOR'\'', '\''APICREATORTENANTDOMAIN'\'') THEN 1 ELSE 0 END) = 3) THEN 1 ELSE 0 END FROM SYSIBM.SYSDUMMY1'
  need halt 'Every row has a version' '' ask_sql analytics_db '0' 'SELECT COUNT(*) FROM ApiLastAccessSummary WHERE apiVersion IS NULL'
  need halt 'The new key, one column longer than the old one, fits into an index (if not, move the table to a table space with pages of 8 KB or more)' '' ask_sql analytics_db '0' 'SELECT
  COUNT(*)
FROM
  SYSCAT.TABLES AS T
  JOIN SYSCAT.TABLESPACES AS S ON S.TBSPACE = COALESCE(T.INDEX_TBSPACE, T.TBSPACE)
WHERE
  T.TABSCHEMA = CURRENT SCHEMA
  AND T.TABNAME = '\''APILASTACCESSSUMMARY'\''
  AND S.PAGESIZE < 8192'
}
step_run() {
  do_sql analytics_db 'sql/1040-analytics_db-analytics-drop-old-key.sql'
}
step_after() {
  must 'the primary key of ApiLastAccessSummary is not (apiName, apiCreator, apiCreatorTenantDomain)' ask_sql analytics_db '0' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM SYSCAT.TABCONST c JOIN SYSCAT.KEYCOLUSE k ON k.TABSCHEMA = c.TABSCHEMA AND k.TABNAME = c.TABNAME AND k.CONSTNAME = c.CONSTNAME WHERE c.TABSCHEMA = CURRENT SCHEMA AND c.TABNAME = '\''APILASTACCESSSUMMARY'\'' AND c.TYPE = '\''P'\'' GROUP BY c.CONSTNAME HAVING COUNT(*) = 3 AND SUM(CASE WHEN k.COLNAME IN ('\''APINAME'\'', '\''APICREATOR'\'', '\''APICREATORTENANTDOMAIN'\'') THEN 1 ELSE 0 END) = 3) THEN 1 ELSE 0 END FROM SYSIBM.SYSDUMMY1'
}
step_failed() {
  say 'The table still has the old key. Between this step and the next one it has none; keep the worker stopped.'
}
