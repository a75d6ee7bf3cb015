# shellcheck shell=bash disable=SC2016
# Step 680 client-clean-up: Remove the migration client
# Proved: the server in C:/wso2/wso2am-4.0.0 is stopped (after client-run)
step_before() { :; }
step_run() {
  do_remove \
    'C:/wso2/wso2am-4.0.0/repository/components/dropins/org.wso2.carbon.apimgt.migrate.client-4.0.0.jar' \
    'C:/wso2/wso2am-4.0.0/migration-resources'
}
step_after() {
  must 'C:/wso2/wso2am-4.0.0/repository/components/dropins/org.wso2.carbon.apimgt.migrate.client-4.0.0.jar does not exist' ask_no_file 'C:/wso2/wso2am-4.0.0/repository/components/dropins/org.wso2.carbon.apimgt.migrate.client-4.0.0.jar'
  must 'C:/wso2/wso2am-4.0.0/migration-resources does not exist' ask_no_file 'C:/wso2/wso2am-4.0.0/migration-resources'
}
step_failed() { :; }
