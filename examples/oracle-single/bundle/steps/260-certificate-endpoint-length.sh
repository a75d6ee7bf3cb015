# shellcheck shell=bash disable=SC2016
# Step 260 certificate-endpoint-length: Widen AM_CERTIFICATE_METADATA.END_POINT to 255 characters
# Proved: every server is stopped (after stop-old-servers)
step_before() {
  need halt 'table AM_CERTIFICATE_METADATA exists' '' ask_sql apim_db '1' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM ALL_TABLES WHERE OWNER = SYS_CONTEXT('\''USERENV'\'', '\''CURRENT_SCHEMA'\'') AND TABLE_NAME = '\''AM_CERTIFICATE_METADATA'\'') THEN 1 ELSE 0 END FROM DUAL'
  need skip 'column AM_CERTIFICATE_METADATA.END_POINT does not hold 255 characters' '' ask_sql apim_db '0' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM ALL_TAB_COLUMNS WHERE OWNER = SYS_CONTEXT('\''USERENV'\'', '\''CURRENT_SCHEMA'\'') AND TABLE_NAME = '\''AM_CERTIFICATE_METADATA'\'' AND COLUMN_NAME = '\''END_POINT'\'' AND (CHAR_LENGTH >= 255 OR DATA_TYPE IN ('\''CLOB'\'', '\''NCLOB'\'', '\''LONG'\''))) THEN 1 ELSE 0 END FROM DUAL'
}
step_run() {
  do_sql apim_db 'sql/260-apim_db-certificate-endpoint-length.sql'
}
step_after() {
  must 'column AM_CERTIFICATE_METADATA.END_POINT holds 255 characters' ask_sql apim_db '1' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM ALL_TAB_COLUMNS WHERE OWNER = SYS_CONTEXT('\''USERENV'\'', '\''CURRENT_SCHEMA'\'') AND TABLE_NAME = '\''AM_CERTIFICATE_METADATA'\'' AND COLUMN_NAME = '\''END_POINT'\'' AND (CHAR_LENGTH >= 255 OR DATA_TYPE IN ('\''CLOB'\'', '\''NCLOB'\'', '\''LONG'\''))) THEN 1 ELSE 0 END FROM DUAL'
  must 'column AM_CERTIFICATE_METADATA.END_POINT is NOT NULL' ask_sql apim_db '0' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM ALL_TAB_COLUMNS WHERE OWNER = SYS_CONTEXT('\''USERENV'\'', '\''CURRENT_SCHEMA'\'') AND TABLE_NAME = '\''AM_CERTIFICATE_METADATA'\'' AND COLUMN_NAME = '\''END_POINT'\'' AND NULLABLE = '\''Y'\'') THEN 1 ELSE 0 END FROM DUAL'
}
step_failed() { :; }
