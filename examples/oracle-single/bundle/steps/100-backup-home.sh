# shellcheck shell=bash disable=SC2016
# Step 100 backup-home: Back up what was changed in the old home
step_before() { :; }
step_run() {
  do_backup_paths 'backup/backup-home' \
    '/srv/wso2/wso2am-3.0.0/bin' \
    '/srv/wso2/wso2am-3.0.0/repository/conf' \
    '/srv/wso2/wso2am-3.0.0/repository/components/dropins' \
    '/srv/wso2/wso2am-3.0.0/repository/components/lib' \
    '/srv/wso2/wso2am-3.0.0/repository/deployment' \
    '/srv/wso2/wso2am-3.0.0/repository/resources'
}
step_after() { :; }
step_failed() { :; }
