-- Step 0160 registry-index-tag                                                         4.0.0 -> 4.1.0, Oracle
-- Index the registry's tags by their number
--
-- Database    shared_db (REG on db1.bank.example:1521)
-- Run as      reg
-- Run with    sqlplus -L reg@//db1.bank.example:1521/REG @sql/0160-shared_db-registry-index-tag.sql
--             (in the bundle's folder; migrate.sh does this for you)
-- Needs       every server is stopped (proved: after stop-old-servers)
--             table REG_RESOURCE_TAG exists (asked when run, expected: 4.0.0 catalog)
--             index REG_RESOURCE_TAG_IND_BY_REG_TAG_ID on REG_RESOURCE_TAG does not exist yet (asked when
--             run; if not, the step is skipped, expected: 4.0.0 catalog)
--             index REG_TAG_IND_BY_TAG_ID on REG_RESOURCE_TAG does not exist yet (asked when run; if not, the
--             step is skipped, expected: 4.0.0 catalog)
--             index REG_TAG_IND_BY_TG1 on REG_RESOURCE_TAG does not exist yet (asked when run; if not, the
--             step is skipped, expected: 4.0.0 catalog)
-- Does        The portals ask for the APIs of a tag by it.
-- Risk        locks REG_RESOURCE_TAG for writers, while the index is built
-- Done when   The index is there
-- Undo        DROP INDEX REG_TAG_IND_BY_TAG_ID
-- Source      guide 4.0.0 to 4.1.0, Step 1.5
-- Differs     The indexes as in the published schema, where they are missing.
-- Differs     Nothing there; a new installation has the index in it.
WHENEVER OSERROR EXIT FAILURE ROLLBACK
WHENEVER SQLERROR EXIT FAILURE ROLLBACK
SET DEFINE OFF
SET ECHO OFF
SET SQLBLANKLINES ON
SET SQLTERMINATOR OFF
PROMPT step 0160 registry-index-tag

CREATE INDEX REG_TAG_IND_BY_TAG_ID ON REG_RESOURCE_TAG (REG_TAG_ID, REG_TENANT_ID)
/

COMMIT
/

EXIT SUCCESS
