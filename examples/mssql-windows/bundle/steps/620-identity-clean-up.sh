# shellcheck shell=bash disable=SC2016
# Step 620 identity-clean-up: Remove the identity migration tool
# Proved: the server in C:/wso2/wso2am-4.0.0 is stopped (after identity-migrated)
step_before() { :; }
step_run() {
  do_remove \
    'C:/wso2/wso2am-4.0.0/repository/components/dropins/org.wso2.carbon.is.migration-1.0.154.jar' \
    'C:/wso2/wso2am-4.0.0/migration-resources'
}
step_after() {
  must 'C:/wso2/wso2am-4.0.0/repository/components/dropins/org.wso2.carbon.is.migration-1.0.154.jar does not exist' ask_no_file 'C:/wso2/wso2am-4.0.0/repository/components/dropins/org.wso2.carbon.is.migration-1.0.154.jar'
  must 'C:/wso2/wso2am-4.0.0/migration-resources does not exist' ask_no_file 'C:/wso2/wso2am-4.0.0/migration-resources'
}
step_failed() { :; }
