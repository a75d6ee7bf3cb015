# shellcheck shell=bash disable=SC2016
# Step 110 backup-synapse: Back up the gateway's Synapse configuration
step_before() { :; }
step_run() {
  do_backup_paths 'backup/backup-synapse' 'C:/wso2/wso2am-3.2.0/repository/deployment/server/synapse-configs/default'
}
step_after() { :; }
step_failed() { :; }
