# shellcheck shell=bash disable=SC2016
# Step 0400 comment-id-renamed: Give the column of text the name COMMENT_ID
# Proved: every server is stopped (after stop-old-servers)
step_before() {
  need halt 'table AM_API_COMMENTS exists' '' ask_sql apim_db '1' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM SYSCAT.TABLES WHERE TABSCHEMA = CURRENT SCHEMA AND TABNAME = '\''AM_API_COMMENTS'\'' AND TYPE = '\''T'\'') THEN 1 ELSE 0 END FROM SYSIBM.SYSDUMMY1'
  need skip 'column AM_API_COMMENTS.COMMENT_ID_TEXT exists' 'The column has its name already.' ask_sql apim_db '1' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM SYSCAT.COLUMNS WHERE TABSCHEMA = CURRENT SCHEMA AND TABNAME = '\''AM_API_COMMENTS'\'' AND COLNAME = '\''COMMENT_ID_TEXT'\'') THEN 1 ELSE 0 END FROM SYSIBM.SYSDUMMY1'
  need halt 'column AM_API_COMMENTS.COMMENT_ID does not exist yet' 'The column with the numbers is gone.' ask_sql apim_db '0' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM SYSCAT.COLUMNS WHERE TABSCHEMA = CURRENT SCHEMA AND TABNAME = '\''AM_API_COMMENTS'\'' AND COLNAME = '\''COMMENT_ID'\'') THEN 1 ELSE 0 END FROM SYSIBM.SYSDUMMY1'
}
step_run() {
  do_sql apim_db 'sql/0400-apim_db-comment-id-renamed.sql'
}
step_after() {
  must 'column AM_API_COMMENTS.COMMENT_ID_TEXT does not exist yet' ask_sql apim_db '0' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM SYSCAT.COLUMNS WHERE TABSCHEMA = CURRENT SCHEMA AND TABNAME = '\''AM_API_COMMENTS'\'' AND COLNAME = '\''COMMENT_ID_TEXT'\'') THEN 1 ELSE 0 END FROM SYSIBM.SYSDUMMY1'
  must 'column AM_API_COMMENTS.COMMENT_ID holds 64 characters' ask_sql apim_db '1' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM SYSCAT.COLUMNS WHERE TABSCHEMA = CURRENT SCHEMA AND TABNAME = '\''AM_API_COMMENTS'\'' AND COLNAME = '\''COMMENT_ID'\'' AND TYPENAME IN ('\''CHARACTER'\'', '\''VARCHAR'\'', '\''LONG VARCHAR'\'', '\''CLOB'\'', '\''GRAPHIC'\'', '\''VARGRAPHIC'\'', '\''DBCLOB'\'') AND LENGTH >= 64) THEN 1 ELSE 0 END FROM SYSIBM.SYSDUMMY1'
}
step_failed() { :; }
