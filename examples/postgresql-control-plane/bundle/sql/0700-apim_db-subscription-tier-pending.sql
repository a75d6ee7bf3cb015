-- Step 0700 subscription-tier-pending                                              2.6.0 -> 4.1.0, PostgreSQL
-- Let a subscription wait for another tier
--
-- Database    apim_db (am_db on db1.city.example:5432)
-- Run as      am
-- Run with    psql -X -q -v ON_ERROR_STOP=1 --host=db1.city.example --port=5432 --username=am --dbname=am_db
--             --file=sql/0700-apim_db-subscription-tier-pending.sql
--             (in the bundle's folder; migrate.sh does this for you)
-- Needs       every server is stopped (proved: after stop-old-servers)
--             table AM_SUBSCRIPTION exists (asked when run, expected: 2.6.0 catalog)
--             column AM_SUBSCRIPTION.TIER_ID_PENDING does not exist yet (asked when run; if not, the step is
--             skipped, expected: 2.6.0 catalog)
-- Risk        locks AM_SUBSCRIPTION, for a moment
-- Done when   column AM_SUBSCRIPTION.TIER_ID_PENDING holds 50 characters
-- Undo        ALTER TABLE AM_SUBSCRIPTION DROP COLUMN TIER_ID_PENDING
-- Source      guide 2.6.0 to 4.1.0, Step 3.2
\set ON_ERROR_STOP on
\echo 'step 0700 subscription-tier-pending'
SET client_encoding = 'UTF8';
BEGIN;

ALTER TABLE AM_SUBSCRIPTION ADD TIER_ID_PENDING VARCHAR(50);

COMMIT;
