# shellcheck shell=bash disable=SC2016
# Step 630 identity-resources: Copy the tool's resources into the new home
step_before() {
  need halt '/home/trial/wso2am-3.2.0/migration-resources does not exist' 'Both migration tools use this folder, one after the other.' ask_no_file '/home/trial/wso2am-3.2.0/migration-resources'
}
step_run() {
  do_copy replace '/home/trial/downloads/wso2is-migration-1.0.175/migration-resources' '/home/trial/wso2am-3.2.0/migration-resources' 0
}
step_after() {
  must '/home/trial/wso2am-3.2.0/migration-resources/migration-config.yaml exists' ask_file '/home/trial/wso2am-3.2.0/migration-resources/migration-config.yaml'
}
step_failed() { :; }
