-- Step 0940 revisions-2                                                      3.2.0 -> 4.0.0, MySQL or MariaDB
-- Create AM_REVISION
--
-- Database    apim_db (am_db on db1.books.example:3306)
-- Run as      am
-- Run with    mysql --protocol=TCP --host=db1.books.example --port=3306 --user=am
--             --default-character-set=utf8mb4 --batch --skip-column-names --skip-force --database=am_db <
--             sql/0940-apim_db-revisions-2.sql
--             (in the bundle's folder; migrate.sh does this for you)
-- Needs       every server is stopped (proved: after stop-old-servers, client-run)
--             table AM_REVISION does not exist yet (asked when run; if not, the step is skipped, expected:
--             3.2.0 catalog)
-- Does        An API of 4.0.0 is deployed by revision. The migration client makes the first one of each API.
-- Risk        none known
-- Done when   table AM_REVISION exists
--             the primary key of AM_REVISION is (ID, API_UUID)
--             AM_REVISION has a unique constraint over (REVISION_UUID)
-- Undo        DROP TABLE AM_REVISION, as long as it is empty
-- Source      guide 3.2.0 to 4.0.0, Step 2.3
-- Differs     TIMESTAMP NULL, which is the same under both settings.
SET NAMES utf8mb4;
SET autocommit = 0;
SELECT 'step 0940 revisions-2' AS migplan;

CREATE TABLE AM_REVISION (
  ID INTEGER NOT NULL,
  API_UUID VARCHAR(256) NOT NULL,
  REVISION_UUID VARCHAR(255) NOT NULL,
  DESCRIPTION VARCHAR(255),
  CREATED_TIME TIMESTAMP NULL DEFAULT CURRENT_TIMESTAMP,
  CREATED_BY VARCHAR(255),
  PRIMARY KEY (ID, API_UUID),
  UNIQUE (REVISION_UUID)
) ENGINE = InnoDB;

COMMIT;
