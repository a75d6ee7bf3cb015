# shellcheck shell=bash disable=SC2016
# Step 710 client-resources: Copy the migration client's resources into the new home
# Proved: /home/trial/wso2am-3.2.0/migration-resources does not exist (by identity-clean-up)
step_before() { :; }
step_run() {
  do_copy replace '/home/trial/downloads/migration-resources-3.2.0/migration-resources' '/home/trial/wso2am-3.2.0/migration-resources' 0
}
step_after() { :; }
step_failed() { :; }
