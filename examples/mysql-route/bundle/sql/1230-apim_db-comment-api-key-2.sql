-- Step 1230 comment-api-key-2                                                3.2.0 -> 4.0.0, MySQL or MariaDB
-- Tie API comments to their API without rules
--
-- Database    apim_db (am_db on db1.books.example:3306)
-- Run as      am
-- Run with    mysql --protocol=TCP --host=db1.books.example --port=3306 --user=am
--             --default-character-set=utf8mb4 --batch --skip-column-names --skip-force --database=am_db <
--             sql/1230-apim_db-comment-api-key-2.sql
--             (in the bundle's folder; migrate.sh does this for you)
-- Needs       every server is stopped (proved: after stop-old-servers, client-run)
--             table AM_API_COMMENTS exists (asked when run, expected: 3.2.0 catalog)
--             table AM_API exists (asked when run, expected: 3.2.0 catalog)
--             AM_API_COMMENTS has no foreign key over (API_ID) (asked when run; if not, the step is skipped,
--             expected: by step comment-api-old-key-2)
-- Does        A comment that others answer must not go with its API unseen; the published schema has no rules
--             here.
-- Risk        locks AM_API_COMMENTS and AM_API, while every comment is compared with its API
-- Done when   AM_API_COMMENTS has a foreign key over (API_ID)
-- Undo        The step before, and then the key with the old rules
-- Source      guide 3.2.0 to 4.0.0, Step 2.3
-- Differs     The key of the published schema.
SET NAMES utf8mb4;
SET autocommit = 0;
SELECT 'step 1230 comment-api-key-2' AS migplan;

ALTER TABLE AM_API_COMMENTS ADD FOREIGN KEY (API_ID) REFERENCES AM_API (API_ID);

COMMIT;
