# shellcheck shell=bash disable=SC2016
# Step 0350 comment-id-beside: Make a column of text beside AM_API_COMMENTS.COMMENT_ID
# Proved: every server is stopped (after stop-old-servers)
step_before() {
  need halt 'table AM_API_COMMENTS exists' '' ask_sql apim_db '1' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM SYSCAT.TABLES WHERE TABSCHEMA = CURRENT SCHEMA AND TABNAME = '\''AM_API_COMMENTS'\'' AND TYPE = '\''T'\'') THEN 1 ELSE 0 END FROM SYSIBM.SYSDUMMY1'
  need skip 'column AM_API_COMMENTS.COMMENT_ID_TEXT does not exist yet' '' ask_sql apim_db '0' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM SYSCAT.COLUMNS WHERE TABSCHEMA = CURRENT SCHEMA AND TABNAME = '\''AM_API_COMMENTS'\'' AND COLNAME = '\''COMMENT_ID_TEXT'\'') THEN 1 ELSE 0 END FROM SYSIBM.SYSDUMMY1'
  need skip 'column AM_API_COMMENTS.COMMENT_ID does not hold 64 characters' 'The ids are no text yet.' ask_sql apim_db '0' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM SYSCAT.COLUMNS WHERE TABSCHEMA = CURRENT SCHEMA AND TABNAME = '\''AM_API_COMMENTS'\'' AND COLNAME = '\''COMMENT_ID'\'' AND TYPENAME IN ('\''CHARACTER'\'', '\''VARCHAR'\'', '\''LONG VARCHAR'\'', '\''CLOB'\'', '\''GRAPHIC'\'', '\''VARGRAPHIC'\'', '\''DBCLOB'\'') AND LENGTH >= 64) THEN 1 ELSE 0 END FROM SYSIBM.SYSDUMMY1'
}
step_run() {
  do_sql apim_db 'sql/0350-apim_db-comment-id-beside.sql'
}
step_after() {
  must 'There is a column of text for the ids' ask_sql apim_db '1' 'SELECT
  COUNT(*)
FROM
  SYSCAT.COLUMNS
WHERE
  TABSCHEMA = CURRENT SCHEMA
  AND TABNAME = '\''AM_API_COMMENTS'\''
  AND (
    COLNAME = '\''COMMENT_ID_TEXT'\''
    OR (
      COLNAME = '\''COMMENT_ID'\''
      AND TYPENAME = '\''VARCHAR'\''
    )
  )'
}
step_failed() { :; }
