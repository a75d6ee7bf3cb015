# shellcheck shell=bash disable=SC2016
# Step 0430 key-mapping-primary-key: Add the key manager to the primary key of AM_APPLICATION_KEY_MAPPING
# Proved: every server is stopped (after stop-old-servers)
step_before() {
  need halt 'table AM_APPLICATION_KEY_MAPPING exists' '' ask_sql apim_db '1' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM information_schema.tables WHERE table_schema = DATABASE() AND UPPER(table_name) = '\''AM_APPLICATION_KEY_MAPPING'\'' AND table_type = '\''BASE TABLE'\'') THEN 1 ELSE 0 END'
  need halt 'column AM_APPLICATION_KEY_MAPPING.APPLICATION_ID exists' '' ask_sql apim_db '1' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM information_schema.columns WHERE table_schema = DATABASE() AND UPPER(table_name) = '\''AM_APPLICATION_KEY_MAPPING'\'' AND UPPER(column_name) = '\''APPLICATION_ID'\'') THEN 1 ELSE 0 END'
  need halt 'column AM_APPLICATION_KEY_MAPPING.KEY_TYPE exists' '' ask_sql apim_db '1' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM information_schema.columns WHERE table_schema = DATABASE() AND UPPER(table_name) = '\''AM_APPLICATION_KEY_MAPPING'\'' AND UPPER(column_name) = '\''KEY_TYPE'\'') THEN 1 ELSE 0 END'
  need halt 'column AM_APPLICATION_KEY_MAPPING.KEY_MANAGER exists' '' ask_sql apim_db '1' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM information_schema.columns WHERE table_schema = DATABASE() AND UPPER(table_name) = '\''AM_APPLICATION_KEY_MAPPING'\'' AND UPPER(column_name) = '\''KEY_MANAGER'\'') THEN 1 ELSE 0 END'
  need halt 'column AM_APPLICATION_KEY_MAPPING.KEY_MANAGER is NOT NULL' '' ask_sql apim_db '0' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM information_schema.columns WHERE table_schema = DATABASE() AND UPPER(table_name) = '\''AM_APPLICATION_KEY_MAPPING'\'' AND UPPER(column_name) = '\''KEY_MANAGER'\'' AND is_nullable = '\''YES'\'') THEN 1 ELSE 0 END'
  need skip 'the primary key of AM_APPLICATION_KEY_MAPPING is not (APPLICATION_ID, KEY_TYPE, KEY_MANAGER)' 'The table has the new key already.' ask_sql apim_db '0' 'SELECT CASE WHEN EXISTS (SELECT index_name FROM information_schema.statistics WHERE table_schema = DATABASE() AND UPPER(table_name) = '\''AM_APPLICATION_KEY_MAPPING'\'' AND non_unique = 0 AND index_name = '\''PRIMARY'\'' GROUP BY table_name, index_name HAVING COUNT(*) = 3 AND SUM(CASE WHEN UPPER(column_name) IN ('\''APPLICATION_ID'\'', '\''KEY_TYPE'\'', '\''KEY_MANAGER'\'') AND sub_part IS NULL THEN 1 ELSE 0 END) = 3) THEN 1 ELSE 0 END'
}
step_run() {
  do_sql apim_db 'sql/0430-apim_db-key-mapping-primary-key.sql'
}
step_after() {
  must 'the primary key of AM_APPLICATION_KEY_MAPPING is (APPLICATION_ID, KEY_TYPE, KEY_MANAGER)' ask_sql apim_db '1' 'SELECT CASE WHEN EXISTS (SELECT index_name FROM information_schema.statistics WHERE table_schema = DATABASE() AND UPPER(table_name) = '\''AM_APPLICATION_KEY_MAPPING'\'' AND non_unique = 0 AND index_name = '\''PRIMARY'\'' GROUP BY table_name, index_name HAVING COUNT(*) = 3 AND SUM(CASE WHEN UPPER(column_name) IN ('\''APPLICATION_ID'\'', '\''KEY_TYPE'\'', '\''KEY_MANAGER'\'') AND sub_part IS NULL THEN 1 ELSE 0 END) = 3) THEN 1 ELSE 0 END'
}
step_failed() { :; }
