-- Step 0390 monetization-columns                                                   2.6.0 -> 4.1.0, PostgreSQL
-- Let subscription policies have a price
--
-- Database    apim_db (am_db on db1.city.example:5432)
-- Run as      am
-- Run with    psql -X -q -v ON_ERROR_STOP=1 --host=db1.city.example --port=5432 --username=am --dbname=am_db
--             --file=sql/0390-apim_db-monetization-columns.sql
--             (in the bundle's folder; migrate.sh does this for you)
-- Needs       every server is stopped (proved: after stop-old-servers)
--             table AM_POLICY_SUBSCRIPTION exists (asked when run, expected: 2.6.0 catalog)
--             column AM_POLICY_SUBSCRIPTION.MONETIZATION_PLAN does not exist yet (asked when run; if not, the
--             step is skipped, expected: 2.6.0 catalog)
--             column AM_POLICY_SUBSCRIPTION.FIXED_RATE does not exist yet (asked when run, expected: 2.6.0
--             catalog)
--             column AM_POLICY_SUBSCRIPTION.BILLING_CYCLE does not exist yet (asked when run, expected: 2.6.0
--             catalog)
--             column AM_POLICY_SUBSCRIPTION.PRICE_PER_REQUEST does not exist yet (asked when run, expected:
--             2.6.0 catalog)
--             column AM_POLICY_SUBSCRIPTION.CURRENCY does not exist yet (asked when run, expected: 2.6.0
--             catalog)
-- Does        3.0.0 bills subscribers by the policy that they chose.
-- Risk        locks AM_POLICY_SUBSCRIPTION, a small table, for a moment
-- Done when   column AM_POLICY_SUBSCRIPTION.MONETIZATION_PLAN exists
--             column AM_POLICY_SUBSCRIPTION.FIXED_RATE exists
--             column AM_POLICY_SUBSCRIPTION.BILLING_CYCLE exists
--             column AM_POLICY_SUBSCRIPTION.PRICE_PER_REQUEST exists
--             column AM_POLICY_SUBSCRIPTION.CURRENCY exists
-- Undo        ALTER TABLE AM_POLICY_SUBSCRIPTION DROP COLUMN MONETIZATION_PLAN, DROP COLUMN FIXED_RATE, DROP
--             COLUMN BILLING_CYCLE, DROP COLUMN PRICE_PER_REQUEST, DROP COLUMN CURRENCY
-- Source      guide 2.6.0 to 4.1.0, Step 3.2
\set ON_ERROR_STOP on
\echo 'step 0390 monetization-columns'
SET client_encoding = 'UTF8';
BEGIN;

ALTER TABLE AM_POLICY_SUBSCRIPTION
ADD MONETIZATION_PLAN VARCHAR(25),
ADD FIXED_RATE VARCHAR(15),
ADD BILLING_CYCLE VARCHAR(15),
ADD PRICE_PER_REQUEST VARCHAR(15),
ADD CURRENCY VARCHAR(15);

COMMIT;
