# shellcheck shell=bash disable=SC2016
# Step 0710 client-jar: Install the migration client
step_before() { :; }
step_run() {
  do_copy overlay '/opt/downloads/org.wso2.carbon.apimgt.migrate.client-3.2.0-1.jar' '/opt/wso2am-3.2.0/repository/components/dropins/' 0
}
step_after() {
  must '/opt/wso2am-3.2.0/repository/components/dropins/org.wso2.carbon.apimgt.migrate.client-3.2.0-1.jar exists' ask_file '/opt/wso2am-3.2.0/repository/components/dropins/org.wso2.carbon.apimgt.migrate.client-3.2.0-1.jar'
}
step_failed() { :; }
