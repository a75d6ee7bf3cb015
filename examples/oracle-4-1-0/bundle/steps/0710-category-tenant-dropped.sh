# shellcheck shell=bash disable=SC2016
# Step 0710 category-tenant-dropped: Drop TENANT_ID of API categories
# Proved: every server is stopped (after stop-old-servers, client-run)
step_before() {
  need halt 'table AM_API_CATEGORIES exists' '' ask_sql apim_db '1' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM ALL_TABLES WHERE OWNER = SYS_CONTEXT('\''USERENV'\'', '\''CURRENT_SCHEMA'\'') AND TABLE_NAME = '\''AM_API_CATEGORIES'\'') THEN 1 ELSE 0 END FROM DUAL'
  need skip 'column AM_API_CATEGORIES.TENANT_ID exists' '' ask_sql apim_db '1' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM ALL_TAB_COLUMNS WHERE OWNER = SYS_CONTEXT('\''USERENV'\'', '\''CURRENT_SCHEMA'\'') AND TABLE_NAME = '\''AM_API_CATEGORIES'\'' AND COLUMN_NAME = '\''TENANT_ID'\'') THEN 1 ELSE 0 END FROM DUAL'
  need halt 'column AM_API_CATEGORIES.ORGANIZATION exists' '' ask_sql apim_db '1' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM ALL_TAB_COLUMNS WHERE OWNER = SYS_CONTEXT('\''USERENV'\'', '\''CURRENT_SCHEMA'\'') AND TABLE_NAME = '\''AM_API_CATEGORIES'\'' AND COLUMN_NAME = '\''ORGANIZATION'\'') THEN 1 ELSE 0 END FROM DUAL'
  need halt 'AM_API_CATEGORIES has no unique constraint over (NAME, TENANT_ID)' 'The step before drops the key over it.' ask_sql apim_db '0' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM ALL_CONSTRAINTS c JOIN ALL_CONS_COLUMNS k ON k.OWNER = c.OWNER AND k.CONSTRAINT_NAME = c.CONSTRAINT_NAME WHERE c.OWNER = SYS_CONTEXT('\''USERENV'\'', '\''CURRENT_SCHEMA'\'') AND c.TABLE_NAME = '\''AM_API_CATEGORIES'\'' AND c.CONSTRAINT_TYPE = '\''U'\'' AND c.STATUS = '\''ENABLED'\'' GROUP BY c.CONSTRAINT_NAME HAVING COUNT(*) = 2 AND SUM(CASE WHEN k.COLUMN_NAME IN ('\''NAME'\'', '\''TENANT_ID'\'') THEN 1 ELSE 0 END) = 2 UNION ALL SELECT 1 FROM ALL_INDEXES i JOIN ALL_IND_COLUMNS k ON k.INDEX_OWNER = i.OWNER AND k.INDEX_NAME = i.INDEX_NAME WHERE i.TABLE_OWNER = SYS_CONTEXT('\''USERENV'\'', '\''CURRENT_SCHEMA'\'') AND i.TABLE_NAME = '\''AM_API_CATEGORIES'\'' AND i.UNIQUENESS = '\''UNIQUE'\'' AND NOT EXISTS (SELECT 1 FROM ALL_CONSTRAINTS p WHERE p.OWNER = i.TABLE_OWNER AND p.TABLE_NAME = i.TABLE_NAME AND p.CONSTRAINT_TYPE = '\''P'\'' AND p.INDEX_NAME = i.INDEX_NAME) GROUP BY i.INDEX_NAME HAVING COUNT(*) = 2 AND SUM(CASE WHEN k.COLUMN_NAME IN ('\''NAME'\'', '\''TENANT_ID'\'') THEN 1 ELSE 0 END) = 2) THEN 1 ELSE 0 END FROM DUAL'
  need halt 'Every category has an ORGANIZATION. The migration client fills it by TENANT_ID; it leaves categories whose tenant is not there any more, and those of tenant -1, which is none. Give those a domain (carbon.super for the first tenant), or delete them' '' ask_sql apim_db '0' 'SELECT
  COUNT(*)
FROM
  AM_API_CATEGORIES
WHERE
  ORGANIZATION IS NULL'
}
step_run() {
  do_sql apim_db 'sql/0710-apim_db-category-tenant-dropped.sql'
}
step_after() {
  must 'column AM_API_CATEGORIES.TENANT_ID does not exist yet' ask_sql apim_db '0' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM ALL_TAB_COLUMNS WHERE OWNER = SYS_CONTEXT('\''USERENV'\'', '\''CURRENT_SCHEMA'\'') AND TABLE_NAME = '\''AM_API_CATEGORIES'\'' AND COLUMN_NAME = '\''TENANT_ID'\'') THEN 1 ELSE 0 END FROM DUAL'
}
step_failed() { :; }
