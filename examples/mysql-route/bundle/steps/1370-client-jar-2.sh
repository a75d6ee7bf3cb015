# shellcheck shell=bash disable=SC2016
# Step 1370 client-jar-2: Install the migration client
step_before() { :; }
step_run() {
  do_copy overlay '/opt/downloads/org.wso2.carbon.apimgt.migrate.client-4.0.0.jar' '/opt/wso2am-4.0.0/repository/components/dropins/' 0
}
step_after() {
  must '/opt/wso2am-4.0.0/repository/components/dropins/org.wso2.carbon.apimgt.migrate.client-4.0.0.jar exists' ask_file '/opt/wso2am-4.0.0/repository/components/dropins/org.wso2.carbon.apimgt.migrate.client-4.0.0.jar'
}
step_failed() { :; }
