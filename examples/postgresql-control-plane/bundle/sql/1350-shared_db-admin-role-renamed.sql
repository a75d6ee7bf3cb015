-- Step 1350 admin-role-renamed                                                     2.6.0 -> 4.1.0, PostgreSQL
-- Rename the product's own role operators
--
-- Database    shared_db (reg_db on db1.city.example:5432)
-- Run as      reg
-- Run with    psql -X -q -v ON_ERROR_STOP=1 --host=db1.city.example --port=5432 --username=reg
--             --dbname=reg_db --file=sql/1350-shared_db-admin-role-renamed.sql
--             (in the bundle's folder; migrate.sh does this for you)
-- Needs       every server is stopped (proved: after stop-old-servers)
--             table UM_ROLE exists (asked when run, expected: 2.6.0 catalog)
--             table UM_HYBRID_ROLE exists (asked when run, expected: 2.6.0 catalog)
--             table UM_ROLE_PERMISSION exists (asked when run, expected: 2.6.0 catalog)
--             table UM_DOMAIN exists (asked when run, expected: 2.6.0 catalog)
--             A tenant has the role in the user store and among those of the product (asked when run; if not,
--             the step is skipped)
--             No role has the new name yet (asked when run)
-- Does        Identity 5.11.0 does not allow one name for a group of administrators and a role of
--             administrators.
-- Risk        rewrites a few rows of UM_ROLE_PERMISSION, one of UM_HYBRID_ROLE for each tenant; locks two
--             small tables, for a moment
-- Again       A row that has the new name is not found again.
-- Done when   No tenant has the role twice
-- Undo        The two statements with the names exchanged
-- Source      guide 2.6.0 to 4.1.0, Step 3
-- Differs     The product's own one is renamed, in the tenants that have both, before the identity migration.
\set ON_ERROR_STOP on
\echo 'step 1350 admin-role-renamed'
SET client_encoding = 'UTF8';
BEGIN;

UPDATE UM_ROLE_PERMISSION
SET
  UM_ROLE_NAME = 'operators-internal'
WHERE
  UM_ROLE_NAME = 'operators'
  AND EXISTS (
    SELECT
      1
    FROM
      UM_DOMAIN
    WHERE
      UM_DOMAIN.UM_DOMAIN_ID = UM_ROLE_PERMISSION.UM_DOMAIN_ID
      AND UM_DOMAIN.UM_TENANT_ID = UM_ROLE_PERMISSION.UM_TENANT_ID
      AND UM_DOMAIN.UM_DOMAIN_NAME = 'INTERNAL'
  )
  AND EXISTS (
    SELECT
      1
    FROM
      UM_ROLE
    WHERE
      UM_ROLE.UM_ROLE_NAME = UM_ROLE_PERMISSION.UM_ROLE_NAME
      AND UM_ROLE.UM_TENANT_ID = UM_ROLE_PERMISSION.UM_TENANT_ID
  );

UPDATE UM_HYBRID_ROLE
SET
  UM_ROLE_NAME = 'operators-internal'
WHERE
  UM_ROLE_NAME = 'operators'
  AND EXISTS (
    SELECT
      1
    FROM
      UM_ROLE
    WHERE
      UM_ROLE.UM_ROLE_NAME = UM_HYBRID_ROLE.UM_ROLE_NAME
      AND UM_ROLE.UM_TENANT_ID = UM_HYBRID_ROLE.UM_TENANT_ID
  );

COMMIT;
