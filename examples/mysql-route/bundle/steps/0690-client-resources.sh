# shellcheck shell=bash disable=SC2016
# Step 0690 client-resources: Copy the migration client's resources into the new home
# Proved: /opt/wso2am-3.2.0/migration-resources does not exist (by identity-clean-up)
step_before() { :; }
step_run() {
  do_copy replace '/opt/downloads/migration-resources-3.2.0/migration-resources' '/opt/wso2am-3.2.0/migration-resources' 0
}
step_after() { :; }
step_failed() { :; }
