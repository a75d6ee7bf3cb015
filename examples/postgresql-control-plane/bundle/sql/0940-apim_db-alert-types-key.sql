-- Step 0940 alert-types-key                                                        2.6.0 -> 4.1.0, PostgreSQL
-- Give AM_ALERT_TYPES_VALUES a primary key
--
-- Database    apim_db (am_db on db1.city.example:5432)
-- Run as      am
-- Run with    psql -X -q -v ON_ERROR_STOP=1 --host=db1.city.example --port=5432 --username=am --dbname=am_db
--             --file=sql/0940-apim_db-alert-types-key.sql
--             (in the bundle's folder; migrate.sh does this for you)
-- Needs       every server is stopped (proved: after stop-old-servers)
--             table AM_ALERT_TYPES_VALUES exists (asked when run, expected: 2.6.0 catalog)
--             column AM_ALERT_TYPES_VALUES.ALERT_TYPE_ID exists (asked when run, expected: 2.6.0 catalog)
--             column AM_ALERT_TYPES_VALUES.USER_NAME exists (asked when run, expected: 2.6.0 catalog)
--             column AM_ALERT_TYPES_VALUES.STAKE_HOLDER exists (asked when run, expected: 2.6.0 catalog)
--             Every row names the type of its alert (if not: such a row stands for no alert; look at it,
--             complete or delete it, and go on) (asked when run)
--             the primary key of AM_ALERT_TYPES_VALUES is not (ALERT_TYPE_ID, USER_NAME, STAKE_HOLDER) (asked
--             when run; if not, the step is skipped, expected: 2.6.0 catalog)
-- Risk        locks AM_ALERT_TYPES_VALUES, for a moment
-- Done when   the primary key of AM_ALERT_TYPES_VALUES is (ALERT_TYPE_ID, USER_NAME, STAKE_HOLDER)
--             column AM_ALERT_TYPES_VALUES.ALERT_TYPE_ID is NOT NULL
-- Undo        ALTER TABLE AM_ALERT_TYPES_VALUES DROP CONSTRAINT am_alert_types_values_const, ADD CONSTRAINT
--             am_alert_types_values_const UNIQUE (ALERT_TYPE_ID, USER_NAME, STAKE_HOLDER), ALTER COLUMN
--             ALERT_TYPE_ID DROP NOT NULL
-- Source      guide 2.6.0 to 4.1.0, Step 3.2
\set ON_ERROR_STOP on
\echo 'step 0940 alert-types-key'
SET client_encoding = 'UTF8';
BEGIN;

ALTER TABLE AM_ALERT_TYPES_VALUES
DROP CONSTRAINT am_alert_types_values_const,
ADD CONSTRAINT am_alert_types_values_const PRIMARY KEY (ALERT_TYPE_ID, USER_NAME, STAKE_HOLDER);

COMMIT;
