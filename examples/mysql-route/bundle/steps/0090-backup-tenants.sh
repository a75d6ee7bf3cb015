# shellcheck shell=bash disable=SC2016
# Step 0090 backup-tenants: Back up the tenants' files
step_before() {
  need skip '/opt/wso2am-3.0.0/repository/tenants exists' 'This node holds no files of tenants.' ask_file '/opt/wso2am-3.0.0/repository/tenants'
}
step_run() {
  do_backup_paths 'backup/backup-tenants' '/opt/wso2am-3.0.0/repository/tenants'
}
step_after() { :; }
step_failed() { :; }
