# shellcheck shell=bash disable=SC2016
# Step 0980 geo-count-months: Rename totalCount of GeoLocationAgg_MONTHS to AGG_COUNT
# Proved: every server is stopped (after stop-old-servers, re-index-stopped)
step_before() {
  need skip 'table GeoLocationAgg_MONTHS exists' 'The worker has not made the table; the new one makes it with the new column.' ask_sql analytics_db '1' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM SYSCAT.TABLES WHERE TABSCHEMA = CURRENT SCHEMA AND TABNAME = '\''GEOLOCATIONAGG_MONTHS'\'' AND TYPE = '\''T'\'') THEN 1 ELSE 0 END FROM SYSIBM.SYSDUMMY1'
  need skip 'column GeoLocationAgg_MONTHS.totalCount exists' 'An update has renamed the column already.' ask_sql analytics_db '1' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM SYSCAT.COLUMNS WHERE TABSCHEMA = CURRENT SCHEMA AND TABNAME = '\''GEOLOCATIONAGG_MONTHS'\'' AND COLNAME = '\''TOTALCOUNT'\'') THEN 1 ELSE 0 END FROM SYSIBM.SYSDUMMY1'
  need skip 'column GeoLocationAgg_MONTHS.AGG_COUNT does not exist yet' '' ask_sql analytics_db '0' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM SYSCAT.COLUMNS WHERE TABSCHEMA = CURRENT SCHEMA AND TABNAME = '\''GEOLOCATIONAGG_MONTHS'\'' AND COLNAME = '\''AGG_COUNT'\'') THEN 1 ELSE 0 END FROM SYSIBM.SYSDUMMY1'
}
step_run() {
  do_sql analytics_db 'sql/0980-analytics_db-geo-count-months.sql'
}
step_after() {
  must 'column GeoLocationAgg_MONTHS.AGG_COUNT exists' ask_sql analytics_db '1' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM SYSCAT.COLUMNS WHERE TABSCHEMA = CURRENT SCHEMA AND TABNAME = '\''GEOLOCATIONAGG_MONTHS'\'' AND COLNAME = '\''AGG_COUNT'\'') THEN 1 ELSE 0 END FROM SYSIBM.SYSDUMMY1'
  must 'column GeoLocationAgg_MONTHS.totalCount does not exist yet' ask_sql analytics_db '0' 'SELECT CASE WHEN EXISTS (SELECT 1 FROM SYSCAT.COLUMNS WHERE TABSCHEMA = CURRENT SCHEMA AND TABNAME = '\''GEOLOCATIONAGG_MONTHS'\'' AND COLNAME = '\''TOTALCOUNT'\'') THEN 1 ELSE 0 END FROM SYSIBM.SYSDUMMY1'
}
step_failed() { :; }
