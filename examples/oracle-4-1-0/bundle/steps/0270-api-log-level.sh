# shellcheck shell=bash disable=SC2016
# Step 0270 api-log-level: Give each API a log level of its own
# Proved: every server is stopped (after stop-old-servers, client-validated)
step_before() {
  need halt 'table AM_API exists' '' ask_sql apim_db '1' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM ALL_TABLES WHERE OWNER = SYS_CONTEXT('\''USERENV'\'', '\''CURRENT_SCHEMA'\'') AND TABLE_NAME = '\''AM_API'\'') THEN 1 ELSE 0 END FROM DUAL'
  need skip 'column AM_API.LOG_LEVEL does not exist yet' '' ask_sql apim_db '0' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM ALL_TAB_COLUMNS WHERE OWNER = SYS_CONTEXT('\''USERENV'\'', '\''CURRENT_SCHEMA'\'') AND TABLE_NAME = '\''AM_API'\'' AND COLUMN_NAME = '\''LOG_LEVEL'\'') THEN 1 ELSE 0 END FROM DUAL'
}
step_run() {
  do_sql apim_db 'sql/0270-apim_db-api-log-level.sql'
}
step_after() {
  must 'column AM_API.LOG_LEVEL holds 255 characters' ask_sql apim_db '1' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM ALL_TAB_COLUMNS WHERE OWNER = SYS_CONTEXT('\''USERENV'\'', '\''CURRENT_SCHEMA'\'') AND TABLE_NAME = '\''AM_API'\'' AND COLUMN_NAME = '\''LOG_LEVEL'\'' AND (CHAR_LENGTH >= 255 OR DATA_TYPE IN ('\''CLOB'\'', '\''NCLOB'\'', '\''LONG'\''))) THEN 1 ELSE 0 END FROM DUAL'
  must 'column AM_API.LOG_LEVEL has a default' ask_sql apim_db '1' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM DUAL WHERE UPPER(TRIM(BOTH '\'' '\'' FROM REPLACE(EXTRACTVALUE(DBMS_XMLGEN.GETXMLTYPE('\''SELECT DATA_DEFAULT FROM ALL_TAB_COLUMNS WHERE OWNER = SYS_CONTEXT('\'''\''USERENV'\'''\'', '\'''\''CURRENT_SCHEMA'\'''\'') AND TABLE_NAME = '\'''\''AM_API'\'''\'' AND COLUMN_NAME = '\'''\''LOG_LEVEL'\'''\'''\''), '\''/ROWSET/ROW/DATA_DEFAULT'\''), CHR(10), '\'' '\''))) <> '\''NULL'\'') THEN 1 ELSE 0 END FROM DUAL'
}
step_failed() { :; }
