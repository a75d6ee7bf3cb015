# shellcheck shell=bash disable=SC2016
# Step 0360 comment-id-copied: Copy the ids of comments as text
# Proved: every server is stopped (after stop-old-servers)
step_before() {
  need halt 'table AM_API_COMMENTS exists' '' ask_sql apim_db '1' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM SYSCAT.TABLES WHERE TABSCHEMA = CURRENT SCHEMA AND TABNAME = '\''AM_API_COMMENTS'\'' AND TYPE = '\''T'\'') THEN 1 ELSE 0 END FROM SYSIBM.SYSDUMMY1'
  need skip 'column AM_API_COMMENTS.COMMENT_ID_TEXT exists' 'The column of text has taken the place of the old one already.' ask_sql apim_db '1' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM SYSCAT.COLUMNS WHERE TABSCHEMA = CURRENT SCHEMA AND TABNAME = '\''AM_API_COMMENTS'\'' AND COLNAME = '\''COMMENT_ID_TEXT'\'') THEN 1 ELSE 0 END FROM SYSIBM.SYSDUMMY1'
  need skip 'column AM_API_COMMENTS.COMMENT_ID exists' 'The old column is gone already.' ask_sql apim_db '1' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM SYSCAT.COLUMNS WHERE TABSCHEMA = CURRENT SCHEMA AND TABNAME = '\''AM_API_COMMENTS'\'' AND COLNAME = '\''COMMENT_ID'\'') THEN 1 ELSE 0 END FROM SYSIBM.SYSDUMMY1'
}
step_run() {
  do_sql apim_db 'sql/0360-apim_db-comment-id-copied.sql'
}
step_after() { :; }
step_failed() { :; }
