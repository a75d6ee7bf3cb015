-- Step 1000 analytics-uploaded-files                                                      2.6.0 -> 3.1.0, Db2
-- Create AM_USAGE_UPLOADED_FILES in the analytics database
--
-- Database    analytics_db (STATDB on db2.rail.example:50000)
-- Run as      stat
-- Run with    db2 'CONNECT TO STATDB USER stat' and { db2 -stvf
--             sql/1000-analytics_db-analytics-uploaded-files.sql || { db2 ROLLBACK; false; }; }; db2
--             TERMINATE
--             (in the bundle's folder; migrate.sh does this for you)
-- Needs       every server is stopped (proved: after stop-old-servers, re-index-stopped)
--             table AM_USAGE_UPLOADED_FILES does not exist yet (asked when run; if not, the step is skipped,
--             expected: 2.6.0 catalog)
-- Does        Microgateways upload their usage files to the analytics worker from 3.0.0 on; until then the
--             API Manager database had a table for them. Without it the worker passes those files over. Where
--             there is no microgateway it stays empty.
-- Risk        none known
-- Done when   table AM_USAGE_UPLOADED_FILES exists
--             the primary key of AM_USAGE_UPLOADED_FILES is (FILE_NAME, FILE_TIMESTAMP)
-- Undo        DROP TABLE AM_USAGE_UPLOADED_FILES, as long as it is empty
-- Source      guide 2.6.0 to 3.1.0, Step 3.1
-- Differs     The table of that script.
-- Differs     The table on every system.
-- Differs     Nothing; the worker makes the tables.
UPDATE COMMAND OPTIONS USING S ON C OFF;
--#SET TERMINATOR @
ECHO step 1000 analytics-uploaded-files
@

CREATE TABLE AM_USAGE_UPLOADED_FILES (
  FILE_NAME VARCHAR(255) NOT NULL,
  FILE_TIMESTAMP TIMESTAMP DEFAULT CURRENT_TIMESTAMP NOT NULL,
  FILE_PROCESSED SMALLINT DEFAULT 0,
  FILE_CONTENT BLOB(16777215),
  PRIMARY KEY (FILE_NAME, FILE_TIMESTAMP)
)
@

COMMIT
@
