# shellcheck shell=bash disable=SC2016
# Step 080 backup-synapse: Back up the gateway's Synapse configuration
step_before() { :; }
step_run() {
  do_backup_paths 'backup/backup-synapse' \
    '/home/trial/wso2am-3.0.0/repository/deployment/server/synapse-configs/default'
}
step_after() { :; }
step_failed() { :; }
