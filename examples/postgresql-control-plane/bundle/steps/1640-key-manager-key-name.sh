# shellcheck shell=bash disable=SC2016
# Step 1640 key-manager-key-name: Rename the unique constraint of key managers
# Proved: every server is stopped (after stop-old-servers, client-run-to-4-0-0)
step_before() {
  need halt 'table AM_KEY_MANAGER exists' '' ask_sql apim_db '1' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM pg_catalog.pg_class c JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace WHERE n.nspname = current_schema() AND c.relname = '\''am_key_manager'\'' AND c.relkind IN ('\''r'\'', '\''p'\'')) THEN 1 ELSE 0 END'
  need halt 'column AM_KEY_MANAGER.ORGANIZATION exists' '' ask_sql apim_db '1' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM information_schema.columns WHERE table_schema = current_schema() AND table_name = '\''am_key_manager'\'' AND column_name = '\''organization'\'') THEN 1 ELSE 0 END'
  need skip 'The constraint has the name that PostgreSQL gave it in 3.2.0' '' ask_sql apim_db '1' 'SELECT
  COUNT(*)
FROM
  pg_constraint AS k
  JOIN pg_class AS c ON c.oid = k.conrelid
  JOIN pg_namespace AS n ON n.oid = c.relnamespace
WHERE
  n.nspname = current_schema()
  AND c.relname = '\''am_key_manager'\''
  AND k.conname = '\''am_key_manager_name_tenant_domain_key'\'''
}
step_run() {
  do_sql apim_db 'sql/1640-apim_db-key-manager-key-name.sql'
}
step_after() {
  must 'No constraint of AM_KEY_MANAGER has the old name' ask_sql apim_db '0' 'SELECT
  COUNT(*)
FROM
  pg_constraint AS k
  JOIN pg_class AS c ON c.oid = k.conrelid
  JOIN pg_namespace AS n ON n.oid = c.relnamespace
WHERE
  n.nspname = current_schema()
  AND c.relname = '\''am_key_manager'\''
  AND k.conname = '\''am_key_manager_name_tenant_domain_key'\'''
}
step_failed() { :; }
