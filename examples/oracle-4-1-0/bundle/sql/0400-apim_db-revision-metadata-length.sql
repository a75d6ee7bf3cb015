-- Step 0400 revision-metadata-length                                                   4.0.0 -> 4.1.0, Oracle
-- Widen AM_API_REVISION_METADATA.REVISION_UUID to 255 characters
--
-- Database    apim_db (APIM on db1.bank.example:1521)
-- Run as      am
-- Run with    sqlplus -L am@//db1.bank.example:1521/APIM @sql/0400-apim_db-revision-metadata-length.sql
--             (in the bundle's folder; migrate.sh does this for you)
-- Needs       every server is stopped (proved: after stop-old-servers, client-validated)
--             table AM_API_REVISION_METADATA exists (asked when run, expected: 4.0.0 catalog)
--             column AM_API_REVISION_METADATA.REVISION_UUID exists (asked when run, expected: 4.0.0 catalog)
--             column AM_API_REVISION_METADATA.REVISION_UUID does not hold 255 characters (asked when run; if
--             not, the step is skipped, expected: 4.0.0 catalog)
-- Does        It refers to AM_REVISION.REVISION_UUID, which has 255 characters.
-- Risk        locks AM_API_REVISION_METADATA, for a moment
-- Done when   column AM_API_REVISION_METADATA.REVISION_UUID holds 255 characters
-- Undo        The same with the old length (64), as long as no value is longer
-- Source      guide 4.0.0 to 4.1.0, Step 3
WHENEVER OSERROR EXIT FAILURE ROLLBACK
WHENEVER SQLERROR EXIT FAILURE ROLLBACK
SET DEFINE OFF
SET ECHO OFF
SET SQLBLANKLINES ON
SET SQLTERMINATOR OFF
PROMPT step 0400 revision-metadata-length

ALTER TABLE AM_API_REVISION_METADATA MODIFY (REVISION_UUID VARCHAR2(255))
/

COMMIT
/

EXIT SUCCESS
