# shellcheck shell=bash disable=SC2016
# Step 610 client-resources: Copy the migration client's resources into the new home
# Proved: /srv/wso2/wso2am-3.1.0/migration-resources does not exist (by identity-clean-up)
step_before() { :; }
step_run() {
  do_copy replace '/srv/downloads/migration-resources-3.1.0/migration-resources' '/srv/wso2/wso2am-3.1.0/migration-resources' 0
}
step_after() { :; }
step_failed() { :; }
