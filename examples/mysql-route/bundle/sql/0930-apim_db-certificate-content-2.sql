-- Step 0930 certificate-content-2                                            3.2.0 -> 4.0.0, MySQL or MariaDB
-- Keep the certificates of endpoints in the database
--
-- Database    apim_db (am_db on db1.books.example:3306)
-- Run as      am
-- Run with    mysql --protocol=TCP --host=db1.books.example --port=3306 --user=am
--             --default-character-set=utf8mb4 --batch --skip-column-names --skip-force --database=am_db <
--             sql/0930-apim_db-certificate-content-2.sql
--             (in the bundle's folder; migrate.sh does this for you)
-- Needs       every server is stopped (proved: after stop-old-servers, client-run)
--             table AM_CERTIFICATE_METADATA exists (asked when run, expected: 3.2.0 catalog)
--             column AM_CERTIFICATE_METADATA.CERTIFICATE does not exist yet (asked when run; if not, the step
--             is skipped, expected: 3.2.0 catalog)
-- Does        The migration client copies them from the truststore.
-- Risk        locks AM_CERTIFICATE_METADATA, for a moment
-- Done when   column AM_CERTIFICATE_METADATA.CERTIFICATE exists
-- Undo        ALTER TABLE AM_CERTIFICATE_METADATA DROP COLUMN CERTIFICATE
-- Source      guide 3.2.0 to 4.0.0, Step 2.3
-- Differs     The same change, behind a question to the catalog that is asked before the step.
SET NAMES utf8mb4;
SET autocommit = 0;
SELECT 'step 0930 certificate-content-2' AS migplan;

ALTER TABLE AM_CERTIFICATE_METADATA ADD CERTIFICATE BLOB;

COMMIT;
