-- Step 0890 gateway-published-apis-kept-2                                    3.2.0 -> 4.0.0, MySQL or MariaDB
-- Set the list of APIs published to gateways of 3.2.0 aside
--
-- Database    apim_db (am_db on db1.books.example:3306)
-- Run as      am
-- Run with    mysql --protocol=TCP --host=db1.books.example --port=3306 --user=am
--             --default-character-set=utf8mb4 --batch --skip-column-names --skip-force --database=am_db <
--             sql/0890-apim_db-gateway-published-apis-kept-2.sql
--             (in the bundle's folder; migrate.sh does this for you)
-- Needs       every server is stopped (proved: after stop-old-servers, client-run)
--             table AM_GW_PUBLISHED_APIS_3_2_0 does not exist yet (asked when run; if not, the step is
--             skipped, expected: 3.2.0 catalog)
--             table AM_GW_PUBLISHED_API_DETAILS exists (asked when run; if not, the step is skipped,
--             expected: 3.2.0 catalog)
--             column AM_GW_PUBLISHED_API_DETAILS.API_TYPE does not exist yet (asked when run; if not, the
--             step is skipped, expected: 3.2.0 catalog)
-- Does        The rows of 3.2.0 lack the type of the API, and the server of 4.0.0 adds none to a row that is
--             there.
-- Risk        locks AM_GW_PUBLISHED_API_DETAILS, for a moment
-- Done when   table AM_GW_PUBLISHED_APIS_3_2_0 exists
-- Undo        ALTER TABLE AM_GW_PUBLISHED_APIS_3_2_0 RENAME TO AM_GW_PUBLISHED_API_DETAILS, once the new
--             table of that name is gone
-- Source      guide 3.2.0 to 4.0.0, Step 2.3
-- Differs     The table is renamed to AM_GW_PUBLISHED_APIS_3_2_0, with its rows; the new one is created
--             beside it.
SET NAMES utf8mb4;
SET autocommit = 0;
SELECT 'step 0890 gateway-published-apis-kept-2' AS migplan;

ALTER TABLE AM_GW_PUBLISHED_API_DETAILS RENAME TO AM_GW_PUBLISHED_APIS_3_2_0;

COMMIT;
