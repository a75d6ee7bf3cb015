# shellcheck shell=bash disable=SC2016
# Step 0480 resource-scope-mapping: Create AM_API_RESOURCE_SCOPE_MAPPING
# Proved: every server is stopped (after stop-old-servers)
step_before() {
  need halt 'table AM_API_URL_MAPPING exists' '' ask_sql apim_db '1' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM information_schema.tables WHERE table_schema = DATABASE() AND UPPER(table_name) = '\''AM_API_URL_MAPPING'\'' AND table_type = '\''BASE TABLE'\'') THEN 1 ELSE 0 END'
  need skip 'table AM_API_RESOURCE_SCOPE_MAPPING does not exist yet' '' ask_sql apim_db '0' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM information_schema.tables WHERE table_schema = DATABASE() AND UPPER(table_name) = '\''AM_API_RESOURCE_SCOPE_MAPPING'\'' AND table_type = '\''BASE TABLE'\'') THEN 1 ELSE 0 END'
}
step_run() {
  do_sql apim_db 'sql/0480-apim_db-resource-scope-mapping.sql'
}
step_after() {
  must 'table AM_API_RESOURCE_SCOPE_MAPPING exists' ask_sql apim_db '1' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM information_schema.tables WHERE table_schema = DATABASE() AND UPPER(table_name) = '\''AM_API_RESOURCE_SCOPE_MAPPING'\'' AND table_type = '\''BASE TABLE'\'') THEN 1 ELSE 0 END'
  must 'the primary key of AM_API_RESOURCE_SCOPE_MAPPING is (SCOPE_NAME, URL_MAPPING_ID)' ask_sql apim_db '1' 'SELECT CASE WHEN EXISTS (SELECT index_name FROM information_schema.statistics WHERE table_schema = DATABASE() AND UPPER(table_name) = '\''AM_API_RESOURCE_SCOPE_MAPPING'\'' AND non_unique = 0 AND index_name = '\''PRIMARY'\'' GROUP BY table_name, index_name HAVING COUNT(*) = 2 AND SUM(CASE WHEN UPPER(column_name) IN ('\''SCOPE_NAME'\'', '\''URL_MAPPING_ID'\'') AND sub_part IS NULL THEN 1 ELSE 0 END) = 2) THEN 1 ELSE 0 END'
  must 'AM_API_RESOURCE_SCOPE_MAPPING has a foreign key over (URL_MAPPING_ID)' ask_sql apim_db '1' 'SELECT CASE WHEN EXISTS (SELECT constraint_name FROM information_schema.key_column_usage WHERE table_schema = DATABASE() AND UPPER(table_name) = '\''AM_API_RESOURCE_SCOPE_MAPPING'\'' AND referenced_table_name IS NOT NULL GROUP BY table_name, constraint_name HAVING COUNT(*) = 1 AND SUM(CASE WHEN UPPER(column_name) IN ('\''URL_MAPPING_ID'\'') THEN 1 ELSE 0 END) = 1) THEN 1 ELSE 0 END'
}
step_failed() { :; }
