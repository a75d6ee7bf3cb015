-- Step 0870 revision-api-key                                                           4.0.0 -> 4.1.0, Oracle
-- Let revisions be deleted together with their API
--
-- Database    apim_db (APIM on db1.bank.example:1521)
-- Run as      am
-- Run with    sqlplus -L am@//db1.bank.example:1521/APIM @sql/0870-apim_db-revision-api-key.sql
--             (in the bundle's folder; migrate.sh does this for you)
-- Needs       every server is stopped (proved: after stop-old-servers, client-run)
--             table AM_REVISION exists (asked when run, expected: 4.0.0 catalog)
--             table AM_API exists (asked when run, expected: 4.0.0 catalog)
--             AM_API has a unique constraint over (API_UUID) (asked when run, expected: 4.0.0 catalog)
--             AM_REVISION has no foreign key over (API_UUID) (asked when run; if not, the step is skipped,
--             expected: 4.0.0 catalog)
--             Every revision belongs to an API. One that belongs to none is left from an API that is gone and
--             deployed nowhere: DELETE FROM AM_REVISION WHERE API_UUID NOT IN (SELECT API_UUID FROM AM_API
--             WHERE API_UUID IS NOT NULL). What belongs to the revision goes with it (asked when run)
-- Risk        locks AM_REVISION and AM_API, while every revision is compared with its API
-- Done when   AM_REVISION has a foreign key over (API_UUID)
-- Undo        Drop the foreign key over API_UUID by its name
-- Source      guide 4.0.0 to 4.1.0, Step 3
-- Differs     Rows without their parent are asked for first; they stop the run, and the question says what to
--             do.
WHENEVER OSERROR EXIT FAILURE ROLLBACK
WHENEVER SQLERROR EXIT FAILURE ROLLBACK
SET DEFINE OFF
SET ECHO OFF
SET SQLBLANKLINES ON
SET SQLTERMINATOR OFF
PROMPT step 0870 revision-api-key

ALTER TABLE AM_REVISION ADD FOREIGN KEY (API_UUID) REFERENCES AM_API (API_UUID) ON DELETE CASCADE
/

COMMIT
/

EXIT SUCCESS
