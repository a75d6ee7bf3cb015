# shellcheck shell=bash disable=SC2016
# Step 0140 backup-analytics-home: Back up what was changed in the old analytics home
step_before() { :; }
step_run() {
  do_backup_paths 'backup/backup-analytics-home' \
    '/opt/wso2am-analytics-2.6.0/conf' \
    '/opt/wso2am-analytics-2.6.0/resources' \
    '/opt/wso2am-analytics-2.6.0/lib'
}
step_after() { :; }
step_failed() { :; }
