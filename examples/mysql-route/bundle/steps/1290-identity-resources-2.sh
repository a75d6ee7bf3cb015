# shellcheck shell=bash disable=SC2016
# Step 1290 identity-resources-2: Copy the tool's resources into the new home
step_before() {
  need halt '/opt/wso2am-4.0.0/migration-resources does not exist' 'Both migration tools use this folder, one after the other.' ask_no_file '/opt/wso2am-4.0.0/migration-resources'
}
step_run() {
  do_copy replace '/opt/downloads/wso2is-migration-1.0.154/migration-resources' '/opt/wso2am-4.0.0/migration-resources' 0
}
step_after() {
  must '/opt/wso2am-4.0.0/migration-resources/migration-config.yaml exists' ask_file '/opt/wso2am-4.0.0/migration-resources/migration-config.yaml'
}
step_failed() { :; }
