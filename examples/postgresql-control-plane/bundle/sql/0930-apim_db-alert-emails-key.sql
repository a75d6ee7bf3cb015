-- Step 0930 alert-emails-key                                                       2.6.0 -> 4.1.0, PostgreSQL
-- Give AM_ALERT_EMAILLIST_DETAILS a primary key
--
-- Database    apim_db (am_db on db1.city.example:5432)
-- Run as      am
-- Run with    psql -X -q -v ON_ERROR_STOP=1 --host=db1.city.example --port=5432 --username=am --dbname=am_db
--             --file=sql/0930-apim_db-alert-emails-key.sql
--             (in the bundle's folder; migrate.sh does this for you)
-- Needs       every server is stopped (proved: after stop-old-servers)
--             table AM_ALERT_EMAILLIST_DETAILS exists (asked when run, expected: 2.6.0 catalog)
--             column AM_ALERT_EMAILLIST_DETAILS.EMAIL_LIST_ID exists (asked when run, expected: 2.6.0
--             catalog)
--             column AM_ALERT_EMAILLIST_DETAILS.EMAIL exists (asked when run, expected: 2.6.0 catalog)
--             Every row has a list and an address (if not: such a row reaches nobody; look at it, complete or
--             delete it, and go on) (asked when run)
--             the primary key of AM_ALERT_EMAILLIST_DETAILS is not (EMAIL_LIST_ID, EMAIL) (asked when run; if
--             not, the step is skipped, expected: 2.6.0 catalog)
-- Risk        locks AM_ALERT_EMAILLIST_DETAILS, for a moment
-- Done when   the primary key of AM_ALERT_EMAILLIST_DETAILS is (EMAIL_LIST_ID, EMAIL)
--             column AM_ALERT_EMAILLIST_DETAILS.EMAIL_LIST_ID is NOT NULL
--             column AM_ALERT_EMAILLIST_DETAILS.EMAIL is NOT NULL
-- Undo        ALTER TABLE AM_ALERT_EMAILLIST_DETAILS DROP CONSTRAINT am_alert_emaillist_details_const, ADD
--             CONSTRAINT am_alert_emaillist_details_const UNIQUE (EMAIL_LIST_ID, EMAIL), ALTER COLUMN
--             EMAIL_LIST_ID DROP NOT NULL, ALTER COLUMN EMAIL DROP NOT NULL
-- Source      guide 2.6.0 to 4.1.0, Step 3.2
\set ON_ERROR_STOP on
\echo 'step 0930 alert-emails-key'
SET client_encoding = 'UTF8';
BEGIN;

ALTER TABLE AM_ALERT_EMAILLIST_DETAILS
DROP CONSTRAINT am_alert_emaillist_details_const,
ADD CONSTRAINT am_alert_emaillist_details_const PRIMARY KEY (EMAIL_LIST_ID, EMAIL);

COMMIT;
