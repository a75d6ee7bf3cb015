-- Step 0950 revision-metadata-2                                              3.2.0 -> 4.0.0, MySQL or MariaDB
-- Create AM_API_REVISION_METADATA
--
-- Database    apim_db (am_db on db1.books.example:3306)
-- Run as      am
-- Run with    mysql --protocol=TCP --host=db1.books.example --port=3306 --user=am
--             --default-character-set=utf8mb4 --batch --skip-column-names --skip-force --database=am_db <
--             sql/0950-apim_db-revision-metadata-2.sql
--             (in the bundle's folder; migrate.sh does this for you)
-- Needs       every server is stopped (proved: after stop-old-servers, client-run)
--             table AM_API_REVISION_METADATA does not exist yet (asked when run; if not, the step is skipped,
--             expected: 3.2.0 catalog)
-- Does        Keeps what a revision of an API had of its own.
-- Risk        none known
-- Done when   table AM_API_REVISION_METADATA exists
--             AM_API_REVISION_METADATA has a unique constraint over (API_UUID, REVISION_UUID)
-- Undo        DROP TABLE AM_API_REVISION_METADATA, as long as it is empty
-- Source      guide 3.2.0 to 4.0.0, Step 2.3
SET NAMES utf8mb4;
SET autocommit = 0;
SELECT 'step 0950 revision-metadata-2' AS migplan;

CREATE TABLE AM_API_REVISION_METADATA (
  API_UUID VARCHAR(64),
  REVISION_UUID VARCHAR(64),
  API_TIER VARCHAR(128),
  UNIQUE (API_UUID, REVISION_UUID)
) ENGINE = InnoDB;

COMMIT;
