# shellcheck shell=bash disable=SC2016
# Step 070 backup-shared-db: Back up the registry database
# Proved: every server is stopped (after stop-old-servers)
step_before() { :; }
step_run() {
  do_backup_database shared_db 'java org.h2.tools.Shell -url '\''jdbc:h2:/home/trial/wso2am-3.0.0/repository/database/WSO2SHARED_DB;IFEXISTS=TRUE'\'' -user wso2carbon -sql '\''DROP ALL OBJECTS'\'' && java org.h2.tools.RunScript -url '\''jdbc:h2:/home/trial/wso2am-3.0.0/repository/database/WSO2SHARED_DB;IFEXISTS=TRUE'\'' -user wso2carbon -script backup/070-shared_db.sql'
}
step_after() { :; }
step_failed() {
  say 'Nothing was changed. Do not go on without this backup.'
}
