# shellcheck shell=bash disable=SC2016
# Step 0370 comment-number-gone: Drop the column with the numbers of comments
# Proved: every server is stopped (after stop-old-servers)
step_before() {
  need halt 'table AM_API_COMMENTS exists' '' ask_sql apim_db '1' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM SYSCAT.TABLES WHERE TABSCHEMA = CURRENT SCHEMA AND TABNAME = '\''AM_API_COMMENTS'\'' AND TYPE = '\''T'\'') THEN 1 ELSE 0 END FROM SYSIBM.SYSDUMMY1'
  need skip 'column AM_API_COMMENTS.COMMENT_ID_TEXT exists' 'The column of text has taken the place of the old one already.' ask_sql apim_db '1' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM SYSCAT.COLUMNS WHERE TABSCHEMA = CURRENT SCHEMA AND TABNAME = '\''AM_API_COMMENTS'\'' AND COLNAME = '\''COMMENT_ID_TEXT'\'') THEN 1 ELSE 0 END FROM SYSIBM.SYSDUMMY1'
  need skip 'column AM_API_COMMENTS.COMMENT_ID exists' 'The old column is gone already.' ask_sql apim_db '1' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM SYSCAT.COLUMNS WHERE TABSCHEMA = CURRENT SCHEMA AND TABNAME = '\''AM_API_COMMENTS'\'' AND COLNAME = '\''COMMENT_ID'\'') THEN 1 ELSE 0 END FROM SYSIBM.SYSDUMMY1'
  need halt 'the primary key of AM_API_COMMENTS is (COMMENT_ID)' '' ask_sql apim_db '1' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM SYSCAT.TABCONST c JOIN SYSCAT.KEYCOLUSE k ON k.TABSCHEMA = c.TABSCHEMA AND k.TABNAME = c.TABNAME AND k.CONSTNAME = c.CONSTNAME WHERE c.TABSCHEMA = CURRENT SCHEMA AND c.TABNAME = '\''AM_API_COMMENTS'\'' AND c.TYPE = '\''P'\'' GROUP BY c.CONSTNAME HAVING COUNT(*) = 1 AND SUM(CASE WHEN k.COLNAME IN ('\''COMMENT_ID'\'') THEN 1 ELSE 0 END) = 1) THEN 1 ELSE 0 END FROM SYSIBM.SYSDUMMY1'
  need halt 'Every comment has its id as text' '' ask_sql apim_db '0' 'SELECT COUNT(*) FROM AM_API_COMMENTS WHERE COMMENT_ID_TEXT IS NULL OR COMMENT_ID_TEXT <> VARCHAR(COMMENT_ID)'
}
step_run() {
  do_sql apim_db 'sql/0370-apim_db-comment-number-gone.sql'
}
step_after() {
  must 'The column with the numbers is gone' ask_sql apim_db '0' 'SELECT
  COUNT(*)
FROM
  SYSCAT.COLUMNS
WHERE
  TABSCHEMA = CURRENT SCHEMA
  AND TABNAME = '\''AM_API_COMMENTS'\''
  AND COLNAME = '\''COMMENT_ID'\''
  AND TYPENAME <> '\''VARCHAR'\'''
}
step_failed() {
  say 'Nothing has changed. Between this step and comment-key the table has no primary key; keep the servers stopped.'
}
