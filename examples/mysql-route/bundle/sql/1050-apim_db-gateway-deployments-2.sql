-- Step 1050 gateway-deployments-2                                            3.2.0 -> 4.0.0, MySQL or MariaDB
-- Create AM_GW_API_DEPLOYMENTS
--
-- Database    apim_db (am_db on db1.books.example:3306)
-- Run as      am
-- Run with    mysql --protocol=TCP --host=db1.books.example --port=3306 --user=am
--             --default-character-set=utf8mb4 --batch --skip-column-names --skip-force --database=am_db <
--             sql/1050-apim_db-gateway-deployments-2.sql
--             (in the bundle's folder; migrate.sh does this for you)
-- Needs       every server is stopped (proved: after stop-old-servers, client-run)
--             table AM_GW_PUBLISHED_API_DETAILS exists (asked when run, expected: by step
--             gateway-published-apis-2)
--             column AM_GW_PUBLISHED_API_DETAILS.API_TYPE exists (asked when run, expected: by step
--             gateway-published-apis-2)
--             table AM_GW_API_DEPLOYMENTS does not exist yet (asked when run; if not, the step is skipped,
--             expected: 3.2.0 catalog)
-- Does        Tells which gateway environment fetches which revision.
-- Risk        none known
-- Done when   table AM_GW_API_DEPLOYMENTS exists
--             the primary key of AM_GW_API_DEPLOYMENTS is (REVISION_ID, API_ID, LABEL)
-- Undo        DROP TABLE AM_GW_API_DEPLOYMENTS, as long as it is empty
-- Source      guide 3.2.0 to 4.0.0, Step 2.3
-- Differs     The table is created when it is not there, and never dropped.
SET NAMES utf8mb4;
SET autocommit = 0;
SELECT 'step 1050 gateway-deployments-2' AS migplan;

CREATE TABLE AM_GW_API_DEPLOYMENTS (
  API_ID VARCHAR(255) NOT NULL,
  REVISION_ID VARCHAR(255) NOT NULL,
  LABEL VARCHAR(255) NOT NULL,
  VHOST VARCHAR(255),
  PRIMARY KEY (REVISION_ID, API_ID, LABEL),
  FOREIGN KEY (API_ID) REFERENCES AM_GW_PUBLISHED_API_DETAILS (API_ID) ON UPDATE CASCADE ON DELETE NO ACTION
) ENGINE = InnoDB;

COMMIT;
