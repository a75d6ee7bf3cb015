-- Step 0300 product-mapping                                                               2.6.0 -> 3.1.0, Db2
-- Create AM_API_PRODUCT_MAPPING
--
-- Database    apim_db (AMDB on db1.rail.example:50000)
-- Run as      am
-- Run with    db2 'CONNECT TO AMDB USER am' and { db2 -stvf sql/0300-apim_db-product-mapping.sql || { db2
--             ROLLBACK; false; }; }; db2 TERMINATE
--             (in the bundle's folder; migrate.sh does this for you)
-- Needs       every server is stopped (proved: after stop-old-servers)
--             table AM_API exists (asked when run, expected: 2.6.0 catalog)
--             table AM_API_URL_MAPPING exists (asked when run, expected: 2.6.0 catalog)
--             table AM_API_PRODUCT_MAPPING does not exist yet (asked when run; if not, the step is skipped,
--             expected: 2.6.0 catalog)
-- Does        3.0.0 keeps here which resources of which APIs make up an API product.
-- Risk        none known
-- Done when   table AM_API_PRODUCT_MAPPING exists
--             the primary key of AM_API_PRODUCT_MAPPING is (API_PRODUCT_MAPPING_ID)
--             AM_API_PRODUCT_MAPPING has a foreign key over (URL_MAPPING_ID)
-- Undo        DROP TABLE AM_API_PRODUCT_MAPPING, as long as it is empty
-- Source      guide 2.6.0 to 3.1.0, Step 2.3
UPDATE COMMAND OPTIONS USING S ON C OFF;
--#SET TERMINATOR @
ECHO step 0300 product-mapping
@

CREATE TABLE AM_API_PRODUCT_MAPPING (
  API_PRODUCT_MAPPING_ID INTEGER NOT NULL GENERATED ALWAYS AS IDENTITY (
    START
    WITH
      1 INCREMENT BY 1
  ),
  API_ID INTEGER,
  URL_MAPPING_ID INTEGER,
  FOREIGN KEY (API_ID) REFERENCES AM_API (API_ID) ON DELETE CASCADE,
  FOREIGN KEY (URL_MAPPING_ID) REFERENCES AM_API_URL_MAPPING (URL_MAPPING_ID) ON DELETE CASCADE,
  PRIMARY KEY (API_PRODUCT_MAPPING_ID)
)
@

COMMIT
@
