# shellcheck shell=bash disable=SC2016
# Step 2090 metadata-revision-key: Let metadata of a revision be deleted together with it
# Proved: every server is stopped (after stop-old-servers, client-run)
step_before() {
  need halt 'table AM_API_REVISION_METADATA exists' '' ask_sql apim_db '1' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM pg_catalog.pg_class c JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace WHERE n.nspname = current_schema() AND c.relname = '\''am_api_revision_metadata'\'' AND c.relkind IN ('\''r'\'', '\''p'\'')) THEN 1 ELSE 0 END'
  need halt 'table AM_REVISION exists' '' ask_sql apim_db '1' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM pg_catalog.pg_class c JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace WHERE n.nspname = current_schema() AND c.relname = '\''am_revision'\'' AND c.relkind IN ('\''r'\'', '\''p'\'')) THEN 1 ELSE 0 END'
  need halt 'AM_REVISION has a unique constraint over (REVISION_UUID)' 'The foreign key refers to it.' ask_sql apim_db '1' 'SELECT CASE WHEN EXISTS (SELECT i.indexrelid FROM pg_catalog.pg_index i JOIN pg_catalog.pg_class c ON c.oid = i.indrelid JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace JOIN pg_catalog.pg_attribute a ON a.attrelid = c.oid AND a.attnum = ANY (i.indkey) WHERE n.nspname = current_schema() AND c.relname = '\''am_revision'\'' AND i.indisunique AND NOT i.indisprimary AND i.indisvalid AND i.indpred IS NULL AND i.indexprs IS NULL GROUP BY i.indexrelid HAVING COUNT(*) = 1 AND SUM(CASE WHEN a.attname IN ('\''revision_uuid'\'') THEN 1 ELSE 0 END) = 1) THEN 1 ELSE 0 END'
  need skip 'AM_API_REVISION_METADATA has no foreign key over (REVISION_UUID)' '' ask_sql apim_db '0' 'SELECT CASE WHEN EXISTS (SELECT k.oid FROM pg_catalog.pg_constraint k JOIN pg_catalog.pg_class c ON c.oid = k.conrelid JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace JOIN pg_catalog.pg_attribute a ON a.attrelid = c.oid AND a.attnum = ANY (k.conkey) WHERE n.nspname = current_schema() AND c.relname = '\''am_api_revision_metadata'\'' AND k.contype = '\''f'\'' GROUP BY k.oid HAVING COUNT(*) = 1 AND SUM(CASE WHEN a.attname IN ('\''revision_uuid'\'') THEN 1 ELSE 0 END) = 1) THEN 1 ELSE 0 END'
  need halt 'Every row of AM_API_REVISION_METADATA belongs to a revision. The rows that belong to none are left from revisions that are gone and read by nobody: DELETE FROM AM_API_REVISION_METADATA WHERE REVISION_UUID NOT IN (SELECT REVISION_UUID FROM AM_REVISION)' '' ask_sql apim_db '0' 'SELECT
  COUNT(*)
FROM
  AM_API_REVISION_METADATA
WHERE
  REVISION_UUID IS NOT NULL
  AND REVISION_UUID NOT IN (
    SELECT
      REVISION_UUID
    FROM
      AM_REVISION
  )'
}
step_run() {
  do_sql apim_db 'sql/2090-apim_db-metadata-revision-key.sql'
}
step_after() {
  must 'AM_API_REVISION_METADATA has a foreign key over (REVISION_UUID)' ask_sql apim_db '1' 'SELECT CASE WHEN EXISTS (SELECT k.oid FROM pg_catalog.pg_constraint k JOIN pg_catalog.pg_class c ON c.oid = k.conrelid JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace JOIN pg_catalog.pg_attribute a ON a.attrelid = c.oid AND a.attnum = ANY (k.conkey) WHERE n.nspname = current_schema() AND c.relname = '\''am_api_revision_metadata'\'' AND k.contype = '\''f'\'' GROUP BY k.oid HAVING COUNT(*) = 1 AND SUM(CASE WHEN a.attname IN ('\''revision_uuid'\'') THEN 1 ELSE 0 END) = 1) THEN 1 ELSE 0 END'
}
step_failed() { :; }
