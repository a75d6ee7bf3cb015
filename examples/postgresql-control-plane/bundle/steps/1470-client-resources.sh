# shellcheck shell=bash disable=SC2016
# Step 1470 client-resources: Copy the migration client's resources into the new home
# Proved: /opt/wso2am-4.1.0/migration-resources does not exist (by identity-clean-up)
step_before() { :; }
step_run() {
  do_copy replace '/opt/downloads/wso2am-migration-4.1.0.31/migration-resources' '/opt/wso2am-4.1.0/migration-resources' 0
}
step_after() { :; }
step_failed() { :; }
