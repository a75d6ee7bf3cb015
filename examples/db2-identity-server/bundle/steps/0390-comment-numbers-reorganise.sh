# shellcheck shell=bash disable=SC2016
# Step 0390 comment-numbers-reorganise: Reorganise AM_API_COMMENTS
# Proved: every server is stopped (after stop-old-servers)
step_before() {
  need halt 'table AM_API_COMMENTS exists' '' ask_sql apim_db '1' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM SYSCAT.TABLES WHERE TABSCHEMA = CURRENT SCHEMA AND TABNAME = '\''AM_API_COMMENTS'\'' AND TYPE = '\''T'\'') THEN 1 ELSE 0 END FROM SYSIBM.SYSDUMMY1'
  need skip 'Db2 asks for a reorganisation of the table' '' ask_sql apim_db '1' 'SELECT
  COUNT(*)
FROM
  SYSIBMADM.ADMINTABINFO
WHERE
  TABSCHEMA = CURRENT SCHEMA
  AND TABNAME = '\''AM_API_COMMENTS'\''
  AND REORG_PENDING = '\''Y'\'''
}
step_run() {
  do_sql apim_db 'sql/0390-apim_db-comment-numbers-reorganise.sql'
}
step_after() {
  must 'Db2 asks for no reorganisation any more' ask_sql apim_db '0' 'SELECT
  COUNT(*)
FROM
  SYSIBMADM.ADMINTABINFO
WHERE
  TABSCHEMA = CURRENT SCHEMA
  AND TABNAME = '\''AM_API_COMMENTS'\''
  AND REORG_PENDING = '\''Y'\'''
}
step_failed() { :; }
