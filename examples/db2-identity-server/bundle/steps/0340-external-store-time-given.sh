# shellcheck shell=bash disable=SC2016
# Step 0340 external-store-time-given: Give the entries that are there the time of this migration
# Proved: every server is stopped (after stop-old-servers)
step_before() {
  need halt 'table AM_EXTERNAL_STORES exists' '' ask_sql apim_db '1' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM SYSCAT.TABLES WHERE TABSCHEMA = CURRENT SCHEMA AND TABNAME = '\''AM_EXTERNAL_STORES'\'' AND TYPE = '\''T'\'') THEN 1 ELSE 0 END FROM SYSIBM.SYSDUMMY1'
  need halt 'column AM_EXTERNAL_STORES.LAST_UPDATED_TIME exists' '' ask_sql apim_db '1' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM SYSCAT.COLUMNS WHERE TABSCHEMA = CURRENT SCHEMA AND TABNAME = '\''AM_EXTERNAL_STORES'\'' AND COLNAME = '\''LAST_UPDATED_TIME'\'') THEN 1 ELSE 0 END FROM SYSIBM.SYSDUMMY1'
}
step_run() {
  do_sql apim_db 'sql/0340-apim_db-external-store-time-given.sql'
}
step_after() {
  must 'Every entry has a time' ask_sql apim_db '0' 'SELECT COUNT(*) FROM AM_EXTERNAL_STORES WHERE LAST_UPDATED_TIME IS NULL'
}
step_failed() { :; }
