# shellcheck shell=bash disable=SC2016
# Step 0400 revision-metadata-length: Widen AM_API_REVISION_METADATA.REVISION_UUID to 255 characters
# Proved: every server is stopped (after stop-old-servers, client-validated)
step_before() {
  need halt 'table AM_API_REVISION_METADATA exists' '' ask_sql apim_db '1' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM ALL_TABLES WHERE OWNER = SYS_CONTEXT('\''USERENV'\'', '\''CURRENT_SCHEMA'\'') AND TABLE_NAME = '\''AM_API_REVISION_METADATA'\'') THEN 1 ELSE 0 END FROM DUAL'
  need halt 'column AM_API_REVISION_METADATA.REVISION_UUID exists' '' ask_sql apim_db '1' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM ALL_TAB_COLUMNS WHERE OWNER = SYS_CONTEXT('\''USERENV'\'', '\''CURRENT_SCHEMA'\'') AND TABLE_NAME = '\''AM_API_REVISION_METADATA'\'' AND COLUMN_NAME = '\''REVISION_UUID'\'') THEN 1 ELSE 0 END FROM DUAL'
  need skip 'column AM_API_REVISION_METADATA.REVISION_UUID does not hold 255 characters' '' ask_sql apim_db '0' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM ALL_TAB_COLUMNS WHERE OWNER = SYS_CONTEXT('\''USERENV'\'', '\''CURRENT_SCHEMA'\'') AND TABLE_NAME = '\''AM_API_REVISION_METADATA'\'' AND COLUMN_NAME = '\''REVISION_UUID'\'' AND (CHAR_LENGTH >= 255 OR DATA_TYPE IN ('\''CLOB'\'', '\''NCLOB'\'', '\''LONG'\''))) THEN 1 ELSE 0 END FROM DUAL'
}
step_run() {
  do_sql apim_db 'sql/0400-apim_db-revision-metadata-length.sql'
}
step_after() {
  must 'column AM_API_REVISION_METADATA.REVISION_UUID holds 255 characters' ask_sql apim_db '1' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM ALL_TAB_COLUMNS WHERE OWNER = SYS_CONTEXT('\''USERENV'\'', '\''CURRENT_SCHEMA'\'') AND TABLE_NAME = '\''AM_API_REVISION_METADATA'\'' AND COLUMN_NAME = '\''REVISION_UUID'\'' AND (CHAR_LENGTH >= 255 OR DATA_TYPE IN ('\''CLOB'\'', '\''NCLOB'\'', '\''LONG'\''))) THEN 1 ELSE 0 END FROM DUAL'
}
step_failed() { :; }
