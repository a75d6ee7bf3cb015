# shellcheck shell=bash disable=SC2016
# Step 0550 certificate-reorganise: Reorganise AM_CERTIFICATE_METADATA
# Proved: every server is stopped (after stop-old-servers)
step_before() {
  need halt 'table AM_CERTIFICATE_METADATA exists' '' ask_sql apim_db '1' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM SYSCAT.TABLES WHERE TABSCHEMA = CURRENT SCHEMA AND TABNAME = '\''AM_CERTIFICATE_METADATA'\'' AND TYPE = '\''T'\'') THEN 1 ELSE 0 END FROM SYSIBM.SYSDUMMY1'
  need skip 'Db2 asks for a reorganisation of the table' '' ask_sql apim_db '1' 'SELECT
  COUNT(*)
FROM
  SYSIBMADM.ADMINTABINFO
WHERE
  TABSCHEMA = CURRENT SCHEMA
  AND TABNAME = '\''AM_CERTIFICATE_METADATA'\''
  AND REORG_PENDING = '\''Y'\'''
}
step_run() {
  do_sql apim_db 'sql/0550-apim_db-certificate-reorganise.sql'
}
step_after() {
  must 'Db2 asks for no reorganisation any more' ask_sql apim_db '0' 'SELECT
  COUNT(*)
FROM
  SYSIBMADM.ADMINTABINFO
WHERE
  TABSCHEMA = CURRENT SCHEMA
  AND TABNAME = '\''AM_CERTIFICATE_METADATA'\''
  AND REORG_PENDING = '\''Y'\'''
}
step_failed() { :; }
