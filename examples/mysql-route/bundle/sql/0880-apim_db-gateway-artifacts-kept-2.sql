-- Step 0880 gateway-artifacts-kept-2                                         3.2.0 -> 4.0.0, MySQL or MariaDB
-- Set the gateway artifacts of 3.2.0 aside
--
-- Database    apim_db (am_db on db1.books.example:3306)
-- Run as      am
-- Run with    mysql --protocol=TCP --host=db1.books.example --port=3306 --user=am
--             --default-character-set=utf8mb4 --batch --skip-column-names --skip-force --database=am_db <
--             sql/0880-apim_db-gateway-artifacts-kept-2.sql
--             (in the bundle's folder; migrate.sh does this for you)
-- Needs       every server is stopped (proved: after stop-old-servers, client-run)
--             table AM_GW_API_ARTIFACTS_3_2_0 does not exist yet (asked when run; if not, the step is
--             skipped, expected: 3.2.0 catalog)
--             table AM_GW_API_ARTIFACTS exists (asked when run; if not, the step is skipped, expected: 3.2.0
--             catalog)
--             column AM_GW_API_ARTIFACTS.GATEWAY_LABEL exists (asked when run; if not, the step is skipped,
--             expected: 3.2.0 catalog)
-- Does        The table has another key and other columns in 4.0.0. What it holds was stored for gateways of
--             3.2.0 and is of no use to one of 4.0.0, but must not vanish before the upgrade is signed off.
-- Risk        locks AM_GW_API_ARTIFACTS, for a moment
-- Done when   table AM_GW_API_ARTIFACTS_3_2_0 exists
--             column AM_GW_API_ARTIFACTS_3_2_0.GATEWAY_LABEL exists
-- Undo        ALTER TABLE AM_GW_API_ARTIFACTS_3_2_0 RENAME TO AM_GW_API_ARTIFACTS, once the new table of that
--             name is gone
-- Source      guide 3.2.0 to 4.0.0, Step 2.3
-- Differs     The table is renamed to AM_GW_API_ARTIFACTS_3_2_0, with its rows; the new one is created beside
--             it.
SET NAMES utf8mb4;
SET autocommit = 0;
SELECT 'step 0880 gateway-artifacts-kept-2' AS migplan;

ALTER TABLE AM_GW_API_ARTIFACTS RENAME TO AM_GW_API_ARTIFACTS_3_2_0;

COMMIT;
