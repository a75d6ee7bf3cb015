# shellcheck shell=bash disable=SC2016
# Step 120 backup-home: Back up what was changed in the old home
step_before() { :; }
step_run() {
  do_backup_paths 'backup/backup-home' \
    'C:/wso2/wso2am-3.2.0/bin' \
    'C:/wso2/wso2am-3.2.0/repository/conf' \
    'C:/wso2/wso2am-3.2.0/repository/components/dropins' \
    'C:/wso2/wso2am-3.2.0/repository/components/lib' \
    'C:/wso2/wso2am-3.2.0/repository/deployment' \
    'C:/wso2/wso2am-3.2.0/repository/resources'
}
step_after() { :; }
step_failed() { :; }
