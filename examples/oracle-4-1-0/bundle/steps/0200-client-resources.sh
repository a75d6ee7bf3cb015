# shellcheck shell=bash disable=SC2016
# Step 0200 client-resources: Copy the migration client's resources into the new home
step_before() {
  need halt '/opt/wso2am-4.1.0/migration-resources does not exist' 'The resources of the identity migration must be gone; both tools use this folder.' ask_no_file '/opt/wso2am-4.1.0/migration-resources'
}
step_run() {
  do_copy replace '/opt/downloads/wso2am-migration-4.1.0.31/migration-resources' '/opt/wso2am-4.1.0/migration-resources' 0
}
step_after() { :; }
step_failed() { :; }
