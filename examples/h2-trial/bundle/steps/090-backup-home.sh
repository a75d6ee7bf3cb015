# shellcheck shell=bash disable=SC2016
# Step 090 backup-home: Back up what was changed in the old home
step_before() { :; }
step_run() {
  do_backup_paths 'backup/backup-home' \
    '/home/trial/wso2am-3.0.0/bin' \
    '/home/trial/wso2am-3.0.0/repository/conf' \
    '/home/trial/wso2am-3.0.0/repository/components/dropins' \
    '/home/trial/wso2am-3.0.0/repository/components/lib' \
    '/home/trial/wso2am-3.0.0/repository/deployment' \
    '/home/trial/wso2am-3.0.0/repository/resources'
}
step_after() { :; }
step_failed() { :; }
