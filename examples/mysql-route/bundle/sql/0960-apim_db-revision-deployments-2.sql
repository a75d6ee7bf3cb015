-- Step 0960 revision-deployments-2                                           3.2.0 -> 4.0.0, MySQL or MariaDB
-- Create AM_DEPLOYMENT_REVISION_MAPPING
--
-- Database    apim_db (am_db on db1.books.example:3306)
-- Run as      am
-- Run with    mysql --protocol=TCP --host=db1.books.example --port=3306 --user=am
--             --default-character-set=utf8mb4 --batch --skip-column-names --skip-force --database=am_db <
--             sql/0960-apim_db-revision-deployments-2.sql
--             (in the bundle's folder; migrate.sh does this for you)
-- Needs       every server is stopped (proved: after stop-old-servers, client-run)
--             table AM_REVISION exists (asked when run, expected: by step revisions-2)
--             table AM_DEPLOYMENT_REVISION_MAPPING does not exist yet (asked when run; if not, the step is
--             skipped, expected: 3.2.0 catalog)
-- Does        Tells in which gateway environment which revision is deployed.
-- Risk        none known
-- Done when   table AM_DEPLOYMENT_REVISION_MAPPING exists
--             the primary key of AM_DEPLOYMENT_REVISION_MAPPING is (NAME, REVISION_UUID)
-- Undo        DROP TABLE AM_DEPLOYMENT_REVISION_MAPPING, as long as it is empty
-- Source      guide 3.2.0 to 4.0.0, Step 2.3
SET NAMES utf8mb4;
SET autocommit = 0;
SELECT 'step 0960 revision-deployments-2' AS migplan;

CREATE TABLE AM_DEPLOYMENT_REVISION_MAPPING (
  NAME VARCHAR(255) NOT NULL,
  VHOST VARCHAR(255),
  REVISION_UUID VARCHAR(255) NOT NULL,
  DISPLAY_ON_DEVPORTAL BOOLEAN DEFAULT 0,
  DEPLOYED_TIME TIMESTAMP NULL DEFAULT CURRENT_TIMESTAMP,
  PRIMARY KEY (NAME, REVISION_UUID),
  FOREIGN KEY (REVISION_UUID) REFERENCES AM_REVISION (REVISION_UUID) ON UPDATE CASCADE ON DELETE CASCADE
) ENGINE = InnoDB;

COMMIT;
