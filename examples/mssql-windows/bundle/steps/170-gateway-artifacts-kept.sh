# shellcheck shell=bash disable=SC2016
# Step 170 gateway-artifacts-kept: Set the gateway artifacts of 3.2.0 aside
# Proved: every server is stopped (after stop-old-servers)
step_before() {
  need skip 'table AM_GW_API_ARTIFACTS_3_2_0 does not exist yet' '' ask_sql apim_db '0' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM sys.tables WHERE schema_id = SCHEMA_ID() AND UPPER(name) = '\''AM_GW_API_ARTIFACTS_3_2_0'\'') THEN 1 ELSE 0 END'
  need skip 'table AM_GW_API_ARTIFACTS exists' '' ask_sql apim_db '1' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM sys.tables WHERE schema_id = SCHEMA_ID() AND UPPER(name) = '\''AM_GW_API_ARTIFACTS'\'') THEN 1 ELSE 0 END'
  need skip 'column AM_GW_API_ARTIFACTS.GATEWAY_LABEL exists' '' ask_sql apim_db '1' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM INFORMATION_SCHEMA.COLUMNS WHERE TABLE_SCHEMA = SCHEMA_NAME() AND UPPER(TABLE_NAME) = '\''AM_GW_API_ARTIFACTS'\'' AND UPPER(COLUMN_NAME) = '\''GATEWAY_LABEL'\'') THEN 1 ELSE 0 END'
}
step_run() {
  do_sql apim_db 'sql/170-apim_db-gateway-artifacts-kept.sql'
}
step_after() {
  must 'table AM_GW_API_ARTIFACTS_3_2_0 exists' ask_sql apim_db '1' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM sys.tables WHERE schema_id = SCHEMA_ID() AND UPPER(name) = '\''AM_GW_API_ARTIFACTS_3_2_0'\'') THEN 1 ELSE 0 END'
  must 'column AM_GW_API_ARTIFACTS_3_2_0.GATEWAY_LABEL exists' ask_sql apim_db '1' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM INFORMATION_SCHEMA.COLUMNS WHERE TABLE_SCHEMA = SCHEMA_NAME() AND UPPER(TABLE_NAME) = '\''AM_GW_API_ARTIFACTS_3_2_0'\'' AND UPPER(COLUMN_NAME) = '\''GATEWAY_LABEL'\'') THEN 1 ELSE 0 END'
}
step_failed() { :; }
