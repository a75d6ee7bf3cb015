# shellcheck shell=bash disable=SC2016
# Step 580 identity-clean-up: Remove the identity migration tool
# Proved: the server in /srv/wso2/wso2am-3.1.0 is stopped (after identity-migrated)
step_before() { :; }
step_run() {
  do_remove \
    '/srv/wso2/wso2am-3.1.0/repository/components/dropins/org.wso2.carbon.is.migration-1.0.175.jar' \
    '/srv/wso2/wso2am-3.1.0/migration-resources'
}
step_after() {
  must '/srv/wso2/wso2am-3.1.0/repository/components/dropins/org.wso2.carbon.is.migration-1.0.175.jar does not exist' ask_no_file '/srv/wso2/wso2am-3.1.0/repository/components/dropins/org.wso2.carbon.is.migration-1.0.175.jar'
  must '/srv/wso2/wso2am-3.1.0/migration-resources does not exist' ask_no_file '/srv/wso2/wso2am-3.1.0/migration-resources'
}
step_failed() { :; }
