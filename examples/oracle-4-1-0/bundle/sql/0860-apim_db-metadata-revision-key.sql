-- Step 0860 metadata-revision-key                                                      4.0.0 -> 4.1.0, Oracle
-- Let metadata of a revision be deleted together with it
--
-- Database    apim_db (APIM on db1.bank.example:1521)
-- Run as      am
-- Run with    sqlplus -L am@//db1.bank.example:1521/APIM @sql/0860-apim_db-metadata-revision-key.sql
--             (in the bundle's folder; migrate.sh does this for you)
-- Needs       every server is stopped (proved: after stop-old-servers, client-run)
--             table AM_API_REVISION_METADATA exists (asked when run, expected: 4.0.0 catalog)
--             table AM_REVISION exists (asked when run, expected: 4.0.0 catalog)
--             AM_REVISION has a unique constraint over (REVISION_UUID) (asked when run, expected: 4.0.0
--             catalog)
--             AM_API_REVISION_METADATA has no foreign key over (REVISION_UUID) (asked when run; if not, the
--             step is skipped, expected: 4.0.0 catalog)
--             Every row of AM_API_REVISION_METADATA belongs to a revision. The rows that belong to none are
--             left from revisions that are gone and read by nobody: DELETE FROM AM_API_REVISION_METADATA
--             WHERE REVISION_UUID NOT IN (SELECT REVISION_UUID FROM AM_REVISION) (asked when run)
-- Risk        locks AM_API_REVISION_METADATA and AM_REVISION, while every row is compared with its revision
-- Done when   AM_API_REVISION_METADATA has a foreign key over (REVISION_UUID)
-- Undo        Drop the foreign key over REVISION_UUID by its name
-- Source      guide 4.0.0 to 4.1.0, Step 3
-- Differs     Rows without their parent are asked for first; they stop the run, and the question says what to
--             do.
WHENEVER OSERROR EXIT FAILURE ROLLBACK
WHENEVER SQLERROR EXIT FAILURE ROLLBACK
SET DEFINE OFF
SET ECHO OFF
SET SQLBLANKLINES ON
SET SQLTERMINATOR OFF
PROMPT step 0860 metadata-revision-key

ALTER TABLE AM_API_REVISION_METADATA
ADD FOREIGN KEY (REVISION_UUID) REFERENCES AM_REVISION (REVISION_UUID) ON DELETE CASCADE
/

COMMIT
/

EXIT SUCCESS
