# shellcheck shell=bash disable=SC2016
# Step 0870 revision-api-key: Let revisions be deleted together with their API
# Proved: every server is stopped (after stop-old-servers, client-run)
step_before() {
  need halt 'table AM_REVISION exists' '' ask_sql apim_db '1' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM ALL_TABLES WHERE OWNER = SYS_CONTEXT('\''USERENV'\'', '\''CURRENT_SCHEMA'\'') AND TABLE_NAME = '\''AM_REVISION'\'') THEN 1 ELSE 0 END FROM DUAL'
  need halt 'table AM_API exists' '' ask_sql apim_db '1' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM ALL_TABLES WHERE OWNER = SYS_CONTEXT('\''USERENV'\'', '\''CURRENT_SCHEMA'\'') AND TABLE_NAME = '\''AM_API'\'') THEN 1 ELSE 0 END FROM DUAL'
  need halt 'AM_API has a unique constraint over (API_UUID)' 'The foreign key refers to it.' ask_sql apim_db '1' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM ALL_CONSTRAINTS c JOIN ALL_CONS_COLUMNS k ON k.OWNER = c.OWNER AND k.CONSTRAINT_NAME = c.CONSTRAINT_NAME WHERE c.OWNER = SYS_CONTEXT('\''USERENV'\'', '\''CURRENT_SCHEMA'\'') AND c.TABLE_NAME = '\''AM_API'\'' AND c.CONSTRAINT_TYPE = '\''U'\'' AND c.STATUS = '\''ENABLED'\'' GROUP BY c.CONSTRAINT_NAME HAVING COUNT(*) = 1 AND SUM(CASE WHEN k.COLUMN_NAME IN ('\''API_UUID'\'') THEN 1 ELSE 0 END) = 1 UNION ALL SELECT 1 FROM ALL_INDEXES i JOIN ALL_IND_COLUMNS k ON k.INDEX_OWNER = i.OWNER AND k.INDEX_NAME = i.INDEX_NAME WHERE i.TABLE_OWNER = SYS_CONTEXT('\''USERENV'\'', '\''CURRENT_SCHEMA'\'') AND i.TABLE_NAME = '\''AM_API'\'' AND i.UNIQUENESS = '\''UNIQUE'\'' AND NOT EXISTS (SELECT 1 FROM ALL_CONSTRAINTS p WHERE p.OWNER = i.TABLE_OWNER AND p.TABLE_NAME = i.TABLE_NAME AND p.CONSTRAINT_TYPE = '\''P'\'' AND p.INDEX_NAME = i.INDEX_NAME) GROUP BY i.INDEX_NAME HAVING COUNT(*) = 1 AND SUM(CASE WHEN k.COLUMN_NAME IN ('\''API_UUID'\'') THEN 1 ELSE 0 END) = 1) THEN 1 ELSE 0 END FROM DUAL'
  need skip 'AM_REVISION has no foreign key over (API_UUID)' '' ask_sql apim_db '0' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM ALL_CONSTRAINTS c JOIN ALL_CONS_COLUMNS k ON k.OWNER = c.OWNER AND k.CONSTRAINT_NAME = c.CONSTRAINT_NAME WHERE c.OWNER = SYS_CONTEXT('\''USERENV'\'', '\''CURRENT_SCHEMA'\'') AND c.TABLE_NAME = '\''AM_REVISION'\'' AND c.CONSTRAINT_TYPE = '\''R'\'' AND c.STATUS = '\''ENABLED'\'' GROUP BY c.CONSTRAINT_NAME HAVING COUNT(*) = 1 AND SUM(CASE WHEN k.COLUMN_NAME IN ('\''API_UUID'\'') THEN 1 ELSE 0 END) = 1) THEN 1 ELSE 0 END FROM DUAL'
  need halt 'Every revision belongs to an API. One that belongs to none is left from an API that is gone and deployed nowhere: DELETE FROM AM_REVISION WHERE API_UUID NOT IN (SELECT API_UUID FROM AM_API WHERE API_UUID IS NOT NULL). What belongs to the revision goes with it' '' ask_sql apim_db '0' 'SELECT
  COUNT(*)
FROM
  AM_REVISION
WHERE
  API_UUID NOT IN (
    SELECT
      API_UUID
    FROM
      AM_API
    WHERE
      API_UUID IS NOT NULL
  )'
}
step_run() {
  do_sql apim_db 'sql/0870-apim_db-revision-api-key.sql'
}
step_after() {
  must 'AM_REVISION has a foreign key over (API_UUID)' ask_sql apim_db '1' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM ALL_CONSTRAINTS c JOIN ALL_CONS_COLUMNS k ON k.OWNER = c.OWNER AND k.CONSTRAINT_NAME = c.CONSTRAINT_NAME WHERE c.OWNER = SYS_CONTEXT('\''USERENV'\'', '\''CURRENT_SCHEMA'\'') AND c.TABLE_NAME = '\''AM_REVISION'\'' AND c.CONSTRAINT_TYPE = '\''R'\'' AND c.STATUS = '\''ENABLED'\'' GROUP BY c.CONSTRAINT_NAME HAVING COUNT(*) = 1 AND SUM(CASE WHEN k.COLUMN_NAME IN ('\''API_UUID'\'') THEN 1 ELSE 0 END) = 1) THEN 1 ELSE 0 END FROM DUAL'
}
step_failed() {
  say 'MySQL, errno 150: the two columns have different character sets. Give the smaller table that of the other one with ALTER TABLE … CONVERT TO CHARACTER SET, then resume.'
}
