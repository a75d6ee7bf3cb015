# shellcheck shell=bash disable=SC2016
# Step 0500 system-app-name-not-unique: Let each tenant have a system application of the same name
# Proved: every server is stopped (after stop-old-servers)
step_before() {
  need halt 'table AM_SYSTEM_APPS exists' '' ask_sql apim_db '1' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM SYSCAT.TABLES WHERE TABSCHEMA = CURRENT SCHEMA AND TABNAME = '\''AM_SYSTEM_APPS'\'' AND TYPE = '\''T'\'') THEN 1 ELSE 0 END FROM SYSIBM.SYSDUMMY1'
  need skip 'AM_SYSTEM_APPS has a unique constraint over (NAME)' '' ask_sql apim_db '1' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM SYSCAT.INDEXES i JOIN SYSCAT.INDEXCOLUSE k ON k.INDSCHEMA = i.INDSCHEMA AND k.INDNAME = i.INDNAME WHERE i.TABSCHEMA = CURRENT SCHEMA AND i.TABNAME = '\''AM_SYSTEM_APPS'\'' AND i.UNIQUERULE = '\''U'\'' AND k.COLORDER <> '\''I'\'' GROUP BY i.INDSCHEMA, i.INDNAME HAVING COUNT(*) = 1 AND SUM(CASE WHEN k.COLNAME IN ('\''NAME'\'') THEN 1 ELSE 0 END) = 1) THEN 1 ELSE 0 END FROM SYSIBM.SYSDUMMY1'
}
step_run() {
  do_sql apim_db 'sql/0500-apim_db-system-app-name-not-unique.sql'
}
step_after() {
  must 'AM_SYSTEM_APPS has no unique constraint over (NAME)' ask_sql apim_db '0' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM SYSCAT.INDEXES i JOIN SYSCAT.INDEXCOLUSE k ON k.INDSCHEMA = i.INDSCHEMA AND k.INDNAME = i.INDNAME WHERE i.TABSCHEMA = CURRENT SCHEMA AND i.TABNAME = '\''AM_SYSTEM_APPS'\'' AND i.UNIQUERULE = '\''U'\'' AND k.COLORDER <> '\''I'\'' GROUP BY i.INDSCHEMA, i.INDNAME HAVING COUNT(*) = 1 AND SUM(CASE WHEN k.COLNAME IN ('\''NAME'\'') THEN 1 ELSE 0 END) = 1) THEN 1 ELSE 0 END FROM SYSIBM.SYSDUMMY1'
  must 'AM_SYSTEM_APPS has a unique constraint over (CONSUMER_KEY)' ask_sql apim_db '1' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM SYSCAT.INDEXES i JOIN SYSCAT.INDEXCOLUSE k ON k.INDSCHEMA = i.INDSCHEMA AND k.INDNAME = i.INDNAME WHERE i.TABSCHEMA = CURRENT SCHEMA AND i.TABNAME = '\''AM_SYSTEM_APPS'\'' AND i.UNIQUERULE = '\''U'\'' AND k.COLORDER <> '\''I'\'' GROUP BY i.INDSCHEMA, i.INDNAME HAVING COUNT(*) = 1 AND SUM(CASE WHEN k.COLNAME IN ('\''CONSUMER_KEY'\'') THEN 1 ELSE 0 END) = 1) THEN 1 ELSE 0 END FROM SYSIBM.SYSDUMMY1'
}
step_failed() {
  say 'If the constraint was renamed, drop the one over NAME by its name; the next run passes over this step.'
}
