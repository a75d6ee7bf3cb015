# shellcheck shell=bash disable=SC2016
# Step 0730 client-clean-up: Remove the migration client
# Proved: the server in /opt/wso2am-3.2.0 is stopped (after client-run)
step_before() { :; }
step_run() {
  do_remove \
    '/opt/wso2am-3.2.0/repository/components/dropins/org.wso2.carbon.apimgt.migrate.client-3.2.0-1.jar' \
    '/opt/wso2am-3.2.0/migration-resources'
}
step_after() {
  must '/opt/wso2am-3.2.0/repository/components/dropins/org.wso2.carbon.apimgt.migrate.client-3.2.0-1.jar does not exist' ask_no_file '/opt/wso2am-3.2.0/repository/components/dropins/org.wso2.carbon.apimgt.migrate.client-3.2.0-1.jar'
  must '/opt/wso2am-3.2.0/migration-resources does not exist' ask_no_file '/opt/wso2am-3.2.0/migration-resources'
}
step_failed() { :; }
