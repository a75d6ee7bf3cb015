-- Step 1250 uma-ticket-token-2                                               3.2.0 -> 4.0.0, MySQL or MariaDB
-- Tie UMA permission tickets to tokens
--
-- Database    apim_db (am_db on db1.books.example:3306)
-- Run as      am
-- Run with    mysql --protocol=TCP --host=db1.books.example --port=3306 --user=am
--             --default-character-set=utf8mb4 --batch --skip-column-names --skip-force --database=am_db <
--             sql/1250-apim_db-uma-ticket-token-2.sql
--             (in the bundle's folder; migrate.sh does this for you)
-- Needs       every server is stopped (proved: after stop-old-servers, client-run)
--             table IDN_UMA_PERMISSION_TICKET exists (asked when run, expected: 3.2.0 catalog)
--             column IDN_UMA_PERMISSION_TICKET.TOKEN_ID does not exist yet (asked when run; if not, the step
--             is skipped, expected: 3.2.0 catalog)
-- Does        The schema of 4.0.0 has the column, and the identity migration from 5.10.0 on does not add it.
-- Risk        locks IDN_UMA_PERMISSION_TICKET, for a moment
-- Done when   column IDN_UMA_PERMISSION_TICKET.TOKEN_ID holds 255 characters
-- Undo        ALTER TABLE IDN_UMA_PERMISSION_TICKET DROP COLUMN TOKEN_ID
-- Source      guide 3.2.0 to 4.0.0, Step 2.3
-- Differs     The column and the index of the published schema of 4.0.0, behind a question to the catalog.
SET NAMES utf8mb4;
SET autocommit = 0;
SELECT 'step 1250 uma-ticket-token-2' AS migplan;

ALTER TABLE IDN_UMA_PERMISSION_TICKET ADD TOKEN_ID VARCHAR(255);

COMMIT;
