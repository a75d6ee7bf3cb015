-- Step 240 certificate-alias-length                                          3.0.0 -> 3.1.0, MySQL or MariaDB
-- Widen AM_CERTIFICATE_METADATA.ALIAS to 255 characters
--
-- Database    apim_db (am_db on localhost:3306)
-- Run as      am
-- Run with    mysql --protocol=TCP --host=localhost --port=3306 --user=am --default-character-set=utf8mb4
--             --batch --skip-column-names --skip-force --database=am_db <
--             sql/240-apim_db-certificate-alias-length.sql
--             (in the bundle's folder; migrate.sh does this for you)
-- Needs       every server is stopped (proved: after stop-old-servers)
--             table AM_CERTIFICATE_METADATA exists (asked when run, expected: 3.0.0 catalog)
--             column AM_CERTIFICATE_METADATA.ALIAS exists (asked when run, expected: 3.0.0 catalog)
--             column AM_CERTIFICATE_METADATA.ALIAS does not hold 255 characters (asked when run; if not, the
--             step is skipped, expected: 3.0.0 catalog)
-- Risk        rewrites AM_CERTIFICATE_METADATA, a small table; locks AM_CERTIFICATE_METADATA, for a moment
-- Done when   column AM_CERTIFICATE_METADATA.ALIAS holds 255 characters
--             column AM_CERTIFICATE_METADATA.ALIAS is NOT NULL
--             the primary key of AM_CERTIFICATE_METADATA is (ALIAS)
-- Undo        The same with the old length (45), as long as no alias is longer
-- Source      guide 3.0.0 to 3.1.0, Step 2.3
-- Differs     The length of the published schema.
SET NAMES utf8mb4;
SET autocommit = 0;
SELECT 'step 240 certificate-alias-length' AS migplan;

ALTER TABLE AM_CERTIFICATE_METADATA MODIFY ALIAS VARCHAR(255) NOT NULL;

COMMIT;
