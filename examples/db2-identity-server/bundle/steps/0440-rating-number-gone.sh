# shellcheck shell=bash disable=SC2016
# Step 0440 rating-number-gone: Drop the column with the numbers of ratings
# Proved: every server is stopped (after stop-old-servers)
step_before() {
  need halt 'table AM_API_RATINGS exists' '' ask_sql apim_db '1' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM SYSCAT.TABLES WHERE TABSCHEMA = CURRENT SCHEMA AND TABNAME = '\''AM_API_RATINGS'\'' AND TYPE = '\''T'\'') THEN 1 ELSE 0 END FROM SYSIBM.SYSDUMMY1'
  need skip 'column AM_API_RATINGS.RATING_ID_TEXT exists' 'The column of text has taken the place of the old one already.' ask_sql apim_db '1' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM SYSCAT.COLUMNS WHERE TABSCHEMA = CURRENT SCHEMA AND TABNAME = '\''AM_API_RATINGS'\'' AND COLNAME = '\''RATING_ID_TEXT'\'') THEN 1 ELSE 0 END FROM SYSIBM.SYSDUMMY1'
  need skip 'column AM_API_RATINGS.RATING_ID exists' 'The old column is gone already.' ask_sql apim_db '1' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM SYSCAT.COLUMNS WHERE TABSCHEMA = CURRENT SCHEMA AND TABNAME = '\''AM_API_RATINGS'\'' AND COLNAME = '\''RATING_ID'\'') THEN 1 ELSE 0 END FROM SYSIBM.SYSDUMMY1'
  need halt 'the primary key of AM_API_RATINGS is (RATING_ID)' '' ask_sql apim_db '1' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM SYSCAT.TABCONST c JOIN SYSCAT.KEYCOLUSE k ON k.TABSCHEMA = c.TABSCHEMA AND k.TABNAME = c.TABNAME AND k.CONSTNAME = c.CONSTNAME WHERE c.TABSCHEMA = CURRENT SCHEMA AND c.TABNAME = '\''AM_API_RATINGS'\'' AND c.TYPE = '\''P'\'' GROUP BY c.CONSTNAME HAVING COUNT(*) = 1 AND SUM(CASE WHEN k.COLNAME IN ('\''RATING_ID'\'') THEN 1 ELSE 0 END) = 1) THEN 1 ELSE 0 END FROM SYSIBM.SYSDUMMY1'
  need halt 'Every rating has its id as text' '' ask_sql apim_db '0' 'SELECT COUNT(*) FROM AM_API_RATINGS WHERE RATING_ID_TEXT IS NULL OR RATING_ID_TEXT <> VARCHAR(RATING_ID)'
}
step_run() {
  do_sql apim_db 'sql/0440-apim_db-rating-number-gone.sql'
}
step_after() {
  must 'The column with the numbers is gone' ask_sql apim_db '0' 'SELECT
  COUNT(*)
FROM
  SYSCAT.COLUMNS
WHERE
  TABSCHEMA = CURRENT SCHEMA
  AND TABNAME = '\''AM_API_RATINGS'\''
  AND COLNAME = '\''RATING_ID'\''
  AND TYPENAME <> '\''VARCHAR'\'''
}
step_failed() {
  say 'Nothing has changed. Between this step and rating-key the table has no primary key; keep the servers stopped.'
}
