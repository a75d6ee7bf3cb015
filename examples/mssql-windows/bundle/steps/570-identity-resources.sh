# shellcheck shell=bash disable=SC2016
# Step 570 identity-resources: Copy the tool's resources into the new home
step_before() {
  need halt 'C:/wso2/wso2am-4.0.0/migration-resources does not exist' 'Both migration tools use this folder, one after the other.' ask_no_file 'C:/wso2/wso2am-4.0.0/migration-resources'
}
step_run() {
  do_copy replace 'D:/downloads/wso2is-migration-1.0.154/migration-resources' 'C:/wso2/wso2am-4.0.0/migration-resources' 0
}
step_after() {
  must 'C:/wso2/wso2am-4.0.0/migration-resources/migration-config.yaml exists' ask_file 'C:/wso2/wso2am-4.0.0/migration-resources/migration-config.yaml'
}
step_failed() { :; }
