# shellcheck shell=bash disable=SC2016
# Step 0200 security-audit-mapping: Create AM_SECURITY_AUDIT_UUID_MAPPING
# Proved: every server is stopped (after stop-old-servers)
step_before() {
  need halt 'table AM_API exists' '' ask_sql apim_db '1' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM information_schema.tables WHERE table_schema = DATABASE() AND UPPER(table_name) = '\''AM_API'\'' AND table_type = '\''BASE TABLE'\'') THEN 1 ELSE 0 END'
  need skip 'table AM_SECURITY_AUDIT_UUID_MAPPING does not exist yet' '' ask_sql apim_db '0' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM information_schema.tables WHERE table_schema = DATABASE() AND UPPER(table_name) = '\''AM_SECURITY_AUDIT_UUID_MAPPING'\'' AND table_type = '\''BASE TABLE'\'') THEN 1 ELSE 0 END'
}
step_run() {
  do_sql apim_db 'sql/0200-apim_db-security-audit-mapping.sql'
}
step_after() {
  must 'table AM_SECURITY_AUDIT_UUID_MAPPING exists' ask_sql apim_db '1' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM information_schema.tables WHERE table_schema = DATABASE() AND UPPER(table_name) = '\''AM_SECURITY_AUDIT_UUID_MAPPING'\'' AND table_type = '\''BASE TABLE'\'') THEN 1 ELSE 0 END'
  must 'the primary key of AM_SECURITY_AUDIT_UUID_MAPPING is (API_ID)' ask_sql apim_db '1' 'SELECT CASE WHEN EXISTS (SELECT index_name FROM information_schema.statistics WHERE table_schema = DATABASE() AND UPPER(table_name) = '\''AM_SECURITY_AUDIT_UUID_MAPPING'\'' AND non_unique = 0 AND index_name = '\''PRIMARY'\'' GROUP BY table_name, index_name HAVING COUNT(*) = 1 AND SUM(CASE WHEN UPPER(column_name) IN ('\''API_ID'\'') AND sub_part IS NULL THEN 1 ELSE 0 END) = 1) THEN 1 ELSE 0 END'
}
step_failed() { :; }
