# shellcheck shell=bash disable=SC2016
# Step 1390 client-clean-up-2: Remove the migration client
# Proved: the server in /opt/wso2am-4.0.0 is stopped (after client-run-2)
step_before() { :; }
step_run() {
  do_remove \
    '/opt/wso2am-4.0.0/repository/components/dropins/org.wso2.carbon.apimgt.migrate.client-4.0.0.jar' \
    '/opt/wso2am-4.0.0/migration-resources'
}
step_after() {
  must '/opt/wso2am-4.0.0/repository/components/dropins/org.wso2.carbon.apimgt.migrate.client-4.0.0.jar does not exist' ask_no_file '/opt/wso2am-4.0.0/repository/components/dropins/org.wso2.carbon.apimgt.migrate.client-4.0.0.jar'
  must '/opt/wso2am-4.0.0/migration-resources does not exist' ask_no_file '/opt/wso2am-4.0.0/migration-resources'
}
step_failed() { :; }
