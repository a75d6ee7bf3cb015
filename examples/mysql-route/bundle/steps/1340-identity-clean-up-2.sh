# shellcheck shell=bash disable=SC2016
# Step 1340 identity-clean-up-2: Remove the identity migration tool
# Proved: the server in /opt/wso2am-4.0.0 is stopped (after identity-migrated-2)
step_before() { :; }
step_run() {
  do_remove \
    '/opt/wso2am-4.0.0/repository/components/dropins/org.wso2.carbon.is.migration-1.0.154.jar' \
    '/opt/wso2am-4.0.0/migration-resources'
}
step_after() {
  must '/opt/wso2am-4.0.0/repository/components/dropins/org.wso2.carbon.is.migration-1.0.154.jar does not exist' ask_no_file '/opt/wso2am-4.0.0/repository/components/dropins/org.wso2.carbon.is.migration-1.0.154.jar'
  must '/opt/wso2am-4.0.0/migration-resources does not exist' ask_no_file '/opt/wso2am-4.0.0/migration-resources'
}
step_failed() { :; }
