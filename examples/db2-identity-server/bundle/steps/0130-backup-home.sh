# shellcheck shell=bash disable=SC2016
# Step 0130 backup-home: Back up what was changed in the old home
step_before() { :; }
step_run() {
  do_backup_paths 'backup/backup-home' \
    '/opt/wso2am-2.6.0/bin' \
    '/opt/wso2am-2.6.0/repository/conf' \
    '/opt/wso2am-2.6.0/repository/components/dropins' \
    '/opt/wso2am-2.6.0/repository/components/lib' \
    '/opt/wso2am-2.6.0/repository/deployment' \
    '/opt/wso2am-2.6.0/repository/resources'
}
step_after() { :; }
step_failed() { :; }
