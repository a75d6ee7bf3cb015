-- Step 1170 comment-updated-default-2                                        3.2.0 -> 4.0.0, MySQL or MariaDB
-- Let MySQL fill the time of change of new API comments
--
-- Database    apim_db (am_db on db1.books.example:3306)
-- Run as      am
-- Run with    mysql --protocol=TCP --host=db1.books.example --port=3306 --user=am
--             --default-character-set=utf8mb4 --batch --skip-column-names --skip-force --database=am_db <
--             sql/1170-apim_db-comment-updated-default-2.sql
--             (in the bundle's folder; migrate.sh does this for you)
-- Needs       every server is stopped (proved: after stop-old-servers, client-run)
--             table AM_API_COMMENTS exists (asked when run, expected: 3.2.0 catalog)
--             column AM_API_COMMENTS.UPDATED_TIME exists (asked when run, expected: by step
--             comment-updated-2)
--             column AM_API_COMMENTS.UPDATED_TIME has no default (asked when run; if not, the step is
--             skipped, expected: by step comment-updated-2)
-- Does        The published schema has this default on MySQL alone.
-- Risk        rewrites AM_API_COMMENTS; locks AM_API_COMMENTS, for a moment
-- Done when   column AM_API_COMMENTS.UPDATED_TIME has a default
-- Undo        ALTER TABLE AM_API_COMMENTS MODIFY UPDATED_TIME TIMESTAMP NULL DEFAULT NULL
-- Source      guide 3.2.0 to 4.0.0, Step 2.3
-- Differs     The default by itself, which changes no row.
SET NAMES utf8mb4;
SET autocommit = 0;
SELECT 'step 1170 comment-updated-default-2' AS migplan;

ALTER TABLE AM_API_COMMENTS MODIFY UPDATED_TIME TIMESTAMP NULL DEFAULT CURRENT_TIMESTAMP;

COMMIT;
