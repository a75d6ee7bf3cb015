-- Step 0560 published-apis                                                   3.0.0 -> 3.2.0, MySQL or MariaDB
-- Create AM_GW_PUBLISHED_API_DETAILS
--
-- Database    apim_db (am_db on db1.books.example:3306)
-- Run as      am
-- Run with    mysql --protocol=TCP --host=db1.books.example --port=3306 --user=am
--             --default-character-set=utf8mb4 --batch --skip-column-names --skip-force --database=am_db <
--             sql/0560-apim_db-published-apis.sql
--             (in the bundle's folder; migrate.sh does this for you)
-- Needs       every server is stopped (proved: after stop-old-servers)
--             table AM_GW_PUBLISHED_API_DETAILS does not exist yet (asked when run; if not, the step is
--             skipped, expected: 3.0.0 catalog)
-- Does        3.2.0 keeps here which APIs are deployed to gateways that synchronise by the database.
-- Risk        none known
-- Done when   table AM_GW_PUBLISHED_API_DETAILS exists
--             the primary key of AM_GW_PUBLISHED_API_DETAILS is (API_ID)
-- Undo        DROP TABLE AM_GW_PUBLISHED_API_DETAILS, as long as it is empty
-- Source      guide 3.0.0 to 3.2.0, Step 2.3
SET NAMES utf8mb4;
SET autocommit = 0;
SELECT 'step 0560 published-apis' AS migplan;

CREATE TABLE AM_GW_PUBLISHED_API_DETAILS (
  API_ID VARCHAR(255) NOT NULL,
  TENANT_DOMAIN VARCHAR(255),
  API_PROVIDER VARCHAR(255),
  API_NAME VARCHAR(255),
  API_VERSION VARCHAR(255),
  PRIMARY KEY (API_ID)
) ENGINE = InnoDB;

COMMIT;
