-- Step 1070 api-services-2                                                   3.2.0 -> 4.0.0, MySQL or MariaDB
-- Create AM_API_SERVICE_MAPPING
--
-- Database    apim_db (am_db on db1.books.example:3306)
-- Run as      am
-- Run with    mysql --protocol=TCP --host=db1.books.example --port=3306 --user=am
--             --default-character-set=utf8mb4 --batch --skip-column-names --skip-force --database=am_db <
--             sql/1070-apim_db-api-services-2.sql
--             (in the bundle's folder; migrate.sh does this for you)
-- Needs       every server is stopped (proved: after stop-old-servers, client-run)
--             table AM_API exists (asked when run, expected: 3.2.0 catalog)
--             table AM_API_SERVICE_MAPPING does not exist yet (asked when run; if not, the step is skipped,
--             expected: 3.2.0 catalog)
-- Does        Tells from which service an API was made.
-- Risk        none known
-- Done when   table AM_API_SERVICE_MAPPING exists
--             the primary key of AM_API_SERVICE_MAPPING is (API_ID, SERVICE_KEY)
-- Undo        DROP TABLE AM_API_SERVICE_MAPPING, as long as it is empty
-- Source      guide 3.2.0 to 4.0.0, Step 2.3
-- Differs     A column that may be NULL.
SET NAMES utf8mb4;
SET autocommit = 0;
SELECT 'step 1070 api-services-2' AS migplan;

CREATE TABLE AM_API_SERVICE_MAPPING (
  API_ID INTEGER NOT NULL,
  SERVICE_KEY VARCHAR(256) NOT NULL,
  MD5 VARCHAR(100),
  TENANT_ID INTEGER NOT NULL,
  PRIMARY KEY (API_ID, SERVICE_KEY),
  FOREIGN KEY (API_ID) REFERENCES AM_API (API_ID) ON DELETE CASCADE
) ENGINE = InnoDB;

COMMIT;
