# shellcheck shell=bash disable=SC2016
# Step 680 identity-clean-up: Remove the identity migration tool
# Proved: the server in /home/trial/wso2am-3.2.0 is stopped (after identity-migrated)
step_before() { :; }
step_run() {
  do_remove \
    '/home/trial/wso2am-3.2.0/repository/components/dropins/org.wso2.carbon.is.migration-1.0.175.jar' \
    '/home/trial/wso2am-3.2.0/migration-resources'
}
step_after() {
  must '/home/trial/wso2am-3.2.0/repository/components/dropins/org.wso2.carbon.is.migration-1.0.175.jar does not exist' ask_no_file '/home/trial/wso2am-3.2.0/repository/components/dropins/org.wso2.carbon.is.migration-1.0.175.jar'
  must '/home/trial/wso2am-3.2.0/migration-resources does not exist' ask_no_file '/home/trial/wso2am-3.2.0/migration-resources'
}
step_failed() { :; }
