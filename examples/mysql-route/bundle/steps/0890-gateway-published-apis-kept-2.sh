# shellcheck shell=bash disable=SC2016
# Step 0890 gateway-published-apis-kept-2: Set the list of APIs published to gateways of 3.2.0 aside
# Proved: every server is stopped (after stop-old-servers, client-run)
step_before() {
  need skip 'table AM_GW_PUBLISHED_APIS_3_2_0 does not exist yet' '' ask_sql apim_db '0' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM information_schema.tables WHERE table_schema = DATABASE() AND UPPER(table_name) = '\''AM_GW_PUBLISHED_APIS_3_2_0'\'' AND table_type = '\''BASE TABLE'\'') THEN 1 ELSE 0 END'
  need skip 'table AM_GW_PUBLISHED_API_DETAILS exists' '' ask_sql apim_db '1' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM information_schema.tables WHERE table_schema = DATABASE() AND UPPER(table_name) = '\''AM_GW_PUBLISHED_API_DETAILS'\'' AND table_type = '\''BASE TABLE'\'') THEN 1 ELSE 0 END'
  need skip 'column AM_GW_PUBLISHED_API_DETAILS.API_TYPE does not exist yet' '' ask_sql apim_db '0' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM information_schema.columns WHERE table_schema = DATABASE() AND UPPER(table_name) = '\''AM_GW_PUBLISHED_API_DETAILS'\'' AND UPPER(column_name) = '\''API_TYPE'\'') THEN 1 ELSE 0 END'
}
step_run() {
  do_sql apim_db 'sql/0890-apim_db-gateway-published-apis-kept-2.sql'
}
step_after() {
  must 'table AM_GW_PUBLISHED_APIS_3_2_0 exists' ask_sql apim_db '1' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM information_schema.tables WHERE table_schema = DATABASE() AND UPPER(table_name) = '\''AM_GW_PUBLISHED_APIS_3_2_0'\'' AND table_type = '\''BASE TABLE'\'') THEN 1 ELSE 0 END'
}
step_failed() { :; }
