# shellcheck shell=bash disable=SC2016
# Step 0960 revision-deployments-2: Create AM_DEPLOYMENT_REVISION_MAPPING
# Proved: every server is stopped (after stop-old-servers, client-run)
step_before() {
  need halt 'table AM_REVISION exists' '' ask_sql apim_db '1' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM information_schema.tables WHERE table_schema = DATABASE() AND UPPER(table_name) = '\''AM_REVISION'\'' AND table_type = '\''BASE TABLE'\'') THEN 1 ELSE 0 END'
  need skip 'table AM_DEPLOYMENT_REVISION_MAPPING does not exist yet' '' ask_sql apim_db '0' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM information_schema.tables WHERE table_schema = DATABASE() AND UPPER(table_name) = '\''AM_DEPLOYMENT_REVISION_MAPPING'\'' AND table_type = '\''BASE TABLE'\'') THEN 1 ELSE 0 END'
}
step_run() {
  do_sql apim_db 'sql/0960-apim_db-revision-deployments-2.sql'
}
step_after() {
  must 'table AM_DEPLOYMENT_REVISION_MAPPING exists' ask_sql apim_db '1' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM information_schema.tables WHERE table_schema = DATABASE() AND UPPER(table_name) = '\''AM_DEPLOYMENT_REVISION_MAPPING'\'' AND table_type = '\''BASE TABLE'\'') THEN 1 ELSE 0 END'
  must 'the primary key of AM_DEPLOYMENT_REVISION_MAPPING is (NAME, REVISION_UUID)' ask_sql apim_db '1' 'SELECT CASE WHEN EXISTS (SELECT index_name FROM information_schema.statistics WHERE table_schema = DATABASE() AND UPPER(table_name) = '\''AM_DEPLOYMENT_REVISION_MAPPING'\'' AND non_unique = 0 AND index_name = '\''PRIMARY'\'' GROUP BY table_name, index_name HAVING COUNT(*) = 2 AND SUM(CASE WHEN UPPER(column_name) IN ('\''NAME'\'', '\''REVISION_UUID'\'') AND sub_part IS NULL THEN 1 ELSE 0 END) = 2) THEN 1 ELSE 0 END'
}
step_failed() { :; }
