# shellcheck shell=bash disable=SC2016
# Step 0410 subscriber-user-length: Widen AM_SUBSCRIBER.USER_ID to 255 characters
# Proved: every server is stopped (after stop-old-servers, client-validated)
step_before() {
  need halt 'table AM_SUBSCRIBER exists' '' ask_sql apim_db '1' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM ALL_TABLES WHERE OWNER = SYS_CONTEXT('\''USERENV'\'', '\''CURRENT_SCHEMA'\'') AND TABLE_NAME = '\''AM_SUBSCRIBER'\'') THEN 1 ELSE 0 END FROM DUAL'
  need halt 'column AM_SUBSCRIBER.USER_ID exists' '' ask_sql apim_db '1' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM ALL_TAB_COLUMNS WHERE OWNER = SYS_CONTEXT('\''USERENV'\'', '\''CURRENT_SCHEMA'\'') AND TABLE_NAME = '\''AM_SUBSCRIBER'\'' AND COLUMN_NAME = '\''USER_ID'\'') THEN 1 ELSE 0 END FROM DUAL'
  need skip 'column AM_SUBSCRIBER.USER_ID does not hold 255 characters' '' ask_sql apim_db '0' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM ALL_TAB_COLUMNS WHERE OWNER = SYS_CONTEXT('\''USERENV'\'', '\''CURRENT_SCHEMA'\'') AND TABLE_NAME = '\''AM_SUBSCRIBER'\'' AND COLUMN_NAME = '\''USER_ID'\'' AND (CHAR_LENGTH >= 255 OR DATA_TYPE IN ('\''CLOB'\'', '\''NCLOB'\'', '\''LONG'\''))) THEN 1 ELSE 0 END FROM DUAL'
}
step_run() {
  do_sql apim_db 'sql/0410-apim_db-subscriber-user-length.sql'
}
step_after() {
  must 'column AM_SUBSCRIBER.USER_ID holds 255 characters' ask_sql apim_db '1' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM ALL_TAB_COLUMNS WHERE OWNER = SYS_CONTEXT('\''USERENV'\'', '\''CURRENT_SCHEMA'\'') AND TABLE_NAME = '\''AM_SUBSCRIBER'\'' AND COLUMN_NAME = '\''USER_ID'\'' AND (CHAR_LENGTH >= 255 OR DATA_TYPE IN ('\''CLOB'\'', '\''NCLOB'\'', '\''LONG'\''))) THEN 1 ELSE 0 END FROM DUAL'
  must 'column AM_SUBSCRIBER.USER_ID is NOT NULL' ask_sql apim_db '0' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM ALL_TAB_COLUMNS WHERE OWNER = SYS_CONTEXT('\''USERENV'\'', '\''CURRENT_SCHEMA'\'') AND TABLE_NAME = '\''AM_SUBSCRIBER'\'' AND COLUMN_NAME = '\''USER_ID'\'' AND NULLABLE = '\''Y'\'') THEN 1 ELSE 0 END FROM DUAL'
}
step_failed() { :; }
