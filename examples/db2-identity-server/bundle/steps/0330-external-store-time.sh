# shellcheck shell=bash disable=SC2016
# Step 0330 external-store-time: Give the entries of external stores a time
# Proved: every server is stopped (after stop-old-servers)
step_before() {
  need halt 'table AM_EXTERNAL_STORES exists' '' ask_sql apim_db '1' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM SYSCAT.TABLES WHERE TABSCHEMA = CURRENT SCHEMA AND TABNAME = '\''AM_EXTERNAL_STORES'\'' AND TYPE = '\''T'\'') THEN 1 ELSE 0 END FROM SYSIBM.SYSDUMMY1'
  need skip 'column AM_EXTERNAL_STORES.LAST_UPDATED_TIME does not exist yet' '' ask_sql apim_db '0' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM SYSCAT.COLUMNS WHERE TABSCHEMA = CURRENT SCHEMA AND TABNAME = '\''AM_EXTERNAL_STORES'\'' AND COLNAME = '\''LAST_UPDATED_TIME'\'') THEN 1 ELSE 0 END FROM SYSIBM.SYSDUMMY1'
}
step_run() {
  do_sql apim_db 'sql/0330-apim_db-external-store-time.sql'
}
step_after() {
  must 'column AM_EXTERNAL_STORES.LAST_UPDATED_TIME exists' ask_sql apim_db '1' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM SYSCAT.COLUMNS WHERE TABSCHEMA = CURRENT SCHEMA AND TABNAME = '\''AM_EXTERNAL_STORES'\'' AND COLNAME = '\''LAST_UPDATED_TIME'\'') THEN 1 ELSE 0 END FROM SYSIBM.SYSDUMMY1'
}
step_failed() { :; }
