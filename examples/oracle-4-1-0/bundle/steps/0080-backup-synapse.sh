# shellcheck shell=bash disable=SC2016
# Step 0080 backup-synapse: Back up the gateway's Synapse configuration
step_before() { :; }
step_run() {
  do_backup_paths 'backup/backup-synapse' '/opt/wso2am-4.0.0/repository/deployment/server/synapse-configs/default'
}
step_after() { :; }
step_failed() { :; }
