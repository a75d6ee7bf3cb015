# shellcheck shell=bash disable=SC2016
# Step 1350 admin-role-renamed: Rename the product's own role operators
# Proved: every server is stopped (after stop-old-servers)
step_before() {
  need halt 'table UM_ROLE exists' '' ask_sql shared_db '1' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM pg_catalog.pg_class c JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace WHERE n.nspname = current_schema() AND c.relname = '\''um_role'\'' AND c.relkind IN ('\''r'\'', '\''p'\'')) THEN 1 ELSE 0 END'
  need halt 'table UM_HYBRID_ROLE exists' '' ask_sql shared_db '1' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM pg_catalog.pg_class c JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace WHERE n.nspname = current_schema() AND c.relname = '\''um_hybrid_role'\'' AND c.relkind IN ('\''r'\'', '\''p'\'')) THEN 1 ELSE 0 END'
  need halt 'table UM_ROLE_PERMISSION exists' '' ask_sql shared_db '1' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM pg_catalog.pg_class c JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace WHERE n.nspname = current_schema() AND c.relname = '\''um_role_permission'\'' AND c.relkind IN ('\''r'\'', '\''p'\'')) THEN 1 ELSE 0 END'
  need halt 'table UM_DOMAIN exists' '' ask_sql shared_db '1' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM pg_catalog.pg_class c JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace WHERE n.nspname = current_schema() AND c.relname = '\''um_domain'\'' AND c.relkind IN ('\''r'\'', '\''p'\'')) THEN 1 ELSE 0 END'
  need skip 'A tenant has the role in the user store and among those of the product' '' ask_sql shared_db '1' 'SELECT
  CASE
    WHEN COUNT(*) > 0 THEN 1
    ELSE 0
  END
FROM
  UM_HYBRID_ROLE
WHERE
  UM_ROLE_NAME = '\''operators'\''
  AND EXISTS (
    SELECT
      1
    FROM
      UM_ROLE
    WHERE
      UM_ROLE.UM_ROLE_NAME = UM_HYBRID_ROLE.UM_ROLE_NAME
      AND UM_ROLE.UM_TENANT_ID = UM_HYBRID_ROLE.UM_TENANT_ID
  )'
  need halt 'No role has the new name yet' '' ask_sql shared_db '0' 'SELECT COUNT(*) FROM UM_HYBRID_ROLE WHERE UM_ROLE_NAME = '\''operators-internal'\'''
}
step_run() {
  do_sql shared_db 'sql/1350-shared_db-admin-role-renamed.sql'
}
step_after() {
  must 'No tenant has the role twice' ask_sql shared_db '0' 'SELECT
  CASE
    WHEN COUNT(*) > 0 THEN 1
    ELSE 0
  END
FROM
  UM_HYBRID_ROLE
WHERE
  UM_ROLE_NAME = '\''operators'\''
  AND EXISTS (
    SELECT
      1
    FROM
      UM_ROLE
    WHERE
      UM_ROLE.UM_ROLE_NAME = UM_HYBRID_ROLE.UM_ROLE_NAME
      AND UM_ROLE.UM_TENANT_ID = UM_HYBRID_ROLE.UM_TENANT_ID
  )'
}
step_failed() { :; }
