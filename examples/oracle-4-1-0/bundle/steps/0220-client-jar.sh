# shellcheck shell=bash disable=SC2016
# Step 0220 client-jar: Install the migration client
step_before() { :; }
step_run() {
  do_copy overlay '/opt/downloads/wso2am-migration-4.1.0.31/dropins/org.wso2.carbon.apimgt.migrate.client-4.1.0.31.jar' '/opt/wso2am-4.1.0/repository/components/dropins/' 0
}
step_after() {
  must '/opt/wso2am-4.1.0/repository/components/dropins/org.wso2.carbon.apimgt.migrate.client-4.1.0.31.jar exists' ask_file '/opt/wso2am-4.1.0/repository/components/dropins/org.wso2.carbon.apimgt.migrate.client-4.1.0.31.jar'
}
step_failed() { :; }
