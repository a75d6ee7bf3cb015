-- Step 0530 consumer-app-callback                                            3.0.0 -> 3.2.0, MySQL or MariaDB
-- Write an empty call-back address where there is none
--
-- Database    apim_db (am_db on db1.books.example:3306)
-- Run as      am
-- Run with    mysql --protocol=TCP --host=db1.books.example --port=3306 --user=am
--             --default-character-set=utf8mb4 --batch --skip-column-names --skip-force --database=am_db <
--             sql/0530-apim_db-consumer-app-callback.sql
--             (in the bundle's folder; migrate.sh does this for you)
-- Needs       every server is stopped (proved: after stop-old-servers)
--             table IDN_OAUTH_CONSUMER_APPS exists (asked when run, expected: 3.0.0 catalog)
--             column IDN_OAUTH_CONSUMER_APPS.CALLBACK_URL exists (asked when run, expected: 3.0.0 catalog)
-- Does        3.2.0 no longer expects NULL there.
-- Risk        rewrites the rows of IDN_OAUTH_CONSUMER_APPS that have no call-back address
-- Done when   Every consumer application has a call-back address, if an empty one
-- Way back    restore backup-apim-db
-- Source      guide 3.0.0 to 3.2.0, Step 2.3
-- Differs     Single quotes.
SET NAMES utf8mb4;
SET autocommit = 0;
SELECT 'step 0530 consumer-app-callback' AS migplan;

UPDATE IDN_OAUTH_CONSUMER_APPS SET CALLBACK_URL = '' WHERE CALLBACK_URL IS NULL;

COMMIT;
