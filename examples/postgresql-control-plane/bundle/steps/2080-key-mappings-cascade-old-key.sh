# shellcheck shell=bash disable=SC2016
# Step 2080 key-mappings-cascade-old-key: Replace the foreign key from AM_APPLICATION_KEY_MAPPING to AM_APPLICATION that stops a delete
# Proved: every server is stopped (after stop-old-servers, client-run)
step_before() {
  need halt 'table AM_APPLICATION_KEY_MAPPING exists' '' ask_sql apim_db '1' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM pg_catalog.pg_class c JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace WHERE n.nspname = current_schema() AND c.relname = '\''am_application_key_mapping'\'' AND c.relkind IN ('\''r'\'', '\''p'\'')) THEN 1 ELSE 0 END'
  need halt 'table AM_APPLICATION exists' '' ask_sql apim_db '1' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM pg_catalog.pg_class c JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace WHERE n.nspname = current_schema() AND c.relname = '\''am_application'\'' AND c.relkind IN ('\''r'\'', '\''p'\'')) THEN 1 ELSE 0 END'
  need skip 'AM_APPLICATION_KEY_MAPPING has a foreign key over (APPLICATION_ID)' '' ask_sql apim_db '1' 'SELECT CASE WHEN EXISTS (SELECT k.oid FROM pg_catalog.pg_constraint k JOIN pg_catalog.pg_class c ON c.oid = k.conrelid JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace JOIN pg_catalog.pg_attribute a ON a.attrelid = c.oid AND a.attnum = ANY (k.conkey) WHERE n.nspname = current_schema() AND c.relname = '\''am_application_key_mapping'\'' AND k.contype = '\''f'\'' GROUP BY k.oid HAVING COUNT(*) = 1 AND SUM(CASE WHEN a.attname IN ('\''application_id'\'') THEN 1 ELSE 0 END) = 1) THEN 1 ELSE 0 END'
  need skip 'Deleting their application does not delete keys' '' ask_sql apim_db '1' 'SELECT
  COUNT(*)
FROM
  pg_constraint AS k
  JOIN pg_class AS c ON c.oid = k.conrelid
  JOIN pg_class AS r ON r.oid = k.confrelid
  JOIN pg_namespace AS n ON n.oid = c.relnamespace
WHERE
  n.nspname = current_schema()
  AND c.relname = '\''am_application_key_mapping'\''
  AND r.relname = '\''am_application'\''
  AND k.confdeltype <> '\''c'\'''
}
step_run() {
  do_sql apim_db 'sql/2080-apim_db-key-mappings-cascade-old-key.sql'
}
step_after() {
  must 'No key with the old rule is left' ask_sql apim_db '0' 'SELECT
  COUNT(*)
FROM
  pg_constraint AS k
  JOIN pg_class AS c ON c.oid = k.conrelid
  JOIN pg_class AS r ON r.oid = k.confrelid
  JOIN pg_namespace AS n ON n.oid = c.relnamespace
WHERE
  n.nspname = current_schema()
  AND c.relname = '\''am_application_key_mapping'\''
  AND r.relname = '\''am_application'\''
  AND k.confdeltype <> '\''c'\'''
}
step_failed() {
  say 'The key is not there: it was renamed. Rename it to am_application_key_mapping_application_id_fkey, and resume.'
}
