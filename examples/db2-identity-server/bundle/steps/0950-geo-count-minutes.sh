# shellcheck shell=bash disable=SC2016
# Step 0950 geo-count-minutes: Rename totalCount of GeoLocationAgg_MINUTES to AGG_COUNT
# Proved: every server is stopped (after stop-old-servers, re-index-stopped)
step_before() {
  need skip 'table GeoLocationAgg_MINUTES exists' 'The worker has not made the table; the new one makes it with the new column.' ask_sql analytics_db '1' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM SYSCAT.TABLES WHERE TABSCHEMA = CURRENT SCHEMA AND TABNAME = '\''GEOLOCATIONAGG_MINUTES'\'' AND TYPE = '\''T'\'') THEN 1 ELSE 0 END FROM SYSIBM.SYSDUMMY1'
  need skip 'column GeoLocationAgg_MINUTES.totalCount exists' 'An update has renamed the column already.' ask_sql analytics_db '1' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM SYSCAT.COLUMNS WHERE TABSCHEMA = CURRENT SCHEMA AND TABNAME = '\''GEOLOCATIONAGG_MINUTES'\'' AND COLNAME = '\''TOTALCOUNT'\'') THEN 1 ELSE 0 END FROM SYSIBM.SYSDUMMY1'
  need skip 'column GeoLocationAgg_MINUTES.AGG_COUNT does not exist yet' '' ask_sql analytics_db '0' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM SYSCAT.COLUMNS WHERE TABSCHEMA = CURRENT SCHEMA AND TABNAME = '\''GEOLOCATIONAGG_MINUTES'\'' AND COLNAME = '\''AGG_COUNT'\'') THEN 1 ELSE 0 END FROM SYSIBM.SYSDUMMY1'
}
step_run() {
  do_sql analytics_db 'sql/0950-analytics_db-geo-count-minutes.sql'
}
step_after() {
  must 'column GeoLocationAgg_MINUTES.AGG_COUNT exists' ask_sql analytics_db '1' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM SYSCAT.COLUMNS WHERE TABSCHEMA = CURRENT SCHEMA AND TABNAME = '\''GEOLOCATIONAGG_MINUTES'\'' AND COLNAME = '\''AGG_COUNT'\'') THEN 1 ELSE 0 END FROM SYSIBM.SYSDUMMY1'
  must 'column GeoLocationAgg_MINUTES.totalCount does not exist yet' ask_sql analytics_db '0' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM SYSCAT.COLUMNS WHERE TABSCHEMA = CURRENT SCHEMA AND TABNAME = '\''GEOLOCATIONAGG_MINUTES'\'' AND COLNAME = '\''TOTALCOUNT'\'') THEN 1 ELSE 0 END FROM SYSIBM.SYSDUMMY1'
}
step_failed() { :; }
